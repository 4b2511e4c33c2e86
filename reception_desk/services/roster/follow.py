"""What goes with a duty when somebody else takes it: planned calls, promises and call-backs of that day, by name."""

from collections.abc import Iterator
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


def follow(work: Work, day: date, giver_id: int, taker_id: int) -> tuple[Finding, ...]:
    """Give the calls, promises and call-backs of a day to whoever takes the duty, each told by name.

    Who answers for the matter stays; giving the duty back gives them back. A promise to somebody who accused stays with
    whoever heard it (条30③).
    """
    people = {each.id: each for each in roster.people(work)}
    giver, taker = people.get(giver_id), people.get(taker_id)
    if giver is None or taker is None:
        return ()
    look = Look(work.connection, work.clerk, work.now)
    told = [
        *_calls(work, day, giver, taker),
        *_promises(work, look, day, giver, taker),
        *_call_backs(work, look, day, giver, taker),
    ]
    return tuple(Finding("", sentence) for sentence in told)


def _calls(work: Work, day: date, giver: PersonRow, taker: PersonRow) -> Iterator[str]:
    calls = periods.calls_on(work, day, giver.facts.name)
    of = {each.id: each for each in matter_rows(work, [each.matter_id for each in calls])}
    for each in calls:
        periods.pass_call(work, each.id, taker.facts.name)
        matter = of.get(each.matter_id)
        words = f"{matter.number} {matter.who}" if matter is not None else tr("检举控告事项(密)")
        yield tr("{day}走访{whom}随班交给{taker}。").format(day=said(day), whom=words, taker=taker.facts.name)


def _promises(work: Work, look: Look, day: date, giver: PersonRow, taker: PersonRow) -> Iterator[str]:
    due = [each for each in open_ones(look) if each.due == day]
    held = _promised(look, giver, due) | frozenset(duty_tasks.visits_of(work, giver.id, day))
    mine = [each for each in due if each.visit_id in held]
    open_to_all = [each for each in mine if not each.accusation]
    duty_tasks.end(work, visits=[each.visit_id for each in open_to_all])
    own = _promised(look, taker, open_to_all)
    for each in open_to_all:
        if each.visit_id not in own:
            duty_tasks.add(work, giver.id, taker.id, day, visit_id=each.visit_id)
        words = " ".join(filter(None, (each.number, each.name, each.promise)))
        told = tr("{day}答应了的{what}随班交给{taker}。")
        yield told.format(day=said(day), what=words, taker=taker.facts.name)
    for each in mine:
        if each.accusation:
            told = tr("{giver}那天答应了：{what}，请说好由谁办。")
            yield told.format(giver=giver.facts.name, what=f"{each.number} {each.promise}")


def _call_backs(work: Work, look: Look, day: date, giver: PersonRow, taker: PersonRow) -> Iterator[str]:
    due = _due_back(look, giver, day)
    held = duty_tasks.matters_of(work, giver.id, day)
    known = {each.matter_id for each in due}
    due += [
        CallBackRow(each.id, each.number, each.title, day)
        for each in matter_rows(look, [key for key in held if key not in known])
    ]
    duty_tasks.end(work, matters=[each.matter_id for each in due])
    own = {each.matter_id for each in _due_back(look, taker, day)}
    for each in due:
        if each.matter_id not in own:
            duty_tasks.add(work, giver.id, taker.id, day, matter_id=each.matter_id)
        told = tr("{day}回访{what}随班交给{taker}。")
        yield told.format(day=said(day), what=f"{each.number} {each.title}", taker=taker.facts.name)


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
