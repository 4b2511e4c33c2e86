"""Numbers of other people masked in a filled paper, before somebody outside reads it (个人信息保护法 6, 28)."""

import re
from collections.abc import Collection

from reception_desk.forms.papers.package import is_filled, pack, read_parts

_TEXT = re.compile(r">([^<]+)<")
_NUMBER = re.compile(r"(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9Xx])")
_LAST = 4


def masked(docx: bytes, own: Collection[str]) -> bytes:
    """Return a paper in which every number of an ID document or a mobile telephone shows its last four characters.

    Those of `own` stay; so do fixed telephones, which are those of offices.
    """
    parts = read_parts(docx)
    return pack({name: _masked_part(part, own) if is_filled(name) else part for name, part in parts.items()})


def _masked_part(part: bytes, own: Collection[str]) -> bytes:
    text = part.decode("utf-8")
    return _TEXT.sub(lambda found: f">{_words(found[1], own)}<", text).encode("utf-8")


def _words(text: str, own: Collection[str]) -> str:
    def mask(found: re.Match[str]) -> str:
        number = found[0]
        if number in own:
            return number
        return "*" * (len(number) - _LAST) + number[-_LAST:]

    return _NUMBER.sub(mask, text)
