"""The month as a grid of weeks: one cell a day, gone through by the arrow keys, opened by Enter."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reception_desk.ui import theme
from reception_desk.ui.dates import short_weekdays
from reception_desk.ui.lists.painting import chip_font
from reception_desk.ui.measures import px
from reception_desk.ui.roster.drawn import DayCell, Week
from reception_desk.wording import tr

Index = QModelIndex | QPersistentModelIndex
_SIDE, _LEAST_ROW = 8, 72


class MonthModel(QAbstractTableModel):
    """Weeks by days; the first column names who leads the week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks: tuple[Week, ...] = ()

    def show_weeks(self, weeks: tuple[Week, ...]) -> None:
        """Show another month, or the same as it is now."""
        self.beginResetModel()
        self.weeks = weeks
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def cell(self, index: Index) -> DayCell | None:
        """Return the day at a place, None for the leaders and outside the month."""
        return self.weeks[index.row()].days[index.column() - 1] if index.column() else None

    def place(self, day: date) -> QModelIndex:
        """Return where a day stands."""
        for line, week in enumerate(self.weeks):
            for column, cell in enumerate(week.days, 1):
                if cell is not None and cell.day == day:
                    return self.index(line, column)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return " ".join(self.weeks[index.row()].leaders)
        cell = self.cell(index)
        return cell.spoken if cell is not None else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("带班"), *short_weekdays())[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.cell(index) is not None else Qt.ItemFlag.NoItemFlags


class DayPainter(QStyledItemDelegate):
    """Paints a day: number, 休 or 班, who is on duty, what is missing on a red chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, colours = index.model(), theme.colours()
        assert isinstance(model, MonthModel)
        painter.save()
        cell = model.cell(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and cell is not None
        ground = colours.accent_tint if chosen else colours.ground if cell is not None and cell.off else colours.card
        painter.fillRect(option.rect, QColor(ground))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if cell is not None:
            self._day(painter, option, cell)
        elif index.column() == 0:
            self._leaders(painter, option, model.weeks[index.row()].leaders)
        if chosen and option.widget is not None and option.widget.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def height(self, week: Week, option_font: QFont, line: int) -> int:
        """Return the height a week needs, in pixels."""
        rows = max(
            [1 + len(each.lines) + len(each.gaps) for each in week.days if each is not None] + [len(week.leaders)]
        )
        return max(rows * line + px(8), px(_LEAST_ROW))

    @staticmethod
    def _day(painter: QPainter, option: QStyleOptionViewItem, cell: DayCell) -> None:
        colours, step = theme.colours(), line_height(option)
        box = option.rect.adjusted(px(_SIDE), px(4), -px(_SIDE), 0)
        bold = QFont(option.font)
        bold.setBold(not cell.off)
        painter.setFont(bold)
        painter.setPen(QColor(colours.secondary if cell.off else colours.ink))
        painter.drawText(box.left(), box.top(), box.width(), step, Qt.AlignmentFlag.AlignLeft, str(cell.day.day))
        painter.setFont(chip_font(option.font))
        painter.setPen(QColor(colours.secondary))
        said = " ".join(filter(None, (cell.rest, tr("锁") if cell.locked else "")))
        painter.drawText(box.left(), box.top(), box.width(), step, Qt.AlignmentFlag.AlignRight, said)
        top = box.top() + step
        painter.setFont(option.font)
        for each in cell.lines:
            painter.setPen(QColor(colours.due if each.changed else colours.ink))
            said = option.fontMetrics.elidedText(f"{each.mark} {each.names}", Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.left(), top, box.width(), step, Qt.AlignmentFlag.AlignLeft, said)
            top += step
        for words in cell.gaps:
            _red(painter, option, QRect(box.left(), top, box.width(), step), words)
            top += step

    @staticmethod
    def _leaders(painter: QPainter, option: QStyleOptionViewItem, leaders: Sequence[str]) -> None:
        box, step = option.rect.adjusted(px(_SIDE), px(4), -px(4), 0), line_height(option)
        for place, words in enumerate(leaders):
            number = words[:1].isdigit()
            painter.setFont(chip_font(option.font) if number else option.font)
            painter.setPen(QColor(theme.colours().secondary if number else theme.colours().ink))
            said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.left(), box.top() + place * step, box.width(), step, Qt.AlignmentFlag.AlignLeft, said)


class MonthGrid(QTableView):
    """The month; `chosen` carries the day the keys stand on, `opened` the day that Enter or a double click opens.

    `dropped` carries the duty that was dragged, the day it was dropped on, and the duty there it fell on (0 for none).
    """

    chosen = Signal(object)
    opened = Signal(object)
    dropped = Signal(int, object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = MonthModel(self)
        self.setModel(self.month)
        self._painter = DayPainter(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("值班表"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._held: tuple[int, QPoint] | None = None
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def day(self) -> date | None:
        """Return the day the keys stand on."""
        cell = self.month.cell(self.currentIndex()) if self.currentIndex().isValid() else None
        return cell.day if cell is not None else None

    def show_weeks(self, weeks: tuple[Week, ...], day: date | None) -> None:
        """Show a month with the keys on `day`, or on its first day."""
        self.month.show_weeks(weeks)
        self._fit()
        place = self.month.place(day) if day is not None else QModelIndex()
        first = next((each.day for week in weeks for each in week.days if each is not None), None)
        self.setCurrentIndex(place if place.isValid() or first is None else self.month.place(first))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_PAD:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        duty = self.duty_at(at) if event.button() == Qt.MouseButton.LeftButton else 0
        self._held = (duty, at) if duty else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the hand that a name is being dragged; the chosen day follows it."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if (at - self._held[1]).manhattanLength() >= QApplication.startDragDistance():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            index = self.indexAt(at)
            if index.isValid() and self.month.cell(index) is not None:
                self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        held, self._held, at = self._held, None, event.position().toPoint()
        self.unsetCursor()
        index = self.indexAt(at)
        cell = self.month.cell(index) if index.isValid() else None
        if held is None or cell is None or (at - held[1]).manhattanLength() < QApplication.startDragDistance():
            return
        other = self.duty_at(at)
        if other != held[0]:
            self.dropped.emit(held[0], cell.day, other)

    def duty_at(self, at: QPoint) -> int:
        """Return the duty whose name stands at a place, 0 where none does."""
        index = self.indexAt(at)
        cell = self.month.cell(index) if index.isValid() else None
        if cell is None:
            return 0
        box, metrics = self.visualRect(index), self.fontMetrics()
        line = (at.y() - box.top() - px(4)) // line_of(metrics.height()) - 1
        if not 0 <= line < len(cell.lines):
            return 0
        left = box.left() + px(_SIDE) + metrics.horizontalAdvance(f"{cell.lines[line].mark} ")
        for duty, name in cell.lines[line].duties:
            right = left + metrics.horizontalAdvance(f"{name} ")
            if at.x() < right:
                return duty if at.x() >= left else 0
            left = right
        return 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the first column what a name and a telephone need, the days the rest in equal parts."""
        whole = self.viewport().width()
        first = min(max(self.fontMetrics().horizontalAdvance("欧阳建国国"), px(78)), whole // 5)
        self.setColumnWidth(0, first)
        for column in range(1, 8):
            self.setColumnWidth(column, (whole - first) // 7 + (column <= (whole - first) % 7))
        spare = self.viewport().height() // max(len(self.month.weeks), 1)
        line = line_of(self.fontMetrics().height())
        for row, week in enumerate(self.month.weeks):
            self.setRowHeight(row, max(self._painter.height(week, self.font(), line), spare))
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        cell = self.month.cell(index) if index.isValid() else None
        if cell is not None:
            self.opened.emit(cell.day)

    def _choose(self, index: QModelIndex) -> None:
        cell = self.month.cell(index) if index.isValid() else None
        if cell is not None:
            self.chosen.emit(cell.day)


_PAD = Qt.KeyboardModifier.KeypadModifier


def line_of(height: int) -> int:
    """Return the step from one line of a day to the next for a font of that height, in pixels."""
    return height + px(1)


def line_height(option: QStyleOptionViewItem) -> int:
    """Return the step from one line of a day to the next, in pixels."""
    return line_of(option.fontMetrics.height())


def _red(painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str) -> None:
    colours = theme.colours()
    painter.setFont(chip_font(option.font))
    metrics = painter.fontMetrics()
    said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() - px(12))
    chip = QRect(place.left(), place.top(), metrics.horizontalAdvance(said) + px(12), place.height() - px(2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.overdue_tint))
    painter.drawRoundedRect(chip, px(6), px(6))
    painter.setPen(QColor(colours.overdue))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said)
