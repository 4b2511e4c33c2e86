"""An issued paper is found by the check code that stands on it."""

from alembic import op

revision = "v0017"
down_revision = "v0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index(op.f("ix_paper_check_code"), "paper", ["check_code"], unique=False)
