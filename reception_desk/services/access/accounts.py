"""Signing in and out, locking, passwords."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from reception_desk.errors import CannotNow, WrongPassword
from reception_desk.models import attempts, keys, passwords, rekeying, second_factors
from reception_desk.models.folder import KeySlot, later_of, read_office
from reception_desk.models.work import Work
from reception_desk.moments import beijing_now
from reception_desk.rules.accounts import password_findings as password_findings
from reception_desk.services.access import opening
from reception_desk.services.access.full_disk import with_room
from reception_desk.services.access.key_slots import make_slot_new, put_slot, refuse_weak, settle_slot
from reception_desk.services.access.key_slots import open_slot as open_slot
from reception_desk.services.access.proving import Proof, refuse_former
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.safety.rekeying import renewed
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class NewAccount:
    """An account to be made: the name typed at sign-in, the name shown, its first password, its roles."""

    name: str
    shown_name: str
    password: str
    roles: frozenset[Role]


def sign_in(
    folder: Path,
    account: str,
    password: str,
    *,
    clock: Callable[[], datetime] = beijing_now,
    code: str = "",
    new_password: str = "",
) -> Desk:
    """Open the store with an account's password and sit down at the desk.

    `code` is that of the second factor, `new_password` takes the place of one that is too old. Raises WrongPassword,
    AccountLocked, CodeNeeded, PasswordExpired, CannotNow for a closed account or a weak new password, StoreTrouble.
    """
    return with_room(folder, partial(_sign_in, folder, account, password, clock, code, new_password))


def _sign_in(
    folder: Path, account: str, password: str, clock: Callable[[], datetime], code: str, new_password: str
) -> Desk:
    seen = read_office(folder).last_seen
    if new_password:
        refuse_weak(new_password, account)
    slot, key = open_slot(folder, account, password, clock(), settle=False)
    proof = _with_new_key(folder, Proof(slot, key, clock(), code, new_password), clock)
    desk = opening.open_desk(folder, proof.key, slot.name, clock, seen, proof)
    try:
        make_slot_new(folder, slot.name, password, proof.key)
        # a jump was entered, so believed
        settle_slot(folder, slot.name, clock() if desk.jump else later_of(clock(), seen))
    except BaseException:
        desk.close()
        raise
    return desk


def _with_new_key(folder: Path, proof: Proof, clock: Callable[[], datetime]) -> Proof:
    """Give the store the new key where one is ordered, for nobody who still owes a code or another password."""
    office = read_office(folder)
    if not office.renew_key:
        return proof
    opening.prove_first(folder, proof.slot.name, clock, proof)
    new = renewed(folder, office, proof.key, clock)
    if new is None:
        return proof
    return replace(proof, key=new, slot=read_office(folder).account(proof.slot.name) or proof.slot)


def sign_in_with_recovery(
    folder: Path, account: str, code: str, new_password: str, *, clock: Callable[[], datetime] = beijing_now
) -> Desk:
    """Give an account a new password by the office's recovery code, and sign in; a second factor is taken away.

    Raises WrongPassword where the code does not fit, CannotNow for an unknown account or a weak password.
    """
    rekeying.settle(folder)
    office = read_office(folder)
    slot = office.account(account)
    if slot is None:
        raise CannotNow(tr("没有这个账号。"), tr("请核对账号名。"))
    refuse_weak(new_password, slot.name)
    key = keys.unwrap(office.recovery, keys.fold_recovery_code(code))
    if key is None:
        attempts.append(folder, slot.name, clock())
        raise WrongPassword(tr("恢复码不对。"), tr("请按设立时打印的恢复码逐组核对。"))
    desk = opening.open_desk(folder, key, slot.name, clock, office.last_seen)
    try:
        _enter_password(desk, slot.slot, keys.wrap(key, new_password), by_recovery=True)
    except BaseException:
        desk.close()
        raise
    return desk


def change_password(desk: Desk, old: str, new: str) -> None:
    """Give the signed-in account a new password.

    Raises WrongPassword, CannotNow where the new one is weak, or in 规范模式 one of the last five.
    """
    slot, key = open_slot(desk.folder, desk.clerk.account, old, desk.now())
    refuse_weak(new, slot.name)
    refuse_former(desk.store, desk.clerk, desk.office.mode, desk.now(), slot.slot, new)
    _enter_password(desk, slot.slot, keys.wrap(key, new))


@act(Action.CHANGE_PASSWORD, *Role)
def _enter_password(
    desk: Desk, work: Work, former: KeySlot, slot: KeySlot, *, by_recovery: bool = False
) -> Result[None]:
    """Put the new slot in place of the former, which is kept to be refused later."""
    passwords.keep_former(work, desk.clerk.id, former)
    if by_recovery:
        second_factors.take_away(work, desk.clerk.id)
    put_slot(desk.folder, desk.clerk.account, slot)
    return Result(None, desk.clerk.account, {"recovery": by_recovery} if by_recovery else {})


def sign_out(desk: Desk) -> None:
    """Leave the desk: audit entry, the mark of a clean close, the store closed."""
    opening.close_desk(desk)


def lock(desk: Desk) -> None:
    """Close the store's connections until the clerk unlocks; the draft journal stays open."""
    opening.lock_desk(desk)


def unlock(desk: Desk, password: str) -> Desk:
    """Open the store again for the clerk who locked it; raises WrongPassword, AccountLocked, StoreTrouble."""
    return with_room(desk.folder, partial(_unlock, desk, password))


def _unlock(desk: Desk, password: str) -> Desk:
    seen = read_office(desk.folder).last_seen
    _, key = open_slot(desk.folder, desk.clerk.account, password, desk.now())
    return opening.unlock_desk(desk, key, seen)
