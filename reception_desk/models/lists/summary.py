"""What a summary tells of single records: their numbers, matters that ended well, causes and units, own wordings."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, bindparam, func, insert, select, union

from reception_desk.models.counts.figures.matters import COUNTED
from reception_desk.models.tables.figures import summary_text
from reception_desk.models.tables.leader import closing, satisfaction
from reception_desk.models.tables.matters import matter, matter_event, matter_person, visit_matter
from reception_desk.models.tables.people import person
from reception_desk.models.tables.units import supervision, unit
from reception_desk.models.tables.visits import visit, visit_companion, visit_person
from reception_desk.models.work import Look, Work

_STEP = 500
SEALED = "检举控告事项（密）"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A matter that was closed and with which the visitor is satisfied, with every name that may stand in its words."""

    matter_id: int
    number: str
    title: str
    unit: str
    closed_on: date
    how: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnText:
    """A paragraph in the office's own wording; year 0 stands for every year."""

    year: int
    place: str
    text: str


def numbers(look: Look, ids: Sequence[int], *, of_visits: bool) -> list[str]:
    """Return the register numbers of records in the order of their keys; what is sealed has none."""
    columns = (visit if of_visits else matter).c
    found: dict[int, str] = {}
    for start in range(0, len(ids), _STEP):
        wanted = select(columns.id, columns.number).where(columns.id.in_(bindparam("wanted", expanding=True)))
        rows = look.connection.execute(wanted, {"wanted": list(ids[start : start + _STEP])})
        found |= {row[0]: row[1] for row in rows}
    return [found.get(each, SEALED) for each in ids]


def ended_well(look: Look, first: date, last: date, most: int) -> list[CaseRow]:
    """Return matters closed in a period whose newest rating is 满意, those with a proof of settlement first."""
    rows = satisfaction.c
    newest = select(func.max(rows.id)).where(rows.undone_at.is_(None)).group_by(rows.matter_id)
    content = select(rows.matter_id).where(rows.id.in_(newest), rows.value == "1")
    proved = select(closing.c.matter_id).where(closing.c.undone_at.is_(None), closing.c.proof != "")
    columns = matter.c
    wanted = (
        select(columns.id, columns.number, columns.title, columns.unit, columns.closed_on)
        .where(COUNTED, columns.closed_on.between(first, last), columns.id.in_(content))
        .order_by(columns.id.not_in(proved), columns.closed_on.desc(), columns.id)
        .limit(most)
    )
    found = look.connection.execute(wanted).all()
    return [CaseRow(*row, how=_how(look, row.id), names=_names(look, row.id)) for row in found]


def causes(look: Look, first: date, last: date) -> list[tuple[str, str, int]]:
    """Return how many closings of a period were explained by each cause with each unit."""
    columns = closing.c
    wanted = (
        select(columns.cause, matter.c.unit, func.count())
        .join(matter, matter.c.id == columns.matter_id)
        .where(COUNTED, columns.undone_at.is_(None), columns.day.between(first, last))
        .group_by(columns.cause, matter.c.unit)
        .order_by(func.count().desc(), columns.cause, matter.c.unit)
    )
    return [(row[0], row[1], int(row[2])) for row in look.connection.execute(wanted)]


def supervised(look: Look, first: date, last: date) -> dict[str, int]:
    """Return how often each unit was supervised in a period."""
    rows = supervision.c
    wanted = select(unit.c.name, func.count()).join(unit, unit.c.id == rows.unit_id)
    held = wanted.where(rows.day.between(first, last), rows.undone_at.is_(None)).group_by(unit.c.name)
    return {name: int(number) for name, number in look.connection.execute(held)}


def own_texts(look: Look | Work, profile: str) -> list[OwnText]:
    """Return the paragraphs of the office's own wording; of one place and year the newest alone."""
    rows = summary_text.c
    newest = (
        select(func.max(rows.id))
        .where(rows.profile == profile, rows.undone_at.is_(None))
        .group_by(rows.year, rows.place)
    )
    wanted = select(rows.year, rows.place, rows.text).where(rows.id.in_(newest)).order_by(rows.id)
    return [OwnText(*row) for row in look.connection.execute(wanted)]


def write_text(work: Work, profile: str, year: int, place: str, text: str) -> int:
    """Write a paragraph in the office's own wording."""
    who = {"uuid": str(uuid.uuid4()), "at": work.now, "clerk_id": work.clerk}
    row = insert(summary_text).values(profile=profile, year=year, place=place, text=text, **who)
    return int(work.connection.execute(row.returning(summary_text.c.id)).scalar_one())


def _how(look: Look, matter_id: int) -> str:
    columns = matter_event.c
    wanted = select(columns.text).where(
        columns.matter_id == matter_id, columns.kind == "closed", columns.undone_at.is_(None)
    )
    return look.connection.execute(wanted.order_by(columns.id.desc()).limit(1)).scalar() or ""


def _names(look: Look, matter_id: int) -> tuple[str, ...]:
    """Return the names of all who stand behind a matter or came with it, the longest first."""
    visits = select(visit_matter.c.visit_id).where(visit_matter.c.matter_id == matter_id)
    behind = select(person.c.name).where(
        and_(matter_person.c.person_id == person.c.id, matter_person.c.matter_id == matter_id)
    )
    came = select(visit_person.c.name).where(visit_person.c.visit_id.in_(visits))
    along = select(visit_companion.c.name).where(visit_companion.c.visit_id.in_(visits))
    found = look.connection.execute(union(behind, came, along)).scalars()
    return tuple(sorted((each for each in found if len(each) > 1), key=lambda each: (-len(each), each)))
