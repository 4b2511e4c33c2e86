"""Statements that are compiled once: the same rows, the same errors, as asked in the general way."""

from datetime import date

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import bindparam, insert, select, update

from reception_desk.models.making import make_store
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.store import Store
from reception_desk.models.tables.people import person
from tests.office import START

KEY = bytes(range(32))
ROW = {
    "uuid": "one",
    "name": "张建国",
    "id_number": "",
    "id_checked": False,
    "sex": "1",
    "birth": date(1990, 1, 1),
    "phone": "",
    "address": "石桥镇",
    "made_at": START,
    "keyed": 0,
    "version": 1,
}
INSERT = Prepared(insert(person).returning(person.c.id))
ENTER = Prepared(insert(person))
CHANGE = Prepared(
    update(person).where(person.c.id == bindparam("of")).values(version=person.c.version + 1, phone=bindparam("told"))
)
CALLED = Prepared(select(person.c.id, person.c.version).where(person.c.name == bindparam("wanted")))


@pytest.fixture
def store(tmp_path):
    make_store(tmp_path / "store.db", KEY, "s", START)
    store = Store(tmp_path, KEY)
    yield store
    store.close()


def test_a_row_is_written_as_the_general_way_writes_it(store):
    with store.transaction(1, START) as work:
        INSERT.key(work.connection, ROW)
        work.connection.execute(insert(person).values({**ROW, "uuid": "two"}))
        ours, theirs = work.connection.execute(select(person).order_by(person.c.id)).mappings()
    assert {**ours, "id": 0, "uuid": ""} == {**theirs, "id": 0, "uuid": ""}
    assert ours["made_at"] == START


def test_what_the_statement_itself_holds_is_kept_and_changes_are_counted(store):
    with store.transaction(1, START) as work:
        key = INSERT.key(work.connection, ROW)
        ENTER.run_each(work.connection, [{**ROW, "uuid": name, "name": "李四"} for name in ("two", "three")])
        assert CHANGE.run(work.connection, {"of": key, "told": "138"}) == 1
        assert CHANGE.run(work.connection, {"of": key + 9, "told": "138"}) == 0
        assert CALLED.rows(work.connection, {"wanted": "张建国"}) == [(key, 2)]
        assert len(CALLED.rows(work.connection, {"wanted": "李四"})) == 2
        assert CALLED.first(work.connection, {"wanted": "王五"}) is None


def test_an_error_is_the_one_of_every_other_statement(store):
    for again in (INSERT.key, lambda connection, row: connection.execute(insert(person).values(row))):
        with pytest.raises(driver.IntegrityError, match="UNIQUE"), store.transaction(1, START) as work:
            INSERT.key(work.connection, ROW)
            again(work.connection, ROW)


def test_a_column_that_the_general_way_would_fill_in_must_be_named(store):
    without = {name: value for name, value in ROW.items() if name != "version"}
    with pytest.raises(AssertionError, match="version would be filled in"), store.transaction(1, START) as work:
        INSERT.key(work.connection, without)
