"""Which row of the file said the same before: packed, since two hundred thousand rows shall take a few megabytes."""

from array import array
from collections.abc import Iterable
from hashlib import blake2b

_BEGIN = 1 << 12


class Seen:
    """Remembers what rows said by an eight-byte digest, and where."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._keys, self._places = array("Q", bytes(8 * _BEGIN)), array("L", bytes(array("L").itemsize * _BEGIN))
        self._number = 0

    def before(self, words: Iterable[str], place: int) -> int:
        """Return the row that said the same before, 0 for none; then remember this one."""
        key = int.from_bytes(blake2b("\0".join(words).encode("utf-8", "replace"), digest_size=8).digest(), "big") or 1
        at = self._slot(key)
        if self._keys[at] == key:
            return int(self._places[at])
        self._keys[at], self._places[at] = key, place
        self._number += 1
        if self._number * 2 > len(self._keys):
            self._grow()
        return 0

    def _slot(self, key: int) -> int:
        size = len(self._keys)
        at = key % size
        while self._keys[at] not in (0, key):
            at = (at + 1) % size
        return at

    def _grow(self) -> None:
        keys, places = self._keys, self._places
        self._keys = array("Q", bytes(8 * len(keys) * 2))
        self._places = array("L", bytes(array("L").itemsize * len(keys) * 2))
        for key, place in zip(keys, places, strict=True):
            if key:
                at = self._slot(key)
                self._keys[at], self._places[at] = key, place
