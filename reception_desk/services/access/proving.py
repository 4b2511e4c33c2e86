"""What 规范模式 asks at sign-in besides the password: the code of a second factor, a password that is not too old."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from reception_desk.errors import CannotNow, CodeNeeded, PasswordExpired
from reception_desk.forms.office import Office
from reception_desk.models import keys, passwords, second_factors
from reception_desk.models.folder import AccountSlot, KeySlot
from reception_desk.models.store import Store
from reception_desk.models.work import Work
from reception_desk.rules import totp
from reception_desk.rules.accounts import FORMER_PASSWORDS, password_is_old
from reception_desk.services.access.key_slots import put_slot, wrong_attempt
from reception_desk.services.desk import Clerk
from reception_desk.vocabulary.office import Mode
from reception_desk.wording import tr


@dataclass(frozen=True)
class Proof:
    """What somebody brought to sign in, and when: the slot the password opened, the key, a code, a new password.

    The moment counts, not the one of the check: between the two the store may have got a new key, which takes minutes.
    """

    slot: AccountSlot
    key: bytes
    at: datetime
    code: str = ""
    new_password: str = ""


def prove(store: Store, clerk: Clerk, office: Office, proof: Proof) -> list[Callable[[Work], object]]:
    """Return what is written together with the entry of the sign-in.

    Raises CodeNeeded, WrongPassword or AccountLocked for the second factor, PasswordExpired for an old password.
    """
    if office.mode is not Mode.STRICT:
        return []
    return [*_code_taken(store, clerk, proof), *_password_renewed(store, clerk, office, proof)]


def refuse_former(store: Store, clerk: Clerk, mode: Mode, now: datetime, slot: KeySlot, new: str) -> None:
    """Refuse a new password that is the present one or one of the last ones; in 规范模式 alone."""
    if mode is not Mode.STRICT:
        return
    with store.look(clerk.id, now) as look:
        slots = passwords.former(look, clerk.id, FORMER_PASSWORDS - 1)
    if passwords.opens_any([slot, *slots], new):
        told = tr("这个密码用过，最近 {n} 个密码不能再用。").format(n=FORMER_PASSWORDS)
        raise CannotNow(told, tr("请换一个密码。"))


def _code_taken(store: Store, clerk: Clerk, proof: Proof) -> list[Callable[[Work], object]]:
    with store.look(clerk.id, proof.at) as look:
        factor = second_factors.of_account(look, clerk.id)
    if factor is None:
        return []
    if not proof.code:
        raise CodeNeeded(tr("请再输入手机上的六位动态码。"))
    step = totp.step_that_fits(factor.secret, proof.code, proof.at, factor.last_step)
    if step is None:
        raise wrong_attempt(store.folder, proof.slot, proof.at)
    return [partial(_take_step, clerk.id, step)]


def _take_step(account_id: int, step: int, work: Work) -> None:
    second_factors.take_step(work, account_id, step)


def _password_renewed(store: Store, clerk: Clerk, office: Office, proof: Proof) -> list[Callable[[Work], object]]:
    with store.look(clerk.id, proof.at) as look:
        since = passwords.used_since(look, clerk.id)
    if not password_is_old(since, proof.at, office.password_days):
        return []
    if not proof.new_password:
        told = tr("密码已经用了 {days} 天以上，按规定要换一个。").format(days=office.password_days)
        raise PasswordExpired(told, tr("请在下面输入新密码。"))
    refuse_former(store, clerk, office.mode, proof.at, proof.slot.slot, proof.new_password)
    slot = keys.wrap(proof.key, proof.new_password)

    def renew(work: Work) -> None:
        passwords.keep_former(work, clerk.id, proof.slot.slot)
        put_slot(store.folder, clerk.account, slot)

    return [renew]
