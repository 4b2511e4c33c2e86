"""答应过的事 on 今日: what was promised and by when; Enter opens the visit, the space bar ticks the promise off."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.models.lists.promises import PromiseRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits import keep_promise, reopen_promise
from reception_desk.ui.cards import Card
from reception_desk.ui.dates import promised_text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.painting import row_height
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import px
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_MOST_SEEN = 4


class PromiseList(ListView):
    """A list without a heading as high as its rows; `ticked` carries the visit on the space bar."""

    ticked = Signal(object)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("答应过的事"), parent)
        self.horizontalHeader().hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Take the height of the rows, up to a few."""
        self.setFixedHeight(min(max(self.model().rowCount(), 1), _MOST_SEEN) * row_height() + px(2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.chosen() is not None:
            self.ticked.emit(self.chosen())
        else:
            super().keyPressEvent(event)


class PromiseCard(Card):
    """Lists the open promises, the earliest first; `opened` carries the visit to show."""

    opened = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(tr("答应过的事"), tr("Enter 打开 · 空格 办完"), parent=parent)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.model = RowsModel("promises", _columns(desk.today), lanes, _nothing, self)
        self.list = PromiseList(self.model)
        self.add(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list.opened.connect(self.opened)
        self.list.ticked.connect(self._tick)
        self.hide()

    def show_promises(self, promises: Sequence[PromiseRow]) -> None:
        """List promises; the card is not there where nothing is promised."""
        chosen = self.list.chosen()
        self.model.set_rows(promises)
        self.list.choose(chosen)
        self.list.fit()
        self.setVisible(bool(promises))

    @Slot(object)
    def _tick(self, visit_id: int) -> None:
        self._lanes.act(partial(keep_promise, self._desk, visit_id), partial(self._ticked, visit_id), self._notice.fail)

    def _ticked(self, visit_id: int, _done: Done[bool]) -> None:
        def undo() -> None:
            self._lanes.act(partial(reopen_promise, self._desk, visit_id), None, self._notice.fail)

        self._notice.say(tr("答应的事记为办完。"), "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)


def _columns(today: Callable[[], date]) -> list[Column]:
    def state(row: PromiseRow) -> str:
        if row.due is None or row.due > today():
            return "info"
        return "due" if row.due == today() else "overdue"

    return [
        Column(tr("期限"), lambda row: promised_text(row.due, today()), tr("逾期 12 天"), state=state),
        Column(tr("答应"), lambda row: " ".join(filter(None, (row.name, row.promise)))),
    ]


def _nothing(_wanted: Sequence[int]) -> list[PromiseRow]:
    """Fetch nothing: all rows are known from the start."""
    return []
