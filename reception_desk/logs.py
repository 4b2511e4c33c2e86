"""The program's own log: ids and codes, never values a person gave."""

import logging
from pathlib import Path

_SIZE = 1_000_000
_KEPT = 5


def start(folder: Path) -> None:
    """Log into `folder`/desk.log, five files of 1 MB; a folder that cannot be written only loses the log."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "desk.log", maxBytes=_SIZE, backupCount=_KEPT - 1, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("reception_desk")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
