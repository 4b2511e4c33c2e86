"""Key slots: the store's key by a password, wrong ones counted, an account locked after five."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reception_desk.errors import AccountLocked, CannotNow, WrongPassword
from reception_desk.models import attempts, keys, rekeying
from reception_desk.models.folder import AccountSlot, KeySlot, OfficeFile, change_office, later_of, read_office
from reception_desk.rules.accounts import WRONG_ATTEMPTS, locked_after, password_findings
from reception_desk.wording import tr


def open_slot(
    folder: Path, account: str, password: str, now: datetime, *, settle: bool = True
) -> tuple[AccountSlot, bytes]:
    """Return an account's slot and the store's key; count a wrong password and lock after five.

    Without `settle` the wrong ones stay counted: a second factor is still to be asked.
    """
    rekeying.settle(folder)
    office = read_office(folder)
    moment = later_of(now, office.last_seen)
    slot = office.account(account)
    _refuse_locked(slot, moment)
    key = keys.unwrap(slot.slot if slot else office.recovery, password)
    if slot is None or key is None:
        raise wrong_attempt(folder, slot, moment)
    if settle:
        settle_slot(folder, slot.name, moment)
    return slot, key


def settle_slot(folder: Path, account: str, moment: datetime) -> None:
    """Forget the wrong attempts of an account: it was its owner who came."""
    change_office(folder, lambda office: _seen(office, account, moment))


def put_slot(folder: Path, account: str, slot: KeySlot) -> None:
    """Put an account's new slot into the place of the one before."""
    change_office(folder, lambda office: office.with_account(AccountSlot(account, slot)))


def make_slot_new(folder: Path, account: str, password: str, key: bytes) -> None:
    """Give an account whose slot an older program made one that the store's key can be renewed for."""
    held = read_office(folder).account(account)
    if held is not None and not held.slot.public and keys.unwrap(held.slot, password) == key:
        cost = {"passes": held.slot.passes, "memory_kib": held.slot.memory_kib}
        fresh = keys.wrap(key, password, **cost)
        change_office(folder, lambda office: _with_slot(office, account, fresh))


def _with_slot(office: OfficeFile, account: str, slot: KeySlot) -> OfficeFile:
    held = office.account(account)
    return office.with_account(replace(held, slot=slot)) if held is not None else office


def refuse_weak(password: str, name: str) -> None:
    """Refuse a password that the rules find wanting; raises CannotNow."""
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


def wrong_attempt(folder: Path, slot: AccountSlot | None, moment: datetime) -> WrongPassword | AccountLocked:
    """Count a wrong password or code and return the error for it.

    An unknown account gets the same sentence, so that names cannot be tried out.
    """
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
