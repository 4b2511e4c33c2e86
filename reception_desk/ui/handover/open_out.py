"""What a shift leaves open, taken out as it is listed: copied, or as a table; what is printed is the record."""

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.handover.items import Item
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr


class OpenOut(QObject):
    """Takes the rows of `model` out, and says how it went; the page tells which `kind` it lists, "" for all."""

    def __init__(self, desk: Desk, lanes: Lanes, model: RowsModel, notice: NoticeLine, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._model, self._page = desk, model, page
        self.kind = ""
        self.out = LedgerOut(desk, lanes, self, self._outward)
        self.out.flow.said.connect(notice.say)
        self.out.copied.connect(partial(notice.say, seconds=UNDO_SECONDS))

    def bind(self, actions: Actions, sheet: QWidget) -> None:
        """Bind both acts to the sheet on which the list stands."""
        actions.bind(sheet, "copy_open", self.copy)
        actions.bind(sheet, "export_open", self.export)

    def hint(self) -> str:
        """Return the keys of the list as they are named beside it."""
        return tr("Enter 打开 · F4 换人 · {key} 导出").format(key=key_text("export_open"))

    def copy(self) -> None:
        """Put what is open on the clipboard."""
        if self._model.rowCount():
            self.out.copy(self.shown())

    def export(self) -> None:
        """Ask where what is open shall lie as a table."""
        if self._model.rowCount():
            self.out.ask_export(self._page, self.shown())

    def shown(self) -> Shown:
        """Return what is open as it is listed, for outside the program."""
        ids, columns = array("q", self._model.ids()), tuple(self._model.columns)
        return Shown(ids, columns, self._desk.today().isoformat(), self.kind, ListPaper.OPEN_THINGS)

    def _outward(self, _look: object, wanted: Sequence[int]) -> list[Item]:
        found = (self._model.row_at(self._model.line_of(each)) for each in wanted)
        return [each for each in found if isinstance(each, Item)]
