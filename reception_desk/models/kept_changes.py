"""What a register said before it was put right or voided: kept beside the row, and put back where it was a mistake."""

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Table, insert, select, update

from reception_desk.models.kept import Kept
from reception_desk.models.merging import MATTER, living
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.kept import kept_change
from reception_desk.models.tables.units import unit
from reception_desk.models.work import Look, Work

CORRECTED, VOIDED = "change", "void"
UNIT = "UNIT"
"""Units are put right too, and are no rows of a register."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was done to a row: put right (with what stood there before, by column) or voided, why, when, by whom."""

    id: int
    row_id: int
    what: str
    before: Mapping[str, Any]
    reason: str
    at: datetime
    clerk: str


def correct(work: Work, name: str, row_id: int, values: Mapping[str, object], reason: str) -> int:
    """Write other values into a row and keep those it had; return the key of the change, 0 where nothing changed."""
    table = _table(name)
    row = work.connection.execute(select(table).where(table.c.id == row_id)).mappings().one()
    before = {each: row[each] for each, value in values.items() if row[each] != value}
    if not before:
        return 0
    work.connection.execute(update(table).where(table.c.id == row_id).values(dict(values)))
    return _keep(work, name, row_id, CORRECTED, before, reason, row.get("matter_id"))


def void(work: Work, kept: Kept, row_id: int, reason: str, matter_id: int | None) -> int:
    """Void a row; its words stay where they are. Return the key of the change."""
    work.connection.execute(update(kept.table).where(kept.table.c.id == row_id).values(undone_at=work.now))
    return _keep(work, kept.name, row_id, VOIDED, {}, reason, matter_id)


def find(look: Look | Work, change_id: int) -> tuple[str, int, str] | None:
    """Return of which register, of which row and what a change was; None for one that was taken back."""
    held = (kept_change.c.id == change_id) & kept_change.c.undone_at.is_(None)
    wanted = select(kept_change.c.kept, kept_change.c.row_id, kept_change.c.what).where(held)
    row = look.connection.execute(wanted).first()
    return (row.kept, row.row_id, row.what) if row is not None else None


def put_back(work: Work, change_id: int) -> bool:
    """Let a row say what it said before; False where that was done already, or something came after it."""
    row = work.connection.execute(select(kept_change).where(kept_change.c.id == change_id)).one()
    same = (kept_change.c.kept == row.kept) & (kept_change.c.row_id == row.row_id) & kept_change.c.undone_at.is_(None)
    newest = work.connection.execute(select(kept_change.c.id).where(same).order_by(kept_change.c.id.desc())).scalar()
    if newest != change_id:
        return False
    table = _table(row.kept)
    before = {name: _typed(table, name, value) for name, value in json.loads(row.before or "{}").items()}
    if before.get("matter_id") is not None:
        before["matter_id"] = living(work, MATTER, before["matter_id"])
    values = before if row.what == CORRECTED else {"undone_at": None}
    if values:  # a seal has taken the words away: there is nothing left to put back
        work.connection.execute(update(table).where(table.c.id == row.row_id).values(values))
    work.connection.execute(update(kept_change).where(kept_change.c.id == change_id).values(undone_at=work.now))
    return True


def earlier(look: Look, name: str, wanted: Sequence[int]) -> dict[int, list[Earlier]]:
    """Return what was done to these rows and holds, the oldest first, by row."""
    rows = (
        select(kept_change, account.c.shown_name.label("clerk"))
        .join(account, account.c.id == kept_change.c.clerk_id)
        .where(kept_change.c.kept == name, kept_change.c.undone_at.is_(None))
        .order_by(kept_change.c.id)
    )
    some, found = set(wanted), dict[int, list[Earlier]]()
    for row in look.connection.execute(rows):
        if row.row_id in some:
            said = Earlier(row.id, row.row_id, row.what, json.loads(row.before or "{}"), row.reason, row.at, row.clerk)
            found.setdefault(row.row_id, []).append(said)
    return found


def _keep(
    work: Work, name: str, row_id: int, what: str, before: Mapping[str, object], reason: str, matter_id: int | None
) -> int:
    told = json.dumps({each: _plain(value) for each, value in before.items()}, ensure_ascii=False)
    values = {
        **{"uuid": str(uuid.uuid4()), "kept": name, "row_id": row_id, "what": what, "before": told},
        **{"reason": reason, "matter_id": matter_id, "at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(kept_change).returning(kept_change.c.id), values).scalar_one())


def _table(name: str) -> Table:
    return unit if name == UNIT else Kept[name].table


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _typed(table: Table, name: str, value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(table.c[name].type, Date) and value is not None else value
