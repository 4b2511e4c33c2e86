"""Tables of units and their people, of their 督办 (条40①), and of what is looked back upon (倒查)."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# A unit answers by paper and telephone and has no account; one that is gone keeps its rows, `heir` took over its work.
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
    Column("heir", Text, nullable=False, server_default=""),
)
# Whom to ring up at a unit: no account is needed; who left is taken out and stays.
unit_person = Table(
    "unit_person",
    metadata,
    key(),
    uuid(),
    Column("unit_id", ForeignKey("unit.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("post", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
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
# 督办: why, how, by when it is answered; `listed` is 挂牌督办 (条39③).
supervision = Table(
    "supervision",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("unit_id", ForeignKey("unit.id"), nullable=False, index=True),
    Column("trigger", String(4), nullable=False),
    Column("way", String(10), nullable=False),
    Column("number", Text, nullable=False, server_default=""),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("due_on", Date),
    Column("feedback_on", Date),
    Column("feedback", Text, nullable=False, server_default=""),
    Column("listed", Boolean, nullable=False, server_default="0"),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
