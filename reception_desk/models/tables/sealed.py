"""Tables of what is sealed: the content of 检举控告 and who may read it (条30③); nothing else may name them."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    column,
)

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# The ordinary visit keeps a number, a day, a channel and a head count; `matter_id` is the ordinary matter that the
# accusation was split from, where there is one.
sealed_matter = Table(
    "sealed_matter",
    metadata,
    key(),
    uuid(),
    Column("visit_id", ForeignKey("visit.id"), nullable=False, index=True),
    Column("matter_id", ForeignKey("matter.id")),
    Column("opened_on", Date, nullable=False),
    Column("recorded_by", ForeignKey("account.id"), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("accused_name", Text, nullable=False),
    Column("accused_unit", Text, nullable=False),
    Column("accused_post", Text, nullable=False),
    Column("raw", JSON, nullable=False),
    Column("kept", JSON, nullable=False),
    Column("settled", Boolean, nullable=False),
    Column("state", String(10), nullable=False),
    Column("closed_on", Date),
    Column("version", Integer, nullable=False, default=1),
    # Of a day's lines the figures ask no more, and the rest of the row is long.
    Index("ix_sealed_matter_opened_on", "opened_on", "state", "visit_id"),
    Index("ix_sealed_matter_matter_id", "matter_id", sqlite_where=column("matter_id").is_not(None)),
)
sealed_person = Table(
    "sealed_person",
    metadata,
    Column("sealed_id", ForeignKey("sealed_matter.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("role", String(20), nullable=False),
    Column("name", Text, nullable=False),
    Column("id_number", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("address", Text, nullable=False),
)
# A passage of a statement that was moved behind the seal, with the field it stood in.
sealed_passage = Table(
    "sealed_passage",
    metadata,
    key(),
    Column("sealed_id", ForeignKey("sealed_matter.id"), nullable=False, index=True),
    Column("field", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("moved_at", Moment, nullable=False),
    Column("moved_by", ForeignKey("account.id"), nullable=False),
)
sealed_event = Table(
    "sealed_event",
    metadata,
    key(),
    Column("sealed_id", ForeignKey("sealed_matter.id"), nullable=False, index=True),
    Column("kind", String(30), nullable=False),
    Column("day", Date),
    Column("text", Text, nullable=False),
    Column("detail", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
)
sealed_reader = Table(
    "sealed_reader",
    metadata,
    Column("sealed_id", ForeignKey("sealed_matter.id"), primary_key=True),
    Column("account_id", ForeignKey("account.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("granted_by", ForeignKey("account.id"), nullable=False),
    Column("granted_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
)
# The own name of a file that lies behind the seal: its row names it 附件（密） and no visit.
sealed_file = Table(
    "sealed_file",
    metadata,
    Column("attachment_id", ForeignKey("attachment.id"), primary_key=True),
    Column("sealed_id", ForeignKey("sealed_matter.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
)
# The filled parts of a paper that names the accuser, and who saw that it was not signed: its own row keeps number,
# kind, sheet and digest.
sealed_paper = Table(
    "sealed_paper",
    metadata,
    Column("paper_id", ForeignKey("paper.id"), primary_key=True),
    Column("sealed_id", ForeignKey("sealed_matter.id"), nullable=False, index=True),
    Column("parts", LargeBinary, nullable=False),
    Column("witness", Text, nullable=False, server_default=""),
)
