"""Tables of accounts, of who is away and who took over, and the audit chain."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text

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
# On leave (until a day, or come back earlier), or gone for good with the account closed; who took over what was open.
absence = Table(
    "absence",
    metadata,
    key(),
    uuid(),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("taker_id", ForeignKey("account.id")),
    Column("reason", Text, nullable=False, server_default=""),
    Column("ended_on", Date),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_absence_account_id", "account_id", "ended_on"),
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
