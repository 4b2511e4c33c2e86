"""Who came, as the store keeps it: petitioner, representatives and agents as persons, companions as a list."""

from reception_desk.forms import visit_people as people
from reception_desk.forms import visits as form
from reception_desk.forms.form import Values
from reception_desk.forms.visit_people import Person
from reception_desk.models.people import PersonFacts
from reception_desk.models.visit_people import CompanionFacts, MaterialFacts, OtherPerson
from reception_desk.rules.people.documents import identity_of
from reception_desk.rules.people.keys import VERSION, keys_of
from reception_desk.vocabulary.visits import PersonRole

UNNAMED, ANONYMOUS = "不详", "匿名"
_ANONYMOUS_STATE = "7"


def person_of(values: Values) -> PersonFacts:
    """Return the petitioner: the visitor with what the form says of him, or of a group its first representative."""
    person = form.petitioner(values)
    if person != form.visitor(values):
        return facts_of(person)
    state = values[form.ID_STATE]
    nameless = ANONYMOUS if state is not None and state.code == _ANONYMOUS_STATE else UNNAMED
    known = form.identity(values)
    sex = values[form.SEX] or (known.sex if known else None)
    birth = values[form.BIRTH] or (known.birth if known else None)
    return PersonFacts(
        name=person.name or nameless,
        id_number=person.id_number,
        id_checked=person.checked,
        sex=sex.value if sex else "",
        birth=birth,
        phone=person.phone,
        address=person.address,
        keys=keys_of(person.name, person.id_number, person.phone, birth),
        keyed=VERSION,
    )


def facts_of(person: Person) -> PersonFacts:
    """Return one of the other persons; sex and birth are what a right number says."""
    known = identity_of(person.document, person.id_number)
    birth = known.birth if known else None
    return PersonFacts(
        name=person.name or UNNAMED,
        id_number=person.id_number,
        id_checked=person.checked,
        sex=known.sex.value if known else "",
        birth=birth,
        phone=person.phone,
        address=person.address,
        keys=keys_of(person.name, person.id_number, person.phone, birth),
        keyed=VERSION,
    )


def others_of(values: Values) -> tuple[OtherPerson, ...]:
    """Return the further representatives and the agents, in their order."""
    with_role = [(PersonRole.REPRESENTATIVE, each) for each in form.speakers(values)[1:]]
    with_role += [(PersonRole.AGENT, each) for each in people.agents(values)]
    return tuple(OtherPerson(facts_of(each), role.value, each.document, each.authority) for role, each in with_role)


def companions_of(values: Values) -> tuple[CompanionFacts, ...]:
    """Return those who came along."""
    return tuple(CompanionFacts(each.name, each.id_number, each.phone) for each in people.companions(values))


def materials_of(values: Values) -> tuple[MaterialFacts, ...]:
    """Return what was taken in, as far as it was named: a bare count stands on the visit itself."""
    named = [each for each in people.materials(values) if each.name]
    return tuple(
        MaterialFacts(each.name, each.copies, each.pages, each.original.value if each.original else "")
        for each in named
    )
