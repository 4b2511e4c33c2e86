"""A list whose columns are chosen: their order, their widths, and by which one it is sorted, from the head too."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from reception_desk.models.lists.ledger import NEWEST, Sort
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import px, scale

LEAST, MOST = 40, 800
"""Pixels at 100 % between which a column may be set."""


@dataclass(frozen=True)
class Arrangement:
    """The columns shown in their order, with widths in pixels at 100 % (0: as wide as its words), and the sort."""

    columns: Mapping[str, int] = field(default_factory=dict)
    sort: Sort = NEWEST


class ArrangedView(ListView):
    """A list with an arrangement; `sorted_by` carries a column's key when its head is clicked.

    `widened` carries key and width when an edge was pulled in the head.
    """

    sorted_by = Signal(str)
    widened = Signal(str, int)

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        self._widths: Mapping[str, int] = {}
        self._sharing = False
        super().__init__(model, name, parent)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._click)
        header.sectionResized.connect(self._resized)

    def arrange(self, arrangement: Arrangement, columns: list[Column], *, hiding: bool) -> None:
        """Show these columns as the arrangement says; `hiding` lets narrow ones go where there is no room."""
        self._widths, self.hiding = arrangement.columns, hiding
        chosen = self.chosen()
        sideways = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if hiding else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(sideways)
        if [each.key for each in columns] != [each.key for each in self._list.columns]:
            self._list.set_columns(columns)
            if chosen is not None:
                self.choose(chosen)
        self.show_sort(arrangement.sort)
        self._share()

    def show_sort(self, sort: Sort) -> None:
        """Mark the column by which the rows stand in their order."""
        keys = [each.key for each in self._list.columns]
        # Qt's arrow points up where the highest comes first; the list of columns, and Excel, point down
        order = Qt.SortOrder.AscendingOrder if sort.descending else Qt.SortOrder.DescendingOrder
        self.horizontalHeader().setSortIndicator(keys.index(sort.column) if sort.column in keys else -1, order)

    def shown_width(self, key: str) -> int:
        """Return how wide a column stands now, in pixels at 100 %."""
        place = [each.key for each in self._list.columns].index(key)
        return round(self.columnWidth(place) / scale())

    def _share(self) -> None:
        self._sharing = True
        super()._share()
        self._sharing = False

    def _width(self, place: int) -> int:
        chosen = self._widths.get(self._list.columns[place].key, 0)
        return px(min(max(chosen, LEAST), MOST)) if chosen else super()._width(place)

    @Slot(int)
    def _click(self, place: int) -> None:
        self.sorted_by.emit(self._list.columns[place].key)

    @Slot(int, int, int)
    def _resized(self, place: int, _before: int, now: int) -> None:
        if not self._sharing and now > 0:
            self.widened.emit(self._list.columns[place].key, round(now / scale()))
