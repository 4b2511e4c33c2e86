"""What the papers of a matter say of what was agreed, added or sent by post: D13 补充, D24, D25, D28, D30."""

from collections.abc import Callable, Mapping

from reception_desk.forms import issuing_agreed as asked
from reception_desk.forms.papers.appointment import AppointmentFacts, appointment_context
from reception_desk.forms.papers.avoidance import AvoidanceFacts, avoidance_context
from reception_desk.forms.papers.envelopes import PostFacts, envelope_context, label_context
from reception_desk.forms.papers.settlement import Party, SettlementFacts, settlement_context
from reception_desk.forms.papers.suggestion_reply import SuggestionReplyFacts, suggestion_reply_context
from reception_desk.forms.papers.supplement import SupplementFacts, supplement_context
from reception_desk.models.signatures import Signature
from reception_desk.services.issuing.slips import place_of, record_of
from reception_desk.services.issuing.wanted import Wanted
from reception_desk.services.matters.rules_of import printed_case
from reception_desk.vocabulary.leading import Adopted
from reception_desk.vocabulary.papers import PaperKind, RecordSigned


def _supplement(w: Wanted) -> dict[str, object]:
    source, record = w.source, record_of(w.source)
    person = source.first.petitioner
    facts = SupplementFacts(
        issue=w.issue,
        record_number=w.issue.number,
        place=place_of(w.issue.number),
        record_on=record.issued_at.date() if record is not None else source.received_on,
        original=record.number if record is not None else source.whole.row.number,
        record_state=_signed(source.signature),
        started=w.values[asked.STARTED] or source.at,
        where=w.text(asked.TALKED_AT),
        receiver=w.text(asked.RECEIVER) or source.desk.clerk.name,
        clerk=source.desk.clerk.name,
        name=source.name,
        people=1,
        identity=f"{source.first.id_document} {person.id_number}".strip(),
        reason=w.text(asked.WHY_ADDED).rstrip("。，"),
        statement=w.text(asked.ADDED),
    )
    return supplement_context(facts)


def _signed(signature: Signature | None) -> str:
    """Return how the record stands that is added to."""
    if signature is None:
        return "已经出具"
    return "已经签名" if signature.how is RecordSigned.SIGNED else "来访人没有签名（已记明原因）"


def _avoidance(w: Wanted) -> dict[str, object]:
    source, decision = w.source, w.values[asked.WITHDRAWN]
    facts = AvoidanceFacts(
        issue=w.issue,
        name=source.name,
        people=source.crowd,
        applicant=w.text(asked.APPLICANT),
        who=w.text(asked.WITHDRAWING),
        reason=w.text(asked.WHY_WITHDRAW),
        asked_on=w.values[asked.ASKED_ON] or source.desk.today(),
        clerk=source.desk.clerk.name,
        decision=decision.source if decision else "",
        instead=w.text(asked.INSTEAD),
        decided_by=w.text(asked.DECIDED_BY),
        decided_on=w.values[asked.DECIDED_ON],
    )
    return avoidance_context(facts)


def _appointment(w: Wanted) -> dict[str, object]:
    source, meet_at = w.source, w.values[asked.MEET_AT]
    number = str(source.whole.columns["case_number"] or "")
    facts = AppointmentFacts(
        issue=w.issue,
        name=source.name,
        people=source.crowd,
        demand="；".join(source.demands),
        division=w.text(asked.DIVISION),
        meet_at=meet_at or source.at,
        where=w.text(asked.MEET_WHERE),
        clerk=source.desk.clerk.name,
        phone=source.first.petitioner.phone,
        case_number=printed_case(number) if number else "",
        judge=w.text(asked.JUDGE),
        bring=w.text(asked.BRING),
    )
    context = appointment_context(facts)
    return context if meet_at else {**context, "meet_at": ""}


def _settlement(w: Wanted) -> dict[str, object]:
    parties = tuple(
        Party(
            name=each.text(asked.PARTY).strip(),
            id_number=each.text(asked.PARTY_ID).strip(),
            address=each.text(asked.PARTY_ADDRESS).strip(),
            phone=each.text(asked.PARTY_PHONE).strip(),
        )
        for each in w.values[asked.PARTIES] or ()
    )
    facts = SettlementFacts(
        issue=w.issue,
        parties=tuple(each for each in parties if each.name),
        dispute=w.text(asked.DISPUTE),
        terms=w.lines(asked.TERMS),
        performance=w.text(asked.PERFORMANCE),
        mediator=w.text(asked.MEDIATOR),
    )
    return settlement_context(facts)


def _suggestion_reply(w: Wanted) -> dict[str, object]:
    adopted = w.values[asked.ADOPTED]
    facts = SuggestionReplyFacts(
        **w.about,
        received_on=w.source.received_on,
        adopted=adopted or Adopted.KEPT,
        reason=w.text(asked.WHY_ADOPTED),
        unit=w.text(asked.STUDIED_BY),
    )
    context = suggestion_reply_context(facts)
    return context if adopted else {**context, "adopted": ""}


def _posted(w: Wanted) -> PostFacts:
    office = w.source.desk.office
    return PostFacts(
        to_code=w.values[asked.TO_CODE] or "",
        address=w.text(asked.TO_ADDRESS),
        addressee=w.text(asked.ADDRESSEE),
        unit=w.text(asked.TO_UNIT),
        office=office.organ,
        office_address=office.papers.address,
        post_code=office.papers.post_code,
        phone=w.text(asked.TO_PHONE),
        telephone=office.telephone,
        contents=w.text(asked.CONTENTS),
        post_number=w.text(asked.POST_NUMBER),
    )


def _envelope(w: Wanted) -> dict[str, object]:
    return envelope_context(_posted(w))


def _label(w: Wanted) -> dict[str, object]:
    return label_context(_posted(w))


AGREED: Mapping[PaperKind, Callable[[Wanted], dict[str, object]]] = {
    PaperKind.SUPPLEMENT: _supplement,
    PaperKind.AVOIDANCE: _avoidance,
    PaperKind.APPOINTMENT: _appointment,
    PaperKind.SETTLEMENT: _settlement,
    PaperKind.SUGGESTION_REPLY: _suggestion_reply,
    PaperKind.ENVELOPE: _envelope,
    PaperKind.LARGE_ENVELOPE: _envelope,
    PaperKind.POST_LABEL: _label,
}
"""By the kind of paper, what fills it."""
