"""Tables of visits and who came."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
    false,
    text,
)

from reception_desk.models.tables.base import Moment, key, metadata, uuid

LEDGER = (
    *("received_on", "purpose", "registrar_id", "first_receiver_id", "channel", "intent", "noted"),
    *("content", "handling", "kind", "year", "station", "running", "people", "region", "voided_at"),
    *("mode", "destination"),
)
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
    Column("summary", Text, nullable=False, server_default=""),
    Column("intent", String(4), nullable=False, server_default="1"),
    Column("mode", String(4), nullable=False, server_default="1"),
    Column("noted", Boolean, nullable=False, server_default=false()),
    Column("receiver", Text, nullable=False, server_default=""),
    Column("affected", Integer),
    Column("content", Text, nullable=False, server_default=""),
    Column("handling", Text, nullable=False, server_default=""),
    Column("destination", Text, nullable=False, server_default=""),
    Column("told", Text, nullable=False, server_default=""),
    Column("promise", Text, nullable=False, server_default=""),
    Column("promise_by", Date),
    Column("promise_kept_at", Moment),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("source", Text, nullable=False, server_default=""),
    Column("their_number", Text, nullable=False, server_default=""),
    Column("their_due", Date),
    Column("their_answered_at", Moment),
    Column("urgent", String(4), nullable=False, server_default=""),
    Column("late_reason", Text, nullable=False, server_default=""),
    Column("blank", Text, nullable=False, server_default=""),
    Column("extra", JSON, nullable=False, server_default="{}"),
    Column("voided_at", Moment),
    Column("void_reason", Text, nullable=False, server_default=""),
    Column("registrar_id", ForeignKey("account.id"), nullable=False),
    Column("first_receiver_id", ForeignKey("account.id"), nullable=False),
    Column("raw", JSON, nullable=False),
    Column("kept", JSON, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("kind", "year", "station", "running"),
    Index("ix_visit_received_on", "received_on", "channel"),
    # only what is open, which is little: most visits promise nothing
    Index("ix_visit_promise_by", "promise_by", sqlite_where=text("promise != '' AND promise_kept_at IS NULL")),
    Index("ix_visit_their_due", "their_due", sqlite_where=column("their_due").is_not(None)),
    # All that the ledger's usual questions and the figures ask, so that neither ever reads the long rows.
    Index("ix_visit_ledger", "received_at", *LEDGER),
    # What the figures of matters ask of the visit with which one began, whose number it bears.
    Index("ix_visit_number", "number", "channel", "first_receiver_id"),
)
# How many visits of each day are alike: SQLite's own triggers keep it in step with every row of `visit` that is not
# void, whatever writes it. An accusation is counted by day and channel alone (条30③).
visit_count = Table(
    "visit_count",
    metadata,
    Column("division", String(10), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("part", String(10), primary_key=True),
    Column("channel", String(20), primary_key=True),
    *(Column(name, Boolean, primary_key=True) for name in ("noted", "again", "many", "accuses")),
    Column("visits", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    sqlite_with_rowid=False,
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
    Column("id_document", Text, nullable=False, server_default=""),
    Column("authority", Text, nullable=False, server_default=""),
)
# Those who came along: a list that may be pasted later. They are no persons of the store until they speak for somebody.
visit_companion = Table(
    "visit_companion",
    metadata,
    Column("visit_id", ForeignKey("visit.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("id_number", Text, nullable=False),
    Column("phone", Text, nullable=False),
)
visit_material = Table(
    "visit_material",
    metadata,
    Column("visit_id", ForeignKey("visit.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("copies", Integer),
    Column("pages", Integer),
    Column("original", String(10), nullable=False),
)
# 进京访, 赴省访, 越级访 reach the office as a notice: counted apart, never as a visit to us.
outside_visit = Table(
    "outside_visit",
    metadata,
    Column("visit_id", ForeignKey("visit.id"), primary_key=True),
    Column("kind", String(10), nullable=False),
    Column("happened_on", Date),
    Column("place", Text, nullable=False),
    Column("told_by", Text, nullable=False),
    Column("fetched_by", Text, nullable=False),
    Column("result", Text, nullable=False),
)
# What a visit said before it was changed: rows are only ever added.
visit_change = Table(
    "visit_change",
    metadata,
    key(),
    Column("visit_id", ForeignKey("visit.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("before", JSON, nullable=False),
)
