"""The second place of the backups, on another disk, a stick or a share: whether it is there, and what it holds."""

import contextlib
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.attachments.files import FOLDER as ATTACHMENTS
from reception_desk.models.backup.making import Told, copy_file, digest_of, settle
from reception_desk.models.backup.places import ASIDE, Backup, Superfluous, name_of, newest, thin
from reception_desk.models.folder import trouble_of
from reception_desk.paths import sync_folder

_OURS = "reception-desk-"


class Second(StrEnum):
    """How it stands with the second place."""

    NONE = "none"
    DONE = "done"
    BEHIND = "behind"
    MISSING = "missing"
    FULL = "full"
    UNWRITABLE = "unwritable"


@dataclass(frozen=True)
class Elsewhere:
    """The second place: its folder, how it stands, its newest backup, whether it lies on the store's own disk."""

    folder: str = ""
    state: Second = Second.NONE
    newest: Backup | None = None
    same_disk: bool = False


def place_in(target: Path, store_id: str) -> Path:
    """Return the folder of one store's backups below a chosen one: a stick may serve two computers."""
    return target / f"{_OURS}{store_id[:8]}"


def look_at(target: str, store_id: str, data: Path, wanted: int) -> Elsewhere:
    """Tell how it stands with the second place; `wanted` is the running number that should lie there."""
    if not target:
        return Elsewhere()
    folder = Path(target)
    try:
        if not folder.is_dir():
            return Elsewhere(target, Second.MISSING)
        same = folder.stat().st_dev == data.stat().st_dev
    except OSError:
        return Elsewhere(target, Second.MISSING)
    there = newest(place_in(folder, store_id), store_id)
    done = there is not None and there.sequence >= wanted
    return Elsewhere(target, Second.DONE if done else Second.BEHIND, there, same)


def copy_to(target: str, backup: Backup, data: Path, superfluous: Superfluous, told: Told) -> Elsewhere:
    """Copy a backup into the second place, compare it byte by byte, and thin out what lies there.

    The chosen folder itself is never made: where a stick is not put in, its name would be a folder of this disk.
    """
    before = look_at(target, backup.store_id, data, backup.sequence)
    if before.state is not Second.BEHIND:
        return before
    place = place_in(Path(target), backup.store_id)
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        _copied(place, backup, told)
        thin(place, superfluous)
    except StoreTrouble:
        return Elsewhere(target, Second.UNWRITABLE, before.newest, before.same_disk)
    except OSError as error:
        full = trouble_of(error).kind is Trouble.FULL
        return Elsewhere(target, Second.FULL if full else Second.UNWRITABLE, before.newest, before.same_disk)
    return look_at(target, backup.store_id, data, backup.sequence)


def _copied(place: Path, backup: Backup, told: Told) -> None:
    for each in place.glob(f"*{ASIDE}"):
        shutil.rmtree(each, ignore_errors=True)
    pool = place / ATTACHMENTS
    for name in backup.files:
        told(1.0)
        if not (pool / name).exists():
            pool.mkdir(mode=0o700, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                copy_file(backup.pool / name, pool / name)
    aside = place / (name_of(backup.sequence) + ASIDE)
    try:
        aside.mkdir(mode=0o700)
        for file in sorted(backup.folder.iterdir()):
            told(1.0)
            shutil.copyfile(file, aside / file.name)
        settle(aside)
        if digest_of(aside / backup.store.name) != backup.digest:
            raise StoreTrouble(Trouble.DAMAGED)
        aside.replace(place / name_of(backup.sequence))
        sync_folder(place)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
