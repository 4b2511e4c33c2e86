"""What papers say, taken behind the seal and given back (条30③); number, kind and digest stay where they are."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, delete, insert, select, update

from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.papers import matter_paper, paper, paper_signature
from reception_desk.models.tables.sealed import sealed_paper
from reception_desk.models.work import Work


def take_papers(work: Work, seal_id: int, visit_id: int, *, of_matters: bool = False) -> None:
    """Take what the papers of a visit say behind the seal, and those of its matters; number, kind and digest stay."""
    take_parts(work, seal_id, select(paper.c.id).where(paper.c.visit_id == visit_id))
    if of_matters:
        about = select(visit_matter.c.matter_id).where(visit_matter.c.visit_id == visit_id)
        of_them = matter_paper.c.matter_id.in_(about) & matter_paper.c.paper_id.is_not(None)
        take_parts(work, seal_id, select(matter_paper.c.paper_id).where(of_them))


def take_parts(work: Work, seal_id: int, wanted: Select[Any]) -> None:
    """Take what issued papers say behind the seal, those whose keys `wanted` asks for."""
    said = select(paper.c.id, paper.c.parts).where(paper.c.id.in_(wanted), paper.c.parts != b"")
    for row in work.connection.execute(said).all():
        signed = paper_signature.c.paper_id == row.id
        seen = work.connection.execute(select(paper_signature.c.witness).where(signed, _HELD)).scalar() or ""
        values = {"paper_id": row.id, "sealed_id": seal_id, "parts": row.parts, "witness": seen}
        work.connection.execute(insert(sealed_paper).values(values))
        work.connection.execute(update(paper).where(paper.c.id == row.id).values(parts=b""))
        work.connection.execute(update(paper_signature).where(signed).values(witness=""))


_HELD = paper_signature.c.undone_at.is_(None)


def keep_witness(work: Work, paper_id: int, witness: str) -> bool:
    """Write behind the seal who saw that a paper was not signed; return whether the paper lies there."""
    behind = update(sealed_paper).where(sealed_paper.c.paper_id == paper_id).values(witness=witness)
    return work.connection.execute(behind).rowcount == 1


def take_these(work: Work, seal_id: int, papers: Collection[int]) -> None:
    """Take what these issued papers say behind the seal."""
    take_parts(work, seal_id, select(paper.c.id).where(paper.c.id.in_(papers)))


def papers_of_matter(matter_id: int, *, of_register: bool = False) -> Select[Any]:
    """Return what asks for the issued papers of a matter, or for their rows of the register."""
    wanted = matter_paper.c.id if of_register else matter_paper.c.paper_id
    return select(wanted).where(matter_paper.c.matter_id == matter_id, wanted.is_not(None))


def give_papers(work: Work, seal_id: int) -> None:
    """Give the papers of a visit that was no accusation after all what they say."""
    for row in work.connection.execute(select(sealed_paper).where(sealed_paper.c.sealed_id == seal_id)).all():
        work.connection.execute(update(paper).where(paper.c.id == row.paper_id).values(parts=row.parts))
        signed = update(paper_signature).where(paper_signature.c.paper_id == row.paper_id, _HELD)
        work.connection.execute(signed.values(witness=row.witness))
    work.connection.execute(delete(sealed_paper).where(sealed_paper.c.sealed_id == seal_id))
