"""Reading what is sealed (条30③): every question asks for the reader's right first, and gives others nothing at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    or_,
    select,
    text,
)

from reception_desk.models.sqlite import index
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.models.tables.sealed import (
    sealed_file,
    sealed_matter,
    sealed_paper,
    sealed_reader,
)
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.seals import ReaderRight, SealState

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


def visits_holding(
    look: Look, terms: Iterable[str], key: ColumnElement[int] = index.KEY, first: int = 0
) -> ColumnElement[bool] | None:
    """Return the condition that what is sealed of a visit holds all terms and may be read; None where nothing does.

    `key` is what names the visit, `first` the least key that may be found.
    """
    match = index.match_of(terms)
    if not match or look.connection.exec_driver_sql(_ANY_SEALED, (match,)).first() is None:
        return None
    hits = text("SELECT rowid FROM sealed_index WHERE sealed_index MATCH :match").bindparams(
        bindparam("match", match, unique=True)
    )
    # the newest visits are few: theirs are gone through, not the hits
    sealed = literal_column("+sealed_matter.id", Integer) if first else sealed_matter.c.id
    inside = sealed.in_(hits.columns(rowid=Integer).scalar_subquery())
    near = [sealed_matter.c.visit_id >= first] if first else []
    return key.in_(select(sealed_matter.c.visit_id).where(*near, inside, readable(look.reader), living()))


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
    """Return everything that was split off an ordinary matter, or one merged into it, that a reader may open.

    What lies behind the seal of a visit is found from the matters raised beside, too.
    """
    former = select(matter.c.id).where(matter.c.merged_into == matter_id)
    own = (sealed_matter.c.matter_id == matter_id) | sealed_matter.c.matter_id.in_(former)
    beside = select(visit_matter.c.visit_id).where(visit_matter.c.matter_id == matter_id, visit_matter.c.place > 0)
    wanted = select(sealed_matter).where(or_(own, sealed_matter.c.visit_id.in_(beside)), living(), readable(reader))
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


def witness_of(look: Look | Work, reader: int, paper_id: int) -> str:
    """Return who saw that a paper behind the seal was not signed, for a reader who may open it; else ""."""
    wanted = select(sealed_paper.c.witness).join(sealed_matter, sealed_matter.c.id == sealed_paper.c.sealed_id)
    return look.connection.execute(wanted.where(sealed_paper.c.paper_id == paper_id, readable(reader))).scalar() or ""


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


def row(look: Look | Work, reader: int, seal_id: int) -> SealRow:
    """Return the line of one sealed matter that `reader` may open."""
    return _row(look.connection.execute(_rows(reader).where(sealed_matter.c.id == seal_id)).one())


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
