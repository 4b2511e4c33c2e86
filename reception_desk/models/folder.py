"""The office's data folder and `office.json`, its only plain file: names, key slots, attempts, last clean close.

This module is read before the first paint, so it imports neither SQLAlchemy nor cryptography.
"""

import contextlib
import errno
import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.paths import sync_folder, try_lock

FORMAT = 1
OFFICE_FILE = "office.json"
STORE_FILE = "store.db"
DRAFTS_FILE = "drafts.db"
ATTEMPTS_FILE = "attempts.log"
LOCK_FILE = "office.lock"
DOOR_FILE = "store.lock"
LOCK_WAIT = 5.0
_DIGEST = "digest"
_PUBLIC = 32


@dataclass(frozen=True)
class KeySlot:
    """One secret's way to the store's key: Argon2id parameters, salt, the private key it wraps (all hexadecimal).

    `sealed` is the store's key sealed to the `public` half, `proof` shows that whoever made it had the store's key.
    A slot of an older program has neither: there the secret wraps the store's key itself.
    """

    passes: int
    memory_kib: int
    lanes: int
    salt: str
    wrapped: str
    public: str = ""
    sealed: str = ""
    proof: str = ""


@dataclass(frozen=True)
class AccountSlot:
    """One account's key slot, its wrong attempts and the moment until which it is locked."""

    name: str
    slot: KeySlot
    wrong: int = 0
    locked_until: str = ""


@dataclass(frozen=True)
class LastClose:
    """What the store held at the last sign-in or clean close: an older or foreign store is noticed by it.

    `salt` is the beginning of its file (hexadecimal), by which its pages can be proved ours even where it is damaged.
    """

    audit_seq: int = 0
    audit_hash: str = ""
    visits: int = 0
    salt: str = ""


@dataclass(frozen=True)
class OfficeFile:
    """The content of `office.json`."""

    store_id: str
    office_name: str
    station: str
    key_check: str
    accounts: tuple[AccountSlot, ...]
    recovery: KeySlot
    demo: bool = False
    format: int = FORMAT
    last_seen: str = ""
    last_close: LastClose = field(default_factory=LastClose)
    renew_key: bool = False

    def account(self, name: str) -> AccountSlot | None:
        """Return the account of that name, case ignored."""
        wanted = _folded(name)
        return next((each for each in self.accounts if _folded(each.name) == wanted), None)

    def with_account(self, account: AccountSlot) -> "OfficeFile":
        """Return the file with that account added or replaced."""
        others = tuple(each for each in self.accounts if _folded(each.name) != _folded(account.name))
        return replace(self, accounts=(*others, account))

    def without_account(self, name: str) -> "OfficeFile":
        """Return the file without that account: nobody opens the store with its password any more."""
        return replace(self, accounts=tuple(each for each in self.accounts if _folded(each.name) != _folded(name)))


def has_office(folder: Path) -> bool:
    """Tell whether an office was set up in `folder`; raises StoreTrouble where the folder may not be looked into."""
    try:
        return (folder / OFFICE_FILE).exists() or (folder / STORE_FILE).exists()
    except OSError as error:
        raise trouble_of(error) from error


def read_office(folder: Path) -> OfficeFile:
    """Read `office.json`.

    Raises StoreTrouble LOST_KEY where it is missing or damaged, NEWER for a newer format, READ_ONLY where it may not
    be read.
    """
    try:
        stored = json.loads((folder / OFFICE_FILE).read_text("utf-8"))
        if stored["format"] > FORMAT:
            raise StoreTrouble(Trouble.NEWER)
        return _office_of(stored)
    except PermissionError as error:
        raise trouble_of(error) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StoreTrouble(Trouble.LOST_KEY) from error


def _office_of(stored: dict[str, Any]) -> OfficeFile:
    """Return the content of the file; raises ValueError, KeyError or TypeError for whatever does not fit."""
    if stored.pop(_DIGEST, None) not in (None, _digest(stored)):
        raise ValueError("not what was written")
    return OfficeFile(
        store_id=str(stored["store_id"]),
        office_name=str(stored["office_name"]),
        station=str(stored["station"]),
        key_check=str(stored["key_check"]),
        accounts=tuple(_account_of(each) for each in stored["accounts"]),
        recovery=_slot_of(stored["recovery"]),
        demo=bool(stored["demo"]),
        format=int(stored["format"]),
        last_seen=_moment(stored["last_seen"]),
        last_close=LastClose(**stored["last_close"]),
        renew_key=bool(stored.get("renew_key", False)),
    )


def _account_of(stored: dict[str, Any]) -> AccountSlot:
    until = _moment(stored["locked_until"])
    return AccountSlot(str(stored["name"]), _slot_of(stored["slot"]), int(stored["wrong"]), until)


def _slot_of(stored: dict[str, Any]) -> KeySlot:
    slot = KeySlot(**stored)
    if not (1 <= slot.passes <= 64 and 1 <= slot.lanes <= 64 and 8 * slot.lanes <= slot.memory_kib <= 1 << 21):
        raise ValueError("figures that Argon2 does not take")
    if len(bytes.fromhex(slot.salt)) < 8 or not bytes.fromhex(slot.wrapped):
        raise ValueError("no salt or no key")
    if slot.public and (len(bytes.fromhex(slot.public)) != _PUBLIC or not bytes.fromhex(slot.sealed)):
        raise ValueError("no public key, or nothing sealed to it")
    return slot


def _moment(stored: str) -> str:
    if stored and datetime.fromisoformat(stored).tzinfo is None:
        raise ValueError("a moment without time zone")
    return stored


def _digest(content: dict[str, Any]) -> str:
    """Return the checksum by which a damaged file is told from a wrong password."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def write_office(folder: Path, office: OfficeFile) -> None:
    """Write `office.json` aside, force it to the disk and rename it into place; the one before is kept beside it."""
    target = folder / OFFICE_FILE
    aside = target.with_suffix(".part")
    try:
        with aside.open("w", encoding="utf-8") as file:
            content = asdict(office)
            json.dump({**content, _DIGEST: _digest(content)}, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copyfile(target, target.with_suffix(".json.before"))
        aside.replace(target)
        sync_folder(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise trouble_of(error) from error


def change_office(folder: Path, change: Callable[[OfficeFile], OfficeFile]) -> OfficeFile:
    """Read, change and write `office.json` while no other process does; return what was written."""
    with alone(folder / LOCK_FILE):
        office = change(read_office(folder))
        write_office(folder, office)
    return office


@contextlib.contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold a lock file, which the system frees when its holder ends or dies; raises StoreTrouble BUSY."""
    try:
        lock = os.open(file, os.O_CREAT | os.O_RDWR)
    except OSError as error:
        raise trouble_of(error) from error
    try:
        deadline = time.monotonic() + LOCK_WAIT
        while not try_lock(lock):
            if time.monotonic() > deadline:
                raise StoreTrouble(Trouble.BUSY)
            time.sleep(0.002)
        yield
    finally:
        os.close(lock)


def trouble_of(error: OSError) -> StoreTrouble:
    """Turn an error of the file system into the sentence for it."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return StoreTrouble(Trouble.FULL)
    if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
        return StoreTrouble(Trouble.READ_ONLY)
    return StoreTrouble(Trouble.DISK)


def later_of(now: datetime, seen: str) -> datetime:
    """Return the later of now and the last moment ever seen, so that a clock set back opens nothing."""
    return max(now, datetime.fromisoformat(seen)) if seen else now
