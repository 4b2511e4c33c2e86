"""Entering one row where it belongs, hidden: a visit with its person and matter, a person, an activity, a screening."""

import uuid
from collections.abc import Iterator
from dataclasses import replace

from reception_desk.forms import visits
from reception_desk.forms.form import Values
from reception_desk.forms.matters import DAY
from reception_desk.models import imports as model
from reception_desk.models import kept, matters, people
from reception_desk.models import visits as visit_model
from reception_desk.models.imports import ACTIVITY, EVENT, MATTER, PERSON, SCREENING, UNKEYED, VISIT, Entry
from reception_desk.models.kept import Kept
from reception_desk.models.lists import imports as lists
from reception_desk.models.people import PersonFacts
from reception_desk.models.work import Work
from reception_desk.rules.matters import Recorded
from reception_desk.services.desk import Desk
from reception_desk.services.importing.judging import screening_title
from reception_desk.services.importing.prepared import Prepared, is_screening
from reception_desk.services.registers.activities import activity_values
from reception_desk.services.registers.entry import activity_given
from reception_desk.services.visits.persons import ANONYMOUS, UNNAMED, person_of
from reception_desk.services.visits.registering import facts_of
from reception_desk.vocabulary.imports import OF_VISITS, ImportKind
from reception_desk.vocabulary.leading import Led

_LEAST_ADDRESS = 6
"""Letters of an address that tell two people of one name apart from two entries of one person."""


def enter_row(desk: Desk, work: Work, kind: ImportKind, run_uuid: str, row: Prepared) -> list[Entry]:
    """Write one row where it belongs, hidden, and return what was written."""
    if kind in OF_VISITS:
        return list(_visit(desk, work, run_uuid, row))
    if kind is ImportKind.PEOPLE:
        return [_person(work, row)]
    return [_screening(work, row)] if is_screening(row) else list(_activity(desk, work, row))


def _visit(desk: Desk, work: Work, run_uuid: str, row: Prepared) -> Iterator[Entry]:
    place, around = row.typed.place, row.around
    own = str(uuid.uuid5(uuid.UUID(run_uuid), str(place)))
    newest = model.newest_person(work)
    person = _known(work, person_of(row.values))
    facts = facts_of(desk, work, own, row.values, row.kept, person)
    facts = replace(facts, clock=facts.clock if around.clocks else None, matter_id=_earlier(work, row, facts.matter_id))
    facts = replace(facts, others=tuple(replace(each, person=_known(work, each.person)) for each in facts.others))
    written = visit_model.write(work, facts)
    model.hide(work, VISIT, [written.visit_id])
    yield Entry(VISIT, written.visit_id, place)
    for made in range(newest + 1, model.newest_person(work) + 1):
        yield Entry(PERSON, made, place)
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
    return replace(person, known=known, sex="", birth=None, phone="", address="")


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
    """Write what a ledger says of the matter itself, and hide it."""
    around = row.around
    columns = dict(around.columns)
    if around.closed_on is not None:
        columns |= {"state": "closed", "closed_on": around.closed_on}
        matters.add_event(work, matter_id, matters.Event(Recorded.CLOSED.value, around.how, around.closed_on))
    if columns:
        matters.change(work, matter_id, columns)
    if around.number:
        matters.add_outer_number(work, matter_id, around.system, around.number, around.query_code, None)
    model.hide(work, MATTER, [matter_id])


def _person(work: Work, row: Prepared) -> Entry:
    facts = replace(person_of(row.values), keys=(), keyed=UNKEYED)
    return Entry(PERSON, people.keep(work, facts), row.typed.place)


def _activity(desk: Desk, work: Work, row: Prepared) -> Iterator[Entry]:
    kind, given = activity_given(desk, row.values)
    values, _found = activity_values(desk, work, kind, **given)
    row_id = kept.write(work, Kept.ACTIVITY, values)
    model.hide(work, ACTIVITY, [row_id])
    yield Entry(ACTIVITY, row_id, row.typed.place)
    matter_id = values.get("matter_id")
    if isinstance(matter_id, int):
        detail = {"kept": Kept.ACTIVITY.name, "row": row_id}
        told = matters.Event(Led.ACTIVITY.value, str(values["result"]), given["day"], detail)
        event_id = matters.add_event(work, matter_id, told)
        model.hide(work, EVENT, [event_id])
        yield Entry(EVENT, event_id, row.typed.place)


def _screening(work: Work, row: Prepared) -> Entry:
    day = row.values[DAY]
    values: dict[str, object] = {"title": screening_title(row), "day": day, "due_on": None, "kinds": []}
    row_id = kept.write(work, Kept.SCREENING, values)
    model.hide(work, SCREENING, [row_id])
    return Entry(SCREENING, row_id, row.typed.place)


def with_activity_matter(desk: Desk, row: Prepared) -> Values:
    """Return an activity's answers; raises CannotNow where the matter it names is not found."""
    activity_given(desk, row.values)
    return row.values
