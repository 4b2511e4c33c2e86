"""What somebody is answerable for: open matters with the roles, promises not kept, closed matters to be called back."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select

from reception_desk.models.duty_tasks import account_is, passed_on
from reception_desk.models.lists.leading import CALLED_BACK, CallBackRow
from reception_desk.models.lists.matter_filter import not_lapsed
from reception_desk.models.tables.leader import first_handling, tick_sheet
from reception_desk.models.tables.matters import clock, matter, matter_event, visit_matter
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.leading import FirstWay
from reception_desk.vocabulary.visits import Purpose

MOST = 1000
"""So many matters are listed, those due first; who has more sees how many there are."""

_HELD = (responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None))


def matters_of(look: Look, account_id: int, most: int = MOST) -> list[tuple[int, list[str]]]:
    """Return the open matters of an account with its roles there, those due first on top."""
    due = (
        select(func.min(func.coalesce(clock.c.safe_due, clock.c.nominal_due)))
        .where(clock.c.matter_id == matter.c.id, clock.c.stopped_on.is_(None), not_lapsed(clock, look.now.date()))
        .scalar_subquery()
    )
    roles = func.group_concat(responsible.c.role.distinct())
    wanted = (
        select(matter.c.id, roles)
        .join(responsible, responsible.c.matter_id == matter.c.id)
        .where(responsible.c.account_id == account_id, *_HELD, matter.c.state == "open", matter.c.merged_into.is_(None))
        .group_by(matter.c.id)
        .order_by(due.is_(None), due, matter.c.id)
        .limit(most)
    )
    return [(row[0], row[1].split(",")) for row in look.connection.execute(wanted)]


def open_of(look: Look, account_id: int) -> frozenset[int]:
    """Return the open matters for which an account is answerable."""
    return _keys(look, _matters(account_id).where(matter.c.state == "open"))


def promised_by(look: Look, account_id: int, visits: Sequence[int]) -> frozenset[int]:
    """Return which of these visits' promises an account is answerable for: of its matters, else that it received.

    What was promised on a matter goes with the matter; a 简记 stays with whoever received it. What went along with a
    duty is whoever's who took that.
    """
    of_matter = visit_matter.c.matter_id.in_(_matters(account_id))
    with_matter = visit.c.id.in_(select(visit_matter.c.visit_id).where(of_matter))
    alone = ~select(visit_matter.c.visit_id).where(visit_matter.c.visit_id == visit.c.id).exists()
    own = or_(with_matter, (visit.c.first_receiver_id == account_id) & alone) & ~passed_on(visit.c.id)
    mine = own | passed_on(visit.c.id, account_is(account_id))
    found: frozenset[int] = frozenset()
    for start in range(0, len(visits), 500):
        found |= _keys(look, select(visit.c.id).where(visit.c.id.in_(visits[start : start + 500]), mine))
    return found


def unserved(look: Look, account_id: int, since: date, served: Collection[str]) -> list[CallBackRow]:
    """Return an account's matters closed since a day of which no entry says that an answer was served, oldest first.

    What was settled on the spot needs none. `served` are the kinds of the entries that say so.
    """
    entry, way = matter_event.c, first_handling.c
    told = exists().where(entry.matter_id == matter.c.id, entry.kind.in_(served), entry.undone_at.is_(None))
    settled = exists().where(way.matter_id == matter.c.id, way.way == FirstWay.SETTLED.value, way.undone_at.is_(None))
    mine = matter.c.id.in_(_matters(account_id))
    return _closed(look, mine, matter.c.closed_on >= since, ~told, ~settled)


def call_backs(look: Look, account_id: int, closed_until: date, *, since: date = date.min) -> list[CallBackRow]:
    """Return an account's matters closed until a day that nobody called back since, the oldest first.

    Those closed before `since` are left out. A call-back that went along with a duty is whoever's who took that.
    """
    mine = matter.c.id.in_(_matters(account_id)) & ~passed_on(matter.c.id)
    mine |= passed_on(matter.c.id, account_is(account_id))
    return _closed(look, mine, matter.c.closed_on.between(since, closed_until), ~CALLED_BACK)


def sent_back(look: Look, account_id: int, since: date) -> int:
    """Count how often closings of an account's matters were sent back to be completed (退回补办) since a day."""
    sheet = tick_sheet.c
    wanted = (
        select(func.count())
        .select_from(tick_sheet)
        .where(sheet.kind == "closing", ~sheet.passed, sheet.undone_at.is_(None), sheet.day >= since)
        .where(sheet.matter_id.in_(_matters(account_id)))
    )
    return int(look.connection.execute(wanted).scalar_one())


def _closed(look: Look, mine: ColumnElement[bool], *conditions: ColumnElement[bool]) -> list[CallBackRow]:
    wanted = (
        select(matter.c.id, matter.c.number, matter.c.title, matter.c.closed_on)
        .where(matter.c.state == "closed", matter.c.purpose != Purpose.ACCUSATION.value, mine, *conditions)
        .order_by(matter.c.closed_on, matter.c.id)
        .limit(MOST)
    )
    return [CallBackRow(*row) for row in look.connection.execute(wanted)]


def of_visits(look: Look, visits: frozenset[int]) -> dict[int, int]:
    """Return the matter of each of these visits that belongs to one."""
    wanted = select(visit_matter.c.visit_id, visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(visits))
    return {row.visit_id: row.matter_id for row in look.connection.execute(wanted)}


def _keys(look: Look, wanted: Select[Any]) -> frozenset[int]:
    return frozenset(look.connection.execute(wanted).scalars())


def _matters(account_id: int) -> Select[Any]:
    return (
        select(matter.c.id)
        .join(responsible, responsible.c.matter_id == matter.c.id)
        .where(responsible.c.account_id == account_id, *_HELD, matter.c.merged_into.is_(None))
    )
