"""The clocks of one visit on a card beside it: what has to be done by when."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.errors import DeskError
from reception_desk.models.lists.deadlines import clocks_of
from reception_desk.services.desk import Desk
from reception_desk.services.matters.deadlines import Counted, counted_of
from reception_desk.ui.cards import Card
from reception_desk.ui.deadlines.due_text import DueLine
from reception_desk.ui.measures import column
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class ClockCard(Card):
    """Shows the clocks that a visit started; it is not there where there are none (简记, 法院, 检举控告)."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(tr("期限"), gap=4, parent=parent)
        self._desk, self._lanes = desk, lanes
        self.lines: list[DueLine] = []
        self._place = column(gap=6)
        self.add(self._place)
        self.hide()

    def show_for(self, visit_id: int) -> None:
        """Read and count the clocks of a visit."""
        self._lanes.look(f"clocks.{id(self)}", partial(_counted, self._desk, visit_id), self.show_counted, _nothing)

    def show_counted(self, counted: list[Counted]) -> None:
        """List clocks that were counted."""
        for line in self.lines:
            self._place.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [DueLine(each) for each in counted]
        for line in self.lines:
            self._place.addWidget(line)
        self.setVisible(bool(counted))


def _counted(desk: Desk, visit_id: int) -> list[Counted]:
    return [counted_of(desk, each.name, each.started_on) for each in desk.read(clocks_of, visit_id)]


def _nothing(error: Exception) -> None:
    """Show no clocks where the visit itself could not be read: its page says why."""
    if not isinstance(error, DeskError):
        raise error
