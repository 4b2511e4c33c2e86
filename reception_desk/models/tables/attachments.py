"""Table of files that belong to a visit; the files themselves lie encrypted in the data folder."""

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# It names the visit by the uuid made when the form opened, since files come before the visit is saved.
attachment = Table(
    "attachment",
    metadata,
    key(),
    uuid(),
    Column("visit_uuid", String(36), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("state", String(10), nullable=False),
    Column("note", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("added_by", ForeignKey("account.id"), nullable=False),
    Column("removed_at", Moment),
)
