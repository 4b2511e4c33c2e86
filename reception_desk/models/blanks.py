"""Blanks with reserved numbers: taken from the counter that visits take theirs from, settled or made void later."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from reception_desk.models.tables.blanks import blank
from reception_desk.models.tables.office import counter
from reception_desk.models.work import Work
from reception_desk.vocabulary.visits import BlankState

_OPEN = (BlankState.RESERVED.value, BlankState.UNUSED.value)


@dataclass(frozen=True, slots=True)
class Reserved:
    """A number that a visit can take over: the blank's key, its number in parts."""

    blank_id: int
    number: str
    year: int
    running: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found of a number: the blank where it can still be used, else its state (None where it is unknown)."""

    reserved: Reserved | None = None
    state: BlankState | None = None
    kind: str = ""


def reserve(work: Work, kind: str, station: str, number: Callable[[int], str], count: int) -> list[int]:
    """Take the next `count` numbers of this year for blanks; return the blanks' keys in their order."""
    year = work.now.year
    last = raised(work, kind, year, station, count)
    rows = [
        {
            "number": number(running),
            "kind": kind,
            "year": year,
            "station": station,
            "running": running,
            "state": BlankState.RESERVED.value,
            "made_at": work.now,
            "made_by": work.clerk,
            "note": "",
        }
        for running in range(last - count + 1, last + 1)
    ]
    return list(
        work.connection.execute(insert(blank).returning(blank.c.id, sort_by_parameter_order=True), rows).scalars()
    )


def look_up(work: Work, typed: str, kind: str, station: str) -> Looked:
    """Return what is known of a blank's number as it was typed; its running number alone will do for an open one."""
    text = unicodedata.normalize("NFKC", typed).strip()
    if text.isdecimal():
        alone = (blank.c.kind == kind) & (blank.c.station == station) & (blank.c.running == int(text[:9]))
        wanted = select(blank).where(alone, blank.c.state.in_(_OPEN)).order_by(blank.c.year.desc())
    else:
        wanted = select(blank).where(blank.c.number.in_([typed.strip(), text, text.upper()]))
    row = work.connection.execute(wanted.limit(1)).first()
    if row is None:
        return Looked()
    open_one = row.state in _OPEN and row.kind == kind
    reserved = Reserved(row.id, row.number, row.year, row.running) if open_one else None
    return Looked(reserved, BlankState(row.state), row.kind)


def settle(work: Work, blank_id: int, visit_id: int) -> None:
    """Note that a visit took the blank's number."""
    values = {"state": BlankState.USED.value, "visit_id": visit_id, "settled_at": work.now}
    work.connection.execute(update(blank).where(blank.c.id == blank_id).values(values))


def mark_printed(work: Work, ids: list[int]) -> int:
    """Note that blanks were printed; return how many had not been before."""
    rows = update(blank).where(blank.c.id.in_(ids), blank.c.state == BlankState.RESERVED.value)
    return work.connection.execute(rows.values(state=BlankState.UNUSED.value)).rowcount


def make_void(work: Work, blank_id: int, reason: str) -> bool:
    """Make an open blank void, which keeps its number; return whether it was open."""
    values = {"state": BlankState.VOID.value, "note": reason, "settled_at": work.now}
    rows = update(blank).where(blank.c.id == blank_id, blank.c.state.in_(_OPEN))
    return work.connection.execute(rows.values(values)).rowcount == 1


def restore(work: Work, blank_id: int, *, printed: bool) -> bool:
    """Open a void blank again, as `printed` or not; return whether it was void."""
    state = BlankState.UNUSED if printed else BlankState.RESERVED
    values = {"state": state.value, "note": "", "settled_at": None}
    rows = update(blank).where(blank.c.id == blank_id, blank.c.state == BlankState.VOID.value)
    return work.connection.execute(rows.values(values)).rowcount == 1


def raised(work: Work, kind: str, year: int, station: str, count: int) -> int:
    """Take the next `count` numbers of a register; return the last of them."""
    row = (counter.c.kind == kind) & (counter.c.year == year) & (counter.c.station == station)
    raised = update(counter).where(row).values(last=counter.c.last + count).returning(counter.c.last)
    last = work.connection.execute(raised).scalar()
    if last is None:
        first = {"kind": kind, "year": year, "station": station, "last": count}
        work.connection.execute(insert(counter).values(first))
        return count
    return int(last)
