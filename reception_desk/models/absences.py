"""Who is on leave or has left, and who took over: rows that are added and ended."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Column, ColumnElement, insert, or_, select, update

from reception_desk.models.tables.accounts import absence, account
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.office import AbsenceKind


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody not there: since when, until when (None: for good, or open), who took over (None: nothing was open)."""

    id: int
    account_id: int
    name: str
    kind: AbsenceKind
    since: date
    until: date | None
    taker: str
    reason: str


_TAKER = account.alias("taker")
_ROWS = (
    select(absence, account.c.shown_name, _TAKER.c.shown_name.label("taker"))
    .join(account, account.c.id == absence.c.account_id)
    .outerjoin(_TAKER, _TAKER.c.id == absence.c.taker_id)
    .where(absence.c.undone_at.is_(None), absence.c.ended_on.is_(None))
    .order_by(absence.c.id)
)


def add(
    work: Work, account_id: int, kind: AbsenceKind, since: date, until: date | None, taker_id: int | None, reason: str
) -> int:
    """Write down that somebody is not there; return the key of the row."""
    values = {
        **{"uuid": str(uuid.uuid4()), "account_id": account_id, "kind": kind.value, "since": since, "until": until},
        **{"taker_id": taker_id, "reason": reason, "at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(absence).returning(absence.c.id), values).scalar_one())


def end(work: Work, account_id: int, day: date) -> None:
    """Write down that somebody is there again."""
    held = (absence.c.account_id == account_id) & absence.c.ended_on.is_(None)
    work.connection.execute(update(absence).where(held).values(ended_on=day))


def open_ones(look: Look | Work) -> list[Absence]:
    """Return who is not there and did not come back, by the order in which it was written."""
    return [
        Absence(
            *(row.id, row.account_id, row.shown_name, AbsenceKind(row.kind), row.since, row.until),
            *(row.taker or "", row.reason),
        )
        for row in look.connection.execute(_ROWS)
    ]


def away_today(look: Look | Work) -> frozenset[int]:
    """Return the accounts of those who are on leave today."""
    wanted = select(account.c.id).where(away_on(account.c.id, look.now.date()))
    return frozenset(look.connection.execute(wanted).scalars())


def away_on(account_id: Column[Any], day: "date | BindParameter[Any]") -> ColumnElement[bool]:
    """Return the condition that an account is on leave on a day."""
    return (
        select(absence.c.id)
        .where(
            *(absence.c.account_id == account_id, absence.c.kind == AbsenceKind.LEAVE.value, absence.c.since <= day),
            *(absence.c.undone_at.is_(None), absence.c.ended_on.is_(None)),
            or_(absence.c.until.is_(None), absence.c.until >= day),
        )
        .exists()
    )
