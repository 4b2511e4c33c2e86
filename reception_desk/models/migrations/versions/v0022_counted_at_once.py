"""Indexes by which the figures of a period read what belongs to it, however old the office is."""

from alembic import op

revision = "v0022"
down_revision = "v0021"
branch_labels = None
depends_on = None

_MATTER = ("closed_on", "opened_on", "state", "purpose", "merged_into", "content", "region", "unit", "court_result")
_STARTED = ("started_on", "name", "nominal_due", "legal_due", "stopped_on", "stopped_by", "matter_id")
_DUE = ("nominal_due", "name", "legal_due", "started_on", "stopped_on", "stopped_by", "matter_id")


def upgrade() -> None:
    """Turn the index of matters round, and make those of time limits, proofs and sealed lines."""
    op.drop_index("ix_matter_figures", "matter")
    op.create_index("ix_matter_figures", "matter", [*_MATTER, "number"], unique=False)
    op.create_index("ix_clock_started_on", "clock", [*_STARTED], unique=False)
    op.create_index("ix_clock_nominal_due", "clock", [*_DUE], unique=False)
    op.create_index("ix_closing_proved_on", "closing", ["proved_on", "matter_id"], unique=False)
    op.create_index("ix_sealed_matter_opened_on", "sealed_matter", ["opened_on", "state", "visit_id"], unique=False)
