"""The counts of each day that SQLite keeps in step with every save: held against the visits, and made anew."""

import functools
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, bindparam, delete, func, insert, literal, or_, select, union_all

from reception_desk.models.counts.figures.visits import EACH, key_of
from reception_desk.models.tables.visits import visit, visit_count
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.figures import Division

KEPT = (Division.RECEIVER, Division.HOUR)
"""By what the visits of a day are counted with every save."""
TABLE = visit_count.name
_COLUMNS = tuple(visit_count.c)
_KEY = tuple(each.name for each in visit_count.primary_key)
_DAY = bindparam("of_day", type_=Date())


def wrong_days(look: Look) -> list[date]:
    """Return the days whose counts are not those of their visits, by a recount of every visit there is."""
    return list(look.connection.execute(_differing()).scalars())


def count_anew(work: Work, day: date) -> None:
    """Count the visits of one day again."""
    work.connection.execute(delete(visit_count).where(visit_count.c.day == day))
    for division in KEPT:
        each = select(*_marks(division)).where(_LIVING, visit.c.received_on == _DAY).subquery("each").c
        key = [each[name] for name in _KEY]
        counted = select(*key, func.count(), func.sum(each.people)).group_by(*key)
        work.connection.execute(insert(visit_count).from_select(_COLUMNS, counted), {"of_day": day})


@functools.cache
def _differing() -> Select[Any]:
    """Return what asks for the days: of what is alike, what is kept less every visit that is there is nothing."""
    marked = [select(*_marks(each)).where(_LIVING).subquery(each.value).c for each in KEPT]
    taken = [select(*(each[name] for name in _KEY), literal(-1), -each.people) for each in marked]
    both = union_all(select(*_COLUMNS), *taken).subquery("both").c
    differs = or_(func.sum(both.visits) != 0, func.sum(both.people) != 0)
    days = select(both.day).group_by(*(both[name] for name in _KEY)).having(differs).subquery("days").c
    return select(days.day).distinct().order_by(days.day)


def _marks(division: Division) -> list[ColumnElement[Any]]:
    """Return by what a visit is counted, as the columns are named, and its heads."""
    own = (literal(division.value), visit.c.received_on, key_of(division), EACH.channel, EACH.noted, EACH.again)
    named: list[ColumnElement[Any]] = [*own, EACH.many, EACH.accuses, visit.c.people]
    return [each.label(name) for name, each in zip((*_KEY, "people"), named, strict=True)]


_LIVING = visit.c.voided_at.is_(None)
