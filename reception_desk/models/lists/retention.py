"""What has passed its period: closed matters with all their visits, and visits that became no matter.

What lies behind a seal is never among them, nor what somebody still works on; nobody learns here which those are.
"""

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, func, literal, or_, select

from reception_desk.models.imports import NOT_YET
from reception_desk.models.lists.seal_lines import visits_with_seal
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.leader import instruction, key_matter
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.models.tables.security import destruction, destruction_item
from reception_desk.models.tables.units import supervision
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class Due:
    """One line: a matter with its visits, or a visit without one; a number, days and counts, no word of either."""

    kind: str
    matter_id: int | None
    visit_id: int | None
    number: str
    ended_on: date
    visits: int
    files: int


@dataclass(frozen=True, slots=True)
class ListRow:
    """A 销毁清册: its number, when it was drawn up, how many lines, whether it was carried out, who agreed."""

    id: int
    number: str
    day: date
    lines: int
    done: int
    agreed: str
    reason: str
    carried_out_on: date | None
    dropped: bool


@dataclass(frozen=True, slots=True)
class Ends:
    """By kind the last day of an end whose period has passed; None for a kind that is kept for ever."""

    ordinary: date | None
    important: date | None
    noted: date | None


_ACCUSATION = Purpose.ACCUSATION.value
_NEVER = date.min
"""Stands for the day of a kind that is kept for ever: nothing ended so early."""


def due_matters(look: Look, ends: Ends, most: int, *, important: bool) -> list[Due]:
    """Return closed matters whose period has passed, the oldest first; important ones or the others."""
    before = ends.important if important else ends.ordinary
    if most <= 0 or before is None:
        return []
    marked = _important(matter)
    wanted = (
        _matters(ends)
        .where(matter.c.closed_on <= before, marked if important else ~marked)
        .where(~_listed(destruction_item.c.matter_id == matter.c.id))
        .order_by(matter.c.closed_on, matter.c.id)
    )
    with look.connection.execute(wanted) as rows:
        free = (row for row in rows if _is_free(look, row.id, ends))
        return [_matter(look, row) for row in itertools.islice(free, most)]


def chain(look: Look | Work, matter_id: int) -> set[int]:
    """Return a matter and all that hang together with it by the visits they share, from one to the next.

    What a visit says belongs to all its matters, so they go together or not at all.
    """
    beside, known, new = visit_matter.alias("beside"), {matter_id}, {matter_id}
    while new:
        shared = select(beside.c.matter_id).join(visit_matter, visit_matter.c.visit_id == beside.c.visit_id)
        found = look.connection.execute(shared.where(visit_matter.c.matter_id.in_(new)).distinct()).scalars()
        new = set(found) - known
        known |= new
    return known


def destroyed_of(look: Look | Work, matters: Collection[int]) -> set[int]:
    """Return those of some matters that were destroyed."""
    done = destruction_item.c.destroyed_at.is_not(None)
    gone = select(destruction_item.c.matter_id).where(done, destruction_item.c.matter_id.in_(matters))
    return {each for each in look.connection.execute(gone).scalars() if each is not None}


def _is_free(look: Look | Work, matter_id: int, ends: Ends) -> bool:
    """Tell whether nothing in the whole chain holds a matter."""
    others = chain(look, matter_id) - {matter_id}
    if not others:
        return True
    held = select(matter.c.id).where(matter.c.id.in_(others), ~_ripe(matter, ends)).limit(1)
    return look.connection.execute(held).first() is None


