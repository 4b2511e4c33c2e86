"""Tables of office, settings and counters."""

from sqlalchemy import JSON, Column, Integer, String, Table

from reception_desk.models.tables.base import Moment, metadata

store_mark = Table(
    "store_mark",
    metadata,
    Column("store_id", String(36), primary_key=True),
    Column("made_at", Moment, nullable=False),
)
setting = Table(
    "setting",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", JSON, nullable=False),
)
counter = Table(
    "counter",
    metadata,
    Column("kind", String(20), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("station", String(4), primary_key=True),
    Column("last", Integer, nullable=False),
)
