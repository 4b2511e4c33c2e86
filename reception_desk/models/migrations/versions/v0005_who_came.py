"""Who came with whom and with what: representatives, agents, companions, materials, files, blanks, corrections."""

import sqlalchemy as sa
from alembic import op

revision = "v0005"
down_revision = "v0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and tables; an earlier visit has nothing in them."""
    _widen()
    _who_and_what()
    _files_and_blanks()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


_LEDGER = (
    *("received_on", "purpose", "registrar_id", "first_receiver_id", "channel", "intent", "noted"),
    *("content", "handling", "kind", "year", "station", "running", "people"),
)


def _widen() -> None:
    for name in ("started_at", "ended_at", "voided_at", "their_answered_at"):
        op.add_column("visit", _moment(name, nullable=True))
    for name in ("source", "their_number", "late_reason", "blank", "void_reason"):
        op.add_column("visit", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("visit", sa.Column("their_due", sa.Date(), nullable=True))
    op.create_index("ix_visit_their_due", "visit", ["their_due"], sqlite_where=sa.text("their_due IS NOT NULL"))
    op.add_column("visit", sa.Column("urgent", sa.String(length=4), server_default="", nullable=False))
    op.add_column("visit", sa.Column("extra", sa.JSON(), server_default="{}", nullable=False))
    for name in ("id_document", "authority"):
        op.add_column("visit_person", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.drop_index("ix_visit_received_at", "visit")
    op.create_index("ix_visit_ledger", "visit", ["received_at", *_LEDGER], unique=False)


def _who_and_what() -> None:
    for name, columns in (
        ("visit_companion", (_text("name"), _text("id_number"), _text("phone"))),
        (
            "visit_material",
            (
                _text("name"),
                sa.Column("copies", sa.Integer(), nullable=True),
                sa.Column("pages", sa.Integer(), nullable=True),
                sa.Column("original", sa.String(length=10), nullable=False),
            ),
        ),
    ):
        op.create_table(
            name,
            _link("visit_id", "visit", name),
            sa.Column("place", sa.Integer(), nullable=False),
            *columns,
            sa.PrimaryKeyConstraint("visit_id", "place", name=op.f(f"pk_{name}")),
        )
    op.create_table(
        "outside_visit",
        _link("visit_id", "visit", "outside_visit"),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        *map(_text, ("place", "told_by", "fetched_by", "result")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_outside_visit")),
    )
    op.create_table(
        "visit_change",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("visit_id", "visit", "visit_change"),
        sa.Column("version", sa.Integer(), nullable=False),
        _moment("at"),
        _link("clerk_id", "account", "visit_change"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        _text("reason"),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_change")),
    )
    op.create_index(op.f("ix_visit_change_visit_id"), "visit_change", ["visit_id"], unique=False)


def _files_and_blanks() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("visit_uuid", sa.String(length=36), nullable=False),
        _text("name"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        _text("note"),
        _moment("added_at"),
        _link("added_by", "account", "attachment"),
        _moment("removed_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint("uuid", name=op.f("uq_attachment_uuid")),
    )
    op.create_index(op.f("ix_attachment_visit_uuid"), "attachment", ["visit_uuid"], unique=False)
    op.create_table(
        "blank",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("station", sa.String(length=4), nullable=False),
        sa.Column("running", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        _moment("made_at"),
        _link("made_by", "account", "blank"),
        _moment("settled_at", nullable=True),
        _link("visit_id", "visit", "blank", nullable=True),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blank")),
        sa.UniqueConstraint("number", name=op.f("uq_blank_number")),
        sa.UniqueConstraint("kind", "year", "station", "running", name=op.f("uq_blank_kind_year_station_running")),
    )
    op.create_table(
        "own_field",
        sa.Column("name", sa.String(length=40), nullable=False),
        _text("label"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("internal", sa.Boolean(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        _moment("changed_at"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_own_field")),
    )
