"""What became of the matters of the plan: most were passed on within days, and most of these are closed."""

import random
import uuid
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from reception_desk.models.tables.matters import clock, matter, matter_event, matter_outcome
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.visits import Purpose

PASSED_ON, CLOSED = 0.95, 0.9
"""Shares of the matters old enough that were passed on, and of these that are closed."""

_AFTER, _UNTIL = timedelta(days=1), timedelta(days=60)
_AT_ONCE = 2000
_OPEN = (
    select(matter.c.id, matter.c.opened_on).where(matter.c.purpose != Purpose.ACCUSATION.value).order_by(matter.c.id)
)
_STOPPED = (
    update(clock)
    .where(clock.c.matter_id == bindparam("of"))
    .values(stopped_on=bindparam("day"), stopped_by=bindparam("by"))
)
_CLOSED = (
    update(matter)
    .where(matter.c.id == bindparam("of"))
    .values(state="closed", closed_on=bindparam("day"), version=matter.c.version + 1)
)


def write(desk: Desk, seed: int) -> int:
    """Pass matters on and close them as the services would, many rows at a time; return how many are closed."""
    chance, today, closed = random.Random(seed + 2), desk.today(), 0
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        found = look.connection.execute(_OPEN).all()
        last = look.connection.execute(select(func.max(matter_outcome.c.id))).scalar() or 0
    for start in range(0, len(found), _AT_ONCE):
        events: list[dict[str, Any]] = []
        outcomes: list[dict[str, Any]] = []
        ends: list[dict[str, Any]] = []
        stops: list[dict[str, Any]] = []
        with desk.store.transaction(desk.clerk.id, desk.now()) as work:
            for row in found[start : start + _AT_ONCE]:
                passed, ended = row.opened_on + _AFTER, row.opened_on + _UNTIL
                if passed > today or chance.random() > PASSED_ON:
                    continue
                common = {"matter_id": row.id, "at": work.now, "clerk_id": work.clerk}
                last += 1
                outcomes.append(
                    {**common, "id": last, "code": "A3", "day": passed, "unit": "", "article": "", "by_order": ""}
                )
                events.append(
                    {**common, "kind": "outcome", "day": passed, "text": "转送", "detail": _A3, **_new(chance)}
                )
                stops.append({"of": row.id, "day": passed, "by": "outcome"})
                if ended <= today and chance.random() < CLOSED:
                    events.append({**common, "kind": "closed", "day": ended, "text": "", "detail": {}, **_new(chance)})
                    ends.append({"of": row.id, "day": ended})
            for statement, rows in (
                *((insert(matter_outcome), outcomes), (insert(matter_event), events)),
                *((_STOPPED, stops), (_CLOSED, ends)),
            ):
                if rows:
                    work.connection.execute(statement, rows)
        closed += len(ends)
    desk.idle_work()
    return closed


_A3: dict[str, Any] = {"code": "A3", "unit": "", "by_order": "", "demand": None}


def _new(chance: random.Random) -> dict[str, str]:
    return {"uuid": str(uuid.UUID(int=chance.getrandbits(128), version=4))}
