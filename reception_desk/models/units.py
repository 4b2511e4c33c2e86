"""The units that answer to the office and their people: never deleted, a unit is gone on a day."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, insert, select, update

from reception_desk.models.tables.units import unit, unit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.leading import UnitKind


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit: what it is, whom to ring up, since when it is gone, who took over its work."""

    id: int
    name: str
    kind: UnitKind
    contact: str
    phone: str
    gone_on: date | None
    heir: str = ""


@dataclass(frozen=True, slots=True)
class UnitPerson:
    """Somebody at a unit, who needs no account."""

    name: str
    post: str = ""
    phone: str = ""


def everyone(look: Look | Work) -> list[UnitRow]:
    """Return all units, those that are gone last."""
    ordered = select(unit).order_by(unit.c.gone_on.is_not(None), unit.c.kind, unit.c.name)
    return _found(look, ordered)


def find(look: Look | Work, unit_id: int) -> UnitRow | None:
    """Return one unit, None where there is none."""
    return next(iter(_found(look, select(unit).where(unit.c.id == unit_id))), None)


def named(look: Look | Work, name: str) -> UnitRow | None:
    """Return the unit of that name, None where there is none."""
    return next(iter(_found(look, select(unit).where(unit.c.name == name))), None)


def keep(work: Work, name: str, kind: UnitKind, contact: str, phone: str, gone_on: date | None) -> int:
    """Enter a unit, or change the one of that name; return its key."""
    values = {"kind": kind.value, "contact": contact, "phone": phone, "gone_on": gone_on}
    changed = update(unit).where(unit.c.name == name).values(values).returning(unit.c.id)
    known = work.connection.execute(changed).scalar()
    if known is not None:
        return int(known)
    entered = insert(unit).values({**values, "name": name, "uuid": str(uuid.uuid4())}).returning(unit.c.id)
    return int(work.connection.execute(entered).scalar_one())


def set_heir(work: Work, unit_id: int, heir: str) -> None:
    """Write who took over the work of a unit."""
    work.connection.execute(update(unit).where(unit.c.id == unit_id).values(heir=heir))


def people(look: Look | Work) -> dict[int, list[UnitPerson]]:
    """Return the people of all units, by unit, in the order they were entered."""
    rows = unit_person.c
    wanted = select(rows.unit_id, rows.name, rows.post, rows.phone).where(rows.undone_at.is_(None)).order_by(rows.id)
    found: dict[int, list[UnitPerson]] = {}
    for row in look.connection.execute(wanted):
        found.setdefault(row.unit_id, []).append(UnitPerson(row.name, row.post, row.phone))
    return found


def set_people(work: Work, unit_id: int, wanted: Sequence[UnitPerson]) -> bool:
    """Let these be the people of a unit; who is not among them any more is taken out. Return whether any changed."""
    before = people(work).get(unit_id, [])
    if list(wanted) == before:
        return False
    held = (unit_person.c.unit_id == unit_id) & unit_person.c.undone_at.is_(None)
    work.connection.execute(update(unit_person).where(held).values(undone_at=work.now))
    rows = [
        {
            **{"uuid": str(uuid.uuid4()), "unit_id": unit_id, "name": each.name, "post": each.post},
            **{"phone": each.phone, "at": work.now, "clerk_id": work.clerk},
        }
        for each in wanted
    ]
    if rows:
        work.connection.execute(insert(unit_person), rows)
    return True


def _found(look: Look | Work, wanted: Select[Any]) -> list[UnitRow]:
    return [
        UnitRow(row.id, row.name, UnitKind(row.kind), row.contact, row.phone, row.gone_on, row.heir)
        for row in look.connection.execute(wanted)
    ]
