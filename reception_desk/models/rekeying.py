"""A new key for everything: copies under it are proved aside, then put in place together; all of it happens or nothing.

What lies aside counts from the moment its mark stands there: whoever signs in next puts the rest in its place.
"""

import io
import json
import os
import shutil
import uuid
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, cast

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.models import audit_seals, keys
from reception_desk.models.attachments.files import FOLDER as ATTACHMENTS
from reception_desk.models.attachments.files import Vault
from reception_desk.models.backup.proof import held_in, prove
from reception_desk.models.folder import (
    DRAFTS_FILE,
    OFFICE_FILE,
    STORE_FILE,
    AccountSlot,
    OfficeFile,
    alone,
    read_office,
    trouble_of,
    write_office,
)
from reception_desk.models.sqlite.connect import connect
from reception_desk.models.sqlite.connect import trouble_of as store_trouble
from reception_desk.models.sqlite.copies import copy_pages, salt_of
from reception_desk.models.unfinished import Unfinished
from reception_desk.paths import sync_folder

ASIDE = "rekeying"
_LOCK = "rekeying.lock"
_READY, _FORMER = "ready", ".former"
PUT = (ATTACHMENTS, STORE_FILE, DRAFTS_FILE, audit_seals.SEAL_FILE, OFFICE_FILE)
"""What is put in place, the key file last: until it stands there the old key opens nothing new by itself."""
_BEFORE = f"{OFFICE_FILE}.before"
RENEWED = "key.renewed"
"""The setting by which a store says that it got a new key, until that stands in the audit."""
GIVEN_UP = "recovery.given_up"
"""The setting that holds the salts of recovery codes which others took the place of."""
_STORED = "SELECT uuid FROM attachment WHERE state = 'stored'"
Told = Callable[[float], None]


def renew(folder: Path, old: bytes, now: datetime, told: Told) -> bytes:
    """Give the store a new key and return it; raises StoreTrouble, and then everything is as it was unless `is_ready`.

    Nobody may have the store open, and the caller is `alone_at_it`. Each account's slot and the recovery code open the
    new key as they did the old.
    """
    aside, new = folder / ASIDE, keys.new_key()
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(mode=0o700)
        _prepare(folder, aside, old, new, now, told)
        (aside / _READY).touch()
        sync_folder(aside)
    except (OSError, StoreTrouble, CannotNow) as error:
        _drop(aside)
        raise trouble_of(error) if isinstance(error, OSError) else error from error
    _settle(folder)
    return new


def alone_at_it(folder: Path) -> AbstractContextManager[None]:
    """Keep every other process from renewing the key or clearing up after it; raises StoreTrouble BUSY."""
    return alone(folder / _LOCK)


@contextmanager
def no_new_key(folder: Path, key: bytes) -> Iterator[None]:
    """Let nobody renew the key while the store is opened with it: whoever has it open is seen from then on.

    Raises StoreTrouble BUSY while another process is at it, and where the key was renewed since it was proved.
    """
    with alone_at_it(folder):
        if is_ready(folder) or keys.key_check(key) != read_office(folder).key_check:
            raise StoreTrouble(Trouble.BUSY)
        yield


def is_ready(folder: Path) -> bool:
    """Tell whether a new key waits to be put in place: until `settle` did it, nothing may be saved."""
    return (folder / ASIDE / _READY).exists()


def settle(folder: Path) -> None:
    """Put in place what was prepared whole and cut short; remove what was not. Raises StoreTrouble."""
    if (folder / ASIDE).is_dir():
        with alone_at_it(folder):
            _settle(folder)


def _settle(folder: Path) -> None:
    aside = folder / ASIDE
    if not aside.is_dir():  # another process was first
        return
    try:
        if is_ready(folder):
            for name in PUT:
                _put(folder, aside, name)
            (folder / _BEFORE).unlink(missing_ok=True)  # it would bring the old key back
            sync_folder(folder)
            (aside / _READY).unlink()
            sync_folder(aside)
        shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise trouble_of(error) from error


def room_needed(folder: Path) -> int:
    """Return the bytes that the copies will take."""
    files = [folder / STORE_FILE, folder / DRAFTS_FILE, *_files(folder)]
    return sum(each.stat().st_size for each in files if each.exists())


def old_slots(office: OfficeFile) -> list[str]:
    """Return the accounts whose slot is of the older kind, "" for the recovery code: it must be used once before."""
    names = [each.name for each in office.accounts if not each.slot.public]
    return [*names, *(() if office.recovery.public else ("",))]


def given_up_in(office: OfficeFile, salts: Collection[str]) -> list[str]:
    """Return the accounts whose slot is that of a password they gave up, "" for the recovery code."""
    names = [each.name for each in office.accounts if each.slot.salt in salts]
    return [*names, *(("",) if office.recovery.salt in salts else ())]


def _drop(aside: Path) -> None:
    """Remove what was prepared; raises StoreTrouble where the mark stays, and then all of it does."""
    try:
        (aside / _READY).unlink(missing_ok=True)  # first: half of what lies there must never count
    except OSError as error:
        raise trouble_of(error) from error
    shutil.rmtree(aside, ignore_errors=True)


