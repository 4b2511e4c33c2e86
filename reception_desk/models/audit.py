"""The audit chain: who, when, what, outcome, each entry bound to the one before by its hash."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from reception_desk.models.last_saved import Head
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.accounts import audit
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome

_FIRST = "0" * 64
_HEAD = Prepared(select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1))
_APPEND = Prepared(insert(audit))


@dataclass(frozen=True)
class Entry:
    """What one act leaves in the audit; `detail` never holds a statement or a password."""

    clerk: str
    action: Action
    subject: str
    outcome: Outcome
    detail: Mapping[str, object]


def write(work: Work, entry: Entry) -> Head:
    """Append an entry within the act's own transaction; return its place in the chain, and its hash."""
    seq, prev = _head(work.connection)
    detail = json.dumps(dict(entry.detail), ensure_ascii=False, sort_keys=True)
    row = {
        "seq": seq + 1,
        "at": work.now,
        "clerk_id": work.clerk,
        "clerk": entry.clerk,
        "action": entry.action.value,
        "subject": entry.subject,
        "outcome": entry.outcome.value,
        "detail": detail,
        "prev": prev,
    }
    digest = _hash(row)
    _APPEND.run(work.connection, {**row, "hash": digest})
    return Head(seq + 1, digest)


CHECKPOINT = 8
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def checkpoint_of(digest: str) -> str:
    """Return the eight characters (40 bits of an entry's hash) that papers carry outside as its witness."""
    number = int(digest[:10], 16)
    return "".join(_LETTERS[(number >> 5 * place) & 31] for place in reversed(range(CHECKPOINT)))


def checkpoint(look: Look | Work) -> str:
    """Return the checkpoint of the newest entry; it stands for everything before it, too."""
    return checkpoint_of(_head(look.connection)[1])


def first_broken(look: Look) -> int | None:
    """Return the place of the first entry that does not fit the chain, None where all do."""
    prev, expected = _FIRST, 1
    for found in look.connection.execute(select(audit).order_by(audit.c.seq)).mappings():
        row = {name: found[name] for name in found if name != "hash"}
        if found["seq"] != expected or found["prev"] != prev or found["hash"] != _hash(row):
            return int(found["seq"])
        prev, expected = found["hash"], expected + 1
    return None


def _head(connection: Connection) -> tuple[int, str]:
    seq, digest = _HEAD.first(connection, {}) or (0, _FIRST)
    return seq, digest


def _hash(row: Mapping[str, object]) -> str:
    """Return the hash over the entry before and this one's canonical text; moments are in UTC."""
    plain = {name: value.timestamp() if hasattr(value, "timestamp") else value for name, value in row.items()}
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
