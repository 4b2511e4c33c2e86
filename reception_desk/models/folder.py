"""The office's data folder and `office.json`, its only plain file: names, key slots, attempts, last clean close.

This module is read before the first paint, so it imports neither SQLAlchemy nor cryptography.
"""

import contextlib
import errno
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.paths import sync_folder

FORMAT = 1
OFFICE_FILE = "office.json"
STORE_FILE = "store.db"
DRAFTS_FILE = "drafts.db"
ATTEMPTS_FILE = "attempts.log"
LOCK_FILE = "office.lock"
LOCK_WAIT = 5.0


@dataclass(frozen=True)
class KeySlot:
    """The store's key wrapped by one secret: Argon2id parameters, salt, wrapped key (hexadecimal)."""

    passes: int
    memory_kib: int
    lanes: int
    salt: str
    wrapped: str


@dataclass(frozen=True)
class AccountSlot:
    """One account's key slot, its wrong attempts and the moment until which it is locked."""

    name: str
    slot: KeySlot
    wrong: int = 0
    locked_until: str = ""


@dataclass(frozen=True)
class LastClose:
    """What the store held at the last clean close: an older or foreign store is noticed by it."""

    audit_seq: int = 0
    audit_hash: str = ""
    visits: int = 0


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

    def account(self, name: str) -> AccountSlot | None:
        """Return the account of that name, case ignored."""
        return next((each for each in self.accounts if each.name.casefold() == name.strip().casefold()), None)

    def with_account(self, account: AccountSlot) -> "OfficeFile":
        """Return the file with that account added or replaced."""
        others = tuple(each for each in self.accounts if each.name.casefold() != account.name.casefold())
        return replace(self, accounts=(*others, account))


def has_office(folder: Path) -> bool:
    """Tell whether an office was set up in `folder`."""
    return (folder / OFFICE_FILE).exists() or (folder / STORE_FILE).exists()


def read_office(folder: Path) -> OfficeFile:
    """Read `office.json`; raise StoreTrouble LOST_KEY where it is missing or damaged, NEWER for a newer format."""
    try:
        stored = json.loads((folder / OFFICE_FILE).read_text("utf-8"))
        if stored["format"] > FORMAT:
            raise StoreTrouble(Trouble.NEWER)
        return OfficeFile(
            store_id=str(stored["store_id"]),
            office_name=str(stored["office_name"]),
            station=str(stored["station"]),
            key_check=str(stored["key_check"]),
            accounts=tuple(AccountSlot(**{**each, "slot": KeySlot(**each["slot"])}) for each in stored["accounts"]),
            recovery=KeySlot(**stored["recovery"]),
            demo=bool(stored["demo"]),
            format=int(stored["format"]),
            last_seen=str(stored["last_seen"]),
            last_close=LastClose(**stored["last_close"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreTrouble(Trouble.LOST_KEY) from error


def write_office(folder: Path, office: OfficeFile) -> None:
    """Write `office.json` aside, force it to the disk and rename it into place; the one before is kept beside it."""
    target = folder / OFFICE_FILE
    aside = target.with_suffix(".part")
    try:
        with aside.open("w", encoding="utf-8") as file:
            json.dump(asdict(office), file, ensure_ascii=False, indent=1)
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
    with _alone(folder):
        office = change(read_office(folder))
        write_office(folder, office)
    return office


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the lock file; one left behind by a process that died is taken over after its time."""
    lock = folder / LOCK_FILE
    deadline = time.monotonic() + LOCK_WAIT
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            break
        except FileExistsError:
            if time.monotonic() > deadline:
                lock.unlink(missing_ok=True)
            time.sleep(0.01)
        except OSError as error:
            raise trouble_of(error) from error
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


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
