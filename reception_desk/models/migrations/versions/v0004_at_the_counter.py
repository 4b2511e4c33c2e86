"""At the counter: why they came, how it was handled, what was promised; notes are not counted."""

import sqlalchemy as sa
from alembic import op

revision = "v0004"
down_revision = "v0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the form asks since; an earlier visit was a new matter on an ordinary day."""
    for name, default in (("intent", "1"), ("mode", "1")):
        op.add_column("visit", sa.Column(name, sa.String(length=4), server_default=default, nullable=False))
    for name in ("summary", "receiver", "content", "handling", "destination", "told", "promise"):
        op.add_column("visit", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("visit", sa.Column("noted", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("visit", sa.Column("affected", sa.Integer(), nullable=True))
    op.add_column("visit", sa.Column("promise_by", sa.Date(), nullable=True))
    op.add_column("visit", sa.Column("promise_kept_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE visit SET summary = coalesce((SELECT text FROM demand WHERE demand.visit_id = visit.id "
        "ORDER BY place LIMIT 1), substr(statement, 1, 60))"
    )
    op.create_index("ix_visit_promise_by", "visit", ["promise_by"], unique=False)
