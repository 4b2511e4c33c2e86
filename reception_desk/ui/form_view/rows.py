"""Several short lines under one label, numbered: 诉求 1, 诉求 2; a new one appears when the last is filled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reception_desk.forms.phrases import shipped_phrases
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.phrase_call import PhraseCall, PhraseSource
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import spaced

MOST_ROWS = 20
_ROW = 100_000


class RowLine(LineEditor):
    """One of the lines; text of several lines pasted into it is handed on to be spread over rows."""

    spread = Signal(str)

    def __init__(self, phrases: PhraseSource, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.call = PhraseCall(self, phrases)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.call.takes(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.call.forget()
        super().focusOutEvent(event)

    def before_caret(self) -> str:
        """Return the text up to the caret."""
        return self.text()[: self.cursorPosition()]

    def replace_before(self, length: int, text: str) -> None:
        """Put `text` in the place of the `length` characters before the caret."""
        self.setSelection(self.cursorPosition() - length, length)
        self.insert(text)

    def _tidy(self, text: str) -> None:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2:
            super()._tidy(text)
        else:
            self.setText(lines[0])
            self.spread.emit("\n".join(lines[1:]))


class RowsEditor(QWidget):
    """The numbered lines; its raw text has one line for each, empty ones at the end left out."""

    changed = Signal()
    stepped = Signal(int)
    left = Signal()
    grew = Signal()
    told = Signal(str)

    def __init__(self, label: str, phrases: PhraseSource = shipped_phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._phrases = phrases
        self._label_width = 0
        self._left_at = 0
        self._read_only = False
        self._filling = False
        self._lines: list[RowLine] = []
        self._labels: list[Text] = []
        self._grid = QGridLayout(self)
        spaced(self._grid, gap=8)
        self._grid.setColumnStretch(1, 1)
        self._add()

    def raw(self) -> str:
        """Return one line for each row."""
        return "\n".join(line.raw() for line in self._lines).rstrip("\n")

    def set_raw(self, text: str) -> None:
        """Show one row for each line of `text` and an empty one after them."""
        if text == self.raw():
            return
        self._left_at = 0
        lines = text.split("\n")
        if len(lines) > MOST_ROWS:
            lines = [*lines[: MOST_ROWS - 1], " ".join(lines[MOST_ROWS - 1 :])]
        self._set_count(len(lines))
        self._filling = True
        for line, row in zip(self._lines, lines, strict=True):
            line.set_raw(row)
        self._filling = False
        self._on_changed()

    def set_read_only(self, yes: bool) -> None:
        """Let nothing be typed; from the next text on no empty row is offered."""
        self._read_only = yes
        for line in self._lines:
            line.setReadOnly(yes)

    def lines(self) -> list[RowLine]:
        """Return the editors of the rows."""
        return list(self._lines)

    def labels_width(self) -> int:
        """Return the width the numbered labels ask for, in pixels."""
        return self.fontMetrics().horizontalAdvance(f"{self._label} {len(self._lines)}")

    def set_label_width(self, width: int) -> None:
        """Give the labels `width` pixels, so that the boxes stand under each other."""
        self._label_width = width
        for label in self._labels:
            label.setFixedWidth(width)

    def caret(self) -> int:
        """Return row × 100,000 + position of the cursor in the focused row, else in the one that was left last."""
        last = min(self._left_at, len(self._lines) - 1)
        place = next((place for place, line in enumerate(self._lines) if line.hasFocus()), last)
        return place * _ROW + min(self._lines[place].caret(), _ROW - 1)

    def set_caret(self, position: int) -> None:
        """Put the cursor into its row and focus that row."""
        line = self._lines[min(position // _ROW, len(self._lines) - 1)]
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.set_caret(position % _ROW)

    def settle(self) -> None:
        """Commit what is being composed."""
        for line in self._lines:
            line.settle()

    def _add(self) -> None:
        place = len(self._lines)
        line = RowLine(self._phrases, self)
        label = Text(f"{self._label} {place + 1}", "label", parent=self)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if self._label_width:
            label.setFixedWidth(self._label_width)
        line.setAccessibleName(label.text())
        line.setReadOnly(self._read_only)
        label.setBuddy(line)
        line.changed.connect(self._on_changed)
        line.stepped.connect(self._on_stepped)
        line.left.connect(self._on_left)
        line.spread.connect(self._on_spread)
        line.call.told.connect(self.told)
        self._lines.append(line)
        self._labels.append(label)
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(line, place, 1)
        for widget in (label, line):
            widget.show()  # a child of a shown window is otherwise hidden, and deaf, until its layout next runs
        if place:
            QWidget.setTabOrder(self._lines[place - 1], line)
        else:
            self.setFocusProxy(line)

    def _set_count(self, count: int) -> None:
        while len(self._lines) < count:
            self._add()
        while len(self._lines) > count:
            gone = self._lines.pop()
            gone.left.disconnect(self._on_left)  # it may have the cursor, and its place is no more
            widgets: tuple[QWidget, ...] = (gone, self._labels.pop())
            for widget in widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.grew.emit()

    def _grow(self) -> None:
        """Offer one empty row after the last filled one."""
        filled = max((place for place, line in enumerate(self._lines, 1) if line.raw().strip()), default=0)
        focused = max((place for place, line in enumerate(self._lines, 1) if line.hasFocus()), default=1)
        wanted = min(max(filled + (not self._read_only), focused), MOST_ROWS)
        if wanted != len(self._lines):
            self._set_count(wanted)

    def _on_changed(self) -> None:
        if not self._filling:
            self._grow()
            self.changed.emit()

    def _on_left(self) -> None:
        self._left_at = self._place_of(self.sender())
        self.left.emit()

    def _on_spread(self, rest: str) -> None:
        """Put the further lines of a pasted text under the row they were pasted into."""
        place = self._place_of(self.sender())
        rows = [line.raw() for line in self._lines]
        below = [row for row in rows[place + 1 :] if row.strip()]
        self.set_raw("\n".join([*rows[: place + 1], *rest.split("\n"), *below]))

    def _place_of(self, line: object) -> int:
        return next(place for place, each in enumerate(self._lines) if each is line)

    def _on_stepped(self, step: int) -> None:
        """Go to the next row; an empty last row, or the first one backwards, leaves the field."""
        place = self._place_of(self.sender()) + step
        here = self._lines[place - step]
        if 0 <= place < len(self._lines) and (step < 0 or here.raw().strip()):
            self._lines[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.stepped.emit(step)
