"""The code in the margin of an issued paper, by which the very paper is found again: digits, and as a QR picture.

Digits alone: a scanner types like a keyboard, and an input method would take letters for pinyin.
"""

import functools
import io
import unicodedata

DIGITS = 20
_HEX = 16
_VERSION, _VERSION_AT = "4", 12
"""A random UUID has this digit at this place, so that most numbers that are no code are known as such."""


def code_of(uuid: str) -> str:
    """Return the code of a paper: the first half of its UUID in decimal digits."""
    return str(int(uuid.replace("-", "")[:_HEX], 16)).zfill(DIGITS)


def uuid_start(typed: str) -> str:
    """Return how the UUID begins that a code stands for, "" where what was typed is no code."""
    digits = "".join(unicodedata.normalize("NFKC", typed).split())
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdecimal()):
        return ""
    found = f"{int(digits):0{_HEX}x}"
    if len(found) != _HEX or found[_VERSION_AT] != _VERSION:
        return ""
    return f"{found[:8]}-{found[8:12]}-{found[12:]}"


@functools.lru_cache(maxsize=64)
def qr_picture(code: str) -> bytes:
    """Return the QR code of these digits as a PNG without a border, 21 modules wide."""
    import segno

    picture = io.BytesIO()
    segno.make(code, micro=False, error="m", boost_error=False).save(picture, kind="png", scale=8, border=0)
    return picture.getvalue()
