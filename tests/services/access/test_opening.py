"""Every way in which the store's files may be wrong has its own sentence, and the file stays as it was."""

import os
import shutil

import pytest
import sqlcipher3.dbapi2 as driver

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.models import making
from reception_desk.models.attempts import append
from reception_desk.models.folder import change_office, read_office
from reception_desk.models.lists import visits as lists
from reception_desk.models.sqlite.connect import PAGE
from reception_desk.services.access import accounts, opening
from reception_desk.vocabulary.acts import Action
from tests.office import START, SetClock, make_office, register, sign_in


@pytest.fixture
def closed(folder):
    """Return the folder of an office with a few visits, signed out of."""
    desk = sign_in(folder)
    for _ in range(3):
        register(desk)
    accounts.sign_out(desk)
    assert sorted(each.name for each in folder.iterdir()) == [
        "office.json",
        "office.json.before",
        "office.lock",
        "rekeying.lock",
        "reserve.door",
        "saved.last",
        "seal.key",
        "store.db",
        "store.lock",
    ]
    return folder


@pytest.fixture
def key(closed):
    desk = sign_in(closed)
    found = desk.store.key
    accounts.sign_out(desk)
    return found


def refused(folder):
    """Return the kind of trouble at sign-in; the store's file must be what it was."""
    store = folder / "store.db"
    before = store.read_bytes() if store.exists() else None
    with pytest.raises(StoreTrouble) as told:
        sign_in(folder)
    assert (store.read_bytes() if store.exists() else None) == before
    assert not (folder / "store.db-wal").exists()
    return told.value.kind


def change(file, place, content):
    with file.open("r+b") as opened:
        opened.seek(place)
        opened.write(content)


def test_a_visit_that_another_desk_saves_meanwhile_makes_no_store_older(closed, monkeypatch):
    beside = sign_in(closed)

    def saved_meanwhile(folder, read=making.read_saved):
        register(beside)
        return read(folder)

    monkeypatch.setattr(making, "read_saved", saved_meanwhile)
    desk = sign_in(closed)
    assert len(desk.read(lists.ids, lists.VisitFilter())) == 4
    for each in (desk, beside):
        accounts.sign_out(each)


def test_an_office_opens_again_with_its_visits(closed):
    desk = sign_in(closed)
    assert len(desk.read(lists.ids, lists.VisitFilter())) == 3
    assert desk.store_is_right()
    accounts.sign_out(desk)


def test_a_missing_store(closed):
    (closed / "store.db").unlink()
    assert refused(closed) is Trouble.MISSING


def test_an_empty_store(closed):
    (closed / "store.db").write_bytes(b"")
    assert refused(closed) is Trouble.EMPTY


@pytest.mark.parametrize("left", [1, 100, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 20 * PAGE + 7, -1, -PAGE, -5 * PAGE])
def test_a_store_that_was_cut_off(closed, left):
    store = closed / "store.db"
    os.truncate(store, left if left > 0 else store.stat().st_size + left)
    assert refused(closed) is Trouble.DAMAGED


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\x00" + bytes(500), bytes(9 * PAGE), b"x" * 9999])
def test_something_that_is_no_store_at_all(closed, content):
    (closed / "store.db").write_bytes(content)
    assert refused(closed) is Trouble.DAMAGED


@pytest.mark.parametrize("content", [bytes(PAGE), b"\xff" * 16, b"SQLite format 3\x00"])
def test_a_store_with_a_broken_beginning_is_still_known_as_ours(closed, content):
    change(closed / "store.db", 0, content)
    assert refused(closed) is Trouble.DAMAGED


def test_a_store_whose_last_page_was_being_written_with_a_log_beside_it_may_open(closed):
    desk = sign_in(closed)
    register(desk)
    shutil.copytree(closed, closed.with_name("crashed"))
    with (closed.with_name("crashed") / "store.db").open("ab") as store:
        store.write(b"half a page")
    again = sign_in(closed.with_name("crashed"))
    assert len(again.read(lists.ids, lists.VisitFilter())) == 4
    again.close()
    desk.close()


def test_the_store_of_another_office(closed, tmp_path):
    make_office(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "store.db", closed / "store.db")
    assert refused(closed) is Trouble.FOREIGN


def test_random_bytes_are_no_page_of_ours(closed):
    (closed / "store.db").write_bytes(os.urandom(20 * PAGE))
    assert refused(closed) is Trouble.FOREIGN


