"""How often each kind of activity was done, and how satisfied visitors were with the office and with each unit."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select

from reception_desk.models.tables.activities import activity
from reception_desk.models.tables.leader import satisfaction
from reception_desk.models.tables.units import unit
from reception_desk.models.work import Look


@dataclass(frozen=True, slots=True)
class ActivityCount:
    """One kind: how many times (次), for how many people, its number (批, 份 or 次), the money, how often yes."""

    kind: str
    times: int
    people: int
    granted_fen: int
    asked_fen: int = 0
    number: int = 0
    yes: int = 0


def by_kind(look: Look, first: date, last: date) -> list[ActivityCount]:
    """Return the activities of a period by kind; a kind that was not done is not among them."""
    columns = activity.c
    wanted = (
        select(
            columns.kind,
            func.count(),
            func.coalesce(func.sum(columns.people), 0),
            func.coalesce(func.sum(columns.granted_fen), 0),
            func.coalesce(func.sum(columns.asked_fen), 0),
            func.coalesce(func.sum(columns.number), 0),
            func.coalesce(func.sum(case((columns.yes, 1), else_=0)), 0),
        )
        .where(columns.day.between(first, last), columns.undone_at.is_(None))
        .group_by(columns.kind)
        .order_by(columns.kind)
    )
    return [ActivityCount(*row) for row in look.connection.execute(wanted)]


@dataclass(frozen=True, slots=True)
class RatingCount:
    """How often one value was given: to the office where `unit` is "", else to that unit."""

    unit: str
    value: str
    times: int


def ratings(look: Look, first: date, last: date) -> list[RatingCount]:
    """Return the 满意度 of a period by unit and value, that of the office apart."""
    rows = satisfaction.c
    named = func.coalesce(unit.c.name, "").label("unit")
    wanted = (
        select(named, rows.value, func.count())
        .outerjoin(unit, unit.c.id == rows.unit_id)
        .where(rows.day.between(first, last), rows.undone_at.is_(None))
        .group_by(named, rows.value)
        .order_by(named, rows.value)
    )
    return [RatingCount(*row) for row in look.connection.execute(wanted)]
