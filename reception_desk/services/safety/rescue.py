"""Restoring: what can be restored and what would be missing, the proof of it, the swap, the entry in the audit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from reception_desk.errors import CannotNow, DeskError, NotPermitted, StoreTrouble, Trouble
from reception_desk.forms.office import MODE
from reception_desk.models import accounts as rows
from reception_desk.models import keys, last_saved, rekeying
from reception_desk.models.backup import places
from reception_desk.models.backup.making import Source, copy_file, make, nobody_told
from reception_desk.models.backup.places import ASIDE, BACKUPS, Backup, Kind
from reception_desk.models.backup.restoring import (
    bring_files,
    bring_key_file,
    former_office,
    set_files_aside,
    swap,
    used_elsewhere,
)
from reception_desk.models.backup.second import place_in
from reception_desk.models.folder import OFFICE_FILE, read_office, trouble_of
from reception_desk.models.lists.backups import files_kept
from reception_desk.models.store import Store
from reception_desk.models.work import Look, Work
from reception_desk.moments import beijing_now
from reception_desk.services.access import key_slots, opening
from reception_desk.services.access.grounds import AGREEING, Grounds
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.rights import may
from reception_desk.services.safety.drill import fault_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr

T = TypeVar("T")

RESCUED = (Trouble.DAMAGED, Trouble.EMPTY, Trouble.MISSING, Trouble.OLDER, Trouble.FOREIGN)
"""What a backup helps against; a wrong key, a full disk or a newer program it does not."""
_SCRATCH = f"rescue{ASIDE}"
_COPY = "roles.db"


@dataclass(frozen=True)
class Offer:
    """A backup that may be restored, and at least how many visits and saves since it would be missing."""

    backup: Backup
    visits: int
    saves: int


@dataclass(frozen=True)
class Restored:
    """What a restore did: the backup, what is missing now, the names of the files that were moved aside."""

    offer: Offer
    aside: tuple[str, ...]
    files: int


def offers(folder: Path, elsewhere: Path | None = None) -> list[Offer]:
    """Return what can be restored, the newest first; `elsewhere` is a folder in which backups lie, or lie below."""
    visits, saves, store_id = _known(folder)
    found = places.all_in(_place(folder, store_id, elsewhere), store_id)
    found.sort(key=lambda each: each.kind is Kind.BEFORE_RESTORE)  # what was given up once is offered last
    return [Offer(each, max(visits - each.held.visits, 0), max(saves - each.held.audit_seq, 0)) for each in found]


def first_whole(
    folder: Path, account: str, password: str, found: list[Offer], told: Callable[[float], None] = nobody_told
) -> Offer | None:
    """Return the newest of the offers that is whole; each is read completely. Raises WrongPassword."""
    for each in found:
        try:
            key = key_for(folder, each.backup, account, password)
        except CannotNow:
            continue  # made under a former key, with another password
        if not fault(folder, key, each.backup, told):
            return each
    return None


def fault(
    folder: Path, key: bytes, backup: Backup, told: Callable[[float], None] = nobody_told, now: datetime | None = None
) -> str:
    """Return in one sentence what is wrong with a backup, "" where it is whole."""
    place = folder / BACKUPS
    place.mkdir(mode=0o700, exist_ok=True)
    return fault_of(backup, key, place / _SCRATCH, now or beijing_now(), told)


def restore(
    folder: Path,
    account: str,
    password: str,
    offer: Offer,
    reason: str,
    *,
    agreeing: tuple[str, str] = ("", ""),
    clock: Callable[[], datetime] = beijing_now,
    told: Callable[[float], None] = nobody_told,
) -> tuple[Desk, Restored]:
    """Put a backup into the store's place and sign in; in 规范模式 a second person agrees by account and password.

    Raises WrongPassword, NotPermitted, CannotNow where no reason is given, nobody agreed, the backup is not whole, or
    another process has the store open, StoreTrouble; what stood there stays as it was until the backup is proved.
    """
    if not reason.strip():
        raise CannotNow(tr("请写明为什么恢复，它会记入审计。"))
    backup = offer.backup
    key = key_for(folder, backup, account, password)
    _refuse_used(folder, key)
    wrong = fault(folder, key, backup, told, clock())
    if wrong:
        raise CannotNow(wrong, tr("请换一份更早的备份。"))
    agreed = _hold_to_right(folder, backup, key, account, agreeing, clock())
    with rekeying.alone_at_it(folder):
        _refuse_used(folder, key)  # whoever came in while the backup was proved would be working in a file set aside
        _back_up_first(folder, key, clock())
        aside = swap(folder, backup)
        files = bring_files(folder, backup)
    desk = opening.open_desk(folder, key, account, clock)
    set_files_aside(folder, desk.read(files_kept))
    grounds = Grounds(reason.strip(), agreed)
    done = _enter(desk, Restored(offer, tuple(each.name for each in aside), files), grounds)
    return desk, done.value


@act(Action.RESTORE, Role.SYSTEM, Role.HEAD)
def _enter(desk: Desk, work: Work, restored: Restored, grounds: Grounds) -> Result[Restored]:
    """Write a restore into the audit of the restored store."""
    offer = restored.offer
    detail = {**grounds.detail, "sequence": offer.backup.sequence, "made": offer.backup.at.isoformat()}
    detail |= {"visits_missing": offer.visits, "saves_missing": offer.saves, "aside": list(restored.aside)}
    return Result(restored, f"backup {offer.backup.sequence}", detail, changes("backup"))


def key_files(folder: Path) -> list[Path]:
    """Return the key files that may take the place of one that is lost, the newest first."""
    before = folder / f"{OFFICE_FILE}.before"
    found = [before] if before.exists() else []
    return found + [each.folder / OFFICE_FILE for each in places.all_in(folder / BACKUPS)]


def put_key_file_back(folder: Path) -> Path:
    """Put the newest whole key file into its place and return where it came from; raises CannotNow for none."""
    for each in key_files(folder):
        try:
            bring_key_file(folder, each)
        except StoreTrouble as trouble:
            if trouble.kind is not Trouble.LOST_KEY:
                raise
        else:
            return each
    raise CannotNow(tr("没有找到可用的密钥文件。"), tr("请把第二处备份里的 office.json 放回数据文件夹。"))


def key_of(folder: Path, account: str, password: str) -> bytes:
    """Return the store's key; raises WrongPassword, AccountLocked, StoreTrouble.

    What was counted of wrong codes stays: nobody was asked for one.
    """
    return key_slots.open_slot(folder, account, password, beijing_now(), settle=False)[1]


def key_for(folder: Path, backup: Backup, account: str, password: str) -> bytes:
    """Return the backup's key: by the key file of today, or by its own where that is lost or of another key.

    Whoever restores what was made under a former key needs the password of that time as well.
    """
    try:
        key = key_of(folder, account, password)
    except StoreTrouble as trouble:
        if trouble.kind is not Trouble.LOST_KEY:
            raise
        bring_key_file(folder, backup.folder / OFFICE_FILE)
        key = key_of(folder, account, password)
    former = former_office(folder, backup)
    if former is None:
        return key
    slot = former.account(account)
    opened = keys.unwrap(slot.slot, password) if slot is not None else None
    if opened is None:
        told = tr("这份备份是更换主钥以前的，要用那时的密码。")
        raise CannotNow(told, tr("请换一份更换以后的备份，或请密码没有变过的同事来恢复。"))
    return opened


def _known(folder: Path) -> tuple[int, int, str]:
    """Return how many visits and audit entries there were at least, and whose store it is, as far as is known."""
    saved = last_saved.read(folder)
    seq = saved.seq if saved else 0
    try:
        office = read_office(folder)
    except DeskError:
        return 0, seq, ""
    return office.last_close.visits, max(office.last_close.audit_seq, seq), office.store_id


def _place(folder: Path, store_id: str, elsewhere: Path | None) -> Path:
    if elsewhere is None:
        return folder / BACKUPS
    below = place_in(elsewhere, store_id) if store_id else elsewhere
    return below if below.is_dir() else elsewhere


def needs_second(folder: Path, account: str, password: str, offer: Offer) -> bool:
    """Tell whether a second person must agree to a restore: the mode is the one the backup was made in."""
    key = key_for(folder, offer.backup, account, password)
    return _in_copy(folder, offer.backup, key, beijing_now(), _is_strict)


def _hold_to_right(
    folder: Path, backup: Backup, key: bytes, account: str, agreeing: tuple[str, str], now: datetime
) -> str:
    """Refuse an account that may not restore, and in 规范模式 one that is alone; return who agreed, "" for nobody.

    Roles and mode are those of the backup, since today's store may not open.
    """
    people, strict = _in_copy(folder, backup, key, now, lambda look: (rows.everybody(look), _is_strict(look)))
    named = {each.name.casefold(): each for each in people}
    row = named.get(account.casefold())
    if row is None or not row.active or not may(row.roles, Action.RESTORE):
        raise NotPermitted(
            tr("您的角色不能“{action}”。").format(action=Action.RESTORE.label), tr("请找有这项权限的同事。")
        )
    if not strict:
        return ""
    if not all(each.strip() for each in agreeing):
        what_to_do = tr("请科长、领导或安全管理员在这里输入自己的账号和密码。")
        raise CannotNow(tr("规范模式下恢复要第二个人同意。"), what_to_do)
    slot, _ = key_slots.open_slot(folder, agreeing[0].strip(), agreeing[1], now)
    second = named.get(slot.name.casefold())
    if second is None or not second.active or not AGREEING & second.roles:
        raise NotPermitted(tr("这个账号不能同意这一步。"), tr("请科长、领导或安全管理员来。"))
    if second.id == row.id:
        raise CannotNow(tr("自己不能同意自己。"), tr("请另一个人输入账号和密码。"))
    return second.name


def _is_strict(look: Look) -> bool:
    return rows.settings(look).get(MODE.name) == Mode.STRICT.value


def _in_copy(folder: Path, backup: Backup, key: bytes, now: datetime, asked: Callable[[Look], T]) -> T:
    """Ask a copy of the backup, which itself is never opened; the schema may be an older one."""
    copy = folder / BACKUPS / _COPY
    try:
        copy_file(backup.store, copy)
        store = Store(copy.parent, key, file=copy.name)
        try:
            with store.look(0, now) as look:
                return asked(look)
        finally:
            store.close()
    except OSError as error:
        raise trouble_of(error) from error
    finally:
        copy.unlink(missing_ok=True)


def _refuse_used(folder: Path, key: bytes) -> None:
    if used_elsewhere(folder, key):
        raise CannotNow(tr("数据正开着，不能恢复。"), tr("请先退出窗口和其他命令，再恢复。"))


def _back_up_first(folder: Path, key: bytes, now: datetime) -> None:
    """Back up what stands there now, where it still opens; what does not is moved aside as it is."""
    try:
        make(Source(folder, key), Kind.BEFORE_RESTORE, now, nobody_told)
    except StoreTrouble as trouble:
        if trouble.kind in (Trouble.FULL, Trouble.READ_ONLY, Trouble.BUSY):
            raise
