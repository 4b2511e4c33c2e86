"""Everything the office holds about one person, as that person may read it (个人信息保护法 45).

Of an accusation nothing is told, and of what others said on their own matters neither (条30③): who asks does not even
learn whether there is any.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, func, select

from reception_desk.models.imports import confirmed
from reception_desk.models.lists import masks
from reception_desk.models.lists.visit_matters import said_beside
from reception_desk.models.merging import PERSON, not_merged
from reception_desk.models.tables.activities import activity
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.letters import letter
from reception_desk.models.tables.matters import demand, matter, matter_outcome, matter_person
from reception_desk.models.tables.papers import matter_paper, paper
from reception_desk.models.tables.people import person
from reception_desk.models.tables.visits import visit, visit_companion, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import PersonRole, Purpose


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is kept of the person's own record; numbers are whole: they are the person's own."""

    id: int
    name: str
    id_number: str
    id_checked: bool
    sex: str
    birth: date | None
    phone: str
    address: str
    since: datetime


@dataclass(frozen=True, slots=True)
class ToldVisit:
    """A visit on which the person came; what was said is told to the petitioner alone.

    `told` is what was written down of the person that day, `others` how many came besides; codes stay codes.
    """

    number: str
    at: datetime
    channel: Channel
    role: PersonRole | None
    told: tuple[str, str, str, str]
    others: int
    demands: tuple[str, ...] = ()
    statement: str = ""
    content: str = ""
    region: str = ""
    handling: str = ""
    destination: str = ""
    answered: str = ""
    promise: str = ""
    voided: bool = False
    own: tuple[tuple[str, str], ...] = ()
    papers: tuple[tuple[str, str, date], ...] = ()
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldMatter:
    """A matter of the person: what was done with it, without the words of the office's own considering."""

    number: str
    title: str
    opened_on: date
    closed_on: date | None
    unit: str
    outcomes: tuple[tuple[str, date, str], ...]
    letters: tuple[tuple[str, date, date | None], ...]
    papers: tuple[tuple[str, str, date], ...]
    activities: tuple[tuple[str, date, int | None], ...]


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What is held about one person."""

    person: Particulars
    visits: tuple[ToldVisit, ...]
    matters: tuple[ToldMatter, ...]


_OPEN = and_(visit.c.purpose != Purpose.ACCUSATION.value, confirmed(visit.c.voided_at))
_CAME = (
    select(
        *(visit, visit_person.c.role, visit_person.c.place.label("at_place")),
        *(visit_person.c[name].label(f"own_{name}") for name in ("name", "id_number", "phone", "address")),
    )
    .join(visit_person, visit_person.c.visit_id == visit.c.id)
    .where(visit_person.c.person_id == bindparam("person"), _OPEN)
    .order_by(visit.c.received_at, visit.c.id, visit_person.c.place)
)
_ALONG = (
    select(visit.c.id, visit.c.number, visit.c.received_at, visit.c.channel, visit.c.people, visit_companion)
    .join(visit_companion, visit_companion.c.visit_id == visit.c.id)
    .where(visit_companion.c.id_number == bindparam("number"), visit_companion.c.id_number != "", _OPEN)
    .order_by(visit.c.received_at, visit.c.id)
)
_MATTERS = (
    select(matter)
    .join(matter_person, matter_person.c.matter_id == matter.c.id)
    .where(matter_person.c.person_id == bindparam("person"), matter.c.merged_into.is_(None))
    .where(matter.c.purpose != Purpose.ACCUSATION.value)
    .order_by(matter.c.opened_on, matter.c.id)
)


def with_number(look: Look, typed: str) -> list[int]:
    """Return the people with that ID number, or who came on the visit of that register number; never an accuser."""
    by_id = select(person.c.id).where(person.c.id_number == typed, not_merged(PERSON, person.c.id))
    found = list(look.connection.execute(by_id.order_by(person.c.id)).scalars()) if typed else []
    on_visit = (
        select(visit_person.c.person_id)
        .join(visit, visit.c.id == visit_person.c.visit_id)
        .where(visit.c.number == typed, _OPEN)
        .order_by(visit_person.c.place)
    )
    return list(dict.fromkeys([*found, *look.connection.execute(on_visit).scalars()]))


def person_file(look: Look | Work, person_id: int) -> PersonFile | None:
    """Return everything held about a person, None where there is nothing that may be told."""
    row = look.connection.execute(select(person).where(person.c.id == person_id)).one_or_none()
    came = look.connection.execute(_CAME, {"person": person_id}).all()
    if row is None or not came:
        return None
    at = row.made_at.astimezone(BEIJING)
    own = Particulars(
        *(row.id, row.name, row.id_number, row.id_checked, row.sex, row.birth, row.phone, row.address, at)
    )
    along = look.connection.execute(_ALONG, {"number": row.id_number if row.id_checked else ""}).all()
    visits = [*_visits(look, came), *map(_companion, along)]
    matters = look.connection.execute(_MATTERS, {"person": person_id}).all()
    return PersonFile(
        own, tuple(sorted(visits, key=lambda each: each.at)), tuple(_matter(look, each) for each in matters)
    )


def _visits(look: Look | Work, came: Sequence[Row[Any]]) -> list[ToldVisit]:
    """Return the visits, each once, in the first role the person had there."""
    first: dict[int, Row[Any]] = {}
    for each in came:
        first.setdefault(each.id, each)
    return [_visit(look, each) for each in first.values()]


def _visit(look: Look | Work, row: Row[Any]) -> ToldVisit:
    told = (row.own_name, row.own_id_number, row.own_phone, row.own_address)
    role = PersonRole(row.role)
    bare = ToldVisit(
        row.number,
        row.received_at.astimezone(BEIJING),
        Channel(row.channel),
        role,
        told,
        max(row.people - 1, 0),
        voided=row.voided_at is not None,
    )
    if role is not PersonRole.PETITIONER:
        return bare
    asked = select(demand.c.text).where(demand.c.visit_id == row.id).order_by(demand.c.place)
    issued = select(paper.c.kind, paper.c.number, paper.c.issued_at).where(paper.c.visit_id == row.id)
    files = select(attachment.c.name).where(
        attachment.c.visit_uuid == row.uuid, attachment.c.removed_at.is_(None), attachment.c.name != ""
    )
    run = look.connection.execute
    others = [each.statement for each in said_beside(look, row.id)]
    return ToldVisit(
        bare.number,
        bare.at,
        bare.channel,
        role,
        told,
        bare.others,
        demands=tuple(masks.within(text) for text in run(asked).scalars() if text),
        statement=masks.within("\n".join(filter(None, (row.statement, *others)))),
        content=row.content,
        region=row.region,
        handling=row.handling,
        destination=row.destination,
        answered=masks.within(row.told),
        promise=row.promise,
        voided=bare.voided,
        own=tuple((name, masks.within(str(text))) for name, text in row.extra.items() if text),
        papers=tuple((each.kind, each.number, _day(each.issued_at)) for each in run(issued.order_by(paper.c.id))),
        files=tuple(run(files.order_by(attachment.c.id)).scalars()),
    )


def _companion(row: Row[Any]) -> ToldVisit:
    told = (row.name, row.id_number, row.phone, "")
    at = row.received_at.astimezone(BEIJING)
    return ToldVisit(row.number, at, Channel(row.channel), None, told, max(row.people - 1, 0))


def _matter(look: Look | Work, row: Row[Any]) -> ToldMatter:
    run = look.connection.execute
    decided = _of(matter_outcome, row.id, matter_outcome.c.code, matter_outcome.c.day, matter_outcome.c.unit)
    sent = _of(letter, row.id, letter.c.unit, letter.c.sent_on, letter.c.answered_on)
    said = _of(matter_paper, row.id, matter_paper.c.kind, matter_paper.c.number, matter_paper.c.signed_on)
    done = _of(activity, row.id, activity.c.kind, activity.c.day, activity.c.granted_fen)
    return ToldMatter(
        row.number,
        masks.within(row.title),
        row.opened_on,
        row.closed_on,
        row.unit,
        tuple(tuple(each) for each in run(decided)),
        tuple(tuple(each) for each in run(sent)),
        tuple(tuple(each) for each in run(said.where(matter_paper.c.signed_on.is_not(None)))),
        tuple(tuple(each) for each in run(done)),
    )


def _of(table: Any, matter_id: int, *columns: Any) -> Select[Any]:
    """Return what asks for the rows of a matter that hold, and of those merged into it, by their day."""
    family = select(matter.c.id).where((matter.c.id == matter_id) | (matter.c.merged_into == matter_id))
    held = select(*columns).where(table.c.matter_id.in_(family), table.c.undone_at.is_(None))
    return held.order_by(table.c.id)


def _day(at: datetime) -> date:
    return at.astimezone(BEIJING).date()


def visits_of(look: Look, people: Sequence[int]) -> dict[int, int]:
    """Return on how many open visits each of these people came."""
    wanted = (
        select(visit_person.c.person_id, func.count(visit.c.id.distinct()))
        .join(visit, visit.c.id == visit_person.c.visit_id)
        .where(visit_person.c.person_id.in_(people), _OPEN)
        .group_by(visit_person.c.person_id)
    )
    return {row[0]: row[1] for row in look.connection.execute(wanted)}
