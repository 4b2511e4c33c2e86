"""A choice made by typing: its number, its code or a part of its label; the list is only a reminder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
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
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.measures import px

_ARROW_ROOM = 22
_MOST_SEEN = 10


@dataclass(frozen=True)
class Option:
    """One thing to choose: the code that is kept, the label that is shown, the digits that pick it."""

    code: str
    label: str
    number: str

    def fits(self, typed: str) -> int:
        """Return how well `typed` means this option: 0 exactly, 1 and 2 by its beginning or a part, 9 not at all."""
        typed = typed.strip().casefold()
        code, label = self.code.casefold(), self.label.casefold()
        if typed in (code, label, self.number):
            return 0
        if code.startswith(typed) or label.startswith(typed):
            return 1
        return 2 if typed in label else 9


class ChoiceList(QListWidget):
    """The options under the box, drawn over the page; it never takes the focus."""

    def __init__(self, editor: "ChoiceEditor") -> None:
        super().__init__(editor.window())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("choices")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(editor.accessibleName())

    def offer(self, options: Sequence[Option], chosen: str) -> None:
        """List `options`, the one with the code `chosen` marked, else the first."""
        self.clear()
        for option in options:
            item = QListWidgetItem(f"{option.number}  {option.label}")
            item.setData(Qt.ItemDataRole.UserRole, option.code)
            self.addItem(item)
        codes = [option.code for option in options]
        self.setCurrentRow(codes.index(chosen) if chosen in codes else 0)

    def place(self, editor: QWidget) -> None:
        """Lie directly under `editor`, or above it where there is no room below."""
        rows = min(self.count(), _MOST_SEEN)
        height = rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 2
        width = max(editor.width(), self.sizeHintForColumn(0) + 2 * self.frameWidth() + 28)
        top = editor.mapTo(editor.window(), QPoint(0, editor.height() + 2))
        if top.y() + height > editor.window().height():
            top.setY(max(0, top.y() - editor.height() - 4 - height))
        top.setX(max(0, min(top.x(), editor.window().width() - width)))
        self.setGeometry(QRect(top.x(), top.y(), width, height))
        self.raise_()
        self.show()


class ChoiceEditor(LineEditor):
    """A line that stands for one of `options()`; what fits none is kept as it was typed."""

    end_room = 16

    def __init__(self, options: Callable[[], Sequence[Option]], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._options = options
        self._known = ("", "")  # what was read last: the labels may change their language meanwhile
        self._list: ChoiceList | None = None
        self._quiet = False
        self.set_note("")
        self.textEdited.connect(self._suggest)

    def raw(self) -> str:
        """Return the code of what is chosen, or what was typed."""
        typed = self.text()
        if typed != self._known[0]:
            fitting = [option for option in self._options() if typed.strip() and option.fits(typed) == 0]
            self._known = (typed, fitting[0].code if fitting else typed)
        return self._known[1]

    def set_raw(self, text: str) -> None:
        """Show the label of the code `text`, or `text` itself."""
        fitting = [option for option in self._options() if text.strip() and option.fits(text) == 0]
        self._known = (fitting[0].label, fitting[0].code) if fitting else (text, text)
        super().set_raw(self._known[0])

    def listed(self) -> bool:
        """Tell whether the options are shown."""
        return self._list is not None and self._list.isVisible()

    def show_list(self) -> None:
        """Show all options, the chosen one marked."""
        self._offer(list(self._options()))

    def hide_list(self) -> None:
        """Put the options away."""
        if self._list is not None:
            self._list.hide()

    def take(self) -> None:
        """Take the option that is marked in the list."""
        if self._list is not None and self.listed():
            item = self._list.currentItem()
            self.hide_list()
            if item is not None:
                self.set_raw(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.preedit:
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return
        if key == Qt.Key.Key_Escape and self.listed():
            self.hide_list()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.preedit:
            self.take()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.take()
        self.hide_list()
        self.set_raw(self.text())
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
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5)
        painter.setPen(pen)
        x, y = self.width() - px(15), self.height() / 2 - 2
        path = QPainterPath()
        path.moveTo(x - 4, y)
        path.lineTo(x, y + 4)
        path.lineTo(x + 4, y)
        painter.drawPath(path)

    def _suggest(self, typed: str) -> None:
        """List what fits the typed text, best first."""
        if not typed.strip():
            self.hide_list()
            return
        fitting = sorted((each for each in self._options() if each.fits(typed) < 9), key=lambda each: each.fits(typed))
        if fitting:
            self._offer(fitting)
        else:
            self.hide_list()

    def _offer(self, options: Sequence[Option]) -> None:
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.itemClicked.connect(self._on_clicked)
            self.destroyed.connect(self._list.deleteLater)
        elif self._list.parentWidget() is not self.window():
            self._list.setParent(self.window())
        self._list.offer(options, self.raw())
        self._list.place(self)

    def _move(self, step: int) -> None:
        if not self.listed():
            self.show_list()
        elif self._list is not None:
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.take()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
