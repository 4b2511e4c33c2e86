"""初访处置 on a card beside a first visit, or its matter: three ways, one key each, and how it was handled."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.errors import CannotNow, DeskError
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written
from reception_desk.services.matters.merging import take_back_any
from reception_desk.services.visits.first_handling import FirstVisit, first_visit, handle_visit
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.leading import FirstWay
from reception_desk.wording import tr

WORDS = {
    FirstWay.SETTLED: "first_settled",
    FirstWay.NOT_YET: "first_not_yet",
    FirstWay.UNREASONABLE: "first_unreasonable",
}
"""The action of each way."""


class FirstCard(Card):
    """Shows how a first visit was handled, and the keys for it; `asked` carries the way that was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("初访处置"), gap=4, parent=parent)
        self.said = Text("", wrap=True)
        self.buttons = {way: Button(deed(word).shown, key_text(word), role="quiet") for way, word in WORDS.items()}
        self.add(self.said, *(row(button, 1) for button in self.buttons.values()))
        for way, button in self.buttons.items():
            button.clicked.connect(partial(self.asked.emit, way))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_first(self, found: FirstVisit | None) -> None:
        """Show how it was handled; what is no first visit has no card."""
        self.setVisible(found is not None)
        if found is None:
            return
        words = found.way.label if found.way is not None else tr("还没有处置。")
        waits = found.way not in (None, FirstWay.SETTLED)
        read = (tr("领导已阅") if found.read else tr("在领导的待阅里")) if waits else ""
        self.said.setText(" · ".join(filter(None, (words, read))))
        for way, button in self.buttons.items():
            button.setVisible(way is not found.way)


class VisitFirst(QObject):
    """Keeps the card of the recorded visit that is shown, and answers its keys."""

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, notice: NoticeLine, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self._visit_id, self._found = 0, FirstVisit(0, None)
        self.card = FirstCard()
        self.card.asked.connect(self.handle)
        for way, word in WORDS.items():
            actions.bind(owner, word, partial(self.handle, way))

    def show_for(self, visit_id: int) -> None:
        """Read how a visit was handled, where it is a first one."""
        self._visit_id = visit_id
        work = partial(first_visit, self._desk, visit_id)
        self._lanes.look(f"first.{id(self)}", work, self._take, _nothing)

    @Slot(object)
    def handle(self, way: FirstWay) -> None:
        """Write how the visit was handled."""
        if not self._visit_id or self.card.isHidden():
            self._notice.fail(CannotNow(tr("这次不是初访，没有初访处置。")))
            return
        work = partial(handle_visit, self._desk, self._visit_id, way)
        self._lanes.act(work, partial(self._done, way), self._notice.fail)

    def _take(self, found: FirstVisit | None) -> None:
        self._found = found or FirstVisit(0, None)
        self.card.show_first(found)

    def _done(self, way: FirstWay, done: Done[Written]) -> None:
        self.show_for(self._visit_id)
        if not done.value.event_id:
            self._notice.say(tr("没有改动。"), "info", seconds=UNDO_SECONDS)
            return
        work = partial(take_back_any, self._desk, self._found.matter_id, done.value.event_id)
        undo = partial(self._lanes.act, work, self._undone, self._notice.fail)
        told = handled_words(way)
        self._notice.say(told, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)

    def _undone(self, _done: object) -> None:
        self.show_for(self._visit_id)


def handled_words(way: FirstWay) -> str:
    """Say that it is written, and where it stands now."""
    if way is FirstWay.SETTLED:
        return tr("初访处置：当场解决。")
    return tr("初访处置：{way}。已列入领导的待阅。").format(way=way.label)


def _nothing(error: Exception) -> None:
    """Show no card where the visit itself could not be read: its page says why."""
    if not isinstance(error, DeskError):
        raise error
