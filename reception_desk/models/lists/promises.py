"""答应过的事: what was promised to a visitor and is still open, the earliest first; of an accusation no word."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, Text, func, literal_column, select

from reception_desk.models.duty_tasks import DOER
from reception_desk.models.lists.visits import SEALED_LINE
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import shown

_NOTHING = literal_column("''", Text)
"""Written out, since SQLite takes the index of the open promises only where it sees what is asked for."""
# First the few that are open: else SQLite reads everybody who ever came, and asks of each whether he was promised any.
_OPEN = (
    select(visit.c.id)
    .where(visit.c.promise != _NOTHING, visit.c.promise_kept_at.is_(None))
    .cte("promised")
    .prefix_with("MATERIALIZED")
)


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise: what, by when (None: no day was named), to whom, who does it; nothing of it on an accusation."""

    visit_id: int
    number: str
    promise: str
    due: date | None
    name: str
    phone: str
    clerk: str
    accusation: bool = False

    @property
    def id(self) -> int:
        """Return the visit's key, by which lists know their rows."""
        return self.visit_id


def open_ones(look: Look, person_id: int | None = None) -> list[PromiseRow]:
    """Return the promises not yet kept, those with a day first: of all, or of one person but for accusations."""
    wanted = question()
    if person_id is not None:
        wanted = wanted.where(visit_person.c.person_id == person_id, visit.c.purpose != Purpose.ACCUSATION.value)
    return [_promise(row) for row in look.connection.execute(wanted)]


def question() -> Select[Any]:
    """Return what asks for them all."""
    return (
        select(
            visit.c.id,
            visit.c.number,
            visit.c.purpose,
            visit.c.promise,
            visit.c.promise_by,
            visit_person.c.name,
            visit_person.c.phone,
            func.coalesce(DOER, account.c.shown_name).label("doer"),
        )
        .select_from(_OPEN)
        .join(visit, visit.c.id == _OPEN.c.id)
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .join(account, account.c.id == visit.c.first_receiver_id)
        .where(visit.c.voided_at.is_(None))
        .order_by(visit.c.promise_by.is_(None), visit.c.promise_by, visit.c.id)
    )


def _promise(row: Any) -> PromiseRow:
    if row.purpose == Purpose.ACCUSATION.value:
        return PromiseRow(row.id, row.number, shown(SEALED_LINE), row.promise_by, "", "", row.doer, accusation=True)
    return PromiseRow(row.id, row.number, row.promise, row.promise_by, row.name, row.phone, row.doer)
