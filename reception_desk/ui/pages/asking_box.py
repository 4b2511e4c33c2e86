"""The one line of the search: words, and conditions in it whose names and values are offered while one types."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from reception_desk.services.searching.asking import Knowing, named, offered, values
from reception_desk.ui.form_view.choice_list import ChoiceList
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.offers import Option
from reception_desk.ui.measures import px

_PART = re.compile(r"([^\W\d_]{2,6})[:：](\S*)$")
_NAME = re.compile(r"(?:^|\s)([^\W\d_]{1,6})$")
_WIDTH = 180
_TAKING = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AskingBox(LineEditor):
    """A line whose part at the caret is completed.

    Names of conditions are offered quietly, Tab alone takes one: the same letters may begin a name. Behind a colon the
    arrows move in the values, Enter or Tab takes one. `emptied` fires on Backspace in the empty line.
    """

    emptied = Signal()

    def __init__(self, knowing: Callable[[], Knowing], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._knowing = knowing
        self._list: ChoiceList | None = None
        self._of_values = False
        self.textEdited.connect(self._suggest)
        self.cursorPositionChanged.connect(self._follow)

    def listed(self) -> bool:
        """Tell whether something is offered."""
        return self._list is not None and self._list.isVisible()

    def hide_list(self) -> None:
        """Put the offers away."""
        if self._list is not None:
            self._list.hide()

    def take(self) -> bool:
        """Put the offer that is marked into the line; return whether there was one."""
        code = self._list.marked() if self._list is not None and self.listed() else None
        self.hide_list()
        if code is None:
            return False
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        part = (_PART if self._of_values else _NAME).search(before)
        start = len(before) if part is None else part.start(2 if self._of_values else 1)
        ending = " " if self._of_values and not after.startswith(" ") else ""
        put = before[:start] + code + ending
        self.setText(put + after)
        self.setCursorPosition(len(put))
        self._suggest(self.text())
        return True

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus with it."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Tab and not event.modifiers() and not self.preedit and self.take():
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, among = event.key(), self.listed() and self._of_values and not self.preedit
        if key == Qt.Key.Key_Backspace and not self.text() and not self.preedit:
            self.emptied.emit()
        elif key == Qt.Key.Key_Escape and self.listed():
            self.hide_list()
        elif among and key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list is not None:
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
        elif not (among and key in _TAKING and self.take()):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hide_list()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_list()
        super().hideEvent(event)

    def _suggest(self, _typed: str) -> None:
        before = self.text()[: self.cursorPosition()]
        part, name = _PART.search(before), _NAME.search(before)
        options: list[Option] = []
        self._of_values = part is not None
        if part is not None and (asking := named(part[1])) is not None:
            found = values(asking, part[2], self._knowing())
            options = [Option(each, each, "") for each in found if each != part[2]]
        elif name is not None:
            options = [Option(f"{each.label}:", f"{each.label}:", each.value) for each in offered(name[1])]
        if not options:
            self.hide_list()
            return
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.itemClicked.connect(self._clicked)
        self._list.offer(options)
        caret = self.cursorRect()
        self._list.place(self, QRect(caret.left(), 0, px(_WIDTH), self.height()))

    def _follow(self, _before: int, now: int) -> None:
        """Offer nothing where the caret has left what was being typed."""
        if self.listed() and now < len(self.text().rstrip()) and not self.isModified():
            self.hide_list()

    def _clicked(self, _item: QListWidgetItem) -> None:
        self.take()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
