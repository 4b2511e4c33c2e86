"""How much typing a kill takes away: the window is killed at a random moment, and its journal compared with the hand.

What was typed and does not stand in the journal is lost; the figure is the longest time that went by between the
first lost character and the kill. An empty draft, or one with another form's characters, is a fault and stops it.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.entry import Entry, median, p95
from benchmarks.keyboard.killed import READY
from benchmarks.make_office import make_office, sit_down
from reception_desk.services.visits.drafts import Draft, open_journal

KILLS = 50
MOST_MS = 500.0
_LEAST, _LONGEST = 0.3, 2.5
"""Seconds of typing before the kill."""

_PATIENCE = 120
_HOUSE = Path(__file__).parent.parent


@dataclass(frozen=True)
class Stroke:
    """One character as the hand typed it, `at` nanoseconds of the monotonic clock."""

    at: int
    uuid: str
    mark: str
    place: int


def measure(place: Path, kills: int = KILLS) -> dict[str, Entry]:
    """Return `draft_loss_ms_max` over `kills` kills, in milliseconds."""
    shutil.rmtree(place, ignore_errors=True)
    ready = make_office(place / "ready")
    chance = random.Random()
    lost = [killed_once(ready, place / f"kill-{number}", chance) for number in range(kills)]
    print(f"  lost at the median {median(lost):.0f} ms of typing, at most {max(lost):.0f} ms, over {kills} kills")
    entry = Entry(max(lost), MOST_MS, median(lost), p95(lost), 300.0, kills, 1, kills, False)
    return {"draft_loss_ms_max": entry}


def killed_once(ready: Path, place: Path, chance: random.Random) -> float:
    """Let somebody type in a copy of the office, kill the window, and return the milliseconds of typing lost."""
    folder, file = shutil.copytree(ready, place / "office"), place / "typed"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(place)}
    command = [sys.executable, "-m", "benchmarks.keyboard.killed", str(folder), str(file)]
    process = subprocess.Popen(command, cwd=_HOUSE, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        _wait_until_typing(process, file)
        time.sleep(chance.uniform(_LEAST, _LONGEST))
    finally:
        process.send_signal(signal.SIGKILL)
        died = time.monotonic_ns()
        process.communicate()
    loss = lost_ms(strokes(file), _drafts(folder), died)
    shutil.rmtree(place)
    return loss


def strokes(file: Path) -> list[Stroke]:
    """Return what the hand typed; a line that the kill cut short was typed no more."""
    found = []
    for line in file.read_text("utf-8").split("\n")[:-1]:
        if line != READY:
            at, uuid, mark, place = line.split(" ")
            found.append(Stroke(int(at), uuid, mark, int(place)))
    return found


def lost_ms(typed: list[Stroke], drafts: list[Draft], died: int) -> float:
    """Return the milliseconds between the first character that is in no draft and the kill.

    Raises AssertionError where a draft is empty or holds what was typed into another form.
    """
    by_form = {draft.uuid: draft.raw.get("name", "") + draft.raw.get("statement", "") for draft in drafts}
    marks = {stroke.uuid: stroke.mark for stroke in typed}
    for uuid, text in by_form.items():
        assert text, "an empty draft"
        assert set(text) == {marks[uuid]}, f"{text} stands in the form of {marks[uuid]}"
    missing = [stroke for stroke in typed if stroke.place >= len(by_form.get(stroke.uuid, ""))]
    return (died - missing[0].at) / 1_000_000 if missing else 0.0


def _wait_until_typing(process: subprocess.Popen[str], file: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not file.exists() or READY not in file.read_text("utf-8"):
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"nobody typed: {process.communicate()[1][-800:] if process.poll() is not None else ''}")
        time.sleep(0.02)


def _drafts(folder: Path) -> list[Draft]:
    """Return the drafts of the killed window, from its journal."""
    desk, _ = sit_down(folder)
    journal = open_journal(desk)
    try:
        return journal.all_of(desk.clerk.id)
    finally:
        journal.close()
        desk.close()
