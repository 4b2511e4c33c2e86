"""What was typed in ordinary visits: demands, statements and who came, a step at a time; of an accusation no word."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from reception_desk.models.tables.matters import demand
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose

STEP = 500
"""Visits read at once, so that no reading holds up the emptying of the log."""


@dataclass(frozen=True, slots=True)
class TypedVisit:
    """The words of one visit, and the names of the people on it."""

    id: int
    texts: tuple[str, ...]
    names: tuple[str, ...]


def after(look: Look, since: date, last: int) -> list[TypedVisit]:
    """Return the words of the next visits received since a day, after the one of key `last`; nothing at the end."""
    wanted = (
        select(visit.c.id, visit.c.statement)
        .where(
            visit.c.id > last,
            visit.c.received_on >= since,
            visit.c.purpose != Purpose.ACCUSATION.value,
            visit.c.voided_at.is_(None),
        )
        .order_by(visit.c.id)
        .limit(STEP)
    )
    statements = {row.id: row.statement for row in look.connection.execute(wanted)}
    texts: dict[int, list[str]] = {id: [text] for id, text in statements.items()}
    demands = select(demand.c.visit_id, demand.c.text).where(demand.c.visit_id.in_(statements))
    for row in look.connection.execute(demands):
        texts[row.visit_id].append(row.text)
    names: dict[int, list[str]] = {id: [] for id in statements}
    people = select(visit_person.c.visit_id, visit_person.c.name).where(visit_person.c.visit_id.in_(statements))
    for row in look.connection.execute(people):
        names[row.visit_id].append(row.name)
    return [TypedVisit(id, tuple(texts[id]), tuple(names[id])) for id in statements]
