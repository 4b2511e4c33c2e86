"""Imports that come to light or leave: until the last step every reading sees them as hidden, by the import's mark.

Their rows are turned in many short steps while everybody saves. Whoever reads meanwhile is given views that stand
before the tables under the same names and hide, by what the import wrote down, all of it: SQLite finds a temporary
view before a table. They are made inside the reading's own transaction and are gone with it; on every other day a
reading asks one short question of an index.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from reception_desk.models.imports import MARKS, NOT_YET, PERSON, VISIT, hidden_kinds
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.visits import visit_count
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.imports import ImportKind, ImportState

_STATES = (ImportState.SHOWING.value, ImportState.LEAVING.value)
_TURNING = Prepared(
    text(f"SELECT id, kind FROM import_run WHERE state IN ({', '.join(repr(each) for each in _STATES)})"),
)
_SINCE = f"'{NOT_YET:%Y-%m-%d %H:%M:%S.%f}'"
_HIDES: Mapping[str, str] = {**dict.fromkeys(MARKS, _SINCE), "matter": "t.id", PERSON: "min(t.keyed, -1 - t.keyed)"}
"""What a hidden row has in the column of its mark, whether it was turned already or not."""
_KEY = ", ".join(each.name for each in visit_count.primary_key)
_PARTS = {
    "receiver": "CASE WHEN t.purpose = '4' THEN '密' ELSE CAST(t.first_receiver_id AS TEXT) END",
    "hour": "CASE WHEN t.purpose = '4' THEN '密' ELSE strftime('%H', t.received_at, '+8 hours') END",
}
"""By what the store's own triggers count each visit (v0027)."""


def is_turning(work: Look | Work) -> bool:
    """Tell whether an import comes to light or leaves just now."""
    return bool(_TURNING.rows(work.connection, {}))


def stand_before(connection: Connection) -> tuple[str, ...]:
    """Let a reading that begins see every import as a whole; return the views made for it, none on most days."""
    try:
        found = _TURNING.rows(connection, {})
    except DBAPIError as error:
        if "no such table" in str(error.orig):  # a store of before there were imports, looked into as it is
            return ()
        raise
    if not found:
        return ()
    runs = [(int(key), ImportKind(kind)) for key, kind in found]
    return _changed(connection, dict(_views(connection, runs)))


def step_aside(connection: Connection, views: Sequence[str]) -> None:
    """Take the views away again; where a reading is undone, they go with it."""
    if views:
        _changed(connection, {each: f"DROP VIEW temp.{each}" for each in views})


def _changed(connection: Connection, statements: Mapping[str, str]) -> tuple[str, ...]:
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    try:
        for each in statements.values():
            connection.exec_driver_sql(each)
    finally:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    return tuple(statements)


def _views(connection: Connection, runs: Sequence[tuple[int, ImportKind]]) -> Iterator[tuple[str, str]]:
    for kind, mark in MARKS.items():
        name, of = mark.table.name, [key for key, each in runs if kind in hidden_kinds(each)]
        columns = _columns(connection, name)
        if of:
            hidden = f"CASE WHEN {_wrote(of, kind)} THEN {_HIDES[kind]} ELSE t.{mark.column.name} END"
            told = (f"{hidden} AS {each}" if each == mark.column.name else f"t.{each}" for each in columns)
            yield name, f"CREATE TEMP VIEW {name} AS SELECT {', '.join(told)} FROM main.{name} t"
            if kind == VISIT and _columns(connection, visit_count.name):
                yield visit_count.name, _counted(of)


def _columns(connection: Connection, table: str) -> list[str]:
    """Return the columns the store has: one that is checked before it is brought up may be older than we are."""
    return [row[1] for row in connection.exec_driver_sql(f"PRAGMA main.table_info({table})")]


def _wrote(runs: Sequence[int], kind: str) -> str:
    return (
        f"EXISTS (SELECT 1 FROM main.import_entry e WHERE e.import_id IN ({', '.join(map(str, runs))}) "
        f"AND e.kind = '{kind}' AND e.row_id = t.id)"
    )


def _counted(runs: Sequence[int]) -> str:
    """Return the view of the counts of each day, less the visits that show already though nobody is to see them."""
    less = " UNION ALL ".join(
        f"SELECT '{division}', t.received_on, {part}, t.channel, t.noted, t.intent = '2', t.people >= 5, "
        f"t.purpose = '4', -1, -t.people FROM main.visit t WHERE t.voided_at IS NULL AND {_wrote(runs, VISIT)}"
        for division, part in _PARTS.items()
    )
    return (
        f"CREATE TEMP VIEW visit_count AS SELECT {_KEY}, sum(visits) AS visits, sum(people) AS people FROM ("
        f"SELECT {_KEY}, visits, people FROM main.visit_count UNION ALL {less}) GROUP BY {_KEY} "
        "HAVING sum(visits) != 0 OR sum(people) != 0"
    )
