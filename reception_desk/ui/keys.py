"""How a key is written on the screen."""

from PySide6 import QtGui


def shown_key(key: str) -> str:
    """Return a key in Qt's spelling as this system writes it: `Ctrl+Return` is Ctrl+Enter, as on the keyboard."""
    if not key:
        return ""
    # Named by its module: the first page has no key to show, and QKeySequence takes its time to load.
    native = QtGui.QKeySequence.SequenceFormat.NativeText
    words = QtGui.QKeySequence(key).toString(native).replace("Return", "Enter")
    return words.replace("+Down", "+↓").replace("+Up", "+↑")
