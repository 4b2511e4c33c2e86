"""Long plain text: the statement as it is being told."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from reception_desk.forms.phrases import shipped_phrases
from reception_desk.ui.form_view.composing import RETURN_KEYS, ComposingText, settle
from reception_desk.ui.form_view.phrase_call import PhraseCall, PhraseSource
from reception_desk.ui.form_view.pieces import JOINT, PIECE, parted, whole
from reception_desk.wording import tr

_WALKS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)
_SHORT = 60
"""Characters of a text that is seen in two lines at any width and size of text."""
_MOVES = frozenset((*_WALKS, *_HELD, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


class LongEditor(ComposingText):
    """A plain text editor: Enter is a new line, Tab and Ctrl+Down go on, Shift+Tab and Ctrl+Up go back."""

    changed = Signal()
    stepped = Signal(int)
    entered = Signal()
    left = Signal()
    told = Signal(str)

    def __init__(self, phrases: PhraseSource = shipped_phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("role", "long")
        self._last = ""
        self.textChanged.connect(self._tell)
        self.call = PhraseCall(self, phrases)
        self.call.told.connect(self.told)

    @property
    def short(self) -> bool:
        """Tell whether what stands here is seen in two lines."""
        return self.blockCount() <= 2 and self.document().characterCount() < _SHORT

    def raw(self) -> str:
        """Return what was typed, without what is still being composed."""
        return self._last

    def set_raw(self, text: str) -> None:
        """Show `text` from its beginning."""
        if text != self._last:
            self.setPlainText(parted(text))

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

    def before_caret(self) -> str:
        """Return the text of the line up to the caret."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def replace_before(self, length: int, text: str) -> None:
        """Put `text` in the place of the `length` characters before the caret."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
        cursor.insertText(text)

    def marked(self) -> tuple[int, int]:
        """Return where the marked words begin and end, counted in characters of the text."""
        cursor, units = self.textCursor(), self.toPlainText().encode("utf-16-le", "surrogatepass")
        before = (units[: 2 * at] for at in (cursor.selectionStart(), cursor.selectionEnd()))
        start, end = (len(whole(each.decode("utf-16-le", "surrogatepass"))) for each in before)
        return start, end

    def ask_or_answer(self) -> None:
        """Begin the next line of a record: 问： or, after a question, 答：; one still empty is turned over."""
        settle(self)
        cursor = self.textCursor()
        while cursor.block().text().endswith(JOINT) and cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            pass  # the record goes on behind the whole paragraph, not behind the piece
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        marks = (tr("问："), tr("答："))
        lines = (block.text() for block in _upwards(cursor.block()))
        last = next((line for line in lines if line.startswith(marks)), "")
        mark = marks[1] if last.startswith(marks[0]) else marks[0]
        here = cursor.block().text()
        if here in marks:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(mark if not here or here in marks else f"\n{mark}")
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what was pasted or dropped as plain text, a very long paragraph in pieces."""
        text = source.text()
        self._leave_joint()
        if len(text) <= PIECE and JOINT not in text:
            super().insertFromMimeData(source)
            return
        self.textCursor().insertText(parted(text))
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(whole(self.textCursor().selection().toPlainText()))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.call.takes(event):
            return
        if event.key() not in _MOVES and not self.preedit:
            self._leave_joint()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._cross_joint(event.key() == Qt.Key.Key_Backspace)
        if event.matches(QKeySequence.StandardKey.DeleteEndOfWord) and not self.preedit:
            self._mark_word()
        if self.preedit and (event.key() in RETURN_KEYS or event.key() == Qt.Key.Key_Space):
            return  # the input method's own key, which some of them pass on
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and not self.preedit:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.stepped.emit(step)
                return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.preedit:
            self._leave_joint()
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._leave_joint()
        super().contextMenuEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        settle(self)
        self.call.forget()
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _leave_joint(self) -> None:
        """Let nothing be put between a joint and its line end, nor the joint be taken out without it."""
        cursor = self.textCursor()
        anchor, position = (self._before_joint(at) for at in (cursor.anchor(), cursor.position()))
        if (anchor, position) != (cursor.anchor(), cursor.position()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _before_joint(self, at: int) -> int:
        block = self.document().findBlock(at)
        behind = at == block.position() + block.length() - 1 and block.text().endswith(JOINT)
        return at - len(JOINT) if behind else at

    def _mark_word(self) -> None:
        """Mark what Ctrl+Delete takes, which at the end of a piece is not the joint."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self._leave_joint()

    def _cross_joint(self, back: bool) -> None:
        """Let the caret stand beyond the end of a piece before a character is taken out there."""
        cursor = self.textCursor()
        block = cursor.block()
        before = block.previous() if back else block
        if cursor.hasSelection() or not before.text().endswith(JOINT):
            return
        end = before.position() + before.length() - 2
        if back and cursor.position() == block.position():
            cursor.setPosition(end)
        elif not back and cursor.position() >= end:
            cursor.setPosition(before.next().position())
        self.setTextCursor(cursor)

    def _tell(self) -> None:
        """Tell of a change of the text itself; composing alone changes nothing."""
        block = self.textCursor().block()
        undoing = self.document().isRedoAvailable()  # anything else that changes the text leaves nothing to redo
        if block.length() > 2 * PIECE + len(JOINT) + 1 and not undoing:
            self._part(block)
        now = whole(self.toPlainText())
        if now != self._last:
            self._last = now
            self.changed.emit()

    def _part(self, block: QTextBlock) -> None:
        """Part a paragraph that grew long under the keys; undoing takes the seams back with what was typed."""
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()
        for at in range(block.position() + PIECE, block.position() + block.length() - 1, PIECE + len(JOINT) + 1):
            cursor.setPosition(at)
            cursor.insertText(f"{JOINT}\n")
        cursor.endEditBlock()


def _upwards(block: QTextBlock) -> Iterator[QTextBlock]:
    """Give a line and those above it."""
    while block.isValid():
        yield block
        block = block.previous()
