"""更多: the rarer things of the roster, a button each with its key, over the page until Esc."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.deed import Deed
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.over_panel import OverPanel
from reception_desk.wording import shown, tr

_WIDTH, _ROW, _AROUND = 620, 46, 90


class MorePanel(OverPanel):
    """Offers actions; `chosen` carries the word of the one that was pressed. The arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, ground: QWidget, offered: Sequence[Deed]) -> None:
        super().__init__(ground, _WIDTH)
        close = Button(tr("关闭"), "Esc")
        close.clicked.connect(self.leave)
        self.buttons: dict[str, Button] = {}
        lines = []
        for each in offered:
            button = Button(each.shown, key_text(each.word))
            button.setMinimumWidth(px(190))
            button.clicked.connect(partial(self._choose, each.word))
            self.buttons[each.word] = button
            line = row(button, Text(shown(each.help), "secondary", wrap=True), gap=12)
            line.setStretch(1, 1)
            lines.append(line)
        self.put(row(Text(tr("更多"), "heading"), 1, close, gap=8), column(*lines, 1, gap=6))

    def ask(self) -> None:
        """Show the panel with the focus on the first button."""
        self.come(next(iter(self.buttons.values())))

    def leave(self) -> None:
        super().leave()
        self.deleteLater()

    def height_wanted(self) -> int:
        """Return a height that has room for all of them."""
        return px(_AROUND + _ROW * len(self.buttons))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _choose(self, word: str, *_checked: bool) -> None:
        self.leave()
        self.chosen.emit(word)
