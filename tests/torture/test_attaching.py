"""Killed while attaching: the whole attachment or none, and the next start clears away what was left."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from reception_desk.models.attachments.files import FOLDER
from reception_desk.models.audit import first_broken
from reception_desk.models.lists.attachments import of_visit
from reception_desk.services.access import accounts
from reception_desk.services.visits.attachments import content_of, sweep
from tests.office import sign_in
from tests.torture.book import enter

HOUSE = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("TORTURE_ATTACH", "4"))


def acknowledged(acks):
    return acks.read_text().split() if acks.exists() else []


def check(folder, acks):
    """Prove that each row has its whole file and, after a sweep, each file its row."""
    desk = sign_in(folder)
    sweep(desk)
    with desk.store.look(0, desk.now()) as look:
        visits = list(look.connection.exec_driver_sql("SELECT DISTINCT visit_uuid FROM attachment").scalars())
        assert first_broken(look) is None
    rows = [row for each in visits for row in desk.read(of_visit, each)]
    assert set(acknowledged(acks)) <= set(visits)
    assert sorted(each.name for each in (folder / FOLDER).iterdir()) == sorted(row.uuid for row in rows)
    for row in rows[-3:]:
        assert sum(map(len, content_of(desk, row))) == row.size == int(row.name.removesuffix(".pdf"))
    accounts.sign_out(desk)


def test_killed_while_attaching(folder, tmp_path):
    chance, acks = random.Random(), tmp_path / "acks"
    for _ in range(ROUNDS):
        before = len(acknowledged(acks))
        command = [sys.executable, "-m", "tests.torture.attaching", str(folder), str(acks)]
        with subprocess.Popen(command, cwd=HOUSE) as desk:
            deadline = time.monotonic() + 60
            while len(acknowledged(acks)) < before + 2:
                assert time.monotonic() < deadline, "the desk attaches nothing"
                time.sleep(0.005)
            time.sleep(chance.uniform(0.0, 0.1))
            desk.kill()
        check(folder, acks)
    enter("附文件时 kill -9", ROUNDS)
