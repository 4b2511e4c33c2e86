"""A file that a passphrase opens: Argon2id makes the key, AES-256-GCM locks one mebibyte after the other.

The file is its mark, the length of its head (four bytes, big-endian), the head as JSON, and the chunks, each with its
number and whether it is the last in the nonce and the head as what is vouched for besides: none can be left out, moved
or cut off unnoticed. Each file has a salt of its own, so a key locks one file. docs/export.md says it in a program.
"""

import io
import json
import secrets
import unicodedata
from collections.abc import Iterator
from typing import Any, BinaryIO

from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from reception_desk.errors import CannotNow
from reception_desk.models.keys import KEY_BYTES, LANES, MEMORY_KIB, PASSES
from reception_desk.wording import tr

MARK = b"RDX1"
CHUNK = 1 << 20
_TAG = 16
_SALT = 16
_MOST_HEAD = 1 << 12
_MOST_PASSES, _MOST_MEMORY = 64, 4 * 1024 * 1024
"""A head from elsewhere may not ask for all the computer's memory, or for days."""


class LockedFile(io.RawIOBase):
    """Locks what is written to it, in order; only once it is closed is the last chunk there and the file whole."""

    def __init__(
        self, target: BinaryIO, passphrase: str, *, passes: int = PASSES, memory_kib: int = MEMORY_KIB
    ) -> None:
        """Begin the file in `target`, which is left open at the end."""
        super().__init__()
        salt = secrets.token_bytes(_SALT)
        head = {"kdf": "argon2id", "passes": passes, "memory_kib": memory_kib, "lanes": LANES, "salt": salt.hex()}
        self._head = json.dumps({**head, "cipher": "aes-256-gcm", "chunk": CHUNK}).encode()
        self._cipher = AESGCM(_key(passphrase, salt, passes, memory_kib, LANES))
        self._target, self._buffer, self._number = target, bytearray(), 0
        target.write(MARK + len(self._head).to_bytes(4, "big") + self._head)

    def writable(self) -> bool:
        """Say that it is written to."""
        return True

    def write(self, content: Any) -> int:
        """Take bytes; whole chunks are locked and written at once."""
        self._buffer += content
        while len(self._buffer) > CHUNK:
            self._put(bytes(self._buffer[:CHUNK]), last=False)
            del self._buffer[:CHUNK]
        return len(content)

    def finish(self) -> None:
        """Write the last chunk."""
        self._put(bytes(self._buffer), last=True)
        self._buffer.clear()

    def _put(self, content: bytes, *, last: bool) -> None:
        self._target.write(self._cipher.encrypt(_nonce(self._number, last=last), content, self._head))
        self._number += 1


def unlocked(source: BinaryIO, passphrase: str) -> Iterator[bytes]:
    """Give the plain content in chunks; raises CannotNow where the passphrase is wrong or the file is not whole."""
    head = _read_head(source)
    cipher = AESGCM(_key_of(head, passphrase))
    number, chunk = 0, source.read(CHUNK + _TAG)
    while True:
        following = source.read(CHUNK + _TAG)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), chunk, head)
        except InvalidTag as error:
            told = tr("口令不对，或者文件不完整、被改动过。") if number == 0 else tr("文件不完整，或者被改动过。")
            raise CannotNow(told, tr("请核对口令，或者请对方重新导出一份。")) from error
        if not following:
            return
        chunk, number = following, number + 1


def _read_head(source: BinaryIO) -> bytes:
    start = source.read(len(MARK) + 4)
    length = int.from_bytes(start[len(MARK) :], "big")
    if not start.startswith(MARK) or not 0 < length <= _MOST_HEAD:
        raise CannotNow(tr("这不是本程序加密导出的文件。"), tr("请选扩展名是 .rdx 的文件。"))
    return source.read(length)


def _key_of(head: bytes, passphrase: str) -> bytes:
    try:
        told = json.loads(head)
        passes, memory, lanes = int(told["passes"]), int(told["memory_kib"]), int(told["lanes"])
        salt = bytes.fromhex(told["salt"])
        if told["kdf"] != "argon2id" or told["chunk"] != CHUNK or passes > _MOST_PASSES or memory > _MOST_MEMORY:
            raise ValueError("another format")
        return _key(passphrase, salt, passes, memory, lanes)
    except (ValueError, KeyError, TypeError, OverflowError, Argon2Error) as error:
        raise CannotNow(tr("文件开头坏了，打不开。"), tr("请对方重新导出一份。")) from error


def _key(passphrase: str, salt: bytes, passes: int, memory_kib: int, lanes: int) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(secret, salt, passes, memory_kib, lanes, KEY_BYTES, Type.ID)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
