"""What only Windows answers; its twin for POSIX systems stands beside it with the same names."""

import ctypes
import msvcrt
import sys
from pathlib import Path

_DRIVE_REMOTE = 4
_MAY_ASK = 0x1000


def network_share(folder: Path) -> bool:
    """Tell whether `folder` lies on a share or on a drive letter that stands for one."""
    if sys.platform != "win32":
        return False
    real = folder.resolve()
    if str(real).startswith("\\\\"):
        return True
    return bool(ctypes.windll.kernel32.GetDriveTypeW(real.anchor) == _DRIVE_REMOTE)


def process_lives(number: int) -> bool:
    """Tell whether a process of that number is there."""
    if sys.platform != "win32":
        return False
    handle = ctypes.windll.kernel32.OpenProcess(_MAY_ASK, False, number)
    if handle:
        ctypes.windll.kernel32.CloseHandle(handle)
    return bool(handle)


def try_lock(file: int) -> bool:
    """Lock an open file against every other opening of it; the system frees it when it is closed."""
    if sys.platform != "win32":
        return False
    try:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Do nothing: Windows writes a rename through by itself."""
