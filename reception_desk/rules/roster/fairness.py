"""What each person's fair part of a month is: by his share, the days he is there, and what he did in earlier months."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.rules.calendars.days import DayKind
from reception_desk.rules.roster.month import Month, Person, Post, Tally
from reception_desk.vocabulary.duty import Cost, Slot
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

_NEAR = 1e-6
_SWEEPS = 60


class Counted(Term):
    """What is counted apart, since people compare it."""

    ALL = "all", later("班次")
    NIGHT = "night", later("夜班")
    WEEKEND = "weekend", later("周末班")
    HOLIDAY = "holiday", later("节日班")

    @property
    def cost(self) -> Cost:
        """Return the cost of an uneven count."""
        return _COSTS[self]

    def of(self, tally: Tally) -> int:
        """Return this count of a tally."""
        return int(getattr(tally, self.value))

    def counts(self, kind: DayKind, post: Post) -> bool:
        """Tell whether a post on a day of that kind is counted."""
        if self is Counted.NIGHT:
            return post.slot is Slot.NIGHT
        return self is Counted.ALL or kind == self.value


_COSTS = {
    Counted.ALL: Cost.UNEVEN,
    Counted.NIGHT: Cost.UNEVEN_NIGHT,
    Counted.WEEKEND: Cost.UNEVEN_REST,
    Counted.HOLIDAY: Cost.UNEVEN_REST,
}


@dataclass(frozen=True, slots=True)
class Part:
    """How many duties are somebody's fair part: either of two neighbouring numbers, or one where it divides."""

    low: int = 0
    high: int = 0

    @property
    def words(self) -> str:
        """Return 5 or 5—6."""
        return str(self.low) if self.low == self.high else f"{self.low}—{self.high}"

    def beyond(self, count: int) -> int:
        """Return how many are too many, or too few."""
        return max(0, count - self.high, self.low - count)


def parts(month: Month, catch_up: int) -> dict[Counted, dict[int, Part]]:
    """Return the fair part of each person, for each thing that is counted; all of them share what there is to do.

    Nobody is asked for more than his posts, his leave and the hours of a day allow. What he did in earlier months
    (`Month.before`) is set against what was his part of them, `catch_up` duties of it at the most: so a newcomer owes
    nothing for the time before he came, and nobody pays for a year in one month.
    """
    earlier = {each.id: _earlier(month, each) for each in month.people} if month.before else {}
    return {each: _parts(month, each, earlier, catch_up) for each in Counted}


def _parts(month: Month, counted: Counted, earlier: Mapping[int, float], catch_up: int) -> dict[int, Part]:
    load = _Load(month, counted)
    fair = load.spread(_balance(month, counted, load, earlier, catch_up) if earlier else {})
    found = {each.id: Part() for each in month.people}
    for person, amount in fair.items():
        most = min(amount, load.most[person])
        found[person] = Part(math.floor(most + _NEAR), math.ceil(most - _NEAR))
    return found


def _balance(
    month: Month, counted: Counted, load: "_Load", earlier: Mapping[int, float], catch_up: int
) -> dict[int, float]:
    """Return by how much each did more in earlier months than was his part of them."""
    even = load.spread({})
    done = {each: counted.of(month.before.get(each, Tally())) for each in load.weight}
    due = {each: even[each] / load.weight[each] * earlier[each] for each in load.weight}
    whole = sum(due.values())
    if whole <= 0:
        return {}
    scale = sum(done.values()) / whole
    return {each: min(catch_up, max(-catch_up, done[each] - due[each] * scale)) for each in done}


def _earlier(month: Month, person: Person) -> float:
    """Return the days on which somebody was there in the months that `before` counts, by his share."""
    since = month.counted_from or month.days[0] - timedelta(days=1)
    span = (month.days[0] - since).days
    return person.share * sum(_there(month, person, since + timedelta(days=each)) for each in range(span))


