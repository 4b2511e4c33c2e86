"""A table of figures: the arrow keys go from number to number, Enter opens the records behind the chosen one."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reception_desk.services.counting.lines import NOW
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView


class CellList(ListView):
    """Shows figures; `cell_opened` carries the line's id and the column's key on Enter or a double click."""

    cell_opened = Signal(object, str)

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._figures = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.opened.connect(self._tell)

    @property
    def column_key(self) -> str:
        """Return the key of the chosen number's column."""
        place = self.currentIndex().column()
        return self._figures.columns[place].key if 0 <= place < len(self._figures.columns) else ""

    def choose_cell(self, id: int | None, key: str) -> None:
        """Choose a number, or the first one there is."""
        keys = [each.key for each in self._figures.columns]
        line = 0 if id is None else max(0, self._figures.line_of(id))
        if self._figures.rowCount():
            first = keys.index(NOW) if NOW in keys else min(1, len(keys) - 1)
            place = keys.index(key) if key and key in keys else first
            self.setCurrentIndex(self._figures.index(line, place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._step(-1 if event.key() == Qt.Key.Key_Left else 1)
            return
        super().keyPressEvent(event)

    def _step(self, way: int) -> None:
        """Go to the next number that is seen."""
        at, count = self.currentIndex(), self._figures.columnCount()
        place = at.column() + way
        while 0 <= place < count and (self.isColumnHidden(place) or not self._figures.columns[place].title):
            place += way
        if 0 <= place < count:
            self.setCurrentIndex(self._figures.index(max(at.row(), 0), place))

    def _tell(self, id: object) -> None:
        at: QModelIndex = self.currentIndex()
        if at.isValid():
            self.cell_opened.emit(id, self.column_key)
