"""Writing a matter: its own columns, what happened to it, its outcomes, clocks and outer numbers."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select, update

from reception_desk.models.tables.matters import (
    clock,
    demand,
    matter,
    matter_event,
    matter_outcome,
    merge,
    outer_number,
    visit_matter,
)
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work

CHANGEABLE = (
    *("title", "legal_class", "route", "competence", "content", "region", "unit", "competent_level", "first_nation"),
    *("first_on", "facts", "overrides", "disposition", "case_number", "stage", "judge", "division", "court_result"),
    "handler_id",
)
"""What the clerk may change of a matter."""


@dataclass(frozen=True)
class MatterState:
    """A matter as the services need it before they act: its columns by name, its version and state."""

    id: int
    version: int
    state: str
    number: str
    opened_on: date
    purpose: str
    merged_into: int | None
    columns: Mapping[str, Any]


@dataclass(frozen=True)
class Event:
    """Something that happened to a matter; `day` is the day of the fact, `detail` what else was told of it."""

    kind: str
    text: str = ""
    day: date | None = None
    detail: Mapping[str, object] = field(default_factory=dict)
    visit_id: int | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as it was written: the newest of a kind counts."""

    id: int
    matter_id: int
    kind: str
    day: date | None
    text: str
    detail: Mapping[str, Any]
    at: datetime
    undone: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """An outcome as it was written."""

    id: int
    code: str
    day: date
    unit: str
    article: str
    by_order: str
    demand_id: int | None


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A clock as it is kept for the lists: its three days, and by what it was stopped."""

    name: str
    started_on: date
    nominal_due: date
    legal_due: date
    safe_due: date
    article: str
    extended: int
    stopped_on: date | None
    stopped_by: str


_STATE = select(matter).where(matter.c.id == bindparam("wanted"))
_held = merge.c.kind == "matter", merge.c.undone_at.is_(None)
_into = select(merge.c.gone_id).where(*_held, merge.c.kept_id == bindparam("wanted")).cte("into", recursive=True)
_into = _into.union_all(select(merge.c.gone_id).where(*_held, merge.c.kept_id == _into.c.gone_id))
MERGED_INTO = select(_into.c.gone_id)
"""The matters that were merged into one, and into these, by the index of the merges."""

OF_FAMILY = or_(matter_event.c.matter_id == bindparam("wanted"), matter_event.c.matter_id.in_(MERGED_INTO))
"""What happened to a matter, and to those merged into it: a history stays with whom it was written of."""

_EVENTS = select(matter_event).where(OF_FAMILY).order_by(matter_event.c.id)
_OUTCOMES = (
    select(matter_outcome)
    .where(matter_outcome.c.matter_id == bindparam("wanted"), matter_outcome.c.undone_at.is_(None))
    .order_by(matter_outcome.c.id)
)
_FIRST_VISIT = (
    select(visit.c.id, visit.c.received_on)
    .join(visit_matter, visit_matter.c.visit_id == visit.c.id)
    .where(visit_matter.c.matter_id == bindparam("wanted"), visit.c.voided_at.is_(None))
    .order_by(visit.c.received_at, visit.c.id)
    .limit(1)
)


def state(look: Look | Work, matter_id: int) -> MatterState | None:
    """Return a matter as it stands, None where there is none."""
    row = look.connection.execute(_STATE, {"wanted": matter_id}).first()
    if row is None:
        return None
    columns = {name: getattr(row, name) for name in CHANGEABLE}
    return MatterState(row.id, row.version, row.state, row.number, row.opened_on, row.purpose, row.merged_into, columns)


def change(work: Work, matter_id: int, values: Mapping[str, object]) -> None:
    """Write columns of a matter and raise its version."""
    columns = {matter.c[name]: value for name, value in values.items()}
    statement = update(matter).where(matter.c.id == matter_id)
    work.connection.execute(statement.values({**columns, matter.c.version: matter.c.version + 1}))


def events(look: Look | Work, matter_id: int) -> list[Recorded]:
    """Return what happened to a matter and to those merged into it, the oldest first, what was taken back too."""
    rows = look.connection.execute(_EVENTS, {"wanted": matter_id})
    return [
        Recorded(row.id, row.matter_id, row.kind, row.day, row.text, row.detail, row.at, row.undone_at is not None)
        for row in rows
    ]


def event(look: Look | Work, event_id: int) -> Recorded | None:
    """Return one event, None where there is none."""
    row = look.connection.execute(select(matter_event).where(matter_event.c.id == event_id)).first()
    if row is None:
        return None
    return Recorded(row.id, row.matter_id, row.kind, row.day, row.text, row.detail, row.at, row.undone_at is not None)


def add_event(work: Work, matter_id: int, told: Event) -> int:
    """Write down that something happened; rows are only ever added."""
    values = {
        "uuid": str(uuid.uuid4()),
        "matter_id": matter_id,
        "visit_id": told.visit_id,
        "kind": told.kind,
        "day": told.day,
        "text": told.text,
        "detail": dict(told.detail),
        "at": work.now,
        "clerk_id": work.clerk,
    }
    return int(work.connection.execute(insert(matter_event).returning(matter_event.c.id), values).scalar_one())


def take_back(work: Work, event_id: int) -> bool:
    """Mark an event as taken back, with the outcome it brought; return whether it still held."""
    held = (matter_event.c.id == event_id) & matter_event.c.undone_at.is_(None)
    return work.connection.execute(update(matter_event).where(held).values(undone_at=work.now)).rowcount == 1


def hold_again(work: Work, events: Iterable[int]) -> None:
    """Let events hold again that were taken back by mistake."""
    work.connection.execute(update(matter_event).where(matter_event.c.id.in_(list(events))).values(undone_at=None))


def outcomes(look: Look | Work, matter_id: int) -> list[Decided]:
    """Return the outcomes that hold, the oldest first."""
    rows = look.connection.execute(_OUTCOMES, {"wanted": matter_id})
    return [Decided(r.id, r.code, r.day, r.unit, r.article, r.by_order, r.demand_id) for r in rows]


def add_outcome(
    work: Work, matter_id: int, code: str, day: date, unit: str, article: str, by_order: str, demand_id: int | None
) -> int:
    """Write an outcome of a matter, or of one of its demands."""
    values = {
        **{"matter_id": matter_id, "demand_id": demand_id, "code": code, "day": day, "unit": unit},
        **{"article": article, "by_order": by_order, "at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(matter_outcome).returning(matter_outcome.c.id), values).scalar_one())


def take_back_outcome(work: Work, outcome_id: int) -> None:
    """Mark an outcome as taken back."""
    statement = update(matter_outcome).where(matter_outcome.c.id == outcome_id)
    work.connection.execute(statement.values(undone_at=work.now))


def decide(work: Work, demand_id: int, decision: str, day: date, evidence: str) -> int | None:
    """Write what was decided of one demand; return its matter, None where there is no such demand."""
    statement = update(demand).where(demand.c.id == demand_id).returning(demand.c.matter_id)
    values = {"decision": decision, "decided_on": day, "evidence": evidence}
    return work.connection.execute(statement.values(values)).scalar()


def first_visit(look: Look | Work, matter_id: int) -> tuple[int, date] | None:
    """Return the visit that a matter began with, and its day."""
    row = look.connection.execute(_FIRST_VISIT, {"wanted": matter_id}).first()
    return (row.id, row.received_on) if row else None


def keep_clocks(work: Work, matter_id: int, rows: Iterable[ClockRow]) -> None:
    """Put the clocks of a matter in the place of those kept before: they are counted anew from what was recorded."""
    first = first_visit(work, matter_id)
    work.connection.execute(delete(clock).where(clock.c.matter_id == matter_id))
    if first is not None and (values := [_clock(matter_id, first[0], row) for row in rows]):
        work.connection.execute(insert(clock), values)


def add_outer_number(
    work: Work, matter_id: int, system: str, number: str, query_code: str, told_on: date | None
) -> int:
    """Write the number another system gave the matter."""
    values = {
        **{"matter_id": matter_id, "system": system, "number": number, "query_code": query_code},
        **{"told_on": told_on, "added_at": work.now, "added_by": work.clerk},
    }
    return int(work.connection.execute(insert(outer_number).returning(outer_number.c.id), values).scalar_one())


def _clock(matter_id: int, visit_id: int, row: ClockRow) -> dict[str, object]:
    return {
        "matter_id": matter_id,
        "visit_id": visit_id,
        **{name: getattr(row, name) for name in ClockRow.__slots__},
    }
