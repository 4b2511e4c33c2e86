"""Imports: rows written where they belong, but hidden; all of them come to light at one moment when all are there.

Hidden means what every list and every count leaves out already: a visit void since `NOT_YET`, a matter merged into
itself, a row taken back at `NOT_YET`, a person whose keys count for nothing. No question had to be taught a new
condition but the few that show what is void (ledger, activities, a matter's history, what is held about one person)
and the one that finds people. A broken import is therefore out of sight from the start; sweeping it is tidying.
The marks come off, and on again where an import is taken back, in short steps; what a reading sees meanwhile is in
models/turning.py.
"""

import functools
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, bindparam, delete, func, insert, null, or_, select, update

from reception_desk.models.sqlite.among import among, keys
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.activities import activity, screening
from reception_desk.models.tables.imports import import_entry, import_run, import_shape
from reception_desk.models.tables.matters import matter, matter_event
from reception_desk.models.tables.people import person
from reception_desk.models.tables.searches import matter_touched
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.imports import OF_VISITS, ImportKind, ImportState

NOT_YET = datetime(1970, 1, 1, tzinfo=UTC)
"""Since when hidden rows are void, or taken back: before anything was."""

VISIT, MATTER, PERSON, EVENT = "visit", "matter", "person", "event"
ACTIVITY, SCREENING = "activity", "screening"


_NOTHING = null()


@dataclass(frozen=True, slots=True)
class Mark:
    """How a row of a table is hidden: the condition that it is, what hides it, and what stands there once it shows."""

    table: Table
    column: Column[Any]
    hidden: ColumnElement[bool]
    hides: object
    shows: object = _NOTHING


_AWAY = -1 - person.c.keyed
"""The version of a person's keys, turned over: below nothing while he is hidden, and the same again when he shows."""
MARKS: Mapping[str, Mark] = {
    VISIT: Mark(visit, visit.c.voided_at, visit.c.voided_at == NOT_YET, NOT_YET),
    MATTER: Mark(matter, matter.c.merged_into, matter.c.merged_into == matter.c.id, matter.c.id),
    PERSON: Mark(person, person.c.keyed, person.c.keyed < 0, _AWAY, _AWAY),
    EVENT: Mark(matter_event, matter_event.c.undone_at, matter_event.c.undone_at == NOT_YET, NOT_YET),
    ACTIVITY: Mark(activity, activity.c.undone_at, activity.c.undone_at == NOT_YET, NOT_YET),
    SCREENING: Mark(screening, screening.c.undone_at, screening.c.undone_at == NOT_YET, NOT_YET),
}
_OPEN = (ImportState.ENTERING.value, ImportState.SHOWING.value, ImportState.LEAVING.value)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that an import wrote."""

    kind: str
    row_id: int
    place: int


@dataclass(frozen=True, slots=True)
class Run:
    """An import as it stands."""

    id: int
    uuid: str
    kind: ImportKind
    file_name: str
    sheet: str
    digest: str
    state: ImportState
    rows: int
    entered: int
    at: datetime
    clerk: str
    confirmed_at: datetime | None

    @property
    def at_end(self) -> datetime:
        """Return when it was confirmed: what was written later is somebody else's."""
        return self.confirmed_at or self.at


_RUNS = select(
    *(import_run.c[name] for name in ("id", "uuid", "kind", "file_name", "sheet", "digest", "state", "rows")),
    *(import_run.c.entered, import_run.c.at, import_run.c.confirmed_at, account.c.shown_name),
).join(account, account.c.id == import_run.c.clerk_id)
_ORDER = (ACTIVITY, EVENT, MATTER, SCREENING, VISIT, PERSON)
"""Who came is asked last: as long as his visit or his matter is in the store, it names him, and he would stay."""
_ENTRIES = Prepared(
    select(import_entry.c.kind, import_entry.c.row_id, import_entry.c.place)
    .where(import_entry.c.import_id == bindparam("run"), import_entry.c.kind == bindparam("kind"))
    .where(import_entry.c.row_id > bindparam("row_id"))
    .order_by(import_entry.c.row_id)
    .limit(bindparam("most"))
)
_DROP = delete(import_entry).where(
    import_entry.c.import_id == bindparam("of_import"),
    import_entry.c.kind == bindparam("of_kind"),
    import_entry.c.row_id == bindparam("of_row"),
)
_LEAVE_SEARCH = delete(matter_touched).where(among(matter_touched.c.matter_id))
BEFORE_ALL = Entry(_ORDER[0], 0, 0)
"""The place before the first entry."""


