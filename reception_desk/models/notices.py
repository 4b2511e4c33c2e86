"""The versions of the notice on personal data."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select

from reception_desk.models.tables.security import privacy_notice
from reception_desk.models.work import Look, Work


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One version of the notice, and since when it holds."""

    version: int
    text: str
    at: datetime


def held_at(look: Look | Work, moment: datetime) -> NoticeRow | None:
    """Return the version that held at a moment, None where the office had none of its own yet."""
    columns = privacy_notice.c
    wanted = select(columns.version, columns.text, columns.at).where(columns.at <= moment)
    row = look.connection.execute(wanted.order_by(columns.version.desc()).limit(1)).one_or_none()
    return NoticeRow(row.version, row.text, row.at) if row else None


def add(work: Work, text: str) -> int:
    """Add the next version, to hold from now on; return its number."""
    last = work.connection.execute(select(func.max(privacy_notice.c.version))).scalar() or 0
    row = {"uuid": str(uuid.uuid4()), "version": last + 1, "text": text, "at": work.now, "clerk_id": work.clerk}
    work.connection.execute(insert(privacy_notice).values(row))
    return int(last) + 1
