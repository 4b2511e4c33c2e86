"""Registering a visit: never refused (条22, 43, 44), one transaction, number and first receiver from the start."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from reception_desk.findings import Finding
from reception_desk.forms import channels
from reception_desk.forms import visit_people as people
from reception_desk.forms import visits as form
from reception_desk.forms.channel_checks import channel_findings
from reception_desk.forms.channels import is_notice
from reception_desk.forms.code_entries import Entry
from reception_desk.forms.form import Field, Values
from reception_desk.forms.kinds import Names, clean
from reception_desk.forms.own_fields import answers_of
from reception_desk.forms.sealing import Parts, parts_of, seal_findings
from reception_desk.forms.urgent import URGENT
from reception_desk.forms.visit_times import BLANK, LATE_REASON, talk, time_findings, took_place
from reception_desk.models import accounts
from reception_desk.models import visits as model
from reception_desk.models.blanks import Reserved
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.people import known as known_people
from reception_desk.models.lists.retention import matter_destroyed_by
from reception_desk.models.lists.visits import VisitRow
from reception_desk.models.people import PersonFacts
from reception_desk.models.search import cut
from reception_desk.models.work import Look, Work
from reception_desk.rules.deadlines.first_step import first_step
from reception_desk.rules.numbers import register_number
from reception_desk.rules.outcomes import class_of
from reception_desk.rules.papers import offered
from reception_desk.rules.people import age_on
from reception_desk.rules.people.likeness import Claim, Typed, compare
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import first_clock
from reception_desk.services.seal.sealing import Place, put_behind, still_naming
from reception_desk.services.visits import blanks
from reception_desk.services.visits.checks import is_excused, known_findings, people_findings
from reception_desk.services.visits.ledger import find
from reception_desk.services.visits.persons import UNNAMED, companions_of, materials_of, others_of, person_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.term import Term
from reception_desk.vocabulary.visits import PersonRole
from reception_desk.wording import tr

T = TypeVar("T", bound=Term)

NOTE = "JJ"
"""The kind of number of a 简记: it is no 信访件 and stands in no series of one."""


@dataclass(frozen=True, slots=True)
class PaperOffer:
    """A paper that can be issued for the visit, or the sentence why it is stopped."""

    kind: PaperKind
    stopped_by: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """What the clerk is told after the commit."""

    visit_id: int
    uuid: str
    number: str
    person_id: int
    matter_id: int | None
    findings: tuple[Finding, ...]
    papers: tuple[PaperOffer, ...]


def get_ready(desk: Desk) -> None:
    """Load the tables that the first registration would otherwise wait for: characters and rules."""
    cut(UNNAMED)
    first_step(desk.office.profile, desk.today(), accusation=False)


@act(Action.REGISTER_VISIT, Role.CLERK, Role.HEAD)
def register_visit(
    desk: Desk,
    work: Work,
    uuid: str,
    values: Values,
    kept: Mapping[str, str] | None = None,
    known: int | None = None,
    began: datetime | None = None,
) -> Result[Registered]:
    """Write a visit down (条22①, 23①): whatever was typed is kept, what is wrong with it becomes a finding.

    `uuid` was made when the form opened: the same one again gives the visit saved before. `kept` is what
    no field could take, `known` the person whom the clerk said it is, `began` when its first character was typed.
    """
    values = Values(values.form, {name: clean(text, lines=True) for name, text in values.raw.items()}).settled(
        work.now.date()
    )
    found = findings_of(values, work.now, desk.office.group_rule.value)
    before = model.written(work, uuid)
    if before is not None:
        return Result(_registered(desk, values, before, uuid, found), unchanged=True)
    parts = parts_of(values)
    person = person_of(parts.open)
    person = person if parts.whole else replace(person, known=still_meant(work, values, known))
    reserved, said = blanks.taken(desk, work, values.text(BLANK), _kind(values))
    facts = facts_of(desk, work, uuid, parts.open, {} if parts.whole else kept or {}, person, reserved, began)
    if not parts.whole:
        facts = replace(facts, first_receiver=_first_receiver(work, values) or desk.clerk.id)
    found = (*found, *said, *_earlier(work, values, parts, facts), *_known_elsewhere(work, facts))
    written = model.write(work, facts)
    place = Place(written.visit_id, uuid, written.matter_id, facts.received_at.date())
    put_behind(work, place, parts, values, kept_texts(kept or {}))
    found = (*found, *still_naming(work, written.matter_id, written.visit_id, values))
    told = sorted({each.field for each in found} - parts.hidden)
    detail = {"uuid": uuid, "number": written.number, "findings": told}
    changed = changes("visits", "people", visits=(written.visit_id,))
    return Result(_registered(desk, values, written, uuid, found), f"visit {written.visit_id}", detail, changed)


@act(Action.KEEP_PROMISE, Role.CLERK, Role.HEAD)
def keep_promise(desk: Desk, work: Work, visit_id: int) -> Result[bool]:
    """Tick off what was promised on a visit; asked twice, the second time changes nothing."""
    done = model.keep_promise(work, visit_id)
    return Result(done, f"visit {visit_id}", changes=changes("visits", visits=(visit_id,)), unchanged=not done)


@act(Action.REOPEN_PROMISE, Role.CLERK, Role.HEAD)
def reopen_promise(desk: Desk, work: Work, visit_id: int) -> Result[bool]:
    """Take back that a promise was kept; asked twice, the second time changes nothing."""
    done = model.reopen_promise(work, visit_id)
    return Result(done, f"visit {visit_id}", changes=changes("visits", visits=(visit_id,)), unchanged=not done)


def search_visits(desk: Desk, text: str, most: int) -> Done[list[VisitRow]]:
    """Return at most `most` visits that hold every term of `text`, the newest first, for use outside the window.

    Taking a list out of the program is an act of its own and stands in the audit, without the words asked for.
    """
    hits, found = desk.read(_found, text, most) if desk.may(Action.SEARCH) else (0, [])
    return _enter_search(desk, hits, found)


def _found(look: Look, text: str, most: int) -> tuple[int, list[VisitRow]]:
    hits = find(look, lists.VisitFilter(text=text)).ids
    return len(hits), lists.outward(look, hits[:most])


@act(Action.SEARCH, Role.CLERK, Role.HEAD, Role.LEADER)
def _enter_search(desk: Desk, work: Work, hits: int, found: list[VisitRow]) -> Result[list[VisitRow]]:
    return Result(found, "search", {"hits": hits, "shown": len(found)})


def findings_of(values: Values, now: datetime, local: str = "") -> tuple[Finding, ...]:
    """Return everything the checks say of a visit; none of it stops the saving.

    `local` names the province's rule of how many representatives there may be.
    """
    alone = [each for each in values.findings() if not is_excused(values, each)]
    across = (*_across_fields(values, now), *time_findings(values, now), *channel_findings(values, now.date()))
    return (*alone, *across, *people_findings(values, now.date(), local), *seal_findings(values))


def _across_fields(values: Values, now: datetime) -> list[Finding]:
    """Check what no field can see alone: birth against today and against the ID number."""
    found = []
    birth, identity = values[form.BIRTH], form.identity(values)
    if birth is not None and (birth > now.date() or age_on(birth, now.date()) > 130):
        found.append(Finding(form.BIRTH.name, tr("出生日期不可能是这一天，请核对。")))
    if identity is not None and birth is not None and birth != identity.birth:
        found.append(Finding(form.BIRTH.name, tr("出生日期与证件号码不一致，请核对。")))
    if identity is not None and values[form.SEX] not in (None, identity.sex):
        found.append(Finding(form.SEX.name, tr("性别与证件号码不一致，请核对。")))
    return found


def earlier_findings(values: Values, matter_id: int | None) -> list[Finding]:
    """Say that the visit that it comes again for was not found, or not named."""
    intent, number = values[form.INTENT], values.text(form.SAME_AS)
    if number and matter_id is None:
        return [Finding(form.SAME_AS.name, tr("没有编号为“{number}”的登记，请核对原编号。").format(number=number[:40]))]
    if intent is not None and "links" in intent.flags and not number:
        return [Finding(form.SAME_AS.name, tr("同一事再来，还没有关联原来的登记，已按新事保存。"))]
    return []


def kept_texts(kept: Mapping[str, str]) -> dict[str, str]:
    """Return what no field could take as it is kept."""
    return {clean(name): clean(text, lines=True) for name, text in kept.items()}


def _earlier(work: Work, values: Values, parts: Parts, facts: model.VisitFacts) -> list[Finding]:
    """Return what is to be said of the earlier visit; an accusation is linked to none in the open."""
    return earlier_findings(values, _matter(work, values) if parts.whole else facts.matter_id)


def _registered(
    desk: Desk, values: Values, written: model.Written, uuid: str, found: tuple[Finding, ...]
) -> Registered:
    stopped = next((each.sentence for each in found if each.stops == PaperKind.RECEIPT.value), "")
    channel = values[form.CHANNEL] or Channel.VISIT
    noted, accusation = form.is_note(values), form.is_accusation(values)
    kinds = offered(desk.office.profile, channel, noted=noted, accusation=accusation)
    return Registered(
        written.visit_id,
        uuid,
        written.number,
        written.person_id,
        written.matter_id,
        found,
        (PaperOffer(PaperKind.RECEIPT, stopped),) if PaperKind.RECEIPT in kinds else (),
    )


def facts_of(
    desk: Desk,
    work: Work,
    uuid: str,
    values: Values,
    kept: Mapping[str, str],
    person: PersonFacts,
    reserved: Reserved | None = None,
    began: datetime | None = None,
    at: datetime | None = None,
) -> model.VisitFacts:
    """Return a visit as it is written from what was typed; `at` is when it was received where that is not typed."""
    channel = values[form.CHANNEL] or Channel.VISIT
    purpose = values[form.PURPOSE]
    accusation = form.is_accusation(values)
    received_at = took_place(values, work.now)
    received_at = at or work.now if received_at == work.now else received_at
    step = first_step(desk.office.profile, received_at.date(), accusation=accusation)
    legal_class = class_of(purpose)
    notice = is_notice(values)
    station, noted = desk.office.station, form.is_note(values)
    kind, year = _kind(values), reserved.year if reserved else received_at.year
    return model.VisitFacts(
        uuid=uuid,
        kind=kind,
        year=year,
        station=station,
        number=partial(register_number, desk.office.number_pattern, kind, year, station),
        channel=channel.value,
        received_at=received_at,
        people=(values[channels.OUTSIDE_PEOPLE] if notice else values[people.PEOPLE]) or 1,
        purpose=purpose.value if purpose else "",
        legal_class=legal_class.value if legal_class else "",
        region=values.text(form.REGION),
        materials=people.copies(values),
        statement=values[form.STATEMENT] or "",
        demands=values[form.DEMAND] or (),
        person=person,
        raw=dict(values.raw),
        kept=kept_texts(kept),
        first_receiver=_first_receiver(work, values) or desk.clerk.id,
        secret=accusation,
        clock=None if notice else first_clock(desk, step, received_at.date()),
        matter_id=_matter(work, values),
        noted=noted,
        intent=_code(values, form.INTENT),
        mode=_code(values, form.MODE),
        receiver=values.text(form.RECEIVER),
        affected=values[people.AFFECTED],
        content=_code(values, form.CONTENT),
        handling=_code(values, form.HANDLING),
        destination=values.text(form.DESTINATION),
        told=values.text(form.TOLD),
        promise=values.text(form.PROMISE),
        promise_by=values[form.PROMISE_BY],
        id_document=form.petitioner(values).document,
        others=others_of(values),
        companions=companions_of(values),
        material_list=materials_of(values),
        **talk(values, work.now, began),
        late_reason=_code(values, LATE_REASON),
        blank=reserved.number if reserved else values.text(BLANK),
        reserved=reserved,
        source=_code(values, channels.SOURCE),
        their_number=values.text(channels.THEIR_NUMBER),
        their_due=values[channels.THEIR_DUE],
        urgent=_term(values, URGENT),
        outside=_outside(values) if notice else None,
        extra=answers_of(values),
    )


def _kind(values: Values) -> str:
    return NOTE if form.is_note(values) else (values[form.CHANNEL] or Channel.VISIT).register


def _outside(values: Values) -> model.OutsideFacts:
    return model.OutsideFacts(
        kind=_term(values, channels.OUTSIDE_KIND),
        happened_on=values[channels.HAPPENED_ON],
        place=values.text(channels.OUTSIDE_PLACE),
        told_by=values.text(channels.TOLD_BY),
        fetched_by=values.text(channels.FETCHED_BY),
        result=values.text(channels.OUTSIDE_RESULT),
    )


def _first_receiver(work: Work, values: Values) -> int | None:
    """Return the account of whoever of the 接谈人 has one, the first named (首接责任人); None where nobody has."""
    return accounts.first_called(work, Names.parts(values.text(form.RECEIVER)))


def _matter(work: Work, values: Values) -> int | None:
    """Return the matter that an earlier visit opened, where this one names its number; none that was destroyed."""
    number = values.text(form.SAME_AS).strip().upper()
    found = model.matter_of(work, number) if number else None
    return None if found is None or matter_destroyed_by(work, found) else found


def _term(values: Values, field: Field[T]) -> str:
    term = values[field]
    return term.value if term is not None else ""


def _code(values: Values, field: Field[Entry]) -> str:
    entry = values[field]
    return entry.code if entry is not None else ""


def still_meant(work: Work, values: Values, known: int | None) -> int | None:
    """Return the person whom the clerk took over, unless another's name or number was typed over theirs since."""
    if known is None:
        return None
    found = known_people(Look(work.connection, work.clerk, work.now), [known])
    person = form.petitioner(values)
    typed = Typed(person.name, person.id_number)  # telephones and addresses change
    return next((each.id for each in found if compare(typed, each).claim is not Claim.DIFFERENT), None)


def _known_elsewhere(work: Work, facts: model.VisitFacts) -> list[Finding]:
    """Say of all who came what the store knows of their numbers under another name, and the other way round."""
    fields = {PersonRole.REPRESENTATIVE.value: people.REPRESENTATIVES.name, PersonRole.AGENT.value: people.AGENTS.name}
    found = known_findings(work, facts.person, form.ID_NUMBER.name)
    for each in facts.others:
        found += known_findings(work, each.person, fields[each.role])
    return found
