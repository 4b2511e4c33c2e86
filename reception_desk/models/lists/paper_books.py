"""The books of papers by year: what was numbered (发文登记), stamped (用印登记), served (送达登记); today's."""

from array import array
from calendar import monthrange
from collections.abc import Collection
from datetime import date

from sqlalchemy import Column, ColumnElement, select

from reception_desk.models.lists.unserved import waiting
from reception_desk.models.tables.papers import delivery, matter_paper
from reception_desk.models.work import Look
from reception_desk.vocabulary.papers import PaperBook


def ids(look: Look, book: PaperBook, year: int, month: int = 0, served: Collection[str] = ()) -> "array[int]":
    """Return the papers of a book in a year or in one month of it, in the order of its lines.

    A void number stays in its place. `served` are the kinds of paper that are served on somebody, of which some wait.
    """
    table = matter_paper.c
    if book is PaperBook.SENT:
        wanted = select(table.id).where(table.series.is_not(None), table.year == year)
        wanted = wanted.where(_in(table.signed_on, year, month)) if month else wanted
        ordered = wanted.order_by(table.series, table.sequence)
    elif book is PaperBook.TODAY:
        wanted = select(table.id).where(table.signed_on == look.now.date(), table.undone_at.is_(None))
        ordered = wanted.order_by(table.kind, table.id)
    elif book is PaperBook.UNSERVED:
        wanted = select(table.id).where(waiting(served), _in(table.signed_on, year, month))
        ordered = wanted.order_by(table.signed_on, table.id)
    elif book is PaperBook.STAMPED:
        wanted = select(table.id).where(_in(table.stamped_on, year, month))
        ordered = wanted.order_by(table.stamped_on, table.id)
    else:
        tries = select(delivery.c.matter_paper_id).where(
            delivery.c.undone_at.is_(None), _in(delivery.c.sent_on, year, month)
        )
        wanted = select(table.id).where(table.id.in_(tries))
        ordered = wanted.order_by(table.signed_on, table.id)
    return array("q", look.connection.execute(ordered).scalars())


def years(look: Look) -> list[int]:
    """Return the years of which there is a paper, the newest first."""
    table = matter_paper.c
    wanted = select(table.year).where(table.year.is_not(None)).distinct().order_by(table.year.desc())
    return [int(each) for each in look.connection.execute(wanted).scalars()]


def _in(column: Column[date], year: int, month: int) -> ColumnElement[bool]:
    """Return the condition of a day in a year, or in one month of it."""
    last = monthrange(year, month)[1] if month else 31
    return column.between(date(year, month or 1, 1), date(year, month or 12, last))
