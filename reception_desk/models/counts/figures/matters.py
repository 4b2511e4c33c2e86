"""Figures of matters: what was there, came in, was closed, settled, rated; a court's results. Sealed ones are in none.

旧存, 新收, 办结 and 未结 are told by the day a matter was opened and the day it was closed.
"""

import functools
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)

from reception_desk.models.counts.figures.asked import FIRST, LAST, PART, Asked
from reception_desk.models.lists.matter_filter import SHOWN
from reception_desk.models.tables.leader import closing, satisfaction
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.figures import CourtResult, Division, Figure
from reception_desk.vocabulary.visits import Purpose

Counts = dict[str, dict[Figure, int]]

_columns = matter.c
COUNTED = and_(SHOWN, _columns.purpose != Purpose.ACCUSATION.value)
"""The matters that figures know."""
_LEADS = ("case", "leader")
"""As what somebody answers who has taken a case in charge (包案); a test holds that the rules name them so."""
_RATED, _CONTENT = ("1", "2", "3"), ("1", "2")
_COURT = {
    Figure.IN_PROCEDURE: CourtResult.IN_PROCEDURE.value,
    Figure.HANDLED: CourtResult.HANDLED.value,
    Figure.REPEAT_SOLVED: CourtResult.REPEAT_SOLVED.value,
    Figure.OTHER_RESULT: CourtResult.OTHER.value,
    Figure.NO_RESULT: "",
}
FIGURES = (
    *(Figure.OLD, Figure.NEW, Figure.CLOSED, Figure.LEFT, Figure.SETTLED, Figure.CLOSED_SETTLED),
    *(Figure.CLOSED_FOR_GOOD, Figure.LED, Figure.LED_SETTLED, Figure.OFFICE_RATED, Figure.OFFICE_CONTENT),
    *(Figure.UNIT_RATED, Figure.UNIT_CONTENT, *_COURT),
)
DIVISIONS = frozenset({Division.CHANNEL, Division.CONTENT, Division.REGION, Division.UNIT, Division.RECEIVER})
"""By what matters are divided."""


def counts(look: Look, asked: Asked, by: Division | None = None) -> Counts:
    """Return the figures of a period by the parts of a division; under "" where it is not divided."""
    found: Counts = {}
    for figures, wanted in _counting(by, asked.with_old):
        for part, *numbers in look.connection.execute(wanted, asked.values()):
            counted = found.setdefault(str(part or ""), dict.fromkeys(FIGURES, 0))
            for figure, number in zip(figures, numbers, strict=True):
                counted[figure] += int(number)
    return found or {"": dict.fromkeys(FIGURES, 0)} if by is None else found


def ids(look: Look, asked: Asked, figure: Figure, by: Division | None = None, part: str = "") -> "array[int]":
    """Return the keys of the matters of a figure, of one part where it is divided, the oldest first."""
    wanted = _listing(figure, by, asked.with_old)
    return array("q", look.connection.execute(wanted, asked.values(part)).scalars())


def flow(look: Look, asked: Asked) -> dict[date, tuple[int, int]]:
    """Return how many matters came in and how many were closed on each day of a period."""
    return {row[0]: (int(row[1]), int(row[2])) for row in look.connection.execute(_flowing(), asked.values())}


@functools.cache
def _flowing() -> Select[Any]:
    """Return one statement for both; what came in is looked for among what is open and what was closed since."""
    day, ended = _columns.opened_on, _columns.closed_on
    came = select(day.label("day"), literal(1).label("came"), literal(0).label("went"))
    went = select(ended.label("day"), literal(0).label("came"), literal(1).label("went"))
    both = union_all(
        *(came.where(COUNTED, day.between(FIRST, LAST), each) for each in (ended.is_(None), ended >= FIRST)),
        went.where(COUNTED, ended.between(FIRST, LAST)),
    ).subquery()
    return select(both.c.day, func.sum(both.c.came), func.sum(both.c.went)).group_by(both.c.day)


