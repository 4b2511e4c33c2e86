"""Those who came beside the petitioner, who came along, and what was handed in, in the caller's transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, delete, func, insert, select, update

from reception_desk.models.people import PersonFacts, keep
from reception_desk.models.sqlite import index
from reception_desk.models.tables.matters import demand
from reception_desk.models.tables.visits import (
    outside_visit,
    visit,
    visit_change,
    visit_companion,
    visit_material,
    visit_person,
)
from reception_desk.models.work import Work
from reception_desk.vocabulary.visits import ChangeKind, Purpose

_SECOND = 2
_OWN = "own_"
"""What the names of the office's own questions begin with; a test holds that they do."""
_INSERT_CHANGE = insert(visit_change)
_INSERT_PERSON = insert(visit_person)
_INSERT_COMPANION = insert(visit_companion)
_INSERT_MATERIAL = insert(visit_material)
_OF_VISIT: BindParameter[int] = bindparam("of_visit")
_NAMES = (
    select(visit_person.c.name, visit_person.c.id_number, visit_person.c.phone)
    .where(visit_person.c.visit_id == _OF_VISIT)
    .order_by(visit_person.c.place)
)
_ALONG = (
    select(visit_companion.c.name, visit_companion.c.id_number, visit_companion.c.phone)
    .where(visit_companion.c.visit_id == _OF_VISIT)
    .order_by(visit_companion.c.place)
)
_RAW = select(visit.c.raw, visit.c.version, visit.c.voided_at, visit.c.purpose).where(visit.c.id == _OF_VISIT)
_LAST_PLACE = select(func.max(visit_companion.c.place)).where(visit_companion.c.visit_id == _OF_VISIT)
_DEMANDS = select(demand.c.text).where(demand.c.visit_id == _OF_VISIT).order_by(demand.c.place)
_WORDS = select(visit.c.number, visit.c.statement, visit.c.region, visit.c.purpose, visit.c.raw).where(
    visit.c.id == _OF_VISIT
)
_OUTSIDE = select(
    outside_visit.c.place, outside_visit.c.told_by, outside_visit.c.fetched_by, outside_visit.c.result
).where(outside_visit.c.visit_id == _OF_VISIT)


@dataclass(frozen=True)
class OtherPerson:
    """A representative or an agent; `id_document` and `authority` are codes."""

    person: PersonFacts
    role: str
    id_document: str = ""
    authority: str = ""


@dataclass(frozen=True, slots=True)
class CompanionFacts:
    """One who came along; no person of the store until he speaks for somebody."""

    name: str
    id_number: str
    phone: str


@dataclass(frozen=True, slots=True)
class MaterialFacts:
    """One thing handed in; `original` is a code or ""."""

    name: str
    copies: int | None
    pages: int | None
    original: str


def write_others(work: Work, visit_id: int, others: Sequence[OtherPerson]) -> None:
    """Write representatives and agents after the petitioner, each kept as a person."""
    rows = [
        {
            "visit_id": visit_id,
            "place": place,
            "person_id": keep(work, each.person),
            "role": each.role,
            "name": each.person.name,
            "id_number": each.person.id_number,
            "phone": each.person.phone,
            "address": each.person.address,
            "id_document": each.id_document,
            "authority": each.authority,
        }
        for place, each in enumerate(others, _SECOND)
    ]
    if rows:
        work.connection.execute(_INSERT_PERSON, rows)


def write_companions(work: Work, visit_id: int, companions: Sequence[CompanionFacts]) -> int:
    """Write those who came along after those who stand there already; return the place after which they stand."""
    if not companions:
        return 0
    last: int = work.connection.execute(_LAST_PLACE, {"of_visit": visit_id}).scalar() or 0
    rows = [
        {"visit_id": visit_id, "place": place, "name": each.name, "id_number": each.id_number, "phone": each.phone}
        for place, each in enumerate(companions, last + 1)
    ]
    work.connection.execute(_INSERT_COMPANION, rows)
    return last


