"""The registers beside matters, each by period: activities, suggestions, 督办, 重点事项, 满意度, risk checklists."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, and_, func, or_, select

from reception_desk.models.imports import confirmed
from reception_desk.models.lists import register_orders as orders
from reception_desk.models.lists.ledger import Sort
from reception_desk.models.lists.register_orders import UNSORTED, sorted_by
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.activities import activity, risk_check
from reception_desk.models.tables.leader import closing, key_matter, refused_proposal, satisfaction, suggestion
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.units import supervision, unit
from reception_desk.models.work import Look
from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class Of:
    """The matter a row belongs to, 0 and "" where it belongs to none; who wrote it down; whether it was voided."""

    id: int
    matter_id: int
    number: str
    title: str
    clerk: str
    voided: bool


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity, money in fen."""

    of: Of
    kind: str
    day: date
    place: str
    staff: str
    people: int | None
    number: int | None
    asked_fen: int | None
    granted_fen: int | None
    yes: bool | None
    result: str


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """One suggestion: to whom, what, by when it is answered, the answer and whether it was adopted."""

    of: Of
    kind: str
    day: date
    addressee: str
    text: str
    cause: str
    number: str
    due_on: date | None
    feedback_on: date | None
    feedback: str
    adopted: str


@dataclass(frozen=True, slots=True)
class SupervisionRow:
    """One 督办: of which unit, why, how, by when; `listed` is 挂牌督办; what was reported back."""

    of: Of
    unit: str
    trigger: str
    way: str
    day: date
    text: str
    number: str
    due_on: date | None
    listed: bool
    feedback_on: date | None
    feedback: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One 重点事项: since when and why, until when and why no longer; how often it was coordinated (调度会, 协调会)."""

    of: Of
    day: date
    text: str
    ended_on: date | None
    end_reason: str
    meetings: int = 0


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One 满意度: of the unit, of the office where that is ""."""

    of: Of
    unit: str
    value: str
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class RiskRow:
    """One signed risk checklist of a matter."""

    of: Of
    stage: str
    circumstances: Sequence[str]
    plan: str
    signer: str
    day: date


_ORDINARY = (matter.c.purpose != Purpose.ACCUSATION.value) & matter.c.merged_into.is_(None)


def activities(look: Look, first: date, last: date, kind: str = "", sort: Sort = UNSORTED) -> list[ActivityRow]:
    """Return the activities of a period, of one kind or of all, the newest first, those that were voided too."""
    rows = activity.c
    asked = (rows.kind, rows.day, rows.place, rows.staff, rows.people, rows.number)
    wanted = _of(activity, *asked, rows.asked_fen, rows.granted_fen, rows.yes, rows.result)
    order = sorted_by(orders.ACTIVITIES, sort, rows.day.desc(), rows.id.desc())
    during = _during(rows.day, first, last) & confirmed(rows.undone_at)
    wanted = wanted.where(during, _one(rows.kind, kind)).order_by(*order)
    return [ActivityRow(_told(row), *row[6:]) for row in look.connection.execute(wanted)]


def suggestions(look: Look, first: date, last: date, kind: str = "", sort: Sort = UNSORTED) -> list[SuggestionRow]:
    """Return the suggestions of a period, and before them those of earlier that still wait for an answer."""
    rows = suggestion.c
    said = (rows.kind, rows.day, rows.addressee, rows.text, rows.cause, rows.number, rows.due_on)
    wanted = _of(suggestion, *said, rows.feedback_on, rows.feedback, rows.adopted)
    order = (rows.feedback_on.is_not(None), rows.due_on.is_(None), rows.due_on, rows.day.desc(), rows.id.desc())
    during = or_(_during(rows.day, first, last), _waits(suggestion, last))
    wanted = wanted.where(during, _one(rows.kind, kind)).order_by(*sorted_by(orders.SUGGESTIONS, sort, *order))
    return [SuggestionRow(_told(row), *row[6:]) for row in look.connection.execute(wanted)]


def supervisions(look: Look, first: date, last: date, sort: Sort = UNSORTED) -> list[SupervisionRow]:
    """Return the 督办 of a period, and before them those of earlier that still wait for feedback."""
    rows = supervision.c
    said = (unit.c.name, rows.trigger, rows.way, rows.day, rows.text, rows.number, rows.due_on, rows.listed)
    wanted = _of(supervision, *said, rows.feedback_on, rows.feedback).join(unit, unit.c.id == rows.unit_id)
    order = (rows.feedback_on.is_not(None), rows.due_on.is_(None), rows.due_on, rows.day.desc(), rows.id.desc())
    during = or_(_during(rows.day, first, last), _waits(supervision, last))
    ordered = wanted.where(during, _ORDINARY).order_by(*sorted_by(orders.SUPERVISIONS, sort, *order))
    return [SupervisionRow(_told(row), *row[6:]) for row in look.connection.execute(ordered)]


