"""The duty roster (值班表): a month read with all it rests on, drawn by hand, copied, published."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import duty_requests, duty_times, leader_days, periods, roster
from reception_desk.models.duty_requests import RequestRow
from reception_desk.models.duty_times import PresenceRow
from reception_desk.models.roster import DutyRow, MonthRow, PersonFacts, PersonRow, PostFacts, PostRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.roster.gaps import Gap, candidates, clashes, gaps, reasons
from reception_desk.rules.roster.month import Away, Duty, Month, Person, Post, Tally, Wish, days_of, manned_as, tallies
from reception_desk.rules.roster.periods import Period, extra
from reception_desk.rules.roster.prices import Prices, prices
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.roster.prices import priced
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import DutySource, RosterState
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr

__all__ = [
    "WORD",
    "Away",
    "Drawn",
    "Duty",
    "DutyRow",
    "Gap",
    "Month",
    "MonthRow",
    "Person",
    "Post",
    "Roster",
    "Tally",
    "candidates",
    "copied",
    "days_of",
    "draw_day",
    "gaps",
    "publish",
    "read_month",
    "reasons",
    "take_plan",
    "tallies",
    "unpublish",
    "word_of",
]

WORD = "roster"
_LOOKED_BACK = 366
"""Days of earlier duties that fairness counts: a year."""
_EVES = 7
"""Days before a month whose duties are looked at: a night before the first, days running across the end."""


@dataclass(frozen=True)
class Roster:
    """A month as it stands: what it rests on, how it holds, duties that were ended, where people are, telephones."""

    month: Month
    state: MonthRow
    rows: tuple[DutyRow, ...]
    ended: tuple[DutyRow, ...]
    presences: tuple[tuple[date, PresenceRow], ...]
    phones: Mapping[int, str]
    periods: tuple[Period, ...] = ()
    prices: Prices = field(default_factory=prices)
    requests: tuple[RequestRow, ...] = ()
    receptions: tuple[int, int] = (0, 0)
    """领导接访日 of the month: planned, and held."""

    @property
    def published(self) -> bool:
        """Tell whether it holds already, so that each change says why."""
        return self.state.state is RosterState.PUBLISHED


@dataclass(frozen=True)
class Drawn:
    """A day after it was drawn: who held its posts before, what speaks against it now."""

    before: Mapping[int, tuple[int, ...]]
    findings: tuple[Finding, ...]


def word_of(year: int, month: int) -> str:
    """Return how a month is named in the store."""
    return f"{year:04}-{month:02}"


def read_month(desk: Desk, look: Look | Work, year: int, month: int) -> Roster:
    """Return a month's roster with posts, people, leave, wishes and the duties of the year before."""
    days = days_of(year, month)
    every = roster.duties(look, days[0], days[-1], ended=True)
    living = tuple(each for each in every if each.ended_at is None)
    known = roster.people(look)
    earlier = roster.duties(look, days[0] - timedelta(days=_LOOKED_BACK), days[0] - timedelta(days=1))
    eve = tuple(each for each in earlier if each.day >= days[0] - timedelta(days=_EVES))
    posts, special = tuple(map(_post, roster.posts(look))), _periods(look, days)
    open_days = desk.office.hours.whole.days
    bare = Month(
        days=days,
        calendar=desk.calendar,
        posts=posts,
        people=tuple(_person(each) for each in known if _belongs(each, days)),
        duties=tuple(map(_duty, (*eve, *living))),
        away=tuple(
            Away(each.person_id, each.since, each.until, each.words)
            for each in duty_times.leaves(look, days[0], days[-1])
        ),
        wishes=tuple(Wish(*each) for each in duty_times.wishes(look, days[0], days[-1])),
        apart=duty_times.apart(look),
        before=_before(desk, look, earlier),
        counted_from=min((each.day for each in earlier), default=None),
        extra=extra(days, posts, special, lambda day: manned_as(day, desk.calendar.mark(day).kind, open_days)),
        open_days=open_days,
    )
    return Roster(
        month=bare,
        state=roster.month_of(look, word_of(year, month)),
        rows=living,
        ended=tuple(each for each in every if each.ended_at is not None),
        presences=tuple(duty_times.presences(look, days[0], days[-1])),
        phones={each.id: each.facts.phone for each in known},
        periods=special,
        prices=priced(look),
        requests=tuple(duty_requests.open_ones(look)),
        receptions=_receptions(look, days),
    )


