"""Ctrl+F1 on any page: the article that is cited there, beside the page."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions
from reception_desk.ui.knowledge.cited import cited_on
from reception_desk.ui.knowledge.panel import KnowledgePanel
from reception_desk.ui.over_panel import stands
from reception_desk.ui.tasks import Lanes


class Knowing(QObject):
    """Opens the panel over `window`, made when it is first wanted; there it goes on to the next citation."""

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self.panel: KnowledgePanel | None = None
        actions.bind(window, "knowledge", self.see)

    @Slot()
    def see(self) -> None:
        """Show what the page cites; the next of it where the panel stands already."""
        if self.panel is not None and stands(self.panel):
            self.panel.next_cited()
            return
        cited = cited_on(self._window)
        if self.panel is None:
            self.panel = KnowledgePanel(self._window, self._desk, self._lanes)
        self.panel.open(cited)
