"""Lists of matters: mine, due, overdue, all of a filter; one whole matter with everything on its time line."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, case, func, select

from reception_desk.models.imports import confirmed
from reception_desk.models.lists.ledger import Sort, VisitFilter, chosen
from reception_desk.models.lists.matter_filter import SENT_TO, MatterFilter, conditions, not_lapsed
from reception_desk.models.matters import OF_FAMILY
from reception_desk.models.sqlite.among import among, keys
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import (
    clock,
    demand,
    matter,
    matter_event,
    matter_outcome,
    matter_person,
    outer_number,
    visit_matter,
)
from reception_desk.models.tables.papers import paper
from reception_desk.models.tables.people import person
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.matters import RIGHTS
from reception_desk.vocabulary.visits import Purpose

_STEP = 1000


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One line of a list: its number, first demand, who, state, and its next clock with what papers print.

    `sent_to` is the unit chosen for it, else the one that was written to last.
    """

    id: int
    number: str
    title: str
    who: str
    people: int
    visits: int
    opened_on: date
    state: str
    outcome: str
    unit: str
    content: str
    region: str
    clock: str
    due: date | None
    safe_due: date | None
    handler: str
    started: date | None = None
    legal_due: date | None = None
    case_number: str = ""
    sent_to: str = ""


@dataclass(frozen=True, slots=True)
class DemandRow:
    """A numbered demand with what was decided of it."""

    id: int
    place: int
    text: str
    decision: str
    decided_on: date | None
    evidence: str
    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit about the matter."""

    id: int
    number: str
    at: datetime
    channel: Channel
    people: int
    clerk: str
    summary: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """Something that was recorded, by whom, when; `undone` where it was taken back."""

    id: int
    kind: str
    day: date | None
    text: str
    detail: Mapping[str, Any]
    at: datetime
    clerk: str
    undone: bool


@dataclass(frozen=True, slots=True)
class OuterNumber:
    """A number that another system gave."""

    system: str
    number: str
    query_code: str
    told_on: date | None


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper issued of one of its visits."""

    id: int
    kind: str
    number: str
    issued_at: datetime
    visit_id: int


@dataclass(frozen=True)
class MatterWhole:
    """One matter with everything that hangs on it; `columns` are what the clerk may change, by name."""

    row: MatterRow
    version: int
    columns: Mapping[str, Any]
    people: tuple[tuple[int, str, str], ...]
    demands: tuple[DemandRow, ...]
    visits: tuple[VisitLine, ...]
    events: tuple[EventLine, ...]
    outer: tuple[OuterNumber, ...]
    papers: tuple[PaperLine, ...]


def _by_next_clock(look: Look) -> tuple[Select[Any], ColumnElement[Any]]:
    """Return the matters with the day of the open clock that ends first; a right that has lapsed is none."""
    due = func.min(func.coalesce(clock.c.safe_due, clock.c.nominal_due)).label("due")
    wanted = select(clock.c.matter_id, due).where(clock.c.stopped_on.is_(None), not_lapsed(clock, look.now.date()))
    following = wanted.group_by(clock.c.matter_id).subquery()
    return select(matter.c.id).outerjoin(following, following.c.matter_id == matter.c.id), following.c.due


DUE_FIRST = Sort("due", descending=False)
SORTED_BY = frozenset({"due", "number", "title", "stage", "unit", "handler", "visits", "who", "case", "opened"})
"""The columns a list of matters can be sorted by."""


def ids(look: Look, wanted: MatterFilter, sort: Sort = DUE_FIRST, visits: VisitFilter | None = None) -> "array[int]":
    """Return the keys of the matters that fit, those due first, then the newest, unless another order is asked for.

    `visits` is asked of at least one of its visits.
    """
    matters, due = _by_next_clock(look)
    statement = matters.where(*conditions(look, wanted))
    if visits is not None:
        of_visits = select(visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(chosen(look, visits)))
        statement = statement.where(matter.c.id.in_(of_visits))
    return array("q", look.connection.execute(_ordered(statement, sort, due)).scalars())


def _ordered(statement: Select[Any], sort: Sort, due: ColumnElement[Any]) -> Select[Any]:
    key = _sort_key(sort.column, due)
    first = key.desc() if sort.descending else key.asc()
    return statement.order_by(key.is_(None), first, matter.c.opened_on.desc(), matter.c.id.desc())


def in_order(look: Look, wanted: "array[int]", sort: Sort) -> "array[int]":
    """Return these keys in another order; a key that stands twice stays twice."""
    matters, due = _by_next_clock(look)
    statement = _ordered(matters.where(among(matter.c.id)), sort, due)
    found = look.connection.execute(statement, {"keys": keys(wanted)}).scalars()
    times = Counter(wanted)
    return array("q", [each for key in found for each in [key] * times[key]])


