"""The search index of visits: two-character windows in a contentless FTS5 table, rowid = the visit's key."""

import json
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    ScalarSelect,
    Select,
    bindparam,
    column,
    literal_column,
    select,
    table,
    text,
)

from reception_desk.models.search import cut, phrase
from reception_desk.models.sqlite.prepared import Prepared

KEY: ColumnElement[int] = literal_column("+visit.id", Integer)
"""The visit's key as a plain number, so that SQLite walks the ledger's own index and looks each key up among the hits:
fetching the rows of the hits, which hold the statements, reads a hundred times the pages."""

_VISITS = table("visit_index", column("rowid", Integer))
_INSERT = Prepared(
    text("INSERT INTO visit_index(rowid, who, number, identity, words) VALUES (:id, :who, :number, :identity, :words)")
)
_SWEPT = "index.sweep"
"""The setting that tells that words went behind the seal since the index was merged last."""
_ASK = text(f"INSERT OR REPLACE INTO setting(name, value) VALUES ('{_SWEPT}', 'true')")
_PAGES = 8
"""Pages of the index that one step writes."""
_OPEN_INDEXES = ("visit_index", "matter_index")
_NOTHING = 2
"""A step that changes fewer rows than these had nothing left to merge (SQLite's own rule)."""
_DELETE = text("DELETE FROM visit_index WHERE rowid = :id")
_ENTER_MATTER = text("INSERT INTO matter_index(rowid, words) VALUES (:id, :words)")
_ANY_MATTER = "SELECT 1 FROM matter_index WHERE matter_index MATCH ? LIMIT 1"
_AMONG = "SELECT rowid FROM matter_index WHERE matter_index MATCH ?2 AND rowid IN (SELECT value FROM json_each(?1))"
_LEAVE_MATTER = text("DELETE FROM matter_index WHERE rowid = :id")


@dataclass(frozen=True, slots=True)
class Indexed:
    """The texts of one visit that the search finds; `words` is empty for an accusation (条30③)."""

    who: str
    number: str
    identity: str
    words: str


def add(connection: Connection, visit_id: int, indexed: Indexed) -> None:
    """Enter one visit into the index."""
    columns = {name: cut(getattr(indexed, name)) for name in ("who", "number", "identity", "words")}
    _INSERT.run(connection, {"id": visit_id, **columns})


def remove(connection: Connection, visit_id: int) -> None:
    """Take one visit out of the index."""
    connection.execute(_DELETE, {"id": visit_id})


def enter_matter(connection: Connection, matter_id: int, tokens: str) -> None:
    """Enter what is written of a matter, cut into its tokens."""
    connection.execute(_ENTER_MATTER, {"id": matter_id, "words": tokens})


def leave_matter(connection: Connection, matter_id: int) -> None:
    """Take out what is written of a matter."""
    connection.execute(_LEAVE_MATTER, {"id": matter_id})


def ask_sweep(connection: Connection) -> None:
    """Let `sweep` take words that left the index out of its pages too: until they are merged they stand there."""
    connection.execute(_ASK)


def sweep(connection: driver.Connection, step: Callable[[], AbstractContextManager[object]], seconds: float) -> bool:
    """Merge the index so that nothing that left it stands in its pages; return whether more is left to do.

    `step` is the transaction of one step: each writes little, so that nobody waits for it.
    """
    if connection.execute("SELECT 1 FROM setting WHERE name = ?", (_SWEPT,)).fetchone() is None:
        return False
    until = time.monotonic() + seconds
    for name in _OPEN_INDEXES:
        if _merge(connection, name, step, until):
            return True
    with step():
        connection.execute("DELETE FROM setting WHERE name = ?", (_SWEPT,))
    return False


def _merge(
    connection: driver.Connection, name: str, step: Callable[[], AbstractContextManager[object]], until: float
) -> bool:
    """Merge one index a few pages at a time; return whether more is left to do."""
    pages = -_PAGES
    while time.monotonic() < until:
        with step():
            before = connection.total_changes
            connection.execute(f"INSERT INTO {name}({name}, rank) VALUES ('merge', ?)", (pages,))
            if connection.total_changes - before < _NOTHING:
                return False
        pages = _PAGES
    return True


def hits(terms: Iterable[str], where: str = "", first: int = 0) -> Select[Any] | None:
    """Return what asks for the keys of the visits that hold all terms; None where they ask for nothing.

    Each is found wherever it stands, or in the column `where` of the index alone; `first` is the least key that may
    be found.
    """
    match = match_of(terms, f"{where} : " if where else "")
    if not match:
        return None
    asked = select(_VISITS.c.rowid).where(literal_column("visit_index").op("MATCH", is_comparison=True)(match))
    return asked.where(_VISITS.c.rowid >= first) if first else asked


def matching(
    terms: Iterable[str], where: str = "", key: ColumnElement[int] | None = None
) -> ColumnElement[bool] | None:
    """Return the condition on `visit.id` that its visit is among the `hits`; None where the terms ask for nothing.

    `key` is another column that names the visit, so that the visit's own row need not be read.
    """
    found = hits(terms, where)
    return None if found is None else (KEY if key is None else key).in_(found)


def matters_hold(connection: Connection, term: str) -> bool:
    """Tell whether anything written of a matter holds a term."""
    match = match_of([term])
    return bool(match) and connection.exec_driver_sql(_ANY_MATTER, (match,)).first() is not None


def matters_among(connection: Connection, matters: Iterable[int], term: str) -> set[int]:
    """Return which of these matters have something written of them that holds a term."""
    match = match_of([term])
    if not match:
        return set()
    rows = connection.exec_driver_sql(_AMONG, (json.dumps(list(matters)), match))
    return set(rows.scalars())


def matters_holding(term: str) -> ScalarSelect[int]:
    """Return the keys of the matters of which something is written that holds a term."""
    hits = text("SELECT rowid FROM matter_index WHERE matter_index MATCH :match").bindparams(
        bindparam("match", match_of([term]), unique=True)
    )
    return hits.columns(rowid=Integer).scalar_subquery()


def match_of(terms: Iterable[str], where: str = "") -> str:
    """Return the question for all terms as the index is asked; "" where they ask for nothing."""
    asked = [found for term in terms if (found := phrase(term)) is not None]
    return " AND ".join(f'{where}"{tokens}"{" *" if beginning else ""}' for tokens, beginning in asked)
