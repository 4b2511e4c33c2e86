"""The clerk's unfinished forms: Enter goes on with one, Delete throws one away; which of them others took over."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.services.visits.drafts import Draft, TakenDraft
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.draft_list import DraftList
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.wording import tr


class DraftCard(Card):
    """Lists the drafts of a journal; `chosen` carries the one to go on with."""

    chosen = Signal(object)

    def __init__(self, book: DraftBook, notice: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(tr("没填完的登记"), tr("Enter 接着填 · Delete 丢弃"), parent=parent)
        self._book, self._notice = book, notice
        self._drafts: list[Draft] = []
        self.list = DraftList()
        self._none = Text(tr("都已保存，没有留下草稿。"), "secondary", wrap=True)
        self.taken = Text("", "finding", wrap=True)
        self.taken.hide()
        self.add(self.list, self._none, self.taken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list.opened.connect(self._open)
        self.list.thrown.connect(self._throw)
        book.listed.connect(self.show_drafts)
        book.taken.connect(self.show_taken)

    @Slot(object)
    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """List drafts, the latest first."""
        self._drafts = list(drafts)
        self.list.show_drafts(drafts)
        for widget in (self.list, self.remark):
            widget.setVisible(bool(drafts))
        self._none.setVisible(not drafts)

    @Slot(object)
    def show_taken(self, taken: Sequence[TakenDraft]) -> None:
        """Say which drafts somebody took over, so that nobody looks for them."""
        told = tr("{time} {by}接手了您的草稿“{title}”。")
        lines = [told.format(time=f"{each.at:%m-%d %H:%M}", by=each.by, title=each.title) for each in taken]
        self.taken.setText("\n".join(lines))
        self.taken.setVisible(bool(lines))

    @Slot(int)
    def _open(self, place: int) -> None:
        self.chosen.emit(self._drafts[place])

    @Slot(int)
    def _throw(self, place: int) -> None:
        """Throw a draft away, and offer it back for half a minute."""
        draft = self._drafts[place]
        self._book.drop(draft.uuid)
        self._book.ask()

        def undo() -> None:
            self._book.keep(draft)
            self._book.ask()

        sentence = tr("已丢弃 {name} 的草稿。").format(name=draft.title)
        self._notice.say(sentence, "info", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)