def count(look: Look, wanted: MatterFilter) -> int:
    """Return how many matters fit."""
    statement = select(func.count()).select_from(matter).where(*conditions(look, wanted))
    return look.connection.execute(statement).scalar() or 0


def rows(look: Look | Work, wanted: Sequence[int]) -> list[MatterRow]:
    """Return the lines of these matters, in the order asked for."""
    by_id: dict[int, MatterRow] = {}
    for start in range(0, len(wanted), _STEP):
        part = list(wanted[start : start + _STEP])
        clocks = _clocks(look, part)
        found = look.connection.execute(_ROWS, {"wanted": part})
        by_id |= {row.id: _row(row, clocks.get(row.id)) for row in found}
    return [by_id[each] for each in wanted if each in by_id]


def whole(look: Look | Work, matter_id: int) -> MatterWhole | None:
    """Return one matter with everything on its time line; None for an accusation, which is sealed (条30③)."""
    lines = rows(look, [matter_id])
    if not lines:
        return None
    columns = look.connection.execute(select(matter).where(matter.c.id == matter_id)).mappings().one()
    if columns["purpose"] == Purpose.ACCUSATION.value:
        return None
    return MatterWhole(
        row=lines[0],
        version=columns["version"],
        columns={name: value for name, value in columns.items() if name not in _OWN},
        people=tuple((row.id, row.name, row.role) for row in look.connection.execute(_PEOPLE, {"wanted": matter_id})),
        demands=tuple(_numbered(look.connection.execute(_DEMANDS, {"wanted": matter_id}))),
        visits=tuple(_visit(row) for row in look.connection.execute(_VISITS, {"wanted": matter_id})),
        events=tuple(_event(row) for row in look.connection.execute(_EVENTS, {"wanted": matter_id})),
        outer=tuple(OuterNumber(*row) for row in look.connection.execute(_OUTER, {"wanted": matter_id})),
        papers=tuple(PaperLine(*row) for row in look.connection.execute(_PAPERS, {"wanted": matter_id})),
    )


def of_visit(look: Look, visit_id: int) -> list[int]:
    """Return the matters of a visit, that of its form first; a sealed one is not among them (条30③)."""
    ordinary = matter.c.purpose != Purpose.ACCUSATION.value
    joined = select(visit_matter.c.matter_id).join(matter, matter.c.id == visit_matter.c.matter_id)
    wanted = joined.where(visit_matter.c.visit_id == visit_id, ordinary)
    return list(look.connection.execute(wanted.order_by(visit_matter.c.place, visit_matter.c.matter_id)).scalars())


def _sort_key(column: str, due: ColumnElement[Any]) -> ColumnElement[Any]:
    labelled = {"handler": _HANDLER, "visits": _VISITS_OF, "who": _WHO, "unit": SENT_TO}
    if column in labelled:
        return labelled[column]
    own = {"number": "number", "title": "title", "stage": "state", "case": "case_number"}
    own["opened"] = "opened_on"
    return matter.c[own[column]] if column in own else due


def _clocks(look: Look | Work, wanted: Sequence[int]) -> dict[int, Row[Any]]:
    """Return the open clock of each matter that runs out first; a right that has lapsed only where no other runs."""
    found = look.connection.execute(_OPEN_CLOCKS, {"wanted": list(wanted)})
    first: dict[int, Row[Any]] = {}
    today = look.now.date()
    for row in sorted(found, key=lambda each: each.name in RIGHTS and (each.legal_due or each.nominal_due) < today):
        first.setdefault(row.matter_id, row)
    return first


def _row(row: Row[Any], next_clock: Row[Any] | None) -> MatterRow:
    return MatterRow(
        **{name: getattr(row, name) for name in _PLAIN},
        visits=row.visits,
        who=row.who or "",
        people=row.people or 0,
        outcome=row.outcome or "",
        handler=row.handler or "",
        sent_to=row.sent_to or "",
        clock=next_clock.name if next_clock else "",
        due=next_clock.nominal_due if next_clock else None,
        safe_due=(next_clock.safe_due or next_clock.nominal_due) if next_clock else None,
        started=next_clock.started_on if next_clock else None,
        legal_due=(next_clock.legal_due or next_clock.nominal_due) if next_clock else None,
    )


def _numbered(rows: Iterable[Row[Any]]) -> Iterator[DemandRow]:
    """Yield the demands of a matter numbered through, since each visit begins its own with 1."""
    for at, row in enumerate(rows, 1):
        yield replace(DemandRow(*tuple(row)), place=at)


def _visit(row: Row[Any]) -> VisitLine:
    return VisitLine(row.id, row.number, row.received_at, Channel(row.channel), row.people, row.shown_name, row.summary)


def _event(row: Row[Any]) -> EventLine:
    return EventLine(row.id, row.kind, row.day, row.text, row.detail, row.at, row.shown_name, row.undone_at is not None)


