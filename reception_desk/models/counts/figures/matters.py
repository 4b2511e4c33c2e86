"""Figures of matters: what was there, came in, was closed, settled, rated; a court's results. Sealed ones are in none.

旧存, 新收, 办结 and 未结 are told by the day a matter was opened and the day it was closed.
"""

import functools
from array import array
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, exists, func, literal, or_, select, union_all

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
    """Return the figures of a period by the parts of a division, in one pass; under "" where it is not divided."""
    found: Counts = {}
    for part, *numbers in look.connection.execute(_counting(by, asked.with_old), asked.values()):
        found[str(part or "")] = dict(zip(FIGURES, map(int, numbers), strict=True))
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
    came = select(_columns.opened_on.label("day"), literal(1).label("came"), literal(0).label("went"))
    went = select(_columns.closed_on.label("day"), literal(0).label("came"), literal(1).label("went"))
    both = union_all(
        came.where(COUNTED, _columns.opened_on.between(FIRST, LAST)),
        went.where(COUNTED, _columns.closed_on.between(FIRST, LAST)),
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


@functools.cache
def _counting(by: Division | None, with_old: bool) -> Select[*tuple[Any, ...]]:
    sets = conditions(with_old)
    sums = [func.sum(case((sets[each], 1), else_=0)) for each in FIGURES]
    return select(_key(by).label("key"), *sums).where(COUNTED, _touched()).group_by("key")


@functools.cache
def _listing(figure: Figure, by: Division | None, with_old: bool) -> Select[Any]:
    wanted = select(_columns.id).where(COUNTED, _touched(), conditions(with_old)[figure])
    if by is not None:
        wanted = wanted.where(func.coalesce(_key(by), "") == PART)
    return wanted.order_by(_columns.opened_on, _columns.id)


@functools.cache
def conditions(with_old: bool) -> Mapping[Figure, ColumnElement[bool]]:
    """Return which matters each figure counts in a period; `with_old` takes what was left into a court's results."""
    opened, ended = _columns.opened_on, _columns.closed_on
    old = and_(opened < FIRST, or_(ended.is_(None), ended >= FIRST))
    new = opened.between(FIRST, LAST)
    closed = ended.between(FIRST, LAST)
    proved = _closing(closing.c.proof != "", closing.c.proved_on.is_not(None))
    settled = _closing(closing.c.proof != "", closing.c.proved_on.between(FIRST, LAST))
    led = and_(opened <= LAST, or_(ended.is_(None), ended >= FIRST), _led())
    total = or_(old, new) if with_old else new
    return {
        **{Figure.OLD: old, Figure.NEW: new, Figure.CLOSED: closed},
        Figure.LEFT: and_(opened <= LAST, or_(ended.is_(None), ended > LAST)),
        **{Figure.SETTLED: settled, Figure.CLOSED_SETTLED: and_(closed, proved)},
        Figure.CLOSED_FOR_GOOD: and_(closed, ~_came_again()),
        **{Figure.LED: led, Figure.LED_SETTLED: and_(led, settled)},
        Figure.OFFICE_RATED: and_(closed, _rated(_RATED, office=True)),
        Figure.OFFICE_CONTENT: and_(closed, _rated(_CONTENT, office=True)),
        Figure.UNIT_RATED: and_(closed, _rated(_RATED, office=False)),
        Figure.UNIT_CONTENT: and_(closed, _rated(_CONTENT, office=False)),
        **{figure: and_(total, _columns.court_result == code) for figure, code in _COURT.items()},
    }


def _touched() -> ColumnElement[bool]:
    """Return the condition that a period concerns a matter at all, or a proof of it was brought later."""
    late = _closing(closing.c.proof != "", closing.c.proved_on.between(FIRST, LAST))
    open_then = or_(_columns.closed_on.is_(None), _columns.closed_on >= FIRST)
    return or_(and_(_columns.opened_on <= LAST, open_then), late)


def _closing(*asked: ColumnElement[bool]) -> ColumnElement[bool]:
    held = closing.c.undone_at.is_(None)
    return _columns.id.in_(select(closing.c.matter_id).where(held, *asked))


def _led() -> ColumnElement[bool]:
    rows = responsible.c
    held = and_(rows.role.in_(_LEADS), rows.undone_at.is_(None), rows.since <= LAST)
    return _columns.id.in_(select(rows.matter_id).where(held, or_(rows.ended_on.is_(None), rows.ended_on >= FIRST)))


def _came_again() -> ColumnElement[bool]:
    """Return the condition that somebody came with the same matter after it was closed.

    Only of a matter with several visits are their long rows read.
    """
    linked = visit_matter.c.matter_id
    several = _columns.id.in_(select(linked).group_by(linked).having(func.count() > 1))
    link = visit_matter.join(visit, visit.c.id == visit_matter.c.visit_id)
    later = and_(visit.c.received_on > _columns.closed_on, visit.c.voided_at.is_(None), visit.c.noted.is_(False))
    return and_(several, exists().select_from(link).where(linked == _columns.id, later).correlate(matter))


def _rated(values: tuple[str, ...], *, office: bool) -> ColumnElement[bool]:
    """Return the condition that the newest rating, of the office or of whichever unit, is one of these."""
    rows = satisfaction.c
    of = rows.unit_id.is_(None) if office else rows.unit_id.is_not(None)
    newest = select(func.max(rows.id)).where(of, rows.undone_at.is_(None)).group_by(rows.matter_id)
    return _columns.id.in_(select(rows.matter_id).where(rows.id.in_(newest), rows.value.in_(values)))


def _key(by: Division | None) -> ColumnElement[str]:
    if by is None:
        return literal("")
    if by is Division.CONTENT:
        return func.substr(_columns.content, 1, 2)
    if by in (Division.CHANNEL, Division.RECEIVER):
        wanted: ColumnElement[Any] = visit.c.channel if by is Division.CHANNEL else visit.c.first_receiver_id
        return cast(select(wanted).where(visit.c.number == _columns.number).scalar_subquery(), String)
    return {Division.REGION: _columns.region, Division.UNIT: _columns.unit}[by]
