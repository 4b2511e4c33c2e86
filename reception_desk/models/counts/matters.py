"""Counts of matters: those whose clock ends soon, those that are late; an accusation is in neither (条30③)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import count
from reception_desk.models.work import Look


@dataclass(frozen=True, slots=True)
class DueFigures:
    """How many matters have a clock that ends soon, and how many one that is over."""

    due: int
    overdue: int


def due_figures(look: Look, today: date, until: date, *, by_legal: bool = False) -> DueFigures:
    """Count matters by their open clocks, each in one figure; `by_legal` judges lateness by the legal day."""
    soon = count(look, MatterFilter(due_from=today, due_until=until, by_legal=by_legal))
    return DueFigures(soon, count(look, MatterFilter(overdue_on=today, by_legal=by_legal)))
