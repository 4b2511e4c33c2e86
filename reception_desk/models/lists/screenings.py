"""矛盾排查: its rounds, what each unit returned of one, and the troubles that were found with their plans."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from reception_desk.models.lists.ledger import Sort
from reception_desk.models.lists.register_orders import ITEMS, RETURNS, UNSORTED, sorted_by
from reception_desk.models.tables.activities import screening, screening_item, screening_return
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.units import unit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round of 矛盾排查: when, what, by when units return, how many did, what they found, how far the leader is."""

    id: int
    day: date
    title: str
    kinds: Sequence[str]
    due_on: date | None
    returned: int
    found: int
    summary: str
    reported_on: date | None
    seen_on: date | None
    opinion: str


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One unit of a round: what it found, None where it has returned nothing yet (0 is 零报告)."""

    unit_id: int
    unit: str
    phone: str
    return_id: int | None
    found: int | None
    day: date | None
    text: str
    plan: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One trouble that a unit found: its plan, who settles it by when, what became of it, its matter where any."""

    id: int
    return_id: int
    unit_id: int
    text: str
    people: int | None
    plan: str
    who: str
    due_on: date | None
    settled_on: date | None
    result: str
    matter_id: int | None
    number: str


def rounds(look: Look | Work, only: int | None = None) -> list[RoundRow]:
    """Return the rounds, the newest first; each counts once however many units returned."""
    newest = _newest().subquery()
    rows = screening.c
    of_units = (func.count(screening_return.c.id), func.coalesce(func.sum(screening_return.c.found), 0))
    said = (rows.summary, rows.reported_on, rows.seen_on, rows.opinion)
    wanted = (
        select(rows.id, rows.day, rows.title, rows.kinds, rows.due_on, *of_units, *said)
        .outerjoin(newest, newest.c.screening_id == rows.id)
        .outerjoin(screening_return, screening_return.c.id == newest.c.id)
        .where(rows.undone_at.is_(None), _only(rows.id, only))
        .group_by(rows.id)
        .order_by(rows.day.desc(), rows.id.desc())
    )
    return [RoundRow(*row) for row in look.connection.execute(wanted)]


def returns(look: Look | Work, screening_id: int, kinds: Sequence[str] = (), sort: Sort = UNSORTED) -> list[ReturnRow]:
    """Return the units a round asks, those that are gone only where they returned; the newest return of one counts."""
    newest = _newest().where(screening_return.c.screening_id == screening_id).subquery()
    asked = unit.c.gone_on.is_(None) & (unit.c.kind.in_(kinds) if kinds else unit.c.id.is_not(None))
    rows = screening_return.c
    wanted = (
        select(unit.c.id, unit.c.name, unit.c.phone, rows.id, rows.found, rows.day)
        .add_columns(func.coalesce(rows.text, ""), func.coalesce(rows.plan, ""))
        .outerjoin(newest, newest.c.unit_id == unit.c.id)
        .outerjoin(screening_return, rows.id == newest.c.id)
        .where(or_(asked, rows.id.is_not(None)))
        .order_by(*sorted_by(RETURNS, sort, unit.c.kind, unit.c.name))
    )
    return [ReturnRow(*row) for row in look.connection.execute(wanted)]


def items(look: Look | Work, screening_id: int, sort: Sort = UNSORTED) -> list[ItemRow]:
    """Return the troubles of the returns that count, in the order they were written down or the one asked for."""
    newest = _newest().where(screening_return.c.screening_id == screening_id).subquery()
    rows = screening_item.c
    ordinary = (matter.c.purpose != Purpose.ACCUSATION.value) & matter.c.merged_into.is_(None)
    wanted = (
        select(rows.id, rows.return_id, newest.c.unit_id, rows.text, rows.people, rows.plan, rows.who, rows.due_on)
        .add_columns(rows.settled_on, rows.result, matter.c.id, func.coalesce(matter.c.number, ""))
        .join(newest, newest.c.id == rows.return_id)
        .outerjoin(matter, (matter.c.id == rows.matter_id) & ordinary)
        .where(rows.undone_at.is_(None))
        .order_by(*sorted_by(ITEMS, sort, rows.id))
    )
    return [ItemRow(*row) for row in look.connection.execute(wanted)]


def _newest() -> Select[Any]:
    rows = screening_return.c
    return (
        select(rows.screening_id, rows.unit_id, func.max(rows.id).label("id"))
        .where(rows.undone_at.is_(None))
        .group_by(rows.screening_id, rows.unit_id)
    )


def _only(column: ColumnElement[int], wanted: int | None) -> ColumnElement[bool]:
    return column.is_not(None) if wanted is None else column == wanted
