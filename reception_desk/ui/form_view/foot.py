"""The line under the questions of a card that says the first finding; its room is always kept."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.ui.labels import Text, restyle, tip
from reception_desk.wording import tr

_SENTENCE = 44


class Foot(Text):
    """A line, or two where the card is narrow, kept free for a sentence so that nothing moves when it comes.

    One of `one_line` shares its line with something else, and takes room there only while it says something.
    """

    def __init__(self, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", "finding", wrap=not one_line, parent=parent)
        self._one_line = one_line
        self._sentences: list[str] = []
        self._hint = ""
        side = Qt.AlignmentFlag.AlignRight if one_line else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        policy.setHorizontalStretch(3 if one_line else 0)
        self.setSizePolicy(policy)
        if one_line:
            self.hide()  # never setHidden(False): without a parent yet, that would be a window of its own

    def say(self, sentences: list[str]) -> None:
        """Say the first sentence and how many more there are."""
        self._sentences = sentences
        self.setToolTip(tip("\n".join(sentences)))
        self._show()

    def hint(self, words: str) -> None:
        """Say what the next key does, before any finding; "" for nothing."""
        self._hint = words
        restyle(self, "state", "info" if words else "")
        self._show()

    def heightForWidth(self, width: int) -> int:
        """Return the room for a sentence at `width` pixels."""
        return self._lines(width) * self.fontMetrics().lineSpacing() + 4

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _lines(self, width: int) -> int:
        needed = self.fontMetrics().horizontalAdvance("国") * _SENTENCE
        return 1 if self._one_line else min(3, max(1, math.ceil(needed / max(width, 1))))

    def _show(self) -> None:
        if self._one_line:
            self.setVisible(bool(self._hint or self._sentences))
        if self._hint or not self._sentences:
            self.setText(self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, self.width()))
            return
        more = tr("（另有 {n} 处）").format(n=len(self._sentences) - 1) if len(self._sentences) > 1 else ""
        han = self.fontMetrics().horizontalAdvance("国")
        lines = self._lines(self.width())
        room = (self.width() - (han if lines > 1 else 0)) * lines - self.fontMetrics().horizontalAdvance(more)
        self.setText(self.fontMetrics().elidedText(self._sentences[0], Qt.TextElideMode.ElideRight, room) + more)