_PLAIN = ("id", "number", "title", "opened_on", "state", "unit", "content", "region", "case_number")
_OWN = frozenset({"id", "uuid", "version", "opened_on", "number", "state", "closed_on", "purpose", "merged_into"})


_WHO = (
    select(person.c.name)
    .join(matter_person, matter_person.c.person_id == person.c.id)
    .where(matter_person.c.matter_id == matter.c.id)
    .order_by(person.c.id)
    .limit(1)
    .correlate(matter)
    .scalar_subquery()
)
_VISITS_OF = (
    select(func.count())
    .select_from(visit_matter.join(visit, visit.c.id == visit_matter.c.visit_id))
    .where(visit_matter.c.matter_id == matter.c.id, visit.c.voided_at.is_(None))
    .correlate(matter)
    .scalar_subquery()
)
_HANDLER = select(account.c.shown_name).where(account.c.id == matter.c.handler_id).correlate(matter).scalar_subquery()


def _select_rows() -> Select[Any]:
    people = select(func.count()).where(matter_person.c.matter_id == matter.c.id)
    outcome = (
        select(matter_outcome.c.code)
        .where(matter_outcome.c.matter_id == matter.c.id, matter_outcome.c.undone_at.is_(None))
        .order_by(matter_outcome.c.id.desc())
        .limit(1)
    )
    return select(
        *(matter.c[name] for name in _PLAIN),
        _WHO.label("who"),
        people.scalar_subquery().label("people"),
        _VISITS_OF.label("visits"),
        outcome.scalar_subquery().label("outcome"),
        _HANDLER.label("handler"),
        SENT_TO.label("sent_to"),
    )


_ROWS = _select_rows().where(matter.c.id.in_(bindparam("wanted", expanding=True)))
_OPEN_CLOCKS: Select[Any] = (
    select(
        *(clock.c[name] for name in ("matter_id", "name", "started_on", "nominal_due", "legal_due", "safe_due")),
    )
    .where(clock.c.matter_id.in_(bindparam("wanted", expanding=True)), clock.c.stopped_on.is_(None))
    .order_by(func.coalesce(clock.c.safe_due, clock.c.nominal_due), clock.c.id)
)
_PEOPLE = (
    select(person.c.id, person.c.name, matter_person.c.role)
    .join(matter_person, matter_person.c.person_id == person.c.id)
    .where(matter_person.c.matter_id == bindparam("wanted"))
    .order_by(person.c.id)
)
_DEMANDS = (
    select(
        demand.c.id,
        demand.c.place,
        demand.c.text,
        demand.c.decision,
        demand.c.decided_on,
        demand.c.evidence,
        demand.c.visit_id,
    )
    .join(visit, visit.c.id == demand.c.visit_id)
    .where(demand.c.matter_id == bindparam("wanted"), visit.c.voided_at.is_(None))
    .order_by(visit.c.received_at, visit.c.id, demand.c.place)
)
_ASKED = (
    select(demand.c.text)
    .where(demand.c.visit_id == visit_matter.c.visit_id, demand.c.matter_id == visit_matter.c.matter_id)
    .order_by(demand.c.place)
    .limit(1)
    .correlate(visit_matter)
    .scalar_subquery()
)
_SUMMARY = case((visit_matter.c.place > 0, func.coalesce(_ASKED, "")), else_=visit.c.summary)
"""What a visit was about: where it raised the matter beside another, what was asked of this one."""

_VISITS: Select[Any] = (
    select(
        visit.c.id,
        visit.c.number,
        visit.c.received_at,
        visit.c.channel,
        visit.c.people,
        _SUMMARY.label("summary"),
        account.c.shown_name,
    )
    .join(visit_matter, visit_matter.c.visit_id == visit.c.id)
    .join(account, account.c.id == visit.c.first_receiver_id)
    .where(visit_matter.c.matter_id == bindparam("wanted"), visit.c.voided_at.is_(None))
    .order_by(visit.c.received_at, visit.c.id)
)
_EVENTS: Select[Any] = (
    select(matter_event, account.c.shown_name)
    .join(account, account.c.id == matter_event.c.clerk_id)
    .where(OF_FAMILY, confirmed(matter_event.c.undone_at))
    .order_by(matter_event.c.id)
)
_OUTER = (
    select(outer_number.c.system, outer_number.c.number, outer_number.c.query_code, outer_number.c.told_on)
    .where(outer_number.c.matter_id == bindparam("wanted"))
    .order_by(outer_number.c.id)
)
_PAPERS = (
    select(paper.c.id, paper.c.kind, paper.c.number, paper.c.issued_at, paper.c.visit_id)
    .join(visit_matter, visit_matter.c.visit_id == paper.c.visit_id)
    .where(visit_matter.c.matter_id == bindparam("wanted"))
    .order_by(paper.c.issued_at, paper.c.id)
)
