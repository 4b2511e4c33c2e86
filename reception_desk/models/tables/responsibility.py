"""Tables of who is answerable: units, responsible persons of a matter, absences, what is looked back upon (倒查)."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# A unit answers by paper and telephone and has no account; one that is gone keeps its rows.
unit = Table(
    "unit",
    metadata,
    key(),
    uuid(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", String(10), nullable=False),
    Column("contact", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("gone_on", Date),
)
# Rows are only ever added: one that ends keeps why, and which came in its place. Either an account is answerable, or
# a unit, or a person of a unit by name and telephone.
responsibility = Table(
    "responsibility",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False),
    Column("role", String(10), nullable=False),
    Column("account_id", ForeignKey("account.id")),
    Column("unit_id", ForeignKey("unit.id"), index=True),
    Column("name", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("source", String(10), nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("since", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("ended_on", Date),
    Column("ended_why", Text, nullable=False, server_default=""),
    Column("ended_by", ForeignKey("account.id")),
    Column("replaced_by", ForeignKey("responsibility.id")),
    Index("ix_responsibility_matter_id", "matter_id", "role"),
    Index("ix_responsibility_account_id", "account_id", "ended_on"),
)
# Leave, transfer, leaving the office: who takes it is named when it begins.
absence = Table(
    "absence",
    metadata,
    key(),
    uuid(),
    Column("account_id", ForeignKey("account.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("taker_id", ForeignKey("account.id")),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# A matter that was handled came back: who did what when, as it stood that day, and what was found.
look_back = Table(
    "look_back",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("visit_id", ForeignKey("visit.id"), index=True),
    Column("cause", String(10), nullable=False),
    Column("day", Date, nullable=False),
    Column("story", JSON, nullable=False),
    Column("finding", Text, nullable=False, server_default=""),
    Column("closed_on", Date),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_look_back_closed_on", "closed_on"),
)
