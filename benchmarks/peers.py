"""How soon our sign-in window stands beside the first windows of well-known programs, under one virtual screen.

Measured until the first window with a title is mapped that is no splash; every program has a home of its own that it
has been started in once before.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.entry import STEADY, Entry, against_itself, median, p95, unfilled
from benchmarks.make_office import make_office
from benchmarks.startup import program

MEDIAN, FASTEST = 0.5, 1.5
ROUNDS = 7
_PATIENCE = 60.0
_HOUSE = Path(__file__).parent.parent
PEERS: Mapping[str, tuple[str, ...]] = {
    "gnucash": ("gnucash", "--nofile"),
    "keepassxc": ("keepassxc",),
    "homebank": ("homebank",),
    "libreoffice-base": ("soffice", "--nologo", "--norestore", "--base"),
}
"""Each by its Debian package."""
_OURS, _AGAIN = "ours", "ours again"


def measure(place: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `peers_start_ratio` and `peers_fastest_ratio`; unfilled where a program is not installed."""
    missing = [name for name, command in PEERS.items() if not installed(name, command)]
    if missing:
        why = f"未装：{'、'.join(missing)}"
        print(f"  {why}")
        return {"peers_start_ratio": unfilled(MEDIAN, why), "peers_fastest_ratio": unfilled(FASTEST, why)}
    make_office(place / "office")
    command = [str(_HOUSE / "tools" / "screen.sh"), sys.executable, "-m", "benchmarks.peers", str(place), str(rounds)]
    done = subprocess.run(command, cwd=_HOUSE, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        return {name: unfilled(target, "a program opened no window") for name, target in _TARGETS.items()}
    return entries(json.loads(done.stdout.splitlines()[-1]))


_TARGETS = {"peers_start_ratio": MEDIAN, "peers_fastest_ratio": FASTEST}


def installed(name: str, command: Sequence[str]) -> bool:
    """Tell whether a program is here; libreoffice's parts share one command."""
    if shutil.which(command[0]) is None:
        return False
    if name != "libreoffice-base" or shutil.which("dpkg-query") is None:
        return True
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Status}", name]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout == "installed"


def entries(times: Mapping[str, Sequence[float]]) -> dict[str, Entry]:
    """Return how our start stands to the median and to the fastest of the others."""
    theirs = {name: median(each) for name, each in times.items() if name not in (_OURS, _AGAIN)}
    ours = [*times[_OURS], *times[_AGAIN]]
    steady = against_itself(times[_OURS], times[_AGAIN])
    print("  " + ", ".join(f"{name} {taken:.0f} ms" for name, taken in {_OURS: median(ours), **theirs}.items()))
    said = "、".join(f"{name} {taken:.0f} ms" for name, taken in theirs.items())

    def entry(reference: float, target: float) -> Entry:
        ratio = median(ours) / reference
        size = len(theirs) + 1
        spread = p95(ours) / reference
        return Entry(ratio, target, ratio, spread, reference, len(ours), steady, size, steady > STEADY, said)

    found = (entry(median(list(theirs.values())), MEDIAN), entry(min(theirs.values()), FASTEST))
    return dict(zip(_TARGETS, found, strict=True))


def run_rounds(place: Path, rounds: int) -> dict[str, list[float]]:
    """Start all of them by turns, ours twice, once more at the beginning so that every file was read before."""
    ours = program(place / "office")
    commands = {_OURS: ours, **PEERS, _AGAIN: ours}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            taken = started(command, place / "homes" / name.split()[0])
            if turn:
                times[name].append(taken)
    return times


def started(command: Sequence[str], home: Path) -> float:
    """Start a program, return the milliseconds until its window is mapped, and end it and all it started."""
    from benchmarks.mapped import Screen  # Xlib is loaded where there is a screen

    home.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    places = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {**os.environ, **places, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=_HOUSE,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        found = screen.first(_PATIENCE)
        if found is None:
            raise RuntimeError(f"{command[0]} opened no window within {_PATIENCE:.0f} s")
        time.sleep(1.0)  # let it come to rest, so that its next start finds what it writes
        return (found[0] - begun) * 1000
    finally:
        end(process)
        until = time.monotonic() + 10
        while screen.windows() and time.monotonic() < until:
            time.sleep(0.05)
        screen.close()


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a program with all that it started."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        try:
            process.wait(5)
            break
        except subprocess.TimeoutExpired:
            continue
    try:
        os.killpg(process.pid, signal.SIGKILL)  # what outlived its parent
    except ProcessLookupError:
        return


if __name__ == "__main__":
    print(json.dumps(run_rounds(Path(sys.argv[1]), int(sys.argv[2]))))