def _matters(ends: Ends) -> Select[tuple[int, str, date | None, bool]]:
    """Return what asks for the matters that may go: they are ripe, and so is all that shares a visit with them.

    Each is held to the days of its own kind: what is kept longer keeps the visits it shares. Whether those beside are
    free themselves is asked of the few that are left (`_is_free`).
    """
    other, beside = matter.alias("other"), visit_matter.alias("beside")
    kept = (
        select(beside.c.visit_id)
        .join(visit_matter, visit_matter.c.visit_id == beside.c.visit_id)
        .join(other, other.c.id == beside.c.matter_id)
        .where(visit_matter.c.matter_id == matter.c.id, other.c.id != matter.c.id, ~_ripe(other, ends))
    )
    return select(matter.c.id, matter.c.number, matter.c.closed_on, _important(matter).label("important")).where(
        matter.c.merged_into.is_(None), _ripe(matter, ends), ~kept.exists()
    )


def _visits(ends: Ends) -> Select[tuple[int, str, str, date]]:
    """Return what asks for the visits that may go without a matter."""
    return (
        select(visit.c.id, visit.c.uuid, visit.c.number, visit.c.received_on)
        .where(visit.c.received_on <= (ends.noted or _NEVER), visit.c.purpose != _ACCUSATION)
        .where(visit.c.id.not_in(visits_with_seal()))
        .where(~select(visit_matter.c.visit_id).where(visit_matter.c.visit_id == visit.c.id).exists())
        .where(or_(visit.c.voided_at.is_(None), visit.c.voided_at != NOT_YET))
    )


def _ripe(which: FromClause, ends: Ends) -> ColumnElement[bool]:
    """Return the condition that a matter's own period has passed, and nothing in its visits holds it."""
    day = case((_important(which), literal(ends.important or _NEVER)), else_=literal(ends.ordinary or _NEVER))
    came, link = visit.alias("came"), visit_matter.alias("link")
    held = (
        select(came.c.id)
        .join(link, link.c.visit_id == came.c.id)
        .where(link.c.matter_id == which.c.id)
        .where(or_(came.c.received_on > day, came.c.purpose == _ACCUSATION, came.c.id.in_(visits_with_seal())))
        .correlate(which)
    )
    closed = and_(which.c.closed_on.is_not(None), which.c.closed_on <= day)
    return and_(closed, which.c.purpose != _ACCUSATION, ~held.exists())


def due_visits(look: Look, ends: Ends, most: int) -> list[Due]:
    """Return visits that became no matter and whose period has passed, the oldest first."""
    if most <= 0:
        return []
    wanted = (
        _visits(ends)
        .where(~_listed(destruction_item.c.visit_id == visit.c.id))
        .order_by(visit.c.received_on, visit.c.id)
        .limit(most)
    )
    return [_visit(look, row) for row in look.connection.execute(wanted)]


def still_due(look: Look | Work, line: Due, ends: Ends) -> bool:
    """Tell whether what stands on a list may go yet, and is what it was when the list was drawn up."""
    if line.matter_id is not None:
        found = look.connection.execute(_matters(ends).where(matter.c.id == line.matter_id)).one_or_none()
        return found is not None and _matter(look, found) == line and _is_free(look, found.id, ends)
    row = look.connection.execute(_visits(ends).where(visit.c.id == line.visit_id)).one_or_none()
    return row is not None and _visit(look, row) == line


def lists(look: Look | Work) -> list[ListRow]:
    """Return all lists, the newest first."""
    counted = (
        select(
            destruction_item.c.destruction_id,
            func.count().label("lines"),
            func.count(destruction_item.c.destroyed_at).label("done"),
        )
        .group_by(destruction_item.c.destruction_id)
        .subquery()
    )
    rows = select(destruction, counted.c.lines, counted.c.done).join(
        counted, counted.c.destruction_id == destruction.c.id
    )
    return [
        ListRow(
            row.id,
            row.number,
            row.at.date(),
            row.lines,
            row.done,
            row.agreed,
            row.reason,
            row.carried_out_at.date() if row.carried_out_at else None,
            row.dropped_at is not None,
        )
        for row in look.connection.execute(rows.order_by(destruction.c.id.desc()))
    ]


