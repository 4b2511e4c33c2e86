"""Finding people again: the keys of a person, and what was judged of two people."""

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; `keyed` 0 marks the people who have no keys yet.

    The keys follow from rules that change (tables of readings, what counts as alike), so no revision fills them: the
    desk gives them to whoever lacks the present ones, a few at a time, when nothing else is to be done.
    """
    op.add_column("person", sa.Column("keyed", sa.Integer(), server_default="0", nullable=False))
    op.create_index("ix_person_keyed", "person", ["keyed"], unique=False)
    op.create_table(
        "person_key",
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_key_person_id_person")),
        sa.PrimaryKeyConstraint("kind", "key", "person_id", name=op.f("pk_person_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_pair",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("judged_by", sa.Integer(), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_person_pair_order")),
        sa.ForeignKeyConstraint(["first_id"], ["person.id"], name=op.f("fk_person_pair_first_id_person")),
        sa.ForeignKeyConstraint(["judged_by"], ["account.id"], name=op.f("fk_person_pair_judged_by_account")),
        sa.ForeignKeyConstraint(["second_id"], ["person.id"], name=op.f("fk_person_pair_second_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_pair")),
    )
    op.create_index("ix_person_pair_first_id", "person_pair", ["first_id", "second_id"], unique=False)
    op.create_index(op.f("ix_person_pair_second_id"), "person_pair", ["second_id"], unique=False)
