"""What the store has already of a row that would come in: the same visit, number, person, activity."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from reception_desk.models.merging import PERSON, not_merged
from reception_desk.models.tables.activities import activity, screening
from reception_desk.models.tables.matters import matter, outer_number
from reception_desk.models.tables.people import person
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class SameDay:
    """A visit of somebody of that name on that day."""

    number: str
    summary: str
    id_number: str


@dataclass(frozen=True, slots=True)
class Namesake:
    """A person of that name."""

    id: int
    id_number: str
    phone: str
    address: str


_SAME_DAY = (
    select(visit.c.number, visit.c.summary, visit_person.c.id_number)
    .select_from(person)
    .join(visit_person, visit_person.c.person_id == person.c.id)
    .join(visit, visit.c.id == visit_person.c.visit_id)
    .where(
        *(person.c.name == bindparam("name"), visit.c.received_on == bindparam("day"), visit.c.voided_at.is_(None)),
        visit.c.purpose != Purpose.ACCUSATION.value,
    )
    .limit(20)
)
_NUMBERED = (
    select(matter.c.number)
    .join(outer_number, outer_number.c.matter_id == matter.c.id)
    .where(
        *(outer_number.c.number == bindparam("number"), outer_number.c.system == bindparam("system")),
        *(matter.c.merged_into.is_(None), matter.c.purpose != Purpose.ACCUSATION.value),
    )
    .limit(1)
)
_OLD_MATTER = (
    select(matter.c.id)
    .join(outer_number, outer_number.c.matter_id == matter.c.id)
    .where(outer_number.c.number == bindparam("number"), matter.c.purpose != Purpose.ACCUSATION.value)
    .order_by(matter.c.id.desc())
    .limit(1)
)
_REGISTERED = select(visit.c.id).where(
    visit.c.number == bindparam("number"), visit.c.voided_at.is_(None), visit.c.purpose != Purpose.ACCUSATION.value
)
_NAMESAKES = (
    select(person.c.id, person.c.id_number, person.c.phone, person.c.address)
    .where(person.c.name == bindparam("name"), not_merged(PERSON, person.c.id))
    .order_by(person.c.id)
    .limit(200)
)
_ACTIVITY = (
    select(activity.c.id)
    .where(
        *(activity.c.kind == bindparam("kind"), activity.c.day == bindparam("day"), activity.c.undone_at.is_(None)),
        *(activity.c[name] == bindparam(name) for name in ("place", "staff", "result")),
    )
    .limit(1)
)
_SCREENING = (
    select(screening.c.id)
    .where(screening.c.title == bindparam("title"), screening.c.day == bindparam("day"))
    .where(screening.c.undone_at.is_(None))
    .limit(1)
)


def same_day(look: Look | Work, name: str, day: date) -> Iterator[SameDay]:
    """Give the visits of people of that name on that day; accusations are not told of."""
    return (SameDay(*row) for row in look.connection.execute(_SAME_DAY, {"name": name, "day": day}))


def numbered(look: Look | Work, system: str, number: str) -> str | None:
    """Return the register number of the matter that has that number in another system."""
    return look.connection.execute(_NUMBERED, {"number": number, "system": system}).scalar()


def old_matter(look: Look | Work, number: str) -> int | None:
    """Return the matter that has that number anywhere outside, hidden ones too: a later row names an earlier one."""
    return look.connection.execute(_OLD_MATTER, {"number": number}).scalar()


def registered(look: Look | Work, number: str) -> bool:
    """Tell whether a visit has that register number."""
    return look.connection.execute(_REGISTERED, {"number": number}).first() is not None


def namesakes(look: Look | Work, name: str) -> list[Namesake]:
    """Return the people of that name."""
    return [Namesake(*row) for row in look.connection.execute(_NAMESAKES, {"name": name})]


def has_activity(look: Look | Work, kind: str, day: date, place: str, staff: str, result: str) -> bool:
    """Tell whether the very same activity was written down."""
    asked = {"kind": kind, "day": day, "place": place, "staff": staff, "result": result}
    return look.connection.execute(_ACTIVITY, asked).first() is not None


def has_screening(look: Look | Work, title: str, day: date) -> bool:
    """Tell whether a screening of that name was begun on that day."""
    return look.connection.execute(_SCREENING, {"title": title, "day": day}).first() is not None
