"""What an office did in a period besides receiving: activities, 排查, 督办, suggestions …, each with its records.

A source of which nothing at all was written down in a period is not known, and its figures are not 0.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, Table, and_, func, literal, select

from reception_desk.models.counts.figures.asked import FIRST, LAST
from reception_desk.models.tables.activities import activity, risk_check, screening, screening_return
from reception_desk.models.tables.leader import closing, instruction, key_matter, suggestion
from reception_desk.models.tables.matters import matter_event, matter_outcome
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.units import look_back, supervision, unit
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.leading import ActivityKind, Adopted, SuggestionKind

_ONE: ColumnElement[Any] = literal(1)


@dataclass(frozen=True)
class Source:
    """What is counted: rows of a table by their day; each tells itself by `told`, and adds `adds` to the figure."""

    table: Table
    day: ColumnElement[Any]
    told: ColumnElement[Any]
    asked: ColumnElement[bool]
    adds: ColumnElement[Any] = _ONE


def _of(table: Table, told: ColumnElement[Any], *asked: ColumnElement[bool], day: str = "day") -> Source:
    held = table.c.undone_at.is_(None)
    return Source(table, table.c[day], told, and_(held, *asked))


def _activity(kind: ActivityKind) -> Source:
    return _of(activity, activity.c.place, activity.c.kind == kind.value)


def _number(kind: ActivityKind, column: str) -> Source:
    each = _activity(kind)
    return Source(each.table, each.day, each.told, each.asked, func.coalesce(activity.c[column], 0))


_kind = suggestion.c.kind
SOURCES: Mapping[str, Source] = {
    **{each.value: _activity(each) for each in ActivityKind},
    "LDJF_batches": _number(ActivityKind.LEADER, "number"),
    "LDJF_people": _number(ActivityKind.LEADER, "people"),
    "LHJF_batches": _number(ActivityKind.JOINT, "number"),
    "screenings": _of(screening, screening.c.title),
    "found": Source(
        screening_return,
        screening_return.c.day,
        screening_return.c.text,
        screening_return.c.undone_at.is_(None),
        screening_return.c.found,
    ),
    "supervised": _of(supervision, supervision.c.number),
    "listed": _of(supervision, supervision.c.number, supervision.c.listed),
    "answered_supervisions": _of(supervision, supervision.c.number, supervision.c.feedback_on.is_not(None)),
    "suggestions": _of(suggestion, suggestion.c.addressee),
    **{
        f"suggestions_{each.value}": _of(suggestion, suggestion.c.addressee, _kind == each.value)
        for each in SuggestionKind
    },
    "adopted": _of(
        suggestion, suggestion.c.addressee, suggestion.c.adopted.in_([Adopted.WHOLE.value, Adopted.PARTLY.value])
    ),
    "instructed": _of(instruction, instruction.c.who, instruction.c.step == "3"),
    "carried_out": _of(instruction, instruction.c.who, instruction.c.step == "3", instruction.c.done_on.is_not(None)),
    "key_matters": _of(key_matter, key_matter.c.text),
    "risks": _of(risk_check, risk_check.c.signer),
    "looked_back": _of(look_back, look_back.c.finding),
    "explained": _of(closing, closing.c.text),
    "first_units": _of(responsible, responsible.c.unit, responsible.c.role == "unit", day="since"),
    "led_people": _of(responsible, responsible.c.name, responsible.c.role.in_(["case", "leader"]), day="since"),
    "extended": _of(matter_event, matter_event.c.text, matter_event.c.kind == "extended"),
    "reviews": _of(matter_event, matter_event.c.text, matter_event.c.kind == "fucha_received"),
    "second_reviews": _of(matter_event, matter_event.c.text, matter_event.c.kind == "fuhe_received"),
}
"""The figures besides those of visits and matters."""
_EVENT_DAYS = frozenset({"extended"})
"""Events without a day of their own: they are counted by the moment they were written."""
KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "activities": tuple(each.value for each in ActivityKind),
    "screenings": ("screenings", "found"),
    "supervisions": ("supervised",),
    "suggestions": ("suggestions",),
    "closings": ("explained",),
    "responsible": ("led_people", "first_units"),
}
"""By which figures a source is known: by any row of them in the period."""


def counts(look: Look, first: date, last: date) -> dict[str, int]:
    """Return every figure of SOURCES in a period."""
    row = look.connection.execute(_counting(), {"first": first, "last": last}).one()
    return dict(zip(SOURCES, map(int, row), strict=True))


def records(look: Look, name: str, first: date, last: date) -> list[str]:
    """Return what a figure was counted from, each by its day and its words."""
    each = SOURCES[name]
    wanted = select(each.day, each.told).select_from(each.table).where(each.asked, _within(name), each.adds > 0)
    rows = look.connection.execute(wanted.order_by(each.day, each.table.c.id), {"first": first, "last": last})
    return [" ".join(filter(None, (str(day)[:10], str(told or "").split("\n")[0][:30]))) for day, told in rows]


def outcomes(look: Look, first: date, last: date) -> dict[str, int]:
    """Return how many outcomes of each code were chosen in a period."""
    rows = matter_outcome.c
    wanted = select(rows.code, func.count()).where(rows.day.between(first, last), rows.undone_at.is_(None))
    return {code: int(number) for code, number in look.connection.execute(wanted.group_by(rows.code))}


def has_visits(look: Look, first: date, last: date) -> bool:
    """Tell whether the ledger was kept in a period at all."""
    wanted = select(visit.c.id).where(visit.c.received_on.between(first, last)).limit(1)
    return look.connection.execute(wanted).first() is not None


def suggested(look: Look, first: date, last: date) -> list[tuple[str, str, str, str]]:
    """Return the 三项建议 of a period: kind, addressee, what was adopted of it, and the day of the answer."""
    rows = suggestion.c
    named = func.coalesce(func.nullif(rows.addressee, ""), unit.c.name, "")
    wanted = (
        select(rows.kind, named, rows.adopted, rows.feedback_on)
        .outerjoin(unit, unit.c.id == rows.unit_id)
        .where(rows.day.between(first, last), rows.undone_at.is_(None))
        .order_by(rows.kind, rows.day, rows.id)
    )
    return [(row[0], row[1], row[2], str(row[3] or "")) for row in look.connection.execute(wanted)]


@functools.cache
def _counting() -> Select[Any]:
    """Return one statement for all of them."""
    sums = [
        select(func.coalesce(func.sum(each.adds), 0))
        .select_from(each.table)
        .where(each.asked, _within(name))
        .scalar_subquery()
        for name, each in SOURCES.items()
    ]
    return select(*sums)


def _within(name: str) -> ColumnElement[bool]:
    if name in _EVENT_DAYS:
        return func.date(matter_event.c.at, "+8 hours", type_=Date()).between(FIRST, LAST)
    return SOURCES[name].day.between(FIRST, LAST)
