"""A desk in a process of its own that registers visits and writes down each one the moment its save returned."""

import json
import os
import sys
import uuid
from pathlib import Path

from reception_desk.errors import StoreTrouble
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.services.access import accounts
from reception_desk.services.visits.corrections import begin_change, correct_visit
from tests.office import LI, SetClock, register, sign_in


def work(folder, account, acks, most=1_000_000):
    """Register visits until killed; each acknowledged number is one line of the file `acks`."""
    desk = sign_in(Path(folder), account)
    file = os.open(acks, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    for _ in range(most):
        done = register(desk)
        os.write(file, f"{done.number} {done.uuid}\n".encode())
    accounts.sign_out(desk)


def correct(folder, account, acks, visit_id):
    """Change one visit over and over until killed; each version that was acknowledged is one line of `acks`."""
    desk = sign_in(Path(folder), account)
    file = os.open(acks, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    while True:
        taken = begin_change(desk, visit_id).value
        told = {**taken.raw, "statement": f"第{taken.version}版" + "陈述" * 500}
        correct_visit(desk, visit_id, taken.version, Values(VISIT, told))
        os.write(file, f"{taken.version} saved\n".encode())


def persist(folder, visits):
    """Save `visits` visits, each again under its own uuid until it is saved; print troubles and numbers."""
    desk = sign_in(Path(folder), LI.name, SetClock())
    said = {"troubles": [], "numbers": []}
    for _ in range(visits):
        key = str(uuid.uuid4())
        for _ in range(200):
            os.write(2, b"save begins\n")
            try:
                number = register(desk, key=key, statement="陈述" * 2000).number
            except StoreTrouble as trouble:
                said["troubles"].append(trouble.kind.value)
            else:
                said["numbers"].append(number)
                break
            finally:
                os.write(2, b"save ended\n")
    accounts.sign_out(desk)
    print(json.dumps(said))


if __name__ == "__main__":
    persist(sys.argv[1], int(sys.argv[2]))
