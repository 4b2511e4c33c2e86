"""That a visitor signed a record, or would not: rows that are added and taken back, never changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, insert, select, update

from reception_desk.models.tables.papers import paper, paper_signature
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.papers import PaperKind, RecordSigned


@dataclass(frozen=True, slots=True)
class Signature:
    """Which record was signed when, or why not."""

    id: int
    paper_id: int
    at: datetime
    how: RecordSigned


def of_visit(look: Look | Work, visit_id: int) -> Signature | None:
    """Return how the record of a visit was signed, None where nothing was written of that."""
    row = look.connection.execute(_rows().where(paper.c.visit_id == visit_id)).first()
    if row is None:
        return None
    how = RecordSigned(row.refused) if row.refused else RecordSigned.SIGNED
    return Signature(row.id, row.paper_id, row.signed_at.astimezone(BEIJING), how)


def add(work: Work, paper_id: int, at: datetime, how: RecordSigned) -> int:
    """Write down how a record was signed; return the key of the row."""
    refused = "" if how is RecordSigned.SIGNED else how.value
    values = {"paper_id": paper_id, "signed_at": at, "refused": refused, "at": work.now, "clerk_id": work.clerk}
    made = insert(paper_signature).returning(paper_signature.c.id)
    return int(work.connection.execute(made, values).scalar_one())


def take_back(work: Work, signature_id: int) -> bool:
    """Take back what was written; return whether it still held."""
    held = (paper_signature.c.id == signature_id) & paper_signature.c.undone_at.is_(None)
    return work.connection.execute(update(paper_signature).where(held).values(undone_at=work.now)).rowcount == 1


def _rows() -> Select[tuple[int, int, datetime, str]]:
    return (
        select(
            paper_signature.c.id,
            paper_signature.c.paper_id,
            paper_signature.c.signed_at,
            paper_signature.c.refused,
        )
        .join(paper, paper.c.id == paper_signature.c.paper_id)
        .where(paper_signature.c.undone_at.is_(None), paper.c.kind == PaperKind.RECORD.value)
        .order_by(paper_signature.c.id.desc())
        .limit(1)
    )
