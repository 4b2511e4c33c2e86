"""The chain: whatever is changed, taken out or swapped is found at its place."""

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import audit
from reception_desk.models.audit import Entry, first_broken
from reception_desk.services.access import accounts
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from tests.office import sign_in

COLUMNS = ["at", "clerk_id", "clerk", "action", "subject", "outcome", "detail", "prev", "hash"]


@pytest.fixture
def chain(desk):
    """Return the desk of an office whose audit has twelve entries."""
    with desk.store.transaction(1, desk.now()) as work:
        length = audit.write(
            work, Entry("lichunmei", Action.LOCK, "0", Outcome.DONE, {"ids": [1, 2], "text": "字"})
        ).seq
        for count in range(length, 12):
            audit.write(work, Entry("lichunmei", Action.UNLOCK, str(count), Outcome.DONE, {"count": count}))
    assert broken(desk) is None
    return desk


def broken(desk):
    with desk.store.look(1, desk.now()) as look:
        return first_broken(look)


def tamper(desk, *statements):
    with desk.store.transaction(1, desk.now()) as work:
        for statement in statements:
            work.connection.exec_driver_sql(statement)


@pytest.mark.parametrize("column", COLUMNS)
def test_one_changed_value_is_found(chain, column):
    changed = {"clerk_id": "clerk_id + 1", "at": "'2026-11-03 01:00:01.000000'"}.get(column, f"{column} || ' '")
    tamper(chain, f"UPDATE audit SET {column} = {changed} WHERE seq = 5")
    assert broken(chain) == 5


def test_a_deleted_entry_is_found(chain):
    tamper(chain, "DELETE FROM audit WHERE seq = 5")
    assert broken(chain) == 6


def test_the_first_entry_is_missed(chain):
    tamper(chain, "DELETE FROM audit WHERE seq = 1")
    assert broken(chain) == 2


def test_a_deleted_entry_whose_place_was_closed_up_is_found(chain):
    tamper(chain, "DELETE FROM audit WHERE seq = 5", "UPDATE audit SET seq = seq - 1 WHERE seq > 5")
    assert broken(chain) == 5


def test_swapped_entries_are_found(chain):
    tamper(
        chain,
        "UPDATE audit SET seq = 99 WHERE seq = 5",
        "UPDATE audit SET seq = 5 WHERE seq = 6",
        "UPDATE audit SET seq = 6 WHERE seq = 99",
    )
    assert broken(chain) == 5


def test_a_second_entry_for_one_place_is_found(chain):
    copied = "at, clerk_id, clerk, action, subject, outcome, detail, prev, hash"
    tamper(chain, f"INSERT INTO audit SELECT 13, {copied} FROM audit WHERE seq = 12")
    assert broken(chain) == 13


@pytest.mark.parametrize("kept", [0, 1, 11])
def test_a_chain_cut_short_is_whole_but_noticed_at_the_next_sign_in(chain, kept):
    accounts.sign_out(chain)
    desk = sign_in(chain.folder)
    tamper(desk, f"DELETE FROM audit WHERE seq > {kept}")
    assert broken(desk) is None
    desk.close()
    with pytest.raises(StoreTrouble) as told:
        sign_in(chain.folder)
    assert told.value.kind is Trouble.OLDER


def test_the_chain_goes_on_after_a_locked_and_a_closed_desk(chain):
    accounts.sign_out(chain)
    desk = sign_in(chain.folder)
    assert broken(desk) is None
    desk.close()
