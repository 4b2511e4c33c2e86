"""How many keys a visit costs, from an empty form to the printed slip, replayed on the real window."""

from pathlib import Path

from benchmarks.entry import Entry
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.keyboard.visitors import Visitor, new, note, play, returning
from benchmarks.make_office import made_office

VISITS = 400
"""Visits already in the store: villages to choose from, and people who are not the one that comes."""

_TARGETS: dict[str, tuple[Visitor, float]] = {
    "keys_new": (new, 90),
    "keys_returning": (returning, 40),
    "keys_note": (note, 12),
}


def measure(place: Path, visits: int = VISITS) -> dict[str, Entry]:
    """Return `keys_new`, `keys_returning` and `keys_note`, and print which keys they are."""
    made_office(place, visits)
    with counter(place) as at_work:
        return {name: _entry(at_work, name, *wanted) for name, wanted in _TARGETS.items()}


def _entry(at_work: Counter, name: str, visitor: Visitor, target: float) -> Entry:
    done = play(at_work, visitor)
    count = float(at_work.typist.count)
    print(f"  {name} {count:.0f} ({done.number}): {at_work.typist.transcript}")
    return Entry(count, target, count, count, count, 1, 1, 1, False)
