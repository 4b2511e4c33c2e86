"""Draws a line of a list: words, or a state as a word on a tinted chip."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reception_desk.ui import theme
from reception_desk.ui.lists.model import QUIET_ROLE, STATE_ROLE
from reception_desk.ui.measures import px

SIDE = 8


class LinePainter(QStyledItemDelegate):
    """Paints the cells of a list; a row is 38 pixels high at 100 %."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.colours()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(colours.accent_tint if chosen else colours.card))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        text, state = index.data() or "", index.data(STATE_ROLE) or ""
        if state and text:
            _chip(painter, option, text, state)
        else:
            painter.setFont(option.font)
            painter.setPen(QColor(colours.secondary if index.data(QUIET_ROLE) else colours.ink))
            box = option.rect.adjusted(px(SIDE), 0, -px(SIDE), 0)
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height())


def row_height() -> int:
    """Return the height of a line in pixels at the present text size."""
    return px(38)


def chip_font(base: QFont) -> QFont:
    """Return the smaller font of a chip's word."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 9 / theme.SMALL_SCREEN_POINTS)
    return font


def _chip(painter: QPainter, option: QStyleOptionViewItem, text: str, state: str) -> None:
    colours = theme.colours()
    ink, tint = {
        "ok": (colours.done, colours.done_tint),
        "due": (colours.due, colours.due_tint),
        "overdue": (colours.overdue, colours.overdue_tint),
    }.get(state, (colours.accent, colours.accent_tint))
    painter.setFont(chip_font(option.font))
    metrics = painter.fontMetrics()
    room = option.rect.width() - px(SIDE)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - px(16))
    width, height = metrics.horizontalAdvance(shown) + px(16), metrics.height() + px(4)
    top = option.rect.top() + (option.rect.height() - height) / 2
    chip = QRectF(option.rect.left() + px(SIDE) / 2, top, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
