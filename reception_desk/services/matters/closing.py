"""What a closing of a matter lacks, read from its records: before it is closed, and after, until it is there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models import letters
from reception_desk.models.kept import Kept
from reception_desk.models.lists.matters import MatterWhole, whole
from reception_desk.models.work import Look, Work
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.leading.closing import ClosingFacts, closing_findings, known_ticks
from reception_desk.rules.leading.ticks import CLOSING
from reception_desk.rules.matters import Recorded
from reception_desk.services.desk import Desk
from reception_desk.services.matters.after_closing import explained
from reception_desk.vocabulary.leading import Cause, FirstWay, Proof
from reception_desk.vocabulary.office import Mode
from reception_desk.wording import tr

SERVED = frozenset({Fact.REPLY_SERVED.value, Fact.FUCHA_SERVED.value, Recorded.TOLD.value, Recorded.FUHE_SERVED.value})
"""Entries of a matter's history by which an answer reached the visitor."""


@dataclass(frozen=True)
class ClosingSeen:
    """How far a closing is: what it lacks, how often it was sent back, whether it passed, the ticks that are known."""

    lacking: tuple[Finding, ...] = ()
    sent_back: int = 0
    passed: bool = False
    known: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()


def closing_of(look: Look, found: MatterWhole) -> ClosingSeen:
    """Return how far the closing of a matter is."""
    matter_id = found.row.id
    sheets = [each for each in model.of_matter(look, Kept.TICKS, matter_id) if each["kind"] == CLOSING]
    ways = [each["way"] for each in model.of_matter(look, Kept.FIRST_HANDLING, matter_id)]
    out = letters.of_matter(look, matter_id)
    decided = [each for each in found.demands if each.decision]
    facts = ClosingFacts(
        undecided=[each.place for each in found.demands if not each.decision],
        bare=[each.place for each in decided if not each.evidence.strip()],
        decided=bool(decided),
        served=any(each.kind in SERVED and not each.undone for each in found.events),
        settled=FirstWay.SETTLED.value in ways,
        owed=sum(each.answered_on is None for each in out),
        based=bool(found.row.outcome) or (bool(decided) and all(each.evidence.strip() for each in decided)),
        told_review=any(entry.facts.told_review for each in out for entry in each.entries),
        passed=bool(sheets) and bool(sheets[-1]["passed"]),
        sent_back=sum(not each["passed"] for each in sheets),
    )
    causes = tuple(each["cause"] for each in model.of_matter(look, Kept.CLOSING, matter_id))
    return ClosingSeen(closing_findings(facts), facts.sent_back, facts.passed, known_ticks(facts), causes)


@dataclass(frozen=True)
class Closed:
    """What a closing is written with: the words of its entry, what the entry stands for, what still lacks."""

    words: str
    detail: Mapping[str, object]
    findings: tuple[Finding, ...]


def closed_with(
    desk: Desk, work: Work, matter_id: int, day: date, how: str, cause: Cause | None, proof: Proof | None
) -> Closed:
    """Write why a matter arose with its closing, and say what the closing lacks; nothing of that is dropped.

    Raises CannotNow where in the strict mode nobody has passed the closing yet.
    """
    found = whole(Look(work.connection, work.clerk, work.now), matter_id)
    seen = closing_of(Look(work.connection, work.clerk, work.now), found) if found is not None else ClosingSeen()
    if desk.office.mode is Mode.STRICT and not seen.passed:
        raise CannotNow(
            tr("规范模式下，先过结案质量关再办结。"), tr("请另一位同事打开这件事项，按 Shift+F12 逐项核对。")
        )
    words, lacking = clean(how, lines=True), list(seen.lacking)
    if cause is None:
        if not seen.causes:
            lacking.append(Finding("cause", tr("还没有写成因。")))
        return Closed(words, {}, tuple(lacking))
    values, shown, doubts = explained(desk, work, matter_id, cause, "", proof, day if proof is not None else None)
    row_id = model.write(work, Kept.CLOSING, values)
    detail = {"kept": Kept.CLOSING.name, "row": row_id}
    return Closed("；".join(filter(None, (words, shown))), detail, (*lacking, *doubts))
