"""The card of 今日 that says when the last backup was made, and what is missing for the next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from reception_desk.services.safety.backup import Second, State
from reception_desk.services.safety.words import newest_line, room_line, second_line
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.wording import tr


class BackupCard(Card):
    """Says it in words, and never in a window that must be answered; opens the part of 办公室.

    `in_short` is what matters most of it, for the head of the page, `short_state` its colour.
    """

    def __init__(self, open_backups: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("备份"), gap=4, parent=parent)
        self.in_short, self.short_state = "", ""
        self.newest = Text("", "secondary", wrap=True)
        self.second = Text("", "said", wrap=True)
        self.room = Text("", "said", state="overdue", wrap=True)
        self.button = Button(tr("看备份"), role="quiet")
        self.add(self.newest, self.second, self.room, row(self.button, 1))
        self.button.clicked.connect(lambda: open_backups())

    def show_state(self, state: State, today: date) -> None:
        """Show how it stands."""
        self.newest.setText(newest_line(state, today))
        well = state.second.state is Second.DONE and not state.second.same_disk
        told = "" if well else second_line(state.second)
        self.second.setText(told)
        self.second.set_state("" if state.second.state is Second.BEHIND else "due")
        self.second.setVisible(bool(told))
        room = room_line(state)
        self.room.setText(room)
        self.room.setVisible(bool(room))
        unwell = told if state.second.state is not Second.BEHIND else ""
        self.in_short = room or unwell or newest_line(state, today)
        self.short_state = "overdue" if room else "due" if unwell else ""
