"""Entering one row where it belongs, hidden: a visit with its person and matter, a person, an activity, a screening."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reception_desk.forms import visits
from reception_desk.forms.matters import DAY
from reception_desk.models import kept, matters, people
from reception_desk.models import visits as visit_model
from reception_desk.models.imports import ACTIVITY, EVENT, MATTER, PERSON, SCREENING, VISIT, Entry
from reception_desk.models.kept import Kept
from reception_desk.models.lists import imports as lists
from reception_desk.models.people import PersonFacts
from reception_desk.models.visits import VisitFacts
from reception_desk.models.work import Look, Work
from reception_desk.rules.matters import Recorded
from reception_desk.services.desk import Desk
from reception_desk.services.importing.judging import screening_title
from reception_desk.services.importing.prepared import Prepared, is_screening
from reception_desk.services.registers.activities import activity_values
from reception_desk.services.registers.entry import activity_given
from reception_desk.services.visits.persons import ANONYMOUS, UNNAMED, person_of
from reception_desk.services.visits.registering import facts_of
from reception_desk.vocabulary.imports import OF_VISITS, ImportKind
from reception_desk.vocabulary.leading import ActivityKind, Led

_LEAST_ADDRESS = 6
"""Letters of an address that tell two people of one name apart from two entries of one person."""


@dataclass(frozen=True)
class Ready:
    """A row with all that could be worked out before the writer is held."""

    row: Prepared
    facts: VisitFacts | None = None
    activity: tuple[ActivityKind, dict[str, Any]] | None = None


def ready(desk: Desk, kind: ImportKind, run_uuid: str, rows: Sequence[Prepared]) -> list[Ready]:
    """Work out what the rows become; saving goes on meanwhile. Raises CannotNow."""
    if kind in OF_VISITS:
        return desk.read(_facts_of_all, desk, run_uuid, rows)
    if kind is ImportKind.ACTIVITIES:
        return [
            Ready(each, activity=None if is_screening(each) else activity_given(desk, each.values)) for each in rows
        ]
    return [Ready(each) for each in rows]


def enter_row(desk: Desk, work: Work, found: Ready) -> Iterator[Entry]:
    """Write one row where it belongs and give what was written; the step it is of hides them."""
    if found.facts is not None:
        yield from _visit(work, found.row, found.facts)
    elif found.activity is not None:
        yield from _activity(desk, work, found.row, *found.activity)
    elif is_screening(found.row):
        yield _screening(work, found.row)
    else:
        yield from _person(work, found.row)


def _facts_of_all(look: Look, desk: Desk, run_uuid: str, rows: Sequence[Prepared]) -> list[Ready]:
    reading = Work(look.connection, look.reader, look.now)
    found = []
    for each in rows:
        own = str(uuid.uuid5(uuid.UUID(run_uuid), str(each.typed.place)))
        facts = facts_of(desk, reading, own, each.values, each.kept, person_of(each.values))
        found.append(Ready(each, replace(facts, clock=facts.clock if each.around.clocks else None)))
    return found


def _visit(work: Work, row: Prepared, facts: VisitFacts) -> Iterator[Entry]:
    place = row.typed.place
    person, others = (
        _known(work, facts.person),
        tuple(replace(each, person=_known(work, each.person)) for each in facts.others),
    )
    facts = replace(facts, person=person, others=others, matter_id=_earlier(work, row, facts.matter_id))
    written = visit_model.write(work, facts)
    yield Entry(VISIT, written.visit_id, place)
    if written.matter_id is not None and facts.opens_matter:
        _matter(work, written.matter_id, row)
        yield Entry(MATTER, written.matter_id, place)


def _known(work: Work, person: PersonFacts) -> PersonFacts:
    """Return a person as the store knows him, where number, telephone or address say so; what it knows stays.

    An earlier ledger tells of earlier days: nothing of it takes the place of what was told since.
    """
    known = people.holder(work, person)
    if known is None and person.name not in (UNNAMED, ANONYMOUS):
        known = next((each.id for each in lists.namesakes(work, person.name) if _same(person, each)), None)
    if known is None:
        return person
    return replace(person, known=known, earlier=True)


def _same(person: PersonFacts, other: lists.Namesake) -> bool:
    if person.id_number and other.id_number and person.id_number != other.id_number:
        return False
    if person.id_number and person.id_number == other.id_number:
        return True
    phone = bool(person.phone) and person.phone == other.phone
    return phone or (len(person.address) >= _LEAST_ADDRESS and person.address == other.address)


def _earlier(work: Work, row: Prepared, found: int | None) -> int | None:
    """Return the matter that an earlier row, or an earlier import, opened under the number that is named."""
    number = row.values.text(visits.SAME_AS).strip()
    return lists.old_matter(work, number) if found is None and number else found


def _matter(work: Work, matter_id: int, row: Prepared) -> None:
    """Write what a ledger says of the matter itself."""
    around = row.around
    columns = dict(around.columns)
    if around.closed_on is not None:
        columns |= {"state": "closed", "closed_on": around.closed_on}
        matters.add_event(work, matter_id, matters.Event(Recorded.CLOSED.value, around.how, around.closed_on))
    if columns:
        matters.change(work, matter_id, columns)
    if around.number:
        matters.add_outer_number(work, matter_id, around.system, around.number, around.query_code, None)


def _person(work: Work, row: Prepared) -> Iterator[Entry]:
    """Write a person whom nothing finds yet; whoever became known since the dry run stays as he is."""
    facts = person_of(row.values)
    if people.holder(work, facts) is None:
        yield Entry(PERSON, people.keep(work, facts), row.typed.place)


def _activity(desk: Desk, work: Work, row: Prepared, kind: ActivityKind, given: dict[str, Any]) -> Iterator[Entry]:
    values, _found = activity_values(desk, work, kind, **given)
    row_id = kept.write(work, Kept.ACTIVITY, values)
    yield Entry(ACTIVITY, row_id, row.typed.place)
    matter_id = values.get("matter_id")
    if isinstance(matter_id, int):
        detail = {"kept": Kept.ACTIVITY.name, "row": row_id}
        told = matters.Event(Led.ACTIVITY.value, str(values["result"]), given["day"], detail)
        event_id = matters.add_event(work, matter_id, told)
        yield Entry(EVENT, event_id, row.typed.place)


def _screening(work: Work, row: Prepared) -> Entry:
    day = row.values[DAY]
    values: dict[str, object] = {"title": screening_title(row), "day": day, "due_on": None, "kinds": []}
    row_id = kept.write(work, Kept.SCREENING, values)
    return Entry(SCREENING, row_id, row.typed.place)
