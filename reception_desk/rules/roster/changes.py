"""What speaks against a change of duty (调班 an exchange, 替班 one way), and with whom it would hurt nobody."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.findings import Finding
from reception_desk.rules.roster.costs import Judge, said
from reception_desk.rules.roster.gaps import why_not
from reception_desk.rules.roster.month import Duty, Month, Person, tallies
from reception_desk.rules.roster.prices import Prices
from reception_desk.vocabulary.duty import DutySource
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Change:
    """Who gives which duty to whom, and which duty he takes for it; None where he takes none (替班)."""

    given: Duty
    taker: int
    taken: Duty | None = None

    @property
    def source(self) -> DutySource:
        """Return how both come to their new duties."""
        return DutySource.COVERED if self.taken is None else DutySource.SWAPPED

    @property
    def ended(self) -> tuple[Duty, ...]:
        """Return the duties that end with it."""
        return (self.given,) if self.taken is None else (self.given, self.taken)

    @property
    def begun(self) -> tuple[Duty, ...]:
        """Return the duties that begin with it."""
        mine = replace(self.given, person=self.taker, locked=False)
        return (mine,) if self.taken is None else (mine, replace(self.taken, person=self.given.person, locked=False))

    def after(self, duties: Iterable[Duty]) -> tuple[Duty, ...]:
        """Return the duties as they are when it holds."""
        cells = {_cell(each) for each in self.ended}
        return (*(each for each in duties if _cell(each) not in cells), *self.begun)


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody with whom a change hurts nobody, and how many duties he has this month; `more` is what it costs."""

    person: Person
    change: Change
    duties: int
    more: int


def against(
    month: Month, change: Change, today: date, done: Iterable[Change] = (), asked: Iterable[Change] = ()
) -> tuple[Finding, ...]:
    """Return in words what speaks against a change; the head may still decide for it, where somebody is ill.

    `done` are the changes that hold already, the earliest first; `asked` those that wait for a decision. A duty of
    another month is looked at with that month.
    """
    return tuple(Finding("", sentence) for sentence in dict.fromkeys(_said(month, change, today, tuple(done), asked)))


def partners(month: Month, given: Duty, today: date, priced: Prices | None = None) -> tuple[Partner, ...]:
    """Return with whom a duty could be changed so that nothing speaks against it and no wish, rest or company suffers.

    Everybody who could take it for nothing, and who could exchange it for one of his own, the one that lies nearest;
    whoever has the fewest duties comes first.
    """
    judge = Judge(month, priced)
    counts = tallies(month)
    now = judge.charges(month.duties)
    found = []
    for person in month.people:
        for offers in ([Change(given, person.id)], _exchanges(month, given, person, today)):
            for change in offers:
                if against(month, change, today):
                    continue
                then = judge.charges(change.after(month.duties))
                if all(each.uneven or each in now for each in then):
                    more = sum(each.price for each in then) - sum(each.price for each in now)
                    found.append(Partner(person, change, counts[person.id].all, more))
                    break
    return tuple(sorted(found, key=lambda each: (each.duties, each.person.name, each.change.taken is None)))


def _exchanges(month: Month, given: Duty, person: Person, today: date) -> list[Change]:
    own = (each for each in month.duties if each.person == person.id and not each.locked and each.day >= today)
    own = (each for each in own if each.day in month.days)
    near = sorted(own, key=lambda each: (abs((each.day - given.day).days), each.day, each.post))
    return [Change(given, person.id, each) for each in near]


def _said(
    month: Month, change: Change, today: date, done: tuple[Change, ...], asked: Iterable[Change]
) -> Iterator[str]:
    for duty in change.ended:
        yield from _of_giver(month, duty, today)
    if change.taker == change.given.person or not {*map(_cell, change.begun)} - {*map(_cell, change.ended)}:
        yield tr("这样换等于没有换，请另选一个人或另选一天。")
        return
    for duty in change.begun:
        if duty.day in month.days:
            yield from _of_taker(month, duty, change)
    for other in asked:
        yield from _overlapping(month, change, other)
    yield from _chain(month, change, done)


def _of_giver(month: Month, duty: Duty, today: date) -> Iterator[str]:
    """Say why a duty cannot be given away: its day has passed, or it is no longer held by whoever gives it."""
    if duty.day < today:
        yield tr("{day}已经过了，换不成了；请按实际改表，并写明原因。").format(day=said(duty.day))
    if duty.day in month.days and _cell(duty) not in map(_cell, month.duties):
        name = next((each.name for each in month.people if each.id == duty.person), "")
        yield tr("{day}现在不是{name}值这个班了，请看一下现在的值班表。").format(day=said(duty.day), name=name)


def _of_taker(month: Month, duty: Duty, change: Change) -> Iterator[str]:
    """Say why whoever comes to a duty cannot hold it: gone, on leave, not his post, two places, or his already."""
    person = next((each for each in month.people if each.id == duty.person), None)
    post = next((each for each in month.posts if each.id == duty.post), None)
    if person is None or post is None:
        yield tr("{day}这个人或这个岗位已经不在值班表里了，请另选。").format(day=said(duty.day))
        return
    if _cell(duty) in map(_cell, month.duties):
        yield tr("{name}{day}本来就值这个班。").format(name=person.name, day=said(duty.day))
    why = why_not(month, change.after(month.duties), person, duty.day, post)
    if why:
        yield tr("{name}{day}{why}。").format(name=person.name, day=said(duty.day), why=why)


def _overlapping(month: Month, change: Change, other: Change) -> Iterator[str]:
    """Say where two changes that wait want the same duty, or would put somebody into two places."""
    names = {each.id: each.name for each in month.people}
    posts = {each.id: each for each in month.posts}
    wanted = {_cell(each) for each in other.ended}
    for duty in change.ended:
        if _cell(duty) in wanted:
            yield tr("{day}这个班已经有一件换班在等，请先办完那一件。").format(day=said(duty.day))
    for mine in change.begun:
        for theirs in other.begun:
            one, two = posts.get(mine.post), posts.get(theirs.post)
            if (mine.day, mine.person) == (theirs.day, theirs.person) and one and two and one.meets(two):
                yield tr("{name}{day}还有一件换班在等，两件都办就是同一时间两处值班。").format(
                    name=names.get(mine.person, ""), day=said(mine.day)
                )


def _chain(month: Month, change: Change, done: tuple[Change, ...]) -> Iterator[str]:
    """Say where a duty comes back to whoever gave it away (A→B→A, also by way of others)."""
    names = {each.id: each.name for each in month.people}
    for ended, begun in zip(change.ended, change.begun, strict=True):
        holder = _cell(ended)
        for past in reversed(done):
            before = {_cell(now): _cell(was) for was, now in zip(past.ended, past.begun, strict=True)}
            holder = before.get(holder, holder)
            if holder == _cell(begun):
                yield tr("{day}这个班原来就是{name}的，换出去又换回来；请撤销原来那次换班，不要再换一次。").format(
                    day=said(begun.day), name=names.get(begun.person, "")
                )
                break


def _cell(duty: Duty) -> tuple[date, int, int]:
    return duty.day, duty.post, duty.person
