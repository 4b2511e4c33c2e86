"""Tables of imports: each with its state, what it wrote, and which column was chosen for tables of a shape."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# What comes in is written where it belongs, and shows nowhere until its import is confirmed (models/imports.py).
import_run = Table(
    "import_run",
    metadata,
    key(),
    uuid(),
    Column("kind", String(20), nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sheet", Text, nullable=False, server_default=""),
    Column("digest", String(64), nullable=False),
    Column("state", String(10), nullable=False),
    Column("rows", Integer, nullable=False),
    Column("entered", Integer, nullable=False, server_default="0"),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("confirmed_at", Moment),
    Column("undone_at", Moment),
    Index("ix_import_run_state", "state"),
    Index("ix_import_run_digest", "digest"),
)
# One row for each row of another table that an import wrote; `place` is the row of the file.
import_entry = Table(
    "import_entry",
    metadata,
    Column("import_id", ForeignKey("import_run.id"), primary_key=True),
    Column("kind", String(10), primary_key=True),
    Column("row_id", Integer, primary_key=True),
    Column("place", Integer, nullable=False),
    sqlite_with_rowid=False,
)
# Which column is which field, as it was chosen for a table of this shape; the newest counts.
import_shape = Table(
    "import_shape",
    metadata,
    key(),
    Column("shape", String(64), nullable=False, index=True),
    Column("columns", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
)
