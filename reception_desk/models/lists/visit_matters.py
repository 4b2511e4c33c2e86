"""Matters raised in visits beside that of their form, as lists and papers name them; no sealed one (条30③)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, literal_column, select

from reception_desk.models.tables.matters import demand, matter, matter_event, visit_matter
from reception_desk.models.visit_matters import RAISED
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import Purpose

_STEP = 1000


@dataclass(frozen=True, slots=True)
class BesideSaid:
    """A matter that a visitor brought beside another: `purpose` and `content` are codes."""

    matter_id: int
    number: str
    purpose: str
    content: str
    region: str
    demands: tuple[str, ...]
    statement: str


_ORDINARY = (visit_matter.c.place > literal_column("0"), matter.c.purpose != Purpose.ACCUSATION.value)
_TITLES = (
    select(visit_matter.c.visit_id, matter.c.title)
    .join(matter, matter.c.id == visit_matter.c.matter_id)
    .where(visit_matter.c.visit_id.in_(bindparam("wanted", expanding=True)), *_ORDINARY)
    .order_by(visit_matter.c.visit_id, visit_matter.c.place)
)
_SAID: Select[Any] = (
    select(*(matter.c[name] for name in ("id", "number", "purpose", "content", "region")))
    .join(visit_matter, visit_matter.c.matter_id == matter.c.id)
    .where(visit_matter.c.visit_id == bindparam("wanted"), *_ORDINARY)
    .order_by(visit_matter.c.place)
)
_DEMANDS = (
    select(demand.c.text)
    .where(demand.c.visit_id == bindparam("wanted"), demand.c.matter_id == bindparam("matter"))
    .order_by(demand.c.place)
)
_STATEMENT = (
    select(matter_event.c.text)
    .where(matter_event.c.matter_id == bindparam("matter"), matter_event.c.visit_id == bindparam("wanted"))
    .where(matter_event.c.kind == RAISED, matter_event.c.undone_at.is_(None))
    .order_by(matter_event.c.id.desc())
    .limit(1)
)


def beside(look: Look, visits: Sequence[int]) -> dict[int, list[str]]:
    """Return the titles of the matters raised beside, by visit; most visits have none."""
    found: dict[int, list[str]] = {}
    for start in range(0, len(visits), _STEP):
        for row in look.connection.execute(_TITLES, {"wanted": list(visits[start : start + _STEP])}):
            found.setdefault(row.visit_id, []).append(row.title)
    return found


def said_beside(look: Look | Work, visit_id: int) -> list[BesideSaid]:
    """Return what was asked and told in a visit of the matters raised beside."""
    return [
        BesideSaid(row.id, row.number, row.purpose, row.content, row.region, *said_of(look, visit_id, row.id))
        for row in look.connection.execute(_SAID, {"wanted": visit_id}).all()
    ]


def said_of(look: Look | Work, visit_id: int, matter_id: int) -> tuple[tuple[str, ...], str]:
    """Return the demands and the statement by which a matter was raised beside in a visit."""
    keys = {"wanted": visit_id, "matter": matter_id}
    demands = tuple(look.connection.execute(_DEMANDS, keys).scalars())
    return demands, look.connection.execute(_STATEMENT, keys).scalar() or ""
