"""Pages of somebody else's PDF as pictures, drawn by PDFium; what cannot be opened or drawn is told in a sentence."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pypdfium2
import pypdfium2.raw as pdfium
from PySide6.QtGui import QImage

from reception_desk.wording import tr

MOST_PAGES = 300
_WIDE, _HIGH = 1700, 2600
"""Pixels of a page that are drawn at most: about 220 dots per inch of an A4 sheet."""
_SMALLEST, _LARGEST = 1.0, 14_400.0
"""Points of a page's side between which it can be one; the standard itself knows no larger page."""
_ONE_AT_A_TIME = threading.Lock()
"""PDFium draws in one thread only."""


class PdfTrouble(Exception):
    """Why the pages of a PDF cannot be had; `count` is how many it has, as far as that is known."""

    def __init__(self, sentence: str, count: int = 0) -> None:
        super().__init__(sentence)
        self.count = count


def drawn(content: bytes) -> Generator[tuple[int, QImage]]:
    """Give how many pages a PDF has and each of them as a picture, one after the other; raises PdfTrouble."""
    with _ONE_AT_A_TIME:
        document = _opened(content)
        try:
            count = len(document)
            if count > MOST_PAGES:
                told = tr("有 {n} 页，一份最多编 {most} 页").format(n=count, most=MOST_PAGES)
                raise PdfTrouble(told, count)
            if not count:
                raise PdfTrouble(tr("里面一页也没有"))
            for place in range(count):
                yield count, _picture(document, place, count)
        finally:
            document.close()


def _opened(content: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise PdfTrouble(tr("有密码，打不开")) from error
        raise PdfTrouble(tr("文件损坏，打不开")) from error


def _picture(document: pypdfium2.PdfDocument, place: int, count: int) -> QImage:
    try:
        page = document[place]
        width, height = page.get_size()
        if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
            raise _not_drawn(place, count)
        scale = min(_WIDE / min(width, height), _HIGH / max(width, height))
        bitmap = page.render(scale=scale, prefer_bgrx=True, limit_image_cache=True)
    except pypdfium2.PdfiumError as error:
        raise _not_drawn(place, count) from error
    held = bytes(bitmap.buffer)
    image = QImage(held, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
    page.close()
    return image


def _not_drawn(place: int, count: int) -> PdfTrouble:
    return PdfTrouble(tr("第 {n} 页画不出来").format(n=place + 1), count)
