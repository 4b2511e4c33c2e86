"""Crash reports: where in the program it happened, never a value that was typed or stored."""

import faulthandler
import platform
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import qVersion

from reception_desk import __version__

_FAULTS = "fault.log"
_KEPT = 20


def write_report(folder: Path, kind: type[BaseException], trace: TracebackType | None, now: datetime) -> Path:
    """Write where an unforeseen error happened; return the report's path.

    The error's own words are left out: they may hold a name or a number. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        f"reception-desk {__version__}",
        f"python {platform.python_version()}, qt {qVersion()}, {platform.system()} {platform.machine()}",
        now.isoformat(timespec="seconds"),
        kind.__name__,
    ]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {_inside(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    report = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    report.write_text("\n".join(lines) + "\n", "utf-8")
    for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
        old.unlink(missing_ok=True)
    return report


def watch_faults(folder: Path) -> IO[str]:
    """Let the interpreter write where it stood when the process dies; the file stays open as long as it runs."""
    folder.mkdir(parents=True, exist_ok=True)
    file = (folder / _FAULTS).open("w", encoding="utf-8")
    faulthandler.enable(file)
    return file


def last_fault(folder: Path) -> Path | None:
    """Set aside what the last run left when it died, and return its path; None where it ended in peace."""
    left = folder / _FAULTS
    if not left.exists() or left.stat().st_size == 0:
        return None
    kept = folder / f"crash-fault-{int(left.stat().st_mtime)}.txt"
    left.replace(kept)
    return kept


def _inside(path: str) -> str:
    """Return a source path from the package or library on: the home folder's name is personal too."""
    parts = Path(path).parts
    for start in ("reception_desk", "site-packages"):
        if start in parts:
            return "/".join(parts[parts.index(start) :])
    return Path(path).name if not path.startswith("<") else path
