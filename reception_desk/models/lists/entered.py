"""未录入国家系统: which matters have no number of the national system yet, into which each is to be entered (条21)."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, func, or_, select

from reception_desk.models.tables.matters import matter, outer_number, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.vocabulary.channels import Channel

_SPOKEN = ("国家", "全国")


def in_system(names: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a number is one of the national system, however a clerk wrote its name."""
    written = func.trim(outer_number.c.system)
    return or_(written.in_(sorted(names)), *(written.startswith(each, autoescape=True) for each in _SPOKEN))


def entered(names: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a matter has a number of the national system."""
    return matter.c.id.in_(select(outer_number.c.matter_id).where(in_system(names)))


def told_elsewhere() -> ColumnElement[bool]:
    """Return the condition that all of a matter reached the office as a notice: it was entered elsewhere already.

    An index alone says which visits are notices; only of those matters it is asked whether another visit stands.
    """
    of_visits = select(visit_matter.c.matter_id).join(visit, visit.c.id == visit_matter.c.visit_id)
    told = matter.c.id.in_(of_visits.where(visit.c.channel == Channel.NOTICE.value))
    other = of_visits.where(visit_matter.c.matter_id == matter.c.id, visit.c.channel != Channel.NOTICE.value)
    return told & ~other.exists()
