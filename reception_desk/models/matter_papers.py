"""Papers of a matter: the 送签稿, its number when it is signed, what became of it; rows are never deleted."""

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from reception_desk.models.deliveries import DeliveryRow, of_papers
from reception_desk.models.papers import KeptPaper, keep
from reception_desk.models.prints import printed
from reception_desk.models.signatures import Signature
from reception_desk.models.signatures import of_papers as signed_papers
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.office import counter
from reception_desk.models.tables.papers import matter_paper, paper_print
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.papers import PaperKind, PaperState


@dataclass(frozen=True)
class Draft:
    """A paper as it is begun: what was typed, for whom it is, what of the matter it belongs to."""

    kind: str
    words: Mapping[str, str] = field(default_factory=dict)
    addressee: str = ""
    about: str = ""
    copies: tuple[str, ...] = ()
    outcome_id: int | None = None
    demand_id: int | None = None
    served_id: int | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A place in the series of a 文种 and a year, and the number as it is printed."""

    series: str
    year: int
    sequence: int
    number: str


@dataclass(frozen=True)
class PaperRow:
    """One paper of a matter as it stands, with its deliveries, the oldest first; `prints` counts what was printed.

    `matter_id` is 0 where the matter lies behind the seal; `matter` is its number and title. Of a 补充笔录 the
    `signature` tells how the visitor signed it.
    """

    id: int
    uuid: str
    matter_id: int
    matter: str
    kind: str
    state: PaperState
    words: Mapping[str, str]
    addressee: str
    about: str
    copies: tuple[str, ...]
    number: str
    said: str
    signed_by: str
    signed_on: date | None
    paper_id: int
    letter_id: int
    outcome_id: int
    served_id: int
    event_id: int
    stamp: str
    stamped_by: str
    stamped_on: date | None
    stamp_copies: int
    void_on: date | None
    void_reason: str
    at: datetime
    clerk: str
    prints: int
    deliveries: tuple[DeliveryRow, ...] = ()
    signature: Signature | None = None

    @property
    def served_on(self) -> date | None:
        """Return the day on which it counts as served, the first of several."""
        return min((each.served_on for each in self.deliveries if each.served_on is not None), default=None)


def begin(work: Work, matter_id: int, draft: Draft) -> int:
    """Write a 送签稿; return its key."""
    values = {
        "uuid": str(uuid.uuid4()),
        "matter_id": matter_id,
        "state": PaperState.DRAFT.value,
        **_columns(draft),
        "at": work.now,
        "clerk_id": work.clerk,
    }
    return int(work.connection.execute(insert(matter_paper).values(values).returning(matter_paper.c.id)).scalar_one())


def rewrite(work: Work, paper_id: int, draft: Draft) -> None:
    """Write a 送签稿 anew."""
    work.connection.execute(update(matter_paper).where(matter_paper.c.id == paper_id).values(**_columns(draft)))


def put_away(work: Work, paper_id: int, *, away: bool = True) -> bool:
    """Put a 送签稿 away, or take it out again; return whether that changed anything."""
    mark = matter_paper.c.undone_at
    held = (matter_paper.c.id == paper_id) & (mark.is_(None) if away else mark.is_not(None))
    held &= matter_paper.c.state == PaperState.DRAFT.value
    changed = update(matter_paper).where(held).values(undone_at=work.now if away else None)
    return work.connection.execute(changed).rowcount == 1


def next_sequence(work: Work, series: str, year: int, first: int = 1) -> int:
    """Take the next number of a series in a year; never given back. The first there ever was of a series is `first`."""
    row = (counter.c.kind == _COUNTED + series) & (counter.c.year == year) & (counter.c.station == "")
    raised = update(counter).where(row).values(last=counter.c.last + 1).returning(counter.c.last)
    last = work.connection.execute(raised).scalar()
    if last is None:
        before = work.connection.execute(select(counter.c.last).where(counter.c.kind == _COUNTED + series).limit(1))
        begun = first if before.first() is None else 1
        values = {"kind": _COUNTED + series, "year": year, "station": "", "last": begun}
        work.connection.execute(insert(counter).values(values))
        return begun
    return int(last)


def issue(
    work: Work,
    paper_id: int,
    template_name: str,
    kept: KeptPaper,
    numbered: Numbered | None,
    signed: tuple[str, date],
    said: str,
) -> int:
    """Keep a paper as it is issued, with its number, who signed it on which day; return the key of what is frozen."""
    row = find(work, paper_id)
    frozen = keep(work, None, row.kind if row is not None else "", template_name, kept)
    place = {name: getattr(numbered, name) for name in ("series", "year", "sequence")} if numbered else {}
    values = {
        **place,
        "number": kept.number,
        "state": PaperState.ISSUED.value,
        "said": said,
        "signed_by": signed[0],
        "signed_on": signed[1],
        "paper_id": frozen,
        "text": kept.text,
    }
    work.connection.execute(update(matter_paper).where(matter_paper.c.id == paper_id).values(values))
    return frozen


def link(work: Work, paper_id: int, *, event_id: int, letter_id: int | None = None) -> None:
    """Say by which entry of the matter's history a paper was issued, and which letter it is."""
    values = {"event_id": event_id, **({} if letter_id is None else {"letter_id": letter_id})}
    work.connection.execute(update(matter_paper).where(matter_paper.c.id == paper_id).values(values))


