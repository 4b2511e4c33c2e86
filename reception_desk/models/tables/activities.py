"""Tables of what the office does beside its matters: activities, 矛盾排查 by unit, the risk checklist of a matter."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# One row counts once (次); `matter_id` where it was about a matter. Money is kept in fen.
activity = Table(
    "activity",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("kind", String(10), nullable=False),
    Column("day", Date, nullable=False),
    Column("place", Text, nullable=False, server_default=""),
    Column("staff", Text, nullable=False, server_default=""),
    Column("people", Integer),
    Column("number", Integer),
    Column("asked_fen", Integer),
    Column("granted_fen", Integer),
    Column("yes", Boolean),
    Column("result", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_activity_day", "day", "kind"),
)
# One round of 矛盾排查; each unit of `kinds` returns by a day what it found, nothing too (零报告). What was found is
# reported to the leader in one (`summary`), who says something about it (`opinion`).
screening = Table(
    "screening",
    metadata,
    key(),
    uuid(),
    Column("day", Date, nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("kinds", JSON, nullable=False, server_default="[]"),
    Column("due_on", Date),
    Column("summary", Text, nullable=False, server_default=""),
    Column("reported_on", Date),
    Column("seen_on", Date),
    Column("opinion", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
screening_return = Table(
    "screening_return",
    metadata,
    key(),
    uuid(),
    Column("screening_id", ForeignKey("screening.id"), nullable=False, index=True),
    Column("unit_id", ForeignKey("unit.id"), nullable=False, index=True),
    Column("matter_id", ForeignKey("matter.id")),
    Column("day", Date, nullable=False),
    Column("found", Integer, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("plan", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# One trouble of a return, with the plan by which it shall be settled (调处方案) and what became of it.
screening_item = Table(
    "screening_item",
    metadata,
    key(),
    uuid(),
    Column("return_id", ForeignKey("screening_return.id"), nullable=False, index=True),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("people", Integer),
    Column("plan", Text, nullable=False, server_default=""),
    Column("who", Text, nullable=False, server_default=""),
    Column("due_on", Date),
    Column("settled_on", Date),
    Column("result", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# Circumstances of the matter, ticked and signed, and a 预案 for its stage; never a score of a person. `found` is what
# the program had found when it was signed, so that a new circumstance asks again.
risk_check = Table(
    "risk_check",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("stage", String(4), nullable=False),
    Column("circumstances", JSON, nullable=False),
    Column("found", JSON, nullable=False, server_default="[]"),
    Column("plan", Text, nullable=False, server_default=""),
    Column("signer", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
