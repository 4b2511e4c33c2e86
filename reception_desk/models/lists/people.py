"""People the office knows who may be the one whose particulars are being typed."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from sqlalchemy import Row, Select, bindparam, select

from reception_desk.models.merging import PERSON, not_merged
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.people import person, person_key, person_pair
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import PairVerdict, Purpose

MOST = 60
"""People looked at closely for one question."""

_SCANNED = 1000
_LAST = "\U0010ffff"
_VILLAGE = 3


class Probe(Protocol):
    """A question made by the rules: all keys of a kind that are `start`, or begin with it, and what a hit is worth."""

    @property
    def kind(self) -> str:
        """The kind of key."""

    @property
    def start(self) -> str:
        """The key, or its beginning."""

    @property
    def whole(self) -> bool:
        """Whether the key must be `start` itself."""

    @property
    def weight(self) -> int:
        """What a hit is worth."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person with what was told on ordinary visits, the newest first; numbers are whole."""

    id: int
    name: str
    id_number: str
    id_checked: bool
    sex: str
    birth: date | None
    phones: tuple[str, ...]
    addresses: tuple[str, ...]
    visits: int
    last_at: datetime | None


_EXACT = (
    select(person_key.c.key, person_key.c.person_id)
    .where(person_key.c.kind == bindparam("kind"), person_key.c.key.in_(bindparam("keys", expanding=True)))
    .limit(_SCANNED)
)
_BEGINNING = (
    select(person_key.c.person_id)
    .where(person_key.c.kind == bindparam("kind"), person_key.c.key.between(bindparam("low"), bindparam("high")))
    .limit(_SCANNED)
)
_OF_VILLAGE = select(person.c.id).where(
    person.c.id.in_(bindparam("people", expanding=True)),
    person.c.address.contains(bindparam("village")),
)
_PEOPLE: Select[Any] = select(
    person.c.id,
    person.c.name,
    person.c.id_number,
    person.c.id_checked,
    person.c.sex,
    person.c.birth,
    person.c.phone,
    person.c.address,
).where(person.c.id.in_(bindparam("people", expanding=True)), person.c.keyed >= 0)  # below: an import not confirmed
_VISITS: Select[Any] = (
    select(
        *(visit_person.c.person_id, visit_person.c.visit_id, visit_person.c.phone, visit_person.c.address),
        *(visit.c.received_at, visit.c.purpose, visit.c.voided_at),
    )
    .join(visit, visit.c.id == visit_person.c.visit_id)
    .where(visit_person.c.person_id.in_(bindparam("people", expanding=True)))
    .order_by(visit.c.received_at.desc(), visit.c.id.desc())
)
_PAIRS = (
    select(person_pair.c.first_id, person_pair.c.second_id, person_pair.c.verdict)
    .where(
        person_pair.c.first_id.in_(bindparam("people", expanding=True)),
        person_pair.c.second_id.in_(bindparam("people", expanding=True)),
    )
    .order_by(person_pair.c.id)
)

# Whoever has both, the number and the name, is the person asked about and no finding: most who return are that.
SHARING = Prepared(
    select(person.c.id)
    .where(
        ((person.c.id_number == bindparam("id_number")) & (person.c.name != bindparam("name")))
        | (
            ((person.c.name == bindparam("name")) & (person.c.birth == bindparam("birth")))
            & (person.c.id_checked & (person.c.id_number != bindparam("id_number")))
        )
    )
    .where(person.c.keyed >= 0, not_merged(PERSON, person.c.id))
    .order_by(person.c.id)
    .limit(bindparam("most"))
)


def sharing(look: Look, name: str, id_number: str, birth: date | None, most: int = MOST) -> list[KnownPerson]:
    """Return at most `most` people who have that number and another name, or that name and birth and another number."""
    asked = {"id_number": id_number, "name": name, "birth": birth, "most": most}
    return known(look, [key for (key,) in SHARING.rows(look.connection, asked)])


def alike(look: Look, probes: Iterable[Probe], village: str = "", most: int = MOST) -> list[KnownPerson]:
    """Return at most `most` people who meet the questions, those first who meet most of what weighs most.

    `village` tells people apart who share a frequent name. A person of whom nothing but accusations is known is left
    out, and of the others nothing is told that only an accusation says (条30③).
    """
    hits = _hits(look, probes)
    if len(hits) > most and village:
        found = look.connection.execute(_OF_VILLAGE, {"people": list(hits), "village": village})
        hits.update(dict.fromkeys(found.scalars(), _VILLAGE))
    best = sorted(hits, key=lambda each: (-hits[each], -each))[:most]
    return known(look, best)


def known(look: Look, people: Sequence[int]) -> list[KnownPerson]:
    """Return these people in the order asked for, less those of whom nothing but accusations and void visits tells."""
    if not people:
        return []
    rows = {row.id: row for row in look.connection.execute(_PEOPLE, {"people": list(people)})}
    visits: dict[int, list[Row[Any]]] = {}
    for row in look.connection.execute(_VISITS, {"people": list(people)}):
        visits.setdefault(row.person_id, []).append(row)
    found = (_known(rows[each], visits.get(each, [])) for each in people if each in rows)
    return [each for each in found if each is not None]


def judged(look: Look | Work, people: Collection[int]) -> dict[tuple[int, int], PairVerdict]:
    """Return what was judged of each pair among these people, the smaller key first; nothing of what was taken back."""
    rows = look.connection.execute(_PAIRS, {"people": list(people)})
    newest = {(row.first_id, row.second_id): PairVerdict(row.verdict) for row in rows}
    return {pair: verdict for pair, verdict in newest.items() if verdict is not PairVerdict.OPEN}


def _hits(look: Look, probes: Iterable[Probe]) -> Counter[int]:
    """Return what each person's hits are worth together."""
    hits: Counter[int] = Counter()
    exact: dict[str, dict[str, int]] = {}
    for probe in probes:
        if probe.whole:
            wanted = exact.setdefault(probe.kind, {})
            wanted[probe.start] = max(wanted.get(probe.start, 0), probe.weight)
            continue
        span = {"kind": probe.kind, "low": probe.start, "high": probe.start + _LAST}
        hits.update(dict.fromkeys(look.connection.execute(_BEGINNING, span).scalars(), probe.weight))
    for kind, weights in exact.items():
        best: dict[int, int] = {}
        for row in look.connection.execute(_EXACT, {"kind": kind, "keys": list(weights)}):
            best[row.person_id] = max(best.get(row.person_id, 0), weights[row.key])
        hits.update(best)
    return hits


def _known(row: Row[Any], visits: Sequence[Row[Any]]) -> KnownPerson | None:
    living = [each for each in visits if each.voided_at is None]
    ordinary = [each for each in living if each.purpose != Purpose.ACCUSATION.value]
    if visits and not ordinary:
        return None
    phones = [each.phone for each in ordinary] if visits else [row.phone]
    addresses = [each.address for each in ordinary] if visits else [row.address]
    return KnownPerson(
        id=row.id,
        name=row.name,
        id_number=row.id_number,
        id_checked=row.id_checked,
        sex=row.sex,
        birth=row.birth,
        phones=tuple(dict.fromkeys(filter(None, phones))),
        addresses=tuple(dict.fromkeys(filter(None, addresses))),
        visits=len({each.visit_id for each in ordinary}),
        last_at=ordinary[0].received_at if ordinary else None,
    )
