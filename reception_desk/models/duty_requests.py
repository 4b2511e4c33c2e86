"""Changes of duty that were asked for: by whom, who agreed, who decided; never removed."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Row, Select, insert, select, update

from reception_desk.models.tables.roster import duty, duty_person, duty_request
from reception_desk.models.work import Look, Work


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request: whose duty of which day, who is asked to take it, for which of his own (None: for nothing)."""

    id: int
    duty_id: int
    day: date
    giver: str
    person_id: int
    taker: str
    other_duty_id: int | None
    other_day: date | None
    reason: str
    asked_at: datetime
    agreed_at: datetime | None
    decided_at: datetime | None
    granted: bool | None


_OTHER = duty.alias("other")
_TAKER = duty_person.alias("taker")


def add(work: Work, duty_id: int, person_id: int, other_id: int | None, reason: str) -> int:
    """Write a request down; return its key."""
    values = {
        **{"uuid": str(uuid.uuid4()), "duty_id": duty_id, "other_duty_id": other_id, "person_id": person_id},
        **{"reason": reason, "asked_at": work.now, "asked_by": work.clerk},
    }
    return int(work.connection.execute(insert(duty_request).returning(duty_request.c.id), values).scalar_one())


def agree(work: Work, request_id: int) -> None:
    """Write that the partner agreed."""
    changed = update(duty_request).where(duty_request.c.id == request_id)
    work.connection.execute(changed.values(agreed_at=work.now, agreed_by=work.clerk))


def decide(work: Work, request_id: int, words: str, *, granted: bool) -> None:
    """Write what was decided."""
    changed = update(duty_request).where(duty_request.c.id == request_id)
    work.connection.execute(changed.values(decided_at=work.now, decided_by=work.clerk, granted=granted, words=words))


def find(look: Look | Work, request_id: int) -> RequestRow | None:
    """Return one request, None where there is none."""
    row = look.connection.execute(_requests().where(duty_request.c.id == request_id)).first()
    return None if row is None else _row(row)


def open_ones(look: Look | Work) -> list[RequestRow]:
    """Return what is not decided, by day."""
    wanted = _requests().where(duty_request.c.decided_at.is_(None)).order_by(duty.c.day, duty_request.c.id)
    return [_row(row) for row in look.connection.execute(wanted)]


def _requests() -> Select[tuple[object, ...]]:
    return (
        select(
            duty_request,
            duty.c.day,
            duty_person.c.name.label("giver"),
            _TAKER.c.name.label("taker"),
            _OTHER.c.day.label("other_day"),
        )
        .join(duty, duty.c.id == duty_request.c.duty_id)
        .join(duty_person, duty_person.c.id == duty.c.person_id)
        .join(_TAKER, _TAKER.c.id == duty_request.c.person_id)
        .outerjoin(_OTHER, _OTHER.c.id == duty_request.c.other_duty_id)
    )


def _row(row: Row[tuple[object, ...]]) -> RequestRow:
    return RequestRow(
        *(row.id, row.duty_id, row.day, row.giver, row.person_id, row.taker, row.other_duty_id, row.other_day),
        *(row.reason, row.asked_at, row.agreed_at, row.decided_at, row.granted),
    )
