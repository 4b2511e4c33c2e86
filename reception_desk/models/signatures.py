"""That a visitor signed a record or a supplement, or would not: rows that are added and taken back, never changed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, insert, select, update

from reception_desk.models.papers_sealed import keep_witness
from reception_desk.models.tables.papers import paper, paper_signature
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.papers import PaperKind, RecordSigned


@dataclass(frozen=True, slots=True)
class Signature:
    """Which paper was signed when, or why not and who saw that; `witness` is "" for what lies behind the seal."""

    id: int
    paper_id: int
    at: datetime
    how: RecordSigned
    witness: str = ""


def of_visit(look: Look | Work, visit_id: int) -> Signature | None:
    """Return how the record of a visit was signed, None where nothing was written of that."""
    wanted = _ALL.where(paper.c.visit_id == visit_id, paper.c.kind == PaperKind.RECORD.value)
    row = look.connection.execute(wanted.limit(1)).first()
    return None if row is None else _read(row)


def of_paper(look: Look | Work, paper_id: int) -> Signature | None:
    """Return how an issued paper was signed, None where nothing was written of that."""
    return of_papers(look, (paper_id,)).get(paper_id)


def of_papers(look: Look | Work, papers: Collection[int]) -> dict[int, Signature]:
    """Return how these issued papers were signed, each by its key; those that were not are left out."""
    held = _ALL.where(paper_signature.c.paper_id.in_(papers))
    rows = look.connection.execute(held).all() if papers else ()
    return {row.paper_id: _read(row) for row in reversed(rows)}


def add(work: Work, paper_id: int, at: datetime, how: RecordSigned, witness: str = "") -> int:
    """Write down how a paper was signed; return the key of the row. Who saw it lies where the paper does."""
    refused = "" if how is RecordSigned.SIGNED else how.value
    values = {"paper_id": paper_id, "signed_at": at, "refused": refused, "at": work.now, "clerk_id": work.clerk}
    values |= {"witness": "" if keep_witness(work, paper_id, witness) else witness}
    made = insert(paper_signature).returning(paper_signature.c.id)
    return int(work.connection.execute(made, values).scalar_one())


def take_back(work: Work, signature_id: int) -> bool:
    """Take back what was written; return whether it still held."""
    held = (paper_signature.c.id == signature_id) & paper_signature.c.undone_at.is_(None)
    return work.connection.execute(update(paper_signature).where(held).values(undone_at=work.now)).rowcount == 1


_ALL = (
    select(
        paper_signature.c.id,
        paper_signature.c.paper_id,
        paper_signature.c.signed_at,
        paper_signature.c.refused,
        paper_signature.c.witness,
    )
    .join(paper, paper.c.id == paper_signature.c.paper_id)
    .where(paper_signature.c.undone_at.is_(None))
    .order_by(paper_signature.c.id.desc())
)


def _read(row: Row[int, int, datetime, str, str]) -> Signature:
    how = RecordSigned(row.refused) if row.refused else RecordSigned.SIGNED
    return Signature(row.id, row.paper_id, row.signed_at.astimezone(BEIJING), how, row.witness)
