"""The law at the window: what a matter is, its events, outcomes, clocks and outer numbers; what is sealed."""

import sqlalchemy as sa
from alembic import op

revision = "v0006"
down_revision = "v0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen matters and fill them from their visits; make the tables of what happens to them and of what is sealed."""
    _widen_matter()
    _widen_demand_and_clock()
    _what_happened()
    _judged_and_merged()
    _sealed()
    _fill()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _filled(name: str, default: str = "", length: int | None = None) -> sa.Column[str]:
    kind = sa.String(length=length) if length else sa.Text()
    return sa.Column(name, kind, server_default=default, nullable=False)


def _date(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=True)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _link(column: str, target: str, table: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


def _keyed(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns), unique=False)


def _widen_matter() -> None:
    with op.batch_alter_table("matter", recreate="always") as table:
        table.add_column(_filled("number"))
        table.add_column(_filled("state", "open", 10))
        table.add_column(_date("closed_on"))
        table.add_column(_filled("legal_class", length=2))
        table.add_column(_filled("route", length=2))
        table.add_column(_filled("competence", "unknown", 10))
        for name in ("content", "region", "unit"):
            table.add_column(_filled(name))
        table.add_column(_filled("competent_level", length=1))
        table.add_column(_filled("first_nation", "unchecked", 10))
        table.add_column(_date("first_on"))
        for name, empty in (("facts", "{}"), ("overrides", "{}"), ("disposition", "[]")):
            table.add_column(sa.Column(name, sa.JSON(), server_default=empty, nullable=False))
        table.add_column(_filled("case_number"))
        table.add_column(_filled("stage", length=4))
        for name in ("judge", "division"):
            table.add_column(_filled(name))
        table.add_column(_link("handler_id", "account", "matter", nullable=True))
        table.add_column(_link("merged_into", "matter", "matter", nullable=True))
    op.create_index("ix_matter_number", "matter", ["number"], unique=False)
    op.create_index("ix_matter_state", "matter", ["state", "opened_on"], unique=False)
    op.create_index("ix_matter_handler_id", "matter", ["handler_id", "state"], unique=False)


def _widen_demand_and_clock() -> None:
    op.add_column("demand", _filled("decision", length=4))
    op.add_column("demand", _date("decided_on"))
    op.add_column("demand", _filled("evidence"))
    for name in ("legal_due", "safe_due", "stopped_on"):
        op.add_column("clock", _date(name))
    for name in ("extended", "suspended"):
        op.add_column("clock", sa.Column(name, sa.Integer(), server_default="0", nullable=False))
    op.add_column("clock", _filled("stopped_by", length=30))
    op.create_index("ix_clock_safe_due", "clock", ["stopped_on", "safe_due"], unique=False)
    op.create_table(
        "matter_person",
        _link("matter_id", "matter", "matter_person"),
        _link("person_id", "person", "matter_person"),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("matter_id", "person_id", name=op.f("pk_matter_person")),
    )
    _index("matter_person", "person_id")


def _what_happened() -> None:
    op.create_table(
        "matter_event",
        _id(),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        _link("matter_id", "matter", "matter_event"),
        _link("visit_id", "visit", "matter_event", nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=False),
        _date("day"),
        _text("text"),
        sa.Column("detail", sa.JSON(), nullable=False),
        _moment("at"),
        _link("clerk_id", "account", "matter_event"),
        _moment("undone_at", nullable=True),
        _keyed("matter_event"),
        sa.UniqueConstraint("uuid", name=op.f("uq_matter_event_uuid")),
    )
    _index("matter_event", "matter_id")
    op.create_table(
        "matter_outcome",
        _id(),
        _link("matter_id", "matter", "matter_outcome"),
        _link("demand_id", "demand", "matter_outcome", nullable=True),
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *map(_text, ("unit", "article", "by_order")),
        _moment("at"),
        _link("clerk_id", "account", "matter_outcome"),
        _moment("undone_at", nullable=True),
        _keyed("matter_outcome"),
    )
    _index("matter_outcome", "matter_id")
    op.create_index("ix_matter_outcome_code", "matter_outcome", ["code", "day"], unique=False)
    op.create_table(
        "outer_number",
        _id(),
        _link("matter_id", "matter", "outer_number"),
        *map(_text, ("system", "number", "query_code")),
        _date("told_on"),
        _moment("added_at"),
        _link("added_by", "account", "outer_number"),
        _keyed("outer_number"),
    )
    _index("outer_number", "matter_id")
    _index("outer_number", "number")


