"""Scanned pages: a picture, or every page of a PDF, each laid out on an A4 page of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter, QTransform

from reception_desk.typeset.layout import Page, Photo
from reception_desk.wording import tr

_A4 = (595.3, 841.9)
_PDF = b"%PDF-"
_HEAD = 1024
"""So many bytes may stand before a PDF's own beginning."""
_MARGIN, _TOP = 34.0, 40.0
_DOTS = 1700
"""Pixels of a page's width that are kept: about 220 dots per inch, enough for handwriting."""
_QUALITY = 80
_MOST_PIXELS = 120_000_000


@dataclass(frozen=True)
class ScannedPages:
    """The pages of a scan; where it has none, `why` says so, and `count` how many it would have, 0 where not known."""

    pages: tuple[Page, ...] = ()
    why: str = ""
    count: int = 0


def scanned(content: bytes, told: Callable[[int, int], None] = lambda _done, _of: None) -> ScannedPages:
    """Return the pages of a scan: all of them or none; `told` hears after each how many of how many are done."""
    image = _read(content) if content[: len(_PDF)] != _PDF else None
    if image is not None:
        return ScannedPages((_page(image),), count=1)
    if _PDF not in content[:_HEAD]:
        return ScannedPages(why=tr("不是图片，也不是 PDF"))
    from reception_desk.typeset.pdf_pages import PdfTrouble, drawn

    pages: list[Page] = []
    try:
        with closing(drawn(content)) as found:
            for count, image in found:
                pages.append(_page(image))
                told(len(pages), count)
    except PdfTrouble as trouble:
        return ScannedPages((), str(trouble), trouble.count)
    return ScannedPages(tuple(pages), count=len(pages))


def _page(image: QImage) -> Page:
    width, height = _A4[0] - 2 * _MARGIN, _A4[1] - _TOP - _MARGIN
    if image.width() > image.height():
        image = image.transformed(_turned())
    scale = min(width / image.width(), height / image.height())
    size = image.width() * scale, image.height() * scale
    photo = Photo((_A4[0] - size[0]) / 2, _TOP + (height - size[1]) / 2, *size, _jpeg(image))
    return Page(*_A4, pictures=(photo,))


def _read(content: bytes) -> QImage | None:
    """Read a picture upright and no larger than a page needs; None where it is none, or beyond all measure."""
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
        return None
    if size.isValid() and min(size.width(), size.height()) > _DOTS:
        reader.setScaledSize(size.scaled(QSize(_DOTS, _DOTS), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else image


def _jpeg(image: QImage) -> bytes:
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    writer = QImageWriter(device, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(plain)
    return bytes(device.data().data())


def _turned() -> QTransform:
    return QTransform().rotate(90)
