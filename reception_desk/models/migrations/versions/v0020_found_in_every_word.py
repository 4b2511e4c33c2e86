"""The search finds what is written of a matter, its letters, answers, history and issued papers; searches are kept."""

import io
import json
import re
import zipfile
import zlib
from html import unescape

import sqlalchemy as sa
from alembic import op

revision = "v0020"
down_revision = "v0019"
branch_labels = None
depends_on = None

_OF_MATTER = {
    "outer_number": "number, query_code",
    "letter": "number, text, unit, matter_id, undone_at",
    "matter_paper": "number, about, addressee, text, matter_id, undone_at",
    "matter_event": "text, matter_id, undone_at",
    "matter_outcome": "by_order, matter_id, undone_at",
    "instruction": "who, text, done_text, matter_id, undone_at",
    "first_handling": "text, matter_id, undone_at",
    "supervision": "number, text, feedback, matter_id, undone_at",
    "suggestion": "addressee, number, text, feedback, matter_id, undone_at",
    "risk_check": "plan, matter_id, undone_at",
    "key_matter": "text, end_reason, matter_id, undone_at",
    "screening_item": "text, plan, result, matter_id, undone_at",
    "activity": "place, result, matter_id, undone_at",
    "satisfaction": "text, matter_id, undone_at",
    "look_back": "finding, matter_id, undone_at",
    "closing": "text, matter_id, undone_at",
}
"""The tables whose rows say something of a matter, with the columns that change what is found of it."""
_OVER = {
    "letter_entry": ("letter", "letter_id", "number, who, text, undone_at"),
    "delivery": ("matter_paper", "matter_paper_id", "receiver, post_number, refusal, text, undone_at"),
}
_ISSUED = (
    "SELECT matter_paper.id, paper.parts, paper_template.content FROM matter_paper "
    "JOIN paper ON paper.id = matter_paper.paper_id JOIN paper_template ON paper_template.digest = paper.template "
    "WHERE length(paper.parts) > 0"
)
_PARAGRAPH, _TEXT = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL), re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")


def upgrade() -> None:
    """Make the tables, read what issued papers say, and let every matter with words be entered anew."""
    op.add_column("matter_paper", sa.Column("text", sa.Text(), server_default="", nullable=False))
    _saved()
    op.create_table(
        "matter_touched",
        sa.Column("matter_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("matter_id", name=op.f("pk_matter_touched")),
    )
    _read_papers()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE matter_index USING fts5(words, content='', contentless_delete=1, prefix='1', "
            "tokenize='unicode61 remove_diacritics 0')"
        )
        _mark()
    _touch()


def _saved() -> None:
    op.create_table(
        "saved_search",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("conditions", sa.Text(), server_default="", nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_saved_search_made_by_account")),
        sa.ForeignKeyConstraint(["owner_id"], ["account.id"], name=op.f("fk_saved_search_owner_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
        sa.UniqueConstraint("uuid", name=op.f("uq_saved_search_uuid")),
    )
    op.create_index(op.f("ix_saved_search_owner_id"), "saved_search", ["owner_id"], unique=False)


def _mark() -> None:
    """Mark a matter whenever a row that says something of it is written; a plain save writes none of these."""
    for table, columns in _OF_MATTER.items():
        for when, rows in (("INSERT", ("NEW",)), (f"UPDATE OF {columns}", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            if table == "matter_paper" and when == "INSERT":
                continue  # a 送签稿 says nothing yet
            marks = "".join(
                f"INSERT OR IGNORE INTO matter_touched(matter_id) SELECT {row}.matter_id "
                f"WHERE {row}.matter_id IS NOT NULL; "
                for row in rows
            )
            _trigger(table, when, marks)
    for table, (parent, by, columns) in _OVER.items():
        for when, row in (("INSERT", "NEW"), (f"UPDATE OF {columns}", "NEW"), ("DELETE", "OLD")):
            mark = (
                f"INSERT OR IGNORE INTO matter_touched(matter_id) SELECT matter_id FROM {parent} "
                f"WHERE id = {row}.{by} AND matter_id IS NOT NULL; "
            )
            _trigger(table, when, mark)
    own = "INSERT OR IGNORE INTO matter_touched(matter_id) VALUES (NEW.id); "
    into = (
        "INSERT OR IGNORE INTO matter_touched(matter_id) SELECT OLD.merged_into WHERE OLD.merged_into IS NOT NULL; "
        "INSERT OR IGNORE INTO matter_touched(matter_id) SELECT NEW.merged_into WHERE NEW.merged_into IS NOT NULL; "
    )
    _trigger("matter", "UPDATE OF title, case_number, judge, division, unit, purpose, merged_into", own + into)
    before = "INSERT OR IGNORE INTO matter_touched(matter_id) VALUES (OLD.matter_id); "
    after = "INSERT OR IGNORE INTO matter_touched(matter_id) VALUES (NEW.matter_id); "
    _trigger("demand", "UPDATE OF text, evidence, matter_id", before + after)
    _trigger("demand", "DELETE", before)  # a visit was put right, and the title may say what it no longer does


def _trigger(table: str, when: str, marks: str) -> None:
    name = f"touch_{table}_{when.split()[0].lower()}"
    op.execute(f"CREATE TRIGGER {name} AFTER {when} ON {table} BEGIN {marks}END")


def _read_papers() -> None:
    bind = op.get_bind()
    for row in bind.execute(sa.text(_ISSUED)).all():
        words = sa.text("UPDATE matter_paper SET text = :words WHERE id = :id")
        bind.execute(words, {"words": _said(row.parts, row.content), "id": row.id})


def _said(parts: bytes, template: bytes) -> str:
    """Return what a frozen paper says; its parts are deflated against the template's own text."""
    with zipfile.ZipFile(io.BytesIO(template)) as archive:
        inflater = zlib.decompressobj(-15, archive.read("word/document.xml")[-32768:])
    changed: dict[str, str] = json.loads(inflater.decompress(parts) + inflater.flush())
    body = changed.get("word/document.xml", "")
    lines = ("".join(map(unescape, _TEXT.findall(each))) for each in _PARAGRAPH.findall(body))
    return "\n".join(filter(None, map(str.strip, lines)))


def _touch() -> None:
    """Mark every matter of which more is written than its visits say."""
    for table in _OF_MATTER:
        op.execute(
            f"INSERT OR IGNORE INTO matter_touched(matter_id) SELECT matter_id FROM {table} WHERE matter_id IS NOT NULL"
        )
    op.execute(
        "INSERT OR IGNORE INTO matter_touched(matter_id) SELECT id FROM matter "
        "WHERE case_number != '' OR judge != '' OR division != '' OR unit != '' OR merged_into IS NOT NULL"
    )
    op.execute("INSERT OR IGNORE INTO matter_touched(matter_id) SELECT matter_id FROM demand WHERE evidence != ''")
