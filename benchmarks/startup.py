"""How long until the sign-in window is painted, against a bare PySide6 window in the same run."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.entry import STEADY, Entry, against_itself, median, p95
from benchmarks.make_office import make_office

ROUNDS = 15
TARGET = 1.5
_HOUSE = Path(__file__).parent.parent
BARE = (sys.executable, str(_HOUSE / "benchmarks" / "bare_window.py"))
_MARK = "first paint "
_PATIENCE = 60


def measure(place: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `startup_first_paint_ratio`, measured under a virtual screen of its own."""
    folder = make_office(place / "office")
    command = [str(_HOUSE / "tools" / "screen.sh"), sys.executable, "-m", "benchmarks.startup"]
    command += [str(folder), str(rounds)]
    done = subprocess.run(command, cwd=_HOUSE, stdout=subprocess.PIPE, text=True, check=True)
    return entries(json.loads(done.stdout))


def entries(times: Sequence[tuple[float, float, float]]) -> dict[str, Entry]:
    """Return the figure of rounds of (bare, program, bare again), each in milliseconds.

    `reference` is the bare window's median in milliseconds; `value`, `median` and `p95` are ratios to the bare
    windows of the same round.
    """
    first, ours, again = zip(*times, strict=True)
    ratios = [2 * program / (before + after) for before, program, after in times]
    steady = against_itself(first, again)
    print(f"  first paint: bare {median(first + again):.0f} ms, sign-in {median(ours):.0f} ms")
    entry = Entry(
        value=median(ratios),
        target=TARGET,
        median=median(ratios),
        p95=p95(ratios),
        reference=median(first + again),
        rounds=len(times),
        aa=steady,
        size=3 * len(times),
        void=steady > STEADY,
    )
    return {"startup_first_paint_ratio": entry}


def program(folder: Path) -> tuple[str, ...]:
    """Return the command that opens the window of the office in `folder`."""
    return (sys.executable, "-m", "reception_desk", "--data-dir", str(folder))


def first_paint(command: Sequence[str], home: Path) -> float:
    """Start a program and return the milliseconds until its first paint; raises RuntimeError where none comes."""
    places = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    environment = {**os.environ, **places, "RECEPTION_DESK_FIRST_PAINT": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an office compiles the program once, not at each start
    started = time.monotonic_ns()
    process = subprocess.Popen(
        command, cwd=_HOUSE, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        said, complaint = process.communicate(timeout=_PATIENCE)
    except subprocess.TimeoutExpired as error:
        process.kill()
        raise RuntimeError(f"{command} painted nothing within {_PATIENCE} s") from error
    for line in said.splitlines():
        if line.startswith(_MARK):
            return (int(line.removeprefix(_MARK)) - started) / 1_000_000
    raise RuntimeError(f"{command} ended without a first paint: {complaint[-500:]}")


def run_rounds(folder: Path, rounds: int) -> list[tuple[float, float, float]]:
    """Start the three in turns, once more at the beginning so that every file was read before."""
    home, ours = folder.with_name("home"), program(folder)
    taken = [tuple(first_paint(each, home) for each in (BARE, ours, BARE)) for _ in range(rounds + 1)]
    return [(before, program, after) for before, program, after in taken[1:]]


if __name__ == "__main__":
    print(json.dumps(run_rounds(Path(sys.argv[1]), int(sys.argv[2]))))
