"""Puts right the tables by which a PDF's glyphs are turned back into text.

Qt writes for each glyph the lowest code that its font shows with it: for 长 and 页 that is a radical, and for what lies
beyond the basic plane nothing. Which glyph was drawn for which characters is known here, and Qt numbers the glyphs of
a face in the order they are drawn; so the tables are written anew from the pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, StreamObject

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


def set_right(writer: PdfWriter, pages: Sequence[Page]) -> int:
    """Write the tables of all fonts of a PDF painted from `pages`; return how many fonts were not recognised."""
    drawn = list(_drawn_texts(pages))
    unknown = 0
    for font in _fonts(writer):
        table = font["/ToUnicode"].get_object()
        if not isinstance(table, StreamObject):
            continue
        written = _read(table.get_data())
        texts = next((found for found in drawn if _fits(written, found)), None)
        if texts is None:
            unknown += 1
            continue
        drawn.remove(texts)
        table.set_data(_table(texts).encode("ascii"))
    return unknown


def _drawn_texts(pages: Sequence[Page]) -> Iterable[list[str]]:
    """Return for each file of glyphs what its glyphs stand for, in the order they are first drawn."""
    found: dict[tuple[str, str], dict[int, str]] = {}
    keys: dict[Face, tuple[str, str]] = {}
    for page in pages:
        for line in page.lines:
            for piece in line.pieces:
                if piece.face not in keys:
                    font = raw_font(piece.face)
                    keys[piece.face] = (font.familyName(), font.styleName())
                texts = found.setdefault(keys[piece.face], {})
                for index, text in zip(piece.indexes, piece.texts, strict=True):
                    if index:
                        texts.setdefault(index, text)
    return [list(texts.values()) for texts in found.values()]


def _fonts(writer: PdfWriter) -> Iterator[DictionaryObject]:
    seen: set[int] = set()
    for page in writer.pages:
        resources = page["/Resources"].get_object()
        fonts = resources["/Font"].get_object() if isinstance(resources, DictionaryObject) else None
        for reference in fonts.values() if isinstance(fonts, DictionaryObject) else ():
            font = reference.get_object()
            if id(font) not in seen and isinstance(font, DictionaryObject) and "/ToUnicode" in font:
                seen.add(id(font))
                yield font


def _read(table: bytes) -> list[str]:
    """Return what Qt's table gives for the glyphs 1, 2, 3 …, empty where it has nothing."""
    codes: dict[int, str] = {}
    for low, high, one, several in _RANGE.findall(table):
        values = re.findall(rb"[0-9A-Fa-f]+", several) if several else [one]
        for at in range(int(high, 16) - int(low, 16) + 1):
            value = int(values[at] if several else values[0], 16) + (0 if several else at)
            codes[int(low, 16) + at] = chr(value) if value else ""
    return [codes.get(number, "") for number in range(1, max(codes, default=0) + 1)]


def _fits(written: Sequence[str], texts: Sequence[str]) -> bool:
    """Tell whether Qt's table is one of these glyphs: as many, and at least half of those known the same."""
    known = [(one, other) for one, other in zip(written, texts, strict=False) if one and len(other) == 1]
    same = sum(one == other for one, other in known)
    return len(written) == len(texts) and same * 2 >= len(known)


def _table(texts: Sequence[str]) -> str:
    lines = [f"<{number:04X}> <{_utf16(text)}>\n" for number, text in enumerate(texts, 1)]
    blocks = [lines[at : at + MOST_PER_BLOCK] for at in range(0, len(lines), MOST_PER_BLOCK)]
    return _HEAD + "".join(f"{len(b)} beginbfchar\n{''.join(b)}endbfchar\n" for b in blocks) + _FOOT


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()
