"""One person's own data given to that person (个人信息保护法 45): found, gathered, and that entered."""

import hashlib
from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.forms.own_fields import own_fields
from reception_desk.forms.person_file import Words, person_json, person_report
from reception_desk.models.lists import masks, people
from reception_desk.models.lists import person_file as lists
from reception_desk.models.work import Work
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import outcome_label
from reception_desk.services.reports.written import as_docx
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody the typed number may mean; the number of the document is masked."""

    id: int
    name: str
    id_masked: str
    visits: int


@dataclass(frozen=True, slots=True)
class Given:
    """What is handed over: to read, to take along, and how many visits it tells of."""

    docx: bytes
    json: bytes
    visits: int


def find_people(desk: Desk, typed: str) -> list[Found]:
    """Return whom a register number or an ID number means; of an accusation nobody is told (条30③)."""
    number = clean(typed).strip().upper()
    wanted = desk.read(lists.with_number, number)
    known = desk.read(people.known, wanted)
    return [Found(each.id, each.name, masks.id_number(each.id_number), each.visits) for each in known]


def give_person(desk: Desk, person_id: int, grounds: Grounds) -> Done[Given]:
    """Return everything the office holds about a person for that person; why it is given stands in the audit.

    Raises CannotNow where nothing may be told, or the grounds do not suffice.
    """
    file = desk.read(lists.person_file, person_id)
    if file is None:
        raise CannotNow(tr("没有可以提供的信息。"), tr("请核对登记号或证件号码。"))
    words = _words()
    report = person_report(file, words, desk.office.name, desk.clerk.name, desk.today())
    docx = as_docx(report)
    plain = person_json(file, words, desk.office.name, desk.now()).encode()
    return _enter_given(desk, person_id, Given(docx, plain, len(file.visits)), grounds)


@act(Action.GIVE_PERSON, Role.CLERK, Role.HEAD)
def _enter_given(desk: Desk, work: Work, person_id: int, given: Given, grounds: Grounds) -> Result[Given]:
    hold_to(desk, work, grounds)
    detail = {**grounds.detail, "visits": given.visits, "sha256": hashlib.sha256(given.docx).hexdigest()}
    return Result(given, f"person {person_id}", detail)


def _words() -> Words:
    own = {each.name: each.label for each in own_fields()}
    papers = {each.value: each.source for each in PaperKind}
    activities = {each.value: each.source for each in ActivityKind}
    return Words(
        outcome=outcome_label,
        paper=lambda code: papers.get(code, code),
        activity=lambda code: activities.get(code, code),
        own=lambda name: own.get(name, name),
    )
