"""The line under the questions of a card that says the first finding; its room is always kept."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.ui.labels import Text
from reception_desk.wording import tr

_SENTENCE = 44


class Foot(Text):
    """A line, or two where the card is narrow, kept free for a sentence so that nothing moves when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "finding", wrap=True, parent=parent)
        self._sentences: list[str] = []
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, sentences: list[str]) -> None:
        """Say the first sentence and how many more there are."""
        self._sentences = sentences
        self.setToolTip("\n".join(sentences))
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
        return min(3, max(1, math.ceil(needed / max(width, 1))))

    def _show(self) -> None:
        if not self._sentences:
            self.setText("")
            return
        more = tr("（另有 {n} 处）").format(n=len(self._sentences) - 1) if len(self._sentences) > 1 else ""
        han = self.fontMetrics().horizontalAdvance("国")
        lines = self._lines(self.width())
        room = (self.width() - (han if lines > 1 else 0)) * lines - self.fontMetrics().horizontalAdvance(more)
        self.setText(self.fontMetrics().elidedText(self._sentences[0], Qt.TextElideMode.ElideRight, room) + more)
