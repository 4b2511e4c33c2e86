"""The audit is sealed by keys that are forgotten: all of today's keys rewrite nothing of yesterday unnoticed."""

import shutil

import pytest
from sqlalchemy import select, update

from reception_desk.models import audit, audit_seals
from reception_desk.models.audit import _hash
from reception_desk.models.store import Store
from reception_desk.models.tables.accounts import audit as table
from reception_desk.services.access import accounts, traces
from reception_desk.services.acts import seal
from reception_desk.services.safety.checking import checked, lines_of
from tests.office import SetClock, register, sign_in


@pytest.fixture(scope="module")
def a_day(an_office, tmp_path_factory):
    """Return the folder of an office with a sealed day behind it, its key and the moment."""
    folder, clock = shutil.copytree(an_office[0], tmp_path_factory.mktemp("sealed") / "office"), SetClock()
    desk = sign_in(folder, clock=clock)
    register(desk)
    register(desk)
    accounts.sign_out(desk)
    clock.pass_by(days=1)
    desk = sign_in(folder, clock=clock)
    register(desk)
    key = desk.store.key
    accounts.sign_out(desk)
    return folder, key, clock()


@pytest.fixture
def yesterday(a_day, tmp_path):
    """Return a copy of that folder, its key and clock."""
    folder, key, now = a_day
    return shutil.copytree(folder, tmp_path / "office"), key, SetClock(now)


def intruder(folder, key, clock, *statements, seq=4):
    """Rewrite an entry and bind the whole chain anew, as somebody can who has the key and the program."""
    store = Store(folder, key)
    with store.transaction(1, clock()) as work:
        run = work.connection.exec_driver_sql
        run(f"UPDATE audit SET subject = 'visit 99' WHERE seq = {seq}")
        for statement in statements:
            run(statement)
        prev = "0" * 64
        for at, row in enumerate(work.connection.execute(select(table).order_by(table.c.seq)).mappings().all(), 1):
            plain = {name: row[name] for name in row if name != "hash"} | {"prev": prev, "seq": at}
            prev = _hash(plain)
            here = update(table).where(table.c.seq == row["seq"])
            work.connection.execute(here.values(seq=at, prev=plain["prev"], hash=prev))
    store.close()


def verdict(folder, key, clock):
    store = Store(folder, key)
    with store.look(0, clock()) as look:
        found, chain = audit_seals.verify(look), audit.first_broken(look)
    store.close()
    return found, chain


def test_every_sign_in_and_out_seals_and_one_row_of_seals_goes_on(yesterday):
    folder, key, clock = yesterday
    found, chain = verdict(folder, key, clock)
    assert (found.broken, chain) == (None, None)
    assert len(found.roots) == 1 and len(found.roots[0].print) == 8
    told = checked(folder, key, clock())
    assert told.whole
    assert any(found.roots[0].print in line for line in lines_of(told))


@pytest.mark.parametrize(
    ("statements", "bad"),
    [
        ((), 4),
        (("DELETE FROM audit WHERE seq = 5",), 4),
        (("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)",), 4),
        (("UPDATE audit_seal SET marks = zeroblob(length(marks))",), 1),
        (("DELETE FROM audit_seal WHERE id = 2",), None),
        (("UPDATE audit_seal SET upto = upto + 1, marks = marks || zeroblob(8) WHERE id = 1",), 1),
    ],
)
def test_whoever_has_todays_keys_cannot_rewrite_yesterday(yesterday, statements, bad):
    folder, key, clock = yesterday
    intruder(folder, key, clock, *statements)
    found, chain = verdict(folder, key, clock)
    assert chain is None, "the chain alone sees nothing: it was bound anew"
    assert found.broken is not None
    assert bad is None or found.broken == bad
    told = checked(folder, key, clock())
    assert not told.whole
    assert any("封印" in line and f"第 {found.broken} 条" in line for line in lines_of(told))


def test_what_is_sealed_today_stays_signed_by_keys_that_are_gone(yesterday):
    """Todays's key seals what comes; nothing that lies in the folder signs what lies behind it."""
    folder, key, clock = yesterday
    seed = audit_seals.held(folder, key)
    store = Store(folder, key)
    with store.look(0, clock()) as look:
        publics = look.connection.exec_driver_sql("SELECT following FROM audit_seal ORDER BY id").scalars().all()
    store.close()
    assert audit_seals.public_of(seed) == publics[-1]
    assert audit_seals.public_of(audit_seals.evolved(seed)) not in publics


def test_seals_that_begin_anew_are_told_with_another_root(yesterday):
    folder, key, clock = yesterday
    before, _ = verdict(folder, key, clock)
    intruder(folder, key, clock, "DELETE FROM audit_seal")
    store = Store(folder, key)
    with store.transaction(1, clock()) as work:  # with today's key alone
        assert audit_seals.seal(work, folder, key).anew
    store.close()
    after, _ = verdict(folder, key, clock)
    assert after.broken is None
    assert after.roots[0].print != before.roots[0].print
    assert after.roots[0].at > before.roots[0].at


def test_a_seal_whose_next_key_was_not_written_is_caught_up_with_and_a_lost_key_begins_anew(yesterday):
    folder, _, clock = yesterday
    kept = shutil.copy(folder / audit_seals.SEAL_FILE, folder.parent / "seal.key")
    sign_in(folder, clock=clock).close()  # it sealed, and its process died before the next key was written
    shutil.copy(kept, folder / audit_seals.SEAL_FILE)
    desk = sign_in(folder, clock=clock)
    with desk.store.look(0, clock()) as look:
        assert len(audit_seals.verify(look).roots) == 1
    register(desk)
    (folder / audit_seals.SEAL_FILE).unlink()
    seal(desk.store, desk.clerk, desk.now())
    with desk.store.look(0, clock()) as look:
        found = audit_seals.verify(look)
    assert len(found.roots) == 2 and found.broken is None
    page = traces.month_page(desk, desk.today().replace(day=1)).value
    assert [each.what for each in page].count("审计封印重新开始") == 1
    desk.close()
