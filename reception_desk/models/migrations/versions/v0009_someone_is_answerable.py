"""Someone is answerable: who is responsible for a matter since when, what went out to units and what came back."""

import sqlalchemy as sa
from alembic import op

revision = "v0009"
down_revision = "v0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and name for each matter who received its first visit."""
    _responsible()
    _letter()
    _letter_entry()
    # Who received the first visit of a matter is answerable for it from its first minute on (首接责任人, §1.13).
    op.execute(
        "INSERT INTO responsible (matter_id, role, account_id, since, at, clerk_id) "
        "SELECT matter.id, 'first', visit.first_receiver_id, visit.received_on, visit.made_at, visit.registrar_id "
        "FROM matter JOIN visit ON visit.id = (SELECT earlier.id FROM visit AS earlier JOIN visit_matter "
        "ON visit_matter.visit_id = earlier.id WHERE visit_matter.matter_id = matter.id "
        "ORDER BY earlier.received_at, earlier.id LIMIT 1)"
    )


def _text(name: str, *, filled: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="" if filled else None, nullable=False)


def _date(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{columns[0]}"), table, list(columns), unique=False)


def _written(table: str) -> list[sa.Column[object]]:
    return [_moment("at"), _link("clerk_id", "account", table), _moment("undone_at", nullable=True)]  # type: ignore[list-item]


def _responsible() -> None:
    op.create_table(
        "responsible",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("matter_id", "matter", "responsible"),
        sa.Column("role", sa.String(length=10), nullable=False),
        _link("account_id", "account", "responsible", nullable=True),
        *(_text(name, filled=True) for name in ("name", "phone", "unit", "source")),
        _date("since"),
        _moment("at"),
        _link("clerk_id", "account", "responsible"),
        _date("ended_on", nullable=True),
        _text("ended_why", filled=True),
        _moment("undone_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_responsible")),
    )
    _index("responsible", "matter_id")
    _index("responsible", "account_id", "ended_on")


def _letter() -> None:
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        _link("matter_id", "matter", "letter"),
        sa.Column("kind", sa.String(length=10), nullable=False),
        *map(_text, ("unit", "number", "way")),
        _date("sent_on"),
        _date("due_on", nullable=True),
        _text("text"),
        _date("answered_on", nullable=True),
        *_written("letter"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint("uuid", name=op.f("uq_letter_uuid")),
    )
    _index("letter", "matter_id")
    _index("letter", "answered_on", "undone_at", "unit")


def _letter_entry() -> None:
    op.create_table(
        "letter_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("letter_id", "letter", "letter_entry"),
        sa.Column("kind", sa.String(length=10), nullable=False),
        _date("day"),
        _text("number"),
        sa.Column("opinion", sa.String(length=4), nullable=False),
        _text("way"),
        _date("served_on", nullable=True),
        sa.Column("told_review", sa.Boolean(), nullable=False),
        *map(_text, ("who", "text")),
        *_written("letter_entry"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_entry")),
    )
    _index("letter_entry", "letter_id")
