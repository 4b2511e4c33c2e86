"""Signing in and out, locking, passwords."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from reception_desk.errors import AccountLocked, CannotNow, WrongPassword
from reception_desk.models import attempts, keys
from reception_desk.models.folder import AccountSlot, OfficeFile, change_office, later_of, read_office
from reception_desk.moments import beijing_now
from reception_desk.rules.accounts import WRONG_ATTEMPTS, locked_after, password_findings
from reception_desk.services import opening
from reception_desk.services.acts import note
from reception_desk.services.desk import Desk
from reception_desk.vocabulary import Action, Outcome, Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class NewAccount:
    """An account to be made: the name typed at sign-in, the name shown, its first password, its roles."""

    name: str
    shown_name: str
    password: str
    roles: frozenset[Role]


def sign_in(folder: Path, account: str, password: str, *, clock: Callable[[], datetime] = beijing_now) -> Desk:
    """Open the store with an account's password and sit down at the desk.

    Raises WrongPassword, AccountLocked, CannotNow for a closed account, StoreTrouble.
    """
    seen = read_office(folder).last_seen
    slot, key = open_slot(folder, account, password, clock())
    return opening.open_desk(folder, key, slot.name, clock, seen)


def sign_in_with_recovery(
    folder: Path, account: str, code: str, new_password: str, *, clock: Callable[[], datetime] = beijing_now
) -> Desk:
    """Give an account a new password by the office's recovery code, and sign in.

    Raises WrongPassword where the code does not fit, CannotNow for an unknown account or a weak password.
    """
    office = read_office(folder)
    slot = office.account(account)
    if slot is None:
        raise CannotNow(tr("没有这个账号。"), tr("请核对账号名。"))
    _refuse_weak(new_password, slot.name)
    key = keys.unwrap(office.recovery, keys.fold_recovery_code(code))
    if key is None:
        attempts.append(folder, slot.name, clock())
        raise WrongPassword(tr("恢复码不对。"), tr("请按设立时打印的恢复码逐组核对。"))
    desk = opening.open_desk(folder, key, slot.name, clock, office.last_seen)
    try:
        put_slot(folder, slot.name, key, new_password)
        note(desk.store, desk.clerk, desk.now(), Action.CHANGE_PASSWORD, Outcome.DONE, desk.clerk.account)
    except BaseException:
        desk.close()
        raise
    return desk


def change_password(desk: Desk, old: str, new: str) -> None:
    """Give the signed-in account a new password; raises WrongPassword, CannotNow where the new one is weak."""
    slot, key = open_slot(desk.folder, desk.clerk.account, old, desk.now())
    _refuse_weak(new, slot.name)
    put_slot(desk.folder, slot.name, key, new)
    note(desk.store, desk.clerk, desk.now(), Action.CHANGE_PASSWORD, Outcome.DONE, desk.clerk.account)


def sign_out(desk: Desk) -> None:
    """Leave the desk: audit entry, the mark of a clean close, the store closed."""
    opening.close_desk(desk)


def lock(desk: Desk) -> None:
    """Close the store's connections until the clerk unlocks; the draft journal stays open."""
    opening.lock_desk(desk)


def unlock(desk: Desk, password: str) -> Desk:
    """Open the store again for the clerk who locked it; raises WrongPassword, AccountLocked, StoreTrouble."""
    seen = read_office(desk.folder).last_seen
    _, key = open_slot(desk.folder, desk.clerk.account, password, desk.now())
    return opening.unlock_desk(desk, key, seen)


def open_slot(folder: Path, account: str, password: str, now: datetime) -> tuple[AccountSlot, bytes]:
    """Return an account's slot and the store's key; count a wrong password and lock after five."""
    office = read_office(folder)
    moment = later_of(now, office.last_seen)
    slot = office.account(account)
    _refuse_locked(slot, moment)
    key = keys.unwrap(slot.slot if slot else office.recovery, password)
    if slot is None or key is None:
        raise _wrong(folder, slot, moment)
    change_office(folder, lambda office: _seen(office, slot.name, moment))
    return slot, key


def put_slot(folder: Path, account: str, key: bytes, password: str) -> None:
    """Wrap the store's key by an account's new password."""
    slot = keys.wrap(key, password)
    change_office(folder, lambda office: office.with_account(AccountSlot(account, slot)))


def _refuse_weak(password: str, name: str) -> None:
    found = password_findings(password, name)
    if found:
        raise CannotNow(found[0].sentence, tr("请换一个密码。"))


def _refuse_locked(slot: AccountSlot | None, moment: datetime) -> None:
    if slot is None or not slot.locked_until:
        return
    left = (datetime.fromisoformat(slot.locked_until) - moment).total_seconds()
    if left > 0:
        sentence = tr("密码错了 {times} 次，账号已锁定，请过 {minutes} 分钟再试。")
        raise AccountLocked(sentence.format(times=WRONG_ATTEMPTS, minutes=int(-(-left // 60))))


def _seen(office: OfficeFile, account: str, moment: datetime) -> OfficeFile:
    slot = office.account(account)
    cleared = office.with_account(replace(slot, wrong=0, locked_until="")) if slot else office
    return replace(cleared, last_seen=moment.isoformat())


def _wrong(folder: Path, slot: AccountSlot | None, moment: datetime) -> WrongPassword | AccountLocked:
    """Count a wrong password; an unknown account gets the same sentence, so that names cannot be tried out."""
    attempts.append(folder, slot.name if slot else "", moment)
    sentence, what_to_do = tr("账号或密码不对。"), tr("请再试一次，留意大小写。")
    if slot is None:
        return WrongPassword(sentence, what_to_do)
    name = slot.name

    def count(office: OfficeFile) -> OfficeFile:
        current = office.account(name) or slot
        until = locked_after(current.wrong + 1, moment)
        counted = replace(
            current, wrong=0 if until else current.wrong + 1, locked_until=until.isoformat() if until else ""
        )
        return replace(office.with_account(counted), last_seen=moment.isoformat())

    written = change_office(folder, count).account(name)
    try:
        _refuse_locked(written, moment)
    except AccountLocked as locked:
        return locked
    return WrongPassword(sentence, what_to_do)
