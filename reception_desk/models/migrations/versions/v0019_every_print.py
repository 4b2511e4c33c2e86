"""Every print in one register with its state: what was sent, where to, what became of it; 送签稿 and lists too."""

import sqlalchemy as sa
from alembic import op

revision = "v0019"
down_revision = "v0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let a print be of something else than an issued paper, and say where it went and how far it is."""
    with op.batch_alter_table("paper_print") as table:
        table.alter_column("paper_id", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("draft_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("blanks", sa.JSON(), server_default="[]", nullable=False))
        for name, length in (("kind", 20), ("number", 60), ("mark", 10), ("printer", 120), ("computer", 120)):
            table.add_column(sa.Column(name, sa.String(length=length), server_default="", nullable=False))
        table.add_column(sa.Column("job", sa.String(length=160), server_default="", nullable=False))
        table.add_column(sa.Column("copies", sa.Integer(), server_default="1", nullable=False))
        table.add_column(sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key(op.f("fk_paper_print_draft_id_matter_paper"), "matter_paper", ["draft_id"], ["id"])
    op.create_index("ix_paper_print_outcome", "paper_print", ["outcome", "computer"], unique=False)
    op.create_index(op.f("ix_paper_print_at"), "paper_print", ["at"], unique=False)
    op.execute(
        "UPDATE paper_print SET ended_at = at, mark = CASE WHEN copy = 1 THEN 'original' ELSE 'again' END, "
        "kind = (SELECT kind FROM paper WHERE paper.id = paper_id), "
        "number = (SELECT number FROM paper WHERE paper.id = paper_id)"
    )
