"""The leader's lists: first visits not settled, instructions, 督办, suggestions, key matters, 倒查, call-backs."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, literal, null, or_, select

from reception_desk.models.tables.activities import activity
from reception_desk.models.tables.leader import closing, first_handling, instruction, key_matter, suggestion
from reception_desk.models.tables.matters import matter, matter_outcome, visit_matter
from reception_desk.models.tables.units import look_back, supervision, unit
from reception_desk.models.tables.visits import outside_visit, visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.leading import ActivityKind, Step
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something that waits: its key, the matter, since when, by when, who has to do it, what."""

    id: int
    matter_id: int
    number: str
    title: str
    day: date
    due: date | None
    who: str
    code: str
    text: str
    all: int = 0
    """How many of the kind there are, those that were not asked for among them."""


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A visit that brought a handled matter back and was not looked back upon: when it was handled, when it came."""

    visit_id: int
    matter_id: int
    number: str
    title: str
    handled_on: date
    came_on: date
    outside: str | None
    all: int = 0
    """How many there are, those that were not asked for among them: to find a few and to count takes one way."""


@dataclass(frozen=True, slots=True)
class CallBackRow:
    """A closed matter that nobody called back since."""

    matter_id: int
    number: str
    title: str
    closed_on: date
    all: int = 0
    """How many there are, those that were not asked for among them."""


CALLED_BACK = exists().where(
    activity.c.matter_id == matter.c.id,
    activity.c.kind == ActivityKind.CALL_BACK.value,
    activity.c.day >= matter.c.closed_on,
    activity.c.undone_at.is_(None),
)
"""The condition that somebody called back after a closing."""

_ALL = func.count().over()
"""How many rows there are without the limit."""

_ORDINARY = (matter.c.purpose != Purpose.ACCUSATION.value) & matter.c.merged_into.is_(None)


def unread_first(look: Look, most: int | None = None) -> list[WaitingRow]:
    """Return the first visits not settled at once that no leader has read, the oldest first."""
    rows = first_handling.c
    wanted = _waiting(first_handling, rows.way, due=None, who=None, text=rows.text)
    return _found(look, wanted.where(rows.way != "1", rows.seen_on.is_(None)).order_by(rows.day, rows.id), most)


def first_handled(look: Look, visit_id: int) -> tuple[int, str, bool] | None:
    """Return the matter that a visit was the first of, how it was handled ("" for not yet) and whether that was read.

    None where the visit is no first one, or an accusation.
    """
    link, rows = visit_matter.alias(), first_handling.c
    first = select(func.min(link.c.visit_id)).where(link.c.matter_id == matter.c.id).scalar_subquery()
    handled = (
        select(rows.matter_id, rows.way, rows.seen_on)
        .where(rows.undone_at.is_(None))
        .order_by(rows.id.desc())
        .subquery()
    )
    wanted = (
        select(matter.c.id, func.coalesce(handled.c.way, ""), handled.c.seen_on.is_not(None))
        .join(visit_matter, visit_matter.c.matter_id == matter.c.id)
        .outerjoin(handled, handled.c.matter_id == matter.c.id)
        .where(_ORDINARY, visit_matter.c.visit_id == visit_id, visit_matter.c.visit_id == first)
        .order_by(visit_matter.c.place)
        .limit(1)
    )
    row = look.connection.execute(wanted).first()
    return (row[0], row[1], bool(row[2])) if row is not None else None


def open_instructions(look: Look, most: int | None = None) -> list[WaitingRow]:
    """Return the instructions that are not carried out, those due first at the top."""
    rows = instruction.c
    wanted = _waiting(instruction, rows.step, due=rows.due_on, who=rows.doer, text=rows.text)
    open_ones = (rows.step == Step.INSTRUCTED.value) & rows.done_on.is_(None)
    return _found(look, wanted.where(open_ones).order_by(rows.due_on.is_(None), rows.due_on, rows.id), most)


def unsigned(look: Look, most: int | None = None) -> list[WaitingRow]:
    """Return what was proposed and is neither instructed nor signed since (待批示)."""
    rows, later = instruction.c, instruction.alias()
    decided = exists().where(
        later.c.matter_id == rows.matter_id,
        later.c.id > rows.id,
        later.c.undone_at.is_(None),
    )
    wanted = _waiting(instruction, rows.step, due=rows.due_on, who=rows.who, text=rows.text)
    before = rows.step.in_((Step.PROPOSED.value, Step.REVIEWED.value))
    return _found(look, wanted.where(before, ~decided).order_by(rows.day, rows.id), most)


def open_supervisions(look: Look, most: int | None = None) -> list[WaitingRow]:
    """Return the 督办 without feedback, those due first at the top."""
    rows = supervision.c
    wanted = _waiting(supervision, rows.trigger, due=rows.due_on, who=unit.c.name, text=rows.text)
    joined = wanted.join(unit, unit.c.id == rows.unit_id)
    return _found(
        look, joined.where(rows.feedback_on.is_(None)).order_by(rows.due_on.is_(None), rows.due_on, rows.id), most
    )


def key_matters(look: Look, most: int | None = None) -> list[WaitingRow]:
    """Return the 重点事项."""
    rows = key_matter.c
    wanted = _waiting(key_matter, literal(""), due=None, who=None, text=rows.text)
    return _found(look, wanted.where(rows.ended_on.is_(None)).order_by(rows.day, rows.id), most)


def open_suggestions(look: Look, most: int | None = None) -> list[WaitingRow]:
    """Return the suggestions without a written feedback; one that belongs to no matter has the number ""."""
    rows = suggestion.c
    wanted = _waiting(suggestion, rows.kind, due=None, who=rows.addressee, text=rows.text, alone=True)
    return _found(look, wanted.where(rows.feedback_on.is_(None)).order_by(rows.day, rows.id), most)


def returned(look: Look, most: int | None = None) -> list[ReturnedRow]:
    """Return the visits that brought a handled matter back, not looked back upon yet, the newest first."""
    wanted = _returned().order_by(visit.c.received_at.desc(), visit.c.id.desc()).limit(most)
    return [ReturnedRow(*row) for row in look.connection.execute(wanted)]


def returned_by(look: Look, visit_id: int, matter_id: int) -> ReturnedRow | None:
    """Return that a visit brought a handled matter back and was not looked back upon; None where it did not."""
    wanted = _returned(visit_matter.c.visit_id == visit_id, visit_matter.c.matter_id == matter_id)
    row = look.connection.execute(wanted).first()
    return ReturnedRow(*row) if row is not None else None


def _returned(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Return what asks for them: first the few visits that were not the first of their matter, then what became."""
    link, earlier = visit_matter.c, visit_matter.alias()
    again = (
        select(link.visit_id, link.matter_id)
        .where(exists().where(earlier.c.matter_id == link.matter_id, earlier.c.visit_id < link.visit_id), *conditions)
        .cte("again")
        .prefix_with("MATERIALIZED")
    )
    decided = (
        select(func.min(matter_outcome.c.day))
        .where(matter_outcome.c.matter_id == matter.c.id, matter_outcome.c.undone_at.is_(None))
        .scalar_subquery()
    )
    handled = func.coalesce(matter.c.closed_on, decided)
    done = exists().where(look_back.c.visit_id == visit.c.id, look_back.c.undone_at.is_(None))
    return (
        select(
            visit.c.id,
            matter.c.id,
            matter.c.number,
            matter.c.title,
            handled,
            visit.c.received_on,
            outside_visit.c.kind,
            _ALL,
        )
        .select_from(again)
        .join(visit, visit.c.id == again.c.visit_id)
        .join(matter, matter.c.id == again.c.matter_id)
        .outerjoin(outside_visit, outside_visit.c.visit_id == visit.c.id)
        .where(_ORDINARY, visit.c.voided_at.is_(None), visit.c.received_on >= handled, ~done)
    )


