"""Asks for a reason in one line: a digit takes a suggestion, Enter what was typed, Esc leaves it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row
from reception_desk.wording import shown, tr


class ReasonBox(LineEditor):
    """The line; `picked` carries a digit that was typed into it while it was empty."""

    picked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and not self.text() and not self.preedit:
            self.picked.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class ReasonLine(QFrame):
    """Asks on a line of the page; `given` carries the reason, `closed` fires on Esc."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, question: str, suggestions: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("state", "due")
        self._reasons = [shown(each) for each in suggestions]
        self.box = ReasonBox()
        self.box.setAccessibleName(question)
        self.buttons = [Button(f"{number} {reason}") for number, reason in enumerate(self._reasons, 1)]
        first = row(Text(question, wrap=True), self.box, gap=10)
        first.setStretch(1, 1)
        second = Wrapping((*self.buttons, ElidedText(tr("Enter 就用这句 · Esc 先不做"), "secondary")), gap=8)
        self.setLayout(column(first, second, margins=(12, 8), gap=8))
        self.setAccessibleName(question)
        for number, button in enumerate(self.buttons, 1):
            button.clicked.connect(partial(self.pick, number))
        self.box.picked.connect(self.pick)
        self.box.stepped.connect(self._take)
        self.hide()

    def ask(self) -> None:
        """Show the question with an empty line."""
        self.box.set_raw("")
        self.show()
        self.box.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def pick(self, number: int, *_checked: bool) -> None:
        """Give the suggestion of that number."""
        if 1 <= number <= len(self._reasons):
            self._give(self._reasons[number - 1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _take(self, step: int) -> None:
        reason = self.box.raw().strip()
        if step > 0 and reason:
            self._give(reason)

    def _give(self, reason: str) -> None:
        self.hide()
        self.given.emit(reason)
