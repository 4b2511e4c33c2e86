"""Indexes by which SQLite finds what still names a row that leaves the store, so that no step of it takes long."""

import sqlalchemy as sa
from alembic import op

revision = "v0030"
down_revision = "v0029"
branch_labels = None
depends_on = None

_SELDOM = (
    ("matter", "merged_into"),
    ("matter_event", "visit_id"),
    ("matter_outcome", "demand_id"),
    ("sealed_matter", "matter_id"),
)
"""Columns that hold something in few rows: an index of those alone costs a save nothing."""


def upgrade() -> None:
    """Make the indexes."""
    op.create_index("ix_person_key_person_id", "person_key", ["person_id"], unique=False)
    for table, column in _SELDOM:
        held = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False, sqlite_where=held)
