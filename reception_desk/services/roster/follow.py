"""What goes with a duty when somebody else takes it: planned calls move, promises and call-backs are told by name."""

from collections.abc import Iterator
from datetime import date

from reception_desk.findings import Finding
from reception_desk.models import periods, roster
from reception_desk.models.lists import duties as lists
from reception_desk.models.lists.matters import rows as matter_rows
from reception_desk.models.lists.promises import open_ones
from reception_desk.models.roster import PersonFacts
from reception_desk.models.work import Look, Work
from reception_desk.rules.leading.after_closing import CALL_BACK_DAYS, call_back_due
from reception_desk.rules.roster.costs import said
from reception_desk.wording import tr


def follow(work: Work, day: date, giver_id: int, taker_id: int) -> tuple[Finding, ...]:
    """Give the calls of a day to whoever takes the duty, and tell by name what stays with whoever gave it.

    A promise and a call-back are somebody's own: they are told so that both can agree who does them.
    """
    people = {each.id: each.facts for each in roster.people(work)}
    giver, taker = people.get(giver_id), people.get(taker_id)
    if giver is None or taker is None:
        return ()
    told = [*_moved(work, day, giver, taker), *_staying(work, day, giver)]
    return tuple(Finding("", sentence) for sentence in told)


def _moved(work: Work, day: date, giver: PersonFacts, taker: PersonFacts) -> Iterator[str]:
    calls = periods.calls_on(work, day, giver.name)
    of = {each.id: each for each in matter_rows(work, [each.matter_id for each in calls])}
    for each in calls:
        periods.pass_call(work, each.id, taker.name)
        matter = of.get(each.matter_id)
        words = f"{matter.number} {matter.who}" if matter is not None else tr("检举控告事项(密)")
        yield tr("{day}走访{whom}随班交给{taker}。").format(day=said(day), whom=words, taker=taker.name)


def _staying(work: Work, day: date, giver: PersonFacts) -> Iterator[str]:
    if giver.account_id is None:
        return
    look = Look(work.connection, work.clerk, work.now)
    due = [each for each in open_ones(look) if each.due == day]
    mine = lists.promised_by(look, giver.account_id, [each.visit_id for each in due])
    for each in due:
        if each.visit_id in mine:
            words = " ".join(filter(None, (each.number, each.name, each.promise)))
            yield tr("{giver}那天答应了：{what}，请说好由谁办。").format(giver=giver.name, what=words)
    closed = date.fromordinal(day.toordinal() - CALL_BACK_DAYS)
    for back in lists.call_backs(look, giver.account_id, closed):
        if call_back_due(back.closed_on) == day:
            words = f"{back.number} {back.title}"
            yield tr("{giver}那天要回访：{what}，请说好由谁办。").format(giver=giver.name, what=words)
