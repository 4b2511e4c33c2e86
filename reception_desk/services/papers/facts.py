"""What each paper says of a visit: the facts gathered from what was typed, the office and the clock."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reception_desk.forms import channels, visit_people
from reception_desk.forms import visits as form
from reception_desk.forms.code_entries import Entry
from reception_desk.forms.form import AnyField, Field, Values
from reception_desk.forms.own_fields import paper_texts
from reception_desk.forms.papers.authority import AuthorityFacts, authority_context
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.materials import Material, MaterialsFacts, materials_context
from reception_desk.forms.papers.note_sheet import NoteSheetFacts, note_sheet_context
from reception_desk.forms.papers.receipt import ReceiptFacts, receipt_context
from reception_desk.forms.papers.record import RecordFacts, record_context
from reception_desk.forms.papers.registration import (
    RegistrationFacts,
    Representative,
    registration_context,
)
from reception_desk.forms.papers.writing import one_line, paper_date, shortened
from reception_desk.forms.urgent import URGENT
from reception_desk.forms.visit_people import ListedMaterial, Person
from reception_desk.forms.visits import VISIT
from reception_desk.models.papers import PaperSubject
from reception_desk.rules.deadlines.first_step import first_step
from reception_desk.rules.people.documents import identity_of
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.forms import MaterialKind
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.visits import Purpose, Sex

GROUP = 5
"""People from which a visit is a 集体访."""


@dataclass(frozen=True)
class Source:
    """What the facts of a paper are gathered from; `at` is the moment of issue."""

    desk: Desk
    subject: PaperSubject
    check_code: str
    at: datetime

    @property
    def values(self) -> Values:
        """Return what was typed."""
        return Values(VISIT, self.subject.raw)

    def text(self, field: AnyField) -> str:
        """Return an answer in words."""
        return self.values.text(field)

    def label(self, field: Field[Entry]) -> str:
        """Return the label of a coded answer, or what was typed where no row has it."""
        entry = self.values[field]
        return entry.label if entry is not None else self.text(field)

    def asked(self, field: AnyField) -> str:
        """Return an answer in words, "" where the channel does not ask it."""
        return "" if field.name in self.values.hidden else self.text(field)

    @property
    def place(self) -> str:
        """Return where the visitor was received: out in the village, in a room, else at the office's window."""
        return self.asked(channels.OUTREACH) or self.asked(channels.ROOM) or self.desk.office.window

    @property
    def manner(self) -> str:
        """Return the mode in words, with the leader who received and the offices that took part."""
        video = "视频接访" if self.values[form.CHANNEL] is Channel.VIDEO else ""
        with_whom = (self.asked(channels.LEADER), self.asked(channels.PARTNERS))
        return _joined((video, self.label(form.MODE), *with_whom))

    @property
    def receivers(self) -> str:
        """Return who spoke with the visitor, a leader first."""
        names = self.text(form.RECEIVER) or self.subject.receiver
        return "、".join(filter(None, (self.asked(channels.LEADER), names)))

    @property
    def circumstances(self) -> tuple[str, ...]:
        """Return what is special about the visit, an urgent one first; for the office alone."""
        urgent = self.values[URGENT]
        ticked = (each.label for each in self.values[form.CIRCUMSTANCES] or ())
        return (*((f"紧急（{urgent.source}）",) if urgent else ()), *ticked)

    @property
    def issue(self) -> dict[str, Any]:
        """Return who printed when."""
        return {"printed_at": self.at, "printed_by": self.desk.clerk.name}

    @property
    def sex_and_birth(self) -> tuple[str, date | None]:
        """Return sex and birth date as they were typed, else as a valid ID number tells them."""
        person = self.petitioner
        known = identity_of(person.document, person.id_number)
        sex = self.values[form.SEX] or (known.sex if known else None)
        birth = self.values[form.BIRTH] or (known.birth if known else None)
        return ("" if sex in (None, Sex.UNSTATED) else _chinese(sex)), birth

    @property
    def id_document(self) -> str:
        """Return the kind of document where there is a number; one that is valid is that of an identity card."""
        person = self.petitioner
        usual = form.ID_DOCUMENT.kind.read(form.ID_DOCUMENT.default) if person.checked else None
        return (self.label(form.ID_DOCUMENT) or (usual.label if usual else "")) if person.id_number else ""

    @property
    def people(self) -> str:
        """Return how many came and how many are affected, in words."""
        affected = self.values[visit_people.AFFECTED]
        return f"来访 {self.subject.people} 人" + (f"，涉及 {affected} 人" if affected else "")

    @property
    def petitioner(self) -> Person:
        """Return who stands for the visit."""
        return form.petitioner(self.values)

    @property
    def agent(self) -> str:
        """Return the agents with relation, authority and number."""
        return "；".join(filter(None, map(_agent, visit_people.agents(self.values))))

    @property
    def speakers(self) -> tuple[Representative, ...]:
        """Return the representatives of a group."""
        return tuple(Representative(name=each.name, id_number=each.id_number) for each in form.speakers(self.values))


