"""The list on the screen: keyboard first, rows of one height, widths from samples."""

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.painting import SIDE, LinePainter, chip_font, row_height
from reception_desk.ui.measures import px
from reception_desk.ui.over_panel import ground_of

COPIES_LINES = "copies_lines"
"""The property of a window that holds what copies a line of any list in it."""
_LEAST_REST = 160
_LEAST_COLUMN = 20


class ListView(QTableView):
    """Shows a `RowsModel`; `opened` carries the id on Enter or a double click, `typed` a letter typed into it.

    Ctrl+C gives the chosen line, keys and words of the columns shown, to what copies lines in this window.
    """

    opened = Signal(object)
    typed = Signal(str)
    hiding = True
    """Whether narrow columns go where there is no room; else the list is scrolled sideways."""

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._rounding = False
        self.setModel(model)
        self.setAccessibleName(name)
        self._painter = LinePainter(self)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("role", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(px(_LEAST_COLUMN))  # else a narrow column takes more than it was given
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.doubleClicked.connect(self._open)
        self._measure()

    def show_ids(self, ids: "array[int]", first: Sequence[Any] = ()) -> None:
        """Show another list, its `first` rows where they are known; the chosen one stays chosen where it is in it."""
        chosen = self.chosen()
        self._list.show_ids(ids, first)
        self.choose(chosen)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows, each as wide as its words."""
        self._list.set_columns(columns)
        self._share()

    def chosen(self) -> int | None:
        """Return the id of the chosen row."""
        return self._list.id_at(self.currentIndex().row())

    def choose(self, id: int | None) -> None:
        """Choose the row of `id`, or the first one."""
        if self._list.rowCount():
            line = 0 if id is None else max(0, self._list.line_of(id))
            self.setCurrentIndex(self._list.index(line, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            copier = ground_of(self).property(COPIES_LINES)
            if copier is not None and (line := self._line()):
                copier.copy(line)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not held and self._list.rowCount():
            line = 0 if key == Qt.Key.Key_Home else self._list.rowCount() - 1
            self.setCurrentIndex(self._list.index(line, 0))
        elif event.text().isprintable() and event.text().strip() and not held & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: Qt's own search would ask for every row of the list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # a page that is shown again is told its size twice
            self._share()

    def updateGeometries(self) -> None:
        """Leave free below the last row that is seen whole what another one would be cut in."""
        if self._rounding:
            return
        super().updateGeometries()
        margins, row = self.viewportMargins(), row_height()
        room = self.viewport().height()
        cut = room % row if row < room < self._list.rowCount() * row else 0
        if cut:
            self._rounding = True
            self.setViewportMargins(margins.left(), margins.top(), margins.right(), cut)
            self._rounding = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _line(self) -> list[tuple[str, str]]:
        """Return the chosen line as it is shown, keys and words of its columns."""
        row = self._list.row_at(self.currentIndex().row())
        return [(each.key, " ".join(each.text(row).split())) for each in self._list.columns] if row is not None else []

    def _open(self, index: QModelIndex) -> None:
        id = self._list.id_at(index.row())
        if id is not None:
            self.opened.emit(id)

    def _measure(self) -> None:
        self._painter.forget()
        self.verticalHeader().setDefaultSectionSize(row_height())
        self._share()

    def _share(self) -> None:
        """Give each column its sample's width, the rest to the one without; narrow ones go where it is tight."""
        columns = self._list.columns
        widths = [self._width(place) for place in range(len(columns))]
        spare = self.viewport().width() - sum(widths)
        hidden = set()
        for place in self._to_hide():
            if spare < (px(_LEAST_REST) if columns[place].narrow else px(_LEAST_REST) // 2):
                hidden.add(place)
                spare += widths[place]
        for place in range(len(columns)):
            self.setColumnHidden(place, place in hidden)
            rest = max(spare, px(_LEAST_REST) // (2 if self.hiding else 1))
            self.setColumnWidth(place, widths[place] or rest)

    def _to_hide(self) -> list[int]:
        """Return the columns that may go, those first that are missed least: the narrow ones, then the quiet ones."""
        columns = self._list.columns
        places = [place for place in reversed(range(len(columns))) if self.hiding and columns[place].sample]
        return sorted(places, key=lambda place: (not columns[place].narrow, not columns[place].quiet))

    def _width(self, place: int) -> int:
        """Return how wide a column is; 0 takes what is left."""
        column = self._list.columns[place]
        if not column.sample:
            return 0
        sample = QFontMetrics(chip_font(self.font())) if column.state else self.fontMetrics()
        words = sample.horizontalAdvance(column.sample) + (px(16) if column.state else 0)
        title = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(column.title)
        return max(words, title) + 2 * px(SIDE) + 2
