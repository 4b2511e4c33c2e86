"""`unfinished`: the plain files that are being written outside the data folder, so that a crash leaves none behind.

The places are kept encrypted: the name of a folder or a file may tell whom it is about.
"""

import contextlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from reception_desk.errors import DeskError
from reception_desk.models.folder import LOCK_FILE, alone, trouble_of
from reception_desk.models.keys import derived
from reception_desk.paths import process_lives

UNFINISHED_FILE = "unfinished"
_NONCE = 12


@dataclass(frozen=True)
class _Noted:
    place: str
    process: int

    @property
    def path(self) -> Path:
        return Path(self.place)

    @property
    def left_behind(self) -> bool:
        """Tell whether its process ended; one that has the number of ours is waited with."""
        return self.process != os.getpid() and not process_lives(self.process)


class Unfinished:
    """The list of a data folder."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Think of the list of `folder`, which is there while something is being written."""
        self._folder, self._cipher = folder, AESGCM(derived(key, "unfinished"))

    @contextmanager
    def noted(self, aside: Path) -> Iterator[None]:
        """Have a file or folder on the list while it is written; raises StoreTrouble where it cannot be noted."""
        ours = _Noted(str(aside.absolute()), os.getpid())
        self._change(lambda noted: [*noted, ours])
        try:
            yield
        finally:
            if not aside.exists():
                with contextlib.suppress(DeskError):  # the next sweep does it
                    self._change(lambda noted: [each for each in noted if each != ours])

    def left(self) -> list[Path]:
        """Return what a process that ended left behind."""
        return [each.path for each in self._read() if each.left_behind and each.path.exists()]

    def sweep(self) -> None:
        """Remove what was left behind; what lies on a stick that is not put in waits. Raises StoreTrouble."""
        if any(each.left_behind for each in self._read()):
            self._change(lambda noted: [each for each in noted if not (each.left_behind and _gone(each.path))])

    def _change(self, change: Callable[[list[_Noted]], list[_Noted]]) -> None:
        with alone(self._folder / LOCK_FILE):
            try:
                self._write(change(self._read()))
            except OSError as error:
                raise trouble_of(error) from error

    def _read(self) -> list[_Noted]:
        """Return the list, empty where there is none or nobody can read it."""
        try:
            stored = (self._folder / UNFINISHED_FILE).read_bytes()
            plain = self._cipher.decrypt(stored[:_NONCE], stored[_NONCE:], None)
        except (OSError, InvalidTag, ValueError):
            return []
        return [_Noted(place, process) for place, process in json.loads(plain)]

    def _write(self, noted: list[_Noted]) -> None:
        target = self._folder / UNFINISHED_FILE
        if not noted:
            target.unlink(missing_ok=True)
            return
        nonce = secrets.token_bytes(_NONCE)
        plain = json.dumps([(each.place, each.process) for each in noted]).encode()
        aside = target.with_name(f"{target.name}.part")
        with aside.open("wb") as file:
            file.write(nonce + self._cipher.encrypt(nonce, plain, None))
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)


def _gone(path: Path) -> bool:
    """Remove a file or folder; tell whether it is gone for good."""
    with contextlib.suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return not path.exists() and path.parent.is_dir()
