"""承办单位: the units that answer to the office and their people, entered, put right, and gone on a day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import kept_changes, units
from reception_desk.models.units import UnitPerson
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import needed
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import UnitKind
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """What is known of a unit: `gone_on` since when it is no more, `heir` who took over its work."""

    name: str
    kind: UnitKind
    contact: str = ""
    phone: str = ""
    gone_on: date | None = None
    heir: str = ""
    people: tuple[UnitPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitBefore:
    """What a unit was before it was saved, to be put back; None where there was none."""

    id: int
    facts: UnitFacts | None


@act(Action.KEEP_UNIT, Role.CLERK, Role.HEAD)
def save_unit(desk: Desk, work: Work, unit_id: int | None, facts: UnitFacts) -> Result[UnitBefore]:
    """Enter a unit, or put one right; what it was called before is kept. Two units of one name are said."""
    facts = _plain(facts)
    other = units.named(work, facts.name)
    if other is not None and other.id != unit_id:
        raise CannotNow(tr("已经有“{unit}”了。").format(unit=facts.name), tr("请改那一个，或者换个名称。"))
    if unit_id is None:
        made = units.keep(work, facts.name, facts.kind, facts.contact, facts.phone, facts.gone_on)
        _write(work, made, facts, changed=False)
        return _saved(UnitBefore(made, None))
    before = facts_of(work, unit_id)
    if before is None:
        raise CannotNow(tr("没有这个单位。"), tr("请刷新单位表再看。"))
    if before == facts:
        return Result(UnitBefore(unit_id, before), unchanged=True)
    _write(work, unit_id, facts, changed=True)
    return _saved(UnitBefore(unit_id, before))


@act(Action.KEEP_UNIT, Role.CLERK, Role.HEAD)
def put_unit_back(desk: Desk, work: Work, before: UnitBefore) -> Result[bool]:
    """Let a unit be what it was before; one that was entered by mistake is marked as gone, since others may name it."""
    former = before.facts
    if former is None:
        entered = facts_of(work, before.id)
        if entered is None:
            return Result(False, unchanged=True)
        former = replace(entered, gone_on=desk.today())
    _write(work, before.id, former, changed=True)
    return Result(True, f"unit {before.id}", changes=changes("leading"))


def facts_of(look: Look | Work, unit_id: int) -> UnitFacts | None:
    """Return what is known of a unit, None where there is none."""
    row = units.find(look, unit_id)
    if row is None:
        return None
    people = tuple(units.people(look).get(unit_id, ()))
    return UnitFacts(row.name, row.kind, row.contact, row.phone, row.gone_on, row.heir, people)


def _plain(facts: UnitFacts) -> UnitFacts:
    name, contact, phone, heir = (clean(each).strip() for each in (facts.name, facts.contact, facts.phone, facts.heir))
    named = [UnitPerson(*(clean(each).strip() for each in (one.name, one.post, one.phone))) for one in facts.people]
    known = tuple(each for each in named if each.name)
    name = needed(name, tr("还没有写单位名称。"))
    return replace(facts, name=name, contact=contact, phone=phone, heir=heir, people=known)


def _write(work: Work, unit_id: int, facts: UnitFacts, *, changed: bool) -> None:
    values = {
        **{"name": facts.name, "kind": facts.kind.value, "contact": facts.contact, "phone": facts.phone},
        **{"gone_on": facts.gone_on, "heir": facts.heir},
    }
    if changed:
        kept_changes.correct(work, kept_changes.UNIT, unit_id, values, "")
    elif facts.heir:
        units.set_heir(work, unit_id, facts.heir)
    units.set_people(work, unit_id, facts.people)


def _saved(value: UnitBefore) -> Result[UnitBefore]:
    return Result(value, f"unit {value.id}", changes=changes("leading"))


def people_words(people: Sequence[UnitPerson]) -> str:
    """Return 马主任 主任 0531-1、李会计."""
    return "、".join(" ".join(filter(None, (each.name, each.post, each.phone))) for each in people)