def out_of_order(look: Look) -> list[int]:
    """Return the matters whose days cannot be: closed before they were opened, closed without a day, or the other way.

    They are what keeps 旧存 + 新收 = 办结 + 未结 from adding up.
    """
    closed = _columns.state == "closed"
    wrong = or_(
        _columns.closed_on < _columns.opened_on,
        and_(closed, _columns.closed_on.is_(None)),
        and_(~closed, _columns.closed_on.is_not(None)),
    )
    return list(look.connection.execute(select(_columns.id).where(COUNTED, wrong)).scalars())


def days_taken(look: Look, asked: Asked) -> tuple[int, int]:
    """Return over how many days, in sum, how many matters closed in the period were open: from 收到 to 办结."""
    taken = func.julianday(_columns.closed_on) - func.julianday(_columns.opened_on)
    closed = _columns.closed_on.between(FIRST, LAST)
    wanted = select(func.coalesce(func.sum(taken), 0), func.count()).where(COUNTED, closed)
    days, number = look.connection.execute(wanted, asked.values()).one()
    return round(days), int(number)


@dataclass(frozen=True)
class _Kind:
    """Figures that are told of the same matters: which ones, in disjoint parts that an index leads to, by which marks.

    A mark has no column's name, which SQLite would take it for.
    `told` gives each figure's condition by those marks: of a matter itself, or of many that are alike in all of them.
    """

    parts: tuple[ColumnElement[bool], ...]
    marks: Mapping[str, ColumnElement[Any]]
    told: Callable[[Mapping[str, ColumnElement[Any]]], Mapping[Figure, ColumnElement[bool]]]


@functools.cache
def _counting(by: Division | None, with_old: bool) -> Sequence[tuple[Sequence[Figure], Select[*tuple[Any, ...]]]]:
    """Return a statement for each kind of figures: what is alike in all marks is gathered first, and counted once."""
    found = []
    for kind in _kinds(with_old):
        marks = [mark.label(name) for name, mark in kind.marks.items()]
        each = select(_key(by).label("key"), *marks, func.count().label("matters")).where(COUNTED)
        alike = union_all(*(each.where(part).group_by("key", *kind.marks) for part in kind.parts)).subquery("alike").c
        sets = kind.told({name: alike[name] for name in kind.marks})
        sums = [func.sum(case((told, alike.matters), else_=0)) for told in sets.values()]
        found.append((tuple(sets), select(alike.key, *sums).group_by(alike.key)))
    return found


@functools.cache
def _listing(figure: Figure, by: Division | None, with_old: bool) -> Select[Any]:
    wanted = select(_columns.id).where(COUNTED, conditions(with_old)[figure])
    if by is not None:
        wanted = wanted.where(func.coalesce(_key(by), "") == PART)
    return wanted.order_by(_columns.opened_on, _columns.id)


@functools.cache
def conditions(with_old: bool) -> Mapping[Figure, ColumnElement[bool]]:
    """Return which matters each figure counts in a period; `with_old` takes what was left into a court's results."""
    return {
        figure: and_(or_(*kind.parts), told)
        for kind in _kinds(with_old)
        for figure, told in kind.told(kind.marks).items()
    }


@functools.cache
def _kinds(with_old: bool) -> tuple[_Kind, ...]:
    opened, ended = _columns.opened_on, _columns.closed_on
    here, gone = (and_(opened <= LAST, each) for each in (ended.is_(None), ended >= FIRST))
    closed = ended.between(FIRST, LAST)
    settled = _closing(closing.c.proof != "", closing.c.proved_on.between(FIRST, LAST))
    flow = {
        "before": opened < FIRST,
        "ended": func.coalesce(ended <= LAST, false()),
        "result": _columns.court_result,
    }
    ended_well = {
        "proved": _closing(closing.c.proof != "", closing.c.proved_on.is_not(None), own=True),
        "again": _came_again(),
        "office_said": _rating(office=True),
        "unit_said": _rating(office=False),
    }
    since = and_(opened <= LAST, or_(ended.is_(None), ended >= FIRST), _led())
    return (
        _Kind((here, gone), flow, functools.partial(_flow_told, with_old)),
        _Kind((and_(opened <= LAST, closed),), ended_well, _ended_told),
        _Kind((settled,), {}, lambda _: {Figure.SETTLED: true()}),
        _Kind((since,), {"settled": settled}, lambda of: {Figure.LED: true(), Figure.LED_SETTLED: of["settled"]}),
    )


