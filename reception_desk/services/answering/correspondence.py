"""去函与回音: what goes out to a unit and what comes back, typed in by the clerk; clocks start and stop there."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import letters, matters
from reception_desk.models.letters import EntryFacts, LetterFacts, LetterRow
from reception_desk.models.work import Work
from reception_desk.rules.correspondence import (
    Came,
    Dispatch,
    Entry,
    Lack,
    Sent,
    ended_on,
    entry_findings,
    fact_of,
    lacks,
)
from reception_desk.rules.matters import Recorded
from reception_desk.services.acts import Result, act
from reception_desk.services.answering.responsibility import gone_findings
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import recount
from reception_desk.services.matters.state import Told, open_state, told_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

SENT, ASKED, ENTRY = Recorded.SENT.value, "asked", "entry"
"""The entries of a matter's history: it was passed on; another letter; what came back and no clock runs from."""


@dataclass(frozen=True)
class Out:
    """A letter with what it lacks today, the most pressing last."""

    row: LetterRow
    lacks: tuple[Lack, ...]


@dataclass(frozen=True)
class UnitSum:
    """How many letters a unit still owes an answer on, and how many of these lack what."""

    unit: str
    out: int
    lacking: Mapping[Lack, int]


@act(Action.SEND_LETTER, Role.CLERK, Role.HEAD)
def send_letter(desk: Desk, work: Work, matter_id: int, facts: LetterFacts) -> Result[Told]:
    """Write down that a matter went out to a unit (条22, 23, 39); raises CannotNow where no unit is named."""
    open_state(work, matter_id)
    unit, number, way, text = map(_plain, (facts.unit, facts.number, facts.way, facts.text))
    facts = replace(facts, unit=unit, number=number, way=way, text=text)
    if not facts.unit:
        raise CannotNow(tr("还没有填发给哪个单位。"))
    found = (*_of_days(facts, desk.today()), *gone_findings(work, facts.unit, facts.sent_on))
    letter_id = letters.add(work, matter_id, facts)
    words = " ".join(filter(None, (Dispatch(facts.kind).label, facts.unit, facts.number)))
    if facts.due_on is not None:
        words = tr("{words}，{day} 前回").format(words=words, day=facts.due_on)
    kind = SENT if facts.kind in _PASSED_ON else ASKED
    event_id = matters.add_event(work, matter_id, matters.Event(kind, words, facts.sent_on, {"letter": letter_id}))
    recount(desk, work, matter_id)
    return told_of(matter_id, event_id, {"letter": letter_id}, found)


@act(Action.RECORD_ENTRY, Role.CLERK, Role.HEAD)
def record_entry(desk: Desk, work: Work, letter_id: int, facts: EntryFacts) -> Result[Told]:
    """Write down what came back on a letter, or what was done about it; what contradicts is said and kept (条23, 34).

    Clocks run from what is told: the unit's receipt, its acceptance, the day an answer was served.
    """
    row = letters.find(work, letter_id)
    if row is None:
        raise CannotNow(tr("没有这件去函，或者已经撤回。"))
    open_state(work, row.matter_id)
    number, way, who, text = map(_plain, (facts.number, facts.way, facts.who, facts.text))
    facts = replace(facts, number=number, way=way, who=who, text=text)
    new = _came(facts)
    found = entry_findings(sent_of(row), came_of(row), new, desk.today(), desk.calendar)
    entry_id = letters.add_entry(work, letter_id, facts)
    _settle(work, letter_id)
    kind, day = fact_of(new) or (ENTRY, facts.day)
    event = matters.Event(kind, _words(row, facts), day, {"entry": entry_id, "letter_of": letter_id})
    event_id = matters.add_event(work, row.matter_id, event)
    recount(desk, work, row.matter_id)
    return told_of(row.matter_id, event_id, {"letter": letter_id, "entry": facts.kind}, found)


def letter_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Take back a letter with the entry of the history that named it."""
    letters.take_back(work, int(detail["letter"]))


def entry_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Take back what came in on a letter; the unit may owe its answer again."""
    _settle(work, letters.take_back_entry(work, int(detail["entry"])))


def sent_of(row: LetterRow) -> Sent:
    """Return a letter as the rules know it."""
    return Sent(Dispatch(row.facts.kind), row.facts.sent_on, row.facts.due_on)


def came_of(row: LetterRow) -> list[Came]:
    """Return what came back on a letter as the rules know it."""
    return [_came(each.facts) for each in row.entries]


def out_of(desk: Desk, row: LetterRow) -> Out:
    """Return a letter with what it lacks today."""
    return Out(row, lacks(sent_of(row), came_of(row), desk.today(), desk.calendar))


def still_out(desk: Desk, lack: Lack | None = None, unit: str = "") -> list[Out]:
    """Return the letters on which a unit owes an answer, by unit; only those that lack something, or of one unit."""
    found = [out_of(desk, each) for each in desk.read(letters.still_out)]
    return [each for each in found if (lack is None or lack in each.lacks) and unit in ("", each.row.facts.unit)]


def unit_sums(outs: Sequence[Out]) -> list[UnitSum]:
    """Add letters up by unit: the sums are those of the list."""
    by_unit: dict[str, list[Out]] = {}
    for each in outs:
        by_unit.setdefault(each.row.facts.unit, []).append(each)
    return [
        UnitSum(unit, len(rows), Counter(lack for each in rows for lack in each.lacks))
        for unit, rows in by_unit.items()
    ]


_PASSED_ON = frozenset({Dispatch.PASSED_ON.value, Dispatch.ASSIGNED.value})
"""With these the matter itself goes to the unit (条22①, 23②); the others only ask or press."""


def _settle(work: Work, letter_id: int) -> None:
    row = letters.find(work, letter_id)
    if row is not None:
        letters.set_answered(work, letter_id, ended_on(came_of(row)))


def _plain(text: str) -> str:
    return clean(text).strip()


def _came(facts: EntryFacts) -> Came:
    return Came(Entry(facts.kind), facts.day, facts.opinion, facts.served_on)


def _of_days(facts: LetterFacts, today: date) -> tuple[Finding, ...]:
    found = []
    if facts.sent_on > today:
        found.append(Finding("sent_on", tr("去函日期 {day} 还没有到。").format(day=facts.sent_on)))
    if facts.due_on is not None and facts.due_on < facts.sent_on:
        found.append(Finding("due_on", tr("要求的回复日期早于去函日期，请核对。")))
    return tuple(found)


def _words(row: LetterRow, facts: EntryFacts) -> str:
    """Return 石桥镇人民政府 处理意见书 〔2026〕8 号，2026-11-20 送达."""
    kind = Entry(facts.kind).label
    words = " ".join(filter(None, (row.facts.unit, kind, facts.number, facts.who)))
    served = tr("{day} 送达").format(day=facts.served_on) if facts.served_on else ""
    review = tr("已告知复查复核权利") if facts.told_review else ""
    return "，".join(filter(None, (words, served, review, facts.text)))
