"""Keeps what an input method is composing: it is committed before focus moves, before a save, before a lock."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_OURS = (Qt.Key.Key_U, Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_D)
"""With Ctrl: undo, the command box, export or change, question and answer; there they would delete or go to the end."""
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_ours(event: QEvent) -> bool:
    """Tell whether a key is the program's and no box's: under X11 Qt has four letters of its own, as Emacs has them."""
    if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return False
    return event.key() in _OURS


class ComposingLine(QLineEdit):
    """A line that knows whether an input method is composing in it."""

    preedit = ""

    def event(self, event: QEvent) -> bool:
        if event.type() in _KEYS and is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)


class ComposingText(QPlainTextEdit):
    """A long text that knows whether an input method is composing in it."""

    preedit = ""

    def event(self, event: QEvent) -> bool:
        if event.type() in _KEYS and is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)


def settle(editor: ComposingLine | ComposingText) -> None:
    """Commit what is being composed in `editor`.

    The input method is asked first; where it does not answer (none is there, or it already let go), the letters
    that stand underlined are taken as they are, because a word in letters is better than a word lost.
    """
    if not editor.preedit:
        return
    if editor.hasFocus():
        QGuiApplication.inputMethod().commit()
    if editor.preedit:
        event = QInputMethodEvent()
        event.setCommitString(editor.preedit)
        QApplication.sendEvent(editor, event)


def step_of(event: QKeyEvent) -> int:
    """Return 1 for Enter, -1 for Shift+Enter, 0 for any other key."""
    if event.key() not in RETURN_KEYS:
        return 0
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.NoModifier:
        return 1
    return -1 if held == Qt.KeyboardModifier.ShiftModifier else 0
