"""How papers were served (送达): written when one goes out, completed when its receipt comes back."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select, update

from reception_desk.models.tables.papers import delivery
from reception_desk.models.work import Look, Work


@dataclass(frozen=True)
class DeliveryFacts:
    """One try to serve a paper; `served_on` is the day on which it counts as served, None while that is open."""

    way: str
    sent_on: date
    served_on: date | None = None
    receiver: str = ""
    relation: str = ""
    address: str = ""
    post_number: str = ""
    refusal: str = ""
    witness: str = ""
    server: str = ""
    text: str = ""


@dataclass(frozen=True)
class DeliveryRow(DeliveryFacts):
    """A try as it was written."""

    id: int = 0
    paper_id: int = 0


_FACTS = tuple(DeliveryFacts.__dataclass_fields__)


def add(work: Work, paper_id: int, facts: DeliveryFacts) -> int:
    """Write a try to serve a paper; return its key."""
    values = {name: getattr(facts, name) for name in _FACTS}
    values |= {"uuid": str(uuid.uuid4()), "matter_paper_id": paper_id, "at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(delivery).values(values).returning(delivery.c.id)).scalar_one())


def complete(work: Work, delivery_id: int, served_on: date | None, receiver: str, relation: str) -> None:
    """Write when what was sent counts as served and who took it; None opens it again."""
    values = {"served_on": served_on, "receiver": receiver, "relation": relation}
    work.connection.execute(update(delivery).where(delivery.c.id == delivery_id).values(values))


def take_back(work: Work, delivery_id: int) -> None:
    """Mark a try as taken back."""
    work.connection.execute(update(delivery).where(delivery.c.id == delivery_id).values(undone_at=work.now))


def of_papers(look: Look | Work, papers: Sequence[int]) -> dict[int, list[DeliveryRow]]:
    """Return the tries that hold by paper, the oldest first."""
    wanted = select(delivery).where(delivery.c.matter_paper_id.in_(list(papers)), delivery.c.undone_at.is_(None))
    found: dict[int, list[DeliveryRow]] = {}
    for row in look.connection.execute(wanted.order_by(delivery.c.id)) if papers else ():
        facts = {name: getattr(row, name) for name in _FACTS}
        found.setdefault(row.matter_paper_id, []).append(DeliveryRow(**facts, id=row.id, paper_id=row.matter_paper_id))
    return found
