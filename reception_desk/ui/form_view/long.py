"""Long plain text: the statement as it is being told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from reception_desk.ui.form_view.composing import ComposingText, settle


class LongEditor(ComposingText):
    """A plain text editor: Enter is a new line, Tab and Ctrl+Down go on, Shift+Tab and Ctrl+Up go back."""

    changed = Signal()
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("role", "long")
        self._last = ""
        self.textChanged.connect(self._tell)

    def raw(self) -> str:
        """Return what was typed, without what is still being composed."""
        return self._last

    def set_raw(self, text: str) -> None:
        """Show `text` from its beginning."""
        if text != self._last:
            self.setPlainText(text)

    def caret(self) -> int:
        """Return the cursor's position."""
        return self.textCursor().position()

    def set_caret(self, position: int) -> None:
        """Put the cursor there, or at the end where the text is shorter."""
        cursor = self.textCursor()
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(min(position, end.position()))
        self.setTextCursor(cursor)

    def settle(self) -> None:
        """Commit what is being composed."""
        settle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and not self.preedit:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.stepped.emit(step)
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        settle(self)
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _tell(self) -> None:
        """Tell of a change of the text itself; composing alone changes nothing."""
        now = self.toPlainText()
        if now != self._last:
            self._last = now
            self.changed.emit()
