"""Petitioners: a known one is found again by ID number and name, or as the clerk said; the keys; the judged pairs."""

import functools
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, bindparam, delete, insert, select, update

from reception_desk.models.merging import PERSON, forget_snapshots, living, not_merged
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.people import person, person_key, person_pair
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import PairVerdict

Keys = Collection[tuple[str, str]]
"""What a person is found by, kind and text; made by the rules, only kept here."""

_INSERT = Prepared(insert(person).returning(person.c.id))
_KNOWN = Prepared(
    select(person.c.id)
    .where(person.c.id_number == bindparam("id_number"), person.c.name == bindparam("name"))
    .order_by(person.c.id)
    .limit(1)
)
_NUMBER_LEARNT = (
    update(person)
    .where(person.c.id == bindparam("known"), ~person.c.id_checked)
    .values(id_number=bindparam("number"), id_checked=True)
)
_WITHOUT_KEYS = (
    select(person.c.id, person.c.name, person.c.id_number, person.c.phone, person.c.birth)
    .where(person.c.keyed >= 0, person.c.keyed < bindparam("version"), not_merged(PERSON, person.c.id))
    .order_by(person.c.keyed, person.c.id)
    .limit(bindparam("most"))
)
# The key is its own test whether it stands there already, so that giving it twice does no harm on any database.
_ADD_KEY = Prepared(
    insert(person_key).from_select(
        ["kind", "key", "person_id"],
        select(bindparam("kind"), bindparam("text"), bindparam("of")).where(
            ~select(person_key.c.kind)
            .where(
                person_key.c.kind == bindparam("kind"),
                person_key.c.key == bindparam("text"),
                person_key.c.person_id == bindparam("of"),
            )
            .exists()
        ),
    )
)
_KEYED = update(person).where(person.c.id == bindparam("of")).values(keyed=bindparam("now_keyed"))
_JUDGE = insert(person_pair)
_TOLD = ("sex", "birth", "phone", "address")
_KEPT = ("name", "id_number", "id_checked", *_TOLD)


@dataclass(frozen=True)
class PersonFacts:
    """What was written down of one person.

    `known` is the person the clerk said it is; `keys` are what it shall be found by, `keyed` their version: without
    them the person waits for its keys like those of older stores. `earlier` tells that all this was told long ago: a
    known person takes nothing of it over.
    """

    name: str
    id_number: str
    id_checked: bool
    sex: str
    birth: date | None
    phone: str
    address: str
    known: int | None = None
    keys: Keys = ()
    keyed: int = 0
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Unkeyed:
    """A person who has no keys of the present version, with what they are made of."""

    id: int
    name: str
    id_number: str
    phone: str
    birth: date | None


def keep(work: Work, facts: PersonFacts) -> int:
    """Return the key of the person: whom the clerk named, the one with the same checked number and name, or a new one.

    A known person takes over what was newly told and loses nothing; a checked number takes the place of an unchecked
    one only.
    """
    known = living(work, PERSON, facts.known) if facts.known is not None else _known(work, facts)
    if known is None:
        values = {name: getattr(facts, name) for name in _KEPT}
        values |= {"uuid": str(uuid.uuid4()), "made_at": work.now, "keyed": facts.keyed, "version": 1}
        known = _INSERT.key(work.connection, values)
    else:
        told = {} if facts.earlier else {name: value for name in _TOLD if (value := getattr(facts, name))}
        told |= {"keyed": facts.keyed}
        _taking_over(frozenset(told)).run(work.connection, {**told, "known": known})
        if facts.id_checked:
            work.connection.execute(_NUMBER_LEARNT, {"known": known, "number": facts.id_number})
    add_keys(work, known, facts.keys)
    return known


def correct(work: Work, person_id: int, facts: PersonFacts) -> None:
    """Write a person anew whom one visit alone tells of, once that visit was corrected; the keys of before stay."""
    values = {name: getattr(facts, name) for name in _KEPT} | {"keyed": facts.keyed, "version": person.c.version + 1}
    work.connection.execute(update(person).where(person.c.id == person_id).values(values))
    add_keys(work, person_id, facts.keys)


def forget(work: Work, person_id: int) -> None:
    """Let a person of whom no visit tells any more be found no more."""
    work.connection.execute(delete(person_key).where(person_key.c.person_id == person_id))


def erase(work: Work, person_id: int) -> None:
    """Leave nothing of a person of whom nothing but an accusation told (条30③); the row keeps its key."""
    empty = {"name": "", "id_number": "", "id_checked": False, "sex": "", "birth": None, "phone": "", "address": ""}
    work.connection.execute(update(person).where(person.c.id == person_id).values(empty))
    forget_snapshots(work, PERSON, person_id)


def holder(look: Look | Work, facts: PersonFacts) -> int | None:
    """Return the person with the same checked number and name."""
    return _known(look, facts)


def add_keys(work: Work, person_id: int, keys: Keys) -> None:
    """Add keys by which a person is found; those of before stay, since people come with old numbers too."""
    if keys:
        rows = [{"kind": kind, "text": text, "of": person_id} for kind, text in sorted(keys)]
        _ADD_KEY.run_each(work.connection, rows)


def without_keys(look: Look | Work, version: int, most: int) -> list[Unkeyed]:
    """Return at most `most` people whose keys are older than `version`."""
    rows = look.connection.execute(_WITHOUT_KEYS, {"version": version, "most": most})
    return [Unkeyed(row.id, row.name, row.id_number, row.phone, row.birth) for row in rows]


def mark_keyed(work: Work, people: Sequence[int], version: int) -> None:
    """Write down that these people have the keys of `version`."""
    if people:
        work.connection.execute(_KEYED, [{"of": each, "now_keyed": version} for each in people])


def judge(work: Work, one: int, other: int, verdict: PairVerdict, reason: str) -> None:
    """Write down who judged two people to be one or two, when and why; a later judgement takes its place."""
    first, second = sorted((one, other))
    values = {"first_id": first, "second_id": second, "verdict": verdict.value, "reason": reason}
    work.connection.execute(_JUDGE, {**values, "judged_by": work.clerk, "judged_at": work.now})


@functools.cache
def _taking_over(columns: frozenset[str]) -> Prepared:
    values: dict[Column[Any], ColumnElement[Any]] = {person.c[name]: bindparam(name) for name in sorted(columns)}
    statement = update(person).where(person.c.id == bindparam("known"))
    return Prepared(statement.values({**values, person.c.version: person.c.version + 1}))


def _known(work: Look | Work, facts: PersonFacts) -> int | None:
    if not facts.id_checked:
        return None
    found = _KNOWN.first(work.connection, {"id_number": facts.id_number, "name": facts.name})
    return living(work, PERSON, found[0]) if found else None
