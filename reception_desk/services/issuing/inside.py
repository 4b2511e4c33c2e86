"""What the papers of a matter that go to units and up the office say (D07, D08, D14–D18, D26)."""

from collections.abc import Callable, Mapping

from reception_desk.forms import issuing as asked
from reception_desk.forms.issuing_agreed import POST_NUMBER
from reception_desk.forms.matters import Answer
from reception_desk.forms.papers.closing_report import ClosingReportFacts, closing_report_context
from reception_desk.forms.papers.leader_day import LeaderDayFacts, leader_day_context
from reception_desk.forms.papers.responsibility import Progress, ResponsibilityFacts, responsibility_context
from reception_desk.forms.papers.serving import Served, ServiceFacts, service_context
from reception_desk.forms.papers.submission import Said, SubmissionFacts, submission_context
from reception_desk.forms.papers.supervision import SupervisionFacts, supervision_context
from reception_desk.forms.papers.transfers import (
    AssignmentFacts,
    TransferFacts,
    assignment_context,
    transfer_context,
)
from reception_desk.models.kept import Kept
from reception_desk.models.lists import masks
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.issuing.wanted import Wanted
from reception_desk.vocabulary.leading import Step
from reception_desk.vocabulary.papers import PaperKind


def _transferred(w: Wanted) -> TransferFacts:
    person, whole = w.source.first.petitioner, w.values[asked.WHOLE_NUMBERS] is Answer.YES
    return TransferFacts(
        **w.about,
        case_number=w.case_number,
        to=w.text(asked.TO),
        received_on=w.source.received_on,
        source=w.source.channel,
        summary=w.text(asked.SUMMARY),
        address=person.address,
        phone=person.phone if whole or not person.phone else masks.phone(person.phone),
        id_number=person.id_number if whole or not person.id_number else _last_four(person.id_number),
        annexes=w.lines(asked.ANNEXES),
        contact=w.text(asked.CONTACT),
        cc=w.text(asked.CC),
    )


def _last_four(number: str) -> str:
    return "*" * (len(number) - 4) + number[-4:]


def _transfer(w: Wanted) -> dict[str, object]:
    return transfer_context(_transferred(w))


def _assignment(w: Wanted) -> dict[str, object]:
    due = w.values[asked.DUE]
    facts = AssignmentFacts(
        transfer=_transferred(w), due=due or w.source.desk.today(), wanted=w.lines(asked.WANTED), signer=w.signer
    )
    context = assignment_context(facts)
    return context if due else {**context, "due": ""}


def _supervision(w: Wanted) -> dict[str, object]:
    source = w.source
    out = [each for each in source.letters if each.facts.kind in (Dispatch.PASSED_ON, Dispatch.ASSIGNED)]
    letter = next((each for each in reversed(out) if each.facts.unit == w.text(asked.TO)), out[-1] if out else None)
    due, trigger = w.values[asked.DUE], w.values[asked.TRIGGER]
    facts = SupervisionFacts(
        **w.about,
        to=w.text(asked.TO),
        place=w.values[asked.PLACE] or 1,
        trigger=trigger.source if trigger else "",
        due=due or source.desk.today(),
        letter_way=Dispatch(letter.facts.kind).source if letter else "交办",
        letter_number=letter.facts.number if letter else "",
        letter_on=letter.facts.sent_on if letter else None,
        letter_due=letter.facts.due_on if letter else None,
        wanted=w.lines(asked.WANTED),
        suggestions=w.lines(asked.SUGGESTIONS),
        contact=w.text(asked.CONTACT),
        signer=w.signer,
        cc=w.text(asked.CC),
    )
    context = supervision_context(facts)
    return context if due else {**context, "due": ""}


def _closing_report(w: Wanted) -> dict[str, object]:
    facts = ClosingReportFacts(
        **w.about,
        to=w.text(asked.TO),
        findings=w.text(asked.FINDINGS),
        handling=w.text(asked.HANDLED),
        letter_number=w.text(asked.LETTER_NUMBER),
        letter_on=w.values[asked.LETTER_ON],
        visitor_says=w.text(asked.VISITOR_SAYS),
        annexes=w.lines(asked.ANNEXES),
        head=w.text(asked.HEAD) or w.signer,
        contact=w.text(asked.CONTACT),
    )
    return closing_report_context(facts)


