"""A line on the page for results and errors, instead of a window that pops up: 已保存 LF2026-A0312  撤销."""

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from reception_desk.errors import DeskError
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text, restyle
from reception_desk.ui.measures import row

UNDO_SECONDS = 30
"""How long the line offers to take an act back."""


class NoticeLine(QFrame):
    """One line with a sentence and perhaps one thing to do; hidden while it has nothing to say.

    It never takes the focus. `closed` fires when it went by itself or was replaced.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.sentence = Text("", wrap=True)
        self.offer = Button("", key_text("take_offer"), role="quiet")
        self.offer.clicked.connect(self.take_offer)
        self._take: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        line = row(self.sentence, self.offer, margins=(16, 6), gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)  # a line stays a line, however much room the page has
        self.hide()

    def say(
        self,
        sentence: str,
        state: str = "ok",
        *,
        offer: str = "",
        take: Callable[[], object] | None = None,
        seconds: int = 0,
    ) -> None:
        """Show a sentence in the colour of `state` (ok, info, due, overdue).

        `offer` is the word of one thing to do, which calls `take`; with `seconds` the line goes by itself.
        """
        self._take = take
        self.sentence.setText(sentence)
        self.offer.set_words(offer)
        self.offer.setVisible(bool(offer))
        restyle(self, "state", state)
        self.setVisible(True)
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)
        # Named by its module, since the first page is painted before anybody needs it.
        alert = QtGui.QAccessibleEvent(self.sentence, QtGui.QAccessible.Event.Alert)
        QtGui.QAccessible.updateAccessibility(alert)

    def fail(self, error: Exception) -> None:
        """Show an error's sentence and what to do."""
        if isinstance(error, DeskError):
            self.say(str(error), "overdue")
        else:
            raise error

    def clear(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self._take = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def take_offer(self, *_checked: bool) -> bool:
        """Do what the line offers; return whether it offered anything."""
        take = self._take
        if take is None:
            return False
        self.clear()
        take()
        return True
