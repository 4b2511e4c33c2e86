"""What somebody is answerable for: open matters with the roles, promises not kept, closed matters to be called back."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Select, exists, func, or_, select

from reception_desk.models.lists.leading import CallBackRow
from reception_desk.models.tables.leader import first_handling
from reception_desk.models.tables.matters import clock, matter, matter_event, visit_matter
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary import Purpose
from reception_desk.vocabulary_of_leading import FirstWay

MOST = 1000
"""So many matters are listed, those due first; who has more sees how many there are."""

_HELD = (responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None))


def matters_of(look: Look, account_id: int, most: int = MOST) -> list[tuple[int, list[str]]]:
    """Return the open matters of an account with its roles there, those due first on top."""
    due = (
        select(func.min(func.coalesce(clock.c.safe_due, clock.c.nominal_due)))
        .where(clock.c.matter_id == matter.c.id, clock.c.stopped_on.is_(None))
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


def closed_of(look: Look, account_id: int) -> frozenset[int]:
    """Return the closed matters for which an account was answerable last."""
    return _keys(look, _matters(account_id).where(matter.c.state == "closed"))


def open_of(look: Look, account_id: int) -> frozenset[int]:
    """Return the open matters for which an account is answerable."""
    return _keys(look, _matters(account_id).where(matter.c.state == "open"))


def promised_by(look: Look, account_id: int) -> frozenset[int]:
    """Return the visits with an open promise for which an account is answerable: of its matters, else that it received.

    What was promised on a matter goes with the matter; a 简记 stays with whoever received it.
    """
    own = visit_matter.c.matter_id.in_(_matters(account_id))
    alone = ~select(visit_matter.c.visit_id).where(visit_matter.c.visit_id == visit.c.id).exists()
    wanted = (
        select(visit.c.id)
        .where(visit.c.promise != "", visit.c.promise_kept_at.is_(None), visit.c.voided_at.is_(None))
        .where(
            or_(
                visit.c.id.in_(select(visit_matter.c.visit_id).where(own)),
                (visit.c.first_receiver_id == account_id) & alone,
            )
        )
    )
    return _keys(look, wanted)


def unserved(look: Look, since: date, served: Collection[str]) -> list[CallBackRow]:
    """Return the matters closed since a day of which no entry says that an answer was served, the oldest first.

    What was settled on the spot needs none. `served` are the kinds of the entries that say so.
    """
    entry, way = matter_event.c, first_handling.c
    told = exists().where(entry.matter_id == matter.c.id, entry.kind.in_(served), entry.undone_at.is_(None))
    settled = exists().where(way.matter_id == matter.c.id, way.way == FirstWay.SETTLED.value, way.undone_at.is_(None))
    wanted = (
        select(matter.c.id, matter.c.number, matter.c.title, matter.c.closed_on)
        .where(matter.c.state == "closed", matter.c.closed_on >= since, matter.c.merged_into.is_(None))
        .where(matter.c.purpose != Purpose.ACCUSATION.value, ~told, ~settled)
        .order_by(matter.c.closed_on, matter.c.id)
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
