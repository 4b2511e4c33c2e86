"""The books of papers by year: what was numbered (发文登记), stamped (用印登记), served (送达登记); today's."""

from array import array
from collections.abc import Collection
from datetime import date

from sqlalchemy import Column, ColumnElement, select

from reception_desk.models.lists.unserved import waiting
from reception_desk.models.tables.papers import delivery, matter_paper
from reception_desk.models.work import Look
from reception_desk.vocabulary_of_papers import PaperBook


def ids(look: Look, book: PaperBook, year: int, served: Collection[str] = ()) -> "array[int]":
    """Return the papers of a book in a year, in the order of its lines; a void number stays in its place.

    `served` are the kinds of paper that are served on somebody, of which some wait.
    """
    table = matter_paper.c
    if book is PaperBook.SENT:
        wanted = select(table.id).where(table.series.is_not(None), table.year == year)
        ordered = wanted.order_by(table.series, table.sequence)
    elif book is PaperBook.TODAY:
        wanted = select(table.id).where(table.signed_on == look.now.date(), table.undone_at.is_(None))
        ordered = wanted.order_by(table.kind, table.id)
    elif book is PaperBook.UNSERVED:
        wanted = select(table.id).where(waiting(served), _in_year(table.signed_on, year))
        ordered = wanted.order_by(table.signed_on, table.id)
    elif book is PaperBook.STAMPED:
        wanted = select(table.id).where(_in_year(table.stamped_on, year))
        ordered = wanted.order_by(table.stamped_on, table.id)
    else:
        tries = select(delivery.c.matter_paper_id).where(
            delivery.c.undone_at.is_(None), _in_year(delivery.c.sent_on, year)
        )
        wanted = select(table.id).where(table.id.in_(tries))
        ordered = wanted.order_by(table.signed_on, table.id)
    return array("q", look.connection.execute(ordered).scalars())


def years(look: Look) -> list[int]:
    """Return the years of which there is a paper, the newest first."""
    table = matter_paper.c
    wanted = select(table.year).where(table.year.is_not(None)).distinct().order_by(table.year.desc())
    return [int(each) for each in look.connection.execute(wanted).scalars()]


def _in_year(column: Column[date], year: int) -> ColumnElement[bool]:
    return column.between(date(year, 1, 1), date(year, 12, 31))
