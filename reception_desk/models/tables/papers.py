"""Tables of issued papers, their templates and prints; papers of a matter, their numbers, and how they were served."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from reception_desk.models.tables.base import Moment, key, metadata, uuid

paper_template = Table(
    "paper_template",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("name", String(60), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("kept_at", Moment, nullable=False),
)
# An issued paper, frozen; one of a visit names it, one of a matter stands in `matter_paper`.
paper = Table(
    "paper",
    metadata,
    key(),
    uuid(),
    Column("visit_id", ForeignKey("visit.id")),
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
# A paper of a matter from its 送签稿 on. Its row stays for the number's sake when the matter is sealed, which takes
# what it says (`words` is what was typed, as JSON, `text` the issued sheet in plain words) behind; `said` is a digest
# of what it told when it was issued.
matter_paper = Table(
    "matter_paper",
    metadata,
    key(),
    uuid(),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("kind", String(20), nullable=False),
    Column("state", String(10), nullable=False),
    Column("words", Text, nullable=False, server_default="{}"),
    Column("addressee", Text, nullable=False, server_default=""),
    Column("about", Text, nullable=False, server_default=""),
    Column("outcome_id", ForeignKey("matter_outcome.id")),
    Column("demand_id", ForeignKey("demand.id")),
    Column("letter_id", ForeignKey("letter.id")),
    Column("served_id", ForeignKey("matter_paper.id")),
    Column("series", String(12)),
    Column("year", Integer),
    Column("sequence", Integer),
    Column("number", String(60), nullable=False, server_default=""),
    Column("copies", String(60), nullable=False, server_default=""),
    Column("said", String(64), nullable=False, server_default=""),
    Column("signed_by", Text, nullable=False, server_default=""),
    Column("signed_on", Date),
    Column("event_id", ForeignKey("matter_event.id")),
    Column("paper_id", ForeignKey("paper.id")),
    Column("stamp", Text, nullable=False, server_default=""),
    Column("stamped_by", Text, nullable=False, server_default=""),
    Column("stamped_on", Date),
    Column("stamp_copies", Integer),
    Column("void_on", Date),
    Column("void_reason", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Column("text", Text, nullable=False, server_default=""),
    UniqueConstraint("series", "year", "sequence"),
    Index("ix_matter_paper_signed_on", "signed_on", "state"),
    Index("ix_matter_paper_paper_id", "paper_id"),
)
# How a paper was brought to whom it is for (送达); `served_on` is the day on which it counts as served.
delivery = Table(
    "delivery",
    metadata,
    key(),
    uuid(),
    Column("matter_paper_id", ForeignKey("matter_paper.id"), nullable=False, index=True),
    Column("way", String(10), nullable=False),
    Column("sent_on", Date, nullable=False),
    Column("served_on", Date),
    Column("receiver", Text, nullable=False, server_default=""),
    Column("relation", Text, nullable=False, server_default=""),
    Column("address", Text, nullable=False, server_default=""),
    Column("post_number", Text, nullable=False, server_default=""),
    Column("refusal", Text, nullable=False, server_default=""),
    Column("witness", Text, nullable=False, server_default=""),
    Column("server", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_delivery_served_on", "served_on"),
)
