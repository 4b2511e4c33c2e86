"""Tables of people."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

person = Table(
    "person",
    metadata,
    key(),
    uuid(),
    Column("name", Text, nullable=False),
    Column("id_number", Text, nullable=False),
    Column("id_checked", Boolean, nullable=False),
    Column("sex", String(1), nullable=False),
    Column("birth", Date),
    Column("phone", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Index("ix_person_id_number", "id_number"),
    Index("ix_person_name", "name"),
)
