"""The duty roster as it is kept: posts and people, months, duties that are ended and never removed once published."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, Select, delete, func, insert, select, update

from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.roster import duty, duty_month, duty_person, duty_post
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.duty import DutySource, RosterState, Slot


@dataclass(frozen=True, slots=True)
class PostFacts:
    """A post as it is written: hours as 09:00, how many stand there on working days, weekends, holidays."""

    name: str
    slot: Slot
    begins: str
    ends: str
    worked: int = 1
    weekend: int = 0
    holiday: int = 0
    leading: bool = False


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post that is kept."""

    id: int
    facts: PostFacts


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Somebody who takes turns, as written: with an account or only a name; `posts` are keys of posts."""

    name: str
    phone: str = ""
    account_id: int | None = None
    posts: frozenset[int] = field(default_factory=frozenset)
    share: int = 100
    since: date | None = None
    until: date | None = None
    never_alone: bool = False


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who takes turns, as kept."""

    id: int
    facts: PersonFacts


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One duty, living or ended; `instead_of` is the duty that it took the place of."""

    id: int
    day: date
    post_id: int
    person_id: int
    source: DutySource
    locked: bool
    reason: str
    instead_of: int | None
    ended_at: datetime | None
    uuid: str = ""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """Whether a month's roster holds, since when, and who published it."""

    state: RosterState
    published_at: datetime | None = None
    published_by: str = ""


def posts(look: Look | Work) -> list[PostRow]:
    """Return the posts that the office has, in their order."""
    wanted = select(duty_post).where(duty_post.c.gone_on.is_(None)).order_by(duty_post.c.place, duty_post.c.id)
    return [PostRow(row.id, _post(row)) for row in look.connection.execute(wanted)]


def add_post(work: Work, facts: PostFacts) -> int:
    """Write a post down, after those there are; return its key."""
    values = {"uuid": str(uuid.uuid4()), "place": _next(work, duty_post.c.place), **_post_values(facts)}
    return int(work.connection.execute(insert(duty_post).returning(duty_post.c.id), values).scalar_one())


def change_post(work: Work, post_id: int, facts: PostFacts) -> None:
    """Write a post anew."""
    work.connection.execute(update(duty_post).where(duty_post.c.id == post_id).values(_post_values(facts)))


def end_post(work: Work, post_id: int, day: date | None) -> None:
    """Write that a post is gone since a day, with None that it is not; its duties of the past stay."""
    work.connection.execute(update(duty_post).where(duty_post.c.id == post_id).values(gone_on=day))


def people(look: Look | Work) -> list[PersonRow]:
    """Return everybody who takes or took turns, in their order."""
    wanted = select(duty_person).order_by(duty_person.c.place, duty_person.c.id)
    return [PersonRow(row.id, _person(row)) for row in look.connection.execute(wanted)]


def add_person(work: Work, facts: PersonFacts) -> int:
    """Write down somebody who takes turns; return the key."""
    values = {"uuid": str(uuid.uuid4()), "place": _next(work, duty_person.c.place), **_person_values(facts)}
    return int(work.connection.execute(insert(duty_person).returning(duty_person.c.id), values).scalar_one())


def change_person(work: Work, person_id: int, facts: PersonFacts) -> None:
    """Write anew what is known of somebody."""
    work.connection.execute(update(duty_person).where(duty_person.c.id == person_id).values(_person_values(facts)))


def month_of(look: Look | Work, month: str) -> MonthRow:
    """Return how a month ("2026-12") stands; one that nobody touched is a draft."""
    wanted = (
        select(duty_month, account.c.shown_name)
        .outerjoin(account, account.c.id == duty_month.c.published_by)
        .where(duty_month.c.month == month)
    )
    row = look.connection.execute(wanted).first()
    if row is None:
        return MonthRow(RosterState.DRAFT)
    return MonthRow(RosterState(row.state), row.published_at, row.shown_name or "")


def keep_month(work: Work, month: str, state: RosterState) -> None:
    """Write how a month stands from now on."""
    published = state is RosterState.PUBLISHED
    values = {
        "state": state.value,
        "published_at": work.now if published else None,
        "published_by": work.clerk if published else None,
    }
    changed = work.connection.execute(update(duty_month).where(duty_month.c.month == month).values(values))
    if changed.rowcount == 0:
        work.connection.execute(insert(duty_month).values(month=month, **values))


