"""Words on a page: plain text with Chinese spacing, in the sizes of the style sheet."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reception_desk.ui.typography import gapped


def tip(text: str) -> str:
    """Return what a tooltip shows as it is: Qt would take words like a file's name for marks, and load pictures."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if "<" in text or "&" in text else text


_MOST_WIDTHS = 16


class Text(QLabel):
    """A label that shows its text as it is, never as markup.

    `role` is one of the style sheet's: title, heading, figure, large, label, secondary, hint, finding, code, said (the
    base text in a state's colour) or "" for the base text; `state` colours it: due, overdue, info.
    """

    def __init__(
        self, text: str = "", role: str = "", *, state: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("state", state)
        self.setText(text)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(gapped(text))

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, broken into lines once: a page that is laid out asks many times over."""
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= _MOST_WIDTHS:  # a window that is being pulled asks for every one
                self._heights.clear()
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew where the letters may be others."""
        self._heights.clear()
        super().changeEvent(event)

    def set_state(self, state: str) -> None:
        """Show another state's colour."""
        restyle(self, "state", state)


class ElidedText(Text):
    """A line that ends in dots where there is no room for all of it; the tooltip says the whole."""

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters."""
        return QSize(self.fontMetrics().horizontalAdvance("国") * 3, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setToolTip(tip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter, palette, role = QPainter(self), self.palette(), self.foregroundRole()
        self.style().drawItemText(painter, self.contentsRect(), int(self.alignment()), palette, True, line, role)
        painter.end()


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        for child in widget.findChildren(QLabel):
            child.style().unpolish(child)
            child.style().polish(child)
