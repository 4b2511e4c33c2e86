"""`store.checked`: when the whole store was last read and found right, and how its file looked at the last close."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from reception_desk.models.folder import STORE_FILE

CHECKED_FILE = "store.checked"


@dataclass(frozen=True)
class LastChecked:
    """When every page was last found right, and when the counts were ("" for never); the file's size and last write.

    Size and write are those of the last close after which nobody else had the store open.
    """

    pages: str = ""
    counts: str = ""
    size: int = 0
    written: int = 0


def read(folder: Path) -> LastChecked:
    """Return what was written down; where nothing can be read, nothing was ever checked."""
    try:
        stored = json.loads((folder / CHECKED_FILE).read_text("ascii"))
        found = LastChecked(str(stored["pages"]), str(stored["counts"]), int(stored["size"]), int(stored["written"]))
        for each in filter(None, (found.pages, found.counts)):
            datetime.fromisoformat(each).astimezone()
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return LastChecked()
    return found


def note_pages(folder: Path, now: datetime) -> None:
    """Write down that every page was found right."""
    _write(folder, replace(read(folder), pages=now.isoformat()))


def note_counts(folder: Path, now: datetime) -> None:
    """Write down that the counts were found right."""
    _write(folder, replace(read(folder), counts=now.isoformat()))


def note_closed(folder: Path) -> None:
    """Write down how the store's file looks, so that whatever is written into it by others is seen next time."""
    last, looks = read(folder), _looks(folder)
    if looks is not None and last != LastChecked():
        _write(folder, replace(last, size=looks[0], written=looks[1]))


def is_untouched(folder: Path) -> bool:
    """Tell whether the store was closed in order and nobody wrote into its file since; asked before it is opened."""
    last = read(folder)
    return _looks(folder) == (last.size, last.written)


def _looks(folder: Path) -> tuple[int, int] | None:
    """Return the size and the last write of the store's file, None while its log holds anything."""
    try:
        seen = (folder / STORE_FILE).stat()
        log = folder / f"{STORE_FILE}-wal"
        if log.exists() and log.stat().st_size:
            return None
    except OSError:
        return None
    return seen.st_size, seen.st_mtime_ns


def _write(folder: Path, last: LastChecked) -> None:
    """Write aside and rename; what cannot be written is checked again the next time."""
    aside = folder / f"{CHECKED_FILE}.{os.getpid()}.part"
    with contextlib.suppress(OSError):
        try:
            aside.write_text(json.dumps(asdict(last)), "ascii")
            aside.replace(folder / CHECKED_FILE)
        finally:
            aside.unlink(missing_ok=True)
