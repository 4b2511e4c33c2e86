"""One line of text: name, address, number; full-width digits are folded where only digits make sense."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from reception_desk.ui.form_view.composing import ComposingLine, settle, step_of
from reception_desk.ui.measures import px
from reception_desk.ui.typography import gapped

_FULL_WIDTH = {0x3000: " ", **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}}
_BLOCK = frozenset("\t\r\n\u2028")
_NO_LIMIT = 2**31 - 1
_NOTE_GAP = 10
_SHOWN = 2000
"""Characters of an answer that a box shows: a page pasted into it by mistake is kept, its rest out of sight."""


class LineEditor(ComposingLine):
    """A line editor; with `digits` the input method is off and full-width digits become plain ones.

    `changed` fires on every change of the text, `stepped` with 1 or -1 on Enter and Shift+Enter, `left` when
    the focus has gone.
    """

    changed = Signal()
    stepped = Signal(int)
    left = Signal()
    end_room = 0
    """Pixels at 100 % that something else takes at the box's right end."""
    shows_all = False
    """Whether the whole text stands in the box, because its meaning is looked up from there."""

    def __init__(self, *, digits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = digits
        self._note = self._rest = ""
        self.take_block: Callable[[LineEditor, str], bool] | None = None
        """Takes what was pasted over several cells or lines, in a table."""
        self.setMaxLength(_NO_LIMIT)
        if digits:
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.textChanged.connect(self._tidy)

    def raw(self) -> str:
        """Return what was typed."""
        return self.text() + self._rest

    def set_raw(self, text: str) -> None:
        """Show `text` from its beginning; what was typed before cannot be brought back by undoing."""
        if text != self.text() + self._rest or self.isUndoAvailable():  # raw() means something else in a choice
            self._rest = ""
            self.setText(text)
            self.setCursorPosition(0)

    def caret(self) -> int:
        """Return the cursor's position."""
        return self.cursorPosition()

    def set_caret(self, position: int) -> None:
        """Put the cursor there, or at the end where the text is shorter."""
        self.setCursorPosition(min(position, len(self.text())))

    def settle(self) -> None:
        """Commit what is being composed."""
        settle(self)

    def note(self) -> str:
        """Return the remark in the box."""
        return self._note

    def set_note(self, note: str) -> None:
        """Show a remark of the program's own at the box's right end, such as an age."""
        self._note = gapped(note)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step == 0:
            self._typed_over(lambda: super(LineEditor, self).keyPressEvent(event))
        elif not self.preedit:
            self.stepped.emit(step)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._typed_over(lambda: super(LineEditor, self).inputMethodEvent(event))

    def _typed_over(self, do: Callable[[], None]) -> None:
        """Let what was chosen whole go whole, its part out of sight, too."""
        rest, before = self._rest, self.text()
        everything = bool(rest) and self.selectedText() == before
        do()
        if everything and self.text() != before:
            self._rest = self._rest.removesuffix(rest)
            self.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        settle(self)
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._note_fits():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            box = QRect(self.rect()).adjusted(0, 0, -px(_NOTE_GAP + self.end_room), 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._note)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _note_fits(self) -> bool:
        """Tell whether the remark leaves room for the answer itself; the answer goes first."""
        if not self._note or len(self.text()) > self.width():
            return False
        answer, note = (self.fontMetrics().horizontalAdvance(words) for words in (self.text(), self._note))
        return answer + note + px(2 * _NOTE_GAP + self.end_room) <= self.width() - px(_NOTE_GAP)

    def _make_room(self) -> None:
        room = self.fontMetrics().horizontalAdvance(self._note) + px(_NOTE_GAP) if self._note_fits() else 0
        self.setTextMargins(0, 0, room + px(self.end_room), 0)
        self.update()

    def _tidy(self, text: str) -> None:
        """Fold what came in, keeping the cursor, before anybody hears of the change."""
        if self.take_block is not None and _BLOCK.intersection(text) and self.take_block(self, text):
            return
        tidy = self._folded(text)
        if len(tidy) > _SHOWN and not self.shows_all:
            tidy, self._rest = tidy[:_SHOWN], tidy[_SHOWN:] + self._rest
        elif not tidy:
            self._rest = ""
        if tidy != text:
            position = self.cursorPosition()
            self.setText(tidy)
            self.setCursorPosition(min(position, len(tidy)))
        else:
            self._make_room()
            self.changed.emit()

    def _folded(self, text: str) -> str:
        text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").replace("\u2028", " ")
        return text.translate(_FULL_WIDTH) if self._digits else text
