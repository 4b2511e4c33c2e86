"""A folder of backups: what lies there, by running number, and what each one says of itself."""

import json
import shutil
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from reception_desk.models.attachments.files import FOLDER as ATTACHMENTS
from reception_desk.models.backup.proof import Held

BACKUPS = "backups"
"""The folder below the data folder."""
NOTE = "backup.json"
ASIDE = ".part"
_FORMAT = 1


class Kind(StrEnum):
    """Why a backup was made."""

    TIMED = "timed"
    LEAVING = "leaving"
    ASKED = "asked"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_RESTORE = "before_restore"


_LASTING = (Kind.BEFORE_MIGRATION, Kind.BEFORE_RESTORE)
"""The newest of each of these is never thinned out."""

Superfluous = Callable[[Collection[int], Collection[int]], set[int]]
"""The rule that tells, of running numbers and of those that are kept in any case, which need not be kept."""


@dataclass(frozen=True)
class Backup:
    """What a backup says of itself; `folder` is where it lies, `files` the attachments with their sizes."""

    sequence: int
    store_id: str
    at: datetime
    kind: Kind
    held: Held
    digest: str
    files: Mapping[str, int]
    folder: Path = field(default_factory=Path, compare=False)

    @property
    def store(self) -> Path:
        """Return the store's file in it."""
        return self.folder / "store.db"

    @property
    def pool(self) -> Path:
        """Return the folder of the attachments of all backups beside it."""
        return self.folder.parent / ATTACHMENTS


def name_of(sequence: int) -> str:
    """Return the folder's name of a running number."""
    return f"{sequence:06}"


def noted(backup: Backup) -> str:
    """Return the note that lies in a backup's folder."""
    plain = {name: value for name, value in asdict(backup).items() if name != "folder"}
    plain |= {"format": _FORMAT, "at": backup.at.isoformat(), "visits": backup.held.visits}
    return json.dumps(plain, ensure_ascii=False, indent=1)


def read(folder: Path) -> Backup | None:
    """Return what a folder says of itself, None where it is no backup."""
    try:
        stored = json.loads((folder / NOTE).read_text("utf-8"))
        held = stored["held"]
        return Backup(
            sequence=int(stored["sequence"]),
            store_id=str(stored["store_id"]),
            at=datetime.fromisoformat(stored["at"]),
            kind=Kind(stored["kind"]),
            held=Held({str(k): int(v) for k, v in held["rows"].items()}, int(held["audit_seq"]), held["audit_hash"]),
            digest=str(stored["digest"]),
            files={str(name): int(size) for name, size in stored["files"].items()},
            folder=folder,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def all_in(place: Path, store_id: str = "") -> list[Backup]:
    """Return the backups of a folder, the newest first by running number; of one store where it is named."""
    try:
        folders = [each for each in place.iterdir() if each.name.isdecimal()]
    except OSError:
        return []
    found = [each for folder in folders if (each := read(folder)) is not None]
    return sorted((each for each in found if store_id in ("", each.store_id)), key=lambda each: -each.sequence)


def newest(place: Path, store_id: str = "") -> Backup | None:
    """Return the newest backup by its running number."""
    found = all_in(place, store_id)
    return found[0] if found else None


def next_sequence(*places: Path) -> int:
    """Return a running number above all that were ever given and are still there."""
    names = [each.name for place in places if place.is_dir() for each in place.iterdir()]
    return max((int(name) for name in names if name.isdecimal()), default=0) + 1


def thin(place: Path, superfluous: Superfluous) -> list[int]:
    """Remove the backups that need not be kept, and attachments that none of the others names; return their numbers."""
    found = all_in(place)
    lasting = {max((each.sequence for each in found if each.kind is kind), default=0) for kind in _LASTING}
    gone = superfluous([each.sequence for each in found], lasting)
    for each in found:
        if each.sequence in gone:
            aside = each.folder.with_name(each.folder.name + ASIDE)
            each.folder.rename(aside)  # a removal that is cut short leaves nothing that looks like a backup
            shutil.rmtree(aside, ignore_errors=True)
    named = {name for each in found if each.sequence not in gone for name in each.files}
    pool = place / ATTACHMENTS
    if gone and pool.is_dir():
        for file in pool.iterdir():
            if file.name not in named:
                file.unlink(missing_ok=True)
    return sorted(gone)
