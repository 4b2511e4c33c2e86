"""What an import that is taken back leaves behind: rows others go on with stay, the rest leaves the store."""

import functools
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    CompoundSelect,
    Delete,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    or_,
    select,
    union,
    update,
)

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
# Made once: making and rendering them anew took half the time of a step.
_CHANGED = select(visit.c.id).where(among(visit.c.id), visit.c.version > 1)
_TOLD_SINCE = select(matter_event.c.matter_id).where(
    among(matter_event.c.matter_id), matter_event.c.at > bindparam("since")
)
_WROTE_VISIT = exists().where(
    import_entry.c.import_id == bindparam("of_import"),
    import_entry.c.kind == VISIT,
    import_entry.c.row_id == visit.c.id,
)
"""Of an import that is leaving, a visit that an earlier step hid belongs to its matter still."""
_LINKS = (
    select(visit_matter.c.matter_id, visit_matter.c.visit_id)
    .join(visit, visit.c.id == visit_matter.c.visit_id)
    .where(
        or_(
            among(visit_matter.c.matter_id, "matters"),
            visit_matter.c.matter_id.in_(
                select(visit_matter.c.matter_id).where(among(visit_matter.c.visit_id, "visits"))
            ),
        ),
        or_(visit.c.voided_at.is_(None), and_(visit.c.voided_at == NOT_YET, _WROTE_VISIT)),
    )
)
_OF_RUN = select(import_entry.c.row_id).where(
    import_entry.c.import_id == bindparam("of_import"),
    import_entry.c.kind == bindparam("of_kind"),
    among(import_entry.c.row_id),
)
_UNLINK = update(matter_event).where(among(matter_event.c.visit_id)).values(visit_id=None)
_DELETE_HIDDEN_VISITS = delete(visit).where(among(visit.c.id), visit.c.voided_at == NOT_YET)
_DELETE_HIDDEN_MATTERS = delete(matter).where(among(matter.c.id), matter.c.merged_into == matter.c.id)
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
    return set(look.connection.execute(_CHANGED, {"keys": keys(visits)}).scalars())


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
    return set(look.connection.execute(_TOLD_SINCE, {"keys": keys(matters), "since": at}).scalars())


def links(
    look: Look | Work, run_id: int, *, matters: Collection[int], visits: Collection[int]
) -> list[tuple[int, int]]:
    """Return matter and visit of every link of these matters, and of those these visits hang on.

    A visit that is void is left out, but for one that is hidden with this import.
    """
    asked = {"of_import": run_id, "matters": keys(matters), "visits": keys(visits)}
    return [(row[0], row[1]) for row in look.connection.execute(_LINKS, asked)]


def of_run(look: Look | Work, run_id: int, kind: str, ids: Collection[int]) -> set[int]:
    """Return which of these rows an import wrote."""
    asked = {"of_import": run_id, "of_kind": kind, "keys": keys(ids)}
    return set(look.connection.execute(_OF_RUN, asked).scalars())


def erase_visits(work: Work, ids: Collection[int]) -> None:
    """Take hidden visits out of the store, with all that hangs on them and their words in the search."""
    for table in _OF_VISIT:
        _delete(work, table.c.visit_id, ids)
    work.connection.execute(_UNLINK, {"keys": keys(ids)})
    for each in ids:
        index.remove(work.connection, each)
    work.connection.execute(_DELETE_HIDDEN_VISITS, {"keys": keys(ids)})


def erase_matters(work: Work, ids: Collection[int]) -> None:
    """Take hidden matters out of the store."""
    for table in _OF_MATTER:
        _delete(work, table.c.matter_id, ids)
    for each in ids:
        index.leave_matter(work.connection, each)
    work.connection.execute(_DELETE_HIDDEN_MATTERS, {"keys": keys(ids)})


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
    columns = [each for each in _naming(_ROOTS[kind], own) if counted or not each.table.name.startswith(_COUNTED)]
    return union(*(select(each).where(among(each)) for each in columns)) if columns else None


def _naming(root: Table, own: frozenset[str]) -> Iterator[Column[Any]]:
    for table in metadata.sorted_tables:
        for column in table.columns if table.name not in own else ():
            if table is not root and any(each.column.table is root for each in column.foreign_keys):
                yield column
