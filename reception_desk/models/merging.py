"""Two persons or two matters made one: every row that names the one that goes is moved, and can be moved back."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Date, Table, UniqueConstraint, and_, bindparam, delete, insert, select
from sqlalchemy import update as change

from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables import (
    accounts,
    activities,
    attachments,
    blanks,
    code_tables,
    figures,
    handover,
    imports,
    kept,
    knowledge,
    leader,
    letters,
    office,
    own_fields,
    papers,
    responsible,
    roster,
    searches,
    security,
    special_days,
    units,
    visits,
)
from reception_desk.models.tables.base import Moment, metadata
from reception_desk.models.tables.matters import clock, matter, matter_event, matter_pair, merge
from reception_desk.models.tables.people import person, person_key, person_pair
from reception_desk.models.work import Look, Work

_FIRST = (accounts, activities, attachments, blanks, code_tables, imports, kept, knowledge, leader, letters, office)
_LAST = (own_fields, papers, responsible, roster, searches, security, special_days, units, visits)
ALL = (*_FIRST, figures, handover, *_LAST)
"""Every module of tables besides those named below: what names a person or a matter there moves with it."""

MATTER, PERSON = "matter", "person"
"""What can be merged, as the table of merges names it."""

_ROOTS = {MATTER: matter, PERSON: person}
# Clocks are counted anew; a history and judged pairs stay with whom they were written of; keys are kept apart.
_STAY = frozenset(each.name for each in (matter, person, merge, clock, matter_event, matter_pair, person_key))
_STAY |= {person_pair.name}
_SEALED = "sealed_"
"""Tables apart (条30③): what is split from a matter goes on naming the one it was split from."""


@dataclass(frozen=True)
class Merge:
    """A merge as it was written: `before` of each side is what it was, `undone` tells that it was taken back."""

    id: int
    kind: str
    kept_id: int
    gone_id: int
    kept_before: Mapping[str, Any]
    gone_before: Mapping[str, Any]
    reason: str
    at: datetime
    undone: bool


_HOLDS = merge.c.undone_at.is_(None)
_INTO = Prepared(
    select(merge.c.kept_id).where(merge.c.kind == bindparam("kind"), merge.c.gone_id == bindparam("gone"), _HOLDS)
)


def write(
    work: Work,
    kind: str,
    kept_id: int,
    gone_id: int,
    before: tuple[Mapping[str, object], Mapping[str, object]],
    reason: str,
) -> int:
    """Write down that one was merged into another, with what both were before; return the key of the merge."""
    kept, gone = before
    values = {
        **{"kind": kind, "kept_id": kept_id, "gone_id": gone_id, "kept_before": dict(kept), "gone_before": dict(gone)},
        **{"reason": reason, "at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(merge).returning(merge.c.id), values).scalar_one())


def find(look: Look | Work, merge_id: int) -> Merge | None:
    """Return one merge, None where there is none."""
    return next(iter(_merges(look, merge.c.id == merge_id)), None)


def into(look: Look | Work, kind: str, kept_id: int) -> list[Merge]:
    """Return what was merged into one and still is, the oldest first."""
    return _merges(look, (merge.c.kind == kind) & (merge.c.kept_id == kept_id) & _HOLDS)


def family(look: Look | Work, kind: str, kept_id: int) -> list[int]:
    """Return one and all that were merged into it, from one to the next."""
    return [kept_id, *(each for one in into(look, kind, kept_id) for each in family(look, kind, one.gone_id))]


def living(look: Look | Work, kind: str, wanted: int) -> int:
    """Return what stands for one now: itself, or what it was merged into."""
    held = _INTO.first(look.connection, {"kind": kind, "gone": wanted})
    return wanted if held is None else living(look, kind, held[0])


def not_merged(kind: str, wanted: Column[Any]) -> ColumnElement[bool]:
    """Return the condition that one was not merged into another."""
    return ~select(merge.c.id).where(merge.c.kind == kind, merge.c.gone_id == wanted, _HOLDS).exists()


def set_undone(work: Work, merge_id: int) -> None:
    """Write down that a merge was taken back."""
    work.connection.execute(change(merge).where(merge.c.id == merge_id).values(undone_at=work.now))


def forget_snapshots(work: Work, kind: str, key: int) -> None:
    """Keep nothing of one that lies behind the seal now (条30③) in the merges that were taken back."""
    undone = (merge.c.kind == kind) & merge.c.undone_at.is_not(None)
    for side, snapshot in ((merge.c.kept_id, merge.c.kept_before), (merge.c.gone_id, merge.c.gone_before)):
        values = {snapshot.name: {}, "reason": ""}
        work.connection.execute(change(merge).where(undone, side == key).values(values))


def move(work: Work, kind: str, gone_id: int, kept_id: int) -> dict[str, Any]:
    """Let every row that names `gone_id` name `kept_id`; return which those were, to be moved back.

    A row whose place is taken (both stood in one matter) goes, and is kept in the answer whole.
    """
    found: dict[str, Any] = {}
    for table, column in links(kind):
        rows = work.connection.execute(select(table).where(column == gone_id)).mappings().all()
        moved: list[list[object]] = []
        doubled: list[dict[str, object]] = []
        for row in rows:
            at = _at(table, column, row)
            if _taken(work, table, column, row, kept_id):
                work.connection.execute(delete(table).where(_is(table, column, at, gone_id)))
                doubled.append({name: plain(value) for name, value in row.items()})
            else:
                work.connection.execute(change(table).where(_is(table, column, at, gone_id)).values({column: kept_id}))
                moved.append([plain(value) for value in at])
        if rows:
            found[f"{table.name}.{column.name}"] = {"moved": moved, "doubled": doubled}
    return found


def move_back(work: Work, kind: str, gone_id: int, kept_id: int, former: Mapping[str, Any]) -> None:
    """Let the rows that `move` named have their old place, as far as they still name `kept_id`."""
    for table, column in links(kind):
        told = former.get(f"{table.name}.{column.name}", {"moved": (), "doubled": ()})
        for at in told["moved"]:
            read = _read(_others(table, column), at)
            work.connection.execute(change(table).where(_is(table, column, read, kept_id)).values({column: gone_id}))
        for row in told["doubled"]:
            values = {name: _typed(table.c[name], value) for name, value in row.items()}
            if _taken(work, table, column, values, kept_id) and not _taken(work, table, column, values, gone_id):
                work.connection.execute(insert(table), values)


@functools.cache
def links(kind: str) -> tuple[tuple[Table, Column[Any]], ...]:
    """Return every column that names a person or a matter and moves with it, whatever part of the program owns it."""
    return tuple(_links(_ROOTS[kind]))


def _links(root: Table) -> Iterator[tuple[Table, Column[Any]]]:
    for table in metadata.sorted_tables:
        if table.name in _STAY or table.name.startswith(_SEALED):
            continue
        for column in table.columns:
            if any(each.column.table is root for each in column.foreign_keys):
                yield table, column


def fill(work: Work, kind: str, kept_id: int, values: Mapping[str, object]) -> None:
    """Write columns of the one that stays, and raise its version."""
    table = _ROOTS[kind]
    columns = {table.c[name]: _typed(table.c[name], value) for name, value in values.items()}
    raised = change(table).where(table.c.id == kept_id)
    work.connection.execute(raised.values({**columns, table.c.version: table.c.version + 1}))


def columns_of(look: Look | Work, kind: str, wanted: int) -> dict[str, Any] | None:
    """Return all columns of one as they can be kept, None where there is none."""
    table = _ROOTS[kind]
    row = look.connection.execute(select(table).where(table.c.id == wanted)).mappings().first()
    return {name: plain(value) for name, value in row.items()} if row is not None else None


def plain(value: Any) -> Any:
    """Return a value as it can be kept in JSON."""
    return value.isoformat() if isinstance(value, date) else value


def _merges(look: Look | Work, condition: ColumnElement[bool]) -> list[Merge]:
    rows = look.connection.execute(select(merge).where(condition).order_by(merge.c.id))
    return [
        Merge(
            id=row.id,
            kind=row.kind,
            kept_id=row.kept_id,
            gone_id=row.gone_id,
            kept_before=row.kept_before,
            gone_before=row.gone_before,
            reason=row.reason,
            at=row.at,
            undone=row.undone_at is not None,
        )
        for row in rows
    ]


def _others(table: Table, column: Column[Any]) -> list[Column[Any]]:
    """Return the columns by which a row is known besides the one that moves."""
    return [each for each in table.primary_key.columns if each is not column]


def _at(table: Table, column: Column[Any], row: Mapping[Any, Any]) -> list[Any]:
    return [row[each.name] for each in _others(table, column)]


def _is(table: Table, column: Column[Any], at: Sequence[Any], named: int) -> ColumnElement[bool]:
    others = _others(table, column)
    return and_(column == named, *(each == value for each, value in zip(others, at, strict=True)))


def _taken(work: Work, table: Table, column: Column[Any], row: Mapping[Any, Any], named: int) -> bool:
    """Tell whether the place of a row is taken where `named` stands for the one it names."""
    for unique in _unique(table, column):
        same = (each == row[each.name] for each in unique if each is not column)
        if work.connection.execute(select(column).where(column == named, *same).limit(1)).first() is not None:
            return True
    return False


def _unique(table: Table, column: Column[Any]) -> Iterator[list[Column[Any]]]:
    sets = [list(table.primary_key.columns)]
    sets += [list(each.columns) for each in table.constraints if isinstance(each, UniqueConstraint)]
    sets += [list(each.columns) for each in table.indexes if each.unique]
    return (each for each in sets if any(one is column for one in each))


def _read(columns: Sequence[Column[Any]], values: Sequence[Any]) -> list[Any]:
    return [_typed(each, value) for each, value in zip(columns, values, strict=True)]


def _typed(column: Column[Any], value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if isinstance(column.type, Moment):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value
