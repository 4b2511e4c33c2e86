"""相像的事项: what may be the same as the matter that is shown, the likeliest first, each with what speaks for it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.services.matters.same import Candidate, Same
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.wording import tr

_MOST = 4


class SimilarCard(Card):
    """The card; `asked` carries a matter that shall be opened."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("相像的事项"), gap=6, parent=parent)
        self.buttons: list[Button] = []
        self.hide()

    def show_same(self, found: Same) -> None:
        """Show what was found; without anything alike the card is not there."""
        self.clear()
        near = [each for each in found.candidates if not each.different]
        for each in near[:_MOST]:
            self.add(self._line(each))
        if len(near) > _MOST:
            self.add(Text(tr("另有 {n} 件，按“同一事”看全部。").format(n=len(near) - _MOST), "secondary", wrap=True))
        self.setVisible(bool(near))

    def clear(self) -> None:
        """Show nothing, while another matter is looked at."""
        self.buttons = []
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def _line(self, each: Candidate) -> QWidget:
        matter, same = each.matter, each.same
        button = Button(matter.number or "—", role="quiet")
        reasons = "，".join(same.reasons)
        told = tr("{number} {title}：{reasons}").format(number=matter.number, title=matter.title, reasons=reasons)
        button.setAccessibleName(told)
        button.clicked.connect(partial(self.asked.emit, each.id))
        self.buttons.append(button)
        chip = Chip(tr("很像") if same.likely else tr("有点像"), "due" if same.likely else "info")
        line = QWidget()
        about = Text(matter.title or "—", wrap=True)
        line.setLayout(column(row(button, chip, 1, gap=6), about, Text(reasons, "secondary", wrap=True), gap=2))
        return line
