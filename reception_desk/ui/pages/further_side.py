"""What stands beside the form of another matter: the visit's matters so far, and earlier ones that may be meant."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.services.matters.same import Likely
from reception_desk.services.visits.raising import Raising
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.scrolling import side_scroll
from reception_desk.wording import tr


class FurtherSide(QWidget):
    """Two cards; `meant` carries the number of the earlier matter that was pressed."""

    meant = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here, self.earlier = Card(tr("这次来访已有"), gap=4), Card(tr("此人以往的事"), gap=6)
        self.buttons: dict[str, Button] = {}
        self.setLayout(column(side_scroll(column(self.here, self.earlier, 1, gap=12))))

    def show_for(self, visit: Raising) -> None:
        """Show what stands in a visit, and the person's other matters, the likeliest first."""
        self.buttons = {}
        for card in (self.here, self.earlier):
            _clear(card)
        for each in visit.matters:
            told = tr("{number} {title}").format(number=each.number, title=each.title or tr("未写诉求"))
            self.here.add(Text(told, wrap=True))
        for found in visit.earlier:
            self.earlier.add(self._line(found))
        self.earlier.setVisible(bool(visit.earlier))

    def follow(self, typed: str) -> None:
        """Say on its button which earlier matter the number in the form means."""
        for number, button in self.buttons.items():
            meant = number == typed.strip().upper()
            button.set_words(tr("不是这一件") if meant else tr("问的是这一件"))
            button.setAccessibleName(tr("{number} {title}").format(number=number, title=button.text()))

    def _line(self, found: Likely) -> QWidget:
        matter = found.candidate.matter
        button = Button(tr("问的是这一件"), role="quiet")
        self.buttons[matter.number] = button
        told = tr("{number} {title}").format(number=matter.number, title=matter.title or tr("未写诉求"))
        button.clicked.connect(partial(self.meant.emit, matter.number))
        line = QWidget()
        said = Text(found.guidance.sentence, "secondary", wrap=True)
        line.setLayout(column(Text(told, wrap=True), said, row(button, 1), gap=2))
        return line


def _clear(card: Card) -> None:
    while (item := card.body.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