def context(kind: PaperKind, source: Source) -> dict[str, object]:
    """Return the fields of a paper of that kind, the office's own questions among them; internal ones inside only."""
    own = paper_texts(source.values, internal=not PAPERS[kind].for_visitor)
    return {**own, **_CONTEXTS[kind](source)}


def _receipt(source: Source) -> dict[str, object]:
    subject, office = source.subject, source.desk.office
    accusation = subject.purpose == Purpose.ACCUSATION.value
    typed = Values(VISIT, subject.raw)
    handling = typed[form.HANDLING]
    step = first_step(
        office.profile,
        subject.received_at.date(),
        accusation=accusation,
        noted=subject.noted,
        handling=handling.code if handling else "",
        destination=typed.text(form.DESTINATION).strip(),
    )
    facts = ReceiptFacts(
        number=subject.number,
        name=subject.name,
        people=subject.people,
        visited_at=subject.received_at,
        demand=_summed(subject),
        accusation=accusation,
        office=office.name,
        window=office.window,
        clerk=subject.receiver,
        materials=subject.materials or 0,
        next_step=step.sentence,
        latest=subject.latest,
        telephone=office.telephone,
        check_code=source.check_code,
        channel=Channel(subject.channel),
        national_number=source.asked(channels.OUTER_NUMBER),
        query_code=source.asked(channels.QUERY_CODE),
        **source.issue,
    )
    return receipt_context(facts)


def _registration(source: Source) -> dict[str, object]:
    subject, text, label = source.subject, source.text, source.label
    sex, birth = source.sex_and_birth
    person = source.petitioner
    facts = RegistrationFacts(
        number=subject.number,
        visited_at=subject.received_at,
        office=source.desk.office.name,
        place=source.place,
        manner=_joined((source.manner, "集体访" if subject.people >= GROUP else "个访")),
        people=source.people,
        name=person.name,
        sex=sex,
        nation=label(form.NATION),
        birth=f"{birth.year}年{birth.month}月" if birth else "",
        id_document=source.id_document,
        id_number=person.id_number or _why_none(source),
        phone=person.phone,
        address=person.address,
        household=text(form.HOUSEHOLD),
        occupation=_joined((label(form.OCCUPATION), label(form.IDENTITY))),
        unit=text(form.UNIT),
        agent=source.agent,
        purpose=_chinese(source.values[form.PURPOSE]),
        content=label(form.CONTENT),
        region=text(form.REGION),
        demands=tuple(_all_demands(subject)),
        statement=_all_said(subject),
        prior=text(form.PRIOR),
        materials="；".join(map(_material, visit_people.materials(source.values))),
        representatives=source.speakers,
        clerk=subject.registrar,
        receivers=source.receivers,
        **source.issue,
    )
    return registration_context(facts)


def _note_sheet(source: Source) -> dict[str, object]:
    subject, text, label = source.subject, source.text, source.label
    facts = NoteSheetFacts(
        number=subject.number,
        visited_at=subject.received_at,
        name=subject.name,
        people=source.people,
        region=text(form.REGION),
        content=label(form.CONTENT),
        demands=tuple(_all_demands(subject)),
        circumstances=source.circumstances,
        intent=label(form.INTENT),
        same_as=text(form.SAME_AS),
        handling=label(form.HANDLING),
        destination=text(form.DESTINATION),
        due=subject.latest,
        told=text(form.TOLD),
        promise=text(form.PROMISE),
        promise_by=source.values[form.PROMISE_BY],
        representatives="、".join(each.name for each in source.speakers),
        agent=source.agent,
        leader_words=source.asked(channels.LEADER_WORDS),
        clerk=subject.registrar,
        **source.issue,
    )
    return note_sheet_context(facts)


