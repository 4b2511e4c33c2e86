"""A card of things that have a day: Enter opens the visit, the space bar ticks it off, and that can be undone."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.ui.cards import Card
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.painting import row_height
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import px
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_MOST_SEEN = 4

Deed = Callable[[Desk, int], Done[bool]]


class TickList(ListView):
    """A list; `ticked` carries the chosen row on the space bar."""

    ticked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.chosen() is not None:
            self.ticked.emit(self.chosen())
        else:
            super().keyPressEvent(event)


class DueList(TickList):
    """A list without a heading as high as its rows."""

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.horizontalHeader().hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Take the height of the rows, up to a few."""
        self.setFixedHeight(min(max(self.model().rowCount(), 1), _MOST_SEEN) * row_height() + px(2))


class DueCard(Card):
    """Lists open things, the earliest first; `opened` carries the visit to show.

    `word` names the rows to the lanes, `tick` writes down that one is done, `untick` takes that back, `ticked`
    says so in a sentence. The card is not there where nothing is open.
    """

    opened = Signal(object)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        notice: NoticeLine,
        *,
        title: str,
        hint: str,
        word: str,
        columns: list[Column],
        tick: Deed | None = None,
        untick: Deed | None = None,
        ticked: str = "",
    ) -> None:
        super().__init__(title, hint)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self._do, self._undo, self._said = tick, untick, ticked
        self.model = RowsModel(word, columns, lanes, _nothing, self)
        self.list = DueList(self.model, title)
        self.add(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list.opened.connect(self.opened)
        self.list.ticked.connect(self._tick)
        self.hide()

    def show_rows(self, rows: Sequence[object]) -> None:
        """List what is open."""
        chosen = self.list.chosen()
        self.model.set_rows(rows)
        self.list.choose(chosen)
        self.list.fit()
        self.setVisible(bool(rows))

    @Slot(object)
    def _tick(self, visit_id: int) -> None:
        if self._do is not None:
            work = partial(self._do, self._desk, visit_id)
            self._lanes.act(work, partial(self._ticked, visit_id), self._notice.fail)

    def _ticked(self, visit_id: int, _done: Done[bool]) -> None:
        def undo() -> None:
            if self._undo is not None:
                self._lanes.act(partial(self._undo, self._desk, visit_id), None, self._notice.fail)

        self._notice.say(self._said, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)


def state_of(due: date | None, today: date) -> str:
    """Return the colour of a thing that is due on a day: none ahead, due today, overdue."""
    if due is None or due > today:
        return "info"
    return "due" if due == today else "overdue"


def _nothing(_wanted: Sequence[int]) -> list[object]:
    """Fetch nothing: all rows are known from the start."""
    return []
