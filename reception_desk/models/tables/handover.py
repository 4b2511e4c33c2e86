"""Tables of 交接班: each handover with its figures, what was carried on by whom, which visits it counted."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# Signed by whoever gives at `given_at`, by whoever takes at `taken_at`; 日结 has no second signature. `counts` are the
# figures by the day of the visits; `seen_visit` and `seen_change` are how far this handover counted.
handover = Table(
    "handover",
    metadata,
    key(),
    uuid(),
    Column("number", String(40), nullable=False, unique=True),
    Column("kind", String(10), nullable=False),
    Column("day", Date, nullable=False),
    Column("shift", String(10), nullable=False),
    Column("begun_at", Moment, nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("giver_id", ForeignKey("account.id"), nullable=False),
    Column("taken_at", Moment),
    Column("taker_id", ForeignKey("account.id")),
    Column("taker", String(60), nullable=False, server_default=""),
    Column("leader", String(60), nullable=False, server_default=""),
    Column("on_duty", JSON, nullable=False, server_default="[]"),
    Column("timing", String(10), nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("counts", JSON, nullable=False),
    Column("things", JSON, nullable=False),
    Column("trouble", Text, nullable=False, server_default=""),
    Column("remark", Text, nullable=False, server_default=""),
    Column("seen_visit", Integer, nullable=False),
    Column("seen_change", Integer, nullable=False),
    Column("digest", String(64), nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_handover_day", "day"),
)
# What was open: no word of it, since what is sealed later leaves no trace; `row_id` is the key of an instruction, a
# paper; `times` how many are told by one line.
handover_item = Table(
    "handover_item",
    metadata,
    key(),
    Column("handover_id", ForeignKey("handover.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("visit_id", ForeignKey("visit.id"), index=True),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("row_id", Integer, nullable=False, server_default="0"),
    Column("times", Integer, nullable=False, server_default="1"),
    Column("due", Date),
    Column("owner", String(60), nullable=False, server_default=""),
    Column("carrier", String(60), nullable=False, server_default=""),
    Index("ix_handover_item_handover_id", "handover_id", "place"),
)
# A visit as one handover counted it; a later row of another handover takes its place where it was changed since.
handover_visit = Table(
    "handover_visit",
    metadata,
    Column("handover_id", ForeignKey("handover.id"), primary_key=True),
    Column("visit_id", ForeignKey("visit.id"), primary_key=True, index=True),
    Column("day", Date, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("people", Integer, nullable=False),
    Column("again", Integer, nullable=False),
    Column("noted", Integer, nullable=False),
    Column("living", Integer, nullable=False),
)
