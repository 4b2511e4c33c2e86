"""The lock of whoever brings a table in: while it is held, an unfinished import is being written and not broken."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from reception_desk.models.folder import trouble_of
from reception_desk.paths import try_lock

LOCK_FILE = "import.lock"


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[bool]:
    """Hold the lock where nobody else does; gives whether it is held. The system frees it when its holder dies."""
    try:
        lock = os.open(folder / LOCK_FILE, os.O_CREAT | os.O_RDWR)
    except OSError as error:
        raise trouble_of(error) from error
    try:
        yield try_lock(lock)
    finally:
        os.close(lock)
