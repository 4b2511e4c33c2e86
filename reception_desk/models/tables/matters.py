"""Tables of matters: who is behind them, what is demanded, what happened, their clocks and outer numbers."""

from sqlalchemy import JSON, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, Text, column

from reception_desk.models.tables.base import Moment, key, metadata, uuid

FIGURES = (
    *("closed_on", "opened_on", "state", "purpose", "merged_into"),
    *("content", "region", "unit", "court_result", "number"),
)
STARTED = ("started_on", "name", "nominal_due", "legal_due", "stopped_on", "stopped_by", "matter_id")
DUE = ("nominal_due", "name", "legal_due", "started_on", "stopped_on", "stopped_by", "matter_id")
# `facts` are the answers on which the lawful outcome depends, `overrides` what the clerk judged against the rule.
matter = Table(
    "matter",
    metadata,
    key(),
    uuid(),
    Column("title", Text, nullable=False),
    Column("purpose", String(2), nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("number", Text, nullable=False, server_default=""),
    Column("state", String(10), nullable=False, server_default="open"),
    Column("closed_on", Date),
    Column("legal_class", String(2), nullable=False, server_default=""),
    Column("route", String(2), nullable=False, server_default=""),
    Column("competence", String(10), nullable=False, server_default="unknown"),
    Column("content", Text, nullable=False, server_default=""),
    Column("region", Text, nullable=False, server_default=""),
    Column("unit", Text, nullable=False, server_default=""),
    Column("competent_level", String(1), nullable=False, server_default=""),
    Column("first_nation", String(10), nullable=False, server_default="unchecked"),
    Column("first_on", Date),
    Column("facts", JSON, nullable=False, server_default="{}"),
    Column("overrides", JSON, nullable=False, server_default="{}"),
    Column("disposition", JSON, nullable=False, server_default="[]"),
    Column("case_number", Text, nullable=False, server_default=""),
    Column("stage", String(4), nullable=False, server_default=""),
    Column("judge", Text, nullable=False, server_default=""),
    Column("division", Text, nullable=False, server_default=""),
    Column("court_result", String(4), nullable=False, server_default=""),
    Column("handler_id", ForeignKey("account.id")),
    Column("merged_into", ForeignKey("matter.id")),
    Column("version", Integer, nullable=False, default=1),
    Index("ix_matter_number", "number"),
    Index("ix_matter_state", "state", "opened_on"),
    Index("ix_matter_handler_id", "handler_id", "state"),
    # All that the figures of matters ask: of a period only what was open in it is read, however old the office is.
    Index("ix_matter_figures", *FIGURES),
    Index("ix_matter_merged_into", "merged_into", sqlite_where=column("merged_into").is_not(None)),
)
# The matter that a visit's own form tells of has place 0; those the visitor brought beside it follow.
visit_matter = Table(
    "visit_matter",
    metadata,
    Column("visit_id", ForeignKey("visit.id"), primary_key=True),
    Column("matter_id", ForeignKey("matter.id"), primary_key=True),
    Column("place", Integer, nullable=False, server_default="0"),
    Index("ix_visit_matter_matter_id", "matter_id", "visit_id"),
    Index("ix_visit_matter_beside", "visit_id", sqlite_where=column("place") > 0),
)
matter_person = Table(
    "matter_person",
    metadata,
    Column("matter_id", ForeignKey("matter.id"), primary_key=True),
    Column("person_id", ForeignKey("person.id"), primary_key=True, index=True),
    Column("role", String(20), nullable=False),
)
demand = Table(
    "demand",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("decision", String(4), nullable=False, server_default=""),
    Column("decided_on", Date),
    Column("evidence", Text, nullable=False, server_default=""),
)
clock = Table(
    "clock",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=False, index=True),
    Column("name", String(40), nullable=False),
    Column("started_on", Date, nullable=False),
    Column("nominal_due", Date, nullable=False),
    Column("article", String(40), nullable=False),
    Column("legal_due", Date),
    Column("safe_due", Date),
    Column("extended", Integer, nullable=False, server_default="0"),
    Column("suspended", Integer, nullable=False, server_default="0"),
    Column("stopped_on", Date),
    Column("stopped_by", String(30), nullable=False, server_default=""),
    Index("ix_clock_safe_due", "stopped_on", "safe_due"),
    # All that the figures of time limits ask, by the day a clock began and by the day it falls due.
    Index("ix_clock_started_on", *STARTED),
    Index("ix_clock_nominal_due", *DUE),
)
# What happened to a matter: rows are only ever added; a fact that a clock runs by has its own day.
matter_event = Table(
    "matter_event",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("visit_id", ForeignKey("visit.id")),
    Column("kind", String(30), nullable=False),
    Column("day", Date),
    Column("text", Text, nullable=False),
    Column("detail", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_matter_event_visit_id", "visit_id", sqlite_where=column("visit_id").is_not(None)),
)
matter_outcome = Table(
    "matter_outcome",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("demand_id", ForeignKey("demand.id")),
    Column("code", String(4), nullable=False),
    Column("day", Date, nullable=False),
    Column("unit", Text, nullable=False),
    Column("article", Text, nullable=False),
    Column("by_order", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_matter_outcome_code", "code", "day"),
    Index("ix_matter_outcome_demand_id", "demand_id", sqlite_where=column("demand_id").is_not(None)),
)
outer_number = Table(
    "outer_number",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("system", Text, nullable=False),
    Column("number", Text, nullable=False, index=True),
    Column("query_code", Text, nullable=False),
    Column("told_on", Date),
    Column("added_at", Moment, nullable=False),
    Column("added_by", ForeignKey("account.id"), nullable=False),
)
# What a clerk judged of two matters; the newest row of a pair counts.
matter_pair = Table(
    "matter_pair",
    metadata,
    key(),
    Column("first_id", ForeignKey("matter.id"), nullable=False),
    Column("second_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("verdict", String(10), nullable=False),
    Column("reason", Text, nullable=False),
    Column("judged_by", ForeignKey("account.id"), nullable=False),
    Column("judged_at", Moment, nullable=False),
    CheckConstraint("first_id < second_id", name="order"),
    Index("ix_matter_pair_first_id", "first_id", "second_id"),
)
# Two persons or two matters made one, with what both were before, so that it can be undone on both sides.
merge = Table(
    "merge",
    metadata,
    key(),
    Column("kind", String(10), nullable=False),
    Column("kept_id", Integer, nullable=False),
    Column("gone_id", Integer, nullable=False),
    Column("kept_before", JSON, nullable=False),
    Column("gone_before", JSON, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_merge_kind", "kind", "kept_id", "gone_id"),
)
