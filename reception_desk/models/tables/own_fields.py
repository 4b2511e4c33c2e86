"""Table of the office's own fields of the visit form; what is typed into them lies in `visit.extra`."""

from sqlalchemy import JSON, Boolean, Column, Integer, String, Table, Text

from reception_desk.models.tables.base import Moment, metadata

own_field = Table(
    "own_field",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("label", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("choices", JSON, nullable=False),
    Column("place", Integer, nullable=False),
    Column("internal", Boolean, nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("changed_at", Moment, nullable=False),
)
