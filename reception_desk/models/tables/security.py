"""Tables of former passwords, second factors, the notices on personal data, the audit's seals, what was destroyed."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from reception_desk.models.tables.base import Moment, key, metadata, uuid

# A former password is kept as the key slot it opened: it can be tried, and tells nothing else.
former_password = Table(
    "former_password",
    metadata,
    key(),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("slot", JSON, nullable=False),
    Index("ix_former_password_account_id", "account_id", "id"),
)
# `last_step` is the time step of the last code that was taken, so that no code serves twice.
second_factor = Table(
    "second_factor",
    metadata,
    key(),
    Column("account_id", ForeignKey("account.id"), nullable=False, unique=True),
    Column("secret", String(64), nullable=False),
    Column("since", Moment, nullable=False),
    Column("last_step", Integer, nullable=False),
)
privacy_notice = Table(
    "privacy_notice",
    metadata,
    key(),
    uuid(),
    Column("version", Integer, nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
)
# A seal over the audit up to an entry: `marks` are eight bytes of the hash of each entry since the seal before,
# `following` the public key of the next seal, `root` its own where a row of seals begins.
audit_seal = Table(
    "audit_seal",
    metadata,
    key(),
    Column("since", Integer, nullable=False),
    Column("upto", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("root", LargeBinary),
    Column("marks", LargeBinary, nullable=False),
    Column("following", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
# 销毁清册: what two people agreed to destroy, and when it was; its lines stay for ever in the place of what is gone.
destruction = Table(
    "destruction",
    metadata,
    key(),
    uuid(),
    Column("number", String(40), nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("clerk_id", ForeignKey("account.id"), nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("agreed", String(60), nullable=False, server_default=""),
    Column("carried_out_at", Moment),
    Column("dropped_at", Moment),
)
# A line is a matter with all its visits, or a visit without a matter; no word of either stands here.
destruction_item = Table(
    "destruction_item",
    metadata,
    key(),
    Column("destruction_id", ForeignKey("destruction.id"), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("matter_id", ForeignKey("matter.id"), index=True),
    Column("visit_id", ForeignKey("visit.id"), index=True),
    Column("kind", String(20), nullable=False),
    Column("number", String(60), nullable=False),
    Column("ended_on", Date, nullable=False),
    Column("kept_until", Date, nullable=False),
    Column("visits", Integer, nullable=False),
    Column("files", Integer, nullable=False),
    Column("destroyed_at", Moment),
)
