"""Serving papers (送达): written when one goes out, completed by its receipt; clocks run from the day it was served."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms import serving as form
from reception_desk.forms.form import AnyField, Values
from reception_desk.forms.kinds import clean
from reception_desk.models import deliveries, matters
from reception_desk.models import matter_papers as model
from reception_desk.models.deliveries import DeliveryFacts, DeliveryRow
from reception_desk.models.matter_papers import PaperRow
from reception_desk.models.work import Work
from reception_desk.rules.matter_papers import paper_rules
from reception_desk.rules.serving import Serving, counts_from, serving_findings, why_not_served
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.signing import Made
from reception_desk.services.matters.clocks import recount
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind, PaperState, ServiceWay
from reception_desk.wording import tr

SENT_OUT = "sent_out"
"""The entry of a matter's history of a paper that is under way, or was served and starts no clock."""


@act(Action.SERVE_PAPER, Role.CLERK, Role.HEAD)
def serve_paper(desk: Desk, work: Work, paper_id: int, facts: DeliveryFacts) -> Result[Made]:
    """Write how a paper was served, or that it is under way; a clock starts on the day it counts as served.

    Raises CannotNow where it was not signed, or left behind (留置) without reason or witness.
    """
    row = _issued(work, paper_id)
    facts = _tidied(facts)
    serving = _serving(row, facts)
    why = why_not_served(serving)
    if why:
        raise CannotNow(why)
    facts = replace(facts, served_on=counts_from(serving))
    delivery_id = deliveries.add(work, paper_id, facts)
    detail = {"delivery": delivery_id, "matter_paper": paper_id}
    return _written(desk, work, row, facts, detail, _serving(row, facts))


@act(Action.RECORD_RECEIPT, Role.CLERK, Role.HEAD)
def record_receipt(
    desk: Desk, work: Work, paper_id: int, served_on: date, receiver: str = "", relation: str = ""
) -> Result[Made]:
    """Write the receipt of what was sent: the day on it, who took it; raises CannotNow where nothing is under way."""
    row = _issued(work, paper_id)
    out = next((each for each in reversed(row.deliveries) if each.served_on is None), None)
    if out is None:
        raise CannotNow(tr("这份文书没有在途的送达。"), tr("请先登记送达。"))
    who, kin = clean(receiver).strip() or row.addressee, clean(relation).strip()
    deliveries.complete(work, out.id, served_on, who, kin)
    detail = {"receipt": out.id, "matter_paper": paper_id, "receiver": out.receiver, "relation": out.relation}
    facts = replace(out, served_on=served_on, receiver=who, relation=kin)
    return _written(desk, work, row, facts, detail, _serving(row, facts))


def serve_typed(desk: Desk, paper_id: int, values: Values) -> Done[Made]:
    """Write how a paper was served as it was typed; answers that are not asked for this way count for nothing."""
    way, sent_on = values[form.WAY], values[form.SENT_ON]
    assert way is not None and sent_on is not None

    def said(field: AnyField) -> str:
        return "" if field.name in values.hidden else values.text(field)

    facts = DeliveryFacts(
        way=way.value,
        sent_on=sent_on,
        served_on=None if form.SERVED_ON.name in values.hidden else values[form.SERVED_ON],
        receiver=said(form.RECEIVER),
        relation=said(form.RELATION),
        address=said(form.ADDRESS),
        post_number=said(form.POST_NUMBER),
        refusal=said(form.REFUSAL),
        witness=said(form.WITNESS),
        server=said(form.SERVER),
        text=said(form.NOTE),
    )
    return serve_paper(desk, paper_id, facts)


def under_way(row: PaperRow) -> DeliveryRow | None:
    """Return the try that waits for its receipt."""
    if row.served_on is not None:
        return None
    return next((each for each in reversed(row.deliveries) if each.served_on is None and not each.refusal), None)


def delivery_words(facts: DeliveryFacts) -> str:
    """Return 邮寄送达 XA123，王桂兰（子）代收 as the history and the books say it."""
    way = ServiceWay(facts.way).source if facts.way in list(ServiceWay) else facts.way
    kin = f"（{facts.relation}）代收" if facts.relation else ""
    refused = f"拒收：{facts.refusal}" if facts.refusal else ""
    witness = f"见证人 {facts.witness}" if facts.witness else ""
    head = " ".join(filter(None, (way, facts.post_number)))
    return "，".join(filter(None, (head, f"{facts.receiver}{kin}", refused, witness)))


def _written(
    desk: Desk, work: Work, row: PaperRow, facts: DeliveryFacts, detail: Mapping[str, object], serving: Serving
) -> Result[Made]:
    kind = PaperKind(row.kind)
    fact = paper_rules()[kind].on_service
    served = facts.served_on
    words = f"{kind.source} {row.number}，{delivery_words(facts)}"
    event = matters.Event(fact if served and fact else SENT_OUT, words, served or facts.sent_on, detail)
    event_id = matters.add_event(work, row.matter_id, event)
    recount(desk, work, row.matter_id)
    made = Made(row.id, row.matter_id, row.number, event_id, serving_findings(serving, desk.today()))
    told = {"way": facts.way, "served_on": served.isoformat() if served else ""}
    return Result(made, f"matter_paper {row.id}", told, changes("matters", "papers"))


def _issued(work: Work, paper_id: int) -> PaperRow:
    row = model.find(work, paper_id)
    if row is None or row.state is not PaperState.ISSUED:
        raise CannotNow(tr("只有已经签发、没有作废的文书才能送达。"))
    return row


def _tidied(facts: DeliveryFacts) -> DeliveryFacts:
    def tidy(text: str) -> str:
        return clean(text).strip()

    return replace(
        facts,
        receiver=tidy(facts.receiver),
        relation=tidy(facts.relation),
        address=tidy(facts.address),
        post_number=tidy(facts.post_number),
        refusal=tidy(facts.refusal),
        witness=tidy(facts.witness),
        server=tidy(facts.server),
        text=tidy(facts.text),
    )


def _serving(row: PaperRow, facts: DeliveryFacts) -> Serving:
    return Serving(
        way=ServiceWay(facts.way),
        signed_on=row.signed_on,
        sent_on=facts.sent_on,
        served_on=facts.served_on,
        receiver=facts.receiver,
        relation=facts.relation,
        addressee=row.addressee,
        refusal=facts.refusal,
        witness=facts.witness,
        post_number=facts.post_number,
        text=facts.text,
    )
