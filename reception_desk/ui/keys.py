"""How a key is written on the screen."""

from PySide6 import QtGui


def shown_key(key: str) -> str:
    """Return a key as it stands on the keyboard, in every language: `Ctrl+Return` is Ctrl+Enter, never Ctrl+回车."""
    if not key:
        return ""
    # Named by its module: the first page has no key to show, and QKeySequence takes its time to load.
    engraved = QtGui.QKeySequence.SequenceFormat.PortableText
    words = QtGui.QKeySequence(key).toString(engraved).replace("Return", "Enter")
    return words.replace("+Down", "+↓").replace("+Up", "+↑")
