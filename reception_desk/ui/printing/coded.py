"""The QR code in the upper left margin of an issued paper, below it the check code; scanned, it opens that paper.

It is painted beside the paper and is no part of the docx: what was issued stays the same byte for byte, papers that
were issued before carry it as well, and an office's own template needs no room for it.
"""

from collections.abc import Iterator
from dataclasses import replace

from reception_desk.forms.papers.codes import qr_picture
from reception_desk.services.papers.of_visits import Issued
from reception_desk.typeset.layout import Layout, Page, Photo
from reception_desk.ui.printing.marks import line_of
from reception_desk.vocabulary.papers import PaperKind

_SIDE, _EDGE = 34.0, 14.0
"""Width of the code (12 mm) and its distance from the sheet's corner, in points."""
_SIZE = 7.0
_SLIP_WIDTH, _SLIP_TOP = 300.0, 50.0
"""A roll of 80 mm has no margin: beside the number there, where a title is no wider than the numbers leave room."""
_TWO_HALVES = 600.0


def coded(layout: Layout, issued: Issued) -> Layout:
    """Return the pages with the code on the first; a receipt, which says its check code itself, has it on each half."""
    if not issued.code:
        return layout
    first, *others = layout.pages
    return replace(layout, pages=(_coded(first, issued), *others))


def _coded(page: Page, issued: Issued) -> Page:
    content = qr_picture(issued.code)
    if issued.kind is PaperKind.RECEIPT:
        photos = tuple(Photo(x, y, _SIDE, _SIDE, content) for x, y in _on_receipt(page) if _is_free(page, x, y))
        return replace(page, pictures=(*page.pictures, *photos))
    if page.width_pt < _SLIP_WIDTH:
        return page
    photo = Photo(_EDGE, _EDGE, _SIDE, _SIDE, content)
    line = line_of(issued.check_code, _SIZE, _EDGE + _SIDE + _SIZE + 1)
    middle = replace(line, x=_EDGE + (_SIDE - line.width) / 2)
    return replace(page, pictures=(*page.pictures, photo), lines=(*page.lines, *((middle,) if line.width else ())))


def _on_receipt(page: Page) -> Iterator[tuple[float, float]]:
    """Give the places of the code: the corner of each half of the sheet, or beside the number on a roll."""
    if page.width_pt < _SLIP_WIDTH:
        yield page.width_pt - _EDGE - _SIDE, _SLIP_TOP
        return
    yield _EDGE, _EDGE
    if page.height_pt > _TWO_HALVES:
        yield _EDGE, page.height_pt / 2 + _EDGE


def _is_free(page: Page, x: float, y: float) -> bool:
    """Tell whether nothing is written there: an office's own look of the receipt may leave no room."""
    beside = (each for each in page.lines if each.x < x + _SIDE and x < each.x + each.width)
    return not any(y < each.y and each.y - _EDGE < y + _SIDE for each in beside)
