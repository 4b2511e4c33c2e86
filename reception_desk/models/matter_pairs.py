"""What a clerk judged of two matters, and what two matters are compared by, as it is stored."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, or_, select

from reception_desk.models.tables.matters import demand, matter, matter_pair, matter_person, visit_matter
from reception_desk.models.tables.people import person
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.matters import MatterVerdict
from reception_desk.vocabulary.visits import Purpose

_MOST = 200
"""Matters looked at closely for one question."""


@dataclass(frozen=True, slots=True)
class StoredTraits:
    """A matter by what it is compared, and by what a clerk knows it: number, title, who, when, whether it is open."""

    id: int
    number: str
    title: str
    opened_on: date
    state: str
    visits: int
    people: frozenset[int]
    names: tuple[str, ...]
    content: str
    region: str
    unit: str
    demands: tuple[str, ...]


_NEWEST = select(matter_pair.c.first_id, matter_pair.c.second_id, matter_pair.c.verdict).order_by(matter_pair.c.id)
_LIVING = (
    (matter.c.merged_into.is_(None))
    & (matter.c.purpose != Purpose.ACCUSATION.value)
    & select(visit_matter.c.visit_id)
    .join(visit, visit.c.id == visit_matter.c.visit_id)
    .where(visit_matter.c.matter_id == matter.c.id, visit.c.voided_at.is_(None))
    .exists()
)
_OF_PEOPLE = (
    select(matter.c.id)
    .join(matter_person, matter_person.c.matter_id == matter.c.id)
    .where(matter_person.c.person_id.in_(bindparam("people", expanding=True)), _LIVING)
    .distinct()
    .order_by(matter.c.id.desc())
    .limit(_MOST)
)
# A namesake may be a second record of the same person.
_OF_NAMESAKES = (
    select(matter.c.id)
    .join(matter_person, matter_person.c.matter_id == matter.c.id)
    .join(person, person.c.id == matter_person.c.person_id)
    .where(person.c.name.in_(bindparam("names", expanding=True)), _LIVING)
    .distinct()
    .order_by(matter.c.id.desc())
    .limit(_MOST)
)
# Of another person, the same unit or the same place and kind of matter is what makes it worth a look.
_OF_PLACE = (
    select(matter.c.id)
    .where(
        matter.c.content == bindparam("content"),
        matter.c.content != "",
        matter.c.region == bindparam("region"),
        matter.c.region != "",
        _LIVING,
    )
    .order_by(matter.c.id.desc())
    .limit(_MOST)
)
_ROWS: Select[Any] = select(
    *(matter.c[name] for name in ("id", "number", "title", "opened_on", "state", "content", "region", "unit")),
    select(func.count()).where(visit_matter.c.matter_id == matter.c.id).scalar_subquery().label("visits"),
).where(matter.c.id.in_(bindparam("wanted", expanding=True)), _LIVING)
_BEHIND = (
    select(matter_person.c.matter_id, person.c.id, person.c.name)
    .join(person, person.c.id == matter_person.c.person_id)
    .where(matter_person.c.matter_id.in_(bindparam("wanted", expanding=True)))
    .order_by(person.c.id)
)
_DEMANDS = (
    select(demand.c.matter_id, demand.c.text)
    .where(demand.c.matter_id.in_(bindparam("wanted", expanding=True)))
    .order_by(demand.c.id)
)


def judge(work: Work, one: int, other: int, verdict: MatterVerdict, reason: str) -> None:
    """Write down who judged two matters to be one or two; a later judgement takes its place."""
    first, second = sorted((one, other))
    values = {"first_id": first, "second_id": second, "verdict": verdict.value, "reason": reason}
    work.connection.execute(insert(matter_pair), {**values, "judged_by": work.clerk, "judged_at": work.now})


def judged(look: Look | Work, matter_id: int) -> dict[int, MatterVerdict]:
    """Return what was judged of a matter and each other one, without what was taken back."""
    wanted = _NEWEST.where(or_(matter_pair.c.first_id == matter_id, matter_pair.c.second_id == matter_id))
    newest: dict[int, MatterVerdict] = {}
    for row in look.connection.execute(wanted):
        newest[row.second_id if row.first_id == matter_id else row.first_id] = MatterVerdict(row.verdict)
    return {other: verdict for other, verdict in newest.items() if verdict is not MatterVerdict.OPEN}


def near(look: Look | Work, people: Collection[int], names: Collection[str], content: str, region: str) -> list[int]:
    """Return matters worth comparing: of these people, of their namesakes, of the same kind in the same place."""
    found = list(look.connection.execute(_OF_PEOPLE, {"people": list(people)}).scalars()) if people else []
    if names:
        found += look.connection.execute(_OF_NAMESAKES, {"names": list(names)}).scalars()
    if content and region:
        found += look.connection.execute(_OF_PLACE, {"content": content, "region": region}).scalars()
    return list(dict.fromkeys(found))


def traits(look: Look | Work, wanted: Sequence[int]) -> list[StoredTraits]:
    """Return these matters by what they are compared by; sealed, merged and void ones are left out (条30③)."""
    if not wanted:
        return []
    asked = {"wanted": list(wanted)}
    people: dict[int, dict[int, str]] = {}
    for row in look.connection.execute(_BEHIND, asked):
        people.setdefault(row.matter_id, {})[row.id] = row.name
    demands: dict[int, list[str]] = {}
    for matter_id, text in look.connection.execute(_DEMANDS, asked):
        demands.setdefault(matter_id, []).append(text)
    rows = {row.id: row for row in look.connection.execute(_ROWS, asked)}
    return [
        StoredTraits(
            **{name: getattr(rows[each], name) for name in _PLAIN},
            people=frozenset(people.get(each, ())),
            names=tuple(people.get(each, {}).values()),
            demands=tuple(demands.get(each, ())),
        )
        for each in wanted
        if each in rows
    ]


_PLAIN = ("id", "number", "title", "opened_on", "state", "visits", "content", "region", "unit")
