"""The units that answer to the office: entered once by their name, never deleted, gone on a day."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select, update

from reception_desk.models.tables.units import unit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary_of_leading import UnitKind


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit: what it is, whom to ring up, since when it is gone."""

    id: int
    name: str
    kind: UnitKind
    contact: str
    phone: str
    gone_on: date | None


def everyone(look: Look | Work) -> list[UnitRow]:
    """Return all units, those that are gone last."""
    rows = look.connection.execute(select(unit).order_by(unit.c.gone_on.is_not(None), unit.c.kind, unit.c.name))
    return [UnitRow(row.id, row.name, UnitKind(row.kind), row.contact, row.phone, row.gone_on) for row in rows]


def find(look: Look | Work, unit_id: int) -> UnitRow | None:
    """Return one unit, None where there is none."""
    return next((each for each in everyone(look) if each.id == unit_id), None)


def keep(work: Work, name: str, kind: UnitKind, contact: str, phone: str, gone_on: date | None) -> int:
    """Enter a unit, or change the one of that name; return its key."""
    values = {"kind": kind.value, "contact": contact, "phone": phone, "gone_on": gone_on}
    changed = update(unit).where(unit.c.name == name).values(values).returning(unit.c.id)
    known = work.connection.execute(changed).scalar()
    if known is not None:
        return int(known)
    entered = insert(unit).values({**values, "name": name, "uuid": str(uuid.uuid4())}).returning(unit.c.id)
    return int(work.connection.execute(entered).scalar_one())
