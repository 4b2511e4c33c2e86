"""领导接访日 as they are kept: which leader, when, where; changed ones stay beside; who is received on each."""

import uuid
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from reception_desk.models.tables.special_days import leader_day, leader_meeting
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class LeaderDayFacts:
    """A reception day as it is written: hours as 09:00, the leader with his post and what he is in charge of."""

    day: date
    begins: str
    ends: str
    place: str
    leader: str
    post: str = ""
    portfolio: str = ""


@dataclass(frozen=True, slots=True)
class LeaderDayRow:
    """A reception day as kept: `instead_of` is the one it took the place of; `told_on` when it was published."""

    id: int
    facts: LeaderDayFacts
    instead_of: int | None
    reason: str
    told_on: date | None
    held_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """Somebody who is received: a matter, or a visit of no matter; `came` is None before the talk."""

    id: int
    leader_day_id: int
    matter_id: int
    visit_id: int
    hour: str
    came: bool | None


def days(look: Look | Work, since: date, until: date, *, ended: bool = False) -> list[LeaderDayRow]:
    """Return the reception days from one day to another, in their order; with `ended` also those that were changed."""
    wanted = select(leader_day).where(leader_day.c.day.between(since, until))
    if not ended:
        wanted = wanted.where(leader_day.c.ended_at.is_(None))
    wanted = wanted.order_by(leader_day.c.day, leader_day.c.begins, leader_day.c.id)
    return [_row(each) for each in look.connection.execute(wanted)]


def find(look: Look | Work, key: int) -> LeaderDayRow | None:
    """Return one reception day, None where there is none."""
    row = look.connection.execute(select(leader_day).where(leader_day.c.id == key)).first()
    return None if row is None else _row(row)


def add(work: Work, facts: LeaderDayFacts, instead_of: int | None = None, reason: str = "") -> int:
    """Write a reception day down; return its key."""
    values = {"uuid": str(uuid.uuid4()), **asdict(facts), "instead_of": instead_of, "reason": reason}
    values |= {"at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(leader_day).returning(leader_day.c.id), values).scalar_one())


def change(work: Work, key: int, facts: LeaderDayFacts) -> None:
    """Write a reception day anew that nobody was told of yet."""
    _set(work, key, asdict(facts))


def end(work: Work, key: int, reason: str) -> None:
    """End a reception day: another took its place, or it is not held."""
    _set(work, key, {"ended_at": work.now, "ended_by": work.clerk, "reason": reason})


def reopen(work: Work, key: int) -> None:
    """Take back that a reception day was ended."""
    _set(work, key, {"ended_at": None, "ended_by": None, "reason": ""})


def tell(work: Work, keys: Collection[int], day: date | None) -> None:
    """Write that reception days were published on a day, or that they were not."""
    work.connection.execute(update(leader_day).where(leader_day.c.id.in_(keys)).values(told_on=day))


def hold(work: Work, key: int, *, held: bool) -> None:
    """Write that a reception day was held, or take that back."""
    _set(work, key, {"held_at": work.now if held else None})


def meetings(look: Look | Work, keys: Collection[int]) -> list[MeetingRow]:
    """Return who is received on these days, by the hour."""
    found = leader_meeting.c
    wanted = select(leader_meeting).where(found.leader_day_id.in_(keys), found.undone_at.is_(None))
    rows = look.connection.execute(wanted.order_by(found.leader_day_id, found.hour == "", found.hour, found.id))
    return [_meeting(each) for each in rows]


def meeting(look: Look | Work, key: int) -> MeetingRow | None:
    """Return one appointment that stands."""
    found = leader_meeting.c
    row = look.connection.execute(select(leader_meeting).where(found.id == key, found.undone_at.is_(None))).first()
    return None if row is None else _meeting(row)


def add_meeting(work: Work, leader_day_id: int, matter_id: int | None, visit_id: int | None, hour: str) -> int:
    """Write down who is received; return the key."""
    values = {"uuid": str(uuid.uuid4()), "leader_day_id": leader_day_id, "matter_id": matter_id, "visit_id": visit_id}
    values |= {"hour": hour, "at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(leader_meeting).returning(leader_meeting.c.id), values).scalar_one())


def last_reception(look: Look | Work, matter_id: int) -> LeaderDayRow | None:
    """Return the newest day on which somebody was received with a matter; None where nobody was."""
    of = leader_meeting.c
    wanted = select(leader_day).join(leader_meeting, of.leader_day_id == leader_day.c.id)
    wanted = wanted.where(of.matter_id == matter_id, of.came, of.undone_at.is_(None), leader_day.c.ended_at.is_(None))
    row = look.connection.execute(wanted.order_by(leader_day.c.day.desc(), leader_day.c.id.desc())).first()
    return None if row is None else _row(row)


def visit_of_no_matter(look: Look | Work, number: str) -> int | None:
    """Return the visit of that number that stands and is no accusation; None where there is none."""
    accusation = visit.c.purpose == Purpose.ACCUSATION.value
    wanted = select(visit.c.id).where(visit.c.number == number, visit.c.voided_at.is_(None), ~accusation)
    return look.connection.execute(wanted).scalar()


def move_meetings(work: Work, former: int, following: int) -> None:
    """Let those who were to be received on one day be received on another."""
    changed = update(leader_meeting).where(leader_meeting.c.leader_day_id == former)
    work.connection.execute(changed.values(leader_day_id=following))


def set_came(work: Work, key: int, came: bool | None) -> None:
    """Write whether somebody was received, None for not yet."""
    work.connection.execute(update(leader_meeting).where(leader_meeting.c.id == key).values(came=came))


def drop_meeting(work: Work, key: int, *, undone: bool = True) -> None:
    """Take an appointment back, or let it stand again."""
    at = work.now if undone else None
    work.connection.execute(update(leader_meeting).where(leader_meeting.c.id == key).values(undone_at=at))


def _set(work: Work, key: int, values: dict[str, Any]) -> None:
    work.connection.execute(update(leader_day).where(leader_day.c.id == key).values(values))


def _row(row: Row[Any]) -> LeaderDayRow:
    facts = LeaderDayFacts(row.day, row.begins, row.ends, row.place, row.leader, row.post, row.portfolio)
    held = row.held_at.astimezone(BEIJING) if row.held_at is not None else None
    return LeaderDayRow(row.id, facts, row.instead_of, row.reason, row.told_on, held, row.ended_at)


def _meeting(row: Row[Any]) -> MeetingRow:
    return MeetingRow(row.id, row.leader_day_id, row.matter_id or 0, row.visit_id or 0, row.hour, row.came)
