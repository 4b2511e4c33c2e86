"""How long until the sign-in window is painted, and from a correct password to typing, against a bare PySide6 window.

Each round starts a bare window, the program, and a bare window again; the program is signed in to two seconds after
its first paint, with a key slot at its shipped cost. The same starts tell the longest stall and the memory taken.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.entry import STEADY, Entry, against_itself, median, p95
from benchmarks.make_office import ACCOUNT, PASSWORD, sit_down
from reception_desk.models import keys
from reception_desk.services.access.key_slots import put_slot

ROUNDS, OPENINGS = 11, 3
PAINT, READY, GAP_MS, MEMORY, LIST_MB = 1.25, 2.0, 50.0, 2.5, 40.0
_HOUSE = Path(__file__).parent.parent
BARE = (sys.executable, str(_HOUSE / "benchmarks" / "bare_window.py"))
_STAYS = "3"
_MARK = "first paint "
_PATIENCE = 180

Told = dict[str, float]
"""What one opening told, by its word."""


def measure(office: Path, rounds: int = ROUNDS, openings: int = OPENINGS) -> dict[str, Entry]:
    """Return the figures of the start, measured under a virtual screen of its own."""
    at_shipped_cost(office)
    command = [str(_HOUSE / "tools" / "screen.sh"), sys.executable, "-m", "benchmarks.startup"]
    command += [str(office), str(rounds), str(openings)]
    done = subprocess.run(command, cwd=_HOUSE, stdout=subprocess.PIPE, text=True, check=True)
    paints, opened = json.loads(done.stdout)
    return entries(paints) | opened_entries(*opened)


def at_shipped_cost(office: Path) -> None:
    """Give the account a key slot as the program makes them: a made office has one that costs nothing."""
    desk, _ = sit_down(office)
    key = desk.store.key
    desk.close()
    put_slot(office, ACCOUNT, keys.wrap(key, PASSWORD))


def entries(times: Sequence[tuple[float, float, float]]) -> dict[str, Entry]:
    """Return the figure of rounds of (bare, program, bare again), each in milliseconds.

    `reference` is the bare window's median in milliseconds; `value`, `median` and `p95` are ratios to the bare
    windows of the same round.
    """
    first, ours, again = zip(*times, strict=True)
    print(f"  first paint: bare {median(first + again):.0f} ms, sign-in {median(ours):.0f} ms")
    return {"startup_first_paint_ratio": paired(first, ours, again, PAINT)}


def paired(first: Sequence[float], ours: Sequence[float], again: Sequence[float], target: float) -> Entry:
    """Return the ratio of ours to the bare windows before and after it, round by round."""
    ratios = [2 * mine / (before + after) for before, mine, after in zip(first, ours, again, strict=True)]
    steady = against_itself(first, again)
    return Entry(
        value=median(ratios),
        target=target,
        median=median(ratios),
        p95=p95(ratios),
        reference=median([*first, *again]),
        rounds=len(ratios),
        aa=steady,
        size=3 * len(ratios),
        void=steady > STEADY,
    )


def opened_entries(first: list[Told], ours: list[Told], again: list[Told]) -> dict[str, Entry]:
    """Return the figures of rounds in which the program was opened and signed in to between two bare windows."""
    bare = [[each["paint"] for each in some] for some in (first, again)]
    waits, gaps = [each["ready"] - each["signed"] for each in ours], [each["gap"] for each in ours]
    lines = int(ours[0]["lines"])
    print(f"  from the password to typing {median(waits):.0f} ms, longest stall {max(gaps):.0f} ms, {lines:,} visits")
    ready = replace(paired(bare[0], waits, bare[1], READY), size=lines)
    gap = replace(ready, value=max(gaps), target=GAP_MS, median=median(gaps), p95=p95(gaps))
    memory = [[each["resident"] for each in some] for some in (first, ours, again)]
    added = [(each["listed"] - each["resident"]) / 1_000_000 for each in ours]
    listed = replace(gap, value=median(added), target=LIST_MB, median=median(added), p95=p95(added), void=False)
    return {
        "startup_form_ready_ratio": ready,
        "startup_gap_ms": gap,
        "rss_ratio": paired(memory[0], memory[1], memory[2], MEMORY),
        "rss_list_mb": listed,
    }


def program(folder: Path) -> tuple[str, ...]:
    """Return the command that opens the window of the office in `folder`."""
    return (sys.executable, "-m", "reception_desk", "--data-dir", str(folder))


def first_paint(command: Sequence[str], home: Path) -> float:
    """Start a program and return the milliseconds until its first paint; raises RuntimeError where none comes."""
    started, said = _run(command, home, {"RECEPTION_DESK_FIRST_PAINT": "1"})
    for line in said.splitlines():
        if line.startswith(_MARK):
            return (int(line.removeprefix(_MARK)) - started) / 1_000_000
    raise RuntimeError(f"{command} ended without a first paint")


def opened(office: Path, home: Path, *until: str) -> Told:
    """Open the program, sign in and type; return what it told, moments in milliseconds since its start.

    It stays until everything is loaded and listed, or goes once it told `until`.
    """
    command = (sys.executable, "-m", "benchmarks.opening", str(office), ACCOUNT, PASSWORD, *until)
    started, said = _run(command, home, {})
    told = {name: float(number) for name, number in (line.split() for line in said.splitlines())}
    moments = {name: (told[name] - started) / 1_000_000 for name in ("paint", "signed", "ready")}
    return {**told, **moments}


def stayed(home: Path) -> Told:
    """Start a bare window that stays for a while; return when it was painted and the memory it took."""
    started, said = _run((*BARE, _STAYS), home, {})
    told = dict(line.rsplit(" ", 1) for line in said.splitlines())
    return {"paint": (int(told["first paint"]) - started) / 1_000_000, "resident": float(told["resident"])}


def _run(command: Sequence[str], home: Path, besides: Mapping[str, str]) -> tuple[int, str]:
    """Run a program to its end; return when it was started and what it said."""
    places = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    environment = {**os.environ, **places, **besides}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an office compiles the program once, not at each start
    started = time.monotonic_ns()
    process = subprocess.Popen(
        command, cwd=_HOUSE, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        said, complaint = process.communicate(timeout=_PATIENCE)
    except subprocess.TimeoutExpired as error:
        process.kill()
        raise RuntimeError(f"{command} did not end within {_PATIENCE} s") from error
    if process.returncode:
        raise RuntimeError(f"{command} failed: {complaint[-500:]}")
    return started, said


def run_rounds(folder: Path, rounds: int) -> list[tuple[float, float, float]]:
    """Start the three in turns, once more at the beginning so that every file was read before."""
    home, ours = folder.with_name("home"), program(folder)
    taken = [tuple(first_paint(each, home) for each in (BARE, ours, BARE)) for _ in range(rounds + 1)]
    return [(before, program, after) for before, program, after in taken[1:]]


def run_openings(folder: Path, rounds: int) -> tuple[list[Told], list[Told], list[Told]]:
    """Open a bare window, the program, and a bare window again, once more at the beginning."""
    home = folder.with_name("home")
    taken = [(stayed(home), opened(folder, home), stayed(home)) for _ in range(rounds + 1)][1:]
    first, ours, again = zip(*taken, strict=True)
    return list(first), list(ours), list(again)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(json.dumps([run_rounds(place, int(sys.argv[2])), run_openings(place, int(sys.argv[3]))]))
