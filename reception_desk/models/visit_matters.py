"""Matters that a visitor brought beside the one of a visit's form: raised in the same visit, and taken off."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, delete, func, insert, literal_column, select, update

from reception_desk.models.matters import Event, add_event
from reception_desk.models.responsible import first_receiver
from reception_desk.models.tables.matters import clock, demand, matter, matter_event, matter_person, visit_matter
from reception_desk.models.tables.papers import matter_paper
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import PersonRole

RAISED = "raised"
"""What the history of a matter calls that it was raised beside another."""

_BESIDE = (
    select(visit_matter.c.matter_id)
    .where(visit_matter.c.visit_id == bindparam("wanted"), visit_matter.c.place > literal_column("0"))
    .order_by(visit_matter.c.place)
)
_BEHIND = insert(matter_person).prefix_with("OR IGNORE")


@dataclass(frozen=True, slots=True)
class RaisedIn:
    """The visit in which a matter is raised: who came, when, and who received first."""

    visit_id: int
    number: str
    day: date
    person_id: int
    first_receiver_id: int


@dataclass(frozen=True)
class FurtherFacts:
    """A matter as it is raised: `uuid` was made when its form opened, the rest are answers."""

    uuid: str
    purpose: str
    legal_class: str
    content: str
    region: str
    demands: tuple[str, ...]
    statement: str

    @property
    def title(self) -> str:
        """Return the line by which lists name the matter: its first demand, else how the statement begins."""
        return self.demands[0] if self.demands else self.statement[:60]


def beside(look: Look | Work, visit_id: int) -> tuple[int, ...]:
    """Return the matters raised in a visit beside that of its form, in their order."""
    return tuple(look.connection.execute(_BESIDE, {"wanted": visit_id}).scalars())


def came(look: Look | Work, visit_id: int) -> tuple[str, int] | None:
    """Return the uuid of a visit and who came, None where there is no such visit."""
    first = (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1)
    wanted = select(visit.c.uuid, visit_person.c.person_id).join(visit_person, first).where(visit.c.id == visit_id)
    row = look.connection.execute(wanted).first()
    return (row.uuid, row.person_id) if row is not None else None


def also_of(work: Work, matters: Collection[int], person_id: int) -> None:
    """Let a person stand behind these matters, too."""
    role = PersonRole.PETITIONER.value
    for each in matters:
        work.connection.execute(_BEHIND, {"matter_id": each, "person_id": person_id, "role": role})


def by_uuid(look: Look | Work, matter_uuid: str) -> tuple[int, str] | None:
    """Return key and number of the matter of that uuid: a retry raises no second one."""
    row = look.connection.execute(select(matter.c.id, matter.c.number).where(matter.c.uuid == matter_uuid)).first()
    return (row.id, row.number) if row is not None else None


def open_beside(work: Work, where: RaisedIn, facts: FurtherFacts) -> int:
    """Open a matter with the next number under its visit's; return its key."""
    values = {
        **{"uuid": facts.uuid, "title": facts.title, "purpose": facts.purpose, "opened_on": where.day},
        **{"number": _next_number(work, where.number), "legal_class": facts.legal_class, "content": facts.content},
        **{"region": facts.region, "first_on": where.day},
    }
    matter_id = int(work.connection.execute(insert(matter).values(values).returning(matter.c.id)).scalar_one())
    first_receiver(work, matter_id, where.first_receiver_id, where.day)
    return matter_id


def link(work: Work, where: RaisedIn, matter_id: int, facts: FurtherFacts, *, opened: bool) -> int:
    """Let a visit be about a matter, too, with what was asked and said of it; return the event that tells so."""
    last = select(func.max(visit_matter.c.place)).where(visit_matter.c.visit_id == where.visit_id)
    place = (work.connection.execute(last).scalar() or 0) + 1
    keys = {"visit_id": where.visit_id, "matter_id": matter_id}
    work.connection.execute(insert(visit_matter).values(place=place, **keys))
    if facts.demands:
        rows = [{**keys, "place": at, "text": text} for at, text in enumerate(facts.demands, 1)]
        work.connection.execute(insert(demand), rows)
    also_of(work, [matter_id], where.person_id)
    told = {"visit": where.number, "opened": opened, "demands": list(facts.demands)}
    return add_event(work, matter_id, Event(RAISED, facts.statement, where.day, told, where.visit_id))


def raising(look: Look | Work, visit_id: int, matter_id: int) -> Row[Any] | None:
    """Return the event by which a visit raised a matter, None where it holds no more or never was."""
    events = matter_event.c
    wanted = select(matter_event).where(
        events.matter_id == matter_id, events.visit_id == visit_id, events.kind == RAISED, events.undone_at.is_(None)
    )
    return look.connection.execute(wanted.order_by(events.id.desc()).limit(1)).first()


def gone_on(look: Look | Work, visit_id: int, matter_id: int, *, opened: bool) -> bool:
    """Tell whether a demand raised in a visit is decided; of a matter `opened` there also whether anything was done."""
    events, papers, links = matter_event.c, matter_paper.c, visit_matter.c
    asked = [select(demand.c.id).where(*_asked(visit_id, matter_id), demand.c.decision != "")]
    if opened:
        asked += [
            select(events.id).where(events.matter_id == matter_id, events.undone_at.is_(None), events.kind != RAISED),
            select(papers.id).where(papers.matter_id == matter_id),
            select(links.visit_id).where(links.matter_id == matter_id, links.visit_id != visit_id),
        ]
    return any(look.connection.execute(each.limit(1)).first() is not None for each in asked)


def take_off(work: Work, visit_id: int, matter_id: int, event_id: int, *, opened: bool) -> None:
    """Part a visit from a matter that was raised in it; of one `opened` there nothing is left but its number."""
    work.connection.execute(
        delete(visit_matter).where(visit_matter.c.visit_id == visit_id, visit_matter.c.matter_id == matter_id)
    )
    work.connection.execute(delete(demand).where(*_asked(visit_id, matter_id)))
    came = (
        select(visit_person.c.person_id)
        .join(visit_matter, visit_matter.c.visit_id == visit_person.c.visit_id)
        .where(visit_matter.c.matter_id == matter_id)
    )
    behind = matter_person.c
    work.connection.execute(delete(matter_person).where(behind.matter_id == matter_id, behind.person_id.not_in(came)))
    said = update(matter_event).where(matter_event.c.id == event_id)
    work.connection.execute(said.values(text="", detail={}, undone_at=work.now))
    if opened:
        work.connection.execute(delete(clock).where(clock.c.matter_id == matter_id))
        work.connection.execute(update(matter).where(matter.c.id == matter_id).values(title=""))
        answering = update(responsible).where(responsible.c.matter_id == matter_id)
        work.connection.execute(answering.values(undone_at=work.now))


def _asked(visit_id: int, matter_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return demand.c.visit_id == visit_id, demand.c.matter_id == matter_id


def _next_number(work: Work, number: str) -> str:
    """Return the number of a visit with the next one behind it; those of matters taken off are not given again."""
    for at in range(2, 1000):
        wanted = f"{number}-{at}"
        if work.connection.execute(select(matter.c.id).where(matter.c.number == wanted).limit(1)).first() is None:
            return wanted
    return f"{number}-{uuid.uuid4().hex[:6]}"
