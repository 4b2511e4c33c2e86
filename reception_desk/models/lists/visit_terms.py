"""What the terms of a question ask of a visit, among which visits, and from which side the hits are come at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, func, literal_column, or_, select, tuple_, union_all

from reception_desk.models.lists.people import Probe
from reception_desk.models.lists.sealed import visits_holding
from reception_desk.models.sqlite import index
from reception_desk.models.sqlite.among import one_of
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.models.tables.office import counter
from reception_desk.models.tables.people import person_key
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose

_LAST = "\U0010ffff"
_FEW, _OF_ALL = 200, 200
"""Hits are few up to so many, or up to one visit of so many: the row of one takes as long as walking past 40 lines of
the ledger's own index, and those of many hits lie everywhere in the store."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a question with what it names besides its own letters.

    `keys` are keys of people, `contents` codes of classes that are called so, `running` a station's letter and a
    running number.
    """

    text: str
    keys: tuple[Probe, ...] = ()
    contents: tuple[str, ...] = ()
    running: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """Among which visits the terms are looked for: those after a moment, none of which has a lesser key; or all."""

    after: datetime | None = None
    first: int = 0


EVERYWHERE = Reach()


def newest(look: Look, n: int) -> Reach:
    """Return the reach of the newest visits, up to `n`: of those received at the moment of the last of them, none."""
    rows = select(visit.c.received_at, visit.c.id).order_by(visit.c.received_at.desc(), visit.c.id.desc()).limit(n)
    last = rows.subquery("newest")
    after, first = look.connection.execute(select(func.min(last.c.received_at), func.min(last.c.id))).one()
    return Reach(after, first or 0)


def in_the_open() -> ColumnElement[bool]:
    """Return the condition that what a visit is about stands in the open: that it is no accusation."""
    return visit.c.purpose != Purpose.ACCUSATION.value


def about(codes: Sequence[str | int]) -> ColumnElement[bool]:
    """Return the condition that a visit is about one of these classes, or a matter that was raised there besides."""
    beside = (
        select(visit_matter.c.visit_id)
        .join(matter, matter.c.id == visit_matter.c.matter_id)
        .where(visit_matter.c.place > literal_column("0"), matter.c.content.in_(codes))
    )
    return or_(visit.c.content.in_(codes), visit.c.id.in_(beside))


@dataclass(frozen=True, slots=True)
class _Asked:
    """Terms that are asked as one: `hits` ask for the keys of visits, `own` are conditions on a visit's row itself."""

    hits: tuple[Select[Any], ...]
    own: tuple[ColumnElement[bool], ...]

    @property
    def every(self) -> Select[Any] | CompoundSelect[Any]:
        """Return what asks for the keys of all hits."""
        return self.hits[0] if len(self.hits) == 1 else union_all(*self.hits)

    @property
    def condition(self) -> ColumnElement[bool]:
        """Return the condition on a line of the ledger's own index."""
        return or_(*([index.KEY.in_(self.every)] if self.hits else []), *self.own)


def holding(look: Look, terms: Sequence[Term], reach: Reach = EVERYWHERE) -> list[ColumnElement[bool]]:
    """Return the condition for all terms: anywhere, of an accusation in its number, or behind a seal of the reader.

    Anywhere is also in what is written of the visit's matter. Where one of the terms alone has few hits, the rows of
    these are fetched; else the ledger's own index is walked, and each of its lines looked up among the hits.
    """
    told = {each.text for each in terms if index.matters_hold(look.connection, each.text)}

    def besides(each: Term) -> list[Select[Any]]:
        named = [_numbered(each)] if each.running else []
        return [*named, *([_of_people(each)] if each.keys else []), *([_told(each)] if each.text in told else [])]

    anywhere = _asked(terms, "", reach, besides, lambda each: [about(each.contents)] if each.contents else [])
    numbered = _asked(terms, "number", reach, lambda each: [_numbered(each)] if each.running else [], lambda _: [])
    if not anywhere:
        return []
    few = _few(look, anywhere) if reach.after is None else None
    key = index.KEY if few is None else visit.c.id
    behind = visits_holding(look, [each.text for each in terms], key, reach.first)
    said = and_(
        *(one_of(visit.c.id, few[1]) if few and each is few[0] else each.condition for each in anywhere),
        or_(in_the_open(), and_(*(each.condition for each in numbered))),
    )
    either = said if behind is None else or_(said, behind)
    return [either] if reach.after is None else [either, visit.c.received_at > reach.after]


def _asked(
    terms: Sequence[Term],
    column: str,
    reach: Reach,
    besides: Callable[[Term], list[Select[Any]]],
    own: Callable[[Term], list[ColumnElement[bool]]],
) -> list[_Asked]:
    """Return what is asked for each term, its letters or what it names besides; mere letters are asked as one."""
    mere = [each for each in terms if not besides(each) and not own(each)]
    asked = []
    for together in [mere, *([each] for each in terms if each not in mere)]:
        letters = index.hits([each.text for each in together], column, reach.first)
        hits = [*([] if letters is None else [letters]), *(hit for each in together for hit in besides(each))]
        rows = [condition for each in together for condition in own(each)]
        if hits or rows:
            asked.append(_Asked(tuple(hits), tuple(rows)))
    return asked


def _few(look: Look, asked: Sequence[_Asked]) -> tuple[_Asked, Sequence[int]] | None:
    """Return the first that has few hits, and these; None where all have many, or might."""
    most = max(_FEW, (look.connection.execute(select(func.max(visit.c.id))).scalar() or 0) // _OF_ALL)
    for each in asked:
        if not each.own:
            found = look.connection.execute(each.every.limit(most + 1)).scalars().all()
            if len(found) <= most:
                return each, found
    return None


def _numbered(term: Term) -> Select[Any]:
    """Return what asks for the visits with this running number of a station, of any kind and year."""
    assert term.running is not None
    station, running = term.running
    books = select(counter.c.kind, counter.c.year, counter.c.station).where(counter.c.station == station)
    book = tuple_(visit.c.kind, visit.c.year, visit.c.station)
    return select(visit.c.id).where(book.in_(books), visit.c.running == running)


def _of_people(term: Term) -> Select[Any]:
    """Return what asks for the visits of people whom the term names."""
    people = select(person_key.c.person_id).where(or_(*map(_key, term.keys)))
    return select(visit_person.c.visit_id).where(visit_person.c.person_id.in_(people))


def _told(term: Term) -> Select[Any]:
    """Return what asks for the visits of matters of which something is written that holds the term."""
    matters = index.matters_holding(term.text)
    return select(visit_matter.c.visit_id).where(visit_matter.c.matter_id.in_(matters))


def _key(probe: Probe) -> ColumnElement[bool]:
    of_kind = person_key.c.kind == probe.kind
    if probe.whole:
        return and_(of_kind, person_key.c.key == probe.start)
    return and_(of_kind, person_key.c.key.between(probe.start, probe.start + _LAST))
