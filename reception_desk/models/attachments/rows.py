"""The rows that name the files of visits; a removed one stays, and its file until it is swept."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, insert, select, update

from reception_desk.models.lists.sealed import holds_file
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.files import AttachmentKind, AttachmentState, Refusal

_STORED = attachment.c.state == AttachmentState.STORED.value
_STEP = 500


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file as it is entered: taken with its kind, or refused with the reason."""

    uuid: str
    name: str
    size: int
    digest: str = ""
    kind: AttachmentKind | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """How many files a visit carries, and the SHA-256 of each."""

    count: int
    digests: frozenset[str]


def carried(work: Work, visit_uuid: str) -> Carried:
    """Return what a visit carries."""
    wanted = select(attachment.c.digest).where(attachment.c.visit_uuid == visit_uuid, _STORED, _seen())
    found = list(work.connection.execute(wanted).scalars())
    return Carried(len(found), frozenset(found))


def add(work: Work, visit_uuid: str, new: NewAttachment) -> int:
    """Enter a file of a visit; return its key."""
    values = {
        "uuid": new.uuid,
        "visit_uuid": visit_uuid,
        "name": new.name,
        "kind": new.kind.value if new.kind else "",
        "size": new.size,
        "digest": new.digest,
        "state": (AttachmentState.MISSING if new.refusal else AttachmentState.STORED).value,
        "note": new.refusal.value if new.refusal else "",
        "added_at": work.now,
        "added_by": work.clerk,
    }
    return int(work.connection.execute(insert(attachment).values(values).returning(attachment.c.id)).scalar_one())


def move(work: Work, visit_uuid: str, into: str) -> None:
    """Give the files of a visit to another form: what was typed goes on there."""
    rows = update(attachment).where(attachment.c.visit_uuid == visit_uuid)
    work.connection.execute(rows.values(visit_uuid=into))


def remove(work: Work, attachment_id: int) -> str:
    """Take a file off its visit; return the visit's uuid, "" where it was off already."""
    return _turn(work, attachment_id, seen=True)


def restore(work: Work, attachment_id: int) -> str:
    """Put a removed file back; return the visit's uuid, "" where it was not removed or its file is swept."""
    return _turn(work, attachment_id, seen=False)


def unneeded(look: Look | Work, before: datetime) -> list[int]:
    """Return the files that were removed, or added to a form that was never saved, before that moment."""
    unsaved = ~select(visit.c.id).where(visit.c.uuid == attachment.c.visit_uuid).exists()
    removed = attachment.c.removed_at < before
    unsaved &= ~holds_file()  # what lies behind a seal belongs to no visit in the open
    wanted = select(attachment.c.id).where(_STORED, removed | (unsaved & (attachment.c.added_at < before)))
    return list(look.connection.execute(wanted).scalars())


def give_up(work: Work, ids: Collection[int]) -> None:
    """Mark files as swept where they were removed, else as missing for that reason."""
    rows = update(attachment).where(attachment.c.id.in_(ids))
    removed = attachment.c.removed_at.is_not(None)
    work.connection.execute(rows.where(removed).values(state=AttachmentState.SWEPT.value))
    gone = {"state": AttachmentState.MISSING.value, "note": Refusal.EXPIRED.value}
    work.connection.execute(rows.where(~removed).values(gone))


def named(look: Look | Work, uuids: Collection[str]) -> set[str]:
    """Return those of these files that a row still names."""
    found: set[str] = set()
    wanted = sorted(uuids)
    for start in range(0, len(wanted), _STEP):
        part = wanted[start : start + _STEP]
        rows = select(attachment.c.uuid).where(attachment.c.uuid.in_(part), _STORED)
        found |= set(look.connection.execute(rows).scalars())
    return found


def _turn(work: Work, attachment_id: int, *, seen: bool) -> str:
    row = update(attachment).where(attachment.c.id == attachment_id)
    row = row.where(
        _seen() if seen else attachment.c.removed_at.is_not(None) & (attachment.c.state != AttachmentState.SWEPT.value)
    )
    values = {"removed_at": work.now if seen else None}
    return work.connection.execute(row.values(values).returning(attachment.c.visit_uuid)).scalar() or ""


def _seen() -> ColumnElement[bool]:
    return attachment.c.removed_at.is_(None)
