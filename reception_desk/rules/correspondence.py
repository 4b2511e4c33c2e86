"""去函与回音: what a letter to a unit still lacks, and what is wrong with what came back (条23, 34, 39, 40)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.findings import Finding
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.states import SOON
from reception_desk.rules.matters import Recorded
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

TELL_DAYS = 15
"""Days within which the unit decides and tells the visitor whether it accepts (条23②, counted from its receipt)."""
OBJECT_DAYS = 5
"""Working days from receipt within which a unit may object (条23③)."""


class Dispatch(Term):
    """What goes out to a unit."""

    PASSED_ON = "passed", later("转送")
    ASSIGNED = "assigned", later("交办")
    SUPERVISED = "super", later("督办")
    ASKED = "asked", later("函询、协商")


class Entry(Term):
    """What is written down of a letter after it went out: what came back, and what we did about it."""

    SIGNED = "signed", later("签收")
    OBJECTED = "objected", later("异议")
    AGREED = "agreed", later("同意退回")
    REFUSED = "refused", later("不同意异议")
    ACCEPTED = "accepted", later("受理告知书")
    EXTENDED = "extended", later("延期")
    DECISION = "decision", later("处理意见书")
    REPORT = "report", later("办结报告")
    FUCHA = "fucha", later("复查意见书")
    FUHE = "fuhe", later("复核意见书")
    URGED = "urged", later("催办")

    @property
    def ends(self) -> bool:
        """Tell whether nothing more is owed by the unit after it."""
        return self in _ENDING


_ENDING = frozenset({Entry.AGREED, Entry.DECISION, Entry.REPORT})
_OURS = frozenset({Entry.URGED, Entry.AGREED, Entry.REFUSED})
"""What we did: it tells nothing of whether the unit has the letter."""


class Lack(Term):
    """What is still missing of a letter that is out."""

    UNSIGNED = "unsigned", later("未签收")
    UNTOLD = "untold", later("未告知")
    SOON = "soon", later("将到期")
    OVERDUE = "overdue", later("逾期")
    UNANSWERED = "unanswered", later("未回")


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter: when it went out and by when its answer is due, if a day was set."""

    kind: Dispatch
    sent_on: date
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Came:
    """One entry of a letter: its day, the opinion of a decision (Y, E, N), when it was served on the visitor."""

    kind: Entry
    day: date
    opinion: str = ""
    served_on: date | None = None


def lacks(sent: Sent, came: Sequence[Came], today: date, calendar: Calendar) -> tuple[Lack, ...]:
    """Return what a letter lacks on a day, the most pressing last; nothing once the unit owes no more."""
    if ended_on(came) is not None:
        return ()
    found = [Lack.UNANSWERED]
    if all(each.kind in _OURS for each in came):
        found.append(Lack.UNSIGNED)
    told = any(each.kind is Entry.ACCEPTED for each in came)
    if not told and sent.kind is not Dispatch.ASKED and today > received_on(sent, came) + timedelta(days=TELL_DAYS):
        found.append(Lack.UNTOLD)
    if sent.due_on is not None and today > sent.due_on:
        found.append(Lack.OVERDUE)
    elif sent.due_on is not None and calendar.working_between(today, sent.due_on) <= SOON:
        found.append(Lack.SOON)
    return tuple(found)


def ended_on(came: Sequence[Came]) -> date | None:
    """Return the day from which the unit owes nothing more, None while it does."""
    return min((each.day for each in came if each.kind.ends), default=None)


def received_on(sent: Sent, came: Sequence[Came]) -> date:
    """Return the day the unit had it: when it signed, else when it went out."""
    return next((each.day for each in came if each.kind is Entry.SIGNED), sent.sent_on)


def entry_findings(sent: Sent, came: Sequence[Came], new: Came, today: date, calendar: Calendar) -> tuple[Finding, ...]:
    """Say what cannot be right in a new entry; it is written down all the same."""
    found = []
    if new.day > today:
        found.append(Finding("day", tr("{kind} {day} 还没有到。").format(kind=new.kind.label, day=new.day)))
    if new.day < sent.sent_on:
        told = tr("{kind} {day} 早于去函 {sent}，请核对。").format(kind=new.kind.label, day=new.day, sent=sent.sent_on)
        found.append(Finding("day", told))
    if new.served_on is not None and new.served_on < new.day:
        told = tr("送达 {served} 早于{kind} {day}，请核对。")
        found.append(Finding("served_on", told.format(served=new.served_on, kind=new.kind.label, day=new.day)))
    found += _objection(sent, came, new, calendar)
    found += _contradiction(came, new)
    return tuple(found)


def _objection(sent: Sent, came: Sequence[Came], new: Came, calendar: Calendar) -> list[Finding]:
    if new.kind is not Entry.OBJECTED:
        return []
    days = calendar.working_between(received_on(sent, came), new.day)
    if days <= OBJECT_DAYS:
        return []
    told = tr("异议在收到后第 {n} 个工作日才提出，超过五个工作日。").format(n=days)
    return [Finding("day", told, "条例第二十三条第三款")]


def _contradiction(came: Sequence[Came], new: Came) -> list[Finding]:
    """Say that two answers of one unit do not agree: two opinions, or two days of signing."""
    before = [each for each in came if each.kind is new.kind]
    if new.kind is Entry.DECISION and any(each.opinion and each.opinion != new.opinion for each in before):
        return [Finding("opinion", tr("与这个单位先前的处理意见不同，两份都照样记下，请核对。"))]
    if new.kind is Entry.SIGNED and any(each.day != new.day for each in before):
        return [Finding("day", tr("已经记过另一天签收，两次都照样记下，请核对。"))]
    if before and new.kind is Entry.AGREED:
        return [Finding("kind", tr("这一件已经退回过。"))]
    return []


def fact_of(new: Came) -> tuple[str, date] | None:
    """Return the fact from which the matter's clocks run that an entry tells, and its day; None where it tells none."""
    if new.kind in _FACTS:
        return _FACTS[new.kind], new.day
    served = _SERVED.get(new.kind)
    return (served, new.served_on) if served is not None and new.served_on is not None else None


_FACTS = {
    Entry.SIGNED: Fact.RECEIVED_BY_UNIT.value,
    Entry.OBJECTED: Recorded.OBJECTED.value,
    Entry.AGREED: Recorded.RETURNED.value,
    Entry.ACCEPTED: Fact.ACCEPTED.value,
}
_SERVED = {
    Entry.DECISION: Fact.REPLY_SERVED.value,
    Entry.FUCHA: Fact.FUCHA_SERVED.value,
    Entry.FUHE: Recorded.FUHE_SERVED.value,
}
