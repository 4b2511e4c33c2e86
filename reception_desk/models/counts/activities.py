"""How often each kind of activity was done, and what the units returned of a screening."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select

from reception_desk.models.tables.activities import activity, screening, screening_return
from reception_desk.models.tables.units import unit
from reception_desk.models.work import Look


@dataclass(frozen=True, slots=True)
class ActivityCount:
    """One kind: how many times (次), for how many people, how much money was granted, in fen."""

    kind: str
    times: int
    people: int
    granted_fen: int


@dataclass(frozen=True, slots=True)
class ReturnCount:
    """One unit of a screening: what it found, None where it has returned nothing yet (0 is 零报告)."""

    unit_id: int
    unit: str
    found: int | None


@dataclass(frozen=True, slots=True)
class ScreeningCount:
    """One round of 矛盾排查: its day, its title, how many units returned and how many troubles they found."""

    id: int
    day: date
    title: str
    returned: int
    found: int


def by_kind(look: Look, first: date, last: date) -> list[ActivityCount]:
    """Return the activities of a period by kind; a kind that was not done is not among them."""
    columns = activity.c
    wanted = (
        select(
            columns.kind,
            func.count(),
            func.coalesce(func.sum(columns.people), 0),
            func.coalesce(func.sum(columns.granted_fen), 0),
        )
        .where(columns.day.between(first, last), columns.undone_at.is_(None))
        .group_by(columns.kind)
        .order_by(columns.kind)
    )
    return [ActivityCount(*row) for row in look.connection.execute(wanted)]


def of_screening(look: Look, screening_id: int) -> list[ReturnCount]:
    """Return what each unit that exists returned of a screening, the newest return of a unit counts."""
    newest = _newest().where(screening_return.c.screening_id == screening_id).subquery()
    wanted = (
        select(unit.c.id, unit.c.name, screening_return.c.found)
        .outerjoin(newest, newest.c.unit_id == unit.c.id)
        .outerjoin(screening_return, screening_return.c.id == newest.c.id)
        .where((unit.c.gone_on.is_(None)) | screening_return.c.id.is_not(None))
        .order_by(unit.c.name)
    )
    return [ReturnCount(*row) for row in look.connection.execute(wanted)]


def screenings(look: Look) -> list[ScreeningCount]:
    """Return the rounds of 矛盾排查, the newest first; each counts once however many units returned."""
    newest = _newest().subquery()
    counted = (
        select(screening.c.id, screening.c.day, screening.c.title, func.count(screening_return.c.id))
        .add_columns(func.coalesce(func.sum(screening_return.c.found), 0))
        .outerjoin(newest, newest.c.screening_id == screening.c.id)
        .outerjoin(screening_return, screening_return.c.id == newest.c.id)
        .where(screening.c.undone_at.is_(None))
        .group_by(screening.c.id)
        .order_by(screening.c.day.desc(), screening.c.id.desc())
    )
    return [ScreeningCount(*row) for row in look.connection.execute(counted)]


def _newest() -> Select[Any]:
    rows = screening_return.c
    return (
        select(rows.screening_id, rows.unit_id, func.max(rows.id).label("id"))
        .where(rows.undone_at.is_(None))
        .group_by(rows.screening_id, rows.unit_id)
    )
