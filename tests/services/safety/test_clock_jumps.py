"""A computer clock that was set is entered and told, once; numbers and the lock after wrong passwords stand."""

from datetime import datetime

import pytest
from sqlalchemy import select

from reception_desk.errors import AccountLocked, WrongPassword
from reception_desk.models.folder import read_office
from reception_desk.models.tables.accounts import audit
from reception_desk.moments import BEIJING
from reception_desk.services.access import accounts
from reception_desk.services.safety.clock_jumps import Jump, note_jump
from tests.office import LI, PASSWORD, SetClock, register, sign_in


@pytest.fixture
def closed(folder, clock):
    """Return the folder of an office that was used and closed at nine o'clock."""
    accounts.sign_out(sign_in(folder, clock=clock))
    return folder


def jumps(desk):
    wanted = select(audit.c.subject).where(audit.c.action == "clock.jump")
    return desk.read(lambda look: list(look.connection.execute(wanted).scalars()))


def test_a_clock_set_back_is_told_once_and_then_believed(closed, clock):
    clock.pass_by(days=-3)
    desk = sign_in(closed, clock=clock)
    assert desk.jump.back and "2026-11-03 09:00" in desk.jump.sentence
    assert len(jumps(desk)) == 1
    assert read_office(closed).last_seen == clock().isoformat()
    accounts.sign_out(desk)
    again = sign_in(closed, clock=clock)
    assert again.jump is None and len(jumps(again)) == 1
    again.close()


def test_a_clock_set_far_forward_is_told(closed, clock):
    clock.pass_by(days=400)
    desk = sign_in(closed, clock=clock)
    assert not desk.jump.back and len(jumps(desk)) == 1
    accounts.sign_out(desk)
    clock.pass_by(days=-400)
    desk = sign_in(closed, clock=clock)
    assert desk.jump.back and len(jumps(desk)) == 2
    desk.close()


def test_an_ordinary_week_is_no_jump(closed, clock):
    clock.pass_by(days=9)
    desk = sign_in(closed, clock=clock)
    assert desk.jump is None and jumps(desk) == []
    desk.close()


def test_unlocking_looks_too(folder, clock):
    desk = sign_in(folder, clock=clock)
    accounts.lock(desk)
    clock.pass_by(hours=-2)
    accounts.unlock(desk, PASSWORD)
    assert desk.jump.back and len(jumps(desk)) == 1
    desk.close()


def test_numbers_go_on_where_they_were(closed):
    clock = SetClock()
    desk = sign_in(closed, clock=clock)
    first = register(desk).number
    clock.pass_by(days=-10)
    note_jump(desk, Jump(datetime(2026, 11, 3, 9, tzinfo=BEIJING), desk.now()))
    second = register(desk).number
    assert (first, second) == ("LF2026-A0001", "LF2026-A0002")
    assert len(jumps(desk)) == 1
    desk.close()


def test_setting_the_clock_back_does_not_open_a_locked_account(closed, clock):
    for _ in range(5):
        with pytest.raises((WrongPassword, AccountLocked)):
            accounts.sign_in(closed, LI.name, "wrong-Wrong-1", clock=clock)
    clock.pass_by(days=-3)
    with pytest.raises(AccountLocked):
        accounts.sign_in(closed, LI.name, PASSWORD, clock=clock)
