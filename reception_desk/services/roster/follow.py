"""What goes with a duty when somebody else takes it: planned calls, promises and call-backs of that day, by name."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.findings import Finding
from reception_desk.models import duty_tasks, periods, roster
from reception_desk.models.lists import duties as lists
from reception_desk.models.lists.leading import CallBackRow
from reception_desk.models.lists.matters import rows as matter_rows
from reception_desk.models.lists.promises import PromiseRow, open_ones
from reception_desk.models.roster import PersonRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.leading.after_closing import CALL_BACK_DAYS
from reception_desk.rules.roster.costs import said
from reception_desk.wording import tr


@dataclass(frozen=True)
class Along:
    """What goes along with a duty of a day from one person to another: visits with a promise, call-backs, calls."""

    day: date
    giver_id: int
    taker_id: int
    visits: frozenset[int]
    matters: frozenset[int]
    calls: frozenset[int]


def along(work: Work, day: date, giver_id: int, taker_id: int) -> Along:
    """Return the calls, promises and call-backs of a day that go along when somebody else takes a duty.

    Asked for all duties that change together before anything moves, so that nothing goes twice.
    """
    giver = _person(work, giver_id)
    if giver is None or _person(work, taker_id) is None:
        return Along(day, giver_id, taker_id, frozenset(), frozenset(), frozenset())
    look = Look(work.connection, work.clerk, work.now)
    due = [each for each in open_ones(look) if each.due == day]
    return Along(
        *(day, giver_id, taker_id),
        _held(look, giver, day, due),
        frozenset(_to_call_back(look, giver, day)),
        frozenset(each.id for each in periods.calls_on(work, day, giver.facts.name)),
    )


def follow(work: Work, going: Along) -> tuple[Finding, ...]:
    """Give what goes along to whoever takes the duty, each told by name.

    Who answers for the matter stays. A promise to somebody who accused stays with whoever heard it (条30③).
    """
    giver, taker = _person(work, going.giver_id), _person(work, going.taker_id)
    if giver is None or taker is None:
        return ()
    look = Look(work.connection, work.clerk, work.now)
    told = [
        *_calls(work, going, giver, taker),
        *_promises(work, look, going, giver, taker),
        *_call_backs(work, look, going, giver, taker),
    ]
    return tuple(Finding("", sentence) for sentence in told)


def return_along(work: Work, gone: Along) -> None:
    """Give back what went along with a duty, and nothing of the taker's own; what he has no more stays where it is.

    A promise comes back though its day was moved since.
    """
    taker = _person(work, gone.taker_id)
    if taker is None:
        return
    has = along(work, gone.day, gone.taker_id, gone.giver_id)
    look = Look(work.connection, work.clerk, work.now)
    visits = _held(look, taker, gone.day, [each for each in open_ones(look) if each.visit_id in gone.visits])
    follow(work, replace(has, visits=visits, matters=has.matters & gone.matters, calls=has.calls & gone.calls))


def _person(work: Work, person_id: int) -> PersonRow | None:
    return next((each for each in roster.people(work) if each.id == person_id), None)


def _calls(work: Work, going: Along, giver: PersonRow, taker: PersonRow) -> Iterator[str]:
    calls = [each for each in periods.calls_on(work, going.day, giver.facts.name) if each.id in going.calls]
    of = {each.id: each for each in matter_rows(work, [each.matter_id for each in calls])}
    for each in calls:
        periods.pass_call(work, each.id, taker.facts.name)
        matter = of.get(each.matter_id)
        words = f"{matter.number} {matter.who}" if matter is not None else tr("检举控告事项(密)")
        yield tr("{day}走访{whom}随班交给{taker}。").format(day=said(going.day), whom=words, taker=taker.facts.name)


def _promises(work: Work, look: Look, going: Along, giver: PersonRow, taker: PersonRow) -> Iterator[str]:
    mine = [each for each in open_ones(look) if each.visit_id in going.visits]
    open_to_all = [each for each in mine if not each.accusation]
    duty_tasks.end(work, visits=[each.visit_id for each in open_to_all])
    own = _promised(look, taker, open_to_all)
    for each in open_to_all:
        if each.visit_id not in own:
            duty_tasks.add(work, giver.id, taker.id, going.day, visit_id=each.visit_id)
        words = " ".join(filter(None, (each.number, each.name, each.promise)))
        told = tr("{day}答应了的{what}随班交给{taker}。")
        yield told.format(day=said(going.day), what=words, taker=taker.facts.name)
    for each in mine:
        if each.accusation:
            told = tr("{giver}那天答应了：{what}，请说好由谁办。")
            yield told.format(giver=giver.facts.name, what=f"{each.number} {each.promise}")


def _call_backs(work: Work, look: Look, going: Along, giver: PersonRow, taker: PersonRow) -> Iterator[str]:
    going_now = [each for each in _to_call_back(look, giver, going.day) if each in going.matters]
    due = matter_rows(look, going_now)
    duty_tasks.end(work, matters=[each.id for each in due])
    own = {each.matter_id for each in _due_back(look, taker, going.day)}
    for each in due:
        if each.id not in own:
            duty_tasks.add(work, giver.id, taker.id, going.day, matter_id=each.id)
        told = tr("{day}回访{what}随班交给{taker}。")
        yield told.format(day=said(going.day), what=f"{each.number} {each.title}", taker=taker.facts.name)


def _to_call_back(look: Look, person: PersonRow, day: date) -> list[int]:
    """Return the matters that somebody calls back on a day: of his own, then those that came with a duty."""
    own = [each.matter_id for each in _due_back(look, person, day)]
    return list(dict.fromkeys((*own, *duty_tasks.matters_of(look, person.id, day))))


def _held(look: Look, person: PersonRow, day: date, promises: list[PromiseRow]) -> frozenset[int]:
    """Return which of these visits' promises somebody keeps: his own, and what came with a duty of the day."""
    came = frozenset(duty_tasks.visits_of(look, person.id, day)) & {each.visit_id for each in promises}
    return _promised(look, person, promises) | came


def _promised(look: Look, person: PersonRow, promises: list[PromiseRow]) -> frozenset[int]:
    """Return of which of these visits somebody keeps the promise; one without an account has none of his own."""
    if person.facts.account_id is None:
        return frozenset()
    return lists.promised_by(look, person.facts.account_id, [each.visit_id for each in promises])


def _due_back(look: Look, person: PersonRow, day: date) -> list[CallBackRow]:
    if person.facts.account_id is None:
        return []
    closed = date.fromordinal(day.toordinal() - CALL_BACK_DAYS)
    return lists.call_backs(look, person.facts.account_id, closed, since=closed)
