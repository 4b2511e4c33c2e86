"""The table of what stood in a register before it was put right or voided: the old text stays."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# `before` is the row as JSON in a text column, so that a seal empties it with the words of the row itself.
kept_change = Table(
    "kept_change",
    metadata,
    key(),
    uuid(),
    Column("kept", String(20), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("what", String(10), nullable=False),
    Column("before", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_kept_change_row_id", "row_id", "kept"),
)
