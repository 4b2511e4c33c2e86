"""Reading what is sealed (条30③): every question asks for the reader's right first, and gives others nothing at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Row, Select, Text, bindparam, cast, func, or_, select, text

from reception_desk.models.sqlite import index
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.sealed import (
    sealed_event,
    sealed_file,
    sealed_matter,
    sealed_paper,
    sealed_passage,
    sealed_person,
    sealed_reader,
)
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary import Channel, Role
from reception_desk.vocabulary_of_seals import ReaderRight, SealState

_me = account.alias("me")
_STEP = 1000
_ANY_SEALED = "SELECT 1 FROM sealed_index WHERE sealed_index MATCH ? LIMIT 1"


@dataclass(frozen=True, slots=True)
class Seal:
    """That a visit has a sealed matter which the reader may open; `owner` is the uuid its files go by."""

    id: int
    owner: str
    visit_id: int
    matter_id: int | None
    state: SealState
    divided: bool
    version: int
    raw: Mapping[str, str] = field(default_factory=dict, repr=False)
    kept: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class SealRow:
    """One line of the list of sealed matters: nothing of what it says."""

    id: int
    visit_id: int
    number: str
    opened_on: date
    channel: Channel
    people: int
    state: SealState
    divided: bool
    split: bool
    right: ReaderRight
    clerk: str


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


def _unnamed(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that the reader's name stands nowhere in a text."""
    return ~column.contains(func.replace(_me.c.shown_name, " ", ""))


_head_role = cast(_me.c.roles, Text).contains(f'"{Role.HEAD.value}"')


def _as_named(reader: int) -> ColumnElement[bool]:
    """Return the condition that the reader was let in and is not the accused."""
    let_in = select(sealed_reader.c.sealed_id).where(
        sealed_reader.c.sealed_id == sealed_matter.c.id,
        sealed_reader.c.account_id == reader,
        sealed_reader.c.withdrawn_at.is_(None),
    )
    other = select(_me.c.id).where(_me.c.id == reader, _unnamed(sealed_matter.c.accused_name))
    return let_in.exists() & other.exists()


def _as_head(reader: int) -> ColumnElement[bool]:
    """Return the condition that the reader is the section head and is named nowhere in the matter (回避)."""
    head = select(_me.c.id).where(
        _me.c.id == reader,
        _head_role,
        _unnamed(sealed_matter.c.accused_name),
        _unnamed(sealed_matter.c.facts),
    )
    return head.exists()


def readable(reader: int) -> ColumnElement[bool]:
    """Return the condition that somebody may read: who recorded it, the head unless concerned, who was named (A13)."""
    return or_(sealed_matter.c.recorded_by == reader, _as_named(reader), _as_head(reader))


def living() -> ColumnElement[bool]:
    """Return the condition that an accusation was not taken back."""
    return sealed_matter.c.state != SealState.TAKEN_BACK.value


def visits_holding(look: Look, terms: Iterable[str]) -> ColumnElement[bool] | None:
    """Return the condition that what is sealed of a visit holds all terms and may be read; None where nothing does."""
    match = index.match_of(terms)
    if not match or look.connection.exec_driver_sql(_ANY_SEALED, (match,)).first() is None:
        return None
    hits = text("SELECT rowid FROM sealed_index WHERE sealed_index MATCH :match").bindparams(
        bindparam("match", match, unique=True)
    )
    inside = sealed_matter.c.id.in_(hits.columns(rowid=Integer).scalar_subquery())
    return index.KEY.in_(select(sealed_matter.c.visit_id).where(inside, readable(look.reader), living()))


def of_visits(look: Look | Work, reader: int, visits: Sequence[int]) -> dict[int, int]:
    """Return the sealed matter that the reader may open of each of these visits, where there is one."""
    found: dict[int, int] = {}
    for start in range(0, len(visits), _STEP):
        wanted = list(visits[start : start + _STEP])
        for row in look.connection.execute(_OF_VISITS.where(readable(reader)), {"wanted": wanted}):
            found.setdefault(row.visit_id, row.id)
    return found


def of_visit(look: Look | Work, reader: int, visit_id: int) -> Seal | None:
    """Return what is sealed of a visit for a reader who may open it; None for everybody else."""
    return _seal(look, sealed_matter.c.visit_id == visit_id, living(), readable(reader))


def of_matter(look: Look | Work, reader: int, matter_id: int) -> Seal | None:
    """Return what was split off an ordinary matter, or one merged into it, for a reader who may open it."""
    return next(iter(all_of_matter(look, reader, matter_id)), None)


def all_of_matter(look: Look | Work, reader: int, matter_id: int) -> list[Seal]:
    """Return everything that was split off an ordinary matter, or one merged into it, that a reader may open."""
    former = select(matter.c.id).where(matter.c.merged_into == matter_id)
    own = (sealed_matter.c.matter_id == matter_id) | sealed_matter.c.matter_id.in_(former)
    wanted = select(sealed_matter).where(own, living(), readable(reader))
    return [_seal_of(row) for row in look.connection.execute(wanted.order_by(sealed_matter.c.id))]


def owning(look: Look | Work, reader: int, owner: str) -> Seal | None:
    """Return the sealed matter whose files go by a uuid, for a reader who may open it."""
    return _seal(look, sealed_matter.c.uuid == owner, readable(reader))


def by_id(look: Look | Work, reader: int, seal_id: int) -> Seal | None:
    """Return a sealed matter for a reader who may open it."""
    return _seal(look, sealed_matter.c.id == seal_id, readable(reader))


