"""A postcode: six digits, as the boxes of an envelope take them."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from reception_desk.forms.kinds import Text, clean
from reception_desk.wording import tr

_LENGTH = 6


@dataclass(frozen=True)
class PostCode(Text):
    """The six digits of a place; what is none of that is kept and said."""

    most: int = _LENGTH

    def read(self, raw: str) -> str | None:
        """Return the six digits, None where what was typed is something else."""
        digits = "".join(unicodedata.normalize("NFKC", clean(raw)).split())
        return digits if len(digits) == _LENGTH and digits.isascii() and digits.isdecimal() else None

    def check(self, raw: str) -> Iterable[str]:
        """Say that a postcode has six digits."""
        if raw.strip() and self.read(raw) is None:
            yield tr("邮政编码是六位数字，例如 251600。")
