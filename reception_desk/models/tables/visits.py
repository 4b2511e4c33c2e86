"""Tables of visits and who came."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from reception_desk.models.tables.base import Moment, key, metadata, uuid

visit = Table(
    "visit",
    metadata,
    key(),
    uuid(),
    Column("number", String(40), nullable=False, unique=True),
    Column("kind", String(10), nullable=False),
    Column("year", Integer, nullable=False),
    Column("station", String(4), nullable=False),
    Column("running", Integer, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("people", Integer, nullable=False),
    Column("purpose", String(2), nullable=False),
    Column("region", Text, nullable=False),
    Column("materials", Integer),
    Column("statement", Text, nullable=False),
    Column("registrar_id", ForeignKey("account.id"), nullable=False),
    Column("first_receiver_id", ForeignKey("account.id"), nullable=False),
    Column("raw", JSON, nullable=False),
    Column("kept", JSON, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("kind", "year", "station", "running"),
    Index("ix_visit_received_on", "received_on", "channel"),
    Index("ix_visit_received_at", "received_at"),
)
visit_person = Table(
    "visit_person",
    metadata,
    Column("visit_id", ForeignKey("visit.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("role", String(20), nullable=False),
    Column("name", Text, nullable=False),
    Column("id_number", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("address", Text, nullable=False),
)
