"""The list of sealed matters that the clerk may open, among the lists of 事项; it is narrowed down and printed."""

from array import array
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.models.lists import sealed as lists
from reception_desk.models.lists.sealed import SealRow
from reception_desk.services.desk import Desk
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.pages.ledger_out import Shown
from reception_desk.ui.sealed.words import seal_columns
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
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
        self._number, self._state = "", ""

    def narrow(self, number: str, state: str) -> None:
        """Read the list again: those whose number holds what was typed, in one state or any."""
        self._number, self._state = "".join(number.split()).upper(), state
        self._lanes.look("sealed.rows", partial(self._desk.read, lists.rows), self._take)

    def shown(self, day: str, conditions: str) -> Shown:
        """Return the list as it is shown, for paper or a table: one neutral line for each."""
        columns = tuple(self.rows_model.columns)
        return Shown(array("q", self.rows_model.ids()), columns, day, conditions, ListPaper.SEALED, lists.rows_of)

    def _take(self, rows: list[SealRow]) -> None:
        chosen = self.chosen()
        state = self._state
        rows = [each for each in rows if self._number in each.number and (not state or each.state.value == state)]
        self.rows_model.set_rows(rows)
        self.choose(chosen)
        self.counted.emit(len(rows))
