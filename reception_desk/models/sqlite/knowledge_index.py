"""The search index of the office's documents: the windows of each passage that is read now, rowid = its key."""

from collections.abc import Iterable

from sqlalchemy import Connection, Integer, ScalarSelect, bindparam, text

from reception_desk.models.search import cut
from reception_desk.models.sqlite.index import match_of

_ENTER = text("INSERT INTO knowledge_index(rowid, words) VALUES (:id, :words)")
_LEAVE = text(
    "DELETE FROM knowledge_index WHERE rowid IN (SELECT id FROM knowledge_passage WHERE version_id = :version)"
)


def enter(connection: Connection, passages: Iterable[tuple[int, str]]) -> None:
    """Enter passages by their keys with their words."""
    rows = [{"id": key, "words": tokens} for key, words in passages if (tokens := cut(words))]
    if rows:
        connection.execute(_ENTER, rows)


def leave(connection: Connection, version_id: int) -> None:
    """Take out the passages of a version."""
    connection.execute(_LEAVE, {"version": version_id})


def holding(terms: Iterable[str]) -> ScalarSelect[int] | None:
    """Return the keys of the passages that hold every term; None where they ask for nothing."""
    match = match_of(terms)
    if not match:
        return None
    hits = text("SELECT rowid FROM knowledge_index WHERE knowledge_index MATCH :match").bindparams(
        bindparam("match", match, unique=True)
    )
    return hits.columns(rowid=Integer).scalar_subquery()
