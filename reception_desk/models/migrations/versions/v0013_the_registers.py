"""The registers: people of units, what stood there before, items of a screening, refused proposals, due days."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0013"
down_revision = "v0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and add the columns."""
    _columns()
    _units()
    _leader()
    _screening()
    _changes()


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _filled(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _date(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


def _written(table: str, *columns: sa.Column[Any]) -> None:
    """Make a table of what somebody wrote down: with its uuid, when, by whom, and whether it was taken back."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        *columns,
        _moment("at"),
        _link("clerk_id", "account", table),
        _moment("undone_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid")),
    )


def _indexed(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _columns() -> None:
    added: dict[str, tuple[sa.Column[Any], ...]] = {
        "unit": (_filled("heir"),),
        "suggestion": (_filled("number"), _date("due_on")),
        "key_matter": (_filled("end_reason"),),
        "screening": (
            sa.Column("kinds", sa.JSON(), server_default="[]", nullable=False),
            *(_date(name) for name in ("due_on", "seen_on")),
            _filled("opinion"),
        ),
    }
    for table, columns in added.items():
        for column in columns:
            op.add_column(table, column)


def _units() -> None:
    person = (_text("name"), _filled("post"), _filled("phone"))
    _written("unit_person", _link("unit_id", "unit", "unit_person"), *person)
    _indexed("unit_person", "unit_id")


def _leader() -> None:
    cause = sa.Column("cause", sa.String(length=4), nullable=False)
    _written("refused_proposal", cause, _text("unit"), _number("times"), _date("day", nullable=False), _filled("text"))


def _screening() -> None:
    _written(
        "screening_item",
        _link("return_id", "screening_return", "screening_item"),
        _link("matter_id", "matter", "screening_item", nullable=True),
        _date("day", nullable=False),
        _text("text"),
        _number("people", nullable=True),
        _filled("plan"),
        _filled("who"),
        _date("due_on"),
        _date("settled_on"),
        _filled("result"),
    )
    _indexed("screening_item", "return_id")
    _indexed("screening_item", "matter_id")


def _changes() -> None:
    _written(
        "kept_change",
        sa.Column("kept", sa.String(length=20), nullable=False),
        _number("row_id"),
        sa.Column("what", sa.String(length=10), nullable=False),
        _filled("before"),
        _filled("reason"),
        _link("matter_id", "matter", "kept_change", nullable=True),
    )
    _indexed("kept_change", "matter_id")
    op.create_index(op.f("ix_kept_change_row_id"), "kept_change", ["row_id", "kept"], unique=False)
