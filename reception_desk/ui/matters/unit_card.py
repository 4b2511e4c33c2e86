"""单位未回 on 今日: how many letters units owe an answer on, and what these lack; each figure leads to its list."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.services.answering.letter_lines import ALL, OwedFigures
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.flow import Wrapping
from reception_desk.wording import tr


class UnitCard(Card):
    """Figures by what is lacking; `asked` carries the list one of them leads to. It is not there where all is well."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("单位未回"), parent=parent)
        self.all = Button("")
        self.all.clicked.connect(partial(self.asked.emit, ALL))
        self.lacking: dict[str, Button] = {}
        self._line = Wrapping((self.all,), gap=8)
        self.add(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_figures(self, found: OwedFigures) -> None:
        """Show the figures."""
        self.all.set_words(tr("未回 {n} 件").format(n=found.out))
        for code, (label, n) in found.lacking.items():
            if code not in self.lacking:
                button = self.lacking[code] = Button("")
                button.clicked.connect(partial(self.asked.emit, code))
                self._line.flow.addWidget(button)
            self.lacking[code].set_words(tr("{lack} {n} 件").format(lack=label, n=n))
            self.lacking[code].setVisible(bool(n))
        self.setVisible(bool(found.out))
