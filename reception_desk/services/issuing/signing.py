"""A paper of a matter issued: its number, what is kept of it, what follows for the matter, its letters and clocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms import issuing as asked
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.models import keys, letters, matters
from reception_desk.models import matter_papers as model
from reception_desk.models.letters import LetterFacts
from reception_desk.models.matter_papers import Numbered, PaperRow
from reception_desk.models.work import Work
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.matter_papers import paper_rules
from reception_desk.rules.matters import Recorded
from reception_desk.services.acts import Result
from reception_desk.services.answering.correspondence import ASKED
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.contexts import matter_context
from reception_desk.services.issuing.filling import (
    digest_of,
    frozen_paper,
    refuse_half,
)
from reception_desk.services.issuing.slips import slip_number
from reception_desk.services.issuing.source import MatterSource
from reception_desk.services.issuing.wanted import Wanted, values_of
from reception_desk.services.matters.clocks import recount
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

ISSUED, VOIDED = "issued", "paper_void"
"""The entries of a matter's history that tell of a paper and of no fact by which a clock runs."""


@dataclass(frozen=True)
class Made:
    """What the clerk is told: the paper, its number ("" for none), the entry that can be taken back, the findings."""

    paper_id: int
    matter_id: int
    number: str = ""
    event_id: int = 0
    findings: tuple[Finding, ...] = ()


def context_of(
    source: MatterSource,
    kind: PaperKind,
    words: Mapping[str, str],
    served: PaperRow | None,
    number: str,
    day: date,
    signer: str = "",
    check_code: str = "",
) -> dict[str, object]:
    """Return what a paper says of a matter, with what was typed, its number and day."""
    issue = source.issue(None, number, day, check_code)
    return matter_context(Wanted(kind, source, values_of(kind, words), issue, served, signer))


def issue_paper_of(desk: Desk, work: Work, source: MatterSource, paper_id: int, signer: str, day: date) -> Result[Made]:
    """Give a paper its number, fill and freeze it, and write what follows from it."""
    row = model.find(work, paper_id)
    assert row is not None
    kind = kind_of(row)
    rule = paper_rules()[kind]
    _hold_to_demands(source, kind)
    numbered = _numbered(desk, work, kind, day.year) if rule.word else None
    number = numbered.number if numbered else slip_number(source, kind)
    served = next((each for each in source.papers if each.id == row.served_id), None)
    check_code = keys.check_code(desk.store.key, f"{number}|{row.uuid}")
    context = context_of(source, kind, row.words, served, number, day, signer, check_code)
    refuse_half(kind, context)
    kept = frozen_paper(desk, work, kind, context, number, check_code)
    name = PAPERS[kind].templates[kept.form]
    model.issue(work, paper_id, name, kept, numbered, (signer, day), digest_of(context))
    event_id = _follow(desk, work, source, row, number, day)
    found = _of_day(day, desk.today()) if numbered else ()
    detail = {"number": number, "kind": kind.value, "digest": kept.digest, "signer": signer}
    return told_of_paper(paper_id, row.matter_id, detail, number, event_id, found)


def _hold_to_demands(source: MatterSource, kind: PaperKind) -> None:
    """Refuse an opinion that leaves a demand without its answer (条32)."""
    undecided = [str(each.place) for each in source.whole.demands if not each.decision]
    if kind is PaperKind.OPINION and undecided:
        told = tr("处理意见要逐项答复，第 {n} 项诉求还没有答复（条例第三十二条）。").format(n="、".join(undecided))
        raise CannotNow(told, tr("先用“答复诉求”一项一项记。"))


def _numbered(desk: Desk, work: Work, kind: PaperKind, year: int) -> Numbered:
    papers = desk.office.papers
    series = papers.series(kind)
    sequence = model.next_sequence(work, series.word, year, series.first)
    return Numbered(series.word, year, sequence, papers.number(desk.office.code, series.word, year, sequence))


def _follow(desk: Desk, work: Work, source: MatterSource, row: PaperRow, number: str, day: date) -> int:
    """Write what follows from an issued paper: its entry in the history, the fact it sets, the letter it is."""
    kind, rule = kind_of(row), paper_rules()[kind_of(row)]
    detail: dict[str, object] = {"matter_paper": row.id, "issued": row.id}
    entry = rule.on_signing if rule.on_signing and rule.on_signing not in source.days else ISSUED
    letter_id = None
    if rule.letter:
        letter_id, new = _letter(work, source, row, number, day)
        if new:
            entry = Recorded.SENT.value if rule.letter != Dispatch.SUPERVISED.value else ASKED
            detail["letter"] = letter_id
    to = f" {row.addressee}" if rule.letter else ""
    event = matters.Event(entry, f"{kind.source} {number}{to}", day, detail)
    event_id = matters.add_event(work, row.matter_id, event)
    model.link(work, row.id, event_id=event_id, letter_id=letter_id)
    recount(desk, work, row.matter_id)
    return event_id


def _letter(work: Work, source: MatterSource, row: PaperRow, number: str, day: date) -> tuple[int, bool]:
    """Return the letter that a paper is: one written down before it had its number, else a new one."""
    kind = paper_rules()[kind_of(row)].letter
    waiting = (each for each in source.letters if each.facts.kind == kind and each.facts.unit == row.addressee)
    known = next((each for each in waiting if not each.facts.number and each.answered_on is None), None)
    if known is not None:
        letters.set_number(work, known.id, number)
        return known.id, False
    due = values_of(kind_of(row), row.words)[asked.DUE]
    return letters.add(work, row.matter_id, LetterFacts(kind, row.addressee, day, number, "", due)), True


def _of_day(day: date, today: date) -> tuple[Finding, ...]:
    if day <= today:
        return ()
    return (Finding("day", tr("签发日期 {day} 还没有到。").format(day=day)),)


def kind_of(row: PaperRow) -> PaperKind:
    """Return what kind of paper a row is."""
    return PaperKind(row.kind)


def told_of_paper(
    paper_id: int,
    matter_id: int,
    detail: Mapping[str, object],
    number: str = "",
    event_id: int = 0,
    found: tuple[Finding, ...] = (),
) -> Result[Made]:
    """Return what an act on a paper gives back."""
    made = Made(paper_id, matter_id, number, event_id, found)
    return Result(made, f"matter_paper {paper_id}", dict(detail), changes("matters", "papers"))