def duties(look: Look | Work, since: date, until: date, *, ended: bool = False) -> list[DutyRow]:
    """Return the duties from one day to another, by day, post and the order in which they were written.

    With `ended` those that were ended too, which tell what was planned at first.
    """
    wanted = _duties().where(duty.c.day >= since, duty.c.day <= until)
    if not ended:
        wanted = wanted.where(duty.c.ended_at.is_(None))
    return [_duty(row) for row in look.connection.execute(wanted)]


def find_duty(look: Look | Work, duty_id: int) -> DutyRow | None:
    """Return one duty, None where there is none."""
    row = look.connection.execute(_duties().where(duty.c.id == duty_id)).first()
    return None if row is None else _duty(row)


def add_duty(
    work: Work,
    place: tuple[date, int],
    person_id: int,
    source: DutySource,
    reason: str = "",
    instead_of: int | None = None,
    *,
    locked: bool = False,
) -> int:
    """Write down who holds a post on a day (`place`); return the key of the duty."""
    day, post_id = place
    values = {
        **{"uuid": str(uuid.uuid4()), "day": day, "post_id": post_id, "person_id": person_id, "source": source.value},
        **{"locked": locked, "instead_of": instead_of, "reason": reason, "at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(duty).returning(duty.c.id), values).scalar_one())


def end_duties(work: Work, wanted: Sequence[int]) -> None:
    """End duties: others hold these posts from now on."""
    work.connection.execute(update(duty).where(duty.c.id.in_(wanted)).values(ended_at=work.now, ended_by=work.clerk))


def reopen_duties(work: Work, wanted: Sequence[int]) -> None:
    """Take back that duties were ended."""
    work.connection.execute(update(duty).where(duty.c.id.in_(wanted)).values(ended_at=None, ended_by=None))


def lock_duties(work: Work, wanted: Sequence[int], *, locked: bool) -> None:
    """Let planning leave duties as they are, or let it move them again."""
    work.connection.execute(update(duty).where(duty.c.id.in_(wanted)).values(locked=locked))


def move_duty(work: Work, key: int, day: date, person_id: int) -> None:
    """Let a duty of a draft be on another day, or another's."""
    work.connection.execute(update(duty).where(duty.c.id == key).values(day=day, person_id=person_id))


def drop_duties(work: Work, wanted: Sequence[int]) -> None:
    """Remove duties of a draft, which never held."""
    work.connection.execute(delete(duty).where(duty.c.id.in_(wanted)))


def _next(work: Work, place: ColumnElement[int]) -> int:
    return int(work.connection.execute(select(func.coalesce(func.max(place), 0))).scalar_one()) + 1


def _duties() -> Select[tuple[object, ...]]:
    return (
        select(duty)
        .join(duty_post, duty_post.c.id == duty.c.post_id)
        .order_by(duty.c.day, duty_post.c.place, duty.c.id)
    )


def _duty(row: Row[tuple[object, ...]]) -> DutyRow:
    return DutyRow(
        *(row.id, row.day, row.post_id, row.person_id, DutySource(row.source), row.locked, row.reason),
        *(row.instead_of, row.ended_at, row.uuid),
    )


def _post(row: Row[tuple[object, ...]]) -> PostFacts:
    heads = row.worked, row.weekend, row.holiday
    return PostFacts(row.name, Slot(row.slot), row.begins, row.ends, *heads, row.leading)


def _post_values(facts: PostFacts) -> dict[str, object]:
    return {
        **{"name": facts.name, "slot": facts.slot.value, "begins": facts.begins, "ends": facts.ends},
        **{"worked": facts.worked, "weekend": facts.weekend, "holiday": facts.holiday, "leading": facts.leading},
    }


def _person(row: Row[tuple[object, ...]]) -> PersonFacts:
    posts_of = frozenset(int(each) for each in row.posts)
    return PersonFacts(
        *(row.name, row.phone, row.account_id, posts_of, row.share, row.since, row.until, row.never_alone)
    )


def _person_values(facts: PersonFacts) -> dict[str, object]:
    return {
        **{"name": facts.name, "phone": facts.phone, "account_id": facts.account_id, "posts": sorted(facts.posts)},
        **{"share": facts.share, "since": facts.since, "until": facts.until, "never_alone": facts.never_alone},
    }
