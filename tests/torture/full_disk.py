"""A day at a desk whose disk fills up, or was full in the morning: `… full_disk FOLDER tmpfs|limit [morning]`."""

import json
import resource
import sys
import uuid
from dataclasses import replace
from pathlib import Path

from reception_desk.errors import CannotNow, StoreTrouble
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models import audit_seals
from reception_desk.models.attachments.files import FOLDER
from reception_desk.models.audit import first_broken
from reception_desk.models.lists.attachments import of_visit
from reception_desk.models.lists.visits import whole
from reception_desk.services.access import accounts
from reception_desk.services.office.settings import set_up
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.visits import attachments
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.services.visits.drafts import Draft, open_journal
from tests.office import CHEAP, PERSON, PLAN, SetClock, make_office, register, sign_in

LONG = {"statement": "柳林村因县道改线征收承包地" * 200}


class Disk:
    """A small disk, or, where none can be made, files that may not grow: both give no more room."""

    def __init__(self, folder, kind):
        self._filler = folder / "filler"
        self._kind = kind

    def fill(self):
        """Leave no room."""
        if self._kind == "limit":
            resource.setrlimit(resource.RLIMIT_FSIZE, (400, resource.RLIM_INFINITY))
            return
        with self._filler.open("wb", buffering=0) as filler:
            for size in (1 << 16, 1 << 12, 1):
                try:
                    while True:
                        filler.write(bytes(size))
                except OSError:
                    continue

    def free(self):
        """Give room again."""
        if self._kind == "limit":
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        else:
            self._filler.unlink()


def trouble(do):
    """Return the kind of trouble, "" where it was done."""
    try:
        do()
    except StoreTrouble as told:
        return told.kind.value
    except CannotNow as told:
        return "full" if "磁盘已满" in str(told) else str(told)
    return ""


def attach(desk):
    """Attach a file to a form."""
    offer = attachments.Offer("答复.pdf", content=b"%PDF-" + bytes(60_000))
    attachments.attach(desk, "form", attachments.prepare(desk, [offer], lambda share, words: None, lambda: False))


def attached(desk):
    """Return the files that rows name, and those that lie in the folder."""
    place = desk.folder / FOLDER
    rows = [row.uuid for row in desk.read(of_visit, "form") if not row.missing]
    return [rows, [each.name for each in place.iterdir()] if place.exists() else []]


def day(folder, disk):
    """Live through the day and return what was told."""
    make_office(folder)
    desk, key, told = sign_in(folder), str(uuid.uuid4()), {}
    journal = open_journal(desk)
    draft = Draft("d1", desk.clerk.id, "visit", "王桂兰", dict(PERSON), "name:1", desk.now())
    journal.keep(draft)
    first = register(desk)
    limits = replace(attachments.rules.limits(), least_free=0)
    attachments.rules.limits = lambda: limits  # so that the disk itself says that it is full
    changed = Values(VISIT, {**begin_change(desk, first.visit_id).value.raw, **LONG})
    disk.fill()
    told["attach"] = trouble(lambda: attach(desk))
    told["attached"] = attached(desk)
    told["save"] = trouble(lambda: register(desk, key=key, **LONG))
    told["save_again"] = trouble(lambda: register(desk, key=key, **LONG))
    told["draft"] = trouble(lambda: journal.keep(Draft("d2", desk.clerk.id, "visit", "", LONG, "", desk.now())))
    told["correct"] = trouble(lambda: correct_visit(desk, first.visit_id, 1, changed))
    told["receipt"] = trouble(lambda: papers.issue_receipt(desk, first.visit_id))
    told["sign_in"] = trouble(lambda: sign_in(folder))
    told["set_up"] = trouble(lambda: set_up(folder.with_name("new"), PLAN, clock=SetClock(), **CHEAP))
    told["left_of_set_up"] = [each.name for each in folder.with_name("new").glob("*")]
    told["drafts"] = [each.uuid for each in journal.all_of(desk.clerk.id)]
    disk.free()
    told["number"] = register(desk, key=key, **LONG).number
    told["retry"] = register(desk, key=key, **LONG).number
    told["attach_now"] = trouble(lambda: attach(desk))
    told["attached_now"] = attached(desk)
    told["correct_now"] = trouble(lambda: correct_visit(desk, first.visit_id, 1, changed))
    told["receipt_now"] = trouble(lambda: papers.issue_receipt(desk, first.visit_id))
    told["draft_now"] = trouble(lambda: journal.keep(draft))
    journal.close()
    accounts.sign_out(desk)
    again = sign_in(folder)
    told["next"] = register(again).number
    told["right"] = again.store_is_right()
    accounts.sign_out(again)
    return told


def morning(folder, disk):
    """Come to a desk whose disk filled up over night, twice, and return what was told."""
    make_office(folder)
    desk = sign_in(folder)
    journal = open_journal(desk)
    first = register(desk)
    journal.keep(Draft("d1", desk.clerk.id, "visit", "王桂兰", dict(PERSON), "name:1", desk.now()))
    journal.close()
    accounts.sign_out(desk)
    disk.fill()
    told = {"came": [], "drafts": [], "kept": [], "read": []}
    for count in range(3):
        desk = None

        def come():
            nonlocal desk
            desk = sign_in(folder)

        told["came"].append(trouble(come))
        if desk is None:
            break
        journal = open_journal(desk)
        told["drafts"].append([each.uuid for each in journal.all_of(desk.clerk.id)])
        told["read"].append(desk.read(whole, first.visit_id).raw["name"])
        draft = Draft(f"n{count}", desk.clerk.id, "visit", "", dict(PERSON), "", desk.now())
        told["kept"].append(trouble(lambda draft=draft, journal=journal: journal.keep(draft)))
        journal.close()
        accounts.sign_out(desk)
    disk.free()
    desk = sign_in(folder)
    told["number"] = register(desk).number
    with desk.store.look(0, desk.now()) as look:
        told["broken"] = [first_broken(look), audit_seals.verify(look).broken]
        told["sign_ins"] = look.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE action = 'account.sign_in'"
        ).scalar()
    told["right"] = desk.store_is_right()
    accounts.sign_out(desk)
    return told


if __name__ == "__main__":
    place = Path(sys.argv[1])
    play = morning if sys.argv[3:] else day
    print(json.dumps(play(place / "office", Disk(place, sys.argv[2]))))