def lines_of(look: Look | Work, list_id: int) -> list[tuple[Due, date, bool]]:
    """Return the lines of a list with the day until which each was to be kept, and whether it is destroyed."""
    wanted = select(destruction_item).where(destruction_item.c.destruction_id == list_id)
    return [
        (
            Due(row.kind, row.matter_id, row.visit_id, row.number, row.ended_on, row.visits, row.files),
            row.kept_until,
            row.destroyed_at is not None,
        )
        for row in look.connection.execute(wanted.order_by(destruction_item.c.place))
    ]


def destroyed_by(look: Look | Work, visit_id: int) -> str:
    """Return the number of the list by which what was said on a visit was destroyed, "" where it is there."""
    of_matter = destruction_item.c.matter_id.in_(
        select(visit_matter.c.matter_id).where(visit_matter.c.visit_id == visit_id)
    )
    wanted = (
        select(destruction.c.number)
        .join(destruction_item, destruction_item.c.destruction_id == destruction.c.id)
        .where(or_(destruction_item.c.visit_id == visit_id, of_matter), destruction_item.c.destroyed_at.is_not(None))
    )
    return look.connection.execute(wanted.limit(1)).scalar() or ""


def matter_destroyed_by(look: Look | Work, matter_id: int) -> str:
    """Return the number of the list by which a matter was destroyed, or the one it was merged into; "" for neither."""
    lives = select(func.coalesce(matter.c.merged_into, matter.c.id)).where(matter.c.id == matter_id)
    wanted = (
        select(destruction.c.number)
        .join(destruction_item, destruction_item.c.destruction_id == destruction.c.id)
        .where(destruction_item.c.matter_id.in_(lives), destruction_item.c.destroyed_at.is_not(None))
    )
    return look.connection.execute(wanted.limit(1)).scalar() or ""


def _important(which: FromClause) -> ColumnElement[bool]:
    """Return the condition that a matter was led: 重点事项, 督办, a leader's 批示."""
    marks = (
        select(key_matter.c.id).where(key_matter.c.matter_id == which.c.id, key_matter.c.undone_at.is_(None)),
        select(supervision.c.id).where(supervision.c.matter_id == which.c.id, supervision.c.undone_at.is_(None)),
        select(instruction.c.id).where(
            and_(instruction.c.matter_id == which.c.id, instruction.c.step == "3", instruction.c.undone_at.is_(None))
        ),
    )
    return or_(*(each.correlate(which).exists() for each in marks))


def _listed(which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that something stands on a list that waits, or was destroyed by one.

    What a list passed over when it was carried out may stand on another.
    """
    on = destruction_item.join(destruction, destruction.c.id == destruction_item.c.destruction_id)
    waits = and_(destruction.c.dropped_at.is_(None), destruction.c.carried_out_at.is_(None))
    holds = or_(waits, destruction_item.c.destroyed_at.is_not(None))
    return select(destruction_item.c.id).select_from(on).where(which, holds).exists()


def _visit(look: Look | Work, row: Any) -> Due:
    return Due("noted", None, row.id, row.number, row.received_on, 1, _files(look, [row.uuid]))


def _matter(look: Look | Work, row: Any) -> Due:
    of_matter = (
        select(visit.c.uuid, visit.c.received_on, visit.c.number)
        .join(visit_matter, visit_matter.c.visit_id == visit.c.id)
        .where(visit_matter.c.matter_id == row.id)
        .order_by(visit.c.received_on, visit.c.id)
    )
    visits = look.connection.execute(of_matter).all()
    ended = max([row.closed_on, *(each.received_on for each in visits)])
    number = row.number or (visits[0].number if visits else "")
    kind = "important" if row.important else "ordinary"
    return Due(kind, row.id, None, number, ended, len(visits), _files(look, [each.uuid for each in visits]))


def _files(look: Look | Work, uuids: Sequence[str]) -> int:
    wanted = select(func.count()).select_from(attachment).where(attachment.c.visit_uuid.in_(uuids))
    return int(look.connection.execute(wanted).scalar() or 0)
