"""The six tampers of an audit: each is found, and the first bad entry named where the chain itself can tell."""

import hashlib
import json
import shutil

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import audit
from reception_desk.models.folder import STORE_FILE
from reception_desk.models.last_saved import SAVED_FILE
from reception_desk.models.lists.traces import stands_at
from reception_desk.models.store import Store
from reception_desk.services.access import accounts, traces
from reception_desk.services.safety.checking import checked, lines_of
from tests.office import register, sign_in


def run(desk, *statements):
    with desk.store.transaction(1, desk.now()) as work:
        for statement in statements:
            work.connection.exec_driver_sql(statement)


def anew(desk):
    """Write the whole chain anew, as somebody does who has the key of the data and the source of the program."""
    with desk.store.transaction(1, desk.now()) as work:
        rows = work.connection.exec_driver_sql("SELECT seq, at, clerk FROM audit ORDER BY seq").all()
        prev = "0" * 64
        for row in rows:
            digest = hashlib.sha256(json.dumps([row.seq, prev]).encode()).hexdigest()
            told = {"seq": row.seq, "prev": prev, "hash": digest, "clerk": "nobody"}
            work.connection.exec_driver_sql(
                "UPDATE audit SET clerk = :clerk, prev = :prev, hash = :hash WHERE seq = :seq", told
            )
            prev = digest


SWAP = [f"UPDATE audit SET seq = {to} WHERE seq = {at}" for at, to in ((4, -1), (5, 4), (-1, 5))]


@pytest.mark.parametrize(
    ("tamper", "first_bad"),
    [
        (["UPDATE audit SET subject = subject || 'x' WHERE seq = 4"], 4),
        (["DELETE FROM audit WHERE seq = 4"], 5),
        (SWAP, 4),
        (["DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"], None),
        ("restore", None),
        ("anew", 1),
    ],
)
def test_six_tampers_are_found(folder, clock, tamper, first_bad):
    desk = sign_in(folder, clock=clock)
    register(desk)
    accounts.sign_out(desk)
    before = shutil.copy(folder / STORE_FILE, folder.parent / "before.db")
    desk = sign_in(folder, clock=clock)
    register(desk)
    with desk.store.look(0, desk.now()) as look:
        printed = audit.checkpoint(look)
    register(desk)
    accounts.sign_out(desk)
    desk = sign_in(folder, clock=clock)
    key = desk.store.key
    if tamper == "anew":
        anew(desk)
    elif tamper != "restore":
        run(desk, *tamper)
    desk.close()
    if tamper == "restore":
        shutil.copy(before, folder / STORE_FILE)
    found = checked(folder, key, clock())
    assert not found.whole
    assert found.proof.broken == first_bad
    assert first_bad is None or any(f"第 {first_bad} 条" in line for line in lines_of(found))
    if first_bad is None or tamper == "anew":
        with pytest.raises(StoreTrouble) as told:
            sign_in(folder, clock=clock)
        assert told.value.kind is Trouble.OLDER
    if tamper in ("restore", "anew"):
        (folder / SAVED_FILE).unlink(missing_ok=True)  # even where everything inside was made to fit …
        with pytest.raises(StoreTrouble):
            sign_in(folder, clock=clock)
        store = shutil.copytree(folder, folder.parent / "witnessed")
        assert _stands(store, key, clock, printed) is None  # … the paper outside witnesses


def _stands(folder, key, clock, printed):
    store = Store(folder, key)
    try:
        with store.look(0, clock()) as look:
            return stands_at(look, printed)
    finally:
        store.close()


def test_a_month_names_nothing_of_what_a_person_said(desk):
    register(desk)
    told = str(traces.month_page(desk, desk.today().replace(day=1)).value)
    assert "王桂兰" not in told
