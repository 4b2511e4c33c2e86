"""未录入国家系统: which matters have no number of the national system yet, into which each is to be entered (条21)."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, Select, func, or_, select

from reception_desk.models.tables.matters import matter, outer_number, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.vocabulary.channels import Channel

_SPOKEN = ("国家", "全国")


def in_system(names: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a number is one of the national system, however a clerk wrote its name."""
    written = func.trim(outer_number.c.system)
    return or_(written.in_(sorted(names)), *(written.startswith(each, autoescape=True) for each in _SPOKEN))


def entered(names: Collection[str], since: date | None = None) -> ColumnElement[bool]:
    """Return the condition that a matter has a number of the national system, or came online with its own number.

    `since` is a day before which none of the matters was opened.
    """
    numbered = matter.c.id.in_(select(outer_number.c.matter_id).where(in_system(names)))
    return or_(numbered, matter.c.id.in_(_came_numbered(since or date.min)))


def _came_numbered(since: date) -> Select[int]:
    """Ask for the matters that were written on the platform: they are in the system already.

    The index of days, asked for all days, says which visits came online; only of these the long row is read.
    """
    online = select(visit.c.id).where(
        visit.c.received_on >= since,
        visit.c.channel == Channel.ONLINE.value,
        visit.c.raw["outer_number"].as_string() != "",
    )
    return select(visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(online))


def told_elsewhere() -> ColumnElement[bool]:
    """Return the condition that all of a matter reached the office as a notice: it was entered elsewhere already.

    An index alone says which visits are notices; only of those matters it is asked whether another visit stands.
    """
    of_visits = select(visit_matter.c.matter_id).join(visit, visit.c.id == visit_matter.c.visit_id)
    told = matter.c.id.in_(of_visits.where(visit.c.channel == Channel.NOTICE.value))
    other = of_visits.where(visit_matter.c.matter_id == matter.c.id, visit.c.channel != Channel.NOTICE.value)
    return told & ~other.exists()
