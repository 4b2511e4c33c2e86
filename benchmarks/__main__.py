"""Measures everything, prints a table and writes `build/bench.json`."""

import argparse
import json
import re
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks import (
    backups,
    bundle,
    counting,
    drafts,
    echoes,
    growth,
    handover_page,
    keys,
    lists,
    lookup,
    matters_stall,
    peers,
    people,
    receipt,
    roster,
    saves,
    search,
    stall,
    startup,
    syncs,
)
from benchmarks.entry import Entry, as_in_the_program, rounded, unfilled
from benchmarks.offices import KEPT, Offices
from benchmarks.table import BUILD, lines, machine

SIZE, SAVES = 100_000, 1000
ATTEMPTS = 3
AGAIN_WITHIN = 2100.0
"""Seconds of a run by whose end a further try of what was void must be over, so that the whole ends in 40 minutes."""


@dataclass(frozen=True)
class Run:
    """What one measure is given: a place of its own, the offices, and how much is asked for."""

    place: Path
    offices: Offices
    size: int
    saves: int
    rounds: int
    kills: int

    @property
    def large(self) -> Path:
        """Return the office that is measured on."""
        return self.offices.at_hand(self.size)

    @property
    def smaller(self) -> Path:
        """Return an office of a tenth, of a hundredth at a million."""
        return self.offices.at_hand(min(10_000, max(self.size // 10, 1)))


Measure = Callable[[Run], dict[str, Entry]]

EVERY: Mapping[str, Measure] = {
    "keys": lambda run: keys.measure(run.place),
    "startup": lambda run: startup.measure(run.large, run.rounds),
    "bundle": lambda run: bundle.measure(run.place),
    "peers": lambda run: peers.measure(run.place),
    "typing": lambda run: echoes.measure(run.large),
    "saves": lambda run: saves.measure(run.place, run.saves),
    "syncs": lambda run: syncs.measure(run.place, run.saves),
    "search": lambda run: search.measure(run.large),
    "lists": lambda run: lists.measure(run.large),
    "figures": lambda run: counting.measure(run.large),
    "lookup": lambda run: lookup.measure(run.large),
    "backup": lambda run: backups.measure(run.large),
    "growth": lambda run: growth.measure(run.smaller, run.large),
    "people": lambda run: people.measure(run.place),
    "receipt": lambda run: receipt.measure(run.place),
    "stall": lambda run: stall.measure(run.large),
    "matters": lambda run: matters_stall.measure(run.large),
    "handover": lambda run: handover_page.measure(run.place),
    "drafts": lambda run: drafts.measure(run.place, run.kills),
    "roster": lambda run: roster.measure(run.place),
}


def main(words: list[str] | None = None) -> int:
    """Run the benchmarks; the exit code tells that they ran, not that every target was met."""
    asked = _parsed(words)
    begun = time.monotonic()
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    before = json.loads(asked.out.read_text("utf-8")) if asked.names and asked.out.exists() else {}
    found: dict[str, Entry] = {}
    # beside the result and not in /tmp, which may lie in memory, where a sync costs nothing
    with tempfile.TemporaryDirectory(prefix="bench-", dir=asked.out.parent, ignore_cleanup_errors=True) as place:
        offices = Offices(Path(place), asked.offices)
        run = Run(Path(place), offices, asked.size, asked.saves, asked.rounds, asked.kills)
        every = [Tried(name, EVERY[name], run) for name in asked.names or EVERY]
        for tried in measured(every, begun + AGAIN_WITHIN):
            print(f"  … {tried.name}: {tried.took:.0f} s", flush=True)
            found = {key: entry for each in every for key, entry in each.found.items()}
            figures = before | {key: entry.figures() for key, entry in found.items()}
            told = json.dumps(figures, indent=1, ensure_ascii=False)
            asked.out.write_text(told + "\n", "utf-8")  # what is there stays
    run_told = asked.out.with_name(f"{asked.out.stem}-run.json")
    if not asked.names or not run_told.exists():  # a few measured again say nothing of the run the others are of
        about = json.dumps(machine(asked.size, time.monotonic() - begun), indent=1, ensure_ascii=False)
        run_told.write_text(about + "\n", "utf-8")
    print(lines({name: entry.figures() for name, entry in found.items()}))
    return 0


def _parsed(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="all without one; a wrong name tells them")
    parser.add_argument("--size", type=int, default=SIZE, metavar="N", help="visits of the office that is measured on")
    parser.add_argument("--saves", type=int, default=SAVES, metavar="N", help="visits to save")
    parser.add_argument("--rounds", type=int, default=startup.ROUNDS, metavar="N", help="starts of each window")
    parser.add_argument("--kills", type=int, default=drafts.KILLS, metavar="N", help="windows that are killed")
    parser.add_argument("--offices", type=Path, default=KEPT, metavar="DIR", help="where made offices are kept")
    parser.add_argument("--out", type=Path, default=BUILD / "bench.json", metavar="FILE", help="where the figures go")
    asked = parser.parse_args(words)
    unknown = set(asked.names) - EVERY.keys()
    if unknown:
        parser.error(f"no benchmark of that name: {', '.join(sorted(unknown))}; there are {', '.join(EVERY)}")
    asked.out, asked.offices = asked.out.resolve(), asked.offices.resolve()  # the measures run in folders of their own
    return asked


@dataclass
class Tried:
    """One measure, tried once or more often; the steadiest try of each figure stands."""

    name: str
    measure: Measure
    run: Run
    found: dict[str, Entry] = field(default_factory=dict)
    tries: int = 0
    took: float = 0.0
    """Seconds of the last try."""

    @property
    def unsteady(self) -> bool:
        """Tell whether another try may help: the reference did not agree with itself, or the measure failed."""
        return self.tries < ATTEMPTS and any(each.void or self._failed(key) for key, each in self.found.items())

    def once(self) -> None:
        """Measure; what fails is told and leaves one figure of its name unfilled, so that others are measured still."""
        begun = time.monotonic()
        self.tries += 1
        print(f"{self.name}{f' (try {self.tries})' if self.tries > 1 else ''} …", flush=True)
        as_in_the_program()
        place = self.run.place / f"{self.name}-{self.tries}"
        try:
            entries = self.measure(replace(self.run, place=place))
        except Exception as error:
            traceback.print_exc()
            entries = {} if self.found else {self.name: unfilled(None, _named(error))}
        if entries:
            self.found = {key: entry for key, entry in self.found.items() if not self._failed(key)}
        for key, entry in entries.items():
            known = self.found.get(key)
            if known is None or (known.void and (not entry.void or entry.aa <= known.aa)):
                self.found[key] = rounded(entry)
        self.took = time.monotonic() - begun

    def _failed(self, key: str) -> bool:
        return key == self.name and self.found[key].value is None


def measured(every: Sequence[Tried], end: float) -> Iterator[Tried]:
    """Try everything once, then again what was unsteady, as long as a try is over by `end` (of the monotonic clock).

    Yields what was tried after each try.
    """
    for tried in every:
        tried.once()
        yield tried
    for _ in range(1, ATTEMPTS):
        for tried in every:
            if tried.unsteady and time.monotonic() + tried.took < end:
                tried.once()
                yield tried


def _named(error: Exception) -> str:
    """Name an error without the folders of this computer, which stand for nothing elsewhere."""
    return re.sub(r"/[^ '\"]*/", "…/", f"{type(error).__name__}: {error}")[:200]


if __name__ == "__main__":
    raise SystemExit(main())