def _flow_told(with_old: bool, of: Mapping[str, ColumnElement[Any]]) -> Mapping[Figure, ColumnElement[bool]]:
    before, ended = of["before"], of["ended"]
    court = {figure: of["result"] == code for figure, code in _COURT.items()}
    return {
        **{Figure.OLD: before, Figure.NEW: ~before, Figure.CLOSED: ended, Figure.LEFT: ~ended},
        **{figure: told if with_old else and_(~before, told) for figure, told in court.items()},
    }


def _ended_told(of: Mapping[str, ColumnElement[Any]]) -> Mapping[Figure, ColumnElement[bool]]:
    return {
        **{Figure.CLOSED_SETTLED: of["proved"], Figure.CLOSED_FOR_GOOD: ~of["again"]},
        **{Figure.OFFICE_RATED: of["office_said"].in_(_RATED), Figure.OFFICE_CONTENT: of["office_said"].in_(_CONTENT)},
        **{Figure.UNIT_RATED: of["unit_said"].in_(_RATED), Figure.UNIT_CONTENT: of["unit_said"].in_(_CONTENT)},
    }


def _closing(*asked: ColumnElement[bool], own: bool = False) -> ColumnElement[bool]:
    """Return the condition on a matter's closings; with `own` each one's are looked up, else all that fit at once."""
    held = and_(closing.c.undone_at.is_(None), *asked)
    if own:
        return exists().select_from(closing).where(closing.c.matter_id == _columns.id, held).correlate(matter)
    return _columns.id.in_(select(closing.c.matter_id).where(held))


def _led() -> ColumnElement[bool]:
    rows = responsible.c
    held = and_(rows.role.in_(_LEADS), rows.undone_at.is_(None), rows.since <= LAST)
    return _columns.id.in_(select(rows.matter_id).where(held, or_(rows.ended_on.is_(None), rows.ended_on >= FIRST)))


def _came_again() -> ColumnElement[bool]:
    """Return the condition that somebody came with the same matter after it was closed.

    Only of a matter with several visits are their long rows read.
    """
    linked, own = visit_matter.c.matter_id, visit_matter.c.matter_id == _columns.id
    several = select(func.count()).select_from(visit_matter).where(own).correlate(matter).scalar_subquery() > 1
    link = visit_matter.join(visit, visit.c.id == visit_matter.c.visit_id)
    later = and_(visit.c.received_on > _columns.closed_on, visit.c.voided_at.is_(None), visit.c.noted.is_(False))
    again = exists().select_from(link).where(linked == _columns.id, later).correlate(matter)
    return case((several, again), else_=false())


def _rating(*, office: bool) -> ColumnElement[Any]:
    """Return the newest rating of a matter, of the office or of whichever unit; nothing where there is none."""
    rows = satisfaction.c
    of = rows.unit_id.is_(None) if office else rows.unit_id.is_not(None)
    wanted = select(rows.value).where(rows.matter_id == _columns.id, of, rows.undone_at.is_(None))
    return wanted.order_by(rows.id.desc()).limit(1).correlate(matter).scalar_subquery()


def _key(by: Division | None) -> ColumnElement[str]:
    if by is None:
        return literal("")
    if by is Division.CONTENT:
        return func.substr(_columns.content, 1, 2)
    if by in (Division.CHANNEL, Division.RECEIVER):
        wanted: ColumnElement[Any] = visit.c.channel if by is Division.CHANNEL else visit.c.first_receiver_id
        # asked as a span, since SQLite takes the number's own index for an equal one and reads the visit's long row
        began = visit.c.number.between(_columns.number, _columns.number)
        numbered = select(wanted).where(began).scalar_subquery()
        return cast(func.coalesce(numbered, _of_its_visit(wanted)), String)
    return {Division.REGION: _columns.region, Division.UNIT: _columns.unit}[by]


def _of_its_visit(wanted: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return it for a matter that was raised beside another, whose number is no visit's: of the visit it came with."""
    link = visit_matter.join(visit, visit.c.id == visit_matter.c.visit_id)
    of = select(wanted).select_from(link).where(visit_matter.c.matter_id == _columns.id, visit.c.voided_at.is_(None))
    return of.order_by(visit_matter.c.visit_id).limit(1).correlate(matter).scalar_subquery()
