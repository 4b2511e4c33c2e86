"""Paints placed pages on any Qt paint device."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QPen, QRawFont

from reception_desk.typeset.fonts import raw_font
from reception_desk.typeset.layout import Glyphs, Line, Page, Photo, Rule
from reception_desk.typeset.strokes import PATTERNS, strokes

POINTS_PER_INCH = 72


@contextmanager
def ended_on_trouble(painter: QPainter) -> Iterator[None]:
    """End a painter where painting fails; else its owner deletes it, which is the same to Qt and not to Python.

    Where many fonts are written at the end, `end()` keeps Python's lock for some 50 ms; deleting gives it away, and the
    window goes on.
    """
    try:
        yield
    except BaseException:
        painter.end()
        raise


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint a page with its top left corner at the painter's origin, one unit being one point."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    for fill in page.fills:
        painter.fillRect(QRectF(fill.x, fill.y, fill.width, fill.height), QColor(f"#{fill.colour}"))
    for photo in page.behind:
        _photo(painter, photo)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for rule in page.rules:
        _rule(painter, rule)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fonts: dict[tuple[object, float], QRawFont] = {}
    for line in page.lines:
        _line(painter, line, fonts)
    for photo in page.pictures:
        _photo(painter, photo)
    painter.restore()


def picture(page: Page, dpi: int) -> QImage:
    """Return a page as a picture with `dpi` dots an inch on white."""
    scale = dpi / POINTS_PER_INCH
    image = QImage(round(page.width_pt * scale), round(page.height_pt * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(painter, page)
    painter.end()
    return image


def _line(painter: QPainter, line: Line, fonts: dict[tuple[object, float], QRawFont]) -> None:
    for piece in line.pieces:
        key = (piece.face, piece.size)
        if key not in fonts:
            fonts[key] = QRawFont(raw_font(piece.face))
            fonts[key].setPixelSize(piece.size)
        _glyphs(painter, piece, fonts[key], QPointF(line.x, line.y - piece.lift))


def _glyphs(painter: QPainter, piece: Glyphs, font: QRawFont, origin: QPointF) -> None:
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(piece.indexes)
    painter.setPen(QColor(f"#{piece.colour}"))
    if piece.stretch == 1.0:
        run.setPositions([QPointF(place, 0.0) for place in piece.places])
        painter.drawGlyphRun(origin, run)
        return
    run.setPositions([QPointF(place / piece.stretch, 0.0) for place in piece.places])
    painter.save()
    painter.translate(origin)
    painter.scale(piece.stretch, 1.0)
    painter.drawGlyphRun(QPointF(), run)
    painter.restore()


def _rule(painter: QPainter, rule: Rule) -> None:
    """Draw a line, crisp and never thinner than the device can show."""
    dot = 1 / painter.deviceTransform().m11()
    for begin, width in strokes(rule.style, rule.width):
        middle = begin + width / 2 - rule.width / 2
        shift = -middle if rule.turned else middle
        dx, dy = (0.0, shift) if rule.y1 == rule.y2 else (shift, 0.0)
        pen = QPen(QColor(f"#{rule.colour}"), max(round(width / dot), 1) * dot)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if rule.style in PATTERNS:
            pen.setDashPattern(PATTERNS[rule.style])
        painter.setPen(pen)
        painter.drawLine(QLineF(rule.x1 + dx, rule.y1 + dy, rule.x2 + dx, rule.y2 + dy))


def _photo(painter: QPainter, photo: Photo) -> None:
    image = QImage.fromData(photo.content)
    if not image.isNull():
        painter.drawImage(QRectF(photo.x, photo.y, photo.width, photo.height), image)
