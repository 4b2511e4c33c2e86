"""事项期限 on 今日: how many matters are due soon and how many are late; each figure leads to its list."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.models.counts.matters import DueFigures
from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.measures import row
from reception_desk.wording import tr


class DueCard(Card):
    """Two figures; `asked` carries the list that one of them leads to. It is not there where both are nought."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("事项期限"), parent=parent)
        self.due, self.overdue = Button(""), Button("")
        self.due.clicked.connect(partial(self.asked.emit, MatterList.DUE.value))
        self.overdue.clicked.connect(partial(self.asked.emit, MatterList.OVERDUE.value))
        self.add(row(self.due, self.overdue, 1, gap=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_figures(self, found: DueFigures) -> None:
        """Show the figures."""
        self.due.set_words(tr("将到期 {n} 件").format(n=found.due))
        self.overdue.set_words(tr("逾期 {n} 件").format(n=found.overdue))
        self.setVisible(bool(found.due or found.overdue))
