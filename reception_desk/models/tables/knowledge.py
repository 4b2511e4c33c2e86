"""Tables of the office's own documents (规定资料): each with its versions, and the passages in which they are read."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# `version_id` is the version that is read; a document that was removed keeps all it had.
knowledge_document = Table(
    "knowledge_document",
    metadata,
    key(),
    uuid(),
    Column("title", Text, nullable=False),
    Column("source", Text, nullable=False, server_default=""),
    Column("version_id", Integer, nullable=False, server_default="0"),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("removed_at", Moment),
)
# The file as it came in, with the digest of its bytes.
knowledge_version = Table(
    "knowledge_version",
    metadata,
    key(),
    uuid(),
    Column("document_id", ForeignKey("knowledge_document.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    UniqueConstraint("document_id", "number"),
)
# The version as plain text, cut at its articles and headings; the index of the search holds those that are read now.
knowledge_passage = Table(
    "knowledge_passage",
    metadata,
    key(),
    Column("version_id", ForeignKey("knowledge_version.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("heading", Text, nullable=False, server_default=""),
    Column("chapter", Text, nullable=False, server_default=""),
    Column("article", Integer, nullable=False, server_default="0"),
    Column("text", Text, nullable=False),
    Index("ix_knowledge_passage_version_id", "version_id", "place"),
)
