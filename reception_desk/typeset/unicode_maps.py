"""Puts right the tables by which a PDF's glyphs are turned back into text.

Qt writes for each glyph the lowest code that its font shows with it: for 长 and 页 that is a radical, and for what lies
beyond the basic plane nothing. Which glyph was drawn for which characters is known here, and Qt numbers the glyphs of
a face in the order they are drawn; so the tables are written anew from the pages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reception_desk.typeset.fonts import Face, raw_font
from reception_desk.typeset.layout import Page

MOST_PER_BLOCK = 100
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn of one file of glyphs: a face that is in it, and its glyphs with the text they stand for."""

    face: Face
    texts: dict[int, str]

    def is_of(self, written: Sequence[str], number: int) -> bool:
        """Tell whether Qt's table `written` is of these glyphs: as many, and each code shown with its glyph."""
        if number != len(self.texts):
            return False
        known = [(code, index) for code, index in zip(written, self.texts, strict=False) if code]
        found = raw_font(self.face).glyphIndexesForString("".join(code for code, _ in known))
        return found == [index for _, index in known]


def tables_of(pages: Sequence[Page]) -> Callable[[bytes, bytes], bytes | None]:
    """Return what gives the right table for Qt's table of a font, painted from `pages`, and the set of its glyphs."""
    drawn = _drawn(pages)

    def new_table(table: bytes, glyphs: bytes) -> bytes | None:
        written, number = _read(table), _number_of(glyphs)
        found = next((each for each in drawn if each.is_of(written, number)), None)
        if found is None:
            return None
        drawn.remove(found)
        return _table(list(found.texts.values())).encode("ascii")

    return new_table


def _drawn(pages: Sequence[Page]) -> list[Drawn]:
    """Return for each file of glyphs what was drawn of it, in the order of first drawing."""
    found: dict[tuple[str, str], Drawn] = {}
    keys: dict[Face, tuple[str, str]] = {}
    for page in pages:
        for line in page.lines:
            for piece in line.pieces:
                if piece.face not in keys:
                    font = raw_font(piece.face)
                    keys[piece.face] = (font.familyName(), font.styleName())
                texts = found.setdefault(keys[piece.face], Drawn(piece.face, {})).texts
                for index, text in zip(piece.indexes, piece.texts, strict=True):
                    if index:
                        texts.setdefault(index, text)
    return list(found.values())


def _number_of(glyphs: bytes) -> int:
    """Return how many glyphs are in a set, the one for missing characters apart."""
    return int.from_bytes(glyphs, "big").bit_count() - 1


def _read(table: bytes) -> list[str]:
    """Return what Qt's table gives for the glyphs 1, 2, 3 …, empty where it has nothing."""
    codes: dict[int, str] = {}
    for low, high, one, several in _RANGE.findall(table):
        values = re.findall(rb"[0-9A-Fa-f]+", several) if several else [one]
        for at in range(int(high, 16) - int(low, 16) + 1):
            value = int(values[at] if several else values[0], 16) + (0 if several else at)
            codes[int(low, 16) + at] = chr(value) if value else ""
    return [codes.get(number, "") for number in range(1, max(codes, default=0) + 1)]


def _table(texts: Sequence[str]) -> str:
    lines = [f"<{number:04X}> <{_utf16(text)}>\n" for number, text in enumerate(texts, 1)]
    blocks = [lines[at : at + MOST_PER_BLOCK] for at in range(0, len(lines), MOST_PER_BLOCK)]
    return _HEAD + "".join(f"{len(b)} beginbfchar\n{''.join(b)}endbfchar\n" for b in blocks) + _FOOT


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()
