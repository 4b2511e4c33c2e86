"""Making a backup: a snapshot copied in steps, forced to the disk, proved, and only then given its name."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.attachments.files import FOLDER as ATTACHMENTS
from reception_desk.models.backup.places import (
    ASIDE,
    BACKUPS,
    NOTE,
    Backup,
    Kind,
    name_of,
    next_sequence,
    noted,
)
from reception_desk.models.backup.proof import Held, held_in, prove
from reception_desk.models.folder import OFFICE_FILE, STORE_FILE, alone, read_office, trouble_of
from reception_desk.models.sqlite.connect import connect
from reception_desk.models.sqlite.connect import trouble_of as store_trouble
from reception_desk.paths import sync_folder

_STEP = 256
"""Pages copied at a time: about a millisecond each, after which another thread gets its turn."""
_HEAP = 8_000_000
"""Bytes after which what was copied is forced to the disk, so that no save waits behind a heap of it."""
_LOCK = "backups.lock"
_COPYING = 0.7
"""The share of the work that is copying; the rest is proving."""

Told = Callable[[float], None]
"""Hears how much is done, 0.0 to 1.0, and raises to stop."""


def nobody_told(_share: float) -> None:
    """Hear how far it is, and tell nobody: whoever asked waits for it."""


@dataclass(frozen=True)
class Source:
    """The office whose store is copied."""

    folder: Path
    key: bytes


def make(source: Source, kind: Kind, now: datetime, told: Told) -> Backup:
    """Make a backup in the data folder's own folder of backups.

    Raises StoreTrouble: FULL, READ_ONLY, DISK where it cannot be written, DAMAGED where the copy is not what was
    copied, BUSY where another process makes one; nothing is left of one that failed.
    """
    place = source.folder / BACKUPS
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        with alone(source.folder / _LOCK):
            _clear(place)
            return _made(source, place, kind, now, told)
    except OSError as error:
        raise trouble_of(error) from error


def _made(source: Source, place: Path, kind: Kind, now: datetime, told: Told) -> Backup:
    sequence = next_sequence(place)
    aside = place / (name_of(sequence) + ASIDE)
    try:
        aside.mkdir(mode=0o700)
        held = _copied(source, aside / STORE_FILE, told)
        shutil.copyfile(source.folder / OFFICE_FILE, aside / OFFICE_FILE)
        files = pooled(source.folder / ATTACHMENTS, place / ATTACHMENTS, told)
        told(_COPYING)
        if not prove(aside / STORE_FILE, source.key, now).fits(held):
            raise StoreTrouble(Trouble.DAMAGED)
        digest = digest_of(aside / STORE_FILE)
        store_id = read_office(source.folder).store_id
        backup = Backup(sequence, store_id, now, kind, held, digest, files, place / name_of(sequence))
        (aside / NOTE).write_text(noted(backup), "utf-8")
        settle(aside)
        aside.replace(backup.folder)
        sync_folder(place)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    told(1.0)
    return backup


def _copied(source: Source, target: Path, told: Told) -> Held:
    """Copy one state of the store, and return what it holds; nobody's save waits for it.

    In the write-ahead log a reader keeps its state while others write, and holds no lock of theirs.
    """
    reading = connect(source.folder / STORE_FILE, source.key, read_only=True)
    try:
        reading.execute("BEGIN")
        held = held_in(reading)
        copy = driver.connect(str(target), isolation_level=None)
        try:
            copy.execute(f"PRAGMA key = \"x'{source.key.hex()}'\"")
            copy.execute("PRAGMA synchronous = OFF").fetchall()
            with target.open("rb+") as file:
                reading.backup(copy, pages=_STEP, progress=_steps(file.fileno(), told), sleep=0.05)
        finally:
            copy.close()
        reading.execute("ROLLBACK")
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        reading.close()
    return held


def _steps(file: int, told: Told) -> Callable[[int, int, int], None]:
    """Return what is called after each step: it forces the heap to the disk and tells how far it is."""
    heap = 0

    def stepped(_state: int, remaining: int, total: int) -> None:
        nonlocal heap
        heap += _STEP * 4096
        if heap > _HEAP:
            os.fsync(file)
            heap = 0
        told(_COPYING * (1 - remaining / max(total, 1)))

    return stepped


def pooled(attachments: Path, pool: Path, told: Told) -> dict[str, int]:
    """Bring the attachments that the pool lacks into it; return all there are, with their sizes.

    On one disk a second name costs nothing; elsewhere the file is copied aside, forced to the disk and renamed.
    """
    found: dict[str, int] = {}
    new = False
    for file in _complete(attachments):
        told(_COPYING)
        try:
            found[file.name] = file.stat().st_size
            if not (pool / file.name).exists():
                pool.mkdir(mode=0o700, exist_ok=True)
                _second_name(file, pool / file.name)
                new = True
        except FileNotFoundError:
            found.pop(file.name, None)  # swept meanwhile: nothing names it
    if new:
        sync_folder(pool)
    return found


def _complete(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (each for each in folder.iterdir() if each.suffix != ASIDE and each.is_file())


def _second_name(file: Path, target: Path) -> None:
    try:
        os.link(file, target)
    except FileNotFoundError:
        raise
    except OSError:
        copy_file(file, target)


def copy_file(file: Path, target: Path) -> None:
    """Copy a file aside, force it to the disk and rename it."""
    aside = target.with_name(target.name + ASIDE)
    try:
        shutil.copyfile(file, aside)
        with aside.open("rb+") as opened:
            os.fsync(opened.fileno())
        aside.replace(target)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def settle(folder: Path) -> None:
    """Force a folder's files, and the folder, to the disk."""
    for each in folder.iterdir():
        with each.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)


def digest_of(file: Path) -> str:
    """Return a file's SHA-256."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _clear(place: Path) -> None:
    """Remove what a backup that was cut short left behind."""
    for each in place.glob(f"*{ASIDE}"):
        shutil.rmtree(each, ignore_errors=True)
