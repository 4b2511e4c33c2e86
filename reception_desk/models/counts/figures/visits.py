"""Figures of visits: 批次 and 人次 of those who came, 件 of the rest; 简记, 通报 and accusations apart."""

import functools
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, literal, select

from reception_desk.models.counts.figures.asked import (
    BEGINS,
    ENDS,
    FIRST,
    LAST,
    NOT_A_VISIT,
    PART,
    SEALED,
    Asked,
)
from reception_desk.models.lists import seal_lines
from reception_desk.models.tables.visits import outside_visit, visit, visit_count
from reception_desk.models.work import Look
from reception_desk.vocabulary.channels import Channel, OutsideKind
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.visits import Purpose

GROUP_FROM = 5
"""集体访 begins with so many; a test holds that the rules say the same."""
Counts = dict[str, dict[Figure, int]]

_columns = visit.c
_CAME = (Channel.VISIT.value, Channel.VIDEO.value)
"""The channels by which somebody comes in person."""


@dataclass(frozen=True)
class _Marks:
    """What the figures ask of a visit, or of many visits that are alike in all of it."""

    noted: ColumnElement[bool]
    again: ColumnElement[bool]
    many: ColumnElement[bool]
    accuses: ColumnElement[bool]
    channel: ColumnElement[str]
    outside: ColumnElement[str]


_KIND = select(outside_visit.c.kind).where(outside_visit.c.visit_id == _columns.id).correlate(visit).scalar_subquery()
EACH = _Marks(
    noted=_columns.noted,
    again=_columns.intent == "2",
    many=_columns.people >= GROUP_FROM,
    accuses=_columns.purpose == Purpose.ACCUSATION.value,
    channel=_columns.channel,
    outside=case((_columns.channel == Channel.NOTICE.value, _KIND)),
)
"""The marks of one visit."""


def _conditions(of: _Marks) -> Mapping[Figure, ColumnElement[bool]]:
    """Return the visits that each figure counts, by their marks."""
    counted = and_(~of.noted, of.channel != Channel.NOTICE.value)
    came = and_(counted, of.channel.in_(_CAME))
    wrote = and_(counted, of.channel.not_in(_CAME))

    def by(channel: Channel) -> ColumnElement[bool]:
        return and_(counted, of.channel == channel.value)

    def outside(kind: OutsideKind) -> ColumnElement[bool]:
        return and_(of.channel == Channel.NOTICE.value, of.outside == kind.value)

    return {
        Figure.TOTAL: counted,
        Figure.BATCHES: came,
        Figure.PERSONS: came,
        Figure.FIRST: and_(came, ~of.again),
        Figure.AGAIN: and_(came, of.again),
        Figure.GROUPS: and_(came, of.many),
        Figure.GROUP_PERSONS: and_(came, of.many),
        Figure.LETTERS: by(Channel.LETTER),
        Figure.CALLS: by(Channel.PHONE),
        Figure.ONLINE: by(Channel.ONLINE),
        Figure.BOX: by(Channel.LEADER),
        Figure.REFERRED: by(Channel.REFERRED),
        Figure.FIRST_PIECES: and_(wrote, ~of.again),
        Figure.AGAIN_PIECES: and_(wrote, of.again),
        Figure.ACCUSATIONS: and_(counted, of.accuses),
        Figure.NOTED: of.noted,
        Figure.CAPITAL: outside(OutsideKind.CAPITAL),
        Figure.CAPITAL_PERSONS: outside(OutsideKind.CAPITAL),
        Figure.PROVINCE: outside(OutsideKind.PROVINCE),
        Figure.PROVINCE_PERSONS: outside(OutsideKind.PROVINCE),
        Figure.LEAP: outside(OutsideKind.LEAP),
        Figure.LEAP_PERSONS: outside(OutsideKind.LEAP),
    }


CONDITIONS = _conditions(EACH)
"""The visits that each figure counts."""
_OF_PEOPLE = frozenset(
    {Figure.PERSONS, Figure.GROUP_PERSONS, Figure.CAPITAL_PERSONS, Figure.PROVINCE_PERSONS, Figure.LEAP_PERSONS}
)
"""The figures that add up heads, where the others count visits."""
_OPEN = frozenset({Division.TIME, Division.CHANNEL})
"""By what accusations are divided too: by day and channel alone."""
_HOUR = func.strftime("%H", _columns.received_at, "+8 hours")
_KEYS: Mapping[Division, ColumnElement[str]] = {
    Division.TIME: cast(_columns.received_on, String),
    Division.CHANNEL: _columns.channel,
    Division.MODE: case((_columns.channel.in_(_CAME), _columns.mode), else_=NOT_A_VISIT),
    Division.CONTENT: func.substr(_columns.content, 1, 2),
    Division.PURPOSE: _columns.purpose,
    Division.REGION: _columns.region,
    Division.UNIT: _columns.destination,
    Division.RECEIVER: cast(_columns.first_receiver_id, String),
    Division.INTENT: _columns.intent,
    Division.HOUR: _HOUR,
}


_OUTSIDE = (
    *(Figure.CAPITAL, Figure.CAPITAL_PERSONS, Figure.PROVINCE, Figure.PROVINCE_PERSONS),
    *(Figure.LEAP, Figure.LEAP_PERSONS),
)
"""What is told of notices: by a table of its own, which the counts of a day know nothing of."""
KEPT: Mapping[Division | None, tuple[Division, ColumnElement[str]]] = {
    None: (Division.RECEIVER, literal("")),
    Division.TIME: (Division.RECEIVER, cast(visit_count.c.day, String)),
    Division.CHANNEL: (Division.RECEIVER, visit_count.c.channel),
    Division.RECEIVER: (Division.RECEIVER, visit_count.c.part),
    Division.HOUR: (Division.HOUR, visit_count.c.part),
}
"""What the counts of the days tell: by which of them, and what a part is there."""