def _judged_and_merged() -> None:
    op.create_table(
        "matter_pair",
        _id(),
        _link("first_id", "matter", "matter_pair"),
        _link("second_id", "matter", "matter_pair"),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        _text("reason"),
        _link("judged_by", "account", "matter_pair"),
        _moment("judged_at"),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_matter_pair_order")),
        _keyed("matter_pair"),
    )
    op.create_index("ix_matter_pair_first_id", "matter_pair", ["first_id", "second_id"], unique=False)
    _index("matter_pair", "second_id")
    op.create_table(
        "merge",
        _id(),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("kept_before", sa.JSON(), nullable=False),
        sa.Column("gone_before", sa.JSON(), nullable=False),
        _text("reason"),
        _moment("at"),
        _link("clerk_id", "account", "merge"),
        _moment("undone_at", nullable=True),
        _keyed("merge"),
    )
    op.create_index("ix_merge_kind", "merge", ["kind", "kept_id", "gone_id"], unique=False)


def _sealed() -> None:
    op.create_table(
        "sealed_matter",
        _id(),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        _link("visit_id", "visit", "sealed_matter"),
        _link("matter_id", "matter", "sealed_matter", nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=False),
        _link("recorded_by", "account", "sealed_matter"),
        *map(_text, ("title", "facts", "accused_name", "accused_unit", "accused_post")),
        sa.Column("raw", sa.JSON(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        _date("closed_on"),
        sa.Column("version", sa.Integer(), nullable=False),
        _keyed("sealed_matter"),
        sa.UniqueConstraint("uuid", name=op.f("uq_sealed_matter_uuid")),
    )
    _index("sealed_matter", "visit_id")
    _index("sealed_matter", "recorded_by")
    op.create_table(
        "sealed_person",
        _link("sealed_id", "sealed_matter", "sealed_person"),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        *map(_text, ("name", "id_number", "phone", "address")),
        sa.PrimaryKeyConstraint("sealed_id", "place", name=op.f("pk_sealed_person")),
    )
    op.create_table(
        "sealed_passage",
        _id(),
        _link("sealed_id", "sealed_matter", "sealed_passage"),
        sa.Column("field", sa.String(length=40), nullable=False),
        _text("text"),
        _moment("moved_at"),
        _link("moved_by", "account", "sealed_passage"),
        _keyed("sealed_passage"),
    )
    _index("sealed_passage", "sealed_id")
    op.create_table(
        "sealed_event",
        _id(),
        _link("sealed_id", "sealed_matter", "sealed_event"),
        sa.Column("kind", sa.String(length=30), nullable=False),
        _date("day"),
        _text("text"),
        sa.Column("detail", sa.JSON(), nullable=False),
        _moment("at"),
        _link("clerk_id", "account", "sealed_event"),
        _keyed("sealed_event"),
    )
    _index("sealed_event", "sealed_id")
    op.create_table(
        "sealed_reader",
        _link("sealed_id", "sealed_matter", "sealed_reader"),
        _link("account_id", "account", "sealed_reader"),
        _text("reason"),
        _link("granted_by", "account", "sealed_reader"),
        _moment("granted_at"),
        _moment("withdrawn_at", nullable=True),
        sa.PrimaryKeyConstraint("sealed_id", "account_id", name=op.f("pk_sealed_reader")),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE sealed_index USING fts5(who, words, content='', contentless_delete=1, prefix='1', "
            "tokenize='unicode61 remove_diacritics 0')"
        )


def _fill() -> None:
    """Fill what a matter takes from the visit that opened it: number, place, class, and who is behind it."""
    first = (
        "(SELECT visit.{0} FROM visit JOIN visit_matter ON visit_matter.visit_id = visit.id "
        "WHERE visit_matter.matter_id = matter.id ORDER BY visit.received_at, visit.id LIMIT 1)"
    )
    for name in ("number", "content", "region"):
        op.execute(f"UPDATE matter SET {name} = coalesce({first.format(name)}, '')")
    op.execute(
        "UPDATE matter SET legal_class = CASE purpose WHEN '1' THEN 'SQ' WHEN '2' THEN 'SQ' WHEN '3' THEN 'JY' "
        "WHEN '4' THEN 'JJ' WHEN '9' THEN 'QT' ELSE '' END, first_on = opened_on"
    )
    op.execute(
        "INSERT INTO matter_person (matter_id, person_id, role) "
        "SELECT visit_matter.matter_id, visit_person.person_id, min(visit_person.role) FROM visit_matter "
        "JOIN visit_person ON visit_person.visit_id = visit_matter.visit_id "
        "GROUP BY visit_matter.matter_id, visit_person.person_id"
    )