def _there(month: Month, person: Person, day: date) -> bool:
    return person.is_there(day) and month.leave(person.id, day) is None


class _Load:
    """What there is to do in a month of one thing counted, who may do it, and how it is spread evenly."""

    def __init__(self, month: Month, counted: Counted) -> None:
        self.weight: dict[int, float] = {}
        self.most: dict[int, int] = {}
        self._asked: dict[int, int] = {each.id: 0 for each in month.posts}
        self._able: dict[int, dict[int, int]] = {each.id: {} for each in month.posts}
        for day in month.days:
            self._add_day(month, day, list(_open(month, counted, day)))

    def _add_day(self, month: Month, day: date, posts: list[Post]) -> None:
        slots: dict[int, set[tuple[bool, Slot]]] = {}
        for post in posts:
            lone = _lone(month, day, post)
            able = [each for each in month.people if each.share > 0 and not (lone and each.never_alone)]
            able = [each for each in able if month.may(each, day, post)]
            self._asked[post.id] += min(month.needed(day, post), len(able))
            for each in able:
                self._able[post.id][each.id] = self._able[post.id].get(each.id, 0) + 1
                slots.setdefault(each.id, set()).add((post.leading, post.slot))
        for each in month.people:
            if each.id in slots:
                self.weight[each.id] = self.weight.get(each.id, 0) + each.share
                self.most[each.id] = self.most.get(each.id, 0) + _at_once(slots[each.id])

    def spread(self, ahead: Mapping[int, float]) -> dict[int, float]:
        """Return how many duties each gets so that all, with what they are ahead, have the same by their weight."""
        held = {post: dict.fromkeys(able, 0.0) for post, able in self._able.items()}
        whole = dict.fromkeys(self.weight, 0.0)
        moved, left = math.inf, _SWEEPS
        while moved > _NEAR / 10 and left:
            moved, left = 0.0, left - 1
            for post, able in self._able.items():
                beside = {each: whole[each] - held[post][each] + ahead.get(each, 0.0) for each in able}
                fresh = self._filled(self._asked[post], beside, able)
                for each, amount in fresh.items():
                    moved = max(moved, abs(amount - held[post][each]))
                    whole[each] += amount - held[post][each]
                held[post] = fresh
        return whole

    def _filled(self, asked: float, beside: Mapping[int, float], most: Mapping[int, int]) -> dict[int, float]:
        """Pour one post's duties over those who may hold it, to one level over what they have beside it."""
        marks = sorted(
            {beside[each] / self.weight[each] for each in most}
            | {(beside[each] + most[each]) / self.weight[each] for each in most}
        )

        def at(level: float) -> dict[int, float]:
            return {each: min(float(most[each]), max(0.0, self.weight[each] * level - beside[each])) for each in most}

        low, high = 0, len(marks) - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if sum(at(marks[middle]).values()) <= asked else (low, middle)
        if not marks:
            return {}
        under, over = sum(at(marks[low]).values()), sum(at(marks[high]).values())
        rise = 0.0 if over <= under else (asked - under) / (over - under)
        return at(marks[low] + (marks[high] - marks[low]) * min(1.0, max(0.0, rise)))


def _at_once(slots: set[tuple[bool, Slot]]) -> int:
    """Return how many posts one person can hold on a day: each part of it, or all of it, and 带班 beside."""
    sides = ([slot for leads, slot in slots if leads is leading] for leading in (False, True))
    return sum(max(1, sum(slot is not Slot.DAY for slot in side)) for side in sides if side)


def _lone(month: Month, day: date, post: Post) -> bool:
    """Tell whether whoever holds a post on a day has nobody beside him: then it is no part of who is never alone."""
    return sum(month.needed(day, each) for each in month.posts if each.accompanies(post)) < 2


def _open(month: Month, counted: Counted, day: date) -> Iterator[Post]:
    for post in month.posts:
        if counted.counts(month.kind(day), post) and month.needed(day, post):
            yield post
