"""What a roster is made of: posts with their hours, people with what they may do, who stands where on which day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cached_property

from reception_desk.rules.calendars.days import Calendar, DayKind
from reception_desk.rules.roster.hours import WORKING_WEEK
from reception_desk.vocabulary.duty import Slot

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a day (岗位) and how many stand there on a working day, at a weekend and on a holiday.

    `leading` marks 带班, which no clerk fills; hours that do not end after they begin reach into the next day.
    """

    id: int
    name: str
    slot: Slot
    begins: time
    ends: time
    worked: int = 1
    weekend: int = 0
    holiday: int = 0
    leading: bool = False

    def needed(self, kind: DayKind) -> int:
        """Return how many stand there on such a day; one that is worked for another (调休) is a working day."""
        return {DayKind.WEEKEND: self.weekend, DayKind.HOLIDAY: self.holiday}.get(kind, self.worked)

    def meets(self, other: "Post") -> bool:
        """Tell whether nobody can hold both on one day: the same hours, or one of them all day.

        Whoever leads has to be within reach and may sit at the window, too.
        """
        if self.leading is not other.leading:
            return False
        return self.slot is other.slot or Slot.DAY in (self.slot, other.slot)

    def accompanies(self, other: "Post") -> bool:
        """Tell whether who holds it is company for who holds the other: in the same hours; a leader is elsewhere."""
        (begins, ends), (others_begin, others_end) = self.span, other.span
        return self.meets(other) and max(begins, others_begin) < min(ends, others_end)

    @property
    def span(self) -> tuple[int, int]:
        """Return its first minute of the day and the minute at which it ends, after 1440 on the next day."""
        begins, ends = (each.hour * 60 + each.minute for each in (self.begins, self.ends))
        return begins, ends if ends > begins else ends + 24 * 60

    @property
    def overnight(self) -> bool:
        """Tell whether whoever holds it is at work after midnight: a night, or hours that reach into the next day."""
        return self.slot is Slot.NIGHT or self.ends <= self.begins


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes turns, with an account or without.

    `posts` are those he may hold; `share` is his part of the duties in percent (newcomers and part-time pro rata);
    he is there from `since` until `until`, None for always.
    """

    id: int
    name: str
    posts: frozenset[int] = frozenset()
    share: int = _WHOLE
    since: date | None = None
    until: date | None = None
    never_alone: bool = False

    def is_there(self, day: date) -> bool:
        """Tell whether he belongs to the office on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Away:
    """Leave of somebody: both days included, no last one for an open end; it is never planned against."""

    person: int
    since: date
    until: date | None = None
    words: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Wish:
    """A day that somebody would like to have duty, or would like not to."""

    person: int
    day: date
    wanted: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """Who holds a post on a day; a `locked` one is left as it is when the rest is planned."""

    day: date
    post: int
    person: int
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many duties somebody has: all of them, and apart those at night, at weekends and on holidays."""

    all: int = 0
    night: int = 0
    weekend: int = 0
    holiday: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            *(self.all + other.all, self.night + other.night),
            *(self.weekend + other.weekend, self.holiday + other.holiday),
        )


@dataclass(frozen=True)
class Month:
    """Everything a roster rests on; `before` are the duties of earlier months by person, which fairness counts.

    `counted_from` is the day from which `before` counts. Duties of days outside the month, such as the night before
    its first day, are looked at, but neither counted nor planned.
    """

    days: tuple[date, ...]
    calendar: Calendar
    posts: tuple[Post, ...]
    people: tuple[Person, ...]
    duties: tuple[Duty, ...] = ()
    away: tuple[Away, ...] = ()
    wishes: tuple[Wish, ...] = ()
    apart: frozenset[frozenset[int]] = frozenset()
    before: Mapping[int, Tally] = field(default_factory=dict)
    counted_from: date | None = None
    extra: Mapping[tuple[date, int], int] = field(default_factory=dict)
    """How many stand at a post on a day that is unlike others (重点时段), by day and key of the post."""
    open_days: frozenset[int] = WORKING_WEEK
    """The weekdays on which the office receives visitors, Monday being 0."""

    def kind(self, day: date) -> DayKind:
        """Return what kind of day it is."""
        return self._kinds.get(day) or self.calendar.mark(day).kind

    @cached_property
    def _kinds(self) -> dict[date, DayKind]:
        return {day: self.calendar.mark(day).kind for day in self.days}

    @cached_property
    def _away(self) -> dict[int, list[Away]]:
        found: dict[int, list[Away]] = {}
        for each in self.away:
            found.setdefault(each.person, []).append(each)
        return found

    def needed(self, day: date, post: Post) -> int:
        """Return how many have to hold a post on a day."""
        unlike = self.extra.get((day, post.id))
        return post.needed(manned_as(day, self.kind(day), self.open_days)) if unlike is None else unlike

    def holders(self, day: date, post: int) -> tuple[int, ...]:
        """Return who holds a post on a day."""
        return tuple(each.person for each in self.duties if each.day == day and each.post == post)

    def around(self) -> tuple[Duty, ...]:
        """Return the duties of days outside the month."""
        days = frozenset(self.days)
        return tuple(each for each in self.duties if each.day not in days)

    def leave(self, person: int, day: date) -> Away | None:
        """Return the leave that somebody is on, None where he is not."""
        return next((each for each in self._away.get(person, ()) if each.covers(day)), None)

    def may(self, person: Person, day: date, post: Post) -> bool:
        """Tell whether somebody could be asked at all: he belongs to the office, is not on leave, may hold the post."""
        return person.is_there(day) and self.leave(person.id, day) is None and post.id in person.posts


def manned_as(day: date, kind: DayKind, open_days: frozenset[int]) -> DayKind:
    """Return as what kind of day the posts are manned: a Saturday on which visitors are received as a working day.

    A weekday on which the window stays closed is manned as a weekend; holidays and days made up for them stay.
    """
    if kind is DayKind.WEEKEND and day.weekday() in open_days:
        return DayKind.WORKED
    return DayKind.WEEKEND if kind is DayKind.WORKED and day.weekday() not in open_days else kind


def days_of(year: int, month: int) -> tuple[date, ...]:
    """Return the days of a month."""
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return tuple(first + timedelta(days=each) for each in range((following - first).days))


def tallies(month: Month, duties: Iterable[Duty] | None = None) -> dict[int, Tally]:
    """Count the duties of each person, as a hand would on the drawn grid; 带班 counts like any other.

    Duties of days outside the month are not counted; a month without days counts all it is given.
    """
    slots = {each.id: each.slot for each in month.posts}
    found = {each.id: Tally() for each in month.people}
    days = frozenset(month.days)
    for each in month.duties if duties is None else duties:
        if days and each.day not in days:
            continue
        kind = month.kind(each.day)
        one = Tally(1, slots.get(each.post) is Slot.NIGHT, kind is DayKind.WEEKEND, kind is DayKind.HOLIDAY)
        found[each.person] = found.get(each.person, Tally()) + one
    return found
