"""What figures need: court results, indices that cover them, signed reports, the office's own words, hints taken."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0016"
down_revision = "v0015"
branch_labels = None
depends_on = None

_LEDGER = (
    *("received_at", "received_on", "purpose", "registrar_id", "first_receiver_id", "channel", "intent", "noted"),
    *("content", "handling", "kind", "year", "station", "running", "people"),
)
_MATTER = ("opened_on", "closed_on", "purpose", "merged_into", "content", "region", "unit", "court_result", "number")


def upgrade() -> None:
    """Add the column, widen the index of visits, make the tables."""
    op.add_column("matter", sa.Column("court_result", sa.String(length=4), server_default="", nullable=False))
    op.create_index("ix_matter_figures", "matter", list(_MATTER), unique=False)
    op.drop_index("ix_visit_ledger", table_name="visit")
    op.create_index("ix_visit_ledger", "visit", [*_LEDGER, "region", "voided_at"], unique=False)
    _written(
        "signed_report",
        *(sa.Column(name, sa.String(length=10), nullable=False) for name in ("span", "profile")),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("first", "last")),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("signer", sa.Text(), server_default="", nullable=False),
        sa.Column("parts", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
    )
    op.create_index("ix_signed_report_first", "signed_report", ["first", "last"], unique=False)
    _written(
        "summary_text",
        sa.Column("profile", sa.String(length=10), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )
    op.create_index("ix_summary_text_profile", "summary_text", ["profile", "year"], unique=False)
    _written(
        "hint_taken",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("place", "content")),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        _link("screening_id", "screening", "hint_taken", nullable=True),
    )


def _written(table: str, *columns: sa.Column[Any]) -> None:
    """Make a table of what somebody wrote down: with its uuid, when, by whom, and whether it was taken back."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        *columns,
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _link("clerk_id", "account", table),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid")),
    )


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)
