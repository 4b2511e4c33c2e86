"""看密件: the button and key by which a page opens what is sealed of the visit or matter it shows."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reception_desk.models.lists.sealed import Seal
from reception_desk.services.desk import Desk
from reception_desk.services.sealed import seal_of_matter
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.sealed.panel import SealPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class SealKey(QObject):
    """`button` is there only for whoever may open; `visit_asked` carries the visit whose answers shall be changed."""

    visit_asked = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page = desk, lanes, page
        self.seal_id = 0
        self.panel: SealPanel | None = None
        self.button = Button(tr("看密件"), key_text("see_seal"))
        self.button.clicked.connect(self.open)
        self.button.hide()

    def show_for(self, seal_id: int) -> None:
        """Offer to open this sealed matter, 0 for none."""
        self.seal_id = seal_id
        self.button.setVisible(bool(seal_id))

    def ask_for_matter(self, matter_id: int) -> None:
        """Offer to open what was split off a matter, where the clerk may."""
        work = partial(self._desk.read, seal_of_matter, matter_id)
        self._lanes.look("matter.seal", work, self._take)

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

    def _take(self, seal: Seal | None) -> None:
        if isValid(self):
            self.show_for(seal.id if seal is not None else 0)
