"""Lists of visits: the day's, the ledger's, one whole visit."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, select

from reception_desk.models.lists import masks, papers
from reception_desk.models.sqlite import index
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary import Channel, Purpose
from reception_desk.wording import later, shown

_STEP = 1000
"""Rows asked for at once: a statement takes only so many values."""

SEALED_LINE = later("检举控告事项(密)")


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Which visits: those that hold every term of `text`, of a channel, received in a span of days.

    `intent` is a code of that table; `noted` asks for 简记 alone, or for none of them; `region` is a part of its name.
    """

    text: str = ""
    channel: Channel | None = None
    since: date | None = None
    until: date | None = None
    intent: str = ""
    noted: bool | None = None
    region: str = ""


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One line of a list; numbers are masked (个人信息保护法 28) and an accusation shows nothing (条30③)."""

    id: int
    number: str
    at: datetime
    name: str
    people: int
    channel: Channel
    purpose: Purpose | None
    demand: str
    clerk: str
    id_masked: str
    phone_masked: str
    region: str
    accusation: bool
    noted: bool
    intent: str


@dataclass(frozen=True)
class VisitWhole:
    """One visit with everything that was typed; `masked` tells that its numbers are not shown whole."""

    row: VisitRow
    uuid: str
    masked: bool
    raw: dict[str, str]
    kept: dict[str, str]
    recorded_by: int
    papers: tuple[papers.PaperRow, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The whole numbers of those who came: the petitioner's, and the rows in which the others stand."""

    id_number: str
    phone: str
    listed: Mapping[str, str] = field(default_factory=dict)


def ids(look: Look, wanted: VisitFilter) -> "array[int]":
    """Return the keys of the visits that fit, the newest first."""
    statement = select(visit.c.id).where(*_conditions(wanted)).order_by(visit.c.received_at.desc(), visit.c.id.desc())
    return array("q", look.connection.execute(statement).scalars())


def rows(look: Look, wanted: Sequence[int]) -> list[VisitRow]:
    """Return the lines of these visits, in the order asked for; a visit that is gone is left out."""
    by_id: dict[int, VisitRow] = {}
    for start in range(0, len(wanted), _STEP):
        found = look.connection.execute(_ROWS_BY_ID, {"wanted": list(wanted[start : start + _STEP])})
        by_id |= {row.id: row for row in map(_row, found)}
    return [by_id[each] for each in wanted if each in by_id]


def of_day(look: Look, day: date) -> list[VisitRow]:
    """Return the visits received on a day, the newest first."""
    return rows(look, ids(look, VisitFilter(since=day, until=day)))


def whole(look: Look, visit_id: int) -> VisitWhole | None:
    """Return one visit with everything that was typed and its papers.

    Its numbers are whole for whoever recorded or first received it, and for others masked as in lists.
    """
    lines = rows(look, [visit_id])
    if not lines:
        return None
    row = look.connection.execute(_WHOLE, {"wanted": visit_id}).one()
    masked = look.reader not in (row.registrar_id, row.first_receiver_id)
    raw = {name: _hidden(name, text) for name, text in row.raw.items()} if masked else row.raw
    issued = tuple(papers.of_visit(look, visit_id))
    return VisitWhole(lines[0], row.uuid, masked, raw, row.kept, row.registrar_id, issued)


def _hidden(name: str, text: str) -> str:
    mask = _MASKS.get(name)
    return mask(text) if mask else text


def numbers(look: Look | Work, visit_id: int) -> Numbers | None:
    """Return the whole numbers of one visit for an act that says why; None for an accusation, or where it is gone."""
    row = look.connection.execute(_NUMBERS, {"wanted": visit_id}).first()
    return (
        Numbers(row.id_number, row.phone, {name: row.raw[name] for name in _LISTED if name in row.raw}) if row else None
    )


def _conditions(wanted: VisitFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.text.strip():
        matching = index.matching(wanted.text)
        if matching is not None:
            conditions.append(matching)
    if wanted.channel is not None:
        conditions.append(visit.c.channel == wanted.channel.value)
    if wanted.since is not None:
        conditions.append(visit.c.received_on >= wanted.since)
    if wanted.until is not None:
        conditions.append(visit.c.received_on <= wanted.until)
    if wanted.intent:
        conditions.append(visit.c.intent == wanted.intent)
    if wanted.noted is not None:
        conditions.append(visit.c.noted.is_(wanted.noted))
    if wanted.region.strip():
        conditions.append(visit.c.region.contains(wanted.region.strip(), autoescape=True))
    return conditions


def _select_rows() -> Select[Any]:
    return (
        select(
            visit.c.id,
            visit.c.number,
            visit.c.received_at,
            visit.c.people,
            visit.c.channel,
            visit.c.purpose,
            visit.c.region,
            visit_person.c.name,
            visit_person.c.id_number,
            visit_person.c.phone,
            account.c.shown_name.label("clerk"),
            visit.c.summary,
            visit.c.noted,
            visit.c.intent,
        )
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .join(account, account.c.id == visit.c.first_receiver_id)
    )


_WHOLE = select(visit.c.uuid, visit.c.raw, visit.c.kept, visit.c.registrar_id, visit.c.first_receiver_id).where(
    visit.c.id == bindparam("wanted")
)
_NUMBERS = select(visit_person.c.id_number, visit_person.c.phone, visit.c.raw).where(
    visit_person.c.visit_id == bindparam("wanted"),
    visit_person.c.place == 1,
    visit.c.id == visit_person.c.visit_id,
    visit.c.purpose != Purpose.ACCUSATION.value,
)
_LISTED = ("representatives", "agents", "companions")
"""Answers that are rows of people."""

_MASKS = {"id_number": masks.id_number, "agent_id": masks.id_number, "phone": masks.phone} | dict.fromkeys(
    _LISTED, masks.listed
)
_ROWS_BY_ID = _select_rows().where(visit.c.id.in_(bindparam("wanted", expanding=True)))


def _row(row: Row[Any]) -> VisitRow:
    accusation = row.purpose == Purpose.ACCUSATION.value
    return VisitRow(
        id=row.id,
        number=row.number,
        at=row.received_at.astimezone(BEIJING),
        name=row.name,
        people=row.people,
        channel=Channel(row.channel),
        purpose=Purpose(row.purpose) if row.purpose else None,
        demand=shown(SEALED_LINE) if accusation else row.summary,
        clerk=row.clerk,
        id_masked=masks.id_number(row.id_number),
        phone_masked=masks.phone(row.phone),
        region=row.region,
        accusation=accusation,
        noted=row.noted,
        intent=row.intent,
    )
