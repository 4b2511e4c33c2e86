"""The list of sealed matters that the clerk may open, among the lists of 事项."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.models.lists import sealed as lists
from reception_desk.models.lists.sealed import SealRow
from reception_desk.services.desk import Desk
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.sealed.words import seal_columns
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

LIST = "sealed"
"""The code of the list among those of the page."""


class SealList(ListView):
    """Shows one neutral line for each; `counted` carries how many there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        self.rows_model = RowsModel("sealed", seal_columns(), lanes, lambda _: [])
        super().__init__(self.rows_model, tr("密件"), parent)
        self.rows_model.setParent(self)
        self._desk, self._lanes = desk, lanes

    def refresh(self) -> None:
        """Read the list again."""
        self._lanes.look("sealed.rows", partial(self._desk.read, lists.rows), self._take)

    def _take(self, rows: list[SealRow]) -> None:
        chosen = self.chosen()
        self.rows_model.set_rows(rows)
        self.choose(chosen)
        self.counted.emit(len(rows))
