"""What of people's data was copied out of the program leaves the clipboard after a minute, and when the desk is locked.

Words that a clerk cuts to put them elsewhere are left alone: only lists, and texts with an ID or telephone number.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from shiboken6 import isValid

from reception_desk.models.lists import masks

SECONDS = 60


class _Minute(QObject):
    """Waits for a minute after a copy of personal data."""

    def __init__(self, board: QClipboard) -> None:
        super().__init__(board)
        self.board = board
        self.copied = ""
        self.ours = board.ownsClipboard
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SECONDS * 1000)
        self.timer.timeout.connect(self.forget)
        board.dataChanged.connect(self._look)

    def take(self, text: str) -> None:
        self.board.setText(text)
        self.copied = self.board.text()
        self.timer.start()

    @Slot()
    def forget(self) -> None:
        """Empty the clipboard where it still holds what was copied here."""
        self.timer.stop()
        if self.copied and self.board.text() == self.copied:
            self.board.clear()
        self.copied = ""
        if self.board.supportsSelection() and self.board.ownsSelection():  # what was only marked, on Linux
            self.board.clear(QClipboard.Mode.Selection)

    @Slot()
    def _look(self) -> None:
        if not self.ours():
            return
        text = self.board.text()
        if text and text != self.copied and masks.within(text) != text:
            self.copied = text
            self.timer.start()


def copy(text: str) -> None:
    """Put personal data on the clipboard, for a minute."""
    watch().take(text)


def forget() -> None:
    """Take what was copied of people's data off the clipboard now."""
    watch().forget()


def watch() -> _Minute:
    """Return what watches the application's clipboard, made with its first use."""
    if not _KEPT or not isValid(_KEPT[0]):
        _KEPT[:] = [_Minute(QGuiApplication.clipboard())]
    return _KEPT[0]


_KEPT: list[_Minute] = []
"""The one watch: Qt alone would forget its Python half."""
