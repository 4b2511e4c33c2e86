"""Writing a visit anew: all rows that follow from what was typed, with what it said before; void and restored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, Table, bindparam, delete, exists, func, insert, select, update

from reception_desk.models import people
from reception_desk.models.sqlite import index
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import clock, demand, matter, matter_outcome, matter_person, visit_matter
from reception_desk.models.tables.papers import paper
from reception_desk.models.tables.visits import (
    outside_visit,
    visit,
    visit_change,
    visit_companion,
    visit_material,
    visit_person,
)
from reception_desk.models.visit_matters import also_of, beside
from reception_desk.models.visit_people import OtherPerson, enter_anew
from reception_desk.models.visits import VisitFacts, Written, columns_of, write_around, write_matter
from reception_desk.models.work import Work
from reception_desk.vocabulary.visits import ChangeKind, Purpose

_FIXED = ("uuid", "kind", "year", "station")
"""What stays with the register number, whatever is changed."""

_AROUND: tuple[Table, ...] = (visit_person, visit_companion, visit_material, outside_visit)
"""Tables of which a visit's rows are written anew; demands may be decided and clocks may run already: those apart."""

_earlier = visit_matter.alias("earlier")
_STORED = (
    select(
        visit,
        visit_person.c.person_id,
        visit_matter.c.matter_id,
        select(func.count()).where(paper.c.visit_id == visit.c.id).scalar_subquery().label("papers"),
        exists()
        .where(_earlier.c.matter_id == visit_matter.c.matter_id, _earlier.c.visit_id < visit.c.id)
        .label("repeat"),
    )
    .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
    .outerjoin(visit_matter, (visit_matter.c.visit_id == visit.c.id) & (visit_matter.c.place == 0))
    .where(visit.c.id == bindparam("wanted"))
)
_NAMED: Select[Any] = select(visit_person.c.person_id, visit_person.c.role, visit_person.c.name).where(
    visit_person.c.visit_id == bindparam("wanted")
)
_STILL_NAMED = (
    select(visit_person.c.person_id)
    .join(visit_matter, visit_matter.c.visit_id == visit_person.c.visit_id)
    .where(visit_matter.c.matter_id == bindparam("matter"))
)
_NOBODY_OF = delete(matter_person).where(
    matter_person.c.matter_id == bindparam("matter"), matter_person.c.person_id.not_in(_STILL_NAMED)
)
_DEMANDS: Select[Any] = (
    select(demand.c.id, demand.c.text, demand.c.place, demand.c.matter_id)
    .where(demand.c.visit_id == bindparam("wanted"))
    .order_by(demand.c.place, demand.c.id)
)


@dataclass(frozen=True)
class StoredVisit:
    """A visit as it stands; `papers` were issued of it, `opened` tells that it is the first of its matter.

    `matter_id` is the matter its form tells of, `beside` are those that were raised in it besides.
    """

    id: int
    uuid: str
    number: str
    kind: str
    version: int
    received_at: datetime
    made_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    registrar_id: int
    first_receiver_id: int
    raw: dict[str, str]
    kept: dict[str, str]
    person_id: int
    matter_id: int | None
    opened: bool
    papers: int
    voided: bool
    secret: bool
    beside: tuple[int, ...] = ()


def stored(work: Work, visit_id: int) -> StoredVisit | None:
    """Return a visit as it stands, None where there is none."""
    row = work.connection.execute(_STORED, {"wanted": visit_id}).first()
    if row is None:
        return None
    return StoredVisit(
        id=row.id,
        uuid=row.uuid,
        number=row.number,
        kind=row.kind,
        version=row.version,
        received_at=row.received_at,
        made_at=row.made_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        registrar_id=row.registrar_id,
        first_receiver_id=row.first_receiver_id,
        raw=row.raw,
        kept=row.kept,
        person_id=row.person_id,
        matter_id=row.matter_id,
        opened=row.matter_id is not None and not row.repeat,
        papers=row.papers,
        voided=row.voided_at is not None,
        secret=row.purpose == Purpose.ACCUSATION.value,
        beside=beside(work, visit_id),
    )


