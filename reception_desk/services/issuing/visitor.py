"""What the papers of a matter that the visitor gets say (D03–D06, D09–D12, D27)."""

from collections.abc import Callable, Mapping
from datetime import date

from reception_desk.forms import issuing as asked
from reception_desk.forms.matters import Decision
from reception_desk.forms.papers.acceptance import AcceptanceFacts, acceptance_context
from reception_desk.forms.papers.extension import ExtensionFacts, extension_context
from reception_desk.forms.papers.lawful_way import LawfulWayFacts, lawful_way_context
from reception_desk.forms.papers.opinions import (
    Decided,
    OpinionFacts,
    ReviewFacts,
    opinion_context,
    review_context,
    second_review_context,
)
from reception_desk.forms.papers.progress import progress_context
from reception_desk.forms.papers.refusals import NoLongerFacts, RefusalFacts, no_longer_context, refusal_context
from reception_desk.forms.papers.transfers import (
    PassedOnFacts,
    passed_on_context,
)
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.deadlines.clocks import ClockName, clocks
from reception_desk.rules.deadlines.counting import count
from reception_desk.rules.deadlines.running import Extension, extended
from reception_desk.services.issuing.progress import progress_facts
from reception_desk.services.issuing.source import MatterSource
from reception_desk.services.issuing.wanted import Wanted
from reception_desk.vocabulary.papers import PaperKind


def _acceptance(w: Wanted) -> dict[str, object]:
    source, law = w.source, w.text(asked.LAW)
    simple = source.decided("JY") is not None
    facts = AcceptanceFacts(
        **w.about,
        received_on=source.received_on,
        source=source.channel,
        unit=w.text(asked.UNIT) or source.desk.office.name,
        due=None if law else handling_due(source, w.issue.day),
        simple=simple,
        law=law,
        law_limit=w.text(asked.LAW_LIMIT),
        handler=w.text(asked.HANDLER),
        unit_phone=w.text(asked.UNIT_PHONE),
        national_number=source.whole.outer[-1].number if source.whole.outer else "",
        query_code=source.whole.outer[-1].query_code if source.whole.outer else "",
    )
    return acceptance_context(facts)


def handling_due(source: MatterSource, signed_on: date | None = None) -> date:
    """Return the nominal end of the handling: from the acceptance, which without a record is the day of signing."""
    name = ClockName.SIMPLE_HANDLE if source.decided("JY") is not None else ClockName.HANDLE
    clock, accepted = clocks()[name], source.days.get("accepted") or signed_on or source.desk.today()
    return count(accepted, clock.n, clock.unit, source.desk.calendar).nominal_due


def _refusal(w: Wanted) -> dict[str, object]:
    facts = RefusalFacts(
        **w.about,
        reason=w.text(asked.REASON),
        received_on=w.source.received_on,
        basis=w.text(asked.BASIS),
        turn_to=w.text(asked.TURN_TO),
    )
    return refusal_context(facts)


def _no_longer(w: Wanted) -> dict[str, object]:
    facts = NoLongerFacts(
        **w.about,
        review_office=w.text(asked.REVIEW_OFFICE),
        review_number=w.text(asked.REVIEW_NUMBER),
        review_on=w.values[asked.REVIEW_ON],
        reason=w.text(asked.REASON),
        basis=w.text(asked.BASIS),
    )
    return no_longer_context(facts)


def _lawful_way(w: Wanted) -> dict[str, object]:
    facts = LawfulWayFacts(
        **w.about,
        case_number=w.case_number,
        way=w.text(asked.WAY),
        basis=w.text(asked.BASIS),
        received_on=w.source.received_on,
        body=w.text(asked.BODY),
        body_address=w.text(asked.BODY_ADDRESS),
        body_phone=w.text(asked.BODY_PHONE),
        limit=w.text(asked.LIMIT),
        papers_needed=w.lines(asked.PAPERS_NEEDED),
    )
    return lawful_way_context(facts)