@act(Action.DRAW_ROSTER, Role.CLERK, Role.HEAD)
def draw_day(desk: Desk, work: Work, day: date, held: Mapping[int, Sequence[int]], reason: str = "") -> Result[Drawn]:
    """Write who holds the posts of a day: keys of people by keys of posts; other posts stay as they are.

    Once the month is published the old and the new stay visible and `reason` is asked for. What speaks against it is
    told and stops nothing. Raises CannotNow without a reason where one is needed.
    """
    found = read_month(desk, work, day.year, day.month)
    rows = [each for each in found.rows if each.day == day]
    before = {post: tuple(each.person_id for each in rows if each.post_id == post) for post in held}
    wanted = {post: tuple(dict.fromkeys(people)) for post, people in held.items()}
    changed = {post: people for post, people in wanted.items() if people != before[post]}
    if not changed:
        return Result(Drawn(before, ()), unchanged=True)
    _may_change(desk, found, reason)
    for post, people in changed.items():
        _draw(work, found, (day, post), people, clean(reason).strip())
    now = read_month(desk, work, day.year, day.month).month
    said = tuple(
        each for post, people in wanted.items() for one in people for each in clashes(now, Duty(day, post, one))
    )
    detail = {"before": {post: list(before[post]) for post in changed}, "reason": reason}
    return Result(Drawn(before, said), f"duty {day}", detail, changes(WORD))


@act(Action.DRAW_ROSTER, Role.CLERK, Role.HEAD)
def take_plan(desk: Desk, work: Work, year: int, month: int, planned: Iterable[Duty]) -> Result[tuple[Duty, ...]]:
    """Put a whole month in place of the draft; return what stood there, to take it back.

    Raises CannotNow where the month is published: then single days are changed, each with its reason.
    """
    found = read_month(desk, work, year, month)
    if found.published:
        raise CannotNow(tr("这个月的值班表已经发布。"), tr("请逐天改，每处写明原因。"))
    before = tuple(map(_duty, found.rows))
    roster.drop_duties(work, [each.id for each in found.rows])
    for each in planned:
        roster.add_duty(work, (each.day, each.post), each.person, DutySource.PLANNED, locked=each.locked)
    return Result(before, f"roster {word_of(year, month)}", {"before": len(before)}, changes(WORD))


@act(Action.DRAW_ROSTER, Role.CLERK, Role.HEAD)
def lock_duties(desk: Desk, work: Work, day: date, wanted: Sequence[int]) -> Result[tuple[int, ...]]:
    """Let planning leave these duties of a draft's day as they stand, and move the others; return which it left before.

    Raises CannotNow where nobody is there, and where the month is published, which is never planned again.
    """
    found = read_month(desk, work, day.year, day.month)
    if found.published:
        raise CannotNow(tr("这个月的值班表已经发布。"), tr("已发布的不会再自动排，不用锁定。"))
    there = [each for each in found.rows if each.day == day]
    if not there:
        raise CannotNow(tr("这一天还没有人值班，没有可以锁定的。"))
    before = tuple(each.id for each in there if each.locked)
    kept = [each.id for each in there if each.id in wanted]
    roster.lock_duties(work, [each.id for each in there], locked=False)
    roster.lock_duties(work, kept, locked=True)
    detail = {"locked": kept, "before": list(before)}
    return Result(before, f"duty {day}", detail, changes(WORD), unchanged=sorted(before) == sorted(kept))


@act(Action.DRAW_ROSTER, Role.CLERK, Role.HEAD)
def drag_duty(desk: Desk, work: Work, duty_id: int, day: date, other_id: int | None = None) -> Result[Drawn]:
    """Let a duty of a draft stand on another day, or exchange it with the one it was dropped on (`other_id`).

    Raises CannotNow for another month, a published one, and where the same person is there already.
    """
    one = roster.find_duty(work, duty_id)
    found = read_month(desk, work, day.year, day.month)
    if one is None or one.day not in found.month.days:
        raise CannotNow(tr("只能拖到同一个月里的另一天。"))
    if found.published:
        raise CannotNow(tr("这个月的值班表已经发布。"), tr("请用“调班 / 替班”，写明原因。"))
    other = next((each for each in found.rows if each.id == other_id), None)
    there = {(each.day, each.post_id, each.person_id) for each in found.rows} - {(one.day, one.post_id, one.person_id)}
    if other is None:
        moved = [(one.id, day, one.person_id, one.post_id)]
    else:
        moved = [(one.id, one.day, other.person_id, one.post_id), (other.id, other.day, one.person_id, other.post_id)]
        there -= {(other.day, other.post_id, other.person_id)}
    if any((on, post, person) in there for _, on, person, post in moved):
        raise CannotNow(tr("这个人那一天已经在这个岗位上了。"))
    for key, on, person, _ in moved:
        roster.move_duty(work, key, on, person)
    now = read_month(desk, work, day.year, day.month).month
    said = tuple(each for _, on, person, post in moved for each in clashes(now, Duty(on, post, person)))
    detail = {"to": day.isoformat(), "with": other_id or 0}
    return Result(Drawn({}, said), f"duty {duty_id}", detail, changes(WORD))


def copied(found: Roster, earlier: Roster) -> tuple[Duty, ...]:
    """Return last month's duties moved to this one: each week to the week of its place, by weekday and kind of day.

    Somebody on leave or gone is left out, so that the gap is seen; a post that is not needed stays empty.
    """
    month, made = found.month, []
    posts = {each.id: each for each in month.posts}
    people = {each.id: each for each in month.people}
    for day in month.days:
        like = _day_like(day, earlier.month)
        for each in earlier.month.duties:
            post, person = posts.get(each.post), people.get(each.person)
            if each.day != like or post is None or person is None or not month.needed(day, post):
                continue
            if month.may(person, day, post):
                made.append(Duty(day, post.id, person.id))
    return tuple(made)


