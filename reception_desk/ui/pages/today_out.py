"""The day's list taken out: copied, as a table, on paper; what shows the paper is made when it is first asked for."""

from array import array
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.printing.preview import PaperView
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class TodayOut(QObject):
    """Takes `view` of `sheet` out as it is shown; its paper lies on the `stack` beside the sheet."""

    def __init__(self, desk: Desk, lanes: Lanes, sheet: QWidget, stack: QStackedWidget, view: ListView) -> None:
        super().__init__(stack)
        self._desk, self._lanes, self._sheet, self._stack, self._view = desk, lanes, sheet, stack, view
        self._out: LedgerOut | None = None
        self.paper: PaperView | None = None

    def bind(self, actions: Actions, owner: QWidget, notice: NoticeLine) -> None:
        """Bind the three acts to the day's list; `notice` says how they went."""
        self._notice = notice
        actions.bind(self._sheet, "copy_today", self.copy)
        actions.bind(self._sheet, "export_today", self.export)
        actions.bind(owner, "print_today", self.print)

    @property
    def out(self) -> LedgerOut:
        """Return what takes a list out, made with the first list."""
        if self._out is None:
            out = self._out = LedgerOut(self._desk, self._lanes, self)
            out.flow.said.connect(self._say)
            out.flow.preview.connect(self._show_paper)
            out.copied.connect(partial(self._notice.say, seconds=UNDO_SECONDS))
        return self._out

    @property
    def showing(self) -> bool:
        """Tell whether the paper lies over the page."""
        return self.paper is not None and self._stack.currentWidget() is self.paper

    def shown(self) -> Shown:
        """Return the day's list as it is shown, for outside the program."""
        model = self._view.model()
        assert isinstance(model, RowsModel)
        return Shown(array("q", model.ids()), tuple(model.columns), self._desk.today().isoformat(), "")

    def copy(self) -> None:
        """Put the day's list on the clipboard."""
        if self._any():
            self.out.copy(self.shown())

    def export(self) -> None:
        """Ask where the day's list shall lie as a table."""
        if self._any():
            self.out.ask_export(self._stack, self.shown())

    def print(self) -> None:
        """Show the day's list as it is printed; on the paper that is shown, print it."""
        if self.paper is not None and self.showing:
            self.paper.print_now()
        elif self._stack.currentWidget() is self._sheet and self._any():
            self.out.print(self.shown())

    def _any(self) -> bool:
        """Tell whether there is anything to take out, or say that there is nothing."""
        if self._view.model().rowCount():
            return True
        self._notice.say(tr("今天还没有登记，没有可以拿出去的。"), "info", seconds=UNDO_SECONDS)
        return False

    @Slot(object, str)
    def _show_paper(self, paper: LaidPaper, sentence: str) -> None:
        if self._stack.currentWidget() is not self._sheet:
            return
        if self.paper is None:
            self.paper = PaperView(self.out.flow)
            self.paper.closed.connect(self._close_paper)
            self._stack.addWidget(self.paper)
        self._stack.setCurrentWidget(self.paper)
        self.paper.show_paper(paper, sentence)

    @Slot()
    def _close_paper(self) -> None:
        if self.showing:
            self._stack.setCurrentWidget(self._sheet)
            self._view.setFocus()

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.showing:
            self._notice.say(sentence, state)
