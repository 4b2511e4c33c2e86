"""Who it may be, in one line above the keys, where the card itself stands below the form."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.ui.actions import key_text
from reception_desk.ui.labels import ElidedText
from reception_desk.ui.pages.known_people import KnownPeople
from reception_desk.wording import tr


class KnownLine(ElidedText):
    """Says in one line above the keys who it may be, where the card itself stands below the form."""

    def __init__(self, known: KnownPeople, parent: QWidget | None = None) -> None:
        super().__init__("", "secondary", state="info", parent=parent)
        self._wanted = False
        known.offered.connect(self._say)
        self.hide()

    def offer(self, *, wanted: bool) -> None:
        """Say it from now on, or no more."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self.text()))

    @Slot(str)
    def _say(self, words: str) -> None:
        keys = tr("{words} · {key} 就是此人")
        said = keys.format(words=words, key=key_text("same_person")) if words else ""
        self.setText(said)
        self.setVisible(self._wanted and bool(said))