def accusation_of(work: Work, visit_uuid: str) -> int | None:
    """Return the key of the visit with that uuid where it is an accusation."""
    found = select(visit.c.id).where(visit.c.uuid == visit_uuid, visit.c.purpose == Purpose.ACCUSATION.value)
    return work.connection.execute(found).scalar()


def comes_once(work: Work, person_id: int) -> bool:
    """Tell whether a single visit tells of a person."""
    wanted = select(func.count()).where(visit_person.c.person_id == person_id)
    return work.connection.execute(wanted).scalar() == 1


def rewrite(work: Work, before: StoredVisit, facts: VisitFacts) -> Written:
    """Write a visit anew by what is typed now; number, uuid, registrar and first receiver stay."""
    values = {name: value for name, value in columns_of(facts).items() if name not in _FIXED}
    values |= {"kept": dict(facts.kept), "version": before.version + 1}
    work.connection.execute(update(visit).where(visit.c.id == before.id).values(values))
    person_id = _keep_person(work, before, facts)
    matter_id = _matter(work, before, facts)
    facts = replace(facts, clock=None) if _clock_stays(work, before, facts, matter_id) else facts
    named = work.connection.execute(_NAMED, {"wanted": before.id}).all()
    facts = replace(facts, others=tuple(_as_before(each, named) for each in facts.others))
    for table in _AROUND:
        work.connection.execute(delete(table).where(table.c.visit_id == before.id))
    _unlink(work, before, matter_id, whole=facts.secret)
    index.remove(work.connection, before.id)
    demands = work.connection.execute(_DEMANDS, {"wanted": before.id}).all()
    written = Written(before.id, before.number, person_id, matter_id)
    write_around(work, facts, written)
    _keep_decided(work, before, demands, whole=facts.secret)
    if before.beside and not facts.secret:
        also_of(work, before.beside, person_id)
        enter_anew(work, before.id)
    for each in {before.matter_id, matter_id, *before.beside} - {None}:
        work.connection.execute(_NOBODY_OF, {"matter": each})
    for each in {row.person_id for row in named}:
        _forget_if_gone(work, each, erased=facts.secret)
    if facts.secret:
        people.forget(work, person_id)
    return written


def write_change(
    work: Work, before: StoredVisit, kind: ChangeKind, reason: str, texts: Mapping[str, str] | None = None
) -> None:
    """Keep what a visit said before it was changed, with who changed it and why."""
    row = {"visit_id": before.id, "version": before.version, "at": work.now, "clerk_id": work.clerk}
    values = {**row, "kind": kind.value, "reason": reason, "before": dict(texts or {})}
    work.connection.execute(insert(visit_change).values(values))


def changed_by(work: Work, visit_id: int) -> str:
    """Return the name of who changed a visit last."""
    wanted = select(account.c.shown_name).join(visit_change, visit_change.c.clerk_id == account.c.id)
    newest = wanted.where(visit_change.c.visit_id == visit_id).order_by(visit_change.c.id.desc()).limit(1)
    return work.connection.execute(newest).scalar() or ""


def set_void(work: Work, before: StoredVisit, reason: str, *, void: bool) -> None:
    """Make a visit void, or take that back; its rows and its number stay as they are."""
    values: dict[str, Any] = {"voided_at": work.now if void else None, "void_reason": reason if void else ""}
    changed = update(visit).where(visit.c.id == before.id)
    work.connection.execute(changed.values({**values, "version": before.version + 1}))


def set_urgent(work: Work, before: StoredVisit, urgent: str, raw: Mapping[str, str]) -> None:
    """Mark a visit as urgent, or as one no more; nothing else of it changes."""
    values = {"urgent": urgent, "raw": {**before.raw, **raw}, "version": before.version + 1}
    work.connection.execute(update(visit).where(visit.c.id == before.id).values(values))


def _keep_person(work: Work, before: StoredVisit, facts: VisitFacts) -> int:
    if facts.person.known == before.person_id and comes_once(work, before.person_id):
        people.correct(work, before.person_id, facts.person)
        return before.person_id
    return people.keep(work, facts.person)


