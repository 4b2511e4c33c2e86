"""`saved.last`: the newest audit entry, written beside the store after each commit, so that a lost log is noticed.

It is not forced to the disk, so no save waits for it; after a power cut it may be behind the store, never before it.
"""

import contextlib
import os
import re
import threading
from dataclasses import dataclass
from pathlib import Path

SAVED_FILE = "saved.last"
_LINE = re.compile(r"(\d{12}) ([0-9a-f]{64})\n")


@dataclass(frozen=True)
class Head:
    """The place and the hash of an audit entry."""

    seq: int
    hash: str


class LastSaved:
    """The open file; several threads of a desk may write it."""

    def __init__(self, folder: Path) -> None:
        """Think of the file of `folder`, which is opened with the first entry."""
        self._path = folder / SAVED_FILE
        self._guard = threading.Lock()
        self._file: int | None = None

    def put(self, head: Head) -> None:
        """Write the newest entry down; what cannot be written is not missed but by the next sign-in's check."""
        with self._guard, contextlib.suppress(OSError):
            if self._file is None:
                self._file = os.open(self._path, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, f"{head.seq:012} {head.hash}\n".encode())

    def close(self) -> None:
        """Close the file."""
        with self._guard, contextlib.suppress(OSError):
            if self._file is not None:
                os.close(self._file)
            self._file = None


def read(folder: Path) -> Head | None:
    """Return the newest entry that was written down, None where nothing can be read."""
    try:
        found = _LINE.fullmatch((folder / SAVED_FILE).read_text("ascii"))
    except (OSError, ValueError):
        return None
    return Head(int(found[1]), found[2]) if found else None
