"""One person's record merged into another's, and taken out again: visits, matters, and what each is found by."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, insert, select

from reception_desk.models.matter_merging import settle_people
from reception_desk.models.merging import PERSON, Merge, columns_of, fill, move, move_back
from reception_desk.models.tables.matters import matter_person
from reception_desk.models.tables.people import person_key
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import Purpose

_FILLED = ("sex", "birth", "phone", "address")
"""What the one that stays takes from the one that goes where it has nothing."""

_KEYS = select(person_key.c.kind, person_key.c.key).where(person_key.c.person_id == bindparam("of"))
_VISITS = (
    select(visit.c.id, visit.c.number)
    .join(visit_person, visit_person.c.visit_id == visit.c.id)
    .where(visit_person.c.person_id == bindparam("of"))
    .order_by(visit.c.received_at, visit.c.id)
)
_TOLD = select(
    *(visit_person.c[name] for name in ("visit_id", "name", "id_number", "phone")),
).where(visit_person.c.person_id == bindparam("of"))
_PETITIONER = (
    select(visit_person.c.person_id, visit_person.c.name)
    .join(visit, visit.c.id == visit_person.c.visit_id)
    .where(visit.c.id == bindparam("of"), visit_person.c.place == 1)
    .where(visit.c.purpose != Purpose.ACCUSATION.value)
)
_MATTERS = select(matter_person.c.matter_id).where(matter_person.c.person_id == bindparam("of"))


@dataclass(frozen=True)
class Side:
    """One of two records before they are merged: its columns, its visits by key, what it is found by."""

    columns: dict[str, Any]
    visits: dict[int, str]
    keys: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of a person on one visit."""

    visit_id: int
    name: str
    id_number: str
    phone: str


@dataclass(frozen=True)
class Since:
    """What was added to the one that stayed, and could not be parted: visits by key, columns changed."""

    visits: Mapping[int, str]
    columns: tuple[str, ...]


def side(look: Look | Work, person_id: int) -> Side | None:
    """Return a person as they are before a merge, None where there is none."""
    columns = columns_of(look, PERSON, person_id)
    if columns is None:
        return None
    keys = frozenset((row.kind, row.key) for row in look.connection.execute(_KEYS, {"of": person_id}))
    return Side(columns, _visits(look, person_id), keys)


def taken_from(kept: Side, gone: Side) -> dict[str, object]:
    """Return the columns that the one that stays takes; a checked number takes the place of an unchecked one."""
    wanted = {name: gone.columns[name] for name in _FILLED if not kept.columns[name] and gone.columns[name]}
    number, checked = gone.columns["id_number"], gone.columns["id_checked"]
    if number and ((checked and not kept.columns["id_checked"]) or not kept.columns["id_number"]):
        wanted |= {"id_number": number, "id_checked": checked}
    return wanted


def put_into(work: Work, kept_id: int, gone_id: int, kept: Side, gone: Side) -> dict[str, Any]:
    """Move everything of one person to another; return what is needed to take it out again."""
    rows = move(work, PERSON, gone_id, kept_id)
    work.connection.execute(delete(person_key).where(person_key.c.person_id == gone_id))
    _add_keys(work, kept_id, gone.keys - kept.keys)
    fill(work, PERSON, kept_id, taken_from(kept, gone))
    return {"rows": rows, "keys": sorted(map(list, gone.keys)), "added": sorted(map(list, gone.keys - kept.keys))}


def take_out(work: Work, merged: Merge) -> Since:
    """Take a merged person out again; what came since stays with the one that was kept, and is told."""
    kept_id, gone_id, before = merged.kept_id, merged.gone_id, merged.gone_before
    touched = set(work.connection.execute(_MATTERS, {"of": kept_id}).scalars())
    move_back(work, PERSON, gone_id, kept_id, before["rows"])
    settle_people(work, touched)
    for kind, key in before["added"]:
        own = (person_key.c.person_id == kept_id) & (person_key.c.kind == kind) & (person_key.c.key == key)
        work.connection.execute(delete(person_key).where(own))
    _add_keys(work, gone_id, {(kind, key) for kind, key in before["keys"]})
    now = columns_of(work, PERSON, kept_id) or {}
    written, former = merged.kept_before["written"], merged.kept_before["columns"]
    same = {name: former[name] for name, value in written.items() if now[name] == value}
    fill(work, PERSON, kept_id, same)
    known = {*merged.kept_before["visits"], *(str(each) for each in _visits(work, gone_id))}
    added = {each: number for each, number in _visits(work, kept_id).items() if str(each) not in known}
    return Since(added, tuple(sorted(set(written) - set(same))))


def together(look: Look | Work, one: int, other: int) -> str:
    """Return the number of a visit on which both came, "" where there is none."""
    theirs = {**_visits(look, other)}
    return next((number for each, number in _visits(look, one).items() if each in theirs), "")


def petitioner(look: Look | Work, visit_id: int) -> tuple[int, str] | None:
    """Return the petitioner of a visit with the name told there; None for an accusation (条30③)."""
    row = look.connection.execute(_PETITIONER, {"of": visit_id}).first()
    return (row.person_id, row.name) if row is not None else None


def told(look: Look | Work, person_id: int, visits: Collection[int]) -> list[Told]:
    """Return what was told of a person on these visits."""
    return [Told(*row) for row in look.connection.execute(_TOLD, {"of": person_id}) if row.visit_id in visits]


def _add_keys(work: Work, person_id: int, keys: Collection[tuple[str, str]]) -> None:
    rows = [{"kind": kind, "key": key, "person_id": person_id} for kind, key in sorted(keys)]
    if rows:
        work.connection.execute(insert(person_key), rows)


def _visits(look: Look | Work, person_id: int) -> dict[int, str]:
    return {row.id: row.number for row in look.connection.execute(_VISITS, {"of": person_id})}
