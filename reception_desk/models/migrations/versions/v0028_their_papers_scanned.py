"""The scan of a paper that another unit sent, and before whom somebody would not sign a record."""

import sqlalchemy as sa
from alembic import op

revision = "v0028"
down_revision = "v0027"
branch_labels = None
depends_on = None


_SCAN = (
    "ALTER TABLE letter_entry ADD COLUMN attachment_id INTEGER "
    "CONSTRAINT fk_letter_entry_attachment_id_attachment REFERENCES attachment (id)"
)
"""Alembic would build the table anew for the key, and lose the triggers that hang on it."""


def upgrade() -> None:
    """Add the three columns."""
    op.execute(_SCAN)
    for table in ("paper_signature", "sealed_paper"):
        op.add_column(table, sa.Column("witness", sa.Text(), server_default="", nullable=False))
