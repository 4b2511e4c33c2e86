"""The checkpoint of the audit in small print on every paper that is printed: what is outside witnesses what is inside.

It is painted beside the paper, as its code is: what was issued stays the same byte for byte.
"""

from dataclasses import replace

from reception_desk.typeset.layout import Page
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.printing.marks import line_of

_SIZE, _EDGE, _FOOT = 5.5, 16.0, 9.0
"""Size of the characters, distance from the sheet's right and lower edge, in points."""


def witnessed(paper: LaidPaper, checkpoint: str) -> LaidPaper:
    """Return the paper with the checkpoint at the foot of its first page."""
    if not checkpoint or not paper.layout.pages:
        return paper
    first, *others = paper.layout.pages
    pages = (_with_words(first, f"存证 {checkpoint[:4]}-{checkpoint[4:]}"), *others)
    return replace(paper, layout=replace(paper.layout, pages=pages))


def _with_words(page: Page, words: str) -> Page:
    line = line_of(words, _SIZE, page.height_pt - _FOOT)
    placed = replace(line, x=page.width_pt - _EDGE - line.width)
    return replace(page, lines=(*page.lines, placed))
