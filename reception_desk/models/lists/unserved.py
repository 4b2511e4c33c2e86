"""Issued papers that count as served on nobody yet, the oldest first; of what lies behind a seal none is listed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, select

from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.papers import delivery, matter_paper
from reception_desk.models.work import Look
from reception_desk.vocabulary.papers import PaperState

MOST = 50
"""So many are listed on 今日; the book of papers holds them all."""


@dataclass(frozen=True, slots=True)
class UnservedRow:
    """A paper that waits: of which matter, what it is, for whom, since when, and whether it is under way."""

    id: int
    matter_id: int
    kind: str
    number: str
    addressee: str
    signed_on: date
    under_way: bool


_TRIES = select(delivery.c.id).where(delivery.c.matter_paper_id == matter_paper.c.id, delivery.c.undone_at.is_(None))
_SERVED, _TRIED = _TRIES.where(delivery.c.served_on.is_not(None)).exists(), _TRIES.exists()


def waiting(kinds: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a paper of these kinds was issued, holds, and is not served."""
    table = matter_paper.c
    issued = and_(table.state == PaperState.ISSUED.value, table.undone_at.is_(None), table.matter_id.is_not(None))
    return and_(issued, table.kind.in_(list(kinds)), ~_SERVED)


def unserved(look: Look, kinds: Collection[str], most: int = MOST) -> list[UnservedRow]:
    """Return the papers of these kinds that wait to be served."""
    table = matter_paper.c
    wanted = (
        select(
            table.id, table.matter_id, table.kind, table.number, table.addressee, table.signed_on, _TRIED.label("tried")
        )
        .join(matter, matter.c.id == table.matter_id)
        .where(waiting(kinds), matter.c.merged_into.is_(None))
        .order_by(table.signed_on, table.id)
        .limit(most)
    )
    return [
        UnservedRow(
            id=row.id,
            matter_id=row.matter_id,
            kind=row.kind,
            number=row.number,
            addressee=row.addressee,
            signed_on=row.signed_on,
            under_way=bool(row.tried),
        )
        for row in look.connection.execute(wanted)
    ]
