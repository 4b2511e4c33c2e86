"""Everything behind one seal (条30③): who accuses and is accused, what was said, recorded and laid beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, select

from reception_desk.models.lists import sealed
from reception_desk.models.lists.sealed import Seal, SealRow
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.sealed import (
    sealed_event,
    sealed_file,
    sealed_matter,
    sealed_passage,
    sealed_person,
    sealed_reader,
)
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who was named to read: by whom, why, since when, and until when."""

    account_id: int
    name: str
    reason: str
    granted_by: str
    granted_at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class SecretMoment:
    """Something that was recorded of a sealed matter; `undone` where it was taken back."""

    id: int
    kind: str
    day: date | None
    text: str
    detail: Mapping[str, Any]
    at: datetime
    clerk: str
    undone: bool


@dataclass(frozen=True, slots=True)
class SecretFile:
    """A file behind the seal under its own name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody behind the seal: who accuses, who is accused."""

    role: str
    name: str
    id_number: str
    phone: str
    address: str


@dataclass(frozen=True)
class SealWhole:
    """A sealed matter with everything behind the seal."""

    row: SealRow
    seal: Seal
    visit_uuid: str
    accused_name: str
    accused_unit: str
    accused_post: str
    people: tuple[Named, ...]
    passages: tuple[str, ...]
    events: tuple[SecretMoment, ...]
    readers: tuple[Reader, ...]
    files: tuple[SecretFile, ...]


def whole(look: Look | Work, reader: int, seal_id: int) -> SealWhole | None:
    """Return everything behind the seal for a reader who may open it; whoever calls it writes that into the audit."""
    seal = sealed.by_id(look, reader, seal_id)
    if seal is None:
        return None
    accused = look.connection.execute(select(sealed_matter).where(sealed_matter.c.id == seal_id)).one()
    key = {"wanted": seal_id}
    undone = set()
    events = look.connection.execute(_EVENTS, key).all()
    for each in events:
        undone |= {each.detail["event"]} if each.kind == "taken_back" else set()
    return SealWhole(
        row=sealed.row(look, reader, seal_id),
        seal=seal,
        visit_uuid=look.connection.execute(select(visit.c.uuid).where(visit.c.id == seal.visit_id)).scalar_one(),
        accused_name=accused.accused_name,
        accused_unit=accused.accused_unit,
        accused_post=accused.accused_post,
        people=tuple(Named(*each) for each in look.connection.execute(_PEOPLE, key)),
        passages=tuple(look.connection.execute(_PASSAGES, key).scalars()),
        events=tuple(
            SecretMoment(r.id, r.kind, r.day, r.text, r.detail, r.at, r.shown_name, r.id in undone) for r in events
        ),
        readers=tuple(Reader(*each) for each in look.connection.execute(_READERS, key)),
        files=tuple(SecretFile(*each) for each in look.connection.execute(_FILES, key)),
    )


def event(look: Look | Work, reader: int, event_id: int) -> tuple[int, SecretMoment] | None:
    """Return an event with its sealed matter, for a reader who may open that."""
    found = select(sealed_event.c.sealed_id).where(sealed_event.c.id == event_id)
    seal_id = look.connection.execute(found).scalar()
    held = whole(look, reader, seal_id) if seal_id is not None else None
    told = next((each for each in held.events if each.id == event_id), None) if held else None
    return (seal_id, told) if told is not None and seal_id is not None else None


_PEOPLE = (
    select(
        *(sealed_person.c.role, sealed_person.c.name, sealed_person.c.id_number),
        *(sealed_person.c.phone, sealed_person.c.address),
    )
    .where(sealed_person.c.sealed_id == bindparam("wanted"))
    .order_by(sealed_person.c.place)
)
_PASSAGES = (
    select(sealed_passage.c.text).where(sealed_passage.c.sealed_id == bindparam("wanted")).order_by(sealed_passage.c.id)
)
_EVENTS: Select[Any] = (
    select(sealed_event, account.c.shown_name)
    .join(account, account.c.id == sealed_event.c.clerk_id)
    .where(sealed_event.c.sealed_id == bindparam("wanted"))
    .order_by(sealed_event.c.id.desc())
)
_granter = account.alias("granter")
_READERS: Select[Any] = (
    select(
        *(sealed_reader.c.account_id, account.c.shown_name, sealed_reader.c.reason, _granter.c.shown_name),
        *(sealed_reader.c.granted_at, sealed_reader.c.withdrawn_at),
    )
    .join(account, account.c.id == sealed_reader.c.account_id)
    .join(_granter, _granter.c.id == sealed_reader.c.granted_by)
    .where(sealed_reader.c.sealed_id == bindparam("wanted"))
    .order_by(sealed_reader.c.granted_at, sealed_reader.c.account_id)
)
_FILES = (
    select(sealed_file.c.attachment_id, sealed_file.c.name)
    .join(attachment, attachment.c.id == sealed_file.c.attachment_id)
    .where(sealed_file.c.sealed_id == bindparam("wanted"), attachment.c.removed_at.is_(None))
    .order_by(sealed_file.c.attachment_id)
)
