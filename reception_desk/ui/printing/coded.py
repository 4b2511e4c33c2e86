"""The QR code in the upper left margin of an issued paper, below it the check code; scanned, it opens that paper.

It is painted beside the paper and is no part of the docx: what was issued stays the same byte for byte, papers that
were issued before carry it as well, and an office's own template needs no room for it.
"""

from dataclasses import replace

from reception_desk.forms.papers.codes import qr_picture
from reception_desk.services.papers.of_visits import Issued
from reception_desk.typeset.layout import Layout, Page, Photo
from reception_desk.ui.printing.marks import line_of

_SIDE, _EDGE = 34.0, 14.0
"""Width of the code (12 mm) and its distance from the sheet's corner, in points."""
_SIZE = 7.0
_SLIP_WIDTH = 300.0


def coded(layout: Layout, issued: Issued) -> Layout:
    """Return the pages with the code on the first; a roll of 80 mm has no margin for it."""
    first, *others = layout.pages
    if not issued.code or first.width_pt < _SLIP_WIDTH:
        return layout
    return replace(layout, pages=(_coded(first, issued), *others))


def _coded(page: Page, issued: Issued) -> Page:
    photo = Photo(_EDGE, _EDGE, _SIDE, _SIDE, qr_picture(issued.code))
    line = line_of(issued.check_code, _SIZE, _EDGE + _SIDE + _SIZE + 1)
    middle = replace(line, x=_EDGE + (_SIDE - line.width) / 2)
    return replace(page, pictures=(*page.pictures, photo), lines=(*page.lines, *((middle,) if line.width else ())))