def _passed_on(w: Wanted) -> dict[str, object]:
    source = w.source
    letter = source.letter(Dispatch.PASSED_ON, Dispatch.ASSIGNED)
    assigned = source.decided("A3", "A4") is source.decided("A4") if letter is None else letter.facts.kind != "passed"
    about = {name: value for name, value in w.about.items() if name != "demands"}
    facts = PassedOnFacts(
        **about,
        demand="；".join(source.demands),
        way="交办" if assigned else "转送",
        sent_on=w.values[asked.SENT_ON] or source.desk.today(),
        unit=w.text(asked.UNIT),
        clerk=source.desk.clerk.name,
        unit_address=w.text(asked.UNIT_ADDRESS),
        unit_phone=w.text(asked.UNIT_PHONE),
        letter_number=w.text(asked.LETTER_NUMBER),
    )
    return passed_on_context(facts)


def _extension(w: Wanted) -> dict[str, object]:
    source = w.source
    given, accepted = source.extension() or {}, source.issued(PaperKind.ACCEPTANCE.value)
    days = int(given.get("days", 30))
    handle = clocks()[ClockName.HANDLE]
    first = count(source.days.get("accepted") or source.desk.today(), handle.n, handle.unit, source.desk.calendar)
    facts = ExtensionFacts(
        **w.about,
        first_due=first.nominal_due,
        days=days,
        due=extended(first, Extension(days, "", ""), source.desk.calendar).nominal_due,
        reason=w.text(asked.REASON),
        approver=w.text(asked.APPROVER),
        accepted_number=accepted.number if accepted else "",
        accepted_on=source.days.get("accepted"),
    )
    return extension_context(facts)


def _opinion(w: Wanted) -> dict[str, object]:
    source = w.source
    decided = tuple(
        Decided(demand=each.text, decision=Decision(each.decision).source, text=each.evidence)
        for each in source.whole.demands
        if each.decision
    )
    facts = OpinionFacts(
        **w.about,
        subject=w.text(asked.SUBJECT),
        received_on=source.received_on,
        source=source.channel,
        findings=w.text(asked.FINDINGS),
        decisions=decided,
        basis=w.text(asked.BASIS),
        superior=w.text(asked.SUPERIOR),
        consequence=w.text(asked.CONSEQUENCE),
        cc=w.text(asked.CC),
    )
    return opinion_context(facts)


def _reviewed(w: Wanted, fact: str) -> ReviewFacts:
    source = w.source
    return ReviewFacts(
        issue=w.issue,
        name=source.name,
        people=source.crowd,
        original_office=w.text(asked.ORIGINAL_OFFICE),
        requested_on=source.days.get(fact) or source.desk.today(),
        requests=w.lines(asked.REQUESTS),
        findings=w.text(asked.FINDINGS),
        result=w.text(asked.RESULT_OF_REVIEW),
        basis=w.text(asked.BASIS),
        ruling=w.text(asked.RULING),
        original_number=w.text(asked.ORIGINAL_NUMBER),
        original_on=w.values[asked.ORIGINAL_ON],
        superior=w.text(asked.SUPERIOR),
        cc=w.text(asked.CC),
    )


def _review(w: Wanted) -> dict[str, object]:
    return review_context(_reviewed(w, "fucha_received"))


def _second_review(w: Wanted) -> dict[str, object]:
    return second_review_context(_reviewed(w, "fuhe_received"))


def _progress(w: Wanted) -> dict[str, object]:
    return progress_context(progress_facts(w.source))


FOR_VISITOR: Mapping[PaperKind, Callable[[Wanted], dict[str, object]]] = {
    PaperKind.ACCEPTANCE: _acceptance,
    PaperKind.REFUSAL: _refusal,
    PaperKind.NO_LONGER: _no_longer,
    PaperKind.LAWFUL_WAY: _lawful_way,
    PaperKind.PASSED_ON: _passed_on,
    PaperKind.EXTENSION: _extension,
    PaperKind.OPINION: _opinion,
    PaperKind.REVIEW: _review,
    PaperKind.SECOND_REVIEW: _second_review,
    PaperKind.PROGRESS: _progress,
}
"""By the kind of paper, what fills it."""
