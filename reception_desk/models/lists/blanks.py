"""The blanks with reserved numbers, the newest first: what became of each."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.blanks import blank
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.visits import BlankState

MOST = 500


@dataclass(frozen=True, slots=True)
class BlankRow:
    """One blank; `visit` is the number of the visit that took it, `note` why it is void."""

    id: int
    number: str
    made_at: datetime
    clerk: str
    state: BlankState
    settled_at: datetime | None
    visit: str
    note: str

    @property
    def open(self) -> bool:
        """Tell whether it can still be used."""
        return self.state in (BlankState.RESERVED, BlankState.UNUSED)


@dataclass(frozen=True, slots=True)
class Accounted:
    """The newest blanks, and how many there are of each state."""

    rows: tuple[BlankRow, ...]
    counts: dict[BlankState, int]


def accounted(look: Look, most: int = MOST) -> Accounted:
    """Return the newest blanks and the counts of all."""
    counted = select(blank.c.state, func.count()).group_by(blank.c.state)
    counts = {BlankState(state): count for state, count in look.connection.execute(counted)}
    return Accounted(_read(look, _rows().order_by(blank.c.id.desc()).limit(most)), counts)


def of_ids(look: Look | Work, ids: Collection[int]) -> tuple[BlankRow, ...]:
    """Return these blanks in the order of their numbers."""
    return _read(look, _rows().where(blank.c.id.in_(ids)).order_by(blank.c.id))


def _rows() -> Select[Any]:
    return (
        select(blank, account.c.shown_name.label("clerk"), visit.c.number.label("visit_number"))
        .join(account, account.c.id == blank.c.made_by)
        .outerjoin(visit, visit.c.id == blank.c.visit_id)
    )


def _read(look: Look | Work, wanted: Select[Any]) -> tuple[BlankRow, ...]:
    return tuple(
        BlankRow(
            id=row.id,
            number=row.number,
            made_at=row.made_at.astimezone(BEIJING),
            clerk=row.clerk,
            state=BlankState(row.state),
            settled_at=row.settled_at.astimezone(BEIJING) if row.settled_at else None,
            visit=row.visit_number or "",
            note=row.note,
        )
        for row in look.connection.execute(wanted)
    )
