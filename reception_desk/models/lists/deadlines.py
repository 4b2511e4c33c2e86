"""Clocks that were started: those of a visit, and how far the open ones reach."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, select

from reception_desk.models.tables.matters import clock
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look

# Asked of each clock's own visit: a list of all void visits would be made by reading every visit there is.
_OF_LIVING = ~exists().where(visit.c.id == clock.c.visit_id, visit.c.voided_at.is_not(None))


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One clock: its name in the table of clocks, the day it was started, the day papers print."""

    id: int
    name: str
    started_on: date
    nominal_due: date
    article: str


def clocks_of(look: Look, visit_id: int) -> list[ClockRow]:
    """Return the clocks a visit started, the earliest due first; an accusation (条30) and a void visit have none."""
    wanted = (
        select(clock.c.id, clock.c.name, clock.c.started_on, clock.c.nominal_due, clock.c.article)
        .where(clock.c.visit_id == visit_id, _OF_LIVING)
        .order_by(clock.c.nominal_due, clock.c.id)
    )
    return [ClockRow(*row) for row in look.connection.execute(wanted)]


def latest_due(look: Look, today: date) -> date | None:
    """Return the latest nominal due of a clock that has not run out yet, None where all have."""
    found = look.connection.execute(
        select(func.max(clock.c.nominal_due)).where(clock.c.nominal_due >= today, _OF_LIVING)
    ).scalar()
    return found if isinstance(found, date) else None
