"""Draws a line of a list: words, or a state as a word on a tinted chip."""

import functools
import itertools
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reception_desk.ui import theme
from reception_desk.ui.colours import Colours
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.measures import px, scale

SIDE = 6
_MOST_MEASURED = 4000
"""Cells whose fitting words are kept: some pages of a list."""
_WIDE = "国"
_SELECTED = QStyle.StateFlag.State_Selected.value

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Inks:
    """The colours of a line, made once for each theme."""

    def __init__(self, colours: Colours) -> None:
        self.chosen, self.card = QColor(colours.accent_tint), QColor(colours.card)
        self.line, self.ink, self.secondary = QColor(colours.line), QColor(colours.ink), QColor(colours.secondary)


@functools.lru_cache(maxsize=8)
def _inks(colours: Colours) -> _Inks:
    return _Inks(colours)


class LinePainter(QStyledItemDelegate):
    """Paints the cells of a list; a row is 38 pixels high at 100 %."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measured: dict[tuple[str, int, float], str] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # a page of cells is painted at every key: nothing is made here that can be kept
        inks = _inks(theme.colours())
        chosen = bool(option.state.value & _SELECTED)
        box = option.rect
        painter.fillRect(box, inks.chosen if chosen else inks.card)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, inks.line)
        if chosen and option.widget is not None and option.widget.hasFocus():
            _ring(painter, option, index)
        model = index.model()
        assert isinstance(model, RowsModel)
        words, state, column, struck = model.cell(index.row(), index.column())
        text = " ".join(words.split())
        if state and text:
            painter.save()
            _chip(painter, option, text, state, chosen=chosen)
            painter.restore()
            return
        font = option.font
        if struck:
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(inks.secondary if struck or column.quiet else inks.ink)
        side = px(SIDE)
        inside = box.adjusted(side, 0, -side, 0)
        if column.marks is not None and (marks := model.marks(index.row(), index.column())):
            _marked(painter, inside, text, marks)
            return
        painter.drawText(inside, _RIGHT if column.right else _LEFT, self._fitting(option, text, inside.width()))

    def forget(self) -> None:
        """Measure anew: the font is another one."""
        self._measured.clear()

    def _fitting(self, option: QStyleOptionViewItem, text: str, width: int) -> str:
        """Return as much of a cell's words as there is room for; measured once, since the same cells come again."""
        key = text, width, scale()
        shown = self._measured.get(key)
        if shown is None:
            if len(self._measured) >= _MOST_MEASURED:
                self._measured.clear()
            begins = beginning(text, width, option.fontMetrics.horizontalAdvance(_WIDE))
            shown = option.fontMetrics.elidedText(begins, Qt.TextElideMode.ElideRight, width)
            self._measured[key] = shown
        return shown

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height())


def beginning(text: str, width: int, wide: int) -> str:
    """Return as much of a text as is surely wider than `width`, or all of it; `wide` is a Chinese character's width.

    To measure a character that was never drawn takes nearly as long as to draw it, and of a long demand a dozen show.
    """
    for place, character in enumerate(text, 1):
        if "\u4e00" <= character <= "\u9fff":
            width -= wide
            if width < 0:
                return text[: place + 1]  # Qt leaves a single character whole
    return text


def _marked(painter: QPainter, inside: QRect, text: str, marks: Sequence[tuple[int, int]]) -> None:
    """Write words some of which are bold, as far as there is room."""
    plain = QFont(painter.font())
    bold = QFont(plain)
    bold.setBold(True)
    ends = sorted({0, len(text), *(place for mark in marks for place in mark if 0 < place < len(text))})
    left = inside.left()
    for start, end in itertools.pairwise(ends):
        painter.setFont(bold if any(begin <= start < close for begin, close in marks) else plain)
        metrics, room = painter.fontMetrics(), inside.right() + 1 - left
        shown = metrics.elidedText(text[start:end], Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, inside.top(), room, inside.height()), _LEFT, shown)
        left += metrics.horizontalAdvance(shown)
        if shown != text[start:end] or left >= inside.right():
            return


def row_height() -> int:
    """Return the height of a line in pixels at the present text size."""
    return px(38)


def chip_font(base: QFont) -> QFont:
    """Return the smaller font of a chip's word."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 9 / theme.SMALL_SCREEN_POINTS)
    return font


def _ring(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
    """Draw this cell's part of the focus ring around the whole line."""
    accent, box, ring = QColor(theme.colours().accent), option.rect, 2
    painter.fillRect(box.left(), box.top(), box.width(), ring, accent)
    painter.fillRect(box.left(), box.bottom() + 1 - ring, box.width(), ring, accent)
    shown = [place for place in range(index.model().columnCount()) if not _hidden(option, place)]
    if index.column() == shown[0]:
        painter.fillRect(box.left(), box.top(), ring, box.height(), accent)
    if index.column() == shown[-1]:
        painter.fillRect(box.right() + 1 - ring, box.top(), ring, box.height(), accent)


def _hidden(option: QStyleOptionViewItem, place: int) -> bool:
    return isinstance(option.widget, QTableView) and option.widget.isColumnHidden(place)


def _chip(painter: QPainter, option: QStyleOptionViewItem, text: str, state: str, *, chosen: bool) -> None:
    colours = theme.colours()
    ink, tint = {
        "ok": (colours.done, colours.done_tint),
        "due": (colours.due, colours.due_tint),
        "overdue": (colours.overdue, colours.overdue_tint),
        "past": (colours.secondary, colours.ground),
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
    painter.setBrush(QColor(colours.card if chosen else tint))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
