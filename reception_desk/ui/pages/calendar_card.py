"""The one task of 今日 about the calendar: the State Council's notice that is not there yet."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.wording import tr


class CalendarCard(Card):
    """Says what is missing, and opens the calendar; it is not there where nothing is."""

    def __init__(self, open_calendar: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("要做的事"), gap=6, parent=parent)
        self.task = Text("", wrap=True)
        self.button = Button(tr("打开日历"))
        self.add(self.task, row(self.button, 1))
        self.button.clicked.connect(lambda: open_calendar())
        self.hide()

    def show_task(self, task: str) -> None:
        """Show a task, or with "" none."""
        self.task.setText(task)
        self.setVisible(bool(task))