def test_a_store_of_our_key_with_another_mark(closed, key):
    connection = driver.connect(str(closed / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("UPDATE store_mark SET store_id = 'another'")
    connection.close()
    assert refused(closed) is Trouble.FOREIGN


def test_an_older_store(closed):
    older = (closed / "store.db").read_bytes()
    desk = sign_in(closed)
    register(desk)
    accounts.sign_out(desk)
    (closed / "store.db").write_bytes(older)
    assert refused(closed) is Trouble.OLDER


def test_the_store_as_it_was_set_up_is_older_too(closed, an_office):
    shutil.copy(an_office[0] / "store.db", closed / "store.db")
    assert refused(closed) is Trouble.OLDER


def test_a_log_that_was_removed_after_a_crash(closed):
    desk = sign_in(closed)
    register(desk)
    crashed = shutil.copytree(closed, closed.with_name("crashed"))
    desk.close()
    assert (crashed / "store.db-wal").stat().st_size > 0
    for ending in ("-wal", "-shm"):
        (crashed / f"store.db{ending}").unlink()
    assert refused(crashed) is Trouble.OLDER


def test_with_its_log_the_crashed_store_holds_everything(closed):
    desk = sign_in(closed)
    number = register(desk).number
    crashed = shutil.copytree(closed, closed.with_name("crashed"))
    desk.close()
    again = sign_in(crashed)
    assert number in [row.number for row in again.read(lists.of_day, START.date())]
    accounts.sign_out(again)


def test_a_store_of_a_newer_program(closed, key):
    connection = driver.connect(str(closed / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("UPDATE alembic_version SET version_num = 'v9999'")
    connection.close()
    assert refused(closed) is Trouble.NEWER


def test_a_key_that_is_not_the_stores(closed):
    change_office(closed, lambda office: type(office)(**{**vars(office), "key_check": "0" * 32}))
    assert refused(closed) is Trouble.WRONG_KEY


def test_a_broken_page_is_noticed_at_sign_in_or_by_the_check_after_it(closed, tmp_path):
    whole = (closed / "store.db").read_bytes()
    for page in (0, 1, 2, *range(3, len(whole) // PAGE, 6)):
        copy = shutil.copytree(closed, tmp_path / "copy")
        change(copy / "store.db", page * PAGE + 2000, b"\x00\x01\x02\x03")
        try:
            desk = sign_in(copy)
        except StoreTrouble as trouble:
            assert trouble.kind is Trouble.DAMAGED
        else:
            assert not desk.store_is_right()
            desk.close()
        shutil.rmtree(copy)


def test_a_closed_account_cannot_sign_in(closed, key):
    connection = driver.connect(str(closed / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("UPDATE account SET active = 0 WHERE name = 'zhaoqiang'")
    connection.close()
    with pytest.raises(CannotNow, match="停用"):
        sign_in(closed, "zhaoqiang")
    accounts.sign_out(sign_in(closed))


def test_a_desk_is_closed_even_where_its_close_cannot_be_written(closed, monkeypatch):
    for leave in (accounts.lock, accounts.sign_out):
        desk = sign_in(closed)

        def full(*words):
            raise StoreTrouble(Trouble.FULL)

        monkeypatch.setattr(opening, "note", full)
        with pytest.raises(StoreTrouble):
            leave(desk)
        monkeypatch.undo()
        with pytest.raises(CannotNow, match="锁屏"):
            desk.read(lists.ids, lists.VisitFilter())


def test_many_wrong_passwords_become_audit_entries_in_one_go(closed):
    for count in range(200):
        append(closed, "zhaoqiang" if count % 2 else "", START)
    clock = SetClock()
    desk = sign_in(closed, clock=clock)
    with desk.store.look(0, clock()) as look:
        found = look.connection.exec_driver_sql(
            "SELECT count(*), count(DISTINCT subject) FROM audit WHERE action = ?", (Action.SIGN_IN_FAILED.value,)
        ).one()
    assert tuple(found) == (200, 2)
    assert not (closed / "attempts.log").exists()
    accounts.sign_out(desk)


def test_the_last_moment_seen_goes_forward_but_for_a_jump_that_was_entered(closed):
    clock = SetClock()
    clock.pass_by(minutes=4)
    accounts.sign_out(sign_in(closed, clock=clock))
    accounts.sign_out(sign_in(closed))
    assert read_office(closed).last_seen == clock().isoformat()
