"""`store.damaged`: the mark that bad pages were found while the desk was open, so that the next sign-in asks."""

import contextlib
from pathlib import Path

MARK_FILE = "store.damaged"


def mark(folder: Path) -> None:
    """Leave the mark."""
    with contextlib.suppress(OSError):
        (folder / MARK_FILE).touch()


def marked(folder: Path) -> bool:
    """Tell whether the mark was left."""
    return (folder / MARK_FILE).exists()


def clear(folder: Path) -> None:
    """Take the mark away: the store was restored, or is whole after all."""
    with contextlib.suppress(OSError):
        (folder / MARK_FILE).unlink(missing_ok=True)
