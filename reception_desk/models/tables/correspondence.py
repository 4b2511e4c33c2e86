"""Tables of 去函与回音: letters out to units, what came back, 催办, 督办."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

letter = Table(
    "letter",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("unit_id", ForeignKey("unit.id"), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("number", Text, nullable=False, server_default=""),
    Column("way", String(10), nullable=False, server_default=""),
    Column("sent_on", Date, nullable=False),
    Column("due_on", Date),
    Column("text", Text, nullable=False, server_default=""),
    Column("signed_on", Date),
    Column("signed_by", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_letter_unit_id", "unit_id", "sent_on"),
)
# 来文: an objection (条23③) is one, with what was answered to it; `served_on` and `rights_told` belong to a decision.
reply = Table(
    "reply",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("letter_id", ForeignKey("letter.id"), index=True),
    Column("unit_id", ForeignKey("unit.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("number", Text, nullable=False, server_default=""),
    Column("day", Date, nullable=False),
    Column("decision", String(4), nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    Column("served_way", String(10), nullable=False, server_default=""),
    Column("served_on", Date),
    Column("rights_told", Boolean),
    Column("attachment_id", ForeignKey("attachment.id")),
    Column("agreed", Boolean),
    Column("agreed_on", Date),
    Column("agreed_why", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# 催办 is no 督办: one line of when, how, who answered, what was said.
urging = Table(
    "urging",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("letter_id", ForeignKey("letter.id"), index=True),
    Column("unit_id", ForeignKey("unit.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("way", String(10), nullable=False),
    Column("answered_by", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# 督办 (条40①): why, how, by when it is answered; `listed` is 挂牌督办 (条39③).
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
