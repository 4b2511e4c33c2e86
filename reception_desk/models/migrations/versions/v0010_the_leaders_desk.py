"""The leader's desk: units, 督办, 倒查, instructions, ticks, suggestions, closing, screening, activities."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0010"
down_revision = "v0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _units()
    _leader()
    _activities()


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _filled(name: str, length: int | None = None) -> sa.Column[Any]:
    kind = sa.String(length=length) if length else sa.Text()
    return sa.Column(name, kind, server_default="", nullable=False)


def _date(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _id() -> sa.Column[Any]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


def _keyed(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _written(table: str, *columns: sa.Column[Any]) -> None:
    """Make a table of what somebody wrote down: with its uuid, when, by whom, and whether it was taken back."""
    op.create_table(
        table,
        _id(),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        *columns,
        _moment("at"),
        _link("clerk_id", "account", table),
        _moment("undone_at", nullable=True),
        _keyed(table),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid")),
    )


def _units() -> None:
    op.create_table(
        "unit",
        _id(),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        _text("name"),
        sa.Column("kind", sa.String(length=10), nullable=False),
        _filled("contact"),
        _filled("phone"),
        _date("gone_on"),
        _keyed("unit"),
        sa.UniqueConstraint("uuid", name=op.f("uq_unit_uuid")),
        sa.UniqueConstraint("name", name=op.f("uq_unit_name")),
    )
    _written(
        "look_back",
        _link("matter_id", "matter", "look_back"),
        _link("visit_id", "visit", "look_back", nullable=True),
        sa.Column("cause", sa.String(length=10), nullable=False),
        _date("day", nullable=False),
        sa.Column("story", sa.JSON(), nullable=False),
        _filled("finding"),
        _date("closed_on"),
    )
    op.create_index(op.f("ix_look_back_closed_on"), "look_back", ["closed_on"], unique=False)
    op.create_index(op.f("ix_look_back_matter_id"), "look_back", ["matter_id"], unique=False)
    op.create_index(op.f("ix_look_back_visit_id"), "look_back", ["visit_id"], unique=False)
    _written(
        "supervision",
        _link("matter_id", "matter", "supervision"),
        _link("unit_id", "unit", "supervision"),
        sa.Column("trigger", sa.String(length=4), nullable=False),
        sa.Column("way", sa.String(length=10), nullable=False),
        _filled("number"),
        _date("day", nullable=False),
        _filled("text"),
        _date("due_on"),
        _date("feedback_on"),
        _filled("feedback"),
        sa.Column("listed", sa.Boolean(), server_default="0", nullable=False),
    )
    op.create_index(op.f("ix_supervision_matter_id"), "supervision", ["matter_id"], unique=False)
    op.create_index(op.f("ix_supervision_unit_id"), "supervision", ["unit_id"], unique=False)


def _leader() -> None:
    _written(
        "closing",
        _link("matter_id", "matter", "closing"),
        _date("day", nullable=False),
        sa.Column("cause", sa.String(length=4), nullable=False),
        _filled("text"),
        _filled("proof", 4),
        _date("proved_on"),
    )
    op.create_index(op.f("ix_closing_cause"), "closing", ["cause", "day"], unique=False)
    op.create_index(op.f("ix_closing_matter_id"), "closing", ["matter_id"], unique=False)
    _written(
        "first_handling",
        _link("matter_id", "matter", "first_handling"),
        sa.Column("way", sa.String(length=4), nullable=False),
        _date("day", nullable=False),
        _filled("text"),
        _date("seen_on"),
        _link("seen_by", "account", "first_handling", nullable=True),
    )
    op.create_index(op.f("ix_first_handling_matter_id"), "first_handling", ["matter_id"], unique=False)
    op.create_index(op.f("ix_first_handling_seen_on"), "first_handling", ["seen_on", "way"], unique=False)
    _written(
        "instruction",
        _link("matter_id", "matter", "instruction"),
        sa.Column("step", sa.String(length=4), nullable=False),
        _text("who"),
        _date("day", nullable=False),
        _filled("text"),
        _filled("doer"),
        _date("due_on"),
        _date("done_on"),
        _filled("done_text"),
        _link("attachment_id", "attachment", "instruction", nullable=True),
    )
    op.create_index(op.f("ix_instruction_done_on"), "instruction", ["step", "done_on"], unique=False)
    op.create_index(op.f("ix_instruction_matter_id"), "instruction", ["matter_id"], unique=False)
    _written(
        "key_matter",
        _link("matter_id", "matter", "key_matter"),
        _date("day", nullable=False),
        _text("text"),
        _date("ended_on"),
    )
    op.create_index(op.f("ix_key_matter_matter_id"), "key_matter", ["matter_id"], unique=False)
    _written(
        "satisfaction",
        _link("matter_id", "matter", "satisfaction"),
        _link("unit_id", "unit", "satisfaction", nullable=True),
        sa.Column("value", sa.String(length=4), nullable=False),
        _date("day", nullable=False),
        _filled("text"),
    )
    op.create_index(op.f("ix_satisfaction_matter_id"), "satisfaction", ["matter_id"], unique=False)
    _written(
        "suggestion",
        _link("matter_id", "matter", "suggestion", nullable=True),
        _link("unit_id", "unit", "suggestion", nullable=True),
        sa.Column("kind", sa.String(length=4), nullable=False),
        _text("addressee"),
        _date("day", nullable=False),
        _text("text"),
        _filled("cause", 4),
        _date("feedback_on"),
        _filled("feedback"),
        _filled("adopted", 4),
    )
    op.create_index(op.f("ix_suggestion_matter_id"), "suggestion", ["matter_id"], unique=False)
    op.create_index(op.f("ix_suggestion_unit_id"), "suggestion", ["unit_id"], unique=False)
    _written(
        "tick_sheet",
        _link("matter_id", "matter", "tick_sheet"),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("ticks", sa.JSON(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        _date("day", nullable=False),
        _filled("text"),
    )
    op.create_index(op.f("ix_tick_sheet_matter_id"), "tick_sheet", ["matter_id"], unique=False)


def _activities() -> None:
    _written(
        "screening",
        _date("day", nullable=False),
        _text("title"),
        _filled("summary"),
        _date("reported_on"),
    )
    op.create_index(op.f("ix_screening_day"), "screening", ["day"], unique=False)
    _written(
        "activity",
        _link("matter_id", "matter", "activity", nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        _date("day", nullable=False),
        _filled("place"),
        _filled("staff"),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("asked_fen", sa.Integer(), nullable=True),
        sa.Column("granted_fen", sa.Integer(), nullable=True),
        sa.Column("yes", sa.Boolean(), nullable=True),
        _filled("result"),
    )
    op.create_index(op.f("ix_activity_day"), "activity", ["day", "kind"], unique=False)
    op.create_index(op.f("ix_activity_matter_id"), "activity", ["matter_id"], unique=False)
    _written(
        "risk_check",
        _link("matter_id", "matter", "risk_check"),
        sa.Column("stage", sa.String(length=4), nullable=False),
        sa.Column("circumstances", sa.JSON(), nullable=False),
        _filled("plan"),
        _text("signer"),
        _date("day", nullable=False),
    )
    op.create_index(op.f("ix_risk_check_matter_id"), "risk_check", ["matter_id"], unique=False)
    _written(
        "screening_return",
        _link("screening_id", "screening", "screening_return"),
        _link("unit_id", "unit", "screening_return"),
        _link("matter_id", "matter", "screening_return", nullable=True),
        _date("day", nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        _filled("text"),
        _filled("plan"),
    )
    op.create_index(op.f("ix_screening_return_screening_id"), "screening_return", ["screening_id"], unique=False)
    op.create_index(op.f("ix_screening_return_unit_id"), "screening_return", ["unit_id"], unique=False)