def remove_companions(work: Work, visit_id: int, after: int) -> int:
    """Remove those who stand after a place; return how many they were."""
    behind = (visit_companion.c.visit_id == visit_id) & (visit_companion.c.place > after)
    return work.connection.execute(delete(visit_companion).where(behind)).rowcount


def write_materials(work: Work, visit_id: int, materials: Sequence[MaterialFacts]) -> None:
    """Write what was handed in."""
    rows = [
        {
            "visit_id": visit_id,
            "place": place,
            "name": each.name,
            "copies": each.copies,
            "pages": each.pages,
            "original": each.original,
        }
        for place, each in enumerate(materials, 1)
    ]
    if rows:
        work.connection.execute(_INSERT_MATERIAL, rows)


def companions(work: Work, visit_id: int) -> list[CompanionFacts]:
    """Return those who came along, in their order."""
    rows = work.connection.execute(_ALONG, {"of_visit": visit_id})
    return [CompanionFacts(row.name, row.id_number, row.phone) for row in rows]


@dataclass(frozen=True, slots=True)
class ListBefore:
    """A list of a saved visit as it was typed, and which version of the visit it belongs to."""

    text: str
    raw: Mapping[str, str]
    version: int
    voided: bool
    secret: bool


def list_of(work: Work, visit_id: int, name: str) -> ListBefore | None:
    """Return one list of a saved visit, None where there is no such visit."""
    row = work.connection.execute(_RAW, {"of_visit": visit_id}).first()
    if row is None:
        return None
    secret = row.purpose == Purpose.ACCUSATION.value
    return ListBefore(row.raw.get(name, ""), row.raw, row.version, row.voided_at is not None, secret)


def write_list(work: Work, visit_id: int, name: str, before: ListBefore, text: str) -> None:
    """Write a list of a saved visit anew, and keep what it said before."""
    kept = {"visit_id": visit_id, "version": before.version, "at": work.now, "clerk_id": work.clerk}
    work.connection.execute(
        _INSERT_CHANGE, {**kept, "kind": ChangeKind.COMPANIONS.value, "reason": "", "before": {name: before.text}}
    )
    values = {"raw": {**before.raw, name: text}, "version": before.version + 1}
    work.connection.execute(update(visit).where(visit.c.id == visit_id).values(values))


def enter_anew(work: Work, visit_id: int) -> None:
    """Enter a visit into the search index again, with all who came; of an accusation its number alone (条30③)."""
    told = work.connection.execute(_WORDS, {"of_visit": visit_id}).one()
    people = [tuple(row) for row in work.connection.execute(_NAMES, {"of_visit": visit_id})]
    along = [each.name for each in companions(work, visit_id)]
    demands = work.connection.execute(_DEMANDS, {"of_visit": visit_id}).scalars().all()
    secret = told.purpose == Purpose.ACCUSATION.value
    outside = [text for row in work.connection.execute(_OUTSIDE, {"of_visit": visit_id}) for text in row]
    words = "" if secret else "\n".join([*demands, told.statement, told.region, *outside, *own_words(told.raw)])
    index.remove(work.connection, visit_id)
    index.add(work.connection, visit_id, indexed(told.number, people, [] if secret else along, words, secret=secret))


def own_words(raw: Mapping[str, str]) -> list[str]:
    """Return the answers to the office's own questions, which keep their words and no codes."""
    return [text for name, text in raw.items() if name.startswith(_OWN) and text.strip()]


def indexed(
    number: str, people: Sequence[tuple[str, str, str]], along: Sequence[str], words: str, *, secret: bool
) -> index.Indexed:
    """Return what the search shall find of a visit: `people` are name, number and telephone, the petitioner first."""
    found = [] if secret else people
    names = [name for name, _number, _phone in found]
    identity = " ".join(f"{id_number} {phone}" for _name, id_number, phone in found)
    return index.Indexed("\n".join([*names, *([] if secret else along)]), number, identity, words)
