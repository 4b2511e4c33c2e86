"""In a store made before anybody was answerable, each open matter finds its 首接责任人: who received it."""

import shutil

import pytest

from tests.office import sign_in
from tests.stores.test_stores import HERE

OPEN = "SELECT id FROM matter WHERE state = 'open' AND merged_into IS NULL AND purpose <> '4' ORDER BY id"
FIRST = (
    "SELECT r.matter_id, r.account_id, r.source FROM responsibility r WHERE r.role = 'first' AND r.ended_on IS NULL "
    "ORDER BY r.matter_id"
)


@pytest.mark.parametrize("revision", ["v0001", "v0004", "v0006"])
def test_every_open_matter_of_an_older_store_gets_who_received_it(revision, tmp_path):
    desk = sign_in(shutil.copytree(HERE / revision, tmp_path / "office"))
    with desk.store.look(0, desk.now()) as look:
        wanted = look.connection.exec_driver_sql(OPEN).scalars().all()
        found = look.connection.exec_driver_sql(FIRST).all()
    desk.close()
    assert wanted
    assert [row.matter_id for row in found] == wanted
    assert {(row.account_id, row.source) for row in found} == {(1, "registrar")}
