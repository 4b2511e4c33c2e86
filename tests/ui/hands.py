"""Hands of a clerk for the tests: keys, and words committed or still being composed by an input method."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reception_desk.ui.grounds import GroundsPanel
from reception_desk.ui.over_panel import ground_of


def compose(widget: QWidget, preedit: str) -> None:
    """Leave `preedit` underlined in `widget`, as an input method does before a candidate is taken."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, words: str) -> None:
    """Commit `words`, as an input method does."""
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release one key in `widget`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, held))


def give_grounds(page: QWidget) -> None:
    """Take the first reason that the panel over a page offers."""
    panels = [each for each in ground_of(page).findChildren(GroundsPanel) if each.isVisible()]
    panels[-1].pick(1)
