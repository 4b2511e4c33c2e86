"""Tables of people."""

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, Text

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
    Column("keyed", Integer, nullable=False, server_default="0"),
    Index("ix_person_id_number", "id_number"),
    Index("ix_person_name", "name"),
    Index("ix_person_keyed", "keyed"),
)
# What a person is found again by: sound, initials, numbers from both ends, birth. One row for each reading of a name,
# since no index can look inside a list. Rows are only ever added: an old telephone and a misspelt name find, too.
person_key = Table(
    "person_key",
    metadata,
    Column("kind", String(1), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("person_id", ForeignKey("person.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
# What a clerk judged of two people; the newest row of a pair counts, so that a judgement can be taken back.
person_pair = Table(
    "person_pair",
    metadata,
    key(),
    Column("first_id", ForeignKey("person.id"), nullable=False),
    Column("second_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("verdict", String(10), nullable=False),
    Column("reason", Text, nullable=False),
    Column("judged_by", ForeignKey("account.id"), nullable=False),
    Column("judged_at", Moment, nullable=False),
    CheckConstraint("first_id < second_id", name="order"),
    Index("ix_person_pair_first_id", "first_id", "second_id"),
)
