"""The duty roster: posts, people, leave, wishes, months, duties, where somebody is, changes asked for."""

import sqlalchemy as sa
from alembic import op

revision = "v0014"
down_revision = "v0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _people()
    _months()
    _changes()


def _people() -> None:
    op.create_table(
        "duty_post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("slot", sa.String(length=10), nullable=False),
        sa.Column("begins", sa.String(length=5), nullable=False),
        sa.Column("ends", sa.String(length=5), nullable=False),
        sa.Column("worked", sa.Integer(), nullable=False),
        sa.Column("weekend", sa.Integer(), nullable=False),
        sa.Column("holiday", sa.Integer(), nullable=False),
        sa.Column("leading", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("gone_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_post")),
        sa.UniqueConstraint("uuid", name=op.f("uq_duty_post_uuid")),
    )
    op.create_table(
        "duty_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("phone", sa.String(length=40), server_default="", nullable=False),
        sa.Column("posts", sa.JSON(), nullable=False),
        sa.Column("share", sa.Integer(), server_default="100", nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("never_alone", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_duty_person_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_person")),
        sa.UniqueConstraint("account_id", name=op.f("uq_duty_person_account_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_duty_person_uuid")),
    )
    op.create_table(
        "duty_leave",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["account.id"], name=op.f("fk_duty_leave_clerk_id_account")),
        sa.ForeignKeyConstraint(["person_id"], ["duty_person.id"], name=op.f("fk_duty_leave_person_id_duty_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_leave")),
        sa.UniqueConstraint("uuid", name=op.f("uq_duty_leave_uuid")),
    )
    op.create_index(op.f("ix_duty_leave_person_id"), "duty_leave", ["person_id"], unique=False)
    op.create_table(
        "duty_wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["duty_person.id"], name=op.f("fk_duty_wish_person_id_duty_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_wish")),
        sa.UniqueConstraint("person_id", "day", name=op.f("uq_duty_wish_person_id_day")),
    )
    op.create_table(
        "duty_apart",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["one_id"], ["duty_person.id"], name=op.f("fk_duty_apart_one_id_duty_person")),
        sa.ForeignKeyConstraint(["other_id"], ["duty_person.id"], name=op.f("fk_duty_apart_other_id_duty_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_apart")),
        sa.UniqueConstraint("one_id", "other_id", name=op.f("uq_duty_apart_one_id_other_id")),
    )


def _months() -> None:
    op.create_table(
        "duty_month",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("published_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["published_by"], ["account.id"], name=op.f("fk_duty_month_published_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_month")),
        sa.UniqueConstraint("month", name=op.f("uq_duty_month_month")),
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=10), nullable=False),
        sa.Column("locked", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("instead_of", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["account.id"], name=op.f("fk_duty_clerk_id_account")),
        sa.ForeignKeyConstraint(["ended_by"], ["account.id"], name=op.f("fk_duty_ended_by_account")),
        sa.ForeignKeyConstraint(["instead_of"], ["duty.id"], name=op.f("fk_duty_instead_of_duty")),
        sa.ForeignKeyConstraint(["person_id"], ["duty_person.id"], name=op.f("fk_duty_person_id_duty_person")),
        sa.ForeignKeyConstraint(["post_id"], ["duty_post.id"], name=op.f("fk_duty_post_id_duty_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
        sa.UniqueConstraint("uuid", name=op.f("uq_duty_uuid")),
    )
    op.create_index("ix_duty_day", "duty", ["day", "ended_at"], unique=False)
    op.create_index(op.f("ix_duty_person_id"), "duty", ["person_id"], unique=False)


def _changes() -> None:
    op.create_table(
        "duty_presence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["account.id"], name=op.f("fk_duty_presence_clerk_id_account")),
        sa.ForeignKeyConstraint(["person_id"], ["duty_person.id"], name=op.f("fk_duty_presence_person_id_duty_person")),
        sa.ForeignKeyConstraint(["post_id"], ["duty_post.id"], name=op.f("fk_duty_presence_post_id_duty_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_presence")),
    )
    op.create_index(op.f("ix_duty_presence_day"), "duty_presence", ["day"], unique=False)
    op.create_table(
        "duty_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=False),
        sa.Column("other_duty_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreed_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("granted", sa.Boolean(), nullable=True),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["agreed_by"], ["account.id"], name=op.f("fk_duty_request_agreed_by_account")),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_duty_request_asked_by_account")),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_duty_request_decided_by_account")),
        sa.ForeignKeyConstraint(["duty_id"], ["duty.id"], name=op.f("fk_duty_request_duty_id_duty")),
        sa.ForeignKeyConstraint(["other_duty_id"], ["duty.id"], name=op.f("fk_duty_request_other_duty_id_duty")),
        sa.ForeignKeyConstraint(["person_id"], ["duty_person.id"], name=op.f("fk_duty_request_person_id_duty_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_request")),
        sa.UniqueConstraint("uuid", name=op.f("uq_duty_request_uuid")),
    )
