"""For the section head: that colleagues left forms unfinished, who and when; Enter takes one over, which is audited."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

from reception_desk.models.lists.accounts import AccountRow, all_of
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.drafts import OtherDraft, allow_giving_back, allow_taking
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import px
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.typography import gapped
from reception_desk.wording import tr

_LINE, _MOST_SEEN = 28, 3


class OthersList(QListWidget):
    """One line for each; `taken` carries a line's number on Enter or a double click."""

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("同事没填完的登记"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self._take)

    def sizeHint(self) -> QSize:
        return QSize(px(200), min(max(self.count(), 1), _MOST_SEEN) * px(_LINE) + px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(_LINE) + px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if self.currentRow() >= 0:
            self.taken.emit(self.currentRow())


class OthersDrafts(Card):
    """Shows how many drafts of others lie here; what stands in one is seen only by whoever takes it over."""

    def __init__(
        self, desk: Desk, lanes: Lanes, book: DraftBook, notice: NoticeLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("同事没填完的登记"), tr("Enter 接手"), parent=parent)
        self._desk, self._lanes, self._book, self._notice = desk, lanes, book, notice
        self._others: list[OtherDraft] = []
        self._names: dict[int, str] = {}
        self.told = Text("", "secondary", wrap=True)
        self.list = OthersList()
        self.add(self.told, self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list.taken.connect(self._take)
        book.others.connect(self._ask_names)
        self.hide()

    @Slot(object)
    def _ask_names(self, others: Sequence[OtherDraft]) -> None:
        self._others = list(others)
        if others:
            self._lanes.look("today.clerks", partial(self._desk.read, all_of), self._show, self._notice.fail)
        else:
            self.hide()

    def _show(self, accounts: Sequence[AccountRow]) -> None:
        chosen = self.list.currentRow()
        self._names = {each.id: each.shown_name for each in accounts}
        self.told.setText(tr("共 {n} 份，接手后才能看到内容，并记入审计。").format(n=len(self._others)))
        self.list.clear()
        self.list.addItems([gapped(f"{self._name(each)}  {each.at:%m-%d %H:%M}") for each in self._others])
        self.list.setCurrentRow(min(max(chosen, 0), len(self._others) - 1))
        self.list.updateGeometry()
        self.show()

    @Slot(int)
    def _take(self, place: int) -> None:
        if place < len(self._others):
            work = partial(allow_taking, self._desk, self._others[place])
            self._lanes.act(work, self._taken, self._notice.fail)

    def _taken(self, done: Done[OtherDraft]) -> None:
        self._book.take_over(done.value)
        told = tr("已接手{name}的草稿，在“没填完的登记”里接着填。")
        back = partial(self._give_back, done.value)
        told = told.format(name=self._name(done.value))
        self._notice.say(told, "ok", offer=tr("还回去"), take=back, seconds=UNDO_SECONDS)

    def _give_back(self, other: OtherDraft) -> None:
        work = partial(allow_giving_back, self._desk, other)
        self._lanes.act(work, self._given_back, self._notice.fail)

    def _given_back(self, done: Done[OtherDraft]) -> None:
        self._book.give_back(done.value)
        told = tr("草稿已还给{name}。")
        self._notice.say(told.format(name=self._name(done.value)), "ok", seconds=UNDO_SECONDS)

    def _name(self, other: OtherDraft) -> str:
        return self._names.get(other.clerk_id, tr("已不在的账号"))
