"""The whole store is read once a day behind the work, and at once where its file was touched; no bad page is read."""

import os
from datetime import timedelta

import pytest

from reception_desk.errors import Locked, StoreTrouble, Trouble
from reception_desk.models import last_checked
from reception_desk.models.lists.visits import of_day
from reception_desk.services.access import accounts
from reception_desk.services.safety import whole_check
from reception_desk.services.safety.backup import back_up
from tests.office import ZHOU, register, sign_in


def page_of(desk, table):
    """Return where the root page of a table lies in the file."""
    with desk.store.look(0, desk.now()) as look:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return (look.connection.exec_driver_sql(asked, (table,)).scalar() - 1) * 4096


def flip(store, place, *, silently):
    """Turn one bit of the store's file; `silently` as a disk does it, and not somebody who writes."""
    seen = store.stat()
    with store.open("r+b") as file:
        file.seek(place + 100)
        byte = file.read(1)[0]
        file.seek(place + 100)
        file.write(bytes([byte ^ 1]))
    if silently:
        os.utime(store, ns=(seen.st_atime_ns, seen.st_mtime_ns))


def test_it_is_read_once_a_day_and_after_whatever_did_not_end_well(desk, clock):
    folder = desk.folder
    assert whole_check.is_due(desk), "never yet"
    assert whole_check.check(desk).right
    assert not whole_check.is_due(desk)
    register(desk)
    accounts.sign_out(desk)
    desk = sign_in(folder, clock=clock)
    assert not whole_check.is_due(desk)
    accounts.sign_out(desk)
    clock.moment += timedelta(hours=25)
    desk = sign_in(folder, clock=clock)
    assert whole_check.is_due(desk), "a day passed"
    assert whole_check.check(desk).right
    register(desk)
    desk.close()  # as after a crash: nobody wrote down how the file was left
    desk = sign_in(folder, clock=clock)
    assert whole_check.is_due(desk)
    assert whole_check.check(desk).right
    assert not whole_check.is_due(desk)
    accounts.lock(desk)
    accounts.unlock(desk, "Jiefang-2026")
    assert not whole_check.is_due(desk)
    accounts.sign_out(desk)
    (folder / last_checked.CHECKED_FILE).write_text('{"pages": "2026-11-03", "counts": 1}')
    desk = sign_in(folder, clock=clock)
    assert whole_check.is_due(desk), "what was written down is of no use"


def test_a_store_that_was_locked_meanwhile_does_not_pass_for_read(desk):
    accounts.lock(desk)
    with pytest.raises(Locked):
        whole_check.check(desk)
    accounts.unlock(desk, "Jiefang-2026")
    assert whole_check.is_due(desk)


def test_a_backup_that_was_proved_read_every_page(desk, clock):
    folder = desk.folder
    whole_check.check(desk)
    clock.moment += timedelta(hours=20)
    register(desk)
    back_up(desk)
    accounts.sign_out(desk)
    clock.moment += timedelta(hours=20)
    other = sign_in(folder, ZHOU.name, clock=clock)  # who may not count anew
    assert not whole_check.is_due(other)
    accounts.sign_out(other)
    desk = sign_in(folder, clock=clock)
    assert whole_check.is_due(desk), "the counts are not read by a backup"


def test_a_file_that_somebody_wrote_into_is_read_at_once_and_a_page_gone_bad_by_itself_within_a_day(desk, clock):
    folder, place = desk.folder, page_of(desk, "activity")
    whole_check.check(desk)
    back_up(desk)
    accounts.sign_out(desk)
    flip(folder / "store.db", place, silently=False)
    desk = sign_in(folder, clock=clock)
    assert not whole_check.check(desk).right
    desk.close()
    with pytest.raises(StoreTrouble):
        sign_in(folder, clock=clock)
    flip(folder / "store.db", place, silently=False)  # as it was
    desk = sign_in(folder, clock=clock)
    assert whole_check.check(desk).right
    accounts.sign_out(desk)
    flip(folder / "store.db", place, silently=True)
    desk = sign_in(folder, clock=clock)
    assert not whole_check.is_due(desk)
    accounts.sign_out(desk)
    clock.moment += timedelta(hours=25)
    desk = sign_in(folder, clock=clock)
    assert not whole_check.check(desk).right
    desk.close()


@pytest.mark.parametrize("by", ["reading", "a backup"])
def test_nobody_works_on_with_a_bad_page_it_is_told_at_once_and_the_next_sign_in_asks(desk, clock, by):
    folder, place = desk.folder, page_of(desk, "visit")
    day = register(desk) and desk.today()
    whole_check.check(desk)
    back_up(desk)
    accounts.sign_out(desk)
    flip(folder / "store.db", place, silently=True)
    try:
        desk = sign_in(folder, clock=clock)
    except StoreTrouble as trouble:
        assert trouble.kind is Trouble.DAMAGED
        return
    with pytest.raises(StoreTrouble) as told:
        desk.read(of_day, day) if by == "reading" else back_up(desk)
    assert told.value.kind is Trouble.DAMAGED
    desk.close()
    with pytest.raises(StoreTrouble) as told:
        sign_in(folder, clock=clock)
    assert told.value.kind is Trouble.DAMAGED


def test_a_check_ends_where_the_desk_is_closed_meanwhile(desk, monkeypatch):
    store = desk.store
    monkeypatch.setattr("reception_desk.models.store._PROGRESS", 1)
    monkeypatch.setattr("reception_desk.models.store.connect", closing(store))
    with pytest.raises(Locked):
        store.pages_are_right()


def test_a_gentle_check_rests_while_it_reads_and_another_one_does_not(desk, monkeypatch):
    rests = []
    monkeypatch.setattr("reception_desk.models.store._PROGRESS", 100)
    monkeypatch.setattr("reception_desk.models.store.time.sleep", rests.append)
    assert desk.store.pages_are_right() and not rests
    assert desk.store.pages_are_right(gently=True)
    assert rests and all(0 < each <= 0.05 for each in rests)


def closing(store):
    """Return what opens a connection and closes the store right after: the clerk locked."""
    from reception_desk.models.sqlite.connect import connect

    def opened(*words, **more):
        connection = connect(*words, **more)
        store.close()
        return connection

    return opened
