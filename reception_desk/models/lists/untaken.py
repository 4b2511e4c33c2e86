"""First visits nobody has taken: nobody is named but who received them, they went nowhere, and nothing is decided."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, not_, or_, select

from reception_desk.models.responsible import LIVING
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.leader import first_handling
from reception_desk.models.tables.letters import letter, letter_entry
from reception_desk.models.tables.matters import matter, matter_outcome
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose

MOST = 50
"""So many are listed on 今日; the list of matters holds them all."""


@dataclass(frozen=True, slots=True)
class UntakenRow:
    """A matter nobody has taken, and who received it first ("" where nobody is left)."""

    id: int
    number: str
    title: str
    opened_on: date
    receiver: str


_NAMED = (
    select(responsible.c.id)
    .where(responsible.c.matter_id == matter.c.id, responsible.c.ended_on.is_(None))
    .where(responsible.c.undone_at.is_(None), responsible.c.role != "first")
    .exists()
)
_RETURNED = (
    select(letter_entry.c.id)
    .where(letter_entry.c.letter_id == letter.c.id, letter_entry.c.kind == "agreed", letter_entry.c.undone_at.is_(None))
    .exists()
)
_SENT = select(letter.c.id).where(letter.c.matter_id == matter.c.id, letter.c.undone_at.is_(None), ~_RETURNED).exists()
_DECIDED = (
    select(matter_outcome.c.id)
    .where(matter_outcome.c.matter_id == matter.c.id, matter_outcome.c.undone_at.is_(None))
    .exists()
)
_HANDLED = (
    select(first_handling.c.id)
    .where(first_handling.c.matter_id == matter.c.id, first_handling.c.undone_at.is_(None))
    .exists()
)
UNTAKEN: ColumnElement[bool] = and_(
    matter.c.state == "open", or_(not_(LIVING), not_(or_(_NAMED, _SENT, _DECIDED, _HANDLED)))
)
"""The condition that an open matter has nobody who answers for it and is there, or that nobody has taken it."""


def untaken(look: Look, since: date, shown: ColumnElement[bool], most: int = MOST) -> list[UntakenRow]:
    """Return the matters opened since a day that nobody has taken, the oldest first; `shown`: which may be listed."""
    receiver = (
        select(account.c.shown_name)
        .join(responsible, responsible.c.account_id == account.c.id)
        .where(responsible.c.matter_id == matter.c.id, responsible.c.role == "first", account.c.active)
        .where(responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None))
        .limit(1)
        .scalar_subquery()
    )
    wanted = (
        select(matter.c.id, matter.c.number, matter.c.title, matter.c.opened_on, receiver)
        .where(UNTAKEN, shown, matter.c.opened_on >= since, matter.c.purpose != Purpose.ACCUSATION.value)
        .order_by(matter.c.opened_on, matter.c.id)
        .limit(most)
    )
    return [UntakenRow(*row[:4], row[4] or "") for row in look.connection.execute(wanted)]
