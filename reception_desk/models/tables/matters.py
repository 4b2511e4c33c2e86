"""Tables of matters, demands and their clocks."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, Text

from reception_desk.models.tables.base import key, metadata, uuid

matter = Table(
    "matter",
    metadata,
    key(),
    uuid(),
    Column("title", Text, nullable=False),
    Column("purpose", String(2), nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("version", Integer, nullable=False, default=1),
)
visit_matter = Table(
    "visit_matter",
    metadata,
    Column("visit_id", ForeignKey("visit.id"), primary_key=True),
    Column("matter_id", ForeignKey("matter.id"), primary_key=True, index=True),
)
demand = Table(
    "demand",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("text", Text, nullable=False),
)
clock = Table(
    "clock",
    metadata,
    key(),
    Column("matter_id", ForeignKey("matter.id"), nullable=False, index=True),
    Column("visit_id", ForeignKey("visit.id"), nullable=False, index=True),
    Column("name", String(40), nullable=False),
    Column("started_on", Date, nullable=False),
    Column("nominal_due", Date, nullable=False),
    Column("article", String(40), nullable=False),
)
