"""Buttons that carry their key: 保存并打印回执  F8."""

from PySide6 import QtGui
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reception_desk.ui import theme
from reception_desk.ui.keys import shown_key
from reception_desk.ui.measures import px


class Button(QPushButton):
    """A button; `role` is primary (one a page), plain, danger, quiet or choice, `key` only shown.

    Enter presses it where it has the focus; it is never a page's default, since Enter belongs to the input method.
    """

    def __init__(self, text: str, key: str = "", *, role: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._key = key
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show other words with the same key."""
        self.setText(f"{text}  {shown_key(self._key)}".rstrip())
        self.setAccessibleName(text)

    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: "QtGui.QPaintEvent") -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("role") == "primary":
            ring(self, theme.colours().on_accent)


def ring(widget: QWidget, colour: str) -> None:
    """Draw a focus ring inside a widget whose own ground has the accent's colour."""
    painter = QtGui.QPainter(widget)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setPen(QtGui.QPen(QtGui.QColor(colour), 2))
    inside = QRectF(widget.rect()).adjusted(4, 4, -4, -4)
    painter.drawRoundedRect(inside, px(4), px(4))
    painter.end()
