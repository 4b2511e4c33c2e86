"""What the audit says about backups: whether anything changed since one, when one was last rehearsed."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from reception_desk.models.tables.accounts import audit
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.work import Look
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.files import AttachmentState
from reception_desk.vocabulary.matters import Outcome

_NO_CHANGE = (
    Action.SIGN_IN,
    Action.SIGN_IN_FAILED,
    Action.SIGN_OUT,
    Action.LOCK,
    Action.UNLOCK,
    Action.SEARCH,
    Action.READ_VISIT,
    Action.READ_AUDIT,
    Action.BACK_UP,
    Action.DRILL,
)
"""Entries for which alone no backup need be made."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """When a backup was last restored into a scratch place, which one, and whether it was whole."""

    at: datetime
    sequence: int
    whole: bool


def changed_since(look: Look, seq: int, digest: str) -> bool:
    """Tell whether anything was done after the entry at that place, or another entry stands there."""
    if look.connection.execute(select(audit.c.hash).where(audit.c.seq == seq)).scalar() != digest:
        return True
    quiet = [each.value for each in _NO_CHANGE]
    wanted = select(audit.c.seq).where(audit.c.seq > seq, audit.c.action.not_in(quiet)).limit(1)
    return look.connection.execute(wanted).scalar() is not None


def last_rehearsal(look: Look) -> Rehearsal | None:
    """Return the last rehearsal of a restore."""
    wanted = (
        select(audit.c.at, audit.c.detail)
        .where(audit.c.action == Action.DRILL.value, audit.c.outcome == Outcome.DONE.value)
        .order_by(audit.c.seq.desc())
        .limit(1)
    )
    row = look.connection.execute(wanted).one_or_none()
    if row is None:
        return None
    detail = json.loads(row.detail)
    return Rehearsal(row.at, int(detail.get("sequence", 0)), bool(detail.get("whole")))


def files_kept(look: Look) -> dict[str, str]:
    """Return the uuid and the SHA-256 of every attachment whose file is kept."""
    wanted = select(attachment.c.uuid, attachment.c.digest).where(attachment.c.state == AttachmentState.STORED.value)
    return {row.uuid: row.digest for row in look.connection.execute(wanted)}
