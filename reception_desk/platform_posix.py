"""What only POSIX systems answer; its twin for Windows stands beside it with the same names."""

import fcntl
import os
import re
import sys
from pathlib import Path

_NETWORK = {"cifs", "smb3", "smbfs", "nfs", "nfs4", "9p", "afs", "ncpfs", "fuse.sshfs", "fuse.gvfsd-fuse", "davfs"}


def network_share(folder: Path) -> bool:
    """Tell whether `folder` lies on a file system that is reached over a network."""
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", errors="surrogateescape")
    except OSError:
        return False
    return _file_system(str(folder.resolve()), mounts) in _NETWORK


def _file_system(real: str, mounts: str) -> str:
    """Return the kind of file system under a path, of the lines of proc(5) mountinfo; "" where none fits."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), before.split(" ")[4])
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= best:
            best, kind = len(point), after.split(" ")[0]
    return kind


def process_lives(number: int) -> bool:
    """Tell whether a process of that number is there."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def try_lock(file: int) -> bool:
    """Lock an open file against every other opening of it; the system frees it when it is closed."""
    if sys.platform == "win32":
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Force a rename in `folder` to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
