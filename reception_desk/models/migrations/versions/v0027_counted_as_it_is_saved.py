"""Counts of each day that the store itself keeps in step with every visit, and indexes by which divisions are read."""

import sqlalchemy as sa
from alembic import op

revision = "v0027"
down_revision = "v0026"
branch_labels = None
depends_on = None

_LEDGER = (
    *("received_at", "received_on", "purpose", "registrar_id", "first_receiver_id", "channel", "intent", "noted"),
    *("content", "handling", "kind", "year", "station", "running", "people", "region", "voided_at"),
)
_MARKS = "{v}.channel, {v}.noted, {v}.intent = '2', {v}.people >= 5, {v}.purpose = '4'"
_PARTS = {
    "receiver": "CASE WHEN {v}.purpose = '4' THEN '密' ELSE CAST({v}.first_receiver_id AS TEXT) END",
    "hour": "CASE WHEN {v}.purpose = '4' THEN '密' ELSE strftime('%H', {v}.received_at, '+8 hours') END",
}
"""By what each visit is counted; of an accusation nothing but day and channel."""
_WATCHED = (
    *("received_on", "received_at", "channel", "noted", "intent", "people", "purpose"),
    *("first_receiver_id", "voided_at"),
)
_INTO = "INSERT INTO visit_count(division, day, part, channel, noted, again, many, accuses, visits, people) "
_ADD = " ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, people = people + excluded.people; "
_EMPTY = (
    "DELETE FROM visit_count WHERE division IN ('receiver', 'hour') AND day = old.received_on AND visits = 0 "
    "AND people = 0; "
)


def upgrade() -> None:
    """Make table and triggers, count what there is, and let the indexes hold what divisions ask."""
    op.create_table(
        "visit_count",
        sa.Column("division", sa.String(length=10), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("part", sa.String(length=10), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("noted", "again", "many", "accuses")),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            *("division", "day", "part", "channel", "noted", "again", "many", "accuses"),
            name=op.f("pk_visit_count"),
        ),
        sqlite_with_rowid=False,
    )
    op.drop_index("ix_visit_ledger", table_name="visit")
    op.create_index("ix_visit_ledger", "visit", [*_LEDGER, "mode", "destination"], unique=False)
    op.create_index("ix_visit_number", "visit", ["number", "channel", "first_receiver_id"], unique=False)
    for division, part in _PARTS.items():
        op.execute(
            f"{_INTO} SELECT '{division}', v.received_on, {part.format(v='v')}, {_MARKS.format(v='v')}, count(*), "
            "sum(v.people) FROM visit v WHERE v.voided_at IS NULL GROUP BY 2, 3, 4, 5, 6, 7, 8"
        )
    if op.get_bind().dialect.name == "sqlite":
        _triggers()


def _triggers() -> None:
    """Let SQLite count: whatever writes a visit, no path can forget to."""
    gone, here = _counted("old", "-"), _counted("new", "")
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in _WATCHED)
    for name, when, what in (
        ("insert", "INSERT ON visit WHEN new.voided_at IS NULL", here),
        ("delete", "DELETE ON visit WHEN old.voided_at IS NULL", gone + _EMPTY),
        ("update", f"UPDATE OF {', '.join(_WATCHED)} ON visit WHEN {changed}", gone + here + _EMPTY),
    ):
        op.execute(f"CREATE TRIGGER count_visit_{name} AFTER {when} BEGIN {what}END")


def _counted(row: str, sign: str) -> str:
    """Return the statement that adds a visit to the counts of its day, or takes it out; one that is void is in none."""
    rows = " UNION ALL ".join(
        f"SELECT '{division}', {row}.received_on, {part.format(v=row)}, {_MARKS.format(v=row)}, {sign}1, "
        f"{sign}{row}.people WHERE {row}.voided_at IS NULL"
        for division, part in _PARTS.items()
    )
    return f"{_INTO}{rows}{_ADD}"
