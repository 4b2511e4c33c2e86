"""Lists of issued papers."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from reception_desk.models.prints import printed
from reception_desk.models.tables.papers import paper, paper_print
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.papers import PaperForm, PaperKind


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
