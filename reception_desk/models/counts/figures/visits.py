"""Figures of visits: 批次 and 人次 of those who came, 件 of the rest; 简记, 通报 and accusations apart."""

import functools
from array import array
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, literal, select

from reception_desk.models.counts.figures.asked import BEGINS, ENDS, FIRST, LAST, PART, SEALED, Asked
from reception_desk.models.lists import seal_lines
from reception_desk.models.tables.visits import outside_visit, visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.channels import Channel, OutsideKind
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.visits import Purpose

GROUP_FROM = 5
"""集体访 begins with so many; a test holds that the rules say the same."""
Counts = dict[str, dict[Figure, int]]

_columns = visit.c
_LIVING = _columns.voided_at.is_(None)
_COUNTED = and_(_LIVING, _columns.noted.is_(False), _columns.channel != Channel.NOTICE.value)
_CAME = and_(_COUNTED, _columns.channel.in_([Channel.VISIT.value, Channel.VIDEO.value]))
_WROTE = and_(_COUNTED, _columns.channel.not_in([Channel.VISIT.value, Channel.VIDEO.value]))
_AGAIN = _columns.intent == "2"
_MANY = _columns.people >= GROUP_FROM
_ACCUSES = _columns.purpose == Purpose.ACCUSATION.value


def _by(channel: Channel) -> ColumnElement[bool]:
    return and_(_COUNTED, _columns.channel == channel.value)


def _outside(kind: OutsideKind) -> ColumnElement[bool]:
    told = select(outside_visit.c.visit_id).where(outside_visit.c.kind == kind.value)
    return and_(_LIVING, _columns.channel == Channel.NOTICE.value, _columns.id.in_(told))


CONDITIONS: Mapping[Figure, ColumnElement[bool]] = {
    Figure.TOTAL: _COUNTED,
    Figure.BATCHES: _CAME,
    Figure.PERSONS: _CAME,
    Figure.FIRST: and_(_CAME, ~_AGAIN),
    Figure.AGAIN: and_(_CAME, _AGAIN),
    Figure.GROUPS: and_(_CAME, _MANY),
    Figure.GROUP_PERSONS: and_(_CAME, _MANY),
    Figure.LETTERS: _by(Channel.LETTER),
    Figure.CALLS: _by(Channel.PHONE),
    Figure.ONLINE: _by(Channel.ONLINE),
    Figure.BOX: _by(Channel.LEADER),
    Figure.REFERRED: _by(Channel.REFERRED),
    Figure.FIRST_PIECES: and_(_WROTE, ~_AGAIN),
    Figure.AGAIN_PIECES: and_(_WROTE, _AGAIN),
    Figure.ACCUSATIONS: and_(_COUNTED, _ACCUSES),
    Figure.NOTED: and_(_LIVING, _columns.noted.is_(True)),
    Figure.CAPITAL: _outside(OutsideKind.CAPITAL),
    Figure.CAPITAL_PERSONS: _outside(OutsideKind.CAPITAL),
    Figure.PROVINCE: _outside(OutsideKind.PROVINCE),
    Figure.PROVINCE_PERSONS: _outside(OutsideKind.PROVINCE),
    Figure.LEAP: _outside(OutsideKind.LEAP),
    Figure.LEAP_PERSONS: _outside(OutsideKind.LEAP),
}
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
    Division.CONTENT: func.substr(_columns.content, 1, 2),
    Division.PURPOSE: _columns.purpose,
    Division.REGION: _columns.region,
    Division.UNIT: _columns.destination,
    Division.RECEIVER: cast(_columns.first_receiver_id, String),
    Division.INTENT: _columns.intent,
    Division.HOUR: _HOUR,
}


def counts(look: Look, asked: Asked, by: Division | None = None) -> Counts:
    """Return the figures of a period by the parts of a division, in one pass; under "" where it is not divided."""
    found: Counts = {}
    for part, *numbers in look.connection.execute(_counting(by), asked.values()):
        found[str(part or "")] = dict(zip(CONDITIONS, map(int, numbers), strict=True))
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
    return _KEYS[by] if by in _OPEN else case((_ACCUSES, SEALED), else_=_KEYS[by])


def _part(by: Division | None, day: date, channel: str) -> str:
    if by is None:
        return ""
    return {Division.TIME: day.isoformat(), Division.CHANNEL: channel}.get(by, SEALED)


def _value(figure: Figure) -> ColumnElement[int]:
    return _columns.people if figure in _OF_PEOPLE else literal(1)


_WITHIN = (_columns.received_at >= BEGINS, _columns.received_at < ENDS, _columns.received_on.between(FIRST, LAST))
"""The condition on the days: by the moment, which the index begins with, and by the legal day."""


@functools.cache
def _counting(by: Division | None) -> Select[*tuple[Any, ...]]:
    sums = [func.sum(case((CONDITIONS[each], _value(each)), else_=0)) for each in CONDITIONS]
    return select(key_of(by).label("key"), *sums).where(*_WITHIN).group_by("key")


@functools.cache
def _listing(figure: Figure, by: Division | None) -> Select[Any]:
    wanted = select(_columns.id).where(*_WITHIN, CONDITIONS[figure])
    if by is not None:
        wanted = wanted.where(func.coalesce(key_of(by), "") == PART)
    return wanted.order_by(_columns.received_at, _columns.id)
