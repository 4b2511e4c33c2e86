"""Tables of the leader's desk: 初访处置, 拟办·审核·批示·签发, 立案 and 结案 ticks, 重点事项, 三项建议, closing."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# 初访处置 in three ways; what was not settled at once stands on the leader's list until somebody read it.
first_handling = Table(
    "first_handling",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("way", String(4), nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("seen_on", Date),
    Column("seen_by", ForeignKey("account.id")),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_first_handling_seen_on", "seen_on", "way"),
)
# 拟办 → 审核 → 批示, and 签发 of a letter; an instruction is carried out by somebody until a day (落实).
instruction = Table(
    "instruction",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("step", String(4), nullable=False),
    Column("who", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("doer", Text, nullable=False, server_default=""),
    Column("due_on", Date),
    Column("done_on", Date),
    Column("done_text", Text, nullable=False, server_default=""),
    Column("attachment_id", ForeignKey("attachment.id")),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_instruction_done_on", "step", "done_on"),
)
# 立案 by three ticks, 结案质量关 by six: what was ticked, and whether it passed; not passed is 退回补办.
tick_sheet = Table(
    "tick_sheet",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("ticks", JSON, nullable=False),
    Column("passed", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
key_matter = Table(
    "key_matter",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("ended_on", Date),
    Column("end_reason", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# 改进工作, 完善政策, 追究责任 (条40, 41(三)), with what was answered and whether it was adopted.
suggestion = Table(
    "suggestion",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("unit_id", ForeignKey("unit.id"), index=True),
    Column("kind", String(4), nullable=False),
    Column("addressee", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("cause", String(4), nullable=False, server_default=""),
    Column("number", Text, nullable=False, server_default=""),
    Column("due_on", Date),
    Column("feedback_on", Date),
    Column("feedback", Text, nullable=False, server_default=""),
    Column("adopted", String(4), nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# One cause and one unit repeat, and the office decided to suggest nothing: not proposed again until it goes on.
refused_proposal = Table(
    "refused_proposal",
    metadata,
    key(),
    uuid(),
    Column("cause", String(4), nullable=False),
    Column("unit", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
# 办结 is not 化解: why the matter arose, and the proof by which it is settled, where there is one.
closing = Table(
    "closing",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("cause", String(4), nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("proof", String(4), nullable=False, server_default=""),
    Column("proved_on", Date),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_closing_cause", "cause", "day"),
    Index("ix_closing_proved_on", "proved_on", "matter_id"),
)
# 满意度, of the office and of the unit apart.
satisfaction = Table(
    "satisfaction",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("unit_id", ForeignKey("unit.id")),
    Column("value", String(4), nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
