"""Puts the tables of a PDF's fonts right by reading it as a document, where it is not written as Qt writes today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from reception_desk.typeset.layout import Page
from reception_desk.typeset.unicode_maps import tables_of


def set_right(writer: PdfWriter, pages: Sequence[Page]) -> int:
    """Write the tables of all fonts of a PDF painted from `pages`; return how many fonts were not recognised."""
    new_table = tables_of(pages)
    unknown = 0
    for font in _fonts(writer):
        table = font["/ToUnicode"].get_object()
        if not isinstance(table, StreamObject):
            continue
        found = new_table(table.get_data(), _glyphs_in(font))
        if found is None:
            unknown += 1
        else:
            table.set_data(found)
    return unknown


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


def _glyphs_in(font: DictionaryObject) -> bytes:
    """Return the set of the glyphs a font of the PDF has, a bit for each."""
    descendants = font["/DescendantFonts"].get_object()
    inner = descendants[0].get_object() if isinstance(descendants, ArrayObject) else None
    descriptor = inner["/FontDescriptor"].get_object() if isinstance(inner, DictionaryObject) else None
    used = descriptor["/CIDSet"].get_object() if isinstance(descriptor, DictionaryObject) else None
    return used.get_data() if isinstance(used, StreamObject) else b""
