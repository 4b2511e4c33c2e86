"""The open store: its pragmas, its transactions, its troubles in plain sentences."""

import os
import sqlite3
import threading
import time

import pytest
import sqlcipher3.dbapi2 as driver

from reception_desk.errors import Interrupted, StoreTrouble, Trouble
from reception_desk.models import store as module
from reception_desk.models.making import make_store
from reception_desk.models.sqlite import connect as connecting
from reception_desk.models.sqlite.connect import APPLICATION_ID, PAGE, connect, trouble_of
from reception_desk.models.store import Store
from tests.office import START, register

KEY = bytes(range(32))
EXPECTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "cell_size_check": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "wal_autocheckpoint": 0,
    "temp_store": 2,
    "application_id": APPLICATION_ID,
    "page_size": str(PAGE),
}
COUNT = "SELECT count(*) FROM setting"
INSERT = "INSERT INTO setting VALUES (?, '1')"


@pytest.fixture
def path(tmp_path):
    make_store(tmp_path / "store.db", KEY, "s", START)
    return tmp_path / "store.db"


@pytest.fixture
def store(path):
    opened = Store(path.parent, KEY)
    yield opened
    opened.close()


def insert(store, name):
    with store.transaction(1, START) as work:
        work.connection.exec_driver_sql(INSERT, (name,))


def count(store):
    with store.look(1, START) as look:
        return look.connection.exec_driver_sql(COUNT).scalar()


def pragmas(connection):
    return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in EXPECTED}


def test_every_pragma_stands_on_the_writer_and_the_readers(store):
    with store.transaction(1, START) as work:
        assert pragmas(work.connection) == EXPECTED
        assert not work.connection.exec_driver_sql("PRAGMA mmap_size").scalar()
        assert work.connection.exec_driver_sql("PRAGMA query_only").scalar() == 0
    with store.look(1, START) as look:
        assert pragmas(look.connection) == EXPECTED
        assert look.connection.exec_driver_sql("PRAGMA query_only").scalar() == 1


def test_a_pragma_that_did_not_take_is_a_trouble(path, monkeypatch):
    monkeypatch.setattr(connecting, "_PRAGMAS", (("journal_mode", "wal", "delete"),))
    with pytest.raises(StoreTrouble) as told:
        connect(path, KEY)
    assert told.value.kind is Trouble.DISK


def test_a_library_that_may_corrupt_is_not_used(path, monkeypatch):
    monkeypatch.setattr(connecting, "_SAFE_SQLITE", (99, 0, 0))
    with pytest.raises(StoreTrouble):
        connect(path, KEY)


def test_the_file_is_encrypted_and_opens_with_its_key_only(path):
    insert_secret = Store(path.parent, KEY)
    insert(insert_secret, "secret-name")
    insert_secret.close()
    content = path.read_bytes()
    assert b"SQLite" not in content
    assert b"secret-name" not in content
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM setting")
    with pytest.raises(StoreTrouble) as told:
        connect(path, bytes(32))
    assert told.value.kind is Trouble.DAMAGED


def test_a_store_is_made_only_where_nothing_stands(path):
    with pytest.raises(StoreTrouble) as told:
        make_store(path, KEY, "s", START)
    assert told.value.kind is Trouble.FOREIGN


def test_what_failed_is_undone_and_the_store_goes_on(store):
    with pytest.raises(ZeroDivisionError), store.transaction(1, START) as work:
        work.connection.exec_driver_sql(INSERT, ("x",))
        raise ZeroDivisionError
    with pytest.raises(driver.IntegrityError), store.transaction(1, START) as work:
        work.connection.exec_driver_sql(INSERT, ("y",))
        work.connection.exec_driver_sql(INSERT, ("y",))
    assert count(store) == 0
    insert(store, "z")
    assert count(store) == 1


def test_a_reader_cannot_write_and_sees_one_state(store):
    with store.look(1, START) as look:
        before = look.connection.exec_driver_sql(COUNT).scalar()
        insert(store, "x")
        assert look.connection.exec_driver_sql(COUNT).scalar() == before
    assert count(store) == before + 1
    with pytest.raises(StoreTrouble) as told, store.look(1, START) as look:
        look.connection.exec_driver_sql(INSERT, ("y",))
    assert told.value.kind is Trouble.READ_ONLY


def test_a_store_held_by_another_program_is_told_and_works_afterwards(store, path, monkeypatch):
    other = connect(path, KEY)
    other.execute("BEGIN IMMEDIATE")
    with store._writer.connect() as connection:  # noqa: SLF001  (nobody waits five seconds here)
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(StoreTrouble) as told:
        insert(store, "x")
    assert told.value.kind is Trouble.BUSY
    other.execute("ROLLBACK")
    other.close()
    insert(store, "x")
    assert count(store) == 1


