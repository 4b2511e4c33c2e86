"""Removing the plain copies that were looked at; it imports next to nothing, since it runs before anybody signs in."""

import contextlib
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reception_desk.paths import opened_folder


def empty_opened(office: Path) -> None:
    """Remove the plain copies; one that another program holds open goes the next time."""
    shutil.rmtree(opened_folder(office), onerror=_make_removable)


def _make_removable(remove: Callable[..., Any], path: str, _error: object) -> None:
    """Give the right to write back and try once more; what still cannot be removed stays for the next time."""
    with contextlib.suppress(OSError):
        os.chmod(path, stat.S_IRWXU)
        remove(path)
