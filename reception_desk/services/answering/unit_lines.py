"""The units in words for the window: each with its people and what was changed of it, and as one would type it."""

from dataclasses import dataclass

from reception_desk.forms import unit_form as form
from reception_desk.forms.form import Values
from reception_desk.forms.units import KnownUnit, take_units
from reception_desk.models import kept_changes, units
from reception_desk.models.units import UnitPerson
from reception_desk.models.work import Look
from reception_desk.services.answering.units import UnitFacts
from reception_desk.services.desk import Desk
from reception_desk.services.registers.lines import change_words
from reception_desk.vocabulary.leading import UnitKind


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit with its people, what was changed of it in words, and whether it is there no more."""

    id: int
    facts: UnitFacts
    earlier: str
    voided: bool

    @property
    def key(self) -> str:
        """Return what stays the same of the line."""
        return str(self.id)


def all_units(desk: Desk) -> list[UnitLine]:
    """Return the units, those that are gone last, and complete by their names from now on."""
    today = desk.today()

    def found(look: Look) -> list[UnitLine]:
        rows, people = units.everyone(look), units.people(look)
        changes = kept_changes.earlier(look, kept_changes.UNIT, [each.id for each in rows])
        lines = []
        for each in rows:
            facts = UnitFacts(
                *(each.name, each.kind, each.contact, each.phone, each.gone_on, each.heir),
                tuple(people.get(each.id, ())),
            )
            earlier = "\n".join(map(change_words, changes.get(each.id, [])))
            lines.append(UnitLine(each.id, facts, earlier, each.gone_on is not None and each.gone_on <= today))
        return lines

    lines = desk.read(found)
    take_known(lines)
    return lines


def take_known(lines: list[UnitLine]) -> None:
    """Complete a unit by these names from now on."""
    take_units(KnownUnit(each.facts.name, each.facts.gone_on, each.facts.heir) for each in lines)


def unit_facts(values: Values) -> UnitFacts:
    """Return a unit as it was typed."""
    people = tuple(
        UnitPerson(row.text(form.PERSON_NAME), row.text(form.POST), row.text(form.PERSON_PHONE))
        for row in values[form.PEOPLE] or ()
    )
    return UnitFacts(
        values.text(form.NAME),
        values[form.KIND] or UnitKind.OTHER,
        values.text(form.CONTACT),
        values.text(form.PHONE),
        values[form.GONE_ON],
        values.text(form.HEIR),
        people,
    )


def unit_raw(facts: UnitFacts) -> dict[str, str]:
    """Return a unit as one would type it."""
    rows = (
        {form.PERSON_NAME.name: each.name, form.POST.name: each.post, form.PERSON_PHONE.name: each.phone}
        for each in facts.people
    )
    return {
        **{"name": facts.name, "kind": facts.kind.value, "contact": facts.contact, "phone": facts.phone},
        **{"gone_on": facts.gone_on.isoformat() if facts.gone_on else "", "heir": facts.heir},
        "people": "\n".join(map(form.PEOPLE_ROWS.line, rows)),
    }