def _prepare(folder: Path, aside: Path, old: bytes, new: bytes, now: datetime, told: Told) -> None:
    office = read_office(folder)
    Unfinished(folder, old).sweep()  # nobody could read the list any more
    _copied(folder / STORE_FILE, old, aside / STORE_FILE, new)
    told(0.3)
    lost = _rename_files(folder, aside, old, new, told)
    proof = prove(aside / STORE_FILE, new, now)
    if not proof.pages or proof.first_bad is not None or proof.held != _held(folder / STORE_FILE, old):
        raise StoreTrouble(Trouble.DAMAGED)
    if any(not (aside / ATTACHMENTS / each).exists() for each in _names(aside / STORE_FILE, new) - lost):
        raise StoreTrouble(Trouble.DAMAGED)
    _say_so(aside / STORE_FILE, new)
    if (folder / DRAFTS_FILE).exists():
        _copied(folder / DRAFTS_FILE, keys.derived(old, "drafts"), aside / DRAFTS_FILE, keys.derived(new, "drafts"))
    seed = audit_seals.held(folder, old)
    if seed is not None:
        audit_seals.keep(aside, new, seed)
    came = _slots_of_the_active(office, aside / STORE_FILE, new)
    if given_up_in(office, _salts_given_up(aside / STORE_FILE, new)):
        raise StoreTrouble(Trouble.LOST_KEY)  # an older key file was put back: who left by it would come in again
    slots = tuple(replace(each, slot=keys.wrapped_anew(each.slot, old, new)) for each in came)
    close = replace(office.last_close, salt=salt_of(aside / STORE_FILE))
    changed = replace(office, accounts=slots, recovery=keys.wrapped_anew(office.recovery, old, new), last_close=close)
    write_office(aside, replace(changed, key_check=keys.key_check(new), renew_key=False))
    for each in (aside / STORE_FILE, aside / DRAFTS_FILE):
        if each.exists():
            with each.open("rb+") as file:
                os.fsync(file.fileno())
    told(0.9)


def _copied(path: Path, old: bytes, target: Path, new: bytes) -> None:
    """Copy a store page by page under another key."""
    source = connect(path, old)
    try:
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        copy_pages(source, target, new)
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        source.close()


def _say_so(path: Path, key: bytes) -> None:
    """Let the copy witness its new key; done after the proof, which counts the rows."""
    connection = connect(path, key)
    try:
        connection.execute("INSERT OR REPLACE INTO setting(name, value) VALUES (?, 'true')", (RENEWED,))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        connection.close()


def _slots_of_the_active(office: OfficeFile, path: Path, key: bytes) -> list[AccountSlot]:
    """Return the slots of open accounts: one that an older key file brought back has a proof as good as theirs."""
    connection = connect(path, key, read_only=True)
    try:
        names = connection.execute("SELECT name FROM account WHERE active ORDER BY id").fetchall()
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        connection.close()
    return [slot for (name,) in names if (slot := office.account(name)) is not None]


def _salts_given_up(path: Path, key: bytes) -> set[str]:
    """Return the salts of all passwords and recovery codes that others took the place of."""
    connection = connect(path, key, read_only=True)
    try:
        slots = connection.execute("SELECT slot FROM former_password").fetchall()
        codes = connection.execute("SELECT value FROM setting WHERE name = ?", (GIVEN_UP,)).fetchall()
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        connection.close()
    return {json.loads(slot)["salt"] for (slot,) in slots} | {salt for (value,) in codes for salt in json.loads(value)}


def _held(path: Path, key: bytes) -> object:
    connection = connect(path, key, read_only=True)
    try:
        return held_in(connection)
    finally:
        connection.close()


def _rename_files(folder: Path, aside: Path, old: bytes, new: bytes, told: Told) -> set[str]:
    """Encrypt every attachment anew under a new name, so that no backup takes one for the other.

    Return the names of those that were lost before.
    """
    lost: set[str] = set()
    before, after = Vault(folder, old), Vault(aside, new)
    connection = connect(aside / STORE_FILE, new)
    try:
        rows = connection.execute("SELECT id, uuid, digest FROM attachment WHERE state = 'stored'").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        for at, (key, name, digest) in enumerate(rows):
            told(0.3 + 0.5 * at / len(rows))
            fresh = str(uuid.uuid4())
            if not (folder / ATTACHMENTS / name).exists():
                lost.add(name)  # the row goes on saying so by its name
                continue
            after.seal(fresh, cast(BinaryIO, _Chunks(before.open(name, digest))), lambda _size: None)
            after.keep(fresh)
            connection.execute("UPDATE attachment SET uuid = ? WHERE id = ?", (fresh, key))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        connection.close()
    for ending in ("-wal", "-shm"):
        (aside / (STORE_FILE + ending)).unlink(missing_ok=True)
    return lost


def _names(path: Path, key: bytes) -> set[str]:
    """Return the names of the attachments that a store says it has."""
    connection = connect(path, key, read_only=True)
    try:
        return {str(row[0]) for row in connection.execute(_STORED).fetchall()}
    except driver.Error as error:
        raise store_trouble(error) from error
    finally:
        connection.close()


class _Chunks(io.RawIOBase):
    """What comes in chunks, read like a file."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks, self._rest = chunks, b""

    def read(self, size: int = -1) -> bytes:
        """Return at most `size` bytes, nothing at the end."""
        while len(self._rest) < size and (more := next(self._chunks, b"")):
            self._rest += more
        told, self._rest = self._rest[:size], self._rest[size:]
        return told


def _put(folder: Path, aside: Path, name: str) -> None:
    """Put one thing in place of what stands there; what was put there before a stop is passed over."""
    fresh, place = aside / name, folder / name
    if not fresh.exists():
        return
    for ending in ("-wal", "-shm") if name.endswith(".db") else ():
        (folder / (name + ending)).unlink(missing_ok=True)
    if fresh.is_dir() and place.exists():
        place.rename(aside / f"{name}{_FORMER}")
    fresh.replace(place)


def _files(folder: Path) -> list[Path]:
    place = folder / ATTACHMENTS
    return list(place.iterdir()) if place.is_dir() else []
