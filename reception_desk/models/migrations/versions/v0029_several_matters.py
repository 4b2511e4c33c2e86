"""Which matter of a visit its form tells of, and papers of a visit issued anew once another was raised in it."""

import sqlalchemy as sa
from alembic import op

revision = "v0029"
down_revision = "v0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give each matter of a visit its place, and each issue of a paper its number."""
    op.add_column("visit_matter", sa.Column("place", sa.Integer(), server_default="0", nullable=False))
    op.create_index(
        "ix_visit_matter_beside", "visit_matter", ["visit_id"], unique=False, sqlite_where=sa.text("place > 0")
    )
    with op.batch_alter_table("paper") as table:
        table.add_column(sa.Column("edition", sa.Integer(), server_default="1", nullable=False))
        table.drop_constraint("uq_paper_visit_id_kind_form", type_="unique")
        table.create_unique_constraint("uq_paper_visit_id_kind_form_edition", ["visit_id", "kind", "form", "edition"])
