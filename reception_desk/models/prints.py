"""The register of prints: each is entered before it is sent, and told what became of it; rows are never deleted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, insert, select, update

from reception_desk.models.tables.papers import paper_print
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.papers import PrintState, PrintWay


@dataclass(frozen=True)
class Print:
    """One print as it is entered: of what it is, its mark, which way it leaves and where to.

    Of `paper_id`, `draft_id` and `blanks` at most one is there; a list has none, since nothing of it is kept.
    """

    kind: str
    number: str = ""
    mark: str = ""
    way: PrintWay = PrintWay.PRINTER
    state: PrintState = PrintState.QUEUED
    note: str = ""
    printer: str = ""
    computer: str = ""
    copies: int = 1
    paper_id: int | None = None
    draft_id: int | None = None
    blanks: tuple[int, ...] = ()


def enter(work: Work, entered: Print) -> tuple[int, int]:
    """Enter a print; return its key and which print of its paper it is, the first being 1."""
    copy = prints_of(work, entered.paper_id) + 1 if entered.paper_id is not None else 1
    values = {
        "paper_id": entered.paper_id,
        "draft_id": entered.draft_id,
        "blanks": list(entered.blanks),
        "kind": entered.kind,
        "number": entered.number,
        "mark": entered.mark,
        "copy": copy,
        "copies": entered.copies,
        "at": work.now,
        "clerk_id": work.clerk,
        "way": entered.way.value,
        "outcome": entered.state.value,
        "note": entered.note,
        "printer": entered.printer,
        "computer": entered.computer,
        "ended_at": None if entered.state.open else work.now,
    }
    made = insert(paper_print).values(values).returning(paper_print.c.id)
    return int(work.connection.execute(made).scalar_one()), copy


def tell(work: Work, print_id: int, state: PrintState, note: str = "", *, ended: bool = False) -> bool:
    """Write down how far a print is; return whether that is new. Only with `ended` one that is over is told anew."""
    row = paper_print.c
    held = (row.id == print_id) & ((row.outcome != state.value) | (row.note != note))
    if not ended:
        held &= row.outcome.in_([each.value for each in PrintState if each.open])
    values = {"outcome": state.value, "note": note, "ended_at": None if state.open else work.now}
    return work.connection.execute(update(paper_print).where(held).values(values)).rowcount == 1


def name_job(work: Work, print_id: int, job: str) -> None:
    """Write down by which name the computer's own queue knows a print."""
    work.connection.execute(update(paper_print).where(paper_print.c.id == print_id).values(job=job))


def prints_of(work: Look | Work, paper_id: int) -> int:
    """Return how often a paper was printed; what was sent counts until it is known to have failed."""
    wanted = select(func.count()).where(paper_print.c.paper_id == paper_id, printed())
    return work.connection.execute(wanted).scalar() or 0


def printed() -> ColumnElement[bool]:
    """Return the condition that a print counts."""
    return paper_print.c.outcome != PrintState.FAILED.value


def blanks_of(work: Work, print_id: int) -> Sequence[int]:
    """Return which blanks a print is of."""
    return work.connection.execute(select(paper_print.c.blanks).where(paper_print.c.id == print_id)).scalar() or ()
