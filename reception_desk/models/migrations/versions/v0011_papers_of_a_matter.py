"""Papers of a matter: their numbers and states, the register of what went out and was stamped, how they were served."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0011"
down_revision = "v0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let an issued paper be one of a matter, and make the tables."""
    with op.batch_alter_table("paper") as table:
        table.alter_column("visit_id", existing_type=sa.Integer(), nullable=True)
    _matter_paper()
    _delivery()


def _filled(name: str, empty: str = "") -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), server_default=empty, nullable=False)


def _short(name: str, length: int, *, filled: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length=length), server_default="" if filled else None, nullable=False)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer())


def _date(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _link(column: str, target: str, table: str, *, nullable: bool = True) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


def _begun(table: str) -> tuple[Any, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid")),
    )


def _written(table: str) -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _link("clerk_id", "account", table, nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
    )


def _matter_paper() -> None:
    name = "matter_paper"
    op.create_table(
        name,
        *_begun(name),
        _link("matter_id", "matter", name),
        _short("kind", 20, filled=False),
        _short("state", 10, filled=False),
        _filled("words", "{}"),
        _filled("addressee"),
        _filled("about"),
        _link("outcome_id", "matter_outcome", name),
        _link("demand_id", "demand", name),
        _link("letter_id", "letter", name),
        _link("served_id", name, name),
        sa.Column("series", sa.String(length=12)),
        _number("year"),
        _number("sequence"),
        _short("number", 60),
        _short("copies", 60),
        _short("said", 64),
        _filled("signed_by"),
        _date("signed_on"),
        _link("event_id", "matter_event", name),
        _link("paper_id", "paper", name),
        _filled("stamp"),
        _filled("stamped_by"),
        _date("stamped_on"),
        _number("stamp_copies"),
        _date("void_on"),
        _filled("void_reason"),
        *_written(name),
        sa.UniqueConstraint("series", "year", "sequence", name=op.f(f"uq_{name}_series_year_sequence")),
    )
    op.create_index(op.f("ix_matter_paper_matter_id"), name, ["matter_id"], unique=False)
    op.create_index("ix_matter_paper_signed_on", name, ["signed_on", "state"], unique=False)
    op.create_index("ix_matter_paper_paper_id", name, ["paper_id"], unique=False)


def _delivery() -> None:
    name = "delivery"
    op.create_table(
        name,
        *_begun(name),
        _link("matter_paper_id", "matter_paper", name, nullable=False),
        _short("way", 10, filled=False),
        _date("sent_on", nullable=False),
        _date("served_on"),
        *map(_filled, ("receiver", "relation", "address", "post_number", "refusal", "witness", "server", "text")),
        *_written(name),
    )
    op.create_index(op.f("ix_delivery_matter_paper_id"), name, ["matter_paper_id"], unique=False)
    op.create_index("ix_delivery_served_on", name, ["served_on"], unique=False)
