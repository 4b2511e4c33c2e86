"""来访台账: which visits a question and its filters mean, and in which order they stand."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, false, func, not_, or_, select

from reception_desk.models.imports import confirmed
from reception_desk.models.lists import seal_lines
from reception_desk.models.lists.matter_filter import MatterFilter, conditions
from reception_desk.models.lists.visit_terms import EVERYWHERE, Reach, Term, about, holding, in_the_open, newest
from reception_desk.models.sqlite import index
from reception_desk.models.sqlite.among import among
from reception_desk.models.sqlite.among import keys as listed
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.models.tables.people import person_key
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.vocabulary.channels import Channel

_CHUNK = 4096
"""Keys fetched at once: the window's thread gets its turn between two chunks."""
SOUND = "s"
"""The kind of a person's key that sorts by pinyin; a test holds that the rules name it so."""


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Which visits: those that hold every term of `text` and what else is said.

    Codes are those of the tables; `contents` are the codes of one class with all under it; `region` is a part of its
    name; `receiver` the account of the first receiver; of `noted`, `late`, `urgent` and `voided` None asks nothing.
    `any_of` are columns with the codes of which one shall stand there, `places` parts of the region's name, `inside`
    words with the column of the index they shall stand in, `clerks` who received or wrote it down, `matters` what is
    asked of its matter.
    """

    text: str = ""
    channel: Channel | None = None
    since: date | None = None
    until: date | None = None
    intent: str = ""
    noted: bool | None = None
    region: str = ""
    contents: tuple[str, ...] = ()
    handling: str = ""
    receiver: int | None = None
    late: bool | None = None
    urgent: bool | None = None
    voided: bool | None = None
    any_of: tuple[tuple[str, tuple[str | int, ...]], ...] = ()
    places: tuple[str, ...] = ()
    inside: tuple[tuple[str, str], ...] = ()
    clerks: tuple[int, ...] | None = None
    matters: MatterFilter | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """The column a list is sorted by; what is equal in it stands newest first."""

    column: str = "at"
    descending: bool = True


NEWEST = Sort()


def ids(
    look: Look, wanted: VisitFilter, sort: Sort = NEWEST, terms: Sequence[Term] | None = None, *, of_newest: int = 0
) -> "array[int]":
    """Return the keys of the visits that fit, in the order asked for; those of the newest so many, or all.

    `terms` says more of the words of the filter than they do themselves. Of an accusation only number, day, channel
    and the like are asked; its words and its people find it for whoever may open it, and for nobody else (条30③).
    """
    asked = [Term(each) for each in wanted.text.split()] if terms is None else terms
    reach = newest(look, of_newest) if of_newest else EVERYWHERE
    statement = _ordered(select(visit.c.id).where(*_conditions(look, wanted, asked, reach)), sort)
    found = array("q")
    for chunk in look.connection.execute(statement).scalars().partitions(_CHUNK):
        found.extend(chunk)
    return found


def in_order(look: Look, wanted: "array[int]", sort: Sort) -> "array[int]":
    """Return these keys in another order, lines of sealed halves last; a key that stands twice stays twice."""
    visits = [each for each in wanted if each > 0]
    statement = _ordered(select(visit.c.id).where(among(visit.c.id)), sort)
    found = look.connection.execute(statement, {"keys": listed(visits)}).scalars()
    times = Counter(visits)
    return array("q", [each for key in found for each in [key] * times[key]] + [each for each in wanted if each < 0])


def chosen(look: Look, wanted: VisitFilter) -> Select[Any]:
    """Return what asks for the keys of the visits that fit, for a question of something else."""
    return select(visit.c.id).where(*_conditions(look, wanted, [Term(each) for each in wanted.text.split()]))


def with_lines(look: Look, wanted: VisitFilter, sort: Sort, found: "array[int]") -> "array[int]":
    """Return the keys of all visits that fit and, after each day's, those of its 检举控告事项(密) of mixed visits.

    Such a line is known by its day and channel alone: asked for anything else it is in no list. Sorted by anything
    but the time, all stand last.
    """
    plain = VisitFilter(channel=wanted.channel, since=wanted.since, until=wanted.until)
    if replace(wanted, noted=wanted.noted or None, voided=wanted.voided or None, text=wanted.text.strip()) != plain:
        return found
    by_day = seal_lines.keys_by_day(look, wanted.since, wanted.until, wanted.channel)
    if not by_day:
        return found
    together, at = array("q"), 0
    for day, visits in _counted_by_day(look, wanted, sort, by_day) if sort.column == "at" else ():
        together.extend(found[at : at + visits])
        together.extend(by_day.pop(day, ()))
        at += visits
    together.extend(found[at:])
    for keys in by_day.values():
        together.extend(keys)
    return together


def _counted_by_day(look: Look, wanted: VisitFilter, sort: Sort, besides: Iterable[date]) -> Iterator[tuple[date, int]]:
    """Give each day with how many visits of it fit, in the order of the list; days of lines alone among them."""
    of_day = select(visit.c.received_on, func.count()).where(*_conditions(look, wanted, ()))
    days = dict.fromkeys(besides, 0)
    days |= {row[0]: row[1] for row in look.connection.execute(of_day.group_by(visit.c.received_on))}
    yield from sorted(days.items(), reverse=sort.descending)


def _conditions(
    look: Look, wanted: VisitFilter, terms: Sequence[Term], reach: Reach = EVERYWHERE
) -> list[ColumnElement[bool]]:
    plain: list[ColumnElement[bool]] = [confirmed(visit.c.voided_at)]
    if wanted.channel is not None:
        plain.append(visit.c.channel == wanted.channel.value)
    if wanted.since is not None:
        plain.append(visit.c.received_on >= wanted.since)
    if wanted.until is not None:
        plain.append(visit.c.received_on <= wanted.until)
    if wanted.intent:
        plain.append(visit.c.intent == wanted.intent)
    if wanted.noted is not None:
        plain.append(visit.c.noted.is_(wanted.noted))
    if wanted.receiver is not None:
        plain.append(visit.c.first_receiver_id == wanted.receiver)
    if wanted.late is not None:
        late = or_(visit.c.late_reason != "", visit.c.received_at != visit.c.made_at)  # as the row's own mark has it
        plain.append(late if wanted.late else not_(late))
    if wanted.urgent is not None:
        plain.append((visit.c.urgent != "").is_(wanted.urgent))
    if wanted.voided is not None:
        plain.append(visit.c.voided_at.is_not(None).is_(wanted.voided))
    if wanted.clerks is not None:
        plain.append(visit.c.first_receiver_id.in_(wanted.clerks) | visit.c.registrar_id.in_(wanted.clerks))
    open_only, others = _any_of(wanted)
    plain.extend(others)
    if open_only or wanted.matters is not None or any(column != "number" for column, _ in wanted.inside):
        plain.append(in_the_open())
    for column, words in wanted.inside:
        plain.append(found if (found := index.matching(words.split(), column)) is not None else false())
    if wanted.matters is not None:
        fitting = select(matter.c.id).where(*conditions(look, wanted.matters))
        plain.append(visit.c.id.in_(select(visit_matter.c.visit_id).where(visit_matter.c.matter_id.in_(fitting))))
    return [*holding(look, terms, reach), *plain, *open_only, *_of_content(wanted)]


_CODED = frozenset({"channel", "intent", "handling", "content"})
_OF_CONTENT = frozenset({"handling", "content"})


def _any_of(wanted: VisitFilter) -> tuple[list[ColumnElement[bool]], list[ColumnElement[bool]]]:
    """Return the conditions that one of several codes stands in a column: those an accusation never meets, the rest."""
    closed = [visit.c.region.contains(each, autoescape=True) for each in wanted.places]
    plain: list[ColumnElement[bool]] = []
    for column, codes in wanted.any_of:
        assert column in _CODED
        fits = about(codes) if column == "content" else visit.c[column].in_(codes)
        (closed if column in _OF_CONTENT else plain).append(fits)
    return closed, plain


def _of_content(wanted: VisitFilter) -> list[ColumnElement[bool]]:
    """Return the conditions on what a visit is about, which an accusation never meets."""
    asked: list[ColumnElement[bool]] = []
    if wanted.region.strip():
        asked.append(visit.c.region.contains(wanted.region.strip(), autoescape=True))
    if wanted.contents:
        asked.append(about(wanted.contents))
    if wanted.handling:
        asked.append(visit.c.handling == wanted.handling)
    return [in_the_open(), *asked] if asked else []


def _ordered(statement: Select[Any], sort: Sort) -> Select[Any]:
    """Sort in the database; what an accusation does not show gives it no place either."""
    keys = _sort_keys(sort.column)
    if sort.column in ("name", "clerk"):
        first = (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1)
        if sort.column == "name":
            statement = statement.join(visit_person, first)
            statement = statement.outerjoin(_SPOKEN, _SPOKEN.c.person_id == visit_person.c.person_id)
        receiver = account.c.id == visit.c.first_receiver_id
        statement = statement.join(account, receiver) if sort.column == "clerk" else statement
    way = [each.desc() if sort.descending else each.asc() for each in keys]
    if sort.column == "at":
        return statement.order_by(*way)
    return statement.order_by(*way, visit.c.received_at.desc(), visit.c.id.desc())


def _sort_keys(column: str) -> list[ColumnElement[Any]]:
    if column == "number":
        return [visit.c.kind, visit.c.year, visit.c.station, visit.c.running]
    if column == "name":
        return [_if_open(func.coalesce(_SPOKEN.c.sound, "")), _if_open(visit_person.c.name)]
    if column == "clerk":
        return [account.c.shown_name]
    if column in ("people", "channel", "intent", "mode"):
        return [visit.c[column]]
    if column in ("summary", "content", "region", "handling", "destination", "receiver"):
        return [_if_open(visit.c[column])]
    return [visit.c.received_at, visit.c.id]


def _if_open(key: ColumnElement[Any]) -> ColumnElement[Any]:
    return case((in_the_open(), key), else_="")


# One reading of each name, made in one pass: the keys are not indexed by person.
_SPOKEN = (
    select(person_key.c.person_id, func.min(person_key.c.key).label("sound"))
    .where(person_key.c.kind == SOUND)
    .group_by(person_key.c.person_id)
    .subquery("spoken")
)
SORTED_BY = frozenset(
    {"at", "number", "name", "clerk", "people", "channel", "intent", "mode"}
    | {"summary", "content", "region", "handling", "destination", "receiver"}
)
"""The columns a list can be sorted by."""
