"""Counts of matters: those whose clock ends soon, those that are late; an accusation is in neither (条30③)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import count
from reception_desk.models.work import Look


@dataclass(frozen=True, slots=True)
class DueFigures:
    """How many matters have a clock that ends soon, how many one that is over, how many are not entered elsewhere."""

    due: int
    overdue: int
    unentered: int = 0


def due_figures(
    look: Look, today: date, until: date, missing: MatterFilter | None = None, *, by_legal: bool = False
) -> DueFigures:
    """Count matters by their open clocks, each in one figure; `by_legal` judges lateness by the legal day.

    `missing` are those that wait to be entered into the national system.
    """
    soon = count(look, MatterFilter(due_from=today, due_until=until, by_legal=by_legal))
    late = count(look, MatterFilter(overdue_on=today, by_legal=by_legal))
    return DueFigures(soon, late, count(look, missing) if missing is not None else 0)
