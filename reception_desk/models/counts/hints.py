"""苗头: what came together from one place, or about one unit, and one class; accusations and persons are in none."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, insert, select, update

from reception_desk.models.tables.figures import hint_taken
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Purpose

_CLASS = 4
"""Signs of a class that are looked at: its second level."""


@dataclass(frozen=True, slots=True)
class Came:
    """Visits of one place and class: their keys and heads in all."""

    visits: tuple[int, ...]
    people: int


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A 苗头 that was taken up: how many visits there were, and on which day."""

    id: int
    seen: int
    day: date


Place = tuple[str, str]
"""A place or a unit, and a class."""


def together(look: Look, first: date, last: date) -> Mapping[Place, Came]:
    """Return what came in a period by place and class, and by unit and class."""
    columns = visit.c
    counted = and_(
        columns.voided_at.is_(None),
        columns.noted.is_(False),
        columns.channel != Channel.NOTICE.value,
        columns.purpose != Purpose.ACCUSATION.value,
        columns.received_on.between(first, last),
        columns.content != "",
    )
    code = func.substr(columns.content, 1, _CLASS)
    wanted = select(columns.id, columns.region, columns.destination, code, columns.people).where(counted)
    found: dict[Place, Came] = {}
    for key, region, unit, content, people in look.connection.execute(wanted.order_by(columns.received_at, columns.id)):
        for place in dict.fromkeys((region.strip(), unit.strip())):
            if place:
                before = found.get((place, content), Came((), 0))
                found[place, content] = Came((*before.visits, key), before.people + people)
    return found


def taken(look: Look | Work, since: date) -> Mapping[Place, TakenRow]:
    """Return the 苗头 that were taken up since a day, of each place and class the newest."""
    columns = hint_taken.c
    wanted = select(columns.place, columns.content, columns.id, columns.seen, columns.day).where(
        columns.undone_at.is_(None), columns.day >= since
    )
    return {(row[0], row[1]): TakenRow(*row[2:]) for row in look.connection.execute(wanted.order_by(columns.id))}


def take(work: Work, place: str, content: str, day: date, seen: int, screening_id: int) -> int:
    """Write down that a 苗头 was taken up in a 排查."""
    row = {
        **{"uuid": str(uuid.uuid4()), "place": place, "content": content, "day": day, "seen": seen},
        **{"screening_id": screening_id, "at": work.now, "clerk_id": work.clerk},
    }
    written = insert(hint_taken).values(row).returning(hint_taken.c.id)
    return int(work.connection.execute(written).scalar_one())


def give_back(work: Work, taken_id: int) -> int | None:
    """Take it back; return the 排查 that was made of it, None where it was taken back before."""
    columns = hint_taken.c
    held = update(hint_taken).where(columns.id == taken_id, columns.undone_at.is_(None)).values(undone_at=work.now)
    found = work.connection.execute(held.returning(columns.screening_id)).scalar()
    return int(found) if found is not None else None
