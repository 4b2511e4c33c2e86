"""Tables of the office's own rows of code tables and of its phrases."""

from sqlalchemy import JSON, Boolean, Column, String, Table, Text

from reception_desk.models.tables.base import Moment, metadata

code_row = Table(
    "code_row",
    metadata,
    Column("table_name", String(40), primary_key=True),
    Column("code", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("parent", Text, nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("changed_at", Moment, nullable=False),
)
phrase = Table(
    "phrase",
    metadata,
    Column("name", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("changed_at", Moment, nullable=False),
)
