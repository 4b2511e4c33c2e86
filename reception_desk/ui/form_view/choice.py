"""A choice made by typing: its code, its characters or their pinyin letters; the list is only a reminder."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QListWidgetItem, QWidget

from reception_desk.ui.form_view.choice_list import ChoiceList
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.offers import Offers, Option
from reception_desk.ui.measures import px

_ARROW_ROOM = 22


class ChoiceEditor(LineEditor):
    """A line that stands for one of `offers()`; what fits none is kept as it was typed.

    The offers are asked for anew each time, because language and code tables change.
    """

    end_room = 16
    shows_all = True
    whole = True
    """Whether the answer is one option as a whole, which one types over rather than goes on with."""
    taking_keys: tuple[Qt.Key, ...] = ()
    """Keys besides Enter that take what is marked; they stay in the box."""

    def __init__(self, offers: Callable[[], Offers], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._offers = offers
        self._list: ChoiceList | None = None
        self._known = ("", "")
        self.set_note("")
        self.textEdited.connect(self._suggest)

    def raw(self) -> str:
        """Return the code of what is chosen, or what was typed."""
        typed = self.text()
        if typed != self._known[0]:
            self._known = (typed, self._meant(typed))
        return self._known[1]

    def set_raw(self, text: str) -> None:
        """Show the label of the code `text`, or `text` itself."""
        option = self._offers().sole(text) if text.strip() else None
        label = option.label if option else text
        self._known = (label, option.code if option else text)
        super().set_raw(label)

    def set_caret(self, position: int) -> None:
        """Mark a choice that was made, so that what is typed next replaces it; else put the cursor there."""
        if self.hasFocus() and self.whole and self.text() and self._offers().sole(self.text()) is not None:
            self.selectAll()
        else:
            super().set_caret(position)

    def listed(self) -> bool:
        """Tell whether the options are shown."""
        return self._list is not None and self._list.isVisible()

    def show_list(self) -> None:
        """Show all options, the chosen one marked."""
        options = self._offers().find("")
        codes = [option.code for option in options]
        self._offer(options, codes.index(self.raw()) if self.raw() in codes else 0)

    def hide_list(self) -> None:
        """Put the options away."""
        if self._list is not None:
            self._list.hide()

    def take(self) -> bool:
        """Take the option that is marked in the list; return whether there was one."""
        code = self._list.marked() if self._list is not None and self.listed() else None
        self.hide_list()
        if code is not None:
            self._put(code)
        return code is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.isReadOnly() or self.preedit:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.listed():
            self.hide_list()
        elif key in self.taking_keys and self.take():
            self.end(False)
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.take()
        self.hide_list()
        self._settle_label()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.isReadOnly() and event.position().x() >= self.width() - px(_ARROW_ROOM):
            if self.listed():
                self.hide_list()
            else:
                self.show_list()

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_list()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isReadOnly():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        x, y = self.width() - px(15), self.height() / 2 - 2
        path = QPainterPath()
        path.moveTo(x - 4, y)
        path.lineTo(x, y + 4)
        path.lineTo(x + 4, y)
        painter.drawPath(path)

    def _meant(self, typed: str) -> str:
        option = self._offers().sole(typed) if typed.strip() else None
        return option.code if option else typed

    def _put(self, code: str) -> None:
        """Put a taken option into the box."""
        self.set_raw(code)

    def _settle_label(self) -> None:
        """Show the label of what was typed as a code or in letters."""
        if self.raw() != self.text():
            self.set_raw(self.raw())

    def _first_mark(self, typed: str) -> int:
        """Return the place that is marked when what was typed is listed."""
        return 0

    def _suggest(self, typed: str) -> None:
        """List what fits the typed text, best first."""
        options = self._offers().find(typed) if typed.strip() else ()
        if options:
            self._offer(options, self._first_mark(typed))
        else:
            self.hide_list()

    def _offer(self, options: Sequence[Option], marked: int) -> None:
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.itemClicked.connect(self._on_clicked)
        self._list.offer(options, marked)
        self._list.place(self)

    def _move(self, step: int) -> None:
        if self._list is not None and self.listed():
            self._list.step(step)
        else:
            self.show_list()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.take()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class PlaceEditor(ChoiceEditor):
    """A place: letters call a known one, the blank takes it and one writes on; characters are kept as they are."""

    whole = False
    taking_keys = (Qt.Key.Key_Space,)

    def _first_mark(self, typed: str) -> int:
        return 0 if typed.isascii() else -1


class SomeEditor(ChoiceEditor):
    """Several of the options, with 、 between; taking one stays in the box, for the next."""

    whole = False
    taking_keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def __init__(
        self, offers: Callable[[], Offers], parts: Callable[[str], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(offers, parent)
        self._parts = parts

    def set_raw(self, text: str) -> None:
        """Show the labels of the codes in `text`."""
        known = [(part, self._offers().sole(part)) for part in self._parts(text)]
        label = "、".join(option.label if option else part for part, option in known)
        self._known = (label, "、".join(option.code if option else part for part, option in known))
        LineEditor.set_raw(self, label)

    def _suggest(self, typed: str) -> None:
        if typed[-1:] in ("", "、", "，", ","):
            self.hide_list()
        else:
            super()._suggest(typed)

    def _meant(self, typed: str) -> str:
        known = [(part, self._offers().sole(part)) for part in self._parts(typed)]
        return "、".join(dict.fromkeys(option.code if option else part for part, option in known))

    def _put(self, code: str) -> None:
        parts = self._parts(self.text())
        before = parts if not parts or self.text()[-1:] in "、，, " else parts[:-1]
        self.set_raw("、".join([*before, code]))
        self.end(False)
        self.insert("、")