def counts(look: Look, asked: Asked, by: Division | None = None) -> Counts:
    """Return the figures of a period by the parts of a division; under "" where it is not divided.

    Most are sums of what SQLite counted with every save; `recounted` gives the same from the visits themselves.
    """
    if by not in KEPT:
        return recounted(look, asked, by)
    return _gathered(look, asked, by, [(_summing(by), _KEPT_FIGURES), (_counting(by, outside=True), _OUTSIDE)])


def recounted(look: Look, asked: Asked, by: Division | None = None) -> Counts:
    """Return the same from every visit of the period, in one pass."""
    return _gathered(look, asked, by, [(_counting(by), tuple(CONDITIONS))])


def _gathered(
    look: Look, asked: Asked, by: Division | None, questions: Sequence[tuple[Select[Any], Sequence[Figure]]]
) -> Counts:
    found: Counts = {}
    for wanted, figures in questions:
        for part, *numbers in look.connection.execute(wanted, asked.values()):
            counted = found.setdefault(str(part or ""), dict.fromkeys(CONDITIONS, 0))
            counted.update(zip(figures, map(int, numbers), strict=True))
    for day, channel, number in seal_lines.counts(look, asked.first, asked.last):
        part = _part(by, day, channel)
        found.setdefault(part, dict.fromkeys(CONDITIONS, 0))[Figure.ACCUSATIONS] += number
    return found


def ids(look: Look, asked: Asked, figure: Figure, by: Division | None = None, part: str = "") -> "array[int]":
    """Return the keys of the records of a figure, of one part where it is divided, the oldest first.

    The 检举控告事项(密) of mixed visits have keys below 0, as in the ledger.
    """
    found = array("q", look.connection.execute(_listing(figure, by), asked.values(part)).scalars())
    if figure is Figure.ACCUSATIONS:
        for channel in Channel:
            for day, keys in seal_lines.keys_by_day(look, asked.first, asked.last, channel).items():
                found.extend(keys if by is None or _part(by, day, channel.value) == part else ())
    return found


def key_of(by: Division | None) -> ColumnElement[str]:
    """Return by what visits are divided; what is sealed falls into a part of its own."""
    if by is None:
        return literal("")
    return _KEYS[by] if by in _OPEN else case((EACH.accuses, SEALED), else_=_KEYS[by])


def _part(by: Division | None, day: date, channel: str) -> str:
    if by is None:
        return ""
    return {Division.TIME: day.isoformat(), Division.CHANNEL: channel}.get(by, SEALED)


_KEPT_FIGURES = tuple(each for each in CONDITIONS if each not in _OUTSIDE)
_LIVING = _columns.voided_at.is_(None)
_WITHIN = (
    _LIVING,
    _columns.received_at >= BEGINS,
    _columns.received_at < ENDS,
    _columns.received_on.between(FIRST, LAST),
)
"""The condition on all: not void, of those days by the moment, with which the index begins, and by the legal day."""


@functools.cache
def _counting(by: Division | None, *, outside: bool = False) -> Select[*tuple[Any, ...]]:
    """Return one statement for all figures, or for those of notices alone, which are few.

    A year's visits are alike by the thousand: they are gathered first, and the figures are sums over a few dozen rows.
    """
    marks = {each.name: getattr(EACH, each.name).label(each.name) for each in fields(_Marks)}
    numbers = (func.count().label("visits"), func.sum(_columns.people).label("heads"))
    gathered = select(key_of(by).label("key"), *marks.values(), *numbers).where(*_WITHIN)
    if outside:
        gathered = gathered.where(_columns.id.in_(select(outside_visit.c.visit_id)))
    alike = gathered.group_by("key", *marks).subquery("alike").c
    of = _Marks(**{name: alike[name] for name in marks})
    return _sums(alike.key, of, alike.visits, alike.heads, _OUTSIDE if outside else tuple(CONDITIONS))


@functools.cache
def _summing(by: Division | None) -> Select[*tuple[Any, ...]]:
    """Return the statement for the figures that the counts of the days tell."""
    days = visit_count.c
    division, key = KEPT[by]
    marks = {name: days[name] for name in ("noted", "again", "many", "accuses", "channel")}
    numbers = (func.sum(days.visits).label("visits"), func.sum(days.people).label("heads"))
    within = (days.division == division.value, days.day.between(FIRST, LAST))
    gathered = select(key.label("key"), *(mark.label(name) for name, mark in marks.items()), *numbers).where(*within)
    alike = gathered.group_by("key", *marks.values()).subquery("alike").c
    of = _Marks(**{name: alike[name] for name in marks}, outside=literal(""))
    return _sums(alike.key, of, alike.visits, alike.heads, _KEPT_FIGURES)


def _sums(
    key: ColumnElement[str],
    of: _Marks,
    visits: ColumnElement[int],
    heads: ColumnElement[int],
    figures: Sequence[Figure],
) -> Select[*tuple[Any, ...]]:
    sets = _conditions(of)
    sums = [func.sum(case((sets[each], heads if each in _OF_PEOPLE else visits), else_=0)) for each in figures]
    return select(key, *sums).group_by(key)


@functools.cache
def _listing(figure: Figure, by: Division | None) -> Select[Any]:
    wanted = select(_columns.id).where(*_WITHIN, CONDITIONS[figure])
    if by is not None:
        wanted = wanted.where(func.coalesce(key_of(by), "") == PART)
    return wanted.order_by(_columns.received_at, _columns.id)
