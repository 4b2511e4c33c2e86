"""Tables of issued papers, their templates and prints."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from reception_desk.models.tables.base import Moment, key, metadata, uuid

paper_template = Table(
    "paper_template",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("name", String(60), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("kept_at", Moment, nullable=False),
)
paper = Table(
    "paper",
    metadata,
    key(),
    uuid(),
    Column("visit_id", ForeignKey("visit.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("form", String(10), nullable=False),
    Column("number", String(60), nullable=False),
    Column("check_code", String(12), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("issued_by", ForeignKey("account.id"), nullable=False),
    Column("template", ForeignKey("paper_template.digest"), nullable=False),
    Column("parts", LargeBinary, nullable=False),
    Column("digest", String(64), nullable=False),
    UniqueConstraint("visit_id", "kind", "form"),
)
paper_print = Table(
    "paper_print",
    metadata,
    key(),
    Column("paper_id", ForeignKey("paper.id"), nullable=False, index=True),
    Column("copy", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("way", String(10), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("note", Text, nullable=False),
)
