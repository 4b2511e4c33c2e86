"""The encrypted files in `attachments/`: written aside in chunks, forced to the disk, renamed, proved when read.

A file is its mark and chunks of AES-GCM, each with its number and whether it is the last in the nonce: none can be
left out, moved or cut off unnoticed. The key follows from the store's key and the file's own uuid, so it encrypts one
file once, and a file under another's name does not open.
"""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from reception_desk.errors import CannotNow
from reception_desk.models.folder import trouble_of
from reception_desk.models.keys import derived
from reception_desk.paths import sync_folder
from reception_desk.wording import tr

FOLDER = "attachments"
CHUNK = 1 << 20
_MARK = b"RDA1"
_TAG = 16
_ASIDE = ".part"


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was written aside: bytes and SHA-256 of the plain content."""

    size: int
    digest: str


class Vault:
    """The folder of the encrypted files, with the key from which theirs follow."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Look at the data folder `folder`."""
        self._folder = folder / FOLDER
        self._key = derived(key, "attachments")

    def seal(self, uuid: str, source: BinaryIO, told: Callable[[int], None]) -> Sealed:
        """Encrypt `source` into a file aside and force it to the disk; nothing is left of one that failed.

        `told` hears how many bytes are done and may raise to stop. Raises StoreTrouble, OSError of the source.
        """
        try:
            with self._begun(uuid) as target:
                return self._sealed(uuid, source, target, told)
        except _UnwrittenError as error:
            self.discard(uuid)
            raise trouble_of(error.cause) from error
        except BaseException:
            self.discard(uuid)
            raise

    def keep(self, uuid: str) -> None:
        """Give a sealed file its name; raises StoreTrouble."""
        try:
            self._aside(uuid).replace(self._folder / uuid)
            sync_folder(self._folder)
        except OSError as error:
            raise trouble_of(error) from error

    def discard(self, uuid: str) -> None:
        """Remove what lies aside."""
        with contextlib.suppress(OSError):
            self._aside(uuid).unlink(missing_ok=True)

    def open(self, uuid: str, digest: str) -> Iterator[bytes]:
        """Give the plain content in chunks; raises CannotNow where the file is gone or is not what was kept."""
        seen = hashlib.sha256()
        for chunk in self._opened(uuid):
            seen.update(chunk)
            yield chunk
        if seen.hexdigest() != digest:
            raise _altered()

    def names(self) -> tuple[set[str], set[str]]:
        """Return the uuids of the files, and of those that still lie aside."""
        if not self._folder.is_dir():
            return set(), set()
        found = [each.name for each in self._folder.iterdir()]
        aside = {name.removesuffix(_ASIDE) for name in found if name.endswith(_ASIDE)}
        return {name for name in found if not name.endswith(_ASIDE)}, aside

    def remove(self, uuid: str) -> None:
        """Remove a file that nothing names any more; one in use is left for the next time."""
        with contextlib.suppress(OSError):
            (self._folder / uuid).unlink(missing_ok=True)

    def _aside(self, uuid: str) -> Path:
        return self._folder / f"{uuid}{_ASIDE}"

    def _begun(self, uuid: str) -> BinaryIO:
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            return self._aside(uuid).open("wb", buffering=0)
        except OSError as error:
            raise _UnwrittenError(error) from error

    def _sealed(self, uuid: str, source: BinaryIO, target: BinaryIO, told: Callable[[int], None]) -> Sealed:
        cipher, seen, size, number = self._cipher(uuid), hashlib.sha256(), 0, 0
        _write(target, _MARK)
        chunk = source.read(CHUNK)
        while True:
            following = source.read(CHUNK) if chunk else b""
            _write(target, cipher.encrypt(_nonce(number, last=not following), chunk, None))
            seen.update(chunk)
            size, number = size + len(chunk), number + 1
            told(size)
            if not following:
                break
            chunk = following
        try:
            os.fsync(target.fileno())
        except OSError as error:
            raise _UnwrittenError(error) from error
        return Sealed(size, seen.hexdigest())

    def _opened(self, uuid: str) -> Iterator[bytes]:
        try:
            with (self._folder / uuid).open("rb") as source:
                if source.read(len(_MARK)) != _MARK:
                    raise _altered()
                cipher, number, chunk = self._cipher(uuid), 0, source.read(CHUNK + _TAG)
                while True:
                    following = source.read(CHUNK + _TAG)
                    yield cipher.decrypt(_nonce(number, last=not following), chunk, None)
                    if not following:
                        return
                    chunk, number = following, number + 1
        except FileNotFoundError as error:
            raise CannotNow(tr("附件的文件不在数据文件夹里了。"), tr("请让管理员从备份里找回。")) from error
        except (InvalidTag, ValueError) as error:
            raise _altered() from error
        except OSError as error:
            raise CannotNow(tr("附件的文件读不出来。"), tr("请让管理员检查磁盘。")) from error

    def _cipher(self, uuid: str) -> AESGCM:
        return AESGCM(derived(self._key, uuid))


class _UnwrittenError(Exception):
    """The file aside could not be written; an error of the source is another matter."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _write(target: BinaryIO, content: bytes) -> None:
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[target.write(rest) :]
    except OSError as error:
        raise _UnwrittenError(error) from error


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _altered() -> CannotNow:
    return CannotNow(tr("附件的文件已损坏或被换过，没有打开。"), tr("请让管理员从备份里找回。"))
