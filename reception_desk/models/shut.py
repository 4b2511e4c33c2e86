"""What a desk without the right to read statements cannot select, whatever asks: SQLite itself refuses the column.

Every text of every table is shut, new tables by themselves, but for the tables named here, which hold no petitioner's
word. Keys, days and counts stay open: they tell of nobody.
"""

from sqlalchemy import JSON, LargeBinary, String, Text

from reception_desk.models.imports import MARKS
from reception_desk.models.tables.base import metadata
from reception_desk.models.tables.visits import visit_count

OPEN = frozenset(
    {
        "absence",
        "account",
        "alembic_version",
        "audit",
        "audit_seal",
        "code_row",
        "counter",
        "duty",
        "duty_apart",
        "duty_leave",
        "duty_month",
        "duty_person",
        "duty_post",
        "duty_presence",
        "duty_wish",
        "former_password",
        "knowledge_document",
        "knowledge_index",
        "knowledge_index_config",
        "knowledge_index_data",
        "knowledge_index_docsize",
        "knowledge_index_idx",
        "knowledge_passage",
        "knowledge_version",
        "own_field",
        "paper_template",
        "privacy_notice",
        "responsible",
        "second_factor",
        "setting",
        "sqlite_master",
        "sqlite_schema",
        "sqlite_sequence",
        "sqlite_temp_master",
        "store_mark",
        "unit",
        "unit_person",
    }
)
"""Tables that are read by administrators too."""

_CODES = frozenset({("import_run", "kind"), ("import_run", "state")})
"""Columns of codes in tables that else hold words: every reading asks for them (models/turning.py)."""
_VIEWS = frozenset({*(each.table.name for each in MARKS.values()), visit_count.name})
"""Tables before which a view of the same name stands while an import is turned (models/turning.py)."""
_OK, _DENY, _READ = 0, 1, 20
_WORDS = (String, Text, JSON, LargeBinary)


def allowed(action: int, table: str | None, column: str | None, database: str | None, inner: str | None) -> int:
    """Answer SQLite for a desk that may not read what petitioners said.

    A view names every column of its table; what is read of the view is asked like what is read of the table.
    """
    if action != _READ or not table or table in OPEN or not column:
        return _OK
    if (table, column) in _CODES or (inner in _VIEWS and database == "main"):
        return _OK
    known = metadata.tables.get(table)
    if known is None or table.startswith("sealed_") or column not in known.c:
        return _DENY
    return _DENY if isinstance(known.c[column].type, _WORDS) else _OK
