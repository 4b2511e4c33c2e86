"""How many keys a visit costs, from an empty form to the printed slip, replayed on the real window."""

from pathlib import Path

from benchmarks.entry import Entry
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.keyboard.visitors import COMPANIONS, Visitor, companions_later, group, new, note, play, returning
from benchmarks.make_office import made_office

VISITS = 400
"""Visits already in the store: villages to choose from, and people who are not the one that comes."""

_TARGETS: dict[str, tuple[Visitor, float]] = {
    "keys_new": (new, 90),
    "keys_returning": (returning, 40),
    "keys_note": (note, 12),
}

_GROUP_TARGET = 15.0


def measure(place: Path, visits: int = VISITS) -> dict[str, Entry]:
    """Return `keys_new`, `keys_returning`, `keys_note` and `keys_group`, and print which keys they are.

    Of a group only the keys apart from the contents are counted; its companions are pasted afterwards.
    """
    made_office(place, visits)
    with counter(place) as at_work:
        found = {name: _entry(at_work, name, *wanted) for name, wanted in _TARGETS.items()}
        return {**found, "keys_group": _group(at_work)}


def _group(at_work: Counter) -> Entry:
    done = play(at_work, group)
    count = float(at_work.typist.moves)
    print(f"  keys_group {count:.0f} ({done.number}): {at_work.typist.transcript}")
    at_work.typist.keys = []
    people = companions_later(at_work, done.visit_id)
    assert people == COMPANIONS, people
    print(f"    {people} companions later, {at_work.typist.moves} keys: {at_work.typist.transcript}")
    return Entry(count, _GROUP_TARGET, count, count, count, 1, 1, 1, False)


def _entry(at_work: Counter, name: str, visitor: Visitor, target: float) -> Entry:
    done = play(at_work, visitor)
    count = float(at_work.typist.count)
    print(f"  {name} {count:.0f} ({done.number}): {at_work.typist.transcript}")
    return Entry(count, target, count, count, count, 1, 1, 1, False)
