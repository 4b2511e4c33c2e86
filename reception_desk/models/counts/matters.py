"""Counts of matters: those whose clock ends soon, those that are late; an accusation is in neither (条30③)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.models.lists.matters import MatterFilter, count
from reception_desk.models.work import Look


@dataclass(frozen=True, slots=True)
class DueFigures:
    """How many matters have a clock that ends soon, and how many one that is over."""

    due: int
    overdue: int


def due_figures(look: Look, today: date, until: date) -> DueFigures:
    """Count matters by their open clocks."""
    soon = count(look, MatterFilter(due_from=today, due_until=until))
    return DueFigures(soon, count(look, MatterFilter(overdue_on=today)))
