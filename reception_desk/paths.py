"""Where things lie: the program's resources, the office's data folder, the computer's own settings."""

import hashlib
import sys
from pathlib import Path

import platformdirs

if sys.platform == "win32":
    from reception_desk.platform_windows import network_share, process_lives, sync_folder, try_lock
else:
    from reception_desk.platform_posix import network_share, process_lives, sync_folder, try_lock

__all__ = [
    "config_folder",
    "data_folder",
    "demo_folder",
    "network_share",
    "opened_folder",
    "process_lives",
    "resource",
    "sync_folder",
    "try_lock",
]

_PROGRAM = "reception-desk"


def resource(*parts: str) -> Path:
    """Return the path of a resource in the source tree, the wheel or the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "resources", *parts)
    inside = Path(__file__).parent / "resources"
    root = inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
    return root.joinpath(*parts)


def data_folder() -> Path:
    """Return the office's data folder on this computer, not yet made."""
    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False, roaming=False))


def config_folder() -> Path:
    """Return the folder of what belongs to this computer: window, text size, theme, printers."""
    return Path(platformdirs.user_config_dir(_PROGRAM, appauthor=False, roaming=False))


def demo_folder() -> Path:
    """Return the folder of the demo office, made anew whenever the program or the day changed."""
    return Path(platformdirs.user_cache_dir(_PROGRAM, appauthor=False)) / "demo"


def opened_folder(office: Path) -> Path:
    """Return the folder of plain copies that are open in other programs, one for each data folder of this user."""
    name = hashlib.sha256(str(office.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return Path(platformdirs.user_cache_dir(_PROGRAM, appauthor=False)) / "opened" / name
