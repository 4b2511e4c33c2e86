"""Writes a docx as PDF: fonts embedded, text that can be copied, the same bytes for the same docx."""

from __future__ import annotations

import io
import logging

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from reception_desk.typeset.layout import Layout, Page
from reception_desk.typeset.paint import POINTS_PER_INCH, ended_on_trouble, paint_page
from reception_desk.typeset.place import place
from reception_desk.typeset.plain_pdf import put_right
from reception_desk.typeset.read import read_docx
from reception_desk.typeset.unicode_maps import tables_of

_log = logging.getLogger(__name__)
RESOLUTION = 1200
PRODUCER = "reception-desk"


def write_pdf(content: bytes, *, title: str = "") -> bytes:
    """Return the docx `content` as PDF.

    Raises TemplateTrouble when the docx is broken. Needs a QGuiApplication, in whatever thread.
    """
    return pdf_of(place(read_docx(content)), title=title)


def pdf_of(layout: Layout, *, title: str = "") -> bytes:
    """Return placed pages as PDF."""
    painted = _painted(layout)
    content, unknown = put_right(painted, tables_of(layout.pages), title, PRODUCER) or _read_anew(
        painted, layout, title
    )
    if unknown:
        _log.warning("text of %d fonts in a PDF may not copy as it reads", unknown)
    return content


def _read_anew(painted: bytes, layout: Layout, title: str) -> tuple[bytes, int]:
    """Put a PDF right whatever way it is written, reading it as a document; and of how many fonts that failed."""
    from pypdf import PdfWriter

    from reception_desk.typeset.unicode_reading import set_right

    writer = PdfWriter()
    writer.append(io.BytesIO(painted), import_outline=False)
    unknown = set_right(writer, layout.pages)
    writer.metadata = {"/Title": title, "/Producer": PRODUCER}
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue(), unknown


def _painted(layout: Layout) -> bytes:
    """Return the PDF as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageMargins(QMarginsF())
    writer.setPageSize(_size(layout.pages[0]))
    painter = QPainter(writer)
    scale = RESOLUTION / POINTS_PER_INCH
    with ended_on_trouble(painter):
        for number, page in enumerate(layout.pages):
            if number:
                writer.setPageSize(_size(page))
                writer.newPage()
            painter.resetTransform()
            painter.scale(scale, scale)
            paint_page(painter, page)
    del painter  # which writes the fonts
    return bytes(buffer.data().data())


def _size(page: Page) -> QPageSize:
    size = QSizeF(page.width_pt, page.height_pt)
    return QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
