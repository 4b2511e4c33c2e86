"""Table of blanks printed in advance, each with a register number reserved for it."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from reception_desk.models.tables.base import Moment, key, metadata

blank = Table(
    "blank",
    metadata,
    key(),
    Column("number", String(40), nullable=False, unique=True),
    Column("kind", String(10), nullable=False),
    Column("year", Integer, nullable=False),
    Column("station", String(4), nullable=False),
    Column("running", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("made_by", ForeignKey("account.id"), nullable=False),
    Column("settled_at", Moment),
    Column("visit_id", ForeignKey("visit.id")),
    Column("note", Text, nullable=False),
    UniqueConstraint("kind", "year", "station", "running"),
)
