"""What goes along with a duty that another takes, and that a visitor signed the record."""

import sqlalchemy as sa
from alembic import op

revision = "v0026"
down_revision = "v0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "duty_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("matter_id", sa.Integer(), nullable=True),
        sa.Column("giver_id", sa.Integer(), nullable=False),
        sa.Column("taker_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_duty_task_visit_id_visit")),
        sa.ForeignKeyConstraint(["matter_id"], ["matter.id"], name=op.f("fk_duty_task_matter_id_matter")),
        sa.ForeignKeyConstraint(["giver_id"], ["duty_person.id"], name=op.f("fk_duty_task_giver_id_duty_person")),
        sa.ForeignKeyConstraint(["taker_id"], ["duty_person.id"], name=op.f("fk_duty_task_taker_id_duty_person")),
        sa.ForeignKeyConstraint(["clerk_id"], ["account.id"], name=op.f("fk_duty_task_clerk_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_task")),
    )
    for column in ("visit_id", "matter_id", "taker_id"):
        op.create_index(op.f(f"ix_duty_task_{column}"), "duty_task", [column], unique=False)
    op.create_table(
        "paper_signature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("refused", sa.String(length=10), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_paper_signature_paper_id_paper")),
        sa.ForeignKeyConstraint(["clerk_id"], ["account.id"], name=op.f("fk_paper_signature_clerk_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_signature")),
    )
    op.create_index(op.f("ix_paper_signature_paper_id"), "paper_signature", ["paper_id"], unique=False)
