"""Petitioners: a known one is found again by ID number and name."""

import functools
import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, Update, bindparam, insert, select, update

from reception_desk.models.tables.people import person
from reception_desk.models.work import Work

_INSERT = insert(person).returning(person.c.id)
_KNOWN = (
    select(person.c.id)
    .where(person.c.id_number == bindparam("id_number"), person.c.name == bindparam("name"))
    .order_by(person.c.id)
    .limit(1)
)


@dataclass(frozen=True)
class PersonFacts:
    """What was written down of one person."""

    name: str
    id_number: str
    id_checked: bool
    sex: str
    birth: date | None
    phone: str
    address: str


def keep(work: Work, facts: PersonFacts) -> int:
    """Return the key of the person: the known one with the same checked number and name, else a new one.

    A known person takes over what was newly told and loses nothing.
    """
    known = _known(work, facts) if facts.id_checked else None
    if known is not None:
        told = {name: value for name in ("sex", "birth", "phone", "address") if (value := getattr(facts, name))}
        if told:
            work.connection.execute(_taking_over(frozenset(told)), {**told, "known": known})
        return known
    values = {name: getattr(facts, name) for name in PersonFacts.__dataclass_fields__}
    values |= {"uuid": str(uuid.uuid4()), "made_at": work.now}
    return int(work.connection.execute(_INSERT, values).scalar_one())


@functools.cache
def _taking_over(columns: frozenset[str]) -> Update:
    values: dict[Column[Any], ColumnElement[Any]] = {person.c[name]: bindparam(name) for name in sorted(columns)}
    statement = update(person).where(person.c.id == bindparam("known"))
    return statement.values({**values, person.c.version: person.c.version + 1})


def _known(work: Work, facts: PersonFacts) -> int | None:
    return work.connection.execute(_KNOWN, {"id_number": facts.id_number, "name": facts.name}).scalar()
