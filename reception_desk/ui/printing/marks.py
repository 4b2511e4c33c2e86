"""The words in the margin of a paper that is printed again: a line of the page, so that all ways out show it."""

from dataclasses import replace
from itertools import groupby

from reception_desk.services.papers.of_visits import Issued
from reception_desk.typeset.fonts import Face, glyph, resolved
from reception_desk.typeset.layout import Glyphs, Layout, Line, Page

_SHEET = (9.0, 24.0, 20.0)
_SLIP = (7.5, 11.0, 8.0)
"""Size of the letters, baseline from the top edge, distance from the right edge, in points."""
_SLIP_WIDTH = 300.0


def mark_of(issued: Issued) -> str:
    """Return what stands in the margin of the next print: nothing on the first, then 补打第 1 次; 作废 on a void one.

    It stands on the visitor's paper, so it is Chinese in every language of the window.
    """
    again = f"补打第 {issued.prints} 次" if issued.prints else ""
    return " ".join(filter(None, ("作废" if issued.void else "", again)))


def marked(layout: Layout, words: str) -> Layout:
    """Return the pages with `words` in the upper right margin of each."""
    if not words:
        return layout
    return replace(layout, pages=tuple(_marked_page(page, words) for page in layout.pages))


def _marked_page(page: Page, words: str) -> Page:
    size, baseline, edge = _SLIP if page.width_pt < _SLIP_WIDTH else _SHEET
    line = line_of(words, size, baseline)
    return replace(page, lines=(*page.lines, replace(line, x=page.width_pt - edge - line.width)))


def line_of(words: str, size: float, baseline: float) -> Line:
    """Return a line of 黑体 at the left edge of the page."""
    glyphs = [glyph(letter, Face(resolved("黑体")[0])) for letter in words]
    pieces, at = [], 0.0
    for face, run in groupby(glyphs, lambda each: each.face):
        indexes, places, texts = [], [], []
        for each in run:
            indexes.append(each.index)
            places.append(at)
            texts.append(each.text)
            at += each.advance * size
        pieces.append(Glyphs(face, size, tuple(indexes), tuple(places), tuple(texts)))
    return Line(0.0, baseline, at, words, tuple(pieces))
