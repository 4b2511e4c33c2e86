"""The places that were written lately: where matters belong and where people live, as they were typed."""

from sqlalchemy import select

from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look

MOST = 1000
"""Visits that are looked at, the newest ones: enough to know what the office writes every day."""


def lately(look: Look) -> list[str]:
    """Return regions and addresses of the newest visits."""
    wanted = (
        select(visit.c.region, visit_person.c.address)
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .order_by(visit.c.id.desc())
        .limit(MOST)
    )
    return [text for row in look.connection.execute(wanted) for text in row if text]
