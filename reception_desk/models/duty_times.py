"""When people of the roster are not there or are: leave and wishes, who is not put together, where somebody is."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, insert, or_, select, update

from reception_desk.models.tables.accounts import absence
from reception_desk.models.tables.roster import duty_apart, duty_leave, duty_person, duty_presence, duty_wish
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.duty import Presence
from reception_desk.vocabulary.office import AbsenceKind


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Leave of somebody on the roster; one that was written with the account has no key here."""

    id: int | None
    person_id: int
    since: date
    until: date | None
    words: str


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """Where somebody was from a moment on; 缺岗 names the post and how many minutes."""

    person_id: int
    kind: Presence
    words: str
    at: datetime
    post_id: int | None = None
    minutes: int | None = None


def leaves(look: Look | Work, since: date, until: date) -> list[LeaveRow]:
    """Return the leave that meets the days from one to another, those written with the accounts among them."""
    own = select(duty_leave).where(
        duty_leave.c.undone_at.is_(None),
        duty_leave.c.since <= until,
        or_(duty_leave.c.until.is_(None), duty_leave.c.until >= since),
    )
    found = [LeaveRow(row.id, row.person_id, row.since, row.until, row.words) for row in look.connection.execute(own)]
    by_account = (
        select(duty_person.c.id, absence)
        .join(absence, absence.c.account_id == duty_person.c.account_id)
        .where(absence.c.undone_at.is_(None), absence.c.since <= until)
    )
    for row in look.connection.execute(by_account):
        last = row.until if row.ended_on is None else row.ended_on - timedelta(days=1)  # back on that day
        if last is None or last >= since:
            found.append(LeaveRow(None, row.id, row.since, last, AbsenceKind(row.kind).label))
    return found


def add_leave(work: Work, person_id: int, since: date, until: date | None, words: str) -> int:
    """Write leave down; return its key."""
    values = {
        **{"uuid": str(uuid.uuid4()), "person_id": person_id, "since": since, "until": until, "words": words},
        **{"at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(duty_leave).returning(duty_leave.c.id), values).scalar_one())


def undo_leave(work: Work, leave_id: int) -> None:
    """Take leave back."""
    work.connection.execute(update(duty_leave).where(duty_leave.c.id == leave_id).values(undone_at=work.now))


def wishes(look: Look | Work, since: date, until: date) -> list[tuple[int, date, bool]]:
    """Return who would like duty on a day, or would like none (False)."""
    wanted = select(duty_wish.c.person_id, duty_wish.c.day, duty_wish.c.wanted)
    wanted = wanted.where(duty_wish.c.day >= since, duty_wish.c.day <= until)
    return [(row.person_id, row.day, row.wanted) for row in look.connection.execute(wanted)]


def keep_wish(work: Work, person_id: int, day: date, wanted: bool | None) -> None:
    """Write a wish for a day over the one there was; None for none."""
    held = (duty_wish.c.person_id == person_id) & (duty_wish.c.day == day)
    work.connection.execute(delete(duty_wish).where(held))
    if wanted is not None:
        work.connection.execute(insert(duty_wish).values(person_id=person_id, day=day, wanted=wanted))


def apart(look: Look | Work) -> frozenset[frozenset[int]]:
    """Return the pairs who are not put on duty together."""
    rows = look.connection.execute(select(duty_apart.c.one_id, duty_apart.c.other_id))
    return frozenset(frozenset((row.one_id, row.other_id)) for row in rows)


def keep_apart(work: Work, one: int, other: int, *, kept: bool) -> None:
    """Write that two are not put together, or that they may be again."""
    first, second = sorted((one, other))
    held = (duty_apart.c.one_id == first) & (duty_apart.c.other_id == second)
    work.connection.execute(delete(duty_apart).where(held))
    if kept:
        work.connection.execute(insert(duty_apart).values(one_id=first, other_id=second))


def presences(look: Look | Work, since: date, until: date) -> list[tuple[date, PresenceRow]]:
    """Return where people on duty were, from one day to another, in the order in which it was written."""
    wanted = select(duty_presence).where(duty_presence.c.day >= since, duty_presence.c.day <= until)
    return [
        (row.day, PresenceRow(row.person_id, Presence(row.kind), row.words, row.at, row.post_id, row.minutes))
        for row in look.connection.execute(wanted.order_by(duty_presence.c.id))
    ]


def add_presence(work: Work, day: date, row: PresenceRow) -> None:
    """Write down where somebody is from `row.at` on."""
    work.connection.execute(
        insert(duty_presence).values(
            day=day,
            person_id=row.person_id,
            post_id=row.post_id,
            kind=row.kind.value,
            words=row.words,
            minutes=row.minutes,
            at=row.at,
            clerk_id=work.clerk,
        )
    )
