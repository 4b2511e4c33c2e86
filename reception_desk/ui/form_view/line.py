"""One line of text: name, address, number; full-width digits are folded where only digits make sense."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reception_desk.ui.form_view.composing import ComposingLine, settle, step_of
from reception_desk.ui.measures import px
from reception_desk.ui.typography import gapped
from reception_desk.wording import tr

_FULL_WIDTH = {0x3000: " ", **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}}
_BLOCK = frozenset("\t\r\n\u2028")
_NO_LIMIT = 2**31 - 1
_NOTE_GAP = 10
_MOST = 5000
"""Characters of an answer that stand in a box and are typed in; more would make every key slow."""
_SHOWN = 2000
"""Characters shown of a longer one, a page pasted by mistake: it is kept, copied and replaced only as a whole."""


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
        self._note = self._whole = self._head = ""
        self._closed = self._chosen = False
        self.take_block: Callable[[LineEditor, str], bool] | None = None
        """Takes what was pasted over several cells or lines, in a table."""
        self.setMaxLength(_NO_LIMIT)
        if digits:
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.textChanged.connect(self._on_text)
        self.selectionChanged.connect(self._on_chosen)

    def raw(self) -> str:
        """Return what was typed."""
        return self._whole if self._stands_for_whole() else self.text()

    def set_raw(self, text: str) -> None:
        """Show `text` from its beginning; what was typed before cannot be brought back by undoing."""
        if text != LineEditor.raw(self) or self.isUndoAvailable():  # raw() means something else in a choice
            only_head = self._stands_for_whole() and text == self._head
            self._whole, self._closed = "", False
            self.setText(text)
            self.setCursorPosition(0)
            if only_head:  # the box looks the same, the answer is another
                self._on_text(text)

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
        if step:
            if not self.preedit:
                self.stepped.emit(step)
            return
        copied = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut)
        whole = copied and self._all_chosen()
        super().keyPressEvent(event)
        if whole:
            self._copy_whole()

    def copy(self) -> None:
        """Copy what is chosen; with all that is shown, what is out of sight too."""
        super().copy()
        if self._all_chosen():
            self._copy_whole()

    def menu(self) -> QMenu:
        """Return the menu of the right mouse button."""
        menu = self.createStandardContextMenu()
        for action in menu.actions() if self._all_chosen() else ():
            if action.objectName() in ("edit-copy", "edit-cut"):
                action.triggered.connect(self._copy_whole)  # after Qt has copied what is shown
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

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

    def _stands_for_whole(self) -> bool:
        return bool(self._whole) and self.text() == self._head

    def _all_chosen(self) -> bool:
        return self._stands_for_whole() and self.selectedText() == self._head

    def _copy_whole(self) -> None:
        QApplication.clipboard().setText(self._whole)

    def _on_chosen(self) -> None:
        """Remember whether all was chosen: Qt tells of a change before it tells that nothing is chosen any more."""
        self._chosen = self._all_chosen()

    def _on_text(self, text: str) -> None:
        """Take a change, but none inside the head of what is out of sight: nobody sees where it would belong."""
        if self._closed and self.isModified() and text and text != self._head and not self._chosen:
            position = self.cursorPosition()
            self.setText(self._head)
            self.setCursorPosition(min(position, len(self._head)))
        else:
            self._tidy(text)
        self._closed = self._stands_for_whole()
        if bool(self.toolTip()) != self._closed:
            self.setToolTip(tr("太长，只显示开头，全文照样保存；要改先全选") if self._closed else "")

    def _tidy(self, text: str) -> None:
        """Fold what came in, keeping the cursor, before anybody hears of the change."""
        if self.take_block is not None and _BLOCK.intersection(text) and self.take_block(self, text):
            return
        tidy = self._folded(text)
        if len(tidy) > _MOST and not self.shows_all:
            self._whole = tidy
            tidy = self._head = tidy[:_SHOWN]
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
