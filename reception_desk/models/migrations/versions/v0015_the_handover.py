"""交接班 and 日结: each with its figures, what was carried on by whom, which visits it counted."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0015"
down_revision = "v0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the three tables."""
    _handover()
    _item()
    _visit()


def _handover() -> None:
    op.create_table(
        "handover",
        _number("id"),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("shift", sa.String(length=10), nullable=False),
        _moment("begun_at"),
        _moment("given_at"),
        _link("giver_id", "account", "handover"),
        _moment("taken_at", nullable=True),
        _link("taker_id", "account", "handover", nullable=True),
        sa.Column("taker", sa.String(length=60), server_default="", nullable=False),
        sa.Column("leader", sa.String(length=60), server_default="", nullable=False),
        sa.Column("on_duty", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("timing", sa.String(length=10), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("things", sa.JSON(), nullable=False),
        sa.Column("trouble", sa.Text(), server_default="", nullable=False),
        sa.Column("remark", sa.Text(), server_default="", nullable=False),
        _number("seen_visit"),
        _number("seen_change"),
        sa.Column("digest", sa.String(length=64), server_default="", nullable=False),
        _moment("at"),
        _link("clerk_id", "account", "handover"),
        _moment("undone_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
        sa.UniqueConstraint("uuid", name=op.f("uq_handover_uuid")),
        sa.UniqueConstraint("number", name=op.f("uq_handover_number")),
    )
    op.create_index(op.f("ix_handover_day"), "handover", ["day"], unique=False)


def _item() -> None:
    op.create_table(
        "handover_item",
        _number("id"),
        _link("handover_id", "handover", "handover_item"),
        _number("place"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        _link("visit_id", "visit", "handover_item", nullable=True),
        _link("matter_id", "matter", "handover_item", nullable=True),
        sa.Column("row_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("times", sa.Integer(), server_default="1", nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("owner", sa.String(length=60), server_default="", nullable=False),
        sa.Column("carrier", sa.String(length=60), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_item")),
    )
    for name in ("visit_id", "matter_id"):
        op.create_index(op.f(f"ix_handover_item_{name}"), "handover_item", [name], unique=False)
    op.create_index(op.f("ix_handover_item_handover_id"), "handover_item", ["handover_id", "place"], unique=False)


def _visit() -> None:
    op.create_table(
        "handover_visit",
        _link("handover_id", "handover", "handover_visit"),
        _link("visit_id", "visit", "handover_visit"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        *(_number(name) for name in ("people", "again", "noted", "living")),
        sa.PrimaryKeyConstraint("handover_id", "visit_id", name=op.f("pk_handover_visit")),
    )
    op.create_index(op.f("ix_handover_visit_visit_id"), "handover_visit", ["visit_id"], unique=False)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)