def make_void(work: Work, paper_id: int, day: date, reason: str) -> bool:
    """Make an issued paper void, which keeps its number; return whether it was issued."""
    held = (matter_paper.c.id == paper_id) & (matter_paper.c.state == PaperState.ISSUED.value)
    values = {"state": PaperState.VOID.value, "void_on": day, "void_reason": reason}
    return work.connection.execute(update(matter_paper).where(held).values(values)).rowcount == 1


def hold_again(work: Work, paper_id: int) -> None:
    """Let a paper that was made void by mistake hold again."""
    values = {"state": PaperState.ISSUED.value, "void_on": None, "void_reason": ""}
    work.connection.execute(update(matter_paper).where(matter_paper.c.id == paper_id).values(values))


def stamp(work: Work, paper_id: int, day: date, seal: str, by: str, copies: int) -> None:
    """Enter that a paper was stamped, with which seal, by whom, how many copies (用印登记)."""
    values = {"stamped_on": day, "stamp": seal, "stamped_by": by, "stamp_copies": copies}
    work.connection.execute(update(matter_paper).where(matter_paper.c.id == paper_id).values(values))


def find(look: Look | Work, paper_id: int) -> PaperRow | None:
    """Return one paper, None where there is none or it was put away."""
    return next(iter(_rows(look, look.connection.execute(_ONE, {"wanted": paper_id}).all())), None)


def frozen_as(look: Look | Work, kept_id: int) -> PaperRow | None:
    """Return the paper of a matter that was frozen under this key."""
    return next(iter(_rows(look, look.connection.execute(_FROZEN, {"wanted": kept_id}).all())), None)


def of_matter(look: Look | Work, matter_id: int) -> list[PaperRow]:
    """Return the papers of a matter, the oldest first."""
    return _rows(look, look.connection.execute(_OF_MATTER, {"wanted": matter_id}).all())


def by_keys(look: Look | Work, wanted: Sequence[int]) -> list[PaperRow]:
    """Return these papers in the order asked for."""
    found: dict[int, PaperRow] = {}
    for start in range(0, len(wanted), _STEP):
        part = list(wanted[start : start + _STEP])
        rows = look.connection.execute(_PAPERS.where(matter_paper.c.id.in_(part))).all()
        found |= {each.id: each for each in _rows(look, rows)}
    return [found[each] for each in wanted if each in found]


_COUNTED = "W:"
"""Before the name of a series among the counters, so that it is none of a register."""
_STEP = 500

_PRINTED = (
    select(func.count())
    .where(paper_print.c.paper_id == matter_paper.c.paper_id, printed())
    .correlate(matter_paper)
    .scalar_subquery()
)
_PAPERS = (
    select(
        matter_paper,
        matter.c.number.label("matter_number"),
        matter.c.title.label("matter_title"),
        account.c.shown_name.label("clerk"),
        _PRINTED.label("prints"),
    )
    .outerjoin(matter, matter.c.id == matter_paper.c.matter_id)
    .join(account, account.c.id == matter_paper.c.clerk_id)
    .where(matter_paper.c.undone_at.is_(None))
)
_ONE = _PAPERS.where(matter_paper.c.id == bindparam("wanted"))
_FROZEN = _PAPERS.where(matter_paper.c.paper_id == bindparam("wanted"))
_OF_MATTER = _PAPERS.where(matter_paper.c.matter_id == bindparam("wanted")).order_by(matter_paper.c.id)


def _columns(draft: Draft) -> dict[str, object]:
    return {
        "kind": draft.kind,
        "words": json.dumps(dict(draft.words), ensure_ascii=False),
        "addressee": draft.addressee,
        "about": draft.about,
        "copies": " ".join(draft.copies),
        "outcome_id": draft.outcome_id,
        "demand_id": draft.demand_id,
        "served_id": draft.served_id,
    }


def _rows(look: Look | Work, rows: Sequence[Row[Any]]) -> list[PaperRow]:
    served = of_papers(look, [row.id for row in rows])
    added = [row.paper_id for row in rows if row.kind == PaperKind.SUPPLEMENT.value and row.paper_id]
    signed = signed_papers(look, added)
    return [
        PaperRow(
            **{name: getattr(row, name) for name in _PLAIN},
            **_keys(row),
            matter=" ".join(filter(None, (row.matter_number, row.matter_title))),
            state=PaperState(row.state),
            words=json.loads(row.words or "{}"),
            copies=tuple(row.copies.split()),
            deliveries=tuple(served.get(row.id, ())),
            signature=signed.get(row.paper_id or 0),
        )
        for row in rows
    ]


def _keys(row: Row[Any]) -> dict[str, Any]:
    """Return the keys of what a paper belongs to, 0 for none."""
    return {name: getattr(row, name) or 0 for name in _KEYS}


_PLAIN = (
    *("id", "uuid", "kind", "addressee", "about", "number", "said", "signed_by", "signed_on", "stamp", "stamped_by"),
    *("stamped_on", "void_on", "void_reason", "at", "clerk", "prints"),
)
_KEYS = ("matter_id", "paper_id", "letter_id", "outcome_id", "served_id", "event_id", "stamp_copies")