def key_matters(look: Look, first: date, last: date, sort: Sort = UNSORTED) -> list[KeyRow]:
    """Return what was a 重点事项 on any day of a period, those that still are first."""
    rows = key_matter.c
    meeting = activity.c.kind.in_((ActivityKind.DISPATCH.value, ActivityKind.COORDINATION.value))
    of_matter = meeting & (activity.c.matter_id == rows.matter_id) & activity.c.undone_at.is_(None)
    meetings = select(func.count(activity.c.id)).where(of_matter).scalar_subquery()
    wanted = _of(key_matter, rows.day, rows.text, rows.ended_on, rows.end_reason, meetings)
    during = and_(rows.day <= last, or_(rows.ended_on.is_(None), rows.ended_on >= first), _ORDINARY)
    order = (rows.ended_on.is_not(None), rows.day.desc(), rows.id.desc())
    ordered = wanted.where(during).order_by(*sorted_by({**orders.KEYS, "meetings": (meetings,)}, sort, *order))
    return [KeyRow(_told(row), *row[6:]) for row in look.connection.execute(ordered)]


def ratings(look: Look, first: date, last: date, sort: Sort = UNSORTED) -> list[RatingRow]:
    """Return the 满意度 of a period, the newest first."""
    rows = satisfaction.c
    wanted = _of(satisfaction, func.coalesce(unit.c.name, ""), rows.value, rows.day, rows.text)
    wanted = wanted.outerjoin(unit, unit.c.id == rows.unit_id)
    order = sorted_by(orders.RATINGS, sort, rows.day.desc(), rows.id.desc())
    ordered = wanted.where(_during(rows.day, first, last), _ORDINARY).order_by(*order)
    return [RatingRow(_told(row), *row[6:]) for row in look.connection.execute(ordered)]


def risks(look: Look, first: date, last: date, sort: Sort = UNSORTED) -> list[RiskRow]:
    """Return the risk checklists of a period, the newest first."""
    rows = risk_check.c
    wanted = _of(risk_check, rows.stage, rows.circumstances, rows.plan, rows.signer, rows.day)
    order = sorted_by(orders.RISKS, sort, rows.day.desc(), rows.id.desc())
    ordered = wanted.where(_during(rows.day, first, last), _ORDINARY).order_by(*order)
    return [RiskRow(_told(row), *row[6:]) for row in look.connection.execute(ordered)]


def refusals(look: Look, since: date) -> dict[tuple[str, str], int]:
    """Return up to how many closings of a cause and a unit the office has decided since a day: suggested or refused."""
    rows = refused_proposal.c
    held = rows.undone_at.is_(None) & (rows.day >= since)
    wanted = select(rows.cause, rows.unit, func.max(rows.times)).where(held).group_by(rows.cause, rows.unit)
    found = {(row[0], row[1]): int(row[2]) for row in look.connection.execute(wanted)}
    made = suggestion.c
    known = (
        select(made.cause, unit.c.name, func.count(closing.c.id.distinct()))
        .join(unit, unit.c.id == made.unit_id)
        .join(closing, (closing.c.cause == made.cause) & (closing.c.day <= made.day) & (closing.c.day >= since))
        .join(matter, (matter.c.id == closing.c.matter_id) & (matter.c.unit == unit.c.name) & _ORDINARY)
        .where(made.undone_at.is_(None), closing.c.undone_at.is_(None), made.day >= since, made.cause != "")
        .group_by(made.cause, unit.c.name)
    )
    for cause, name, times in look.connection.execute(known):
        found[cause, name] = max(found.get((cause, name), 0), int(times))
    return found


def _of(table: Table, *columns: Column[Any] | ColumnElement[Any]) -> Select[Any]:
    """Return the rows of a table with their matter, where it may be seen, and who wrote them."""
    told = (table.c.id, matter.c.id, matter.c.number, matter.c.title, account.c.shown_name, table.c.undone_at)
    joined = select(*told, *columns).select_from(table).join(account, account.c.id == table.c.clerk_id)
    return joined.outerjoin(matter, (matter.c.id == table.c.matter_id) & _ORDINARY)


def _told(row: Any) -> Of:
    return Of(row[0], row[1] or 0, row[2] or "", row[3] or "", row[4], row[5] is not None)


def _during(column: Column[Any], first: date, last: date) -> ColumnElement[bool]:
    return column.between(first, last)


def _waits(table: Table, last: date) -> ColumnElement[bool]:
    """Return the condition that a row was written until a day and nothing came back on it."""
    return (table.c.day <= last) & table.c.feedback_on.is_(None) & table.c.undone_at.is_(None)


def _one(column: Column[Any], wanted: str) -> ColumnElement[bool]:
    return column == wanted if wanted else column.is_not(None)
