"""Tables of what goes out to units and what comes back (去函与回音): the clerk types both in (§0.1)."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# `answered_on` is the day of the answer that ended it, so that the lists read only what is still out.
letter = Table(
    "letter",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("unit", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("sent_on", Date, nullable=False),
    Column("due_on", Date),
    Column("text", Text, nullable=False),
    Column("answered_on", Date),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_letter_answered_on", "answered_on", "undone_at", "unit"),
)
# `attachment_id` is the scan of what came: a file of the matter's first visit.
letter_entry = Table(
    "letter_entry",
    metadata,
    key(),
    Column("letter_id", ForeignKey("letter.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("day", Date, nullable=False),
    Column("number", Text, nullable=False),
    Column("opinion", String(4), nullable=False),
    Column("way", Text, nullable=False),
    Column("served_on", Date),
    Column("told_review", Boolean, nullable=False),
    Column("who", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("attachment_id", ForeignKey("attachment.id")),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
