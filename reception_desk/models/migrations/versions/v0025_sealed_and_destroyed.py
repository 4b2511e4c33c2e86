"""Seals over the audit, and the lists by which what has passed its period is destroyed."""

import sqlalchemy as sa
from alembic import op

revision = "v0025"
down_revision = "v0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the three tables."""
    op.create_table(
        "audit_seal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("upto", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=True),
        sa.Column("marks", sa.LargeBinary(), nullable=False),
        sa.Column("following", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_seal")),
    )
    op.create_table(
        "destruction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("agreed", sa.String(length=60), server_default="", nullable=False),
        sa.Column("carried_out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["account.id"], name=op.f("fk_destruction_clerk_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
        sa.UniqueConstraint("number", name=op.f("uq_destruction_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_destruction_uuid")),
    )
    op.create_table(
        "destruction_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("destruction_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("matter_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("kept_until", sa.Date(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("files", sa.Integer(), nullable=False),
        sa.Column("destroyed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["destruction_id"], ["destruction.id"], name=op.f("fk_destruction_item_destruction_id_destruction")
        ),
        sa.ForeignKeyConstraint(["matter_id"], ["matter.id"], name=op.f("fk_destruction_item_matter_id_matter")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_destruction_item_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_item")),
    )
    for column in ("destruction_id", "matter_id", "visit_id"):
        op.create_index(op.f(f"ix_destruction_item_{column}"), "destruction_item", [column], unique=False)
