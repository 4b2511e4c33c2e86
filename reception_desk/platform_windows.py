"""What only Windows answers; its twin for POSIX systems stands beside it with the same names."""

import ctypes
import sys
from pathlib import Path

_DRIVE_REMOTE = 4


def network_share(folder: Path) -> bool:
    """Tell whether `folder` lies on a share or on a drive letter that stands for one."""
    if sys.platform != "win32":
        return False
    real = folder.resolve()
    if str(real).startswith("\\\\"):
        return True
    return ctypes.windll.kernel32.GetDriveTypeW(real.anchor) == _DRIVE_REMOTE


def sync_folder(folder: Path) -> None:
    """Do nothing: Windows writes a rename through by itself."""
