"""Tables of days unlike others: 领导接访日 with who is received, 重点时段 with daily reports and planned calls."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, String, Table, Text, text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# A day that is changed is ended and never removed; the one that takes its place names it and says why. `told_on` is
# the day on which it was published, or its change announced; `held_at` when it was confirmed that it was held.
leader_day = Table(
    "leader_day",
    metadata,
    key(),
    uuid(),
    Column("day", Date, nullable=False, index=True),
    Column("begins", String(5), nullable=False),
    Column("ends", String(5), nullable=False),
    Column("place", String(100), nullable=False, server_default=""),
    Column("leader", String(60), nullable=False),
    Column("post", String(60), nullable=False, server_default=""),
    Column("portfolio", String(200), nullable=False, server_default=""),
    Column("instead_of", ForeignKey("leader_day.id")),
    Column("reason", String(200), nullable=False, server_default=""),
    Column("told_on", Date),
    Column("held_at", Moment),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("ended_at", Moment),
    Column("ended_by", ForeignKey("account.id")),
)
# Who is received: a matter, or a recorded visit of no matter; no word of either stands here.
leader_meeting = Table(
    "leader_meeting",
    metadata,
    key(),
    uuid(),
    Column("leader_day_id", ForeignKey("leader_day.id"), nullable=False, index=True),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("visit_id", ForeignKey("visit.id"), index=True),
    Column("hour", String(5), nullable=False, server_default=""),
    Column("came", Boolean),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
special_period = Table(
    "special_period",
    metadata,
    key(),
    uuid(),
    Column("name", String(60), nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date, nullable=False),
    Column("doubled", Boolean, nullable=False, server_default=text("1")),
    Column("round_clock", Boolean, nullable=False, server_default=text("0")),
    Column("report_at", String(5), nullable=False, server_default=""),
    Column("report_to", String(100), nullable=False, server_default=""),
    Column("closing", Text, nullable=False, server_default=""),
    Column("closed_at", Moment),
    Column("closed_by", ForeignKey("account.id")),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# What was reported of a day: its words and figures as they went out, nothing too (零报告).
period_report = Table(
    "period_report",
    metadata,
    key(),
    uuid(),
    Column("period_id", ForeignKey("special_period.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("zero", Boolean, nullable=False),
    Column("figures", JSON, nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("sent_to", String(100), nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# Who calls on whom when: of a watched matter; what came of it is an activity (疏导谈话) of that matter.
period_call = Table(
    "period_call",
    metadata,
    key(),
    uuid(),
    Column("period_id", ForeignKey("special_period.id"), nullable=False, index=True),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("caller", String(60), nullable=False),
    Column("day", Date, nullable=False),
    Column("hour", String(5), nullable=False, server_default=""),
    Column("activity_id", ForeignKey("activity.id")),
    Column("done_at", Moment),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
