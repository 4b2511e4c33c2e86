"""Backups of an open store: made when something changed, copied to a second place, thinned, told about."""

from collections.abc import Callable
from dataclasses import dataclass

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.models import damage, last_checked, reserve
from reception_desk.models.backup.making import Source, make, nobody_told
from reception_desk.models.backup.places import BACKUPS, Backup, Kind, all_in, newest, thin
from reception_desk.models.backup.second import Elsewhere, Second, copy_to, look_at
from reception_desk.models.folder import STORE_FILE, read_office
from reception_desk.models.lists.backups import Rehearsal, changed_since, last_rehearsal
from reception_desk.models.work import Work
from reception_desk.rules.backup import EVERY_MINUTES, LOW, OUT, Room, room, superfluous
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

__all__ = ["EVERY_MINUTES", "Backup", "Elsewhere", "Kind", "Room", "Second", "State"]


@dataclass(frozen=True)
class State:
    """How it stands with the backups: the newest, the second place, the room on the disk, the last rehearsal.

    `changed` tells whether something was saved since the newest.
    """

    newest: Backup | None
    changed: bool
    second: Elsewhere
    room: Room
    free: int
    rehearsal: Rehearsal | None


@dataclass(frozen=True)
class Made:
    """What came of a backup; `backup` is None where nothing had changed since the newest."""

    backup: Backup | None
    second: Elsewhere


def state(desk: Desk) -> State:
    """Tell how it stands with the backups."""
    found = newest(desk.folder / BACKUPS, _store_id(desk))
    free = reserve.free_bytes(desk.folder)
    wanted = found.sequence if found else 1
    second = look_at(desk.office.backup_folder, _store_id(desk), desk.folder, wanted)
    return State(found, has_changed(desk, found), second, room(free), free, desk.read(last_rehearsal))


def has_changed(desk: Desk, found: Backup | None) -> bool:
    """Tell whether something was saved since a backup."""
    return found is None or desk.read(changed_since, found.held.audit_seq, found.held.audit_hash)


def back_up(desk: Desk, kind: Kind = Kind.ASKED, told: Callable[[float], None] = nobody_told) -> Done[Made]:
    """Make a backup, unless nothing changed and nobody asked for it; bring the second place up to it.

    `told` hears how much is done and may raise to stop. Raises CannotNow where the disk has no room, StoreTrouble.
    """
    place, store_id = desk.folder / BACKUPS, _store_id(desk)
    found = newest(place, store_id)
    made = None
    if kind is Kind.ASKED or has_changed(desk, found):
        _need_room(desk)
        found = made = _made(desk, kind, told)
        thin(place, superfluous)
    second = Elsewhere()
    if found is not None:
        second = copy_to(desk.office.backup_folder, found, desk.folder, superfluous, told)
    return _enter(desk, Made(made, second))


def _made(desk: Desk, kind: Kind, told: Callable[[float], None]) -> Backup:
    """Make a backup; every page was read for it, so the store is known to be right, or the next sign-in asks."""
    try:
        made = make(Source(desk.folder, desk.store.key), kind, desk.now(), told)
    except StoreTrouble as trouble:
        if trouble.kind is Trouble.DAMAGED:
            damage.mark(desk.folder)
        raise
    last_checked.note_pages(desk.folder, desk.now())
    return made


@act(Action.BACK_UP, *Role)
def _enter(desk: Desk, work: Work, made: Made) -> Result[Made]:
    """Write a backup that was made into the audit."""
    if made.backup is None:
        return Result(made, changes=changes("backup"), unchanged=True)
    held = made.backup.held
    detail = {"kind": made.backup.kind, "visits": held.visits, "audit": held.audit_seq, "second": made.second.state}
    return Result(made, f"backup {made.backup.sequence}", detail, changes("backup"))


def kept(desk: Desk) -> list[Backup]:
    """Return the backups of this computer, the newest first."""
    return all_in(desk.folder / BACKUPS, _store_id(desk))


def full_disk(desk: Desk) -> tuple[Room, str]:
    """Return how much room the disk has, and the sentence that says so where it is little."""
    free = reserve.free_bytes(desk.folder)
    return room(free), told_room(room(free), free)


def told_room(found: Room, free: int) -> str:
    """Say that the disk is filling up, "" where it is not."""
    n = max(free, 0) // 1_000_000
    if found is Room.OUT:
        return tr("磁盘只剩 {n} MB：不再收附件，也不再备份。请马上清理磁盘。").format(n=n)
    return tr("磁盘只剩 {n} MB，请清理。").format(n=n) if found is Room.LOW else ""


def lay_reserve(desk: Desk) -> bool:
    """Lay the reserves by from which one signs in, and the last statement is saved, when the disk is full."""
    reserve.lay_door(desk.folder)
    return reserve.lay_by(desk.folder, LOW)


def _need_room(desk: Desk) -> None:
    """Refuse where a backup would take the room that the next saves need."""
    size = (desk.folder / STORE_FILE).stat().st_size
    if reserve.free_bytes(desk.folder) < size + OUT:
        raise CannotNow(tr("磁盘快满了，没有做备份。"), tr("请清理磁盘，程序会自己补上。"))


def _store_id(desk: Desk) -> str:
    return read_office(desk.folder).store_id
