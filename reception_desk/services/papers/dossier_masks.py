"""Numbers and names of others masked in a filled paper, before somebody outside reads it (个人信息保护法 6, 28)."""

import re
from collections.abc import Collection

from reception_desk.forms.papers.package import is_filled, pack, read_parts

_TEXT = re.compile(r">([^<]+)<")
_NUMBER = re.compile(r"(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9Xx])")
_LAST = 4


def masked(docx: bytes, own: Collection[str], names: Collection[str] = (), petitioner: str = "") -> bytes:
    """Return a paper in which every number of an ID document or a mobile telephone shows its last four characters.

    Those of `own` stay; so do fixed telephones, which are those of offices. Of `names` the first character stays; the
    `petitioner` keeps his, where it holds one of them.
    """
    parts, known = read_parts(docx), _names(names, petitioner)

    def part_of(part: bytes) -> bytes:
        text = part.decode("utf-8")
        return _TEXT.sub(lambda found: f">{_words(_named(found[1], known, petitioner), own)}<", text).encode("utf-8")

    return pack({name: part_of(part) if is_filled(name) else part for name, part in parts.items()})


def _names(names: Collection[str], petitioner: str) -> "re.Pattern[str] | None":
    """Return what finds these names, the longest first, so that 李大 does not spoil 李大山."""
    wanted = sorted({*names, petitioner} - {""}, key=lambda each: (-len(each), each)) if names else []
    return re.compile("|".join(map(re.escape, wanted))) if wanted else None


def _named(text: str, known: "re.Pattern[str] | None", petitioner: str) -> str:
    def mask(found: re.Match[str]) -> str:
        name = found[0]
        return name if name == petitioner else name[0] + "某" * (len(name) - 1)

    return known.sub(mask, text) if known is not None else text


def _words(text: str, own: Collection[str]) -> str:
    def mask(found: re.Match[str]) -> str:
        number = found[0]
        if number in own:
            return number
        return "*" * (len(number) - _LAST) + number[-_LAST:]

    return _NUMBER.sub(mask, text)
