"""Visits and matters as they are told to another system: what was typed, who took it, the matter, its number there."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, select

from reception_desk.models.lists.entered import in_system
from reception_desk.models.lists.matter_filter import SHOWN
from reception_desk.models.lists.visit_matters import said_of
from reception_desk.models.outgoing.rows import STEP
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import matter, outer_number, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Purpose


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One visit with its matter (None for what makes none); `matter` are the matter's columns by name."""

    visit_id: int
    number: str
    received_at: datetime
    channel: str
    people: int
    raw: Mapping[str, str]
    registrar: str
    first_receiver: str
    matter_id: int | None
    matter: Mapping[str, Any]
    national_number: str = ""
    national_code: str = ""


def visits_between(look: Look, since: date, until: date, names: Collection[str]) -> Iterator[Outgoing]:
    """Give the visits received in a period in their order; accusations and void ones are in none (条30③)."""
    wanted = _records(names, _OF_FORM).where(visit.c.received_on.between(since, until), *_LEAVES)
    yield from _streamed(look, wanted.order_by(visit.c.received_at, visit.c.id))


def matters_between(look: Look, since: date, until: date, names: Collection[str]) -> Iterator[Outgoing]:
    """Give the matters opened in a period, each with its first visit and what was said of it there."""
    wanted = _records(names, _OF_ANY).where(matter.c.opened_on.between(since, until), SHOWN, *_LEAVES, _IS_FIRST)
    yield from _streamed(look, wanted.order_by(matter.c.opened_on, matter.c.id))


def matter_record(look: Look | Work, matter_id: int, names: Collection[str]) -> Outgoing | None:
    """Return a matter with its first visit; None for an accusation, or where no visit of it stands."""
    wanted = _records(names, _OF_ANY).where(matter.c.id == matter_id, *_LEAVES, _IS_FIRST)
    row = look.connection.execute(wanted).mappings().first()
    return _outgoing(look, row) if row is not None else None


_registrar, _receiver = account.alias("registrar"), account.alias("receiver")
_earlier, _earlier_visit = visit_matter.alias("earlier"), visit.alias("earlier_visit")
_LEAVES = (visit.c.voided_at.is_(None), visit.c.purpose != Purpose.ACCUSATION.value)
_IS_FIRST = visit.c.id == (
    select(func.min(_earlier.c.visit_id))
    .join(_earlier_visit, _earlier_visit.c.id == _earlier.c.visit_id)
    .where(
        _earlier.c.matter_id == matter.c.id,
        _earlier_visit.c.voided_at.is_(None),
        _earlier_visit.c.purpose != Purpose.ACCUSATION.value,
    )
    .correlate(matter)
    .scalar_subquery()
)
_COLUMNS = (
    *("number", "title", "state", "opened_on", "closed_on", "purpose", "content", "region", "unit", "legal_class"),
    *("competent_level", "first_nation", "first_on", "case_number"),
)
_handler = account.alias("handler")


_link = visit_matter.alias("link")
_OF_ANY = _link.c.visit_id == visit.c.id
_OF_FORM = and_(_OF_ANY, _link.c.place == 0)
"""The link by which a visit tells of its matter: a visit leaves with the one of its form, a matter by any."""


def _records(names: Collection[str], link: ColumnElement[bool]) -> Select[Any]:
    numbered = select(outer_number.c.id).where(outer_number.c.matter_id == matter.c.id, in_system(names))
    newest = numbered.order_by(outer_number.c.id.desc()).limit(1).correlate(matter).scalar_subquery()
    many = select(func.count()).where(visit_matter.c.matter_id == matter.c.id).correlate(matter).scalar_subquery()
    return (
        select(
            *(visit.c.id, visit.c.number, visit.c.received_at, visit.c.channel, visit.c.people, visit.c.raw),
            *(_registrar.c.shown_name.label("registrar"), _receiver.c.shown_name.label("receiver")),
            matter.c.id.label("matter_id"),
            _link.c.place,
            *(matter.c[name].label(f"matter_{name}") for name in _COLUMNS),
            _handler.c.shown_name.label("matter_handler"),
            many.label("matter_visits"),
            outer_number.c.number.label("national_number"),
            outer_number.c.query_code.label("national_code"),
        )
        .select_from(visit)
        .join(_registrar, _registrar.c.id == visit.c.registrar_id)
        .join(_receiver, _receiver.c.id == visit.c.first_receiver_id)
        .outerjoin(_link, link)
        .outerjoin(matter, matter.c.id == _link.c.matter_id)
        .outerjoin(_handler, _handler.c.id == matter.c.handler_id)
        .outerjoin(outer_number, outer_number.c.id == newest)
    )


def _streamed(look: Look, wanted: Select[Any]) -> Iterator[Outgoing]:
    for row in look.connection.execute(wanted.execution_options(yield_per=STEP)).mappings():
        yield _outgoing(look, row)


_OF_THE_FORM = frozenset({"handling", "destination", "told", "promise", "promise_by", "prior", "same_as"})
"""Answers that the form of a visit gives of its own matter: they say nothing of one raised beside it."""


def _raw(look: Look | Work, row: RowMapping) -> Mapping[str, str]:
    """Return what was typed of a matter: of one raised beside another what was asked and told of it alone."""
    if not row["place"]:
        raw: Mapping[str, str] = row["raw"]
        return raw
    demands, statement = said_of(look, row["id"], row["matter_id"])
    own = {name: str(row[f"matter_{name}"] or "") for name in ("purpose", "content", "region")}
    who_came = {name: text for name, text in row["raw"].items() if name not in _OF_THE_FORM}
    return {**who_came, **own, "demand": "\n".join(demands), "statement": statement}


def _outgoing(look: Look | Work, row: RowMapping) -> Outgoing:
    of_matter = {name: value for name, value in row.items() if name.startswith("matter_") and value}
    online = row["raw"] if row["channel"] == Channel.ONLINE.value else {}
    return Outgoing(
        visit_id=row["id"],
        number=row["number"],
        received_at=row["received_at"].astimezone(BEIJING),
        channel=row["channel"],
        people=row["people"],
        raw=_raw(look, row),
        registrar=row["registrar"],
        first_receiver=row["receiver"],
        matter_id=row["matter_id"],
        matter={name: value for name, value in of_matter.items() if name != "matter_id"},
        national_number=row["national_number"] or online.get("outer_number", ""),
        national_code=row["national_code"] or online.get("query_code", ""),
    )
