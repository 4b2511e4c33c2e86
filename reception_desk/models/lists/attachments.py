"""The files of a visit as they are listed; those of an accusation under neutral names (条30③)."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Any

from sqlalchemy import Row, Select, select

from reception_desk.models.sealed import NEUTRAL
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.files import AttachmentKind, AttachmentState, Refusal
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import later, shown

SEALED_NAME = later("附件（密）")


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One file of a visit; `name` is what is shown, `ending` the file's own with its dot.

    `refusal` says why it is missing, `digest` is the SHA-256 of its content.
    """

    id: int
    uuid: str
    name: str
    ending: str
    kind: AttachmentKind | None
    size: int
    digest: str
    state: AttachmentState
    refusal: Refusal | None
    at: datetime
    clerk: str

    @property
    def missing(self) -> bool:
        """Tell whether there is no file."""
        return self.state is not AttachmentState.STORED


def of_visit(look: Look | Work, visit_uuid: str, *, secret: bool = False) -> list[AttachmentRow]:
    """Return the files of a visit in the order they came; `secret` hides names of a form not saved yet."""
    wanted = _rows().where(attachment.c.visit_uuid == visit_uuid, attachment.c.removed_at.is_(None))
    rows = look.connection.execute(wanted.order_by(attachment.c.id)).all()
    return [_row(row, place if secret or _sealed(row) else 0) for place, row in enumerate(rows, 1)]


def by_id(look: Look | Work, attachment_id: int) -> AttachmentRow | None:
    """Return one file, under a neutral name where its visit is an accusation."""
    row = look.connection.execute(_rows().where(attachment.c.id == attachment_id)).first()
    return _row(row, row.id if _sealed(row) else 0) if row else None


def _rows() -> Select[Any]:
    return (
        select(attachment, account.c.shown_name.label("clerk"), visit.c.purpose)
        .join(account, account.c.id == attachment.c.added_by)
        .outerjoin(visit, visit.c.uuid == attachment.c.visit_uuid)
    )


def _sealed(row: Row[Any]) -> bool:
    return bool(row.purpose == Purpose.ACCUSATION.value) or row.name.startswith(NEUTRAL)


def _row(row: Row[Any], neutral: int) -> AttachmentRow:
    """Return a line; with a number it is named by that alone."""
    return AttachmentRow(
        id=row.id,
        uuid=row.uuid,
        name=f"{shown(SEALED_NAME)}{neutral}" if neutral else row.name,
        ending=PurePath(row.name).suffix.lower(),
        kind=AttachmentKind(row.kind) if row.kind else None,
        size=row.size,
        digest=row.digest,
        state=AttachmentState(row.state),
        refusal=Refusal(row.note) if row.note else None,
        at=row.added_at.astimezone(BEIJING),
        clerk=row.clerk,
    )
