"""Tables of accounts and the audit chain."""

from sqlalchemy import JSON, Boolean, Column, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

account = Table(
    "account",
    metadata,
    key(),
    uuid(),
    Column("name", String(60), nullable=False, unique=True),
    Column("shown_name", String(60), nullable=False),
    Column("roles", JSON, nullable=False),
    Column("active", Boolean, nullable=False, default=True),
    Column("made_at", Moment, nullable=False),
)
audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("clerk_id", Integer, nullable=False),
    Column("clerk", String(60), nullable=False),
    Column("action", String(60), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("detail", Text, nullable=False),
    Column("prev", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
