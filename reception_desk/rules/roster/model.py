"""The roster as a linear model: what may be chosen, what must hold, what each choice costs; no solver is named."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from math import inf

from reception_desk.rules.roster.costs import Judge
from reception_desk.rules.roster.fairness import Counted, Part
from reception_desk.rules.roster.month import Duty, Person, Post
from reception_desk.rules.roster.prices import STEEPEST
from reception_desk.rules.roster.rows import Rows, Terms
from reception_desk.vocabulary.duty import Cost, Slot

_DAY = timedelta(days=1)


class Model:
    """The model of one month; `rows` and `offset` are what a solver needs, `duties` reads its answer."""

    def __init__(self, judge: Judge) -> None:
        self.judge, self.month, self.rows = judge, judge.month, Rows()
        self.offset = 0
        self._price = judge.prices.of
        self._kept = self._locked()
        self._chosen: dict[tuple[date, int, int], int] = {}
        self._on: dict[tuple[date, int], Terms] = {}
        self._choices()
        self._on_duty()
        self._heads()
        self._nobody_alone()
        self._nobody_together()
        self._wishes()
        self._runs()
        self._fair()

    def duties(self, values: Sequence[float]) -> tuple[Duty, ...]:
        """Return the roster that the columns' values say, in the order of days and posts."""
        order = {each.id: number for number, each in enumerate(self.month.posts)}
        chosen = [key for key, column in self._chosen.items() if values[column] > 0.5]
        keys = {*chosen, *self._kept}
        return tuple(
            Duty(*key, locked=key in self._kept)
            for key in sorted(keys, key=lambda key: (key[0], order.get(key[1], len(order)), key[2]))
        )

    def values(self, duties: Iterable[Duty]) -> dict[int, float]:
        """Return the columns that choose these duties; the others are left to the solver."""
        held = {(each.day, each.post, each.person) for each in duties}
        return {column: float(key in held) for key, column in self._chosen.items()}

    def _locked(self) -> frozenset[tuple[date, int, int]]:
        days = frozenset(self.month.days)
        return frozenset(
            (each.day, each.post, each.person) for each in self.month.duties if each.locked and each.day in days
        )

    def _choices(self) -> None:
        """Everybody may be chosen who belongs to the office, is not on leave and may hold the post; locked ones are."""
        for day in self.month.days:
            for post in self.month.posts:
                needed = self.month.needed(day, post)
                for person in self.month.people:
                    key = (day, post.id, person.id)
                    if key in self._kept:
                        self._chosen[key] = self.rows.column(low=1.0, whole=True)
                    elif needed and self.month.may(person, day, post):
                        self._chosen[key] = self.rows.column(whole=True)

    def _on_duty(self) -> None:
        """One place at a time; and whether somebody is on duty at all that day, as terms or as a column."""
        for day in self.month.days:
            for person in self.month.people:
                held = self._open(day, person.id)
                groups = [self._terms(day, person.id, group) for group in _meeting(held)]
                for terms in groups:
                    most = max(1.0, sum(self.rows.low[column] for column, _ in terms))
                    if len(terms) > 1:
                        self.rows.row(-inf, terms, most)
                self._on[day, person.id] = self._at_all(groups, self._terms(day, person.id, held))

    def _at_all(self, groups: list[Terms], every: Terms) -> Terms:
        if len(every) <= 1 or (len(groups) == 1 and not any(self.rows.low[column] for column, _ in every)):
            return every
        on = self.rows.column()
        for column, _ in every:
            self.rows.row(0.0, [(on, 1.0), (column, -1.0)], inf)
        for terms in groups if len(groups) > 1 else []:
            if not any(self.rows.low[column] for column, _ in terms):
                self.rows.row(0.0, [(on, 1.0), *_negative(terms)], inf)
        self.rows.row(-inf, [(on, 1.0), *_negative(every)], 0.0)
        return [(on, 1.0)]

    def _open(self, day: date, person: int) -> list[Post]:
        return [post for post in self.month.posts if (day, post.id, person) in self._chosen]

    def _terms(self, day: date, person: int, posts: Iterable[Post]) -> Terms:
        columns = (self._chosen.get((day, post.id, person)) for post in posts)
        return [(column, 1.0) for column in columns if column is not None]

    def _heads(self) -> None:
        """Give every post its people, or phantoms in their place (缺岗 ×n); more than asked only if locked."""
        known = {each.id for each in self.month.people}
        for day in self.month.days:
            for post in self.month.posts:
                strangers = sum(1 for each in self._kept if each[:2] == (day, post.id) and each[2] not in known)
                needed = self.month.needed(day, post) - strangers
                terms = [
                    (self._chosen[day, post.id, person.id], 1.0)
                    for person in self.month.people
                    if (day, post.id, person.id) in self._chosen
                ]
                kept = sum(self.rows.low[column] for column, _ in terms)
                if needed > 0:
                    terms.append((self.rows.column(self._price[Cost.GAP], needed), 1.0))
                if terms:
                    self.rows.row(max(0.0, needed), terms, max(needed, kept))

    def _nobody_alone(self) -> None:
        for (day, post_id, person), column in self._chosen.items():
            if person not in self.judge.never_alone:
                continue
            post = self.judge.posts[post_id]
            beside = [each.id for each in self.month.posts if each.accompanies(post)]
            company = [
                (self._chosen[day, each, other.id], 1.0)
                for each in beside
                for other in self.month.people
                if not other.never_alone and (day, each, other.id) in self._chosen
            ]
            alone = self.rows.column(self._price[Cost.LONE])
            self.rows.row(0.0, [(alone, 1.0), (column, -1.0), *company], inf)

    def _nobody_together(self) -> None:
        for pair in self.judge.apart:
            for day in self.month.days:
                mine, theirs = (self._open(day, person) for person in pair)
                if not mine or not theirs:
                    continue
                together = self.rows.column(self._price[Cost.APART], inf)
                for group in _meeting(list(dict.fromkeys(mine + theirs))):
                    terms = [term for person in pair for term in self._terms(day, person, group)]
                    self.rows.row(-inf, [*terms, (together, -1.0)], 1.0)

    def _wishes(self) -> None:
        """Price a wish that is not met; one that cannot be met costs the same and changes nothing."""
        for wish in self.month.wishes:
            on = self._on.get((wish.day, wish.person))
            if on is None:
                continue
            self.offset += self._price[Cost.WISH] * wish.wanted
            for column, _ in on:
                self.rows.cost[column] += self._price[Cost.WISH] * (-1.0 if wish.wanted else 1.0)

    def _runs(self) -> None:
        """Too many days running, and a day after a night; what lies before the month is known."""
        most = self.judge.prices.most_running
        around = {(each.day, each.person) for each in self.month.around()}
        nights = {
            (each.day, each.person)
            for each in self.month.around()
            if each.post in self.judge.posts and self.judge.posts[each.post].overnight
        }
        for person in self.month.people:
            for day in self.month.days:
                if not self._on[day, person.id]:
                    continue
                self._run(person, day, most, around)
                self._after_night(person, day, nights)

    def _run(self, person: Person, day: date, most: int, around: set[tuple[date, int]]) -> None:
        terms: Terms = []
        free = most
        for back in range(most + 1):
            on = self._on.get((day - _DAY * back, person.id))
            if on is None:
                free -= (day - _DAY * back, person.id) in around
            elif not on:
                return
            else:
                terms += on
        if len(terms) > free:
            self.rows.row(-inf, [*terms, (self.rows.column(self._price[Cost.RUNNING], inf), -1.0)], free)

    def _after_night(self, person: Person, day: date, nights: set[tuple[date, int]]) -> None:
        before = day - _DAY
        if (before, person.id) in nights:
            for column, _ in self._on[day, person.id]:
                self.rows.cost[column] += self._price[Cost.AFTER_NIGHT]
            return
        held = [each for each in self._open(before, person.id) if each.overnight]
        if held:
            late = self.rows.column(self._price[Cost.AFTER_NIGHT], inf)
            for group in _meeting(held):
                terms = [*self._terms(before, person.id, group), *self._on[day, person.id], (late, -1.0)]
                self.rows.row(-inf, terms, 1.0)

    def _fair(self) -> None:
        """Price a duty beyond the fair part once, the next twice …; steps at whole numbers keep the bounds near."""
        for counted in Counted:
            held: dict[int, Terms] = {each.id: [] for each in self.month.people}
            for (day, post, person), column in self._chosen.items():
                if counted.counts(self.month.kind(day), self.judge.posts[post]):
                    held[person].append((column, 1.0))
            for person, terms in held.items():
                self._steps(terms, self.judge.parts[counted][person], self._price[counted.cost])

    def _steps(self, terms: Terms, part: Part, price: int) -> None:
        if not terms and not part.low:
            return
        above = [(column, -1.0) for column in self._stairs(len(terms) - part.high, price)]
        below = [(column, 1.0) for column in self._stairs(part.low, price)]
        self.rows.row(part.low, [*terms, *above, *below], part.high)

    def _stairs(self, most: int, price: int) -> Iterator[int]:
        for step in range(1, min(STEEPEST, most) + 1):
            yield self.rows.column(float(price * step), 1.0 if step < STEEPEST else inf)


def _meeting(posts: list[Post]) -> list[list[Post]]:
    """Return the groups of posts of which nobody can hold two: one part of the day with the whole, leaders apart."""
    found = []
    for leading in (False, True):
        held = [each for each in posts if each.leading is leading]
        slots = dict.fromkeys(each.slot for each in held if each.slot is not Slot.DAY)
        parts = [[each for each in held if each.slot in (slot, Slot.DAY)] for slot in slots]
        found += parts or ([held] if held else [])
    return found


def _negative(terms: Terms) -> Terms:
    return [(column, -factor) for column, factor in terms]
