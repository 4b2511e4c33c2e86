"""How often a closing was sent back to be completed (退回补办)."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select

from reception_desk.models.tables.leader import tick_sheet
from reception_desk.models.work import Look, Work

_CLOSING = "closing"


def sent_back(look: Look | Work, matters: Collection[int] | None, since: date) -> int:
    """Count how often a closing was sent back since a day: of these matters, or of all."""
    wanted = select(tick_sheet.c.matter_id).where(
        *(tick_sheet.c.kind == _CLOSING, ~tick_sheet.c.passed, tick_sheet.c.undone_at.is_(None)),
        tick_sheet.c.day >= since,
    )
    found = look.connection.execute(wanted).scalars()
    return sum(matters is None or each in matters for each in found)
