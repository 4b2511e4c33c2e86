"""Tables of the search: questions that are kept as lists of their own, and the matters to be entered anew."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# `asked` is the line as it was typed, `conditions` the codes of its chips; without an owner it is the office's.
saved_search = Table(
    "saved_search",
    metadata,
    key(),
    uuid(),
    Column("name", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("conditions", Text, nullable=False, server_default=""),
    Column("owner_id", ForeignKey("account.id"), index=True),
    Column("made_by", ForeignKey("account.id"), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("dropped_at", Moment),
)
# Filled by triggers, emptied at the end of the transaction that filled it.
matter_touched = Table("matter_touched", metadata, Column("matter_id", Integer, primary_key=True))
