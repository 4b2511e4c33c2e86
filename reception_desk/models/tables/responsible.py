"""Table of who is answerable for a matter (首访责任制): rows are added and ended, never overwritten."""

from sqlalchemy import Column, Date, ForeignKey, Index, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata

# Who has an account is named by it alone; a unit's people have a name and a telephone. `absence_id` names the leave
# for which a duty was taken over, so that it can be given back.
responsible = Table(
    "responsible",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("role", String(10), nullable=False),
    Column("account_id", ForeignKey("account.id")),
    Column("name", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("unit", Text, nullable=False, server_default=""),
    Column("source", Text, nullable=False, server_default=""),
    Column("since", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("ended_on", Date),
    Column("ended_why", Text, nullable=False, server_default=""),
    Column("undone_at", Moment),
    Column("absence_id", ForeignKey("absence.id")),
    Index("ix_responsible_account_id", "account_id", "ended_on"),
)
