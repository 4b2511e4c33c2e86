"""The records behind a number: visits or matters in a list that is arranged, sorted and taken out as any other."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from reception_desk import settings
from reception_desk.models.lists import ledger, matters, visits
from reception_desk.models.lists.ledger import Sort
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions
from reception_desk.ui.figures.columns import record_columns
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import ArrangedView
from reception_desk.ui.lists.layout import Laid, ListLayout
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import TakenOut
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.pages.visit_columns import USUAL
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr

_AS_COUNTED = Sort("at", descending=False)
"""The order in which visits are counted: the oldest first."""
_AS_FOUND = Sort("", descending=False)


class RecordsPart(QWidget, TakenOut):
    """Shows records; `visit_asked` and `matter_asked` carry the one that is opened, `failed` an error."""

    visit_asked = Signal(object)
    matter_asked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        notice: NoticeLine,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self.notice = desk, lanes, notice
        self._ids, self._words, self._period = array("q"), "", ""
        self.heading = Text("", "heading")
        self.out = LedgerOut(desk, lanes, self)
        self.models: dict[bool, RowsModel] = {}
        self.lists: dict[bool, ArrangedView] = {}
        self.layouts: dict[bool, ListLayout] = {}
        self._stack = QStackedWidget()
        own = preferences or Preferences(settings.load(), self)
        for of_visits in (True, False):
            self._lay(of_visits, own)
        self._build()
        self.listen_out()
        actions.bind(self.sheet, "copy_records", self.copy_list)
        actions.bind(self.over, "print_records", self.print_list)
        actions.bind(self.sheet, "records_columns", lambda: self.layouts[self.of_visits].toggle())

    def _lay(self, of_visits: bool, preferences: Preferences) -> None:
        """Make one of the two lists with its columns."""
        columns = record_columns(self._desk, of_visits=of_visits)
        if of_visits:
            laid = Laid("figures.visits", USUAL, _AS_COUNTED, ledger.SORTED_BY)
        else:
            laid = Laid("figures.matters", tuple(columns), _AS_FOUND, matters.SORTED_BY, frozenset({"visits"}))
        fetch = partial(_rows, self._desk, of_visits)
        model = self.models[of_visits] = RowsModel(laid.name, list(columns.values()), self._lanes, fetch, self)
        view = self.lists[of_visits] = ArrangedView(model, tr("记录"))
        made = self.layouts[of_visits] = ListLayout(laid, columns, view, preferences, self._desk.clerk.id)
        made.sorted.connect(self._sort)
        view.opened.connect(self.visit_asked if of_visits else self.matter_asked)
        model.failed.connect(self.failed)
        self._stack.addWidget(view)

    def _build(self) -> None:
        self.lists_held = self._stack
        body = column(self.heading, self._stack, gap=6)
        body.setStretch(1, 1)
        self.sheet = QWidget()
        self.sheet.setLayout(body)
        self.over = PaperOver(self.out.flow, self.sheet)
        self.over.back.connect(self.arrive)
        self.setLayout(column(self.over))

    @property
    def of_visits(self) -> bool:
        """Tell whether visits are shown, and not matters."""
        return self._stack.currentWidget() is self.lists[True]

    @property
    def list(self) -> ArrangedView:
        """Return the list that is shown."""
        return self.lists[self.of_visits]

    def beside(self, card: QWidget) -> QHBoxLayout:
        """Return a line of the page's card and, where it is asked for, the choice of columns beside it."""
        line = row(card, *(each.choice for each in self.layouts.values()), gap=10)
        line.setStretch(0, 1)
        return line

    def leave(self) -> None:
        """Put the choice of columns away: other things are shown."""
        for each in self.layouts.values():
            each.choice.hide()

    def show_records(self, of_visits: bool, ids: "array[int]", words: str, period: str = "") -> None:
        """Show records; `words` say of which number they are, `period` of which days."""
        self.leave()
        self._stack.setCurrentWidget(self.lists[of_visits])
        self._ids, self._words, self._period = ids, words, period
        count = tr("{words}：{n} 条").format(words=words, n=f"{len(ids):,}")
        self.heading.setText(count)
        self.lists[of_visits].setAccessibleName(count)
        self.models[of_visits].set_ids(ids)
        self.lists[of_visits].choose(None)
        self._sort()

    @Slot()
    def arrive(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> Shown:
        """Return the records as they are shown, with the number they are behind, for outside the program."""
        model = self.models[self.of_visits]
        paper, rows = (ListPaper.LEDGER, visits.outward) if self.of_visits else (ListPaper.MATTERS, matters.rows)
        return Shown(model.ids(), tuple(model.columns), self._period, self._words, paper, rows)

    @Slot()
    def _sort(self) -> None:
        """Show the records in the order that was chosen, as they were counted where none was."""
        of_visits, sort = self.of_visits, self.layouts[self.of_visits].now.sort
        self.list.show_sort(sort)
        if sort in (_AS_COUNTED, _AS_FOUND):
            self.list.show_ids(self._ids)
            return
        work = partial(self._desk.read, ledger.in_order if of_visits else matters.in_order, self._ids, sort)
        self._lanes.look("figures.order", work, partial(self._take, self._ids), self.failed.emit)

    def _take(self, asked: "array[int]", found: "array[int]") -> None:
        if asked is self._ids:
            self.list.show_ids(found)


def _rows(desk: Desk, of_visits: bool, wanted: Sequence[int]) -> list[Any]:
    return desk.read(visits.rows, wanted) if of_visits else desk.read(matters.rows, wanted)