def _unlink(work: Work, before: StoredVisit, matter_id: int | None, *, whole: bool) -> None:
    """Part a visit from the matter of its form, which is linked anew; one that is all secret from every matter."""
    links = visit_matter.c
    own = (links.place == 0) | (links.matter_id == matter_id)
    of_visit = delete(visit_matter).where(links.visit_id == before.id)
    work.connection.execute(of_visit if whole else of_visit.where(own))


def _keep_decided(work: Work, before: StoredVisit, former: Sequence[Row[Any]], *, whole: bool) -> None:
    """Let a demand that is still raised be the one of before, with what was decided of it; the rest goes.

    Demands of what was raised beside are not the form's, and stay unless the visit is all secret now.
    """
    gone = {row.id for row in former}
    fresh = [row for row in work.connection.execute(_DEMANDS, {"wanted": before.id}) if row.id not in gone]
    for row in former:
        if row.matter_id in before.beside and not whole:
            continue
        again = next((each for each in fresh if each.text == row.text), None)
        if again is None:
            decided = update(matter_outcome).where(matter_outcome.c.demand_id == row.id)
            work.connection.execute(decided.values(demand_id=None))
            work.connection.execute(delete(demand).where(demand.c.id == row.id))
            continue
        fresh.remove(again)
        work.connection.execute(delete(demand).where(demand.c.id == again.id))
        placed = update(demand).where(demand.c.id == row.id)
        work.connection.execute(placed.values(place=again.place, matter_id=again.matter_id))


def _as_before(other: OtherPerson, named: Sequence[Row[Any]]) -> OtherPerson:
    """Return a representative or agent as the person of before: one whom no number names is known by his name."""
    if other.person.id_checked or other.person.known is not None:
        return other
    before = (row.person_id for row in named if (row.role, row.name) == (other.role, other.person.name))
    return replace(other, person=replace(other.person, known=next(before, None)))


def _forget_if_gone(work: Work, person_id: int, *, erased: bool) -> None:
    """Let whom no visit names any more be found no more: a number typed wrong is nobody's; an accuser is erased."""
    named = select(visit_person.c.visit_id).where(visit_person.c.person_id == person_id).limit(1)
    if work.connection.execute(named).first() is None:
        people.forget(work, person_id)
        if erased:
            people.erase(work, person_id)


def _matter(work: Work, before: StoredVisit, facts: VisitFacts) -> int | None:
    """Return the matter the visit belongs to now; that which it opened itself takes its words."""
    apart = facts.noted or facts.secret or facts.outside is not None
    if apart or (facts.matter_id is not None and facts.matter_id != before.matter_id):
        return facts.matter_id
    if not before.opened:
        return facts.matter_id if facts.matter_id is not None else write_matter(work, facts, before.number)
    values = {"title": facts.demands[0] if facts.demands else "", "purpose": facts.purpose}
    own = update(matter).where(matter.c.id == before.matter_id)
    work.connection.execute(own.where(matter.c.purpose != facts.purpose).values(legal_class=facts.legal_class))
    work.connection.execute(own.values(values))
    return before.matter_id


def _clock_stays(work: Work, before: StoredVisit, facts: VisitFacts, matter_id: int | None) -> bool:
    """Leave a time limit that runs as it is where the visit still has that limit; else take it out."""
    of_visit = (clock.c.visit_id == before.id) & clock.c.matter_id.not_in(before.beside)
    rows = work.connection.execute(select(clock.c.name, clock.c.nominal_due).where(of_visit))
    running = {(row.name, row.nominal_due) for row in rows}
    wanted = set()
    if facts.clock is not None and not facts.noted and matter_id is not None:
        wanted = {(facts.clock.name, facts.clock.nominal_due)}
    if running == wanted and running:
        work.connection.execute(update(clock).where(of_visit).values(matter_id=matter_id))
        return True
    work.connection.execute(delete(clock).where(of_visit))
    return False
