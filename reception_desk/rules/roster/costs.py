"""What a roster costs, counted by hand as it were: every soft rule that is broken, with its words and its price."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.rules.roster.fairness import Counted, Part, parts
from reception_desk.rules.roster.gaps import why_not
from reception_desk.rules.roster.month import Duty, Month, Person, Post, tallies
from reception_desk.rules.roster.prices import Prices, prices, steep
from reception_desk.vocabulary.duty import Cost
from reception_desk.wording import tr

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Charge:
    """One rule that is broken: how often, in words, and what that costs altogether."""

    cost: Cost
    amount: int
    words: str
    price: int
    day: date | None = None
    people: tuple[int, ...] = ()

    @property
    def uneven(self) -> bool:
        """Tell whether it only says that counts are uneven."""
        return self.cost in (Cost.UNEVEN, Cost.UNEVEN_REST, Cost.UNEVEN_NIGHT)


@dataclass(frozen=True, slots=True)
class Instead:
    """What it would cost more (or less) if somebody else stood there; None where he cannot."""

    person: Person
    more: int | None
    words: str


class Judge:
    """Counts what rosters of one month cost; the fair parts are worked out once."""

    def __init__(self, month: Month, priced: Prices | None = None) -> None:
        self.month = month
        self.prices = priced or prices()
        self.parts: dict[Counted, dict[int, Part]] = parts(month, self.prices.catch_up)
        self.posts = {each.id: each for each in month.posts}
        self.people = {each.id: each for each in month.people}
        self.never_alone = frozenset(each.id for each in month.people if each.never_alone)
        self._days = frozenset(month.days)
        self.apart = sorted(sorted(each) for each in month.apart if len(each) == 2 and each <= self.people.keys())

    def charges(self, duties: Iterable[Duty]) -> tuple[Charge, ...]:
        """Return every broken rule, those that cost most first."""
        planned = [each for each in duties if each.day in self._days]
        table = _Table(self, [*self.month.around(), *planned])
        found = [
            *self._gaps(table),
            *(each for day in self.month.days for each in self._of_day(table, day)),
            *(each for person in self.month.people for each in self._of_person(table, person)),
            *self._uneven(planned),
        ]
        return tuple(sorted(found, key=lambda each: (-each.price, each.day or date.max, each.words)))

    def value(self, duties: Iterable[Duty]) -> int:
        """Return what a roster costs altogether."""
        return sum(each.price for each in self.charges(duties))

    def _charge(self, cost: Cost, amount: int, words: str, day: date | None, *people: int) -> Charge:
        return Charge(cost, amount, words, self.prices.of[cost] * amount, day, people)

    def _gaps(self, table: "_Table") -> Iterator[Charge]:
        for day in self.month.days:
            for post in self.month.posts:
                missing = self.month.needed(day, post) - len(table.holders(day, post.id))
                if missing > 0:
                    words = tr("{day}“{post}”空 {n} 人").format(day=said(day), post=post.name, n=missing)
                    yield self._charge(Cost.GAP, missing, words, day)

    def _of_day(self, table: "_Table", day: date) -> Iterator[Charge]:
        for post in self.month.posts:
            for person in table.holders(day, post.id):
                if person in self.never_alone and not self._company(table, day, post):
                    words = tr("{day}“{post}”只有{name}，{name}不宜单独值班").format(
                        day=said(day), post=post.name, name=self.people[person].name
                    )
                    yield self._charge(Cost.LONE, 1, words, day, person)
        for pair in self.apart:
            if self._together(table, day, *pair):
                names = [self.people[each].name for each in pair]
                words = tr("{day}{one}和{other}同班").format(day=said(day), one=names[0], other=names[1])
                yield self._charge(Cost.APART, 1, words, day, *pair)

    def _company(self, table: "_Table", day: date, post: Post) -> bool:
        """Tell whether somebody who may be alone is there in the same hours."""
        beside = (each for each in self.month.posts if each.accompanies(post))
        return any(who not in self.never_alone for each in beside for who in table.holders(day, each.id))

    def _together(self, table: "_Table", day: date, one: int, other: int) -> bool:
        mine, theirs = table.held(day, one), table.held(day, other)
        return any(a.meets(b) for a in mine for b in theirs)

    def _of_person(self, table: "_Table", person: Person) -> Iterator[Charge]:
        for wish in sorted((each for each in self.month.wishes if each.person == person.id), key=lambda each: each.day):
            if wish.day in self._days and bool(table.held(wish.day, person.id)) is not wish.wanted:
                text = tr("{name}希望{day}值班，没有排上") if wish.wanted else tr("{name}希望{day}不值班，排上了")
                words = text.format(name=person.name, day=said(wish.day))
                yield self._charge(Cost.WISH, 1, words, wish.day, person.id)
        yield from self._running(table, person)
        for day in self.month.days:
            if table.held(day, person.id) and any(each.overnight for each in table.held(day - _DAY, person.id)):
                words = tr("{name}{day}是夜班次日，又值班").format(name=person.name, day=said(day))
                yield self._charge(Cost.AFTER_NIGHT, 1, words, day, person.id)

    def _running(self, table: "_Table", person: Person) -> Iterator[Charge]:
        most = self.prices.most_running
        over = [day for day in self.month.days if table.running(day, person.id) > most]
        for index, day in enumerate(over):
            if index + 1 == len(over) or over[index + 1] != day + _DAY:
                ran = table.running(day, person.id)
                counted = min(ran - most, (day - self.month.days[0]).days + 1)
                words = tr("{name}{since}至{day}连续值班 {n} 天").format(
                    name=person.name, since=said(day - _DAY * (ran - 1)), day=said(day), n=ran
                )
                yield self._charge(Cost.RUNNING, counted, words, day, person.id)

    def _uneven(self, duties: Sequence[Duty]) -> Iterator[Charge]:
        counts = tallies(self.month, duties)
        for counted in Counted:
            for person in self.month.people:
                part, count = self.parts[counted][person.id], counted.of(counts[person.id])
                if beyond := part.beyond(count):
                    words = tr("{name}{what} {count} 次，按理 {part} 次").format(
                        name=person.name, what=counted.label, count=count, part=part.words
                    )
                    yield self._charge(counted.cost, steep(beyond), words, None, person.id)


class _Table:
    """Who stands where, looked up by day; a post that the month does not know is passed over."""

    def __init__(self, judge: Judge, duties: Iterable[Duty]) -> None:
        self._holders: dict[tuple[date, int], list[int]] = {}
        self._held: dict[tuple[date, int], list[Post]] = {}
        for day, post, person in dict.fromkeys((each.day, each.post, each.person) for each in duties):
            if post in judge.posts:
                self._holders.setdefault((day, post), []).append(person)
                self._held.setdefault((day, person), []).append(judge.posts[post])

    def holders(self, day: date, post: int) -> Sequence[int]:
        """Return who holds a post on a day."""
        return self._holders.get((day, post), ())

    def held(self, day: date, person: int) -> Sequence[Post]:
        """Return the posts that somebody holds on a day."""
        return self._held.get((day, person), ())

    def running(self, day: date, person: int) -> int:
        """Return on how many days running somebody has had duty up to and with a day."""
        count = 0
        while self.held(day - _DAY * count, person):
            count += 1
        return count


def said(day: date) -> str:
    """Return a day of the month in words."""
    return tr("{month}月{day}日").format(month=day.month, day=day.day)


def why(
    month: Month, duties: Iterable[Duty], day: date, post: int, person: int, priced: Prices | None = None
) -> tuple[Instead, ...]:
    """Answer “why am I on this day?”: for everybody else what it would cost if he stood there, the cheapest first."""
    judge = Judge(month, priced)
    if post not in judge.posts:
        return ()
    stands = tuple(duties)
    rest = tuple(each for each in stands if (each.day, each.post, each.person) != (day, post, person))
    now = judge.charges(stands)
    found = []
    for other in month.people:
        if other.id == person or any((each.day, each.post, each.person) == (day, post, other.id) for each in rest):
            continue
        found.append(_instead(judge, rest, now, other, Duty(day, post, other.id)))
    return tuple(sorted(found, key=lambda each: (each.more is None, each.more or 0, each.person.name)))


def _instead(judge: Judge, rest: tuple[Duty, ...], now: tuple[Charge, ...], other: Person, duty: Duty) -> Instead:
    refused = why_not(judge.month, rest, other, duty.day, judge.posts[duty.post])
    if refused:
        return Instead(other, None, tr("{name}不行：{why}").format(name=other.name, why=refused))
    then = judge.charges((*rest, duty))
    more = sum(each.price for each in then) - sum(each.price for each in now)
    fresh = "、".join(each.words for each in then if each not in now)
    if more > 0:
        words = tr("换成{name}要多 {n} 分：{why}").format(name=other.name, n=more, why=fresh)
    elif more < 0:
        words = tr("换成{name}反而少 {n} 分").format(name=other.name, n=-more)
    else:
        words = tr("换成{name}也一样").format(name=other.name)
    return Instead(other, more, words)
