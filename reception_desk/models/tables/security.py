"""Tables of former passwords, second factors and the notices on personal data."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# A former password is kept as the key slot it opened: it can be tried, and tells nothing else.
former_password = Table(
    "former_password",
    metadata,
    key(),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("slot", JSON, nullable=False),
    Index("ix_former_password_account_id", "account_id", "id"),
)
# `last_step` is the time step of the last code that was taken, so that no code serves twice.
second_factor = Table(
    "second_factor",
    metadata,
    key(),
    Column("account_id", ForeignKey("account.id"), nullable=False, unique=True),
    Column("secret", String(64), nullable=False),
    Column("since", Moment, nullable=False),
    Column("last_step", Integer, nullable=False),
)
privacy_notice = Table(
    "privacy_notice",
    metadata,
    key(),
    uuid(),
    Column("version", Integer, nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
)
