"""The counts of each day that SQLite keeps in step with every save: held against the visits, and made anew."""

import functools
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, bindparam, delete, func, insert, literal, select, union_all

from reception_desk.models.counts.figures.visits import EACH, key_of
from reception_desk.models.tables.visits import visit, visit_count
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.figures import Division

KEPT = (Division.RECEIVER, Division.HOUR)
"""By what the visits of a day are counted with every save."""
TABLE = visit_count.name
_COLUMNS = tuple(visit_count.c)
_DAY = bindparam("of_day", type_=Date())


def wrong_days(look: Look) -> list[date]:
    """Return the days whose counts are not those of their visits, by a recount of every visit there is."""
    return list(look.connection.execute(_differing()).scalars())


def count_anew(work: Work, day: date) -> None:
    """Count the visits of one day again."""
    work.connection.execute(delete(visit_count).where(visit_count.c.day == day))
    for division in KEPT:
        rows = _counted(division).where(visit.c.received_on == _DAY)
        work.connection.execute(insert(visit_count).from_select(_COLUMNS, rows), {"of_day": day})


@functools.cache
def _differing() -> Select[Any]:
    kept = select(*_COLUMNS)
    counted = union_all(*(_counted(each) for each in KEPT)).subquery("counted")
    recount = select(*counted.c)
    both = union_all(
        select(kept.except_(recount).subquery("gone").c.day), select(recount.except_(kept).subquery("new").c.day)
    ).subquery("both")
    return select(both.c.day).distinct().order_by(both.c.day)


def _counted(division: Division) -> Select[Any]:
    """Return what asks for the counts by a division out of the visits themselves."""
    day, part = visit.c.received_on, key_of(division)
    marks: tuple[ColumnElement[Any], ...] = (EACH.channel, EACH.noted, EACH.again, EACH.many, EACH.accuses)
    named = [mark.label(column.name) for mark, column in zip(marks, _COLUMNS[3:8], strict=True)]
    numbers = (func.count().label("visits"), func.sum(visit.c.people).label("people"))
    key = (literal(division.value).label("division"), day.label("day"), part.label("part"))
    return select(*key, *named, *numbers).where(visit.c.voided_at.is_(None)).group_by(day, part, *marks)
