"""When a backup is due, which ones are kept, and how much room a disk must have; no calendar, since clocks are set."""

from collections.abc import Collection
from enum import StrEnum

EVERY_MINUTES = 30.0
"""Minutes between two backups of a store that changes."""

_DENSE = 12
"""So many of the newest are all kept; beyond, each doubling of the distance keeps every second one."""

LOW = 1_000_000_000
"""Free bytes below which the clerk is warned."""
OUT = 200_000_000
"""Free bytes below which no attachment and no backup is begun."""


class Room(StrEnum):
    """How much room the disk has."""

    ENOUGH = "enough"
    LOW = "low"
    OUT = "out"


def room(free: int) -> Room:
    """Return how much room so many free bytes are."""
    if free < OUT:
        return Room.OUT
    return Room.LOW if free < LOW else Room.ENOUGH


def superfluous(sequences: Collection[int], always: Collection[int] = ()) -> set[int]:
    """Return the backups that need not be kept, by their running numbers alone.

    What is superfluous once stays so however many follow, so it does not matter when this is asked.
    """
    newest = max(sequences, default=0)
    return {
        each for each in sequences if each not in always and newest - each >= _DENSE * ((each & -each) if each else 1)
    }
