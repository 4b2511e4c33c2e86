"""Writing a visit: person, matter, number, demands, clock and search index, all in the caller's transaction."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime

from sqlalchemy import bindparam, insert, select, update

from reception_desk.models import blanks
from reception_desk.models.blanks import Reserved
from reception_desk.models.people import PersonFacts, keep
from reception_desk.models.responsible import first_receiver
from reception_desk.models.sqlite import index
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.matters import clock, demand, matter, matter_person, visit_matter
from reception_desk.models.tables.office import counter
from reception_desk.models.tables.visits import outside_visit, visit, visit_person
from reception_desk.models.visit_people import (
    CompanionFacts,
    MaterialFacts,
    OtherPerson,
    indexed,
    own_words,
    write_companions,
    write_materials,
    write_others,
)
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import PersonRole, Purpose

# Made once: SQLAlchemy then finds the compiled text at once, which halves the time of a save.
_BY_UUID = Prepared(
    select(visit.c.id, visit.c.number, visit_person.c.person_id, visit_matter.c.matter_id)
    .join(visit_person, visit_person.c.visit_id == visit.c.id)
    .outerjoin(visit_matter, (visit_matter.c.visit_id == visit.c.id) & (visit_matter.c.place == 0))
    .where(visit.c.uuid == bindparam("wanted"), visit_person.c.place == 1)
)
_MATTER_OF = (
    select(visit_matter.c.matter_id)
    .join(visit, visit.c.id == visit_matter.c.visit_id)
    .where(visit.c.number == bindparam("number"), visit.c.voided_at.is_(None))
    .order_by(visit_matter.c.place)
    .limit(1)
)
# A matter that was raised beside another has a number of its own, which no visit has.
_BY_OWN_NUMBER = (
    select(matter.c.id)
    .join(visit_matter, visit_matter.c.matter_id == matter.c.id)
    .join(visit, visit.c.id == visit_matter.c.visit_id)
    .where(matter.c.number == bindparam("number"), visit.c.voided_at.is_(None))
    .where(matter.c.merged_into.is_(None), matter.c.purpose != Purpose.ACCUSATION.value)
    .limit(1)
)
_INSERT_VISIT = Prepared(insert(visit).returning(visit.c.id))
_INSERT_MATTER = Prepared(insert(matter).returning(matter.c.id))
_INSERT_PERSON_LINK = Prepared(insert(visit_person))
_INSERT_MATTER_LINK = Prepared(insert(visit_matter))
_INSERT_MATTER_PERSON = Prepared(insert(matter_person).prefix_with("OR IGNORE"))
_INSERT_DEMAND = Prepared(insert(demand))
_INSERT_CLOCK = Prepared(insert(clock))
_INSERT_OUTSIDE = insert(outside_visit)
_INSERT_COUNTER = insert(counter)
_RAISE_COUNTER = Prepared(
    update(counter)
    .where(*(counter.c[name] == bindparam(f"of_{name}") for name in ("kind", "year", "station")))
    .values(last=counter.c.last + 1)
    .returning(counter.c.last)
)


@dataclass(frozen=True)
class ClockFacts:
    """A legal time limit that starts with the visit."""

    name: str
    nominal_due: date
    legal_due: date
    safe_due: date
    article: str


@dataclass(frozen=True)
class OutsideFacts:
    """A visit elsewhere of which the office was told (通报); names as the table has them."""

    kind: str
    happened_on: date | None
    place: str
    told_by: str
    fetched_by: str
    result: str


@dataclass(frozen=True)
class VisitFacts:
    """A visit as it is written.

    `number` makes the register number of a running number; `demands` are the numbered demands of its one
    matter; `raw` is what was typed, `kept` what no field could take; `secret` keeps its words out of the
    search (条30③). `reserved` is the number of a blank that it takes over, in place of the next one of `year`.
    `matter_id` is the matter it comes again for, None where it opens one; a visit that is only `noted` (简记)
    opens none and starts no clock, nor does a notice of one `outside`. `others` are the persons who came beside the
    petitioner, whose document `id_document` is; `extra` are the answers to the office's own questions. Other names
    are the form's.
    """

    uuid: str
    kind: str
    year: int
    station: str
    number: Callable[[int], str]
    channel: str
    received_at: datetime
    people: int
    purpose: str
    legal_class: str
    region: str
    materials: int | None
    statement: str
    demands: tuple[str, ...]
    person: PersonFacts
    raw: Mapping[str, str]
    kept: Mapping[str, str]
    first_receiver: int
    secret: bool
    clock: ClockFacts | None
    matter_id: int | None
    noted: bool
    intent: str
    mode: str
    receiver: str
    affected: int | None
    content: str
    handling: str
    destination: str
    told: str
    promise: str
    promise_by: date | None
    started_at: datetime | None
    ended_at: datetime | None
    late_reason: str
    blank: str
    reserved: Reserved | None
    id_document: str = ""
    others: tuple[OtherPerson, ...] = ()
    companions: tuple[CompanionFacts, ...] = ()
    material_list: tuple[MaterialFacts, ...] = ()
    source: str = ""
    their_number: str = ""
    their_due: date | None = None
    urgent: str = ""
    outside: OutsideFacts | None = None
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def opens_matter(self) -> bool:
        """Tell whether a matter of its own begins with this visit."""
        return not self.noted and not self.secret and self.outside is None and self.matter_id is None

    @property
    def summary(self) -> str:
        """Return the one line by which a list names the visit: the first demand, else how the statement begins."""
        return self.demands[0] if self.demands else self.statement[:60]


_SAME = (
    *("uuid", "kind", "station", "channel", "received_at", "people", "purpose", "region", "materials", "statement"),
    *("noted", "intent", "mode", "receiver", "affected", "content", "handling", "destination", "told", "summary"),
    *("promise", "promise_by", "source", "their_number", "their_due", "urgent"),
    *("year", "started_at", "ended_at", "late_reason", "blank"),
)
"""What the table names as the facts do."""


@dataclass(frozen=True)
class Written:
    """The keys of what was written."""

    visit_id: int
    number: str
    person_id: int
    matter_id: int | None


def written(look: Look | Work, visit_uuid: str) -> Written | None:
    """Return the visit of that uuid where it was saved before: a retry makes no second one."""
    row = _BY_UUID.first(look.connection, {"wanted": visit_uuid})
    return Written(*row) if row else None


def write(work: Work, facts: VisitFacts) -> Written:
    """Write the whole visit; the counter's row is taken as late as can be, since others wait for it."""
    person_id = keep(work, facts.person)
    running, number = _numbered(work, facts)
    matter_id = write_matter(work, facts, number) if facts.opens_matter else facts.matter_id
    visit_id = _write_visit(work, facts, running, number)
    written = Written(visit_id, number, person_id, matter_id)
    write_around(work, facts, written)
    return written


