"""Lists of prints: the register of a year, and what this computer sent and nobody has confirmed."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select

from reception_desk.models.lists.ledger import Sort
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.papers import matter_paper, paper, paper_print
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.papers import PrintMark, PrintState, PrintWay

_STEP = 500


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One print; `visit_id` is that of the paper's visit, `draft_id` a 送签稿 and `matter` its matter's number."""

    id: int
    paper_id: int
    draft_id: int
    visit_id: int
    blanks: tuple[int, ...]
    kind: str
    number: str
    matter: str
    mark: PrintMark | None
    copy: int
    copies: int
    at: datetime
    clerk: str
    way: PrintWay
    state: PrintState
    note: str
    printer: str
    job: str
    ended_at: datetime | None

    @property
    def again(self) -> bool:
        """Tell whether it can be printed again from here: of a list nothing is kept."""
        return bool(self.paper_id or self.draft_id or self.blanks)


OPEN_FIRST = Sort("", descending=False)
SORTED_BY = frozenset({"state", "at", "title", "mark", "copies", "printer", "clerk"})
"""The columns the register can be sorted by."""


def ids(look: Look, year: int, sort: Sort = OPEN_FIRST) -> "array[int]":
    """Return the prints of a year, those still open first, then the newest first, unless another order is asked for."""
    begin, end = (datetime(each, 1, 1, tzinfo=BEIJING) for each in (year, year + 1))
    of_year = (paper_print.c.at >= begin) & (paper_print.c.at < end)
    wanted = select(paper_print.c.id).join(account, account.c.id == paper_print.c.clerk_id).where(of_year)
    way = [each.desc() if sort.descending else each.asc() for each in _ORDERS.get(sort.column, ())]
    ordered = wanted.order_by(*way, *(() if way else (_still_open().desc(),)), paper_print.c.id.desc())
    return array("q", look.connection.execute(ordered).scalars())


def open_of(look: Look | Work, computer: str) -> list[PrintRow]:
    """Return what this computer sent of which nobody knows yet what became of it, the oldest first."""
    here = or_(paper_print.c.computer == computer, paper_print.c.computer == "")
    return [
        _row(each) for each in look.connection.execute(_PRINTS.where(_still_open(), here).order_by(paper_print.c.id))
    ]


def _still_open() -> ColumnElement[bool]:
    return paper_print.c.outcome.in_([each.value for each in PrintState if each.open])


def by_keys(look: Look | Work, wanted: Sequence[int]) -> list[PrintRow]:
    """Return these prints in the order asked for."""
    found: dict[int, PrintRow] = {}
    for start in range(0, len(wanted), _STEP):
        part = _PRINTS.where(paper_print.c.id.in_(list(wanted[start : start + _STEP])))
        found |= {each.id: _row(each) for each in look.connection.execute(part)}
    return [found[each] for each in wanted if each in found]


_ORDERS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "state": (paper_print.c.outcome,),
    "at": (paper_print.c.at,),
    "title": (paper_print.c.kind, paper_print.c.number),
    "mark": (paper_print.c.mark, paper_print.c.copy),
    "copies": (paper_print.c.copies,),
    "printer": (paper_print.c.printer, paper_print.c.way),
    "clerk": (account.c.shown_name,),
}
_PRINTS: Select[Any] = (
    select(paper_print, account.c.shown_name.label("clerk"), paper.c.visit_id, matter.c.number.label("matter"))
    .join(account, account.c.id == paper_print.c.clerk_id)
    .outerjoin(paper, paper.c.id == paper_print.c.paper_id)
    .outerjoin(matter_paper, matter_paper.c.id == paper_print.c.draft_id)
    .outerjoin(matter, matter.c.id == matter_paper.c.matter_id)
)


def _row(row: Row[Any]) -> PrintRow:
    return PrintRow(
        **{name: getattr(row, name) for name in _PLAIN},
        paper_id=row.paper_id or 0,
        draft_id=row.draft_id or 0,
        visit_id=row.visit_id or 0,
        matter=row.matter or "",
        blanks=tuple(row.blanks),
        mark=PrintMark(row.mark) if row.mark else None,
        way=PrintWay(row.way),
        state=PrintState(row.outcome),
    )


_PLAIN = ("id", "kind", "number", "copy", "copies", "at", "clerk", "note", "printer", "job", "ended_at")
