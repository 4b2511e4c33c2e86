"""A clock of a matter: counted from what was recorded of it, or the word of what is missing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.findings import Finding
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.clocks import Clock, ClockName, Unit, clocks
from reception_desk.rules.deadlines.counting import Counting, Hearing, count
from reception_desk.rules.deadlines.facts import Fact, missing
from reception_desk.wording import tr

LONGEST_EXTENSION = 30
"""Days (条34)."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A clock with its counting, or with the words of what it lacks (缺收到日期, 单位未回)."""

    clock: Clock
    counting: Counting | None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class OpenHearing:
    """A 听证 that was begun and whose end is not recorded: until then the clock stands (条36②)."""

    first: date


@dataclass(frozen=True, slots=True)
class Extension:
    """An extension of the 60 days (条34): how many days, why, and who approved it."""

    days: int
    reason: str
    approver: str


def reckon(
    name: ClockName,
    facts: Mapping[Fact, date],
    calendar: Calendar,
    hearings: Sequence[Hearing | OpenHearing] = (),
) -> Reckoned:
    """Count a clock from its recorded fact; time of a 听证 is left out where the clock excludes it (条36②).

    The extension runs from the end of the 60 days, which is itself counted where it was not given.
    """
    clock = clocks()[name]
    start = facts.get(clock.start)
    if start is None and clock.start is Fact.HANDLE_DUE and Fact.ACCEPTED in facts:
        handle = clocks()[ClockName.HANDLE]
        start = count(facts[Fact.ACCEPTED], handle.n, handle.unit, calendar).nominal_due
    if start is None:
        return Reckoned(clock, None, missing(Fact.ACCEPTED if clock.start is Fact.HANDLE_DUE else clock.start))
    left_out = hearings if clock.excludes else ()
    closed = [each for each in left_out if isinstance(each, Hearing)]
    counting = count(start, clock.n, clock.unit, calendar, closed)
    if any(isinstance(each, OpenHearing) and start <= each.first <= counting.nominal_due for each in left_out):
        return Reckoned(clock, None, tr("听证还没有结束，期限暂停"))
    return Reckoned(clock, counting)


def hearings_of(begun: Iterable[date], ended: Iterable[date]) -> tuple[Hearing | OpenHearing, ...]:
    """Return the 听证 that were recorded: each ends on the first recorded end that is not before it (条36②)."""
    ends = sorted(ended)
    found: list[Hearing | OpenHearing] = []
    for first in sorted(begun):
        last = next((each for each in ends if each >= first), None)
        found.append(OpenHearing(first) if last is None else Hearing(first, last))
        ends = [each for each in ends if last is not None and each > last]
    return tuple(found)


def extended(handle: Counting, extension: Extension, calendar: Calendar) -> Counting:
    """Count an extension on from the nominal end of the 60 days, never more than 90 in all (条34)."""
    return count(handle.nominal_due, min(extension.days, LONGEST_EXTENSION), Unit.CALENDAR, calendar)


def extension_findings(
    asked: Extension, before: Extension | None, *, may_approve: bool, runs: bool = True, known: bool = True
) -> tuple[Finding, ...]:
    """Say why an extension cannot be had: once, at most 30 days, with a reason, by whom it is for (条34).

    `before` is the one given earlier, `may_approve` whether the approver heads the organ, `known` whether the program
    knows him, `runs` whether the matter has the 60 days at all.
    """
    article = clocks()[ClockName.EXTEND].article
    found = []
    if not runs:
        found.append(("", tr("这件事没有六十日办理期限，不用延期。")))
    if before is not None:
        found.append(("", tr("已经延长过一次（{n} 日），不能再延。").format(n=before.days)))
    if not 1 <= asked.days <= LONGEST_EXTENSION:
        found.append(("days", tr("延长不得超过 {n} 日，请填 1 到 {n}。").format(n=LONGEST_EXTENSION)))
    if not asked.reason.strip():
        found.append(("reason", tr("请写明延期理由，并要告知信访人。")))
    if not may_approve:
        told = tr("{name} 不能批准延期，要由本机关、单位负责人批准。") if known else _unknown()
        found.append(("approver", told.format(name=asked.approver.strip() or tr("没有写批准人的"))))
    return tuple(Finding(field, sentence, article) for field, sentence in found)


@dataclass(frozen=True, slots=True)
class SimpleTurn:
    """A matter of 简易办理 that turned out not to suit it, and who approved that it goes the ordinary way."""

    accepted_on: date
    turned_on: date
    reason: str
    approver: str


def turn_findings(turn: SimpleTurn, *, may_approve: bool, known: bool = True) -> tuple[Finding, ...]:
    """Say why a matter cannot go from 简易办理 to the ordinary procedure: before its acceptance, or unapproved."""
    article = clocks()[ClockName.SIMPLE_HANDLE].article
    found = []
    if turn.turned_on < turn.accepted_on:
        told = tr("转为普通程序的日期 {day} 早于受理日期 {accepted}。")
        found.append(("turned_on", told.format(day=turn.turned_on, accepted=turn.accepted_on)))
    if not turn.reason.strip():
        found.append(("reason", tr("请写明为什么不适合简易办理。")))
    if not may_approve:
        told = tr("{name} 不能批准转为普通程序，要由负责人批准。") if known else _unknown()
        found.append(("approver", told.format(name=turn.approver.strip() or tr("没有写批准人的"))))
    return tuple(Finding(field, sentence, article) for field, sentence in found)


def _unknown() -> str:
    return tr("{name} 没有账号，不能核对是不是负责人；由科长来办，就是由科长确认。")
