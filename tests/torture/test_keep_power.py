"""The power goes while the real `register` saves: whatever the disk kept, nothing that was told is lost."""

import json
import random
import shutil
import tempfile
from pathlib import Path

import pytest

from reception_desk.errors import DeskError
from reception_desk.models.audit import first_broken
from reception_desk.models.sqlite.connect import connect
from reception_desk.models.sqlite.copies import pages_fit
from reception_desk.services.access import accounts
from tests.office import LI, PASSWORD, PERSON, START, register, sign_in
from tests.torture.book import enter, rounds
from tests.torture.crash_images import images, record

SAVES = rounds("POWER_SAVES", 8)
IMAGES = rounds("POWER_IMAGES", 150)
WHOLE_EVERY = 25
"""One image in so many is opened by the program itself: the sign-in, the chain of the audit, a retry."""


def uuid_of(place):
    return f"00000000-0000-4000-8000-{place:012}"


@pytest.fixture(scope="module")
def recorded(an_office, tmp_path_factory):
    """Return the office before, its key, and the calls of a run that registered a few visits."""
    place = tmp_path_factory.mktemp("power")
    before = shutil.copytree(an_office[0], place / "before")
    folder = shutil.copytree(before, place / "office")
    (place / "password").write_text(PASSWORD, "utf-8")
    lines = "".join(json.dumps({**PERSON, "uuid": uuid_of(each)}) + "\n" for each in range(SAVES))
    calls = record(folder, lines.encode(), place / "password", place / "trace")
    (place / "trace").unlink()
    key = accounts.open_slot(folder, LI.name, PASSWORD, START)[1]
    return before, key, calls


def fault_of(folder, key, told):
    """Return how many told visits an image lacks, and whether it is broken in any other way."""
    try:
        store = connect(folder / "store.db", key)
    except DeskError:
        return len(told), True
    try:
        stored = [row[0] for row in store.execute("SELECT number FROM visit ORDER BY running").fetchall()]
        last = store.execute("SELECT max(last) FROM counter").fetchone()[0] or 0
        entries = store.execute("SELECT count(*) FROM audit WHERE action = 'visit.register'").fetchone()[0]
        pages = pages_fit(store)
        tree = store.execute("PRAGMA integrity_check").fetchall()
    except Exception:  # whatever a broken file raises, it is broken
        return len(told), True
    finally:
        store.close()
    expected = [f"LF2026-A{running:04}" for running in range(1, len(stored) + 1)]
    whole = pages and tree == [("ok",)] and [each[-4:] for each in stored] == [each[-4:] for each in expected]
    lost = len(set(told) - set(stored))
    return lost, not (whole and last == entries == len(stored))


def open_whole(folder, told):
    """Sign in as after any power cut, save the visit that was not told again, and prove the chain."""
    desk = sign_in(folder)
    again = register(desk, key=uuid_of(len(told)))
    with desk.store.look(0, desk.now()) as look:
        doubles = "SELECT count(*) - count(DISTINCT uuid) FROM visit"
        assert look.connection.exec_driver_sql(doubles).scalar() == 0
        assert first_broken(look) is None
    assert again.number not in told
    desk.close()


def cut(recorded, count, *, lying=False, whole=True):
    before, key, calls = recorded
    chance, lost, corrupt = random.Random(7), 0, 0
    for place, disk in enumerate(images(before, calls, count, chance, lying)):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder)
            disk.image(chance, target)
            told = disk.acknowledged()
            gone, broken = fault_of(target, key, told)
            lost, corrupt = lost + gone, corrupt + broken
            if whole and not gone and not broken and place % WHOLE_EVERY == 0:
                open_whole(target, told)
    return lost, corrupt


def test_the_power_goes_while_saving(recorded):
    lost, corrupt = cut(recorded, IMAGES)
    enter("断电（系统调用重放的磁盘映像）", IMAGES, lost, corrupt)
    assert (lost, corrupt) == (0, 0)


def test_a_disk_that_lies_about_its_syncs_loses_visits(recorded):
    """The control: with the syncs left out, the same images must show losses, or the test above proves nothing."""
    lost, corrupt = cut(recorded, 40, lying=True, whole=False)
    assert lost + corrupt > 0
