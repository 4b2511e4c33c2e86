"""Where an export is written, whole or not at all: a folder, or one zip file, locked by a passphrase if wished."""

import hashlib
import os
import secrets
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO

from reception_desk.errors import CannotNow
from reception_desk.models.folder import trouble_of
from reception_desk.models.outgoing.lock import LockedFile
from reception_desk.models.unfinished import Unfinished
from reception_desk.paths import sync_folder
from reception_desk.wording import tr

ZIP, LOCKED = ".zip", ".rdx"


class Written:
    """One file that is being written: how many bytes, and their SHA-256."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._seen = hashlib.sha256()
        self.size = 0

    def write(self, content: bytes) -> None:
        """Write bytes."""
        self._file.write(content)
        self._seen.update(content)
        self.size += len(content)

    @property
    def digest(self) -> str:
        """Return the SHA-256 of what was written so far, hexadecimal."""
        return self._seen.hexdigest()


class FolderPlace:
    """A folder that is made for the export."""

    def __init__(self, aside: Path) -> None:
        self._aside = aside
        self._inside: set[Path] = set()
        aside.mkdir(mode=0o700, parents=True)

    @contextmanager
    def file(self, name: str) -> Iterator[Written]:
        """Write one file of the export."""
        target = self._aside / name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        self._inside.add(target.parent)
        with _new(target) as file:
            yield Written(file)
            file.flush()
            os.fsync(file.fileno())

    def end(self) -> None:
        """Force the names of what was written to the disk; the files are there already."""
        for folder in sorted(self._inside - {self._aside}):
            sync_folder(folder)
        sync_folder(self._aside)


class ZipPlace:
    """One zip file, in the clear or locked."""

    def __init__(self, aside: Path, passphrase: str) -> None:
        aside.parent.mkdir(parents=True, exist_ok=True)
        self._target = _new(aside)
        try:
            self._lock = LockedFile(self._target, passphrase) if passphrase else None
            self._zip = zipfile.ZipFile(self._lock or self._target, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        except BaseException:  # an open file could not be removed on Windows
            with suppress(OSError):
                self._target.close()
            _remove(aside)
            raise

    @contextmanager
    def file(self, name: str) -> Iterator[Written]:
        """Write one file of the export."""
        with self._zip.open(name, "w", force_zip64=True) as file:
            yield Written(file)

    def end(self) -> None:
        """Write the zip's directory and the lock's last chunk, and force it all to the disk."""
        self._zip.close()
        if self._lock is not None:
            self._lock.finish()
        self._target.flush()
        os.fsync(self._target.fileno())
        self._target.close()

    def drop(self) -> None:
        """Let the file go as it is."""
        self._zip.fp = None  # else it would write its directory into a file that is closed
        self._target.close()


Place = FolderPlace | ZipPlace


def target_for(target: Path, *, locked: bool) -> Path:
    """Return where an export goes: a locked one is always one file with an ending of its own.

    Raises CannotNow where something stands there already, or an open one would have a locked one's ending.
    """
    if not locked and target.suffix.lower() == LOCKED:
        raise CannotNow(tr(".rdx 是加密的文件，要写口令。"), tr("请写口令，或者换一个名字。"))
    if locked and target.suffix.lower() != LOCKED:
        target = target.with_name(target.name.removesuffix(ZIP) + LOCKED)
    empty = target.is_dir() and not any(target.iterdir())
    if target.exists() and not empty:
        raise CannotNow(tr("{file} 已经在那里了。").format(file=target), tr("请换一个名字，或者换一个文件夹。"))
    return target


def aside_of(target: Path) -> Path:
    """Return where a target is written before it has its name: beside it, and called as nothing else there is."""
    return target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")


@contextmanager
def begun(target: Path, passphrase: str, unfinished: Unfinished) -> Iterator[Place]:
    """Write an export aside and give it its name at the end; nothing is left of one that failed.

    What a crash leaves the next sign-in takes away. Raises StoreTrouble where it cannot be written.
    """
    aside = aside_of(target)
    with unfinished.noted(aside), _begun(aside, target, passphrase) as place:
        yield place


@contextmanager
def _begun(aside: Path, target: Path, passphrase: str) -> Iterator[Place]:
    place: Place | None = None
    try:
        one_file = bool(passphrase) or target.suffix.lower() == ZIP
        place = ZipPlace(aside, passphrase) if one_file else FolderPlace(aside)
        yield place
        place.end()
        if target.is_dir():
            target.rmdir()
        aside.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        _drop(place, aside)
        raise trouble_of(error) from error
    except BaseException:
        _drop(place, aside)
        raise


def lines(file: Written, texts: Iterable[str]) -> int:
    """Write lines of text; return how many."""
    count = 0
    for text in texts:
        file.write(text.encode() + b"\n")
        count += 1
    return count


def _new(file: Path) -> BinaryIO:
    return os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600), "wb")


def _drop(place: Place | None, aside: Path) -> None:
    if isinstance(place, ZipPlace):
        place.drop()
    if place is not None:  # else what stands there is none of ours
        _remove(aside)


def _remove(aside: Path) -> None:
    if aside.is_dir():
        shutil.rmtree(aside, ignore_errors=True)
    with suppress(OSError):
        aside.unlink(missing_ok=True)


_BINARY = getattr(os, "O_BINARY", 0)
