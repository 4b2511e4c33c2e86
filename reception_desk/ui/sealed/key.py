"""看密件: the button and key by which a page opens what is sealed of what it shows; 移入密件 for names in the open."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from reception_desk.models.lists.sealed import Seal
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.seal.names import Named, seal_and_names, take_named
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.sealed.panel import SealPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class SealKey(QObject):
    """`button` is there only for whoever may open; `visit_asked` carries the visit whose answers shall be changed.

    `moved` carries who is named in the open still once the rest was moved behind the seal, `failed` why it was not.
    """

    visit_asked = Signal(object)
    moved = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page = desk, lanes, page
        self.seal_id = 0
        self.panel: SealPanel | None = None
        self.button = Button(tr("看密件"), key_text("see_seal"))
        self.button.clicked.connect(self.open)
        self.button.hide()
        self.named = QFrame(page)
        self.named.setProperty("role", "notice")
        self.named.setProperty("state", "overdue")
        self.where = Text("", wrap=True)
        move = Button(tr("移入密件"), key_text("seal_names"), role="quiet")
        move.clicked.connect(self.take_named)
        line = row(self.where, move, margins=(16, 6), gap=12)
        line.setStretch(0, 1)
        self.named.setLayout(line)
        self.named.hide()
        self._matter = 0

    def show_for(self, seal_id: int) -> None:
        """Offer to open this sealed matter, 0 for none."""
        self.seal_id = seal_id
        self.button.setVisible(bool(seal_id))

    def ask_for_matter(self, matter_id: int) -> None:
        """Offer to open what was split off a matter, where the clerk may."""
        self._matter = matter_id
        self._lanes.look("matter.seal", partial(self._desk.read, seal_and_names, matter_id), self._take)

    @Slot()
    def open(self) -> None:
        """Open it; nothing happens where there is none for this clerk."""
        if self.seal_id and (self.panel is None or not isValid(self.panel) or self.panel.isHidden()):
            self.open_one(self.seal_id)

    def open_one(self, seal_id: int) -> None:
        """Open one sealed matter over the page."""
        self.panel = SealPanel(ground_of(self._page), self._desk, self._lanes, seal_id)
        self.panel.visit_asked.connect(self.visit_asked)
        self.panel.open()

    @Slot()
    def take_named(self) -> None:
        """Move behind the seal what names the accused in the open; nothing happens where nothing does."""
        if self._matter and not self.named.isHidden():
            work = partial(take_named, self._desk, self._matter)
            self._lanes.act(work, self._taken, self.failed.emit)

    def _taken(self, done: Done[Named]) -> None:
        self.moved.emit(done.value)

    def _take(self, found: tuple[Seal | None, Named]) -> None:
        if not isValid(self):
            return
        seal, named = found
        self.show_for(seal.id if seal is not None else 0)
        self.where.setText(named.sentence)
        self.named.setVisible(bool(named.sentence))