def write_around(work: Work, facts: VisitFacts, written: Written) -> None:
    """Write what hangs on a visit's own row: who came, demands, clock, search index."""
    visit_id, links = written.visit_id, facts.person
    link = {
        "visit_id": visit_id,
        "place": 1,
        "person_id": written.person_id,
        "role": PersonRole.PETITIONER.value,
        "name": links.name,
        "id_number": links.id_number,
        "phone": links.phone,
        "address": links.address,
        "id_document": facts.id_document,
        "authority": "",
    }
    _INSERT_PERSON_LINK.run(work.connection, link)
    write_others(work, visit_id, facts.others)
    write_companions(work, visit_id, facts.companions)
    write_materials(work, visit_id, facts.material_list)
    if written.matter_id is not None:
        _write_demands(work, facts, visit_id, written.matter_id)
        behind = {"matter_id": written.matter_id, "person_id": written.person_id, "role": PersonRole.PETITIONER.value}
        _INSERT_MATTER_PERSON.run(work.connection, behind)
    if facts.outside is not None:
        work.connection.execute(_INSERT_OUTSIDE, {"visit_id": visit_id, **asdict(facts.outside)})
    told = [*facts.demands, facts.statement, facts.region, *_outside_words(facts), *own_words(facts.raw)]
    words = "" if facts.secret else "\n".join(told)
    people = [(each.name, each.id_number, each.phone) for each in (links, *(other.person for other in facts.others))]
    along = [each.name for each in facts.companions]
    index.add(work.connection, visit_id, indexed(written.number, people, along, words, secret=facts.secret))


def columns_of(facts: VisitFacts) -> dict[str, object]:
    """Return the columns of a visit that follow from what was typed."""
    values = {name: getattr(facts, name) for name in _SAME}
    return values | {"received_on": facts.received_at.date(), "raw": dict(facts.raw), "extra": dict(facts.extra)}


def matter_of(look: Look | Work, number: str) -> int | None:
    """Return the matter of the visit with that register number, or with that number of its own.

    None where there is none, or the visit is void.
    """
    found = look.connection.execute(_MATTER_OF, {"number": number}).scalar()
    return found if found is not None else look.connection.execute(_BY_OWN_NUMBER, {"number": number}).scalar()


