"""此人以往: a person's earlier visits as they stand beside the form; of an accusation nothing is told (条30③)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from reception_desk.models.lists.promises import PromiseRow, open_ones
from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import PersonRole, Purpose

MOST = 20
"""Earlier visits that are read of one person."""


@dataclass(frozen=True, slots=True)
class PastVisit:
    """An earlier visit; `content` and `handling` are codes, `matter_id` is None where none hangs on it."""

    id: int
    number: str
    day: date
    channel: Channel
    content: str
    summary: str
    handling: str
    destination: str
    noted: bool
    matter_id: int | None
    roles: tuple[PersonRole, ...] = (PersonRole.PETITIONER,)


@dataclass(frozen=True, slots=True)
class History:
    """What is known of one person: the newest visits, how many there were (简记 and 通报 apart), what is promised."""

    visits: tuple[PastVisit, ...] = ()
    counted: int = 0
    promises: tuple[PromiseRow, ...] = ()


_VISITS: Select[Any] = (
    select(
        visit.c.id,
        visit.c.number,
        visit.c.received_on,
        visit.c.channel,
        visit.c.content,
        visit.c.summary,
        visit.c.handling,
        visit.c.destination,
        visit.c.noted,
        visit_matter.c.matter_id,
        visit_person.c.role,
    )
    .join(visit_person, visit_person.c.visit_id == visit.c.id)
    .outerjoin(visit_matter, (visit_matter.c.visit_id == visit.c.id) & (visit_matter.c.place == 0))
    .where(visit_person.c.person_id == bindparam("person"), visit.c.purpose != Purpose.ACCUSATION.value)
    .where(visit.c.voided_at.is_(None))
    .order_by(visit.c.received_at.desc(), visit.c.id.desc(), visit_person.c.place)
)


def of_person(look: Look, person_id: int) -> History:
    """Return a person's ordinary visits in every role, the newest first, with their count and the open promises."""
    roles: dict[int, list[PersonRole]] = {}
    by_id: dict[int, Row[Any]] = {}
    for row in look.connection.execute(_VISITS, {"person": person_id}):
        roles.setdefault(row.id, []).append(PersonRole(row.role))
        by_id.setdefault(row.id, row)
    rows = list(by_id.values())
    return History(
        visits=tuple(
            PastVisit(
                id=row.id,
                number=row.number,
                day=row.received_on,
                channel=Channel(row.channel),
                content=row.content,
                summary=row.summary,
                handling=row.handling,
                destination=row.destination,
                noted=row.noted,
                matter_id=row.matter_id,
                roles=tuple(dict.fromkeys(roles[row.id])),
            )
            for row in rows[:MOST]
        ),
        counted=sum(not row.noted and row.channel != Channel.NOTICE.value for row in rows),
        promises=tuple(open_ones(look, person_id)),
    )
