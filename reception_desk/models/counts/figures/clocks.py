"""Figures of time limits: in time, late, over and not done yet; each a partition of those it speaks of."""

import functools
from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select, union_all

from reception_desk.models.counts.figures.asked import FIRST, LAST, TODAY, Asked
from reception_desk.models.counts.figures.matters import COUNTED
from reception_desk.models.tables.matters import clock, matter
from reception_desk.models.work import Look
from reception_desk.vocabulary.figures import Figure, RateBase

OWN = ("XF_TRANSFER", "JG_NOTIFY")
UNITS = ("UNIT_NOTIFY",)
ANSWERS = ("HANDLE", "EXTEND", "SIMPLE_HANDLE")
"""The clocks by name; a test holds that the table of clocks has them."""
_GONE_ON = ("extended", "turned")
"""By what a clock ends that another one goes on from: it is judged by that other."""
_FAMILIES: tuple[tuple[tuple[str, ...], tuple[Figure, Figure, Figure, Figure]], ...] = (
    (OWN, (Figure.TAKEN_IN_TIME, Figure.TAKEN_LATE, Figure.NOT_TAKEN, Figure.TAKING)),
    (UNITS, (Figure.TOLD_IN_TIME, Figure.TOLD_LATE, Figure.NOT_TOLD, Figure.TELLING)),
    (ANSWERS, (Figure.ANSWERED_IN_TIME, Figure.ANSWERED_LATE, Figure.NOT_ANSWERED, Figure.ANSWERING)),
)
FIGURES = tuple(figure for _, four in _FAMILIES for figure in four)
_columns = clock.c
_JOINED = clock.join(matter, matter.c.id == _columns.matter_id)


def counts(look: Look, asked: Asked) -> dict[Figure, int]:
    """Return the figures of a period in one pass."""
    wanted = _counting(asked.by_legal, asked.base)
    found = {name: int(number) for name, number in look.connection.execute(wanted, asked.values())}
    return {each: found.get(each.value, 0) for each in FIGURES}


def ids(look: Look, asked: Asked, figure: Figure) -> "array[int]":
    """Return the keys of the matters of a figure, one for each of its clocks, the one due first before the others."""
    wanted = _listing(figure, asked.by_legal, asked.base)
    return array("q", look.connection.execute(wanted, asked.values()).scalars())


@functools.cache
def _counting(by_legal: bool, base: RateBase) -> Select[Any]:
    """Return one statement: of each family the clocks of the period, by the day that an index begins with."""
    sets = conditions(by_legal, base)  # no clock counts in two of them
    figures = []
    for names, four in _FAMILIES:
        figure = case(*((sets[each], each.value) for each in four))
        when = _asked_by(names, by_legal, base).between(FIRST, LAST)
        figures.append(
            select(figure.label("figure")).select_from(_JOINED).where(_columns.name.in_(names), when, COUNTED)
        )
    each = union_all(*figures).subquery()
    return select(each.c.figure, func.count()).group_by(each.c.figure)


@functools.cache
def _listing(figure: Figure, by_legal: bool, base: RateBase) -> Select[Any]:
    wanted = select(matter.c.id).select_from(_JOINED).where(COUNTED, conditions(by_legal, base)[figure])
    return wanted.order_by(_columns.nominal_due, matter.c.id)


def _due(by_legal: bool) -> ColumnElement[date]:
    return func.coalesce(_columns.legal_due, _columns.nominal_due) if by_legal else _columns.nominal_due


def _asked_by(names: Sequence[str], by_legal: bool, base: RateBase) -> ColumnElement[date]:
    """Return the day by which a family's clocks are asked for."""
    return _due(by_legal) if names is ANSWERS and base is RateBase.DUE else _columns.started_on


@functools.cache
def conditions(by_legal: bool, base: RateBase) -> Mapping[Figure, ColumnElement[bool]]:
    """Return which clocks each figure counts in a period.

    受理 is asked of what began in it; 答复 of what falls due in it, or of all that began in it, as the office chose.
    """
    due = _due(by_legal)
    stopped = _columns.stopped_on
    states = (
        and_(stopped.is_not(None), stopped <= due),
        and_(stopped.is_not(None), stopped > due),
        and_(stopped.is_(None), due < TODAY),
        and_(stopped.is_(None), due >= TODAY),
    )
    found: dict[Figure, ColumnElement[bool]] = {}
    for names, four in _FAMILIES:
        when = _asked_by(names, by_legal, base).between(FIRST, LAST)
        of = and_(_columns.name.in_(names), _columns.stopped_by.not_in(_GONE_ON), when)
        found |= {figure: and_(of, state) for figure, state in zip(four, states, strict=True)}
    return found
