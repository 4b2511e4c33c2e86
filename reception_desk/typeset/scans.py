"""Scanned pages: a picture, or a PDF of which every page is one photograph, each laid out on an A4 page of its own."""

from __future__ import annotations

import io
import logging

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, StreamObject
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter, QTransform

from reception_desk.typeset.layout import Page, Photo

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote what stands in the file
_A4 = (595.3, 841.9)
_PDF = b"%PDF-"
_MARGIN, _TOP = 34.0, 40.0
_DOTS = 1700
"""Pixels of a page's width that are kept: about 220 dots per inch, enough for handwriting."""
_QUALITY = 80
_MOST_PIXELS = 120_000_000
_MOST_PAGES = 300


def scanned(content: bytes) -> tuple[Page, ...]:
    """Return the pages of a scan, nothing where it is neither a picture nor a PDF of photographs alone."""
    found = _photographs(content) if content[: len(_PDF)] == _PDF else [content]
    pages = [page for page in map(_page, found) if page is not None]
    return tuple(pages) if found and len(pages) == len(found) else ()


def pages_of_pdf(content: bytes) -> int:
    """Return how many pages a PDF has, 0 where it cannot be read."""
    if content[: len(_PDF)] != _PDF:
        return 0
    try:
        return len(PdfReader(io.BytesIO(content)).pages)
    except _UNREADABLE:
        return 0


_UNREADABLE = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OSError)


def _photographs(content: bytes) -> list[bytes]:
    """Return the JPEG of each page of a PDF, nothing where a page is anything else than one."""
    found: list[bytes] = []
    try:
        pages = PdfReader(io.BytesIO(content)).pages
        if len(pages) > _MOST_PAGES:
            return []
        for page in pages:
            resources = page["/Resources"].get_object()
            named = resources["/XObject"].get_object() if isinstance(resources, DictionaryObject) else None
            if not isinstance(named, DictionaryObject):
                return []
            images = [each.get_object() for each in named.values()]
            if len(images) != 1 or not isinstance(images[0], StreamObject) or page.extract_text().strip():
                return []
            if images[0].get("/Filter") not in ("/DCTDecode", ["/DCTDecode"]):
                return []
            found.append(images[0]._data)  # noqa: SLF001  (as it lies in the file: a JPEG; pypdf's own way needs Pillow)
    except _UNREADABLE:
        return []
    return found


def _page(content: bytes) -> Page | None:
    image = _read(content)
    if image is None:
        return None
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