def _record(source: Source) -> dict[str, object]:
    subject, office = source.subject, source.desk.office
    sex, birth = source.sex_and_birth
    person = source.petitioner
    facts = RecordFacts(
        number=subject.number,
        started=subject.started_at or subject.received_at,
        ended=subject.ended_at,
        place=f"{office.name} {source.place}".strip(),
        receiver=source.receivers,
        clerk=subject.registrar,
        name=person.name or subject.name,
        of_person=(sex, f"{paper_date(birth)}出生" if birth else ""),
        identity=f"{source.id_document} {person.id_number}".strip(),
        phone=person.phone,
        address=person.address,
        others="、".join(each.name for each in source.speakers[1:]),
        agent=source.agent,
        subject="；".join((*subject.demands, *(text for each in subject.beside for text in each.demands))),
        statement=_all_said(subject),
        **source.issue,
    )
    return record_context(facts)


def _materials(source: Source) -> dict[str, object]:
    subject = source.subject
    facts = MaterialsFacts(
        number=subject.number,
        visited_at=subject.received_at,
        office=source.desk.office.name,
        name=source.petitioner.name,
        rows=tuple(_listed(each) for each in visit_people.materials(source.values) if each.name),
        copies=subject.materials,
        clerk=subject.registrar,
        **source.issue,
    )
    return materials_context(facts)


def _authority(source: Source) -> dict[str, object]:
    person = source.petitioner
    agent = next(iter(visit_people.agents(source.values)), Person())
    facts = AuthorityFacts(
        number=source.subject.number,
        office=source.desk.office.name,
        name=person.name,
        id_number=person.id_number,
        phone=person.phone,
        address=person.address,
        agent=agent.name,
        agent_id=agent.id_number,
        agent_relation=agent.relation,
        agent_phone=agent.phone,
        **source.issue,
    )
    return authority_context(facts)


_CONTEXTS: dict[PaperKind, Callable[[Source], dict[str, object]]] = {
    PaperKind.RECEIPT: _receipt,
    PaperKind.REGISTRATION: _registration,
    PaperKind.NOTE_SHEET: _note_sheet,
    PaperKind.RECORD: _record,
    PaperKind.MATERIALS: _materials,
    PaperKind.AUTHORITY: _authority,
}


_ROOM = 46
"""Characters that a receipt has for what several matters are about, without their numbers."""


def _summed(subject: PaperSubject) -> str:
    """Return what a receipt says the visit was about: of several matters a few words each (条21②)."""
    if not subject.beside:
        return subject.demand
    about = [subject.demand, *("；".join(each.demands) or each.statement for each in subject.beside)]
    room = max(_ROOM // len(about) - 2, 6)
    return "；".join(f"{n}.{shortened(one_line(each), room)}" for n, each in enumerate(about, 1))


def _all_demands(subject: PaperSubject) -> Iterator[str]:
    """Give the demands of all matters of a visit; those beside the first say which matter they belong to."""
    yield from subject.demands
    for each in subject.beside:
        entry = form.CONTENT.kind.read(each.content) if each.content else None
        about = "，".join(filter(None, (each.number, entry.label if entry else "")))
        for text in each.demands or ("未写诉求",):
            yield f"{text}（另立 {about}）"


def _all_said(subject: PaperSubject) -> str:
    """Return the statements of all matters of a visit, each of the others under its number."""
    others = (f"【另立 {each.number}】{each.statement}" for each in subject.beside if each.statement)
    return "\n".join(filter(None, (subject.statement, *others)))


def _agent(agent: Person) -> str:
    authority = visit_people.AGENT_AUTHORITY.kind.read(agent.authority) if agent.authority else None
    by = _joined((agent.relation, authority.label if authority else agent.authority))
    document = visit_people.PERSON_DOCUMENT.kind.read(agent.document) if agent.document else None
    numbered = f"{document.label if document else '证件号码'} {agent.id_number}" if agent.id_number else ""
    return _joined((agent.name + (f"（{by}）" if by and agent.name else by), numbered, agent.phone))


def _material(each: ListedMaterial) -> str:
    """Return one thing in words: 土地承包合同 1 份 12 页 复印件."""
    pages = f"{each.pages} 页" if each.pages else ""
    kind = each.original.source if each.original else ""
    return " ".join(filter(None, (each.name, f"{each.copies} 份", pages, kind)))


def _listed(each: ListedMaterial) -> Material:
    original = None if each.original is None else each.original is MaterialKind.ORIGINAL
    return Material(name=each.name, copies=each.copies, pages=each.pages, original=original)


def _why_none(source: Source) -> str:
    """Return the state of the identity where no number was given: 未出示, 无证件 … never a dummy number."""
    return source.label(form.ID_STATE)


def _chinese(term: Purpose | Sex | None) -> str:
    """Return the label as papers have it, whatever language the window shows."""
    return term.source if term is not None else ""


def _joined(words: Iterable[str]) -> str:
    return "，".join(filter(None, words))
