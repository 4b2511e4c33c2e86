"""What an import that is taken back leaves behind: rows others go on with stay, the rest leaves the store."""

import functools
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, CompoundSelect, Delete, Table, delete, or_, select, union, update

from reception_desk.models import merging
from reception_desk.models.imports import ACTIVITY, EVENT, MATTER, NOT_YET, PERSON, SCREENING, VISIT
from reception_desk.models.sqlite import index
from reception_desk.models.sqlite.among import among, keys
from reception_desk.models.tables.activities import activity, screening
from reception_desk.models.tables.base import metadata
from reception_desk.models.tables.imports import import_entry
from reception_desk.models.tables.kept import kept_change
from reception_desk.models.tables.matters import (
    clock,
    demand,
    matter,
    matter_event,
    matter_outcome,
    matter_person,
    outer_number,
    visit_matter,
)
from reception_desk.models.tables.people import person, person_key
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.visits import outside_visit, visit, visit_companion, visit_material, visit_person
from reception_desk.models.work import Look, Work

_OF_VISIT = (visit_person, visit_companion, visit_material, outside_visit, demand, clock, visit_matter)
_OF_MATTER = (matter_person, demand, clock, matter_event, matter_outcome, outer_number, responsible, visit_matter)
_OWN: dict[str, tuple[Table, ...]] = {
    VISIT: (*_OF_VISIT, matter_event),
    MATTER: _OF_MATTER,
    PERSON: (person_key,),
}
ALONE = {ACTIVITY: activity, EVENT: matter_event, SCREENING: screening}
"""Rows that stand for themselves."""
_ROOTS = {VISIT: visit, MATTER: matter, PERSON: person, **ALONE}
_COUNTED = "handover"
_KNOWN = merging.ALL
"""Every module of tables is loaded with it, so that no reference is overlooked."""


def gone_on_with(look: Look | Work, kind: str, ids: Collection[int], *, counted: bool = False) -> set[int]:
    """Return which of these rows somebody else's rows name: papers, files, letters, later visits.

    `counted` takes those in too that a handover merely counted.
    """
    wanted = _naming_any(kind, counted=counted) if ids else None
    return set(look.connection.execute(wanted, {"keys": keys(ids)}).scalars()) if wanted is not None else set()


def changed_since(look: Look | Work, visits: Collection[int]) -> set[int]:
    """Return which of these visits were put right since they came in."""
    wanted = select(visit.c.id).where(visit.c.id.in_(sorted(visits)), visit.c.version > 1)
    return set(look.connection.execute(wanted).scalars())


def put_right(look: Look | Work, kind: str, ids: Collection[int]) -> set[int]:
    """Return which activities or screenings were put right, voided or reported since they came in."""
    changed = select(kept_change.c.row_id).where(kept_change.c.kept == kind.upper())
    found = set(look.connection.execute(changed.where(kept_change.c.row_id.in_(sorted(ids)))).scalars())
    if kind == SCREENING:
        reported = select(screening.c.id).where(screening.c.id.in_(sorted(ids)), screening.c.reported_on.is_not(None))
        found.update(look.connection.execute(reported).scalars())
    return found


def activities_told(look: Look | Work, events: Collection[int]) -> dict[int, int]:
    """Return which activity each of these entries of a matter's history tells of."""
    wanted = select(matter_event.c.id, matter_event.c.detail).where(matter_event.c.id.in_(sorted(events)))
    return {row.id: int(row.detail["row"]) for row in look.connection.execute(wanted) if "row" in row.detail}


def told_since(look: Look | Work, matters: Collection[int], at: datetime) -> set[int]:
    """Return which of these matters have entries in their history that are younger than the import."""
    wanted = select(matter_event.c.matter_id).where(matter_event.c.matter_id.in_(sorted(matters)))
    return set(look.connection.execute(wanted.where(matter_event.c.at > at)).scalars())


def links(look: Look | Work, *, matters: Collection[int], visits: Collection[int]) -> list[tuple[int, int]]:
    """Return matter and visit of every living link of these matters, and of those these visits hang on."""
    columns = visit_matter.c
    of_visits = select(columns.matter_id).where(columns.visit_id.in_(sorted(visits)))
    wanted = (
        select(columns.matter_id, columns.visit_id)
        .join(visit, visit.c.id == columns.visit_id)
        .where(or_(columns.matter_id.in_(sorted(matters)), columns.matter_id.in_(of_visits)))
        .where(visit.c.voided_at.is_(None))
    )
    return [(row[0], row[1]) for row in look.connection.execute(wanted)]


def of_run(look: Look | Work, run_id: int, kind: str, ids: Collection[int]) -> set[int]:
    """Return which of these rows an import wrote."""
    columns = import_entry.c
    wanted = select(columns.row_id).where(columns.import_id == run_id, columns.kind == kind)
    return set(look.connection.execute(wanted.where(columns.row_id.in_(sorted(ids)))).scalars())


def erase_visits(work: Work, ids: Collection[int]) -> None:
    """Take hidden visits out of the store, with all that hangs on them and their words in the search."""
    for table in _OF_VISIT:
        _delete(work, table.c.visit_id, ids)
    work.connection.execute(update(matter_event).where(matter_event.c.visit_id.in_(sorted(ids))).values(visit_id=None))
    for each in ids:
        index.remove(work.connection, each)
    hidden = visit.c.id.in_(sorted(ids)), visit.c.voided_at == NOT_YET
    work.connection.execute(delete(visit).where(*hidden))


def erase_matters(work: Work, ids: Collection[int]) -> None:
    """Take hidden matters out of the store."""
    for table in _OF_MATTER:
        _delete(work, table.c.matter_id, ids)
    for each in ids:
        index.leave_matter(work.connection, each)
    work.connection.execute(delete(matter).where(matter.c.id.in_(sorted(ids)), matter.c.merged_into == matter.c.id))


def erase_people(work: Work, ids: Collection[int]) -> None:
    """Take people out of the store of whom nothing tells any more."""
    _delete(work, person_key.c.person_id, ids)
    _delete(work, person.c.id, ids)


def erase_alone(work: Work, kind: str, ids: Collection[int]) -> None:
    """Take rows that stand for themselves out of the store."""
    _delete(work, ALONE[kind].c.id, ids)


def _delete(work: Work, column: Column[Any], ids: Collection[int]) -> None:
    if ids:
        work.connection.execute(_deleting(column), {"keys": keys(ids)})


@functools.cache
def _deleting(column: Column[Any]) -> Delete:
    return delete(column.table).where(among(column))


@functools.cache
def _naming_any(kind: str, *, counted: bool) -> CompoundSelect[Any] | None:
    """Return the one question by which columns of rows that no import writes rows of this kind are named."""
    own = frozenset(each.name for each in _OWN.get(kind, ()))
    columns = [
        each for each in _naming(_ROOTS[kind], own) if counted or not each.table.name.startswith(_COUNTED)
    ]
    return union(*(select(each).where(among(each)) for each in columns)) if columns else None


def _naming(root: Table, own: frozenset[str]) -> Iterator[Column[Any]]:
    for table in metadata.sorted_tables:
        for column in table.columns if table.name not in own else ():
            if table is not root and any(each.column.table is root for each in column.foreign_keys):
                yield column
