"""Who is away or has left and who took over, what asked for a risk checklist."""

import sqlalchemy as sa
from alembic import op

revision = "v0012"
down_revision = "v0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of absences; a duty that was taken over for one names it."""
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        _link("account_id", "account", "absence"),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        _link("taker_id", "account", "absence", nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _link("clerk_id", "account", "absence"),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
        sa.UniqueConstraint("uuid", name=op.f("uq_absence_uuid")),
    )
    op.create_index(op.f("ix_absence_account_id"), "absence", ["account_id", "ended_on"], unique=False)
    with op.batch_alter_table("responsible", recreate="always") as table:
        table.add_column(_link("absence_id", "absence", "responsible", nullable=True))
    op.add_column("risk_check", sa.Column("found", sa.JSON(), server_default="[]", nullable=False))


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)