def visit_behind(look: Look, seal_id: int) -> int:
    """Return the visit that a line of the ledger stands beside, for a reader who may open it; 0 for others."""
    seal = by_id(look, look.reader, seal_id)
    return seal.visit_id if seal is not None else 0


def may_let_in(look: Look | Work, reader: int, seal_id: int) -> bool:
    """Tell whether the reader may let others in: who recorded it, and the head unless concerned."""
    own = (sealed_matter.c.recorded_by == reader) | _as_head(reader)
    wanted = select(sealed_matter.c.id).where(sealed_matter.c.id == seal_id, own)
    return look.connection.execute(wanted).first() is not None


def is_owner(look: Look | Work, owner: str) -> bool:
    """Tell whether a uuid is that of a sealed matter, whoever asks: a file of it is nobody else's."""
    return look.connection.execute(select(sealed_matter.c.id).where(sealed_matter.c.uuid == owner)).first() is not None


def recorded_open(look: Look | Work, account_id: int) -> int:
    """Count the open sealed matters that an account recorded: who may read them is for the head to name."""
    own = (sealed_matter.c.recorded_by == account_id) & (sealed_matter.c.state == SealState.OPEN.value)
    return int(look.connection.execute(select(func.count()).select_from(sealed_matter).where(own)).scalar_one())


def holds_file() -> ColumnElement[bool]:
    """Return the condition that a file lies behind the seal."""
    return attachment.c.id.in_(select(sealed_file.c.attachment_id))


def parts_of(look: Look | Work, reader: int, paper_id: int) -> bytes | None:
    """Return what a paper says that lies behind the seal, for a reader who may open it."""
    wanted = select(sealed_paper.c.parts).join(sealed_matter, sealed_matter.c.id == sealed_paper.c.sealed_id)
    return look.connection.execute(wanted.where(sealed_paper.c.paper_id == paper_id, readable(reader))).scalar()


def rows(look: Look) -> list[SealRow]:
    """Return the sealed matters that the reader may open, the newest first; nothing of what they say."""
    wanted = _rows(look.reader).where(living()).order_by(sealed_matter.c.opened_on.desc(), sealed_matter.c.id.desc())
    return [_row(row) for row in look.connection.execute(wanted)]


def rows_of(look: Look, wanted: Sequence[int]) -> list[SealRow]:
    """Return the lines of these sealed matters in the order asked for; one that the reader may not open is left out."""
    by_id = {each.id: each for each in rows(look)}
    return [by_id[each] for each in wanted if each in by_id]


def count(look: Look) -> int:
    """Return how many sealed matters the reader may open."""
    wanted = select(func.count()).select_from(sealed_matter).where(readable(look.reader), living())
    return look.connection.execute(wanted).scalar() or 0


def whole(look: Look | Work, reader: int, seal_id: int) -> SealWhole | None:
    """Return everything behind the seal for a reader who may open it; whoever calls it writes that into the audit."""
    seal = by_id(look, reader, seal_id)
    if seal is None:
        return None
    row = look.connection.execute(_rows(reader).where(sealed_matter.c.id == seal_id)).one()
    accused = look.connection.execute(select(sealed_matter).where(sealed_matter.c.id == seal_id)).one()
    key = {"wanted": seal_id}
    undone = set()
    events = look.connection.execute(_EVENTS, key).all()
    for each in events:
        undone |= {each.detail["event"]} if each.kind == "taken_back" else set()
    return SealWhole(
        row=_row(row),
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


def _seal(look: Look | Work, *conditions: ColumnElement[bool]) -> Seal | None:
    wanted = select(sealed_matter).where(*conditions).order_by(sealed_matter.c.id).limit(1)
    row = look.connection.execute(wanted).first()
    return _seal_of(row) if row is not None else None


def _seal_of(row: Row[Any]) -> Seal:
    return Seal(
        id=row.id,
        owner=row.uuid,
        visit_id=row.visit_id,
        matter_id=row.matter_id,
        state=SealState(row.state),
        divided=row.settled,
        version=row.version,
        raw=row.raw,
        kept=row.kept,
    )


def _rows(reader: int) -> Select[Any]:
    recorder = account.alias("recorder")
    return (
        select(
            *(sealed_matter.c[name] for name in ("id", "visit_id", "opened_on", "state", "settled", "recorded_by")),
            *(visit.c.number, visit.c.channel, visit.c.people),
            (visit.c.purpose != "4").label("split"),
            recorder.c.shown_name,
            _as_named(reader).label("named"),
            (sealed_matter.c.recorded_by == reader).label("own"),
        )
        .join(visit, visit.c.id == sealed_matter.c.visit_id)
        .join(recorder, recorder.c.id == sealed_matter.c.recorded_by)
        .where(readable(reader))
    )


def _row(row: Row[Any]) -> SealRow:
    right = ReaderRight.RECORDER if row.own else ReaderRight.NAMED if row.named else ReaderRight.HEAD
    return SealRow(
        id=row.id,
        visit_id=row.visit_id,
        number=row.number,
        opened_on=row.opened_on,
        channel=Channel(row.channel),
        people=row.people,
        state=SealState(row.state),
        divided=row.settled,
        split=row.split,
        right=right,
        clerk=row.shown_name,
    )


_OF_VISITS = (
    select(sealed_matter.c.id, sealed_matter.c.visit_id)
    .where(sealed_matter.c.visit_id.in_(bindparam("wanted", expanding=True)), living())
    .order_by(sealed_matter.c.id)
)
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