def begin(work: Work, run_uuid: str, kind: ImportKind, file_name: str, sheet: str, digest: str, rows: int) -> int:
    """Begin an import of which nothing shows; return its key."""
    values = {
        **{"uuid": run_uuid, "kind": kind.value, "file_name": file_name, "sheet": sheet, "digest": digest},
        **{"state": ImportState.ENTERING.value, "rows": rows, "at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(import_run).returning(import_run.c.id), values).scalar_one())


def enter(work: Work, run_id: int, entries: Sequence[Entry], rows: int) -> None:
    """Write down what `rows` more rows of the file became."""
    if entries:
        found = [
            {"import_id": run_id, "kind": each.kind, "row_id": each.row_id, "place": each.place} for each in entries
        ]
        work.connection.execute(insert(import_entry).prefix_with("OR IGNORE"), found)
    counted = update(import_run).where(import_run.c.id == run_id)
    work.connection.execute(counted.values(entered=import_run.c.entered + rows))


def confirmed(since: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the condition that a row is not one that an import wrote and nobody confirmed.

    `since` is since when it is void or taken back; only lists that show such rows need to ask.
    """
    return or_(since.is_(None), since > NOT_YET)


def hide(work: Work, kind: str, ids: Collection[int]) -> None:
    """Let rows show nowhere."""
    if ids:
        _turning(kind, shows=False).run(work.connection, {"keys": keys(ids)})


def show(work: Work, kind: str, ids: Collection[int]) -> None:
    """Let hidden rows show; what was never hidden, or shows already, stays as it is."""
    if ids:
        _turning(kind, shows=True).run(work.connection, {"keys": keys(ids)})


@functools.cache
def _turning(kind: str, *, shows: bool) -> Prepared:
    mark = MARKS[kind]
    turned = mark.hidden if shows else or_(mark.column.is_(None), ~mark.hidden)
    statement = update(mark.table).where(among(mark.table.c.id), turned)
    return Prepared(statement.values({mark.column: mark.shows if shows else mark.hides}))


def hidden_kinds(kind: ImportKind) -> frozenset[str]:
    """Return which rows of an import are hidden; who came with a visit needs not be: his visits find him."""
    return frozenset(MARKS) - ({PERSON} if kind in OF_VISITS else set())


def still_hidden(look: Look | Work, kind: str, ids: Collection[int]) -> list[int]:
    """Return which of these rows show nowhere."""
    mark = MARKS[kind]
    wanted = select(mark.table.c.id).where(mark.table.c.id.in_(sorted(ids)), mark.hidden)
    return list(look.connection.execute(wanted).scalars())


def leave_search(work: Work, matters: Collection[int]) -> None:
    """Let the search stay as it is: what is written of these matters was entered, or is about to leave the store."""
    if matters:
        work.connection.execute(_LEAVE_SEARCH, {"keys": keys(matters)})


def set_state(work: Work, run_id: int, state: ImportState, before: Collection[ImportState]) -> bool:
    """Bring an import from one state to another; return whether it was in one of these before."""
    held = import_run.c.id == run_id, import_run.c.state.in_([each.value for each in before])
    at: dict[str, object] = {"confirmed_at": work.now} if state is ImportState.DONE else {}
    if state in (ImportState.UNDONE, ImportState.BROKEN):
        at = {"undone_at": work.now}
    changed = update(import_run).where(*held).values({"state": state.value, **at})
    return work.connection.execute(changed).rowcount == 1


def entries(
    look: Look | Work, run_id: int, after: Entry, most: int, kinds: Collection[str] = frozenset(MARKS)
) -> list[Entry]:
    """Return at most `most` rows that an import wrote, those after one: kind after kind, people last."""
    found: list[Entry] = []
    for kind in (each for each in _ORDER[_ORDER.index(after.kind) :] if each in kinds):
        row_id = after.row_id if kind == after.kind else 0
        asked = {"run": run_id, "kind": kind, "row_id": row_id, "most": most - len(found)}
        found += [Entry(*row) for row in _ENTRIES.rows(look.connection, asked)]
        if len(found) == most:
            break
    return found


def drop(work: Work, run_id: int, gone: Iterable[Entry]) -> None:
    """Forget that an import wrote these rows: they stay for good, or are gone for good."""
    rows = [{"of_import": run_id, "of_kind": each.kind, "of_row": each.row_id} for each in gone]
    if rows:
        work.connection.execute(_DROP, rows)


def runs(look: Look | Work, most: int = 50) -> list[Run]:
    """Return the newest imports."""
    return [_run(row) for row in look.connection.execute(_RUNS.order_by(import_run.c.id.desc()).limit(most))]


def run(look: Look | Work, run_id: int) -> Run | None:
    """Return one import, None where there is none."""
    row = look.connection.execute(_RUNS.where(import_run.c.id == run_id)).first()
    return _run(row) if row is not None else None


def imported_before(look: Look | Work, digest: str, sheet: str) -> Run | None:
    """Return the newest import of the same file and sheet that holds."""
    held = import_run.c.digest == digest, import_run.c.sheet == sheet, import_run.c.state == ImportState.DONE.value
    row = look.connection.execute(_RUNS.where(*held).order_by(import_run.c.id.desc()).limit(1)).first()
    return _run(row) if row is not None else None


def unfinished(look: Look | Work) -> list[Run]:
    """Return the imports that were neither finished nor taken back."""
    rows = look.connection.execute(_RUNS.where(import_run.c.state.in_(_OPEN)).order_by(import_run.c.id))
    return [_run(row) for row in rows]


def to_sweep(look: Look | Work) -> list[int]:
    """Return the imports that are taken back or broken and still have rows."""
    gone = import_run.c.state.in_([ImportState.UNDONE.value, ImportState.BROKEN.value])
    left = select(import_entry.c.import_id).where(import_entry.c.import_id == import_run.c.id).exists()
    return list(look.connection.execute(select(import_run.c.id).where(gone, left)).scalars())


def written(look: Look | Work, run_id: int) -> dict[str, int]:
    """Return how many rows an import wrote by their kind."""
    columns = import_entry.c
    counted = select(columns.kind, func.count()).where(columns.import_id == run_id).group_by(columns.kind)
    return {row[0]: int(row[1]) for row in look.connection.execute(counted)}


def rows_undone(look: Look | Work) -> int:
    """Return how many rows at most left the store again with imports that were taken back or broke off.

    Whoever checks a store that was not brought to the newest schema may ask this of one that knew no imports.
    """
    if not look.connection.dialect.has_table(look.connection, import_run.name):
        return 0
    gone = [each.value for each in (ImportState.LEAVING, ImportState.UNDONE, ImportState.BROKEN)]
    wanted = select(func.coalesce(func.sum(import_run.c.entered), 0)).where(import_run.c.state.in_(gone))
    return int(look.connection.execute(wanted).scalar_one())


def newest_person(work: Work) -> int:
    """Return the key of the newest person: who has a greater one was made since."""
    return work.connection.execute(select(func.max(person.c.id))).scalar() or 0


def keep_shape(work: Work, shape: str, columns: Mapping[str, str]) -> None:
    """Remember which column is which field in a table of this shape."""
    values = {"shape": shape, "columns": dict(columns), "at": work.now, "clerk_id": work.clerk}
    work.connection.execute(insert(import_shape), values)


def shape(look: Look | Work, wanted: str) -> dict[str, str] | None:
    """Return what was chosen last for a table of this shape, None where nothing was."""
    columns = import_shape.c
    newest = select(columns.columns).where(columns.shape == wanted).order_by(columns.id.desc()).limit(1)
    return look.connection.execute(newest).scalar()


def new_uuid() -> str:
    """Return a name for a new import."""
    return str(uuid.uuid4())


def _run(row: Any) -> Run:
    told = (row.id, row.uuid, ImportKind(row.kind), row.file_name, row.sheet, row.digest, ImportState(row.state))
    return Run(*told, row.rows, row.entered, row.at, row.shown_name, row.confirmed_at)
