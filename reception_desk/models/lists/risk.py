"""Which circumstances of a matter ask for a risk checklist, of one matter and of those that lately had a visit."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from reception_desk.models.tables.activities import risk_check
from reception_desk.models.tables.matters import matter, matter_event, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.leading import Led
from reception_desk.vocabulary.visits import Purpose, Urgency


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """What of a matter may ask for a checklist, and the circumstances that were signed already, by their codes."""

    matter_id: int
    number: str
    title: str
    opened_on: date
    people: int
    visits: int
    threat: bool
    asked: bool
    signed: frozenset[str]


def of_matter(look: Look | Work, matter_id: int) -> RiskFacts | None:
    """Return the facts of one matter, None where it has no visit that stands."""
    return next(iter(_facts(look, matter.c.id == matter_id)), None)


def lately(look: Look, since: date) -> list[RiskFacts]:
    """Return the facts of the open matters that had a visit since a day, the oldest first."""
    recent = (
        select(visit_matter.c.matter_id)
        .join(visit, visit.c.id == visit_matter.c.visit_id)
        .where(visit.c.received_on >= since)
    )
    wanted = and_(
        matter.c.id.in_(recent),
        *(matter.c.state == "open", matter.c.merged_into.is_(None), matter.c.purpose != Purpose.ACCUSATION.value),
    )
    return _facts(look, wanted)


def _facts(look: Look | Work, wanted: ColumnElement[bool]) -> list[RiskFacts]:
    rows = look.connection.execute(_visits().where(wanted).order_by(matter.c.opened_on, matter.c.id)).all()
    signed = _signed(look, [row[0] for row in rows])
    return [
        RiskFacts(
            *(row[0], row[1], row[2], row[3], row[4], row[5]),
            *(bool(row[6]), bool(row[7]), signed.get(row[0], frozenset())),
        )
        for row in rows
    ]


def _visits() -> Select[Any]:
    asked = (
        select(matter_event.c.id)
        .where(matter_event.c.matter_id == matter.c.id, matter_event.c.kind == Led.RISK_ASKED.value)
        .where(matter_event.c.undone_at.is_(None))
        .exists()
    )
    people = func.max(func.max(visit.c.people, func.coalesce(visit.c.affected, 0)))
    threat = func.max(case((visit.c.urgent == Urgency.THREAT.value, 1), else_=0))
    return (
        select(
            *(matter.c.id, matter.c.number, matter.c.title, matter.c.opened_on),
            *(people, func.count(visit.c.id), threat, asked),
        )
        .join(visit_matter, visit_matter.c.matter_id == matter.c.id)
        .join(visit, visit.c.id == visit_matter.c.visit_id)
        .where(visit.c.voided_at.is_(None))
        .group_by(matter.c.id)
    )


def _signed(look: Look | Work, matters: list[int]) -> dict[int, frozenset[str]]:
    """Return the circumstances that were ticked, or that stood there when a checklist was signed."""
    found: dict[int, frozenset[str]] = {}
    for start in range(0, len(matters), 500):
        wanted = select(risk_check.c.matter_id, risk_check.c.circumstances, risk_check.c.found).where(
            risk_check.c.matter_id.in_(matters[start : start + 500]), risk_check.c.undone_at.is_(None)
        )
        for row in look.connection.execute(wanted):
            found[row.matter_id] = found.get(row.matter_id, frozenset()) | {*row.circumstances, *row.found}
    return found
