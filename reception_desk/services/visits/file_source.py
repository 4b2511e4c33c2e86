"""A file or a picture that the clerk offers to a visit, looked at before it is read."""

import io
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reception_desk.vocabulary.files import Refusal


@dataclass(frozen=True)
class Offer:
    """A file on the disk, or the bytes of a picture from the clipboard (`path` is then None)."""

    name: str
    path: Path | None = None
    content: bytes = b""

    @property
    def size(self) -> int:
        """Return how many bytes it has, 0 where that cannot be told."""
        if self.path is None:
            return len(self.content)
        try:
            return self.path.stat().st_size
        except (OSError, ValueError):
            return 0


def begun(offer: Offer) -> BinaryIO | Refusal:
    """Open what is offered, or say why it cannot be read: only an ordinary file is ever opened."""
    if offer.path is None:
        return io.BytesIO(offer.content)
    try:
        kind = offer.path.stat().st_mode
        if stat.S_ISDIR(kind):
            return Refusal.FOLDER
        return offer.path.open("rb") if stat.S_ISREG(kind) else Refusal.UNREADABLE
    except FileNotFoundError:
        return Refusal.GONE
    except (OSError, ValueError):
        return Refusal.UNREADABLE
