"""Tables of the duty roster: posts, people, leave and wishes, months, duties, changes asked for, what goes along."""

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
    text,
)

from reception_desk.models.tables.base import Moment, key, metadata, uuid

duty_post = Table(
    "duty_post",
    metadata,
    key(),
    uuid(),
    Column("name", String(60), nullable=False),
    Column("slot", String(10), nullable=False),
    Column("begins", String(5), nullable=False),
    Column("ends", String(5), nullable=False),
    Column("worked", Integer, nullable=False),
    Column("weekend", Integer, nullable=False),
    Column("holiday", Integer, nullable=False),
    Column("leading", Boolean, nullable=False),
    Column("place", Integer, nullable=False),
    Column("gone_on", Date),
)
# Who takes turns; somebody without an account has a name and a telephone. `posts` are keys of duty_post.
duty_person = Table(
    "duty_person",
    metadata,
    key(),
    uuid(),
    Column("account_id", ForeignKey("account.id"), unique=True),
    Column("name", String(60), nullable=False),
    Column("phone", String(40), nullable=False, server_default=""),
    Column("posts", JSON, nullable=False),
    Column("share", Integer, nullable=False, server_default="100"),
    Column("since", Date),
    Column("until", Date),
    Column("never_alone", Boolean, nullable=False, server_default=text("0")),
    Column("place", Integer, nullable=False),
)
duty_leave = Table(
    "duty_leave",
    metadata,
    key(),
    uuid(),
    Column("person_id", ForeignKey("duty_person.id"), nullable=False, index=True),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("words", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
duty_wish = Table(
    "duty_wish",
    metadata,
    key(),
    Column("person_id", ForeignKey("duty_person.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("wanted", Boolean, nullable=False),
    UniqueConstraint("person_id", "day"),
)
duty_apart = Table(
    "duty_apart",
    metadata,
    key(),
    Column("one_id", ForeignKey("duty_person.id"), nullable=False),
    Column("other_id", ForeignKey("duty_person.id"), nullable=False),
    UniqueConstraint("one_id", "other_id"),
)
duty_month = Table(
    "duty_month",
    metadata,
    key(),
    Column("month", String(7), nullable=False, unique=True),
    Column("state", String(10), nullable=False),
    Column("published_at", Moment),
    Column("published_by", ForeignKey("account.id")),
)
# A duty is ended and never removed once its month is published: the roster shows what was planned and what was.
duty = Table(
    "duty",
    metadata,
    key(),
    uuid(),
    Column("day", Date, nullable=False),
    Column("post_id", ForeignKey("duty_post.id"), nullable=False),
    Column("person_id", ForeignKey("duty_person.id"), nullable=False, index=True),
    Column("source", String(10), nullable=False),
    Column("locked", Boolean, nullable=False, server_default=text("0")),
    Column("instead_of", ForeignKey("duty.id")),
    Column("reason", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("ended_at", Moment),
    Column("ended_by", ForeignKey("account.id")),
    Index("ix_duty_day", "day", "ended_at"),
)
duty_presence = Table(
    "duty_presence",
    metadata,
    key(),
    Column("day", Date, nullable=False, index=True),
    Column("person_id", ForeignKey("duty_person.id"), nullable=False),
    Column("post_id", ForeignKey("duty_post.id")),
    Column("kind", String(10), nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("minutes", Integer),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
)
# 调班 and 替班 in 规范模式: asked for, agreed to by the partner, decided by whoever approves; each with who and when.
duty_request = Table(
    "duty_request",
    metadata,
    key(),
    uuid(),
    Column("duty_id", ForeignKey("duty.id"), nullable=False),
    Column("other_duty_id", ForeignKey("duty.id")),
    Column("person_id", ForeignKey("duty_person.id"), nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("asked_at", Moment, nullable=False),
    Column("asked_by", ForeignKey("account.id"), nullable=False),
    Column("agreed_at", Moment),
    Column("agreed_by", ForeignKey("account.id")),
    Column("decided_at", Moment),
    Column("decided_by", ForeignKey("account.id")),
    Column("granted", Boolean),
    Column("words", Text, nullable=False, server_default=""),
)
# What somebody would have done on the day of his duty, and whoever took the duty does instead: a promise to a visitor
# or a call-back of a closed matter. One row of a thing holds; a later change ends it.
duty_task = Table(
    "duty_task",
    metadata,
    key(),
    Column("visit_id", ForeignKey("visit.id"), index=True),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("giver_id", ForeignKey("duty_person.id"), nullable=False),
    Column("taker_id", ForeignKey("duty_person.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("undone_at", Moment),
)
