"""What somebody wrote down beside a matter's own row: added, answered once, or taken back; never overwritten."""

import uuid
from collections.abc import Mapping
from enum import Enum
from typing import Any

from sqlalchemy import Table, insert, select, update

from reception_desk.models.tables import activities, leader, units
from reception_desk.models.work import Look, Work


class Kept(Enum):
    """The tables of this kind, by the task word."""

    FIRST_HANDLING = leader.first_handling
    INSTRUCTION = leader.instruction
    TICKS = leader.tick_sheet
    KEY_MATTER = leader.key_matter
    SUGGESTION = leader.suggestion
    CLOSING = leader.closing
    SATISFACTION = leader.satisfaction
    SUPERVISION = units.supervision
    LOOK_BACK = units.look_back
    ACTIVITY = activities.activity
    SCREENING = activities.screening
    RETURN = activities.screening_return
    ITEM = activities.screening_item
    RISK = activities.risk_check
    REFUSED = leader.refused_proposal

    @property
    def table(self) -> Table:
        """Return the table."""
        return self.value


def write(work: Work, kept: Kept, values: Mapping[str, object]) -> int:
    """Write one row and return its key."""
    row = {**values, "uuid": str(uuid.uuid4()), "at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(kept.table).values(row).returning(kept.table.c.id)).scalar_one())


def answer(work: Work, kept: Kept, row_id: int, open_by: str, values: Mapping[str, object]) -> bool:
    """Fill what waits for an answer, where the column `open_by` is still empty; return whether it was."""
    columns = kept.table.c
    held = (columns.id == row_id) & columns[open_by].is_(None) & columns.undone_at.is_(None)
    return work.connection.execute(update(kept.table).where(held).values(dict(values))).rowcount == 1


def reopen(work: Work, kept: Kept, row_id: int, open_by: str) -> None:
    """Let a row wait for its answer again."""
    opened = update(kept.table).where(kept.table.c.id == row_id)
    work.connection.execute(opened.values({open_by: None}))


def take_back(work: Work, kept: Kept, row_id: int) -> bool:
    """Mark a row as taken back; return whether it still held."""
    columns = kept.table.c
    held = (columns.id == row_id) & columns.undone_at.is_(None)
    return work.connection.execute(update(kept.table).where(held).values(undone_at=work.now)).rowcount == 1


def find(look: Look | Work, kept: Kept, row_id: int) -> Mapping[str, Any] | None:
    """Return one row that holds, by its columns; None where there is none."""
    columns = kept.table.c
    wanted = select(kept.table).where(columns.id == row_id, columns.undone_at.is_(None))
    row = look.connection.execute(wanted).mappings().first()
    return dict(row) if row is not None else None


def of_matter(look: Look | Work, kept: Kept, matter_id: int) -> list[Mapping[str, Any]]:
    """Return the rows of a matter that hold, the oldest first."""
    columns = kept.table.c
    wanted = select(kept.table).where(columns.matter_id == matter_id, columns.undone_at.is_(None)).order_by(columns.id)
    return [dict(row) for row in look.connection.execute(wanted).mappings()]


def pass_deeds(work: Work, from_name: str, to_name: str) -> list[int]:
    """Let another carry out what is written down for somebody to do; return the matters, each once."""
    columns = leader.instruction.c
    open_ones = (columns.doer == from_name) & columns.done_on.is_(None) & columns.undone_at.is_(None)
    changed = update(leader.instruction).where(open_ones).values(doer=to_name).returning(columns.matter_id)
    return sorted(set(work.connection.execute(changed).scalars()))


def take_back_told(work: Work, detail: Mapping[str, Any]) -> None:
    """Take back the row, or the answer of a row, that an entry on a matter's time line tells of."""
    if "answered" in detail:
        reopen(work, Kept[detail["answered"]], int(detail["row"]), detail["open_by"])
    elif "kept" in detail:
        for row_id in (detail["row"], *detail.get("also", ())):
            take_back(work, Kept[detail["kept"]], int(row_id))


def returns_of(look: Look | Work, screening_id: int, unit_id: int) -> list[int]:
    """Return what a unit returned of a screening, the oldest first."""
    columns = activities.screening_return.c
    wanted = select(columns.found).where(
        columns.screening_id == screening_id, columns.unit_id == unit_id, columns.undone_at.is_(None)
    )
    return list(look.connection.execute(wanted.order_by(columns.id)).scalars())
