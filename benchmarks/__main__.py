"""Measures everything, prints a table and writes `build/bench.json`."""

import argparse
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from benchmarks import (
    drafts,
    handover_page,
    keys,
    matters_stall,
    people,
    receipt,
    roster,
    saves,
    search,
    stall,
    startup,
    syncs,
)
from benchmarks.entry import Entry, rounded

BUILD = Path(__file__).parent.parent / "build"
SAVES = 1000
ATTEMPTS = 3

Measure = Callable[[Path], dict[str, Entry]]


def main(words: list[str] | None = None) -> int:
    """Run the benchmarks; the exit code tells that they ran, not that every target was met."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="all without one; a wrong name tells them",
    )
    parser.add_argument("--saves", type=int, default=SAVES, metavar="N", help="visits to save")
    parser.add_argument("--rounds", type=int, default=startup.ROUNDS, metavar="N", help="starts of each window")
    parser.add_argument("--visits", type=int, default=stall.VISITS, metavar="N", help="visits in the store of stall")
    parser.add_argument("--kills", type=int, default=drafts.KILLS, metavar="N", help="windows that are killed")
    parser.add_argument("--out", type=Path, default=BUILD / "bench.json", metavar="FILE", help="where the figures go")
    asked = parser.parse_args(words)
    every: dict[str, Measure] = {
        "startup": lambda place: startup.measure(place, asked.rounds),
        "saves": lambda place: saves.measure(place, asked.saves),
        "syncs": lambda place: syncs.measure(place, asked.saves),
        "people": people.measure,
        "keys": keys.measure,
        "receipt": receipt.measure,
        "stall": lambda place: stall.measure(place, asked.visits),
        "search": lambda place: search.measure(place, asked.visits),
        "matters": lambda place: matters_stall.measure(place, asked.visits),
        "handover": handover_page.measure,
        "drafts": lambda place: drafts.measure(place, asked.kills),
        "roster": roster.measure,
    }
    unknown = set(asked.names) - set(every)
    if unknown:
        parser.error(f"no benchmark of that name: {', '.join(sorted(unknown))}")
    found: dict[str, Entry] = {}
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    # beside the result and not in /tmp, which may lie in memory, where a sync costs nothing
    with tempfile.TemporaryDirectory(prefix="bench-", dir=asked.out.parent, ignore_cleanup_errors=True) as place:
        for name in asked.names or every:
            found |= steadied(name, every[name], Path(place))
    asked.out.write_text(json.dumps({name: asdict(entry) for name, entry in found.items()}, indent=1) + "\n", "utf-8")
    print(table(found))
    return 0


def steadied(name: str, measure: Measure, place: Path) -> dict[str, Entry]:
    """Measure, and once or twice more where the reference did not agree with itself; the last try stands."""
    entries: dict[str, Entry] = {}
    for attempt in range(1, ATTEMPTS + 1):
        print(f"{name}{f' (try {attempt})' if attempt > 1 else ''} …", flush=True)
        entries = measure(place / f"{name}-{attempt}")
        if not any(each.void for each in entries.values()):
            break
    return {key: rounded(entry) for key, entry in entries.items()}


def table(found: dict[str, Entry]) -> str:
    """Return the figures as lines of a table; the last column judges each."""
    heads = f"{'':28}{'value':>10}{'target':>10}{'median':>10}{'p95':>10}{'reference':>11}{'A/A':>8}{'rounds':>8}"
    rows = [
        f"{name:28}{each.value:10.3f}{each.target:10.3f}{each.median:10.3f}{each.p95:10.3f}{each.reference:11.3f}"
        f"{each.aa:8.3f}{each.rounds:8}  {_judged(each)}"
        for name, each in found.items()
    ]
    return "\n".join([heads, *rows])


def _judged(entry: Entry) -> str:
    if entry.void:
        return "void: the computer was too busy"
    return "met" if entry.value <= entry.target else "MISSED"


if __name__ == "__main__":
    raise SystemExit(main())