def to_call_back(look: Look, closed_until: date, most: int | None = None) -> list[CallBackRow]:
    """Return the matters closed until a day that nobody called back since, the oldest first."""
    closed = (matter.c.state == "closed") & (matter.c.closed_on <= closed_until)
    wanted = (
        select(matter.c.id, matter.c.number, matter.c.title, matter.c.closed_on, _ALL)
        .where(_ORDINARY, closed, ~CALLED_BACK)
        .order_by(matter.c.closed_on, matter.c.id)
        .limit(most)
    )
    return [CallBackRow(*row) for row in look.connection.execute(wanted)]


def causes(look: Look, since: date) -> list[tuple[str, str]]:
    """Return cause and unit of each closing explained since a day."""
    wanted = (
        select(closing.c.cause, matter.c.unit)
        .join(matter, matter.c.id == closing.c.matter_id)
        .where(_ORDINARY, closing.c.undone_at.is_(None), closing.c.day >= since)
        .order_by(closing.c.id)
    )
    return [(row.cause, row.unit) for row in look.connection.execute(wanted)]


def _waiting(
    table: Any,
    code: ColumnElement[Any],
    *,
    due: ColumnElement[Any] | None,
    who: ColumnElement[Any] | None,
    text: ColumnElement[Any],
    alone: bool = False,
) -> Select[Any]:
    """Return the rows of a table that hold, with their matter; with `alone` those that belong to none too."""
    columns = (
        table.c.id,
        table.c.matter_id,
        func.coalesce(matter.c.number, ""),
        func.coalesce(matter.c.title, ""),
        table.c.day,
        null() if due is None else due,
        literal("") if who is None else who,
        code,
        text,
        _ALL,
    )
    joined = select(*columns).select_from(table).outerjoin(matter, matter.c.id == table.c.matter_id)
    return joined.where(table.c.undone_at.is_(None), or_(_ORDINARY, matter.c.id.is_(None)) if alone else _ORDINARY)


def _found(look: Look, wanted: Select[Any], most: int | None) -> list[WaitingRow]:
    return [WaitingRow(*row) for row in look.connection.execute(wanted.limit(most))]
