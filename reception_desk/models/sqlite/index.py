"""The search index of visits: two-character windows in a contentless FTS5 table, rowid = the visit's key."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, literal_column, text

from reception_desk.models.search import cut, phrase

KEY: ColumnElement[int] = literal_column("+visit.id", Integer)
"""The visit's key as a plain number, so that SQLite walks the ledger's own index and looks each key up among the hits:
fetching the rows of the hits, which hold the statements, reads a hundred times the pages."""

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


def matching(
    terms: Iterable[str], column: str = "", key: ColumnElement[int] | None = None
) -> ColumnElement[bool] | None:
    """Return the condition on `visit.id` for all terms, joined by AND; None where they ask for nothing.

    Each is found wherever it stands, or in one `column` of the index alone; `key` is another column that names the
    visit, so that the visit's own row need not be read.
    """
    asked = [found for term in terms if (found := phrase(term)) is not None]
    if not asked:
        return None
    where = f"{column} : " if column else ""
    match = " AND ".join(f'{where}"{tokens}"{" *" if beginning else ""}' for tokens, beginning in asked)
    hits = text("SELECT rowid FROM visit_index WHERE visit_index MATCH :match").bindparams(
        bindparam("match", match, unique=True)
    )
    return (KEY if key is None else key).in_(hits.columns(rowid=Integer).scalar_subquery())
