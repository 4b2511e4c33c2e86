"""The reserve: a file of 16 MB that is given up when the disk is full, so that what is being saved still can be."""

import contextlib
import os
import shutil
from pathlib import Path

from reception_desk.paths import sync_folder

RESERVE_FILE = "reserve"
RESERVE_BYTES = 16_000_000
_CHUNK = bytes(1_000_000)
_ROOMY = 1 << 40


def free_bytes(folder: Path) -> int:
    """Return the free bytes of a folder's disk; a disk that cannot be asked is taken for a roomy one."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return _ROOMY


def lay_by(folder: Path, least_free: int) -> bool:
    """Lay the reserve by where `least_free` bytes are free and none lies there; return whether one lies there now."""
    file = folder / RESERVE_FILE
    try:
        if file.exists() and file.stat().st_size >= RESERVE_BYTES:
            return True
        if free_bytes(folder) < least_free:
            return False
        with file.open("wb", buffering=0) as opened:
            for _ in range(RESERVE_BYTES // len(_CHUNK)):  # written, since a file with holes reserves nothing
                opened.write(_CHUNK)
            os.fsync(opened.fileno())
        sync_folder(folder)
    except OSError:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
        return False
    return True


def give_up(folder: Path) -> bool:
    """Give the reserve up; return whether there was one."""
    try:
        (folder / RESERVE_FILE).unlink()
        sync_folder(folder)
    except OSError:
        return False
    return True
