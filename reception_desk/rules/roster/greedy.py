"""A roster drawn cell by cell, as one would by hand: the first one that planning has, and where it begins."""

from datetime import date, timedelta

from reception_desk.rules.roster.costs import Judge
from reception_desk.rules.roster.fairness import Counted
from reception_desk.rules.roster.month import Duty, Person, Post
from reception_desk.vocabulary.duty import Cost

_DAY = timedelta(days=1)
_WISHED = 50


def drawn(judge: Judge) -> tuple[Duty, ...]:
    """Return a roster in which each post has whoever is cheapest there and then; what is locked stands first."""
    return _Drawing(judge).whole()


class _Drawing:
    def __init__(self, judge: Judge) -> None:
        self._judge, self._month = judge, judge.month
        days = frozenset(self._month.days)
        self._duties = [each for each in self._month.duties if each.locked and each.day in days]
        self._held: dict[tuple[date, int], list[Post]] = {}
        self._counts: dict[tuple[Counted, int], int] = {}
        self._wishes = {(each.day, each.person): -_WISHED if each.wanted else _WISHED for each in self._month.wishes}
        for each in (*self._month.around(), *self._duties):
            if each.post in judge.posts:
                self._note(each, judge.posts[each.post], counted=each.day in days)

    def whole(self) -> tuple[Duty, ...]:
        """Fill the days from the first to the last."""
        for day in self._month.days:
            for post in sorted(self._month.posts, key=lambda each: self._spare(day, each)):
                standing = {each.person for each in self._duties if (each.day, each.post) == (day, post.id)}
                for _ in range(self._month.needed(day, post) - len(standing)):
                    who = self._cheapest(day, post, standing)
                    if who is not None:
                        duty = Duty(day, post.id, who.id)
                        standing.add(who.id)
                        self._duties.append(duty)
                        self._note(duty, post, counted=True)
        order = {each.id: number for number, each in enumerate(self._month.posts)}
        return tuple(sorted(self._duties, key=lambda each: (each.day, order.get(each.post, len(order)), each.person)))

    def _spare(self, day: date, post: Post) -> int:
        """Return how many more could hold a post than are needed: where there is little choice it comes first."""
        able = sum(self._month.may(each, day, post) for each in self._month.people)
        return able - self._month.needed(day, post)

    def _cheapest(self, day: date, post: Post, standing: set[int]) -> Person | None:
        able = [
            each
            for each in self._month.people
            if each.id not in standing
            and self._month.may(each, day, post)
            and not any(post.meets(held) for held in self._held.get((day, each.id), ()))
        ]
        last = self._month.needed(day, post) - len(standing) == 1
        return min(able, key=lambda each: self._price(day, post, each, last=last), default=None)

    def _price(self, day: date, post: Post, person: Person, *, last: bool) -> tuple[float, int]:
        """Return about what one duty more costs: what is uneven, days nearby that are taken, a wish, who is beside."""
        price = 0.0
        for counted in Counted:
            if counted.counts(self._month.kind(day), post):
                part = self._judge.parts[counted][person.id]
                count = self._counts.get((counted, person.id), 0)
                price += self._judge.prices.of[counted.cost] * (count + 1 - part.low)
        near = sum(bool(self._held.get((day + _DAY * step, person.id))) for step in (-2, -1, 1))
        eve = any(each.overnight for each in self._held.get((day - _DAY, person.id), ()))
        price += near * self._judge.prices.of[Cost.RUNNING] / 2 + eve * self._judge.prices.of[Cost.AFTER_NIGHT]
        price += self._wishes.get((day, person.id), 0) + self._company(day, post, person, last=last)
        return price, person.id

    def _company(self, day: date, post: Post, person: Person, *, last: bool) -> int:
        """Return what it costs that nobody is beside who is never alone, or somebody from whom he is kept apart."""
        beside = {
            each.id
            for each in self._month.people
            for held in self._held.get((day, each.id), ())
            if held.meets(post) and each.id != person.id
        }
        together = beside | {person.id}
        alone = last and bool(together & self._judge.never_alone) and not together - self._judge.never_alone
        apart = sum(person.id in pair and bool(beside & {*pair}) for pair in self._judge.apart)
        return alone * self._judge.prices.of[Cost.LONE] + apart * self._judge.prices.of[Cost.APART]

    def _note(self, duty: Duty, post: Post, *, counted: bool) -> None:
        self._held.setdefault((duty.day, duty.person), []).append(post)
        for each in Counted if counted else ():
            if each.counts(self._month.kind(duty.day), post):
                self._counts[each, duty.person] = self._counts.get((each, duty.person), 0) + 1
