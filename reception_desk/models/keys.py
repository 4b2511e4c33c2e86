"""The store's key: one random key, wrapped per account and once in a recovery code (Argon2id, AES-GCM, X25519).

A secret opens a slot's private key, and that opens the store's key, which is sealed to its public half: so the store
can get a new key without anybody's password. Slots of older programs hold the store's key itself.
"""

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import replace

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.folder import KeySlot

KEY_BYTES = 32
_NONCE = bytes(12)
"""Every slot has a fresh salt, hence a fresh wrapping key that is used once: a fixed nonce is safe."""

PASSES, MEMORY_KIB, LANES = 3, 64 * 1024, 4
"""RFC 9106's second recommendation; each slot keeps its own figures, so they can rise later."""

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_GROUPS, _GROUP = 8, 4


def new_key() -> bytes:
    """Return a fresh random store key of 32 bytes."""
    return secrets.token_bytes(KEY_BYTES)


def wrap(key: bytes, secret: str, *, passes: int = PASSES, memory_kib: int = MEMORY_KIB) -> KeySlot:
    """Wrap the store's key by a password or recovery code."""
    salt, private = secrets.token_bytes(16), X25519PrivateKey.generate()
    wrapping = _derive(secret, salt, passes, memory_kib, LANES)
    wrapped = AESGCM(wrapping).encrypt(_NONCE, private.private_bytes_raw(), None)
    bare = KeySlot(passes, memory_kib, LANES, salt.hex(), wrapped.hex(), private.public_key().public_bytes_raw().hex())
    return _sealed_to(bare, key)


def unwrap(slot: KeySlot, secret: str) -> bytes | None:
    """Return the store's key, None where the secret does not fit."""
    wrapping = _derive(secret, bytes.fromhex(slot.salt), slot.passes, slot.memory_kib, slot.lanes)
    try:
        inside = AESGCM(wrapping).decrypt(_NONCE, bytes.fromhex(slot.wrapped), None)
        return _unsealed(slot, inside) if slot.public else inside
    except (InvalidTag, ValueError):
        return None


def wrapped_anew(slot: KeySlot, old: bytes, new: bytes) -> KeySlot:
    """Return a slot that opens the new key by the secret it had; raises StoreTrouble for one that was put in by others.

    Without that proof whoever may write the key file could have the new key sealed to himself.
    """
    # as bytes, since the file may hold any letters, half a surrogate pair too
    if not hmac.compare_digest(slot.proof.encode("utf-8", "surrogatepass"), _proof(slot, old).encode()):
        raise StoreTrouble(Trouble.LOST_KEY)
    return _sealed_to(slot, new)


def _sealed_to(slot: KeySlot, key: bytes) -> KeySlot:
    """Return a slot with a key sealed to its public half."""
    passing, public = X25519PrivateKey.generate(), bytes.fromhex(slot.public)
    ours = passing.public_key().public_bytes_raw()
    shared = passing.exchange(X25519PublicKey.from_public_bytes(public))
    sealed = AESGCM(_agreed(shared, ours, public)).encrypt(_NONCE, key, None)
    told = replace(slot, sealed=(ours + sealed).hex())
    return replace(told, proof=_proof(told, key))


def _unsealed(slot: KeySlot, private: bytes) -> bytes:
    sealed, public = bytes.fromhex(slot.sealed), bytes.fromhex(slot.public)
    ours = sealed[:KEY_BYTES]
    shared = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(ours))
    return AESGCM(_agreed(shared, ours, public)).decrypt(_NONCE, sealed[KEY_BYTES:], None)


def _agreed(shared: bytes, ours: bytes, public: bytes) -> bytes:
    return hmac.new(shared, b"reception-desk/slot" + ours + public, hashlib.sha256).digest()


def _proof(slot: KeySlot, key: bytes) -> str:
    """Return by what a slot is known as made by whoever had the store's key."""
    return hmac.new(derived(key, "slot"), f"{slot.salt}|{slot.public}".encode(), hashlib.sha256).hexdigest()


def key_check(key: bytes) -> str:
    """Return a value that tells a wrong key from a damaged file without revealing the key."""
    return derived(key, "key-check").hex()[:32]


def derived(key: bytes, purpose: str) -> bytes:
    """Return the 32-byte key for one purpose (drafts, check codes) that follows from the store's key."""
    return hmac.new(key, f"reception-desk/{purpose}".encode(), hashlib.sha256).digest()


def new_recovery_code() -> str:
    """Return a code of eight groups of four letters and digits (160 bits), none of them easily confused."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def new_shared_secret() -> str:
    """Return a fresh secret of 160 bits for a second factor, in Base32."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def fold_recovery_code(typed: str) -> str:
    """Return a typed code as it was printed: capitals in groups of four, blanks, dashes and width forgiven."""
    letters = "".join(letter for letter in unicodedata.normalize("NFKC", typed).upper() if letter in _LETTERS)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


CHECK_LETTERS = 6


def check_code(key: bytes, text: str) -> str:
    """Return the six characters printed on a paper by which the office knows it as its own."""
    digest = hmac.new(derived(key, "check-code"), text.encode(), hashlib.sha256).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:CHECK_LETTERS])


def fold_check_code(typed: str) -> str:
    """Return a typed check code as it was printed, "" where it can be none."""
    letters = "".join(unicodedata.normalize("NFKC", typed).upper().split())
    return letters if len(letters) == CHECK_LETTERS and set(letters) <= set(_LETTERS) else ""


def _derive(secret: str, salt: bytes, passes: int, memory_kib: int, lanes: int) -> bytes:
    # half a surrogate pair, as a broken paste gives it, is a wrong password and not an error
    return hash_secret_raw(secret.encode("utf-8", "surrogatepass"), salt, passes, memory_kib, lanes, KEY_BYTES, Type.ID)
