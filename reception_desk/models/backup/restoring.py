"""Putting a backup in the store's place: what stood there is moved aside untouched, never overwritten."""

import contextlib
import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import damage
from reception_desk.models.attachments.files import FOLDER as ATTACHMENTS
from reception_desk.models.backup.making import copy_file
from reception_desk.models.backup.places import Backup
from reception_desk.models.folder import (
    OFFICE_FILE,
    STORE_FILE,
    LastClose,
    OfficeFile,
    read_office,
    trouble_of,
    write_office,
)
from reception_desk.models.last_saved import SAVED_FILE
from reception_desk.models.sqlite.copies import salt_of
from reception_desk.paths import process_lives, sync_folder

ASIDE = "store.db.restoring"
WINDOW_LOCK = "window.lock"


def set_aside(file: Path) -> Path | None:
    """Give a file the name `.damaged-1`, or the next that is free; return it, None where there was no file."""
    if not file.exists():
        return None
    count = 1
    while (target := file.with_name(f"{file.name}.damaged-{count}")).exists():
        count += 1
    file.rename(target)
    return target


def swap(folder: Path, backup: Backup) -> list[Path]:
    """Put a proved backup's store into its place and return what was moved aside, with its log.

    Cut short anywhere, the next sign-in finds no store, or one that is older than the key file says, and asks again.
    """
    try:
        copy_file(backup.store, folder / ASIDE)
        moved = [set_aside(folder / (STORE_FILE + ending)) for ending in ("", "-wal")]
        (folder / f"{STORE_FILE}-shm").unlink(missing_ok=True)
        (folder / ASIDE).replace(folder / STORE_FILE)
        sync_folder(folder)
        (folder / SAVED_FILE).unlink(missing_ok=True)
        damage.clear(folder)
        write_office(folder, _office(folder, backup))
    except OSError as error:
        raise trouble_of(error) from error
    return [each for each in moved if each is not None]


def bring_files(folder: Path, backup: Backup) -> int:
    """Bring back the attachments of a backup that are gone; return how many."""
    place, count = folder / ATTACHMENTS, 0
    for name in backup.files:
        if not (place / name).exists() and (backup.pool / name).exists():
            place.mkdir(mode=0o700, exist_ok=True)
            copy_file(backup.pool / name, place / name)
            count += 1
    return count


def set_files_aside(folder: Path, named: Collection[str]) -> int:
    """Move the attachments that the restored store does not name aside, so that they are not swept; return how many."""
    place = folder / ATTACHMENTS
    loose = [each for each in place.iterdir() if each.name not in named] if place.is_dir() else []
    if not loose:
        return 0
    count = 1
    while (target := folder / f"{ATTACHMENTS}.damaged-{count}").exists():
        count += 1
    target.mkdir(mode=0o700)
    for each in loose:
        each.rename(target / each.name)
    return len(loose)


def bring_key_file(folder: Path, source: Path) -> OfficeFile:
    """Put a whole `office.json` of elsewhere into the place of one that is lost or damaged."""
    office = read_office(source.parent) if source.name == OFFICE_FILE else _read_as_office(source)
    try:
        set_aside(folder / OFFICE_FILE)
        write_office(folder, office)
    except OSError as error:
        raise trouble_of(error) from error
    return office


def _read_as_office(source: Path) -> OfficeFile:
    """Read a key file that stands under another name."""
    place = source.with_name(f"{source.name}.reading")
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        copy_file(source, place / OFFICE_FILE)
        return read_office(place)
    except OSError as error:
        raise StoreTrouble(Trouble.LOST_KEY) from error
    finally:
        with contextlib.suppress(OSError):
            (place / OFFICE_FILE).unlink(missing_ok=True)
            place.rmdir()


def used_elsewhere(folder: Path, key: bytes) -> bool:
    """Tell whether another process has the store open: its window by the lock file, others by SQLite's own locks."""
    return _window_elsewhere(folder) or _connected_elsewhere(folder / STORE_FILE, key)


def _window_elsewhere(folder: Path) -> bool:
    try:
        number = int((folder / WINDOW_LOCK).read_text("utf-8", errors="replace").split("\n")[0])
    except (OSError, ValueError):
        return False
    return number != os.getpid() and process_lives(number)


def _connected_elsewhere(store: Path, key: bytes) -> bool:
    """Ask for the whole file; a store that does not open at all is used by nobody."""
    if not store.exists() or not store.stat().st_size:
        return False
    connection = driver.connect(str(store), isolation_level=None, timeout=0.5)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.Error as error:
        return "locked" in str(error)
    finally:
        connection.close()
    return False


def former_office(folder: Path, backup: Backup) -> OfficeFile | None:
    """Return a backup's own key file where the store's key was renewed since it was made; None for today's key."""
    try:
        today, then = read_office(folder), read_office(backup.folder)
    except StoreTrouble:
        return None
    return then if then.key_check != today.key_check else None


def _office(folder: Path, backup: Backup) -> OfficeFile:
    """Return the key file of today where it can be read and is of the backup's key, else the backup's own.

    It says what the restored store holds.
    """
    try:
        office = former_office(folder, backup) or read_office(folder)
    except StoreTrouble:
        office = read_office(backup.folder)
    held = backup.held
    salt = salt_of(folder / STORE_FILE)
    return replace(office, last_close=LastClose(held.audit_seq, held.audit_hash, held.visits, salt))
