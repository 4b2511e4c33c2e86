"""领导接访日 with who is received, 重点时段 with daily reports and planned calls."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0018"
down_revision = "v0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the five tables."""
    _leader_day()
    _leader_meeting()
    _period()
    _report()
    _call()


def _leader_day() -> None:
    op.create_table(
        "leader_day",
        *_head(),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begins", sa.String(length=5), nullable=False),
        sa.Column("ends", sa.String(length=5), nullable=False),
        _words("place", 100),
        sa.Column("leader", sa.String(length=60), nullable=False),
        _words("post", 60),
        _words("portfolio", 200),
        _link("instead_of", "leader_day", "leader_day", nullable=True),
        _words("reason", 200),
        sa.Column("told_on", sa.Date(), nullable=True),
        _moment("held_at", nullable=True),
        *_written("leader_day"),
        _moment("ended_at", nullable=True),
        _link("ended_by", "account", "leader_day", nullable=True),
        *_keys("leader_day"),
    )
    op.create_index(op.f("ix_leader_day_day"), "leader_day", ["day"], unique=False)


def _leader_meeting() -> None:
    op.create_table(
        "leader_meeting",
        *_head(),
        _link("leader_day_id", "leader_day", "leader_meeting"),
        _link("matter_id", "matter", "leader_meeting", nullable=True),
        _link("visit_id", "visit", "leader_meeting", nullable=True),
        _words("hour", 5),
        sa.Column("came", sa.Boolean(), nullable=True),
        *_written("leader_meeting"),
        _moment("undone_at", nullable=True),
        *_keys("leader_meeting"),
    )
    _indexes("leader_meeting", "leader_day_id", "matter_id", "visit_id")


def _period() -> None:
    op.create_table(
        "special_period",
        *_head(),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("doubled", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("round_clock", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        _words("report_at", 5),
        _words("report_to", 100),
        sa.Column("closing", sa.Text(), server_default="", nullable=False),
        _moment("closed_at", nullable=True),
        _link("closed_by", "account", "special_period", nullable=True),
        *_written("special_period"),
        _moment("undone_at", nullable=True),
        *_keys("special_period"),
    )


def _report() -> None:
    op.create_table(
        "period_report",
        *_head(),
        _link("period_id", "special_period", "period_report"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("zero", sa.Boolean(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        _words("sent_to", 100),
        *_written("period_report"),
        _moment("undone_at", nullable=True),
        *_keys("period_report"),
    )
    _indexes("period_report", "period_id")


def _call() -> None:
    op.create_table(
        "period_call",
        *_head(),
        _link("period_id", "special_period", "period_call"),
        _link("matter_id", "matter", "period_call"),
        sa.Column("caller", sa.String(length=60), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        _words("hour", 5),
        _link("activity_id", "activity", "period_call", nullable=True),
        _moment("done_at", nullable=True),
        *_written("period_call"),
        _moment("undone_at", nullable=True),
        *_keys("period_call"),
    )
    _indexes("period_call", "period_id", "matter_id")


def _head() -> tuple[sa.Column[Any], ...]:
    number = sa.Column("id", sa.Integer(), nullable=False)
    return number, sa.Column("uuid", sa.String(length=36), nullable=False)


def _written(table: str) -> tuple[sa.Column[Any], ...]:
    return _moment("at"), _link("clerk_id", "account", table)


def _keys(table: str) -> tuple[sa.Constraint, ...]:
    uuid = sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid"))
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")), uuid


def _indexes(table: str, *columns: str) -> None:
    for name in columns:
        op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)


def _words(name: str, length: int) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length=length), server_default="", nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)