def _responsibility(w: Wanted) -> dict[str, object]:
    source = w.source

    def named(role: Answerable) -> str:
        holder = source.holder(role)
        return (holder.unit if role.is_unit else holder.name) if holder else ""

    done = [each for each in source.led[Kept.INSTRUCTION] if each["done_on"] is not None]
    facts = ResponsibilityFacts(
        **w.about,
        case_number=w.case_number,
        first_receiver=named(Answerable.FIRST) or source.first.subject.receiver,
        received_at=source.first.subject.received_at,
        first_unit=named(Answerable.FIRST_UNIT),
        leader=named(Answerable.CASE_LEADER) or named(Answerable.LEADER),
        chief=named(Answerable.CHIEF),
        handler=named(Answerable.HANDLER),
        educator=w.text(asked.EDUCATOR),
        measures=w.text(asked.MEASURES),
        due=w.values[asked.DUE],
        progress=tuple(Progress(day=each["done_on"], measure=each["text"], result=each["done_text"]) for each in done),
        result=w.text(asked.RESULT),
    )
    return responsibility_context(facts)


def _leader_day(w: Wanted) -> dict[str, object]:
    source = w.source
    facts = LeaderDayFacts(
        **w.about,
        case_number=w.case_number,
        leader=w.text(asked.LEADER),
        received_on=source.reception.facts.day if source.reception is not None else source.received_on,
        clerk=source.desk.clerk.name,
        post=w.text(asked.POST),
        where=w.text(asked.WHERE),
        phone=source.first.petitioner.phone,
        address=source.first.petitioner.address,
        opinion=w.text(asked.OPINION),
        unit=w.text(asked.DUTY_UNIT),
        due=w.values[asked.DUE],
        result=w.text(asked.RESULT),
    )
    return leader_day_context(facts)


def _service(w: Wanted) -> dict[str, object]:
    served, source = w.served, w.source
    number = w.text(POST_NUMBER)
    rows = (Served(title=PaperKind(served.kind).source, number=served.number),) if served else ()
    facts = ServiceFacts(
        issue=w.issue,
        papers=rows,
        addressee=source.name,
        address=w.text(asked.ADDRESS),
        note=f"邮单号 {number}" if number else "",
    )
    return service_context(facts)


def _submission(w: Wanted) -> dict[str, object]:
    source = w.source
    rows = source.led[Kept.INSTRUCTION]

    def said(step: Step) -> tuple[Said, ...]:
        return tuple(
            Said(words=each["text"], who=each["who"], day=each["day"], due=each["due_on"])
            for each in rows
            if each["step"] == step.value
        )

    done = (each for each in rows if each["done_on"] is not None)
    facts = SubmissionFacts(
        **w.about,
        case_number=w.case_number,
        received_on=source.received_on,
        source=source.channel,
        clerk=source.desk.clerk.name,
        summary=source.first.subject.statement,
        proposals=said(Step.PROPOSED),
        reviews=said(Step.REVIEWED),
        instructions=said(Step.INSTRUCTED),
        carried_out=tuple(Said(words=each["done_text"], who=each["doer"], day=each["done_on"]) for each in done),
    )
    return submission_context(facts)


FOR_OFFICE: Mapping[PaperKind, Callable[[Wanted], dict[str, object]]] = {
    PaperKind.TRANSFER: _transfer,
    PaperKind.ASSIGNMENT: _assignment,
    PaperKind.RESPONSIBILITY: _responsibility,
    PaperKind.LEADER_DAY: _leader_day,
    PaperKind.SUPERVISION: _supervision,
    PaperKind.CLOSING_REPORT: _closing_report,
    PaperKind.SERVICE: _service,
    PaperKind.SUBMISSION: _submission,
}
"""By the kind of paper, what fills it."""
