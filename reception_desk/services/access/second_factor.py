"""The second factor of one's own account: codes from a telephone that needs no network; 规范模式 alone."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.models import keys, second_factors
from reception_desk.models.work import Look, Work
from reception_desk.rules import totp
from reception_desk.services.access.key_slots import open_slot
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Offered:
    """A secret that no account has yet, and what the code on the screen says of it."""

    secret: str
    address: str


def offer(desk: Desk) -> Offered:
    """Return a fresh secret for the clerk's telephone; nothing is kept until a code of it was typed."""
    secret = keys.new_shared_secret()
    return Offered(secret, totp.address(secret, desk.clerk.account, desk.office.name))


def has_second_factor(look: Look) -> bool:
    """Tell whether the reader's account has a second factor."""
    return second_factors.of_account(look, look.reader) is not None


@act(Action.SET_SECOND_FACTOR, *Role)
def take_second_factor(desk: Desk, work: Work, secret: str, typed: str) -> Result[None]:
    """Ask for codes of this secret from the next sign-in on; raises CannotNow where the typed code is not of it."""
    if desk.office.mode is not Mode.STRICT:
        raise CannotNow(tr("小办公室不用动态码。"), tr("要用，请在“单位与工作方式”里改成规范模式。"))
    step = totp.step_that_fits(secret, typed, desk.now(), 0)
    if step is None:
        raise CannotNow(tr("动态码不对。"), tr("请等手机上换出下一个再输入；手机和电脑的时间要一致。"))
    second_factors.give(work, desk.clerk.id, secret, step)
    return Result(None, desk.clerk.account, {"on": True}, changes("accounts"))


def drop_second_factor(desk: Desk, password: str) -> Done[bool]:
    """Ask for no codes any more; raises WrongPassword, AccountLocked."""
    open_slot(desk.folder, desk.clerk.account, password, desk.now())
    return _drop(desk)


@act(Action.SET_SECOND_FACTOR, *Role)
def _drop(desk: Desk, work: Work) -> Result[bool]:
    had = second_factors.take_away(work, desk.clerk.id)
    return Result(had, desk.clerk.account, {"on": False}, changes("accounts"), unchanged=not had)
