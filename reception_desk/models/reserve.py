"""The reserves, given up when the disk is full: 16 MB for what is being saved, half a megabyte for coming in at all."""

import contextlib
import os
import shutil
from pathlib import Path

from reception_desk.paths import sync_folder

RESERVE_FILE = "reserve"
RESERVE_BYTES = 16_000_000
DOOR_FILE = "reserve.door"
DOOR_BYTES = 500_000
"""What opening a store takes on the disk: its shared memory, the entry of the sign-in, the key file written aside."""
_CHUNK = bytes(500_000)
_ROOMY = 1 << 40


def free_bytes(folder: Path) -> int:
    """Return the free bytes of a folder's disk; a disk that cannot be asked is taken for a roomy one."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return _ROOMY


def lay_by(folder: Path, least_free: int) -> bool:
    """Lay the reserve by where `least_free` bytes are free and none lies there; return whether one lies there now."""
    return _laid(folder, RESERVE_FILE, RESERVE_BYTES, least_free)


def lay_door(folder: Path) -> bool:
    """Lay by what the next sign-in on a full disk will need; return whether it lies there now."""
    return _laid(folder, DOOR_FILE, DOOR_BYTES, 2 * DOOR_BYTES)


def give_up(folder: Path) -> bool:
    """Give the reserve up; return whether there was one."""
    return _given_up(folder, RESERVE_FILE)


def give_up_door(folder: Path) -> bool:
    """Give up what was laid by for a sign-in; return whether there was any."""
    return _given_up(folder, DOOR_FILE)


def _laid(folder: Path, name: str, size: int, least_free: int) -> bool:
    file = folder / name
    try:
        if file.exists() and file.stat().st_size >= size:
            return True
        if free_bytes(folder) < least_free:
            return False
        with file.open("wb", buffering=0) as opened:
            for _ in range(size // len(_CHUNK)):  # written, since a file with holes reserves nothing
                opened.write(_CHUNK)
            os.fsync(opened.fileno())
        sync_folder(folder)
    except OSError:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
        return False
    return True


def _given_up(folder: Path, name: str) -> bool:
    try:
        (folder / name).unlink()
        sync_folder(folder)
    except OSError:
        return False
    return True
