"""Paints placed pages on any Qt paint device."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QPen, QRawFont

from reception_desk.typeset.fonts import raw_font
from reception_desk.typeset.layout import Glyphs, Line, Page, Photo, Rule

POINTS_PER_INCH = 72
# Lengths of strokes and gaps, counted in line widths.
PATTERNS = {
    "dotted": (1.0, 1.0),
    "dash": (3.0, 2.0),
    "dashed": (3.0, 3.0),
    "dashSmallGap": (3.0, 1.0),
    "dashLong": (8.0, 3.0),
    "dotDash": (4.0, 2.0, 1.0, 2.0),
    "dotDotDash": (4.0, 2.0, 1.0, 2.0, 1.0, 2.0),
}
# Where the strokes of a line of several strokes lie and how wide they are, in parts of its whole width.
STROKES = {
    "double": ((-1 / 3, 1 / 3), (1 / 3, 1 / 3)),
    "triple": ((-2 / 5, 1 / 5), (0.0, 1 / 5), (2 / 5, 1 / 5)),
    "thinThickSmallGap": ((-3 / 8, 1 / 4), (1 / 4, 1 / 2)),
    "thickThinSmallGap": ((-1 / 4, 1 / 2), (3 / 8, 1 / 4)),
}
for _name in tuple(STROKES):
    for _size in ("Medium", "Large"):
        STROKES[_name.replace("Small", _size)] = STROKES[_name]


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
    colour = QColor(f"#{rule.colour}")
    width = max(rule.width, 1 / painter.deviceTransform().m11())
    level = rule.y1 == rule.y2
    for offset, part in STROKES.get(rule.style, ((0.0, 1.0),)):
        stroke = width * part
        shift = width * offset
        dx, dy = (0.0, shift) if level else (shift, 0.0)
        pen = QPen(colour, stroke * (1.5 if rule.style == "thick" else 1.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if rule.style in PATTERNS:
            pen.setDashPattern(PATTERNS[rule.style])
        painter.setPen(pen)
        painter.drawLine(QLineF(rule.x1 + dx, rule.y1 + dy, rule.x2 + dx, rule.y2 + dy))


def _photo(painter: QPainter, photo: Photo) -> None:
    image = QImage.fromData(photo.content)
    if not image.isNull():
        painter.drawImage(QRectF(photo.x, photo.y, photo.width, photo.height), image)