@act(Action.PUBLISH_ROSTER, Role.CLERK, Role.HEAD)
def publish(desk: Desk, work: Work, year: int, month: int) -> Result[MonthRow]:
    """Let a month's roster hold from now on; asked twice, nothing changes. Gaps are told beside, they stop nothing."""
    _only_head(desk, tr("发布值班表"))
    word = word_of(year, month)
    before = roster.month_of(work, word)
    if before.state is RosterState.PUBLISHED:
        return Result(before, unchanged=True)
    roster.keep_month(work, word, RosterState.PUBLISHED)
    return Result(roster.month_of(work, word), f"roster {word}", {}, changes(WORD))


@act(Action.PUBLISH_ROSTER, Role.CLERK, Role.HEAD)
def unpublish(desk: Desk, work: Work, year: int, month: int) -> Result[MonthRow]:
    """Take a publication back; what was changed since stays as it is."""
    _only_head(desk, tr("撤回值班表"))
    roster.keep_month(work, word_of(year, month), RosterState.DRAFT)
    return Result(roster.month_of(work, word_of(year, month)), f"roster {word_of(year, month)}", {}, changes(WORD))


def _may_change(desk: Desk, found: Roster, reason: str) -> None:
    if not found.published:
        return
    _only_head(desk, tr("改已发布的值班表"))
    if not clean(reason).strip():
        raise CannotNow(tr("这个月已经发布，改动要写明原因。"), tr("原排和实际都会留在表上。"))


def _only_head(desk: Desk, what: str) -> None:
    if desk.office.mode is Mode.STRICT and Role.HEAD not in desk.clerk.roles:
        raise CannotNow(tr("规范模式下，{what}由科长办理。").format(what=what), tr("可以提出调班或者替班的申请。"))


def _draw(work: Work, found: Roster, place: tuple[date, int], people: Sequence[int], reason: str) -> None:
    rows = [each for each in found.rows if (each.day, each.post_id) == place]
    leaving = [each for each in rows if each.person_id not in people]
    coming = [each for each in people if each not in {row.person_id for row in rows}]
    take_off = roster.end_duties if found.published else roster.drop_duties
    take_off(work, [each.id for each in leaving])
    for rank, person in enumerate(coming):
        instead = leaving[rank].id if found.published and rank < len(leaving) else None
        roster.add_duty(work, place, person, _source(found, instead), reason, instead)


def _source(found: Roster, instead: int | None) -> DutySource:
    if not found.published:
        return DutySource.PLANNED
    return DutySource.ADDED if instead is None else DutySource.COVERED


def _day_like(day: date, earlier: Month) -> date:
    """Return the day of the earlier month with the same weekday in the week of the same place."""
    wanted = [each for each in earlier.days if each.weekday() == day.weekday()]
    return wanted[min((day.day - 1) // 7, len(wanted) - 1)]


def _before(desk: Desk, look: Look | Work, rows: Sequence[DutyRow]) -> dict[int, Tally]:
    if not rows:
        return {}
    spent = Month((), desk.calendar, tuple(map(_post, roster.posts(look))), ())
    return tallies(spent, map(_duty, rows))


def _receptions(look: Look | Work, days: Sequence[date]) -> tuple[int, int]:
    """Return how many reception days were planned and how many held; one that was moved counts once."""
    every = leader_days.days(look, days[0], days[-1], ended=True)
    moved = {each.instead_of for each in every}
    planned = [each for each in every if each.id not in moved and (each.ended_at is None or each.reason)]
    return len(planned), sum(each.held_at is not None for each in planned)


def _periods(look: Look | Work, days: Sequence[date]) -> tuple[Period, ...]:
    return tuple(
        Period(each.facts.name, each.facts.since, each.facts.until, each.facts.doubled, each.facts.round_clock)
        for each in periods.periods(look, days[0], days[-1])
    )


def _belongs(row: PersonRow, days: Sequence[date]) -> bool:
    facts = row.facts
    return (facts.since is None or facts.since <= days[-1]) and (facts.until is None or facts.until >= days[0])


def _post(row: PostRow) -> Post:
    facts: PostFacts = row.facts
    hours = time.fromisoformat(facts.begins), time.fromisoformat(facts.ends)
    return Post(row.id, facts.name, facts.slot, *hours, facts.worked, facts.weekend, facts.holiday, facts.leading)


def _person(row: PersonRow) -> Person:
    facts: PersonFacts = row.facts
    return Person(row.id, facts.name, facts.posts, facts.share, facts.since, facts.until, facts.never_alone)


def _duty(row: DutyRow) -> Duty:
    return Duty(row.day, row.post_id, row.person_id, row.locked)
