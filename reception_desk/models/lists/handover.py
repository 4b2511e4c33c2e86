"""交接班 as it is read: handovers with what they carried on, the visits each counted, those since, unserved papers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select

from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.handover import handover, handover_item, handover_visit
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.papers import delivery, matter_paper
from reception_desk.models.tables.visits import visit, visit_change
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.handover import HandoverKind, ItemKind, Timing
from reception_desk.vocabulary.visits import Purpose

_AGAIN = "2"
"""来意 of a visit about the same matter."""
_STEP = 500


@dataclass(frozen=True, slots=True)
class CountedRow:
    """A visit as it is counted: channel by its code."""

    visit_id: int
    day: date
    channel: str
    people: int
    again: bool
    noted: bool
    living: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """What one handover carried on; `matter_id` and `visit_id` are 0 where it was sealed since."""

    kind: ItemKind
    visit_id: int
    matter_id: int
    row_id: int
    times: int
    due: date | None
    owner: str
    carrier: str

    @property
    def key(self) -> tuple[str, int, int, int]:
        """Return by what the same thing is known in another handover."""
        return self.kind.value, self.visit_id, self.matter_id, self.row_id


@dataclass(frozen=True)
class HandoverRow:
    """One handover; `taken_at` is None for 日结 and while nobody has signed for taking it."""

    id: int
    number: str
    kind: HandoverKind
    day: date
    shift: str
    begun_at: datetime
    given_at: datetime
    giver_id: int
    giver: str
    taken_at: datetime | None
    taker_id: int | None
    taker: str
    leader: str
    on_duty: tuple[str, ...]
    timing: Timing
    reason: str
    counts: Mapping[str, Mapping[str, int]] = field(hash=False)
    things: Mapping[str, str] = field(hash=False)
    trouble: str = ""
    remark: str = ""
    seen_visit: int = 0
    seen_change: int = 0
    digest: str = ""

    @property
    def waits(self) -> bool:
        """Tell whether it waits for the one who takes over."""
        return self.kind is not HandoverKind.CLOSE and self.taken_at is None

    @property
    def frozen(self) -> bool:
        """Tell whether both have signed."""
        return self.taken_at is not None


@dataclass(frozen=True, slots=True)
class Unserved:
    """A paper that was signed and is not served, or not signed for yet."""

    id: int
    matter_id: int
    kind: str
    number: str
    signed_on: date | None
    addressee: str
    sent_on: date | None


def recent(look: Look | Work, most: int) -> list[HandoverRow]:
    """Return the newest handovers that stand."""
    found = look.connection.execute(_ROWS.order_by(handover.c.id.desc()).limit(most))
    return [_row(each) for each in found]


def one(look: Look | Work, handover_id: int) -> HandoverRow | None:
    """Return one handover that stands."""
    row = look.connection.execute(_ROWS.where(handover.c.id == handover_id)).first()
    return _row(row) if row is not None else None


def previous(look: Look | Work, handover_id: int) -> HandoverRow | None:
    """Return the handover before one."""
    row = look.connection.execute(_ROWS.where(handover.c.id < handover_id).order_by(handover.c.id.desc())).first()
    return _row(row) if row is not None else None


def items(look: Look | Work, handover_id: int) -> list[ItemRow]:
    """Return what a handover carried on."""
    rows = handover_item.c
    wanted = select(handover_item).where(rows.handover_id == handover_id).order_by(rows.place)
    return [
        ItemRow(
            *(ItemKind(row.kind), row.visit_id or 0, row.matter_id or 0, row.row_id, row.times, row.due),
            *(row.owner, row.carrier),
        )
        for row in look.connection.execute(wanted)
    ]


def since(look: Look | Work, last: HandoverRow | None, day: date) -> list[int]:
    """Return the visits entered or changed since the last handover; before the first one, those of the day."""
    if last is None:
        return list(look.connection.execute(select(visit.c.id).where(visit.c.received_on == day)).scalars())
    new = select(visit.c.id).where(visit.c.id > last.seen_visit)
    counted = select(handover_visit.c.visit_id)
    changed = select(visit_change.c.visit_id).where(
        visit_change.c.id > last.seen_change, visit_change.c.visit_id.in_(counted)
    )
    return sorted({*look.connection.execute(new).scalars(), *look.connection.execute(changed).scalars()})


def marks(look: Look | Work) -> tuple[int, int]:
    """Return the newest visit and the newest change of one."""
    newest = look.connection.execute(select(func.max(visit.c.id))).scalar() or 0
    return newest, look.connection.execute(select(func.max(visit_change.c.id))).scalar() or 0


def counted(look: Look | Work, wanted: Sequence[int]) -> list[CountedRow]:
    """Return these visits as they are counted now."""
    found: list[Row[Any]] = []
    for start in range(0, len(wanted), _STEP):
        found += look.connection.execute(_COUNTED.where(visit.c.id.in_(wanted[start : start + _STEP]))).all()
    return [
        CountedRow(
            *(row.id, row.received_on, row.channel, row.people, row.intent == _AGAIN, bool(row.noted)),
            row.voided_at is None,
        )
        for row in found
    ]


def counted_of_day(look: Look | Work, day: date) -> list[CountedRow]:
    """Return the visits of a day as they are counted."""
    return counted(look, list(look.connection.execute(select(visit.c.id).where(visit.c.received_on == day)).scalars()))


def counted_before(look: Look | Work, wanted: Sequence[int]) -> dict[int, CountedRow]:
    """Return these visits as the last handover that counted each did."""
    rows = handover_visit.c
    found: dict[int, CountedRow] = {}
    stands = select(handover_visit).join(handover, handover.c.id == rows.handover_id)
    stands = stands.where(handover.c.undone_at.is_(None)).order_by(rows.handover_id)
    for start in range(0, len(wanted), _STEP):
        for row in look.connection.execute(stands.where(rows.visit_id.in_(wanted[start : start + _STEP]))):
            flags = (bool(row.again), bool(row.noted), bool(row.living))
            found[row.visit_id] = CountedRow(row.visit_id, row.day, row.channel, row.people, *flags)
    return found


def at_work(look: Look | Work, day: date) -> list[str]:
    """Return who recorded or first received visits of a day, whoever began first at the top."""
    for_visit = or_(account.c.id == visit.c.registrar_id, account.c.id == visit.c.first_receiver_id)
    wanted = select(account.c.shown_name).join(visit, for_visit).where(visit.c.received_on == day)
    grouped = wanted.group_by(account.c.id, account.c.shown_name).order_by(func.min(visit.c.id))
    return list(look.connection.execute(grouped).scalars())


def accusations_since(look: Look | Work, wanted: Sequence[int]) -> int:
    """Return how many of these visits are accusations: a sum, and nothing else of them (条30③)."""
    sealed = visit.c.purpose == Purpose.ACCUSATION.value
    found = 0
    for start in range(0, len(wanted), _STEP):
        living = and_(sealed, visit.c.voided_at.is_(None), visit.c.id.in_(wanted[start : start + _STEP]))
        found += look.connection.execute(select(func.count()).where(living)).scalar() or 0
    return found


def unserved(look: Look | Work) -> list[Unserved]:
    """Return the signed papers that nobody was served with, and those sent whose receipt is not back."""
    done = delivery.alias()
    served = select(done.c.id).where(
        done.c.matter_paper_id == matter_paper.c.id, done.c.undone_at.is_(None), done.c.served_on.is_not(None)
    )
    sent = (
        select(func.max(delivery.c.sent_on))
        .where(delivery.c.matter_paper_id == matter_paper.c.id, delivery.c.undone_at.is_(None))
        .scalar_subquery()
    )
    paper = matter_paper.c
    wanted = (
        select(paper.id, paper.matter_id, paper.kind, paper.number, paper.signed_on, paper.addressee, sent)
        .join(matter, matter.c.id == paper.matter_id)
        .where(paper.state == "issued", paper.undone_at.is_(None), ~served.exists())
        .where(matter.c.purpose != Purpose.ACCUSATION.value, matter.c.merged_into.is_(None))
        .order_by(paper.signed_on, paper.id)
    )
    return [Unserved(*row) for row in look.connection.execute(wanted)]


_STANDS: ColumnElement[bool] = handover.c.undone_at.is_(None)
_ROWS: Select[Any] = (
    select(handover, account.c.shown_name.label("giver"))
    .join(account, account.c.id == handover.c.giver_id)
    .where(_STANDS)
)
_COUNTED = select(
    *(visit.c[name] for name in ("id", "received_on", "channel", "people", "intent", "noted", "voided_at"))
)
_PLAIN = (
    *("id", "number", "day", "shift", "giver_id", "giver", "taker_id", "taker", "leader", "reason", "counts", "things"),
    *("trouble", "remark", "seen_visit", "seen_change", "digest"),
)


def _row(row: Row[Any]) -> HandoverRow:
    return HandoverRow(
        **{name: getattr(row, name) for name in _PLAIN},
        kind=HandoverKind(row.kind),
        begun_at=row.begun_at.astimezone(BEIJING),
        given_at=row.given_at.astimezone(BEIJING),
        taken_at=row.taken_at.astimezone(BEIJING) if row.taken_at is not None else None,
        on_duty=tuple(row.on_duty),
        timing=Timing(row.timing),
    )