def test_a_reading_is_stopped_by_a_newer_question(store):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    started = threading.Event()
    ended = []

    def read():
        try:
            with store.look(1, START) as look:
                started.set()
                look.connection.exec_driver_sql(endless).scalar()
        except Interrupted as stopped:
            ended.append(stopped)

    thread = threading.Thread(target=read)
    thread.start()
    started.wait(5)
    deadline = time.monotonic() + 20
    while thread.is_alive() and time.monotonic() < deadline:
        store.interrupt()
        thread.join(0.02)
    assert len(ended) == 1
    store.interrupt()
    assert count(store) == 0


def test_commits_of_others_are_noticed(store, path):
    store.changed_elsewhere()
    other = connect(path, KEY)
    other.execute(INSERT, ("x",))
    other.close()
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()


def test_commits_of_ones_own_are_not_told_and_hide_no_others(store, path):
    insert(store, "first")
    store.changed_elsewhere()
    insert(store, "own")
    assert not store.changed_elsewhere()
    other = connect(path, KEY)
    insert(store, "before")
    other.execute(INSERT, ("x",))
    insert(store, "after")
    other.close()
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()


def test_nobody_waits_for_the_writer_to_learn_of_others(store, path):
    insert(store, "first")
    store.changed_elsewhere()
    other = connect(path, KEY)
    other.execute(INSERT, ("x",))
    other.close()
    with store.transaction(1, START):
        assert not store.changed_elsewhere()
    assert store.changed_elsewhere()


def test_a_long_log_begins_anew_and_every_row_is_there(store, monkeypatch):
    monkeypatch.setattr(module, "LOG_KEPT", 100_000)
    for name in range(60):
        insert(store, f"{name}")
    before = store.log_size()
    assert before > 100_000
    store.checkpoint()
    insert(store, "after")
    assert store.log_size() <= before
    assert count(store) == 61
    assert store.pages_are_right()


def test_a_short_log_is_left_alone(store):
    insert(store, "x")
    before = store.log_size()
    store.checkpoint()
    assert store.log_size() == before > 0


def test_closing_empties_the_log(path):
    opened = Store(path.parent, KEY)
    insert(opened, "x")
    opened.close()
    assert sorted(each.name for each in path.parent.iterdir()) == ["store.db", "store.lock"]
    assert opened.log_size() == 0


def test_a_broken_page_is_found(path):
    with path.open("r+b") as file:
        file.seek(5 * PAGE + 100)
        file.write(b"\x00\x01\x02")
    opened = Store(path.parent, KEY)
    assert not opened.pages_are_right()
    opened.close()


def test_a_path_that_cannot_be_looked_at_is_told(tmp_path):
    with pytest.raises(StoreTrouble) as told:
        connect(tmp_path / ("x" * 300), KEY)
    assert told.value.kind is Trouble.DISK
    (tmp_path / "file").touch()
    with pytest.raises(StoreTrouble):
        connect(tmp_path / "file" / "store.db", KEY)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_FULL", Trouble.FULL),
        ("SQLITE_BUSY_SNAPSHOT", Trouble.BUSY),
        ("SQLITE_LOCKED", Trouble.BUSY),
        ("SQLITE_READONLY_DIRECTORY", Trouble.READ_ONLY),
        ("SQLITE_CANTOPEN", Trouble.DISK),
        ("SQLITE_IOERR_FSYNC", Trouble.DISK),
        ("SQLITE_CORRUPT_VTAB", Trouble.DAMAGED),
        ("SQLITE_NOTADB", Trouble.DAMAGED),
    ],
)
def test_the_drivers_errors_have_their_sentences(name, kind):
    error = driver.OperationalError("x")
    error.sqlite_errorname = name
    assert trouble_of(error).kind is kind


def test_a_mistake_of_ours_is_raised_as_it_is():
    with pytest.raises(driver.ProgrammingError):
        trouble_of(driver.ProgrammingError("near SELEKT"))
    assert trouble_of(driver.DatabaseError("file is not a database")).kind is Trouble.DAMAGED


def test_the_desk_tells_when_its_log_is_long(desk, monkeypatch):
    register(desk)
    assert not desk.log_is_long()
    monkeypatch.setattr("reception_desk.services.desk.LOG_LIMIT", 10)
    assert desk.log_is_long()
    desk.idle_work()
    assert desk.store_is_right()
    assert os.path.getsize(desk.folder / "store.db") > 0
