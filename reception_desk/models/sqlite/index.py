"""The search index of visits: two-character windows in a contentless FTS5 table, rowid = the visit's key."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Integer, column, text

from reception_desk.models.search import cut, phrase
from reception_desk.models.tables.visits import visit

_INSERT = text(
    "INSERT INTO visit_index(rowid, who, number, identity, words) VALUES (:id, :who, :number, :identity, :words)"
)
_DELETE = text("DELETE FROM visit_index WHERE rowid = :id")


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
    connection.execute(_INSERT, {"id": visit_id, **columns})


def remove(connection: Connection, visit_id: int) -> None:
    """Take one visit out of the index."""
    connection.execute(_DELETE, {"id": visit_id})


def matching(query: str) -> ColumnElement[bool] | None:
    """Return the condition on `visit.id` for all terms of a query; None where it asks for nothing.

    Terms are separated by blanks and joined by AND, each found wherever it stands.
    """
    asked = [found for term in query.split() if (found := phrase(term)) is not None]
    if not asked:
        return None
    match = " AND ".join(f'"{tokens}"{" *" if beginning else ""}' for tokens, beginning in asked)
    hits = text("SELECT rowid FROM visit_index WHERE visit_index MATCH :match").bindparams(match=match)
    return visit.c.id.in_(hits.columns(column("rowid", Integer)).scalar_subquery())
