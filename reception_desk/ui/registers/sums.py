"""The sums of a register below its list: each by itself and unbroken, as many lines as they need."""

from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.wording import tr

BETWEEN = " · "
_BLANK = "\u3000"


class Sums(Wrapping):
    """Shows sums in words, parted as they were added."""

    def __init__(self) -> None:
        super().__init__(gap=3)
        self.setAccessibleName(tr("合计"))
        self._words = ""
        self._parts: list[Text] = []

    def text(self) -> str:
        """Return all of it."""
        return self._words

    def show_words(self, words: str) -> None:
        """Show other sums."""
        self._words = words
        parts = words.split(BETWEEN)
        while len(self._parts) < len(parts):
            label = Text("")
            self._parts.append(label)
            self.flow.addWidget(label)
        for place, label in enumerate(self._parts):
            label.setText(f"{parts[place]}{_BLANK}" if place < len(parts) else "")
            label.setVisible(place < len(parts))
        self.updateGeometry()