def id_of(look: Look | Work, visit_uuid: str) -> int | None:
    """Return the visit whose form has that uuid, None while it is not registered."""
    return look.connection.execute(select(visit.c.id).where(visit.c.uuid == visit_uuid)).scalar()


def _outside_words(facts: VisitFacts) -> list[str]:
    told = facts.outside
    return [] if told is None else [told.place, told.told_by, told.fetched_by, told.result]


def answer_letter(work: Work, visit_id: int) -> bool:
    """Write down that the letter with which a visit was passed on is answered; return whether it was still open."""
    open_one = (visit.c.id == visit_id) & visit.c.their_due.is_not(None) & visit.c.their_answered_at.is_(None)
    return work.connection.execute(update(visit).where(open_one).values(their_answered_at=work.now)).rowcount == 1


def reopen_letter(work: Work, visit_id: int) -> bool:
    """Take back that a letter was answered; return whether it had been."""
    answered = (visit.c.id == visit_id) & visit.c.their_answered_at.is_not(None)
    return work.connection.execute(update(visit).where(answered).values(their_answered_at=None)).rowcount == 1


def keep_promise(work: Work, visit_id: int) -> bool:
    """Write down that what was promised on a visit was done; return whether it was still open."""
    open_one = (visit.c.id == visit_id) & (visit.c.promise != "") & visit.c.promise_kept_at.is_(None)
    return work.connection.execute(update(visit).where(open_one).values(promise_kept_at=work.now)).rowcount == 1


def reopen_promise(work: Work, visit_id: int) -> bool:
    """Take back that a promise was kept; return whether it had been."""
    kept = (visit.c.id == visit_id) & visit.c.promise_kept_at.is_not(None)
    return work.connection.execute(update(visit).where(kept).values(promise_kept_at=None)).rowcount == 1


def write_matter(work: Work, facts: VisitFacts, number: str) -> int:
    """Open the matter of a visit that is the first of its matter; return its key."""
    values = {
        "uuid": str(uuid.uuid4()),
        "title": facts.demands[0] if facts.demands else "",
        "purpose": facts.purpose,
        "opened_on": facts.received_at.date(),
        "number": number,
        "legal_class": facts.legal_class,
        "content": facts.content,
        "region": facts.region,
        "first_on": facts.received_at.date(),
        "version": 1,
    }
    matter_id = _INSERT_MATTER.key(work.connection, values)
    first_receiver(work, matter_id, facts.first_receiver, facts.received_at.date())
    return matter_id


def _numbered(work: Work, facts: VisitFacts) -> tuple[int, str]:
    """Return running number and number: those of the blank it takes over, else the next ones."""
    if facts.reserved is not None:
        return facts.reserved.running, facts.reserved.number
    running = _next_running(work, facts)
    return running, facts.number(running)


def _next_running(work: Work, facts: VisitFacts) -> int:
    row = {"kind": facts.kind, "year": facts.year, "station": facts.station}
    raised = _RAISE_COUNTER.first(work.connection, {f"of_{name}": value for name, value in row.items()})
    if raised is None:
        work.connection.execute(_INSERT_COUNTER, {**row, "last": 1})
        return 1
    return int(raised[0])


def _write_visit(work: Work, facts: VisitFacts, running: int, number: str) -> int:
    values = columns_of(facts) | {
        "number": number,
        "running": running,
        "registrar_id": work.clerk,
        "first_receiver_id": facts.first_receiver,
        "kept": dict(facts.kept),
        "made_at": work.now,
        "version": 1,
    }
    visit_id = _INSERT_VISIT.key(work.connection, values)
    if facts.reserved is not None:
        blanks.settle(work, facts.reserved.blank_id, visit_id)
    return visit_id


def _write_demands(work: Work, facts: VisitFacts, visit_id: int, matter_id: int) -> None:
    link = {"visit_id": visit_id, "matter_id": matter_id}
    _INSERT_MATTER_LINK.run(work.connection, link)
    if facts.demands:
        rows = [{**link, "place": place, "text": text} for place, text in enumerate(facts.demands, 1)]
        _INSERT_DEMAND.run_each(work.connection, rows)
    if facts.clock is not None and not facts.noted and facts.matter_id is None:
        # A repeat starts no time limit of its own (条19③).
        values = {
            "name": facts.clock.name,
            "started_on": facts.received_at.date(),
            "nominal_due": facts.clock.nominal_due,
            "legal_due": facts.clock.legal_due,
            "safe_due": facts.clock.safe_due,
            "article": facts.clock.article,
        }
        _INSERT_CLOCK.run(work.connection, {**link, **values})
