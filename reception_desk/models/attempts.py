"""`attempts.log`: wrong passwords, chained, never the password itself, until the next sign-in audits them."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reception_desk.models.folder import ATTEMPTS_FILE, trouble_of

_MOST = 2000
"""Lines kept at most: a flood of attempts must not fill the disk; what comes after is counted by the lock alone."""


@dataclass(frozen=True)
class Attempt:
    """One wrong password: when, for which account (only names that exist), whether the chain held."""

    at: datetime
    account: str
    unbroken: bool


def append(folder: Path, account: str, at: datetime) -> None:
    """Write down one wrong password."""
    file = folder / ATTEMPTS_FILE
    try:
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        if len(lines) >= _MOST:
            return
        before = lines[-1] if lines else ""
        row = {"at": at.isoformat(), "account": account, "prev": _hash(before)}
        with file.open("a", encoding="utf-8") as opened:
            opened.write(json.dumps(row, ensure_ascii=False) + "\n")
    except OSError as error:
        raise trouble_of(error) from error


def read(folder: Path) -> list[Attempt]:
    """Return the attempts in their order; a line that cannot be read counts as a broken chain."""
    file = folder / ATTEMPTS_FILE
    if not file.exists():
        return []
    found, before = [], ""
    for line in file.read_text("utf-8", errors="replace").splitlines():
        try:
            row = json.loads(line)
            found.append(Attempt(datetime.fromisoformat(row["at"]), str(row["account"]), row["prev"] == _hash(before)))
        except (ValueError, KeyError, TypeError):
            found.append(Attempt(datetime.fromtimestamp(file.stat().st_mtime).astimezone(), "", unbroken=False))
        before = line
    return found


def clear(folder: Path) -> None:
    """Remove the file after its lines stand in the audit."""
    (folder / ATTEMPTS_FILE).unlink(missing_ok=True)


def _hash(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()
