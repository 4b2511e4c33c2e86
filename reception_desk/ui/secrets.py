"""Boxes for passwords, and a label that belongs to its box for the eye and for a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from reception_desk.ui.labels import Text


class SecretLine(QLineEdit):
    """A box whose text is hidden; the input method is off, and the text never goes to the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def labelled(label: str, box: QWidget) -> tuple[Text, QWidget]:
    """Return a label and its box, each knowing the other."""
    words = Text(label, "label")
    words.setBuddy(box)
    box.setAccessibleName(label)
    return words, box
