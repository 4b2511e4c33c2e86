"""Lists of issued papers."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select

from reception_desk.models.prints import printed
from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.papers import matter_paper, paper, paper_print
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.papers import PaperForm, PaperKind, PaperState
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One issued paper and how often it was printed."""

    id: int
    kind: PaperKind
    form: PaperForm
    number: str
    check_code: str
    issued_at: datetime
    prints: int

    @property
    def title(self) -> str:
        """Return the paper's name, with its sheet where it is issued on several."""
        return f"{self.kind.label}（{self.form.label}）" if self.kind is PaperKind.RECEIPT else self.kind.label


def coded(look: Look, start: str, check_code: str) -> list[int]:
    """Return the papers whose UUID begins so, or whose check code is this, the newest first; "" asks for none."""
    begins = paper.c.uuid.between(start, f"{start}\uffff")
    wanted = select(paper.c.id).where(begins if start else paper.c.check_code == check_code)
    return [int(each) for each in look.connection.execute(wanted.order_by(paper.c.id.desc())).scalars()]


def of_visit(look: Look | Work, visit_id: int) -> list[PaperRow]:
    """Return the papers of a visit in the order they were issued."""
    prints = (
        select(func.count()).where(paper_print.c.paper_id == paper.c.id, printed()).correlate(paper).scalar_subquery()
    )
    wanted = select(paper, prints.label("prints")).where(paper.c.visit_id == visit_id).order_by(paper.c.id)
    return [
        PaperRow(
            row.id,
            PaperKind(row.kind),
            PaperForm(row.form),
            row.number,
            row.check_code,
            row.issued_at,
            row.prints,
        )
        for row in look.connection.execute(wanted)
    ]


def of_petitioner(look: Look | Work, visit_id: int) -> list[int]:
    """Return the issued papers of whoever came to a visit: of all his visits and their matters, the oldest first.

    Of void visits and of accusations (条30③) there are none, of a receipt the newest sheet.
    """
    whose = select(visit_person.c.person_id).where(visit_person.c.visit_id == visit_id, visit_person.c.place == 1)
    visits = (
        select(visit.c.id)
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .where(visit_person.c.person_id.in_(whose), visit.c.voided_at.is_(None))
        .where(visit.c.purpose != Purpose.ACCUSATION.value)
    )
    newest = select(func.max(paper.c.id)).where(paper.c.visit_id.in_(visits)).group_by(paper.c.visit_id, paper.c.kind)
    matters = select(visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(visits))
    signed = select(matter_paper.c.paper_id).where(
        matter_paper.c.matter_id.in_(matters), matter_paper.c.state == PaperState.ISSUED.value
    )
    wanted = select(paper.c.id).where(or_(paper.c.id.in_(newest), paper.c.id.in_(signed)), paper.c.parts != b"")
    return [int(each) for each in look.connection.execute(wanted.order_by(paper.c.issued_at, paper.c.id)).scalars()]


def with_receipt(look: Look | Work, visits: Collection[int]) -> set[int]:
    """Return those of these visits whose receipt was printed."""
    wanted = (
        select(paper.c.visit_id)
        .join(paper_print, paper_print.c.paper_id == paper.c.id)
        .where(paper.c.visit_id.in_(visits), paper.c.kind == PaperKind.RECEIPT.value, printed())
    )
    return set(look.connection.execute(wanted).scalars()) if visits else set()
