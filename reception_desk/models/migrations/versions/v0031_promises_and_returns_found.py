"""Indexes by which the first page of the day finds open promises and those who came again, however old the office."""

import sqlalchemy as sa
from alembic import op

revision = "v0031"
down_revision = "v0030"
branch_labels = None
depends_on = None

_OPEN = sa.text("promise != '' AND promise_kept_at IS NULL")


def upgrade() -> None:
    """Let the index of promises hold the open ones alone, and that of a matter's visits the visits too."""
    op.drop_index("ix_visit_promise_by", table_name="visit")
    op.create_index("ix_visit_promise_by", "visit", ["promise_by"], unique=False, sqlite_where=_OPEN)
    op.drop_index("ix_visit_matter_matter_id", table_name="visit_matter")
    op.create_index("ix_visit_matter_matter_id", "visit_matter", ["matter_id", "visit_id"], unique=False)
