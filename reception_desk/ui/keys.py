"""How a key is written on the screen."""

from PySide6.QtGui import QKeySequence


def shown_key(key: str) -> str:
    """Return a key in Qt's spelling as this system writes it: `Ctrl+Return` is Ctrl+Enter, as on the keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter") if key else ""
