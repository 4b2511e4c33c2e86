"""Tables of what was made of figures: reports as they were signed, the office's own words, hints that were taken."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# `figures` are the numbers as they were printed, by the code of the figure; `parts` the docx itself.
signed_report = Table(
    "signed_report",
    metadata,
    key(),
    uuid(),
    Column("span", String(10), nullable=False),
    Column("profile", String(10), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("figures", JSON, nullable=False),
    Column("signer", Text, nullable=False, server_default=""),
    Column("parts", LargeBinary, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_signed_report_first", "first", "last"),
)
# One paragraph of the annual summary in the office's own wording; the newest of a place counts, year 0 for every year.
summary_text = Table(
    "summary_text",
    metadata,
    key(),
    uuid(),
    Column("profile", String(10), nullable=False),
    Column("year", Integer, nullable=False),
    Column("place", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
    Index("ix_summary_text_profile", "profile", "year"),
)
# A 苗头 that somebody took up: of a place and a class, never of a person; `seen` is how many visits there were then.
hint_taken = Table(
    "hint_taken",
    metadata,
    key(),
    uuid(),
    Column("place", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("screening_id", ForeignKey("screening.id")),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
