"""Seals over the audit, each signed by a key that is forgotten at once: today's key rewrites nothing of yesterday.

The key of a seal follows from the one before by a way that nobody goes back, and its public half stands in the seal
before, under that one's signature. Whoever holds today's key can seal what comes; what was sealed he can only leave
out, and then the seals begin anew, with another root than the one that stands on paper.
"""

import contextlib
import hashlib
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import LargeBinary, Row, cast, func, insert, select

from reception_desk.models.audit import checkpoint_of
from reception_desk.models.keys import derived
from reception_desk.models.tables.accounts import audit
from reception_desk.models.tables.security import audit_seal
from reception_desk.models.work import Look, Work
from reception_desk.paths import sync_folder

SEAL_FILE = "seal.key"
_MARK = 8
"""Bytes of an entry's hash that a seal holds: the first entry that was changed is named by them."""
_NONCE, _SEED = 12, 32


@dataclass(frozen=True, slots=True)
class Sealed:
    """A seal that was written: the last entry under it, whether a row of seals begins with it, the next key's seed."""

    upto: int
    anew: bool
    seed: bytes


@dataclass(frozen=True, slots=True)
class Root:
    """Where a row of seals begins: the first entry under it, when, and eight characters of its public key."""

    since: int
    at: datetime
    print: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the seals say: the first entry that is not what was sealed (None for none), the roots, how far they go."""

    broken: int | None
    roots: tuple[Root, ...]
    upto: int
    at: datetime | None


def seal(work: Work, folder: Path, key: bytes) -> Sealed | None:
    """Seal the entries since the last seal within the transaction; None where there are none.

    `keep` the seed once the transaction is committed: until then the key of this seal is still the one in the file.
    """
    last = _last(work)
    head = work.connection.execute(select(func.max(audit.c.seq))).scalar() or 0
    since = (last.upto if last else 0) + 1
    if head < since:
        return None
    seed = _following(folder, key, last)
    anew = seed is None
    if seed is None:
        seed = secrets.token_bytes(_SEED)
        keep(folder, key, seed)  # so that a stop right after the commit finds the way to its successor
    after = evolved(seed)
    row = {
        "since": since,
        "upto": head,
        "at": work.now,
        "root": public_of(seed) if anew else None,
        "marks": _marks(work, since, head),
        "following": public_of(after),
    }
    before = last.signature if last and not anew else b""
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(_message(row, before))
    work.connection.execute(insert(audit_seal), {**row, "signature": signature})
    return Sealed(head, anew, after)


def lost(work: Work, folder: Path, key: bytes) -> bool:
    """Tell whether the key that the last seal names is gone, so that the next one begins anew."""
    last = _last(work)
    return last is not None and _following(folder, key, last) is None


def keep(folder: Path, key: bytes, seed: bytes) -> None:
    """Write the next key over the one before, in its place; where that fails, the next seal goes on from that one."""
    nonce = secrets.token_bytes(_NONCE)
    content = nonce + AESGCM(derived(key, "seal")).encrypt(nonce, seed, None)
    with contextlib.suppress(OSError):
        file = os.open(folder / SEAL_FILE, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(file, content)
            os.fsync(file)
        finally:
            os.close(file)
        sync_folder(folder)


def held(folder: Path, key: bytes) -> bytes | None:
    """Return the seed that the file holds, None where it holds none for this key."""
    try:
        content = (folder / SEAL_FILE).read_bytes()
        return AESGCM(derived(key, "seal")).decrypt(content[:_NONCE], content[_NONCE:], None)
    except (OSError, ValueError, InvalidTag):
        return None


_BYTES = ("root", "marks", "following", "signature")
_ROWS = select(
    *(audit_seal.c[name] for name in ("id", "since", "upto", "at")),
    *(cast(audit_seal.c[name], LargeBinary).label(name) for name in _BYTES),  # bytes, whatever somebody wrote there
).order_by(audit_seal.c.id)


def verify(look: Look) -> Verdict:
    """Hold the audit against its seals, from the first on."""
    before: Row[Any] | None = None
    roots: list[Root] = []
    broken: int | None = None
    for each in look.connection.execute(_ROWS):
        if each.root is not None:
            roots.append(Root(each.since, each.at, checkpoint_of(each.root.hex())))
        if broken is None:
            broken = _fault(look, each, before)
        before = each
    return Verdict(broken, tuple(roots), before.upto if before else 0, before.at if before else None)


def _fault(look: Look, each: Row[Any], before: Row[Any] | None) -> int | None:
    """Return the first entry that one seal does not vouch for as it stands, None where it vouches for all."""
    if each.since != (before.upto if before else 0) + 1:
        return min(int(each.since), (before.upto if before else 0) + 1)
    public = each.root if each.root is not None else before.following if before else b""
    row = {name: getattr(each, name) for name in ("since", "upto", "at", "root", "marks", "following")}
    message = _message(row, before.signature if before and each.root is None else b"")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(each.signature, message)
    except (InvalidSignature, ValueError):
        return int(each.since)
    stands = _marks(look, each.since, each.upto)
    if stands == each.marks:
        return None
    pairs = zip(range(0, len(each.marks), _MARK), range(each.since, each.upto + 1), strict=False)
    return next((seq for at, seq in pairs if stands[at : at + _MARK] != each.marks[at : at + _MARK]), int(each.upto))


def _last(work: Look | Work) -> Row[Any] | None:
    return work.connection.execute(select(audit_seal).order_by(audit_seal.c.id.desc()).limit(1)).one_or_none()


def _following(folder: Path, key: bytes, last: Row[Any] | None) -> bytes | None:
    """Return the seed whose public half the last seal names; None where there is none, or it is lost.

    A seal that was committed while its successor could not be written is caught up with: one follows from the other.
    """
    seed = held(folder, key)
    if last is None or seed is None:
        return None
    return next((each for each in (seed, evolved(seed)) if public_of(each) == last.following), None)


def evolved(seed: bytes) -> bytes:
    """Return the seed after one; nobody finds the way back."""
    return hashlib.sha256(b"reception-desk/seal" + seed).digest()


def public_of(seed: bytes) -> bytes:
    """Return the public half by which a seal's signature is held true."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def _marks(look: Look | Work, since: int, upto: int) -> bytes:
    """Return eight bytes of each entry's hash in their order; of one that is missing, of another form, zeros."""
    wanted = select(audit.c.seq, audit.c.hash).where(audit.c.seq >= since, audit.c.seq <= upto)
    found = {row.seq: _mark(row.hash) for row in look.connection.execute(wanted)}
    return b"".join(found.get(seq, bytes(_MARK)) for seq in range(since, upto + 1))


def _mark(digest: str) -> bytes:
    try:
        return bytes.fromhex(digest)[:_MARK].ljust(_MARK, b"\0")
    except ValueError:
        return bytes(_MARK)


def _message(row: dict[str, object], before: bytes) -> bytes:
    at = row["at"]
    assert isinstance(at, datetime)
    plain = [str(row["since"]), str(row["upto"]), at.astimezone(UTC).isoformat()]
    blobs = [row["root"] or b"", row["marks"], row["following"]]
    parts = ["|".join(plain).encode(), *(bytes(each) for each in blobs if isinstance(each, bytes)), before]
    return b"reception-desk/audit-seal" + b"".join(len(each).to_bytes(8, "big") + each for each in parts)
