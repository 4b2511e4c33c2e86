"""事项期限 on 今日: how many matters are due soon, late, or not in the national system; each leads to its list."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.models.counts.matters import DueFigures
from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.flow import Wrapping
from reception_desk.wording import tr


class DueCard(Card):
    """Figures; `asked` carries the list that one of them leads to. It is not there where all are nought."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("事项期限"), parent=parent)
        self.due, self.overdue, self.unentered = Button(""), Button(""), Button("")
        self.due.clicked.connect(partial(self.asked.emit, MatterList.DUE.value))
        self.overdue.clicked.connect(partial(self.asked.emit, MatterList.OVERDUE.value))
        self.unentered.clicked.connect(partial(self.asked.emit, MatterList.UNENTERED.value))
        self.add(Wrapping([self.due, self.overdue, self.unentered], gap=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_figures(self, found: DueFigures) -> None:
        """Show the figures."""
        self.due.set_words(tr("将到期 {n} 件").format(n=found.due))
        self.overdue.set_words(tr("逾期 {n} 件").format(n=found.overdue))
        self.unentered.set_words(tr("未录入国家系统 {n} 件").format(n=found.unentered))
        for button, n in ((self.due, found.due), (self.overdue, found.overdue), (self.unentered, found.unentered)):
            button.setVisible(bool(n) or button is not self.unentered)
        self.setVisible(bool(found.due or found.overdue or found.unentered))
