"""Rows of cells under one label: heads once, Enter from cell to cell, an empty row at the end for the next."""

import csv
import io
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.forms.form import AnyField
from reception_desk.forms.kinds_rows import Rows
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.grid import Cell, Place, arrange
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import px
from reception_desk.wording import shown, tr

MOST_ROWS = 60
"""Rows that have boxes until all are asked for; what is pasted beyond them is kept and saved like the rest."""
ALL_ROWS = 500
"""Rows that have boxes at the most: more would keep the clerk waiting."""

_CELL = 100_000
_GAP, _ROW_GAP, _HEAD_GAP = 6, 4, 2

Maker = Callable[[AnyField, QWidget], QWidget]
Least = Callable[[AnyField], int]


class TableEditor(QWidget):
    """The table; its raw text has one line for each row, with tabs between the cells.

    `make` gives the editor of a column, `least` the least width of its box in pixels. Ctrl+Delete takes a row out,
    Up and Down go to the row above or below, Ctrl+Up and Ctrl+Down leave the table.
    """

    changed = Signal()
    stepped = Signal(int)
    left = Signal()
    grew = Signal()

    def __init__(self, label: str, kind: Rows, make: Maker, least: Least, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._kind, self._make, self._least = label, kind, make, least
        self._read_only = self._filling = False
        self._beyond: list[str] = []
        self._most = MOST_ROWS
        self._rows: list[list[LineEditor]] = []
        self._heads = [Text(shown(column.label), "hint", parent=self) for column in kind.columns]
        self.more = Text("", "hint", parent=self)
        self.more.hide()
        self.all_button = Button(tr("全部显示"), role="quiet", parent=self)
        self.all_button.setAccessibleName(tr("{table}：全部显示").format(table=label))
        self.all_button.clicked.connect(self.show_all)
        self.all_button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._add()

    def raw(self) -> str:
        """Return one line for each row, empty ones at the end left out."""
        lines = ["\t".join(cell.raw() for cell in row).rstrip("\t ") for row in self._rows]
        return "\n".join([*lines, *self._beyond]).rstrip("\n")

    def set_raw(self, text: str) -> None:
        """Show one row for each line of `text` and an empty one after them."""
        if text != self.raw():
            self._show([line.split("\t") for line in text.split("\n")])
            self._on_changed()

    def set_read_only(self, yes: bool) -> None:
        """Let nothing be typed; no empty row is offered then."""
        self._read_only = yes
        for row in self._rows:
            for cell in row:
                cell.setReadOnly(yes)

    def rows(self) -> list[list[LineEditor]]:
        """Return the cells of the rows."""
        return [list(row) for row in self._rows]

    @Slot()
    def show_all(self) -> None:
        """Give every row its boxes; the caret goes to the first that had none."""
        first, lines = len(self._rows), self.raw().split("\n")
        self._most = ALL_ROWS
        self._show([line.split("\t") for line in lines])
        self._grow()
        self._focus(min(first, len(self._rows) - 1), 0)

    def brief(self) -> str:
        """Return how the rows are named in one line."""
        return self._kind.brief(self.raw())

    def caret(self) -> int:
        """Return cell × 100,000 + position of the cursor in the focused cell, cells counted by rows."""
        for place, row in enumerate(self._rows):
            for column, cell in enumerate(row):
                if cell.hasFocus():
                    return (place * len(row) + column) * _CELL + min(cell.caret(), _CELL - 1)
        return 0

    def set_caret(self, position: int) -> None:
        """Put the cursor into its cell and focus that."""
        place, column = divmod(position // _CELL, len(self._kind.columns))
        cell = self._rows[min(place, len(self._rows) - 1)][column]
        cell.setFocus(Qt.FocusReason.OtherFocusReason)
        cell.set_caret(position % _CELL)

    def settle(self) -> None:
        """Commit what is being composed."""
        for row in self._rows:
            for cell in row:
                cell.settle()

    def height_for(self, width: int) -> int:
        """Return the height that heads and rows take at `width` pixels."""
        lines = self._lines(self._places(width))
        rows = len(self._rows) * (lines * self._line() + (lines - 1) * px(_ROW_GAP))
        between = (len(self._rows) - 1) * px(_ROW_GAP)
        more = self._more_height() + px(_HEAD_GAP) if self._beyond else 0
        return self.head_height(width) + rows + between + more

    def head_height(self, width: int) -> int:
        """Return the height of the heads; where a row takes several lines, each empty box says its own."""
        if self._lines(self._places(width)) > 1:
            return 0
        return max(head.sizeHint().height() for head in self._heads) + px(_HEAD_GAP)

    def line_height(self) -> int:
        """Return the height of one box, beside which the label stands."""
        return self._line()

    def sizeHint(self) -> QSize:
        return QSize(600, self.height_for(max(self.width(), 300)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._stand()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, LineEditor):
            return self._takes(watched, event)
        return super().eventFilter(watched, event)

    def _takes(self, cell: LineEditor, event: QKeyEvent) -> bool:
        """Do what a key means in a table; an input method's keys are its own, and so are those of a list."""
        if cell.preedit:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            if step:
                self.stepped.emit(step)
            elif event.key() == Qt.Key.Key_Delete and not self._read_only:
                self._remove(cell)
            return bool(step) or event.key() == Qt.Key.Key_Delete
        if step and not held and not isinstance(cell, ChoiceEditor):
            return self._to_row(cell, step)
        return False

    def _to_row(self, cell: LineEditor, step: int) -> bool:
        place, column = self._place_of(cell)
        if 0 <= place + step < len(self._rows):
            self._focus(place + step, column)
            return True
        return False

    def _add(self) -> None:
        row = []
        for column in self._kind.columns:
            cell = cast(LineEditor, self._make(column, self))
            cell.ensurePolished()  # a row that comes later looks like the first, which was there before it was closed
            cell.setReadOnly(self._read_only)
            cell.take_block = self._spread
            cell.installEventFilter(self)
            cell.changed.connect(self._on_changed)
            cell.stepped.connect(self._on_stepped)
            cell.left.connect(self._on_left)
            row.append(cell)
        self._rows.append(row)
        before = self._rows[-2][-1] if len(self._rows) > 1 else None
        for cell in row:
            cell.show()  # a child of a shown window is otherwise hidden, and deaf, until its layout next runs
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell
        if len(self._rows) == 1:
            self.setFocusProxy(row[0])
        self._name()

    def _name(self) -> None:
        """Give each cell the name by which a screen reader says where one is."""
        for place, row in enumerate(self._rows, 1):
            for column, cell in zip(self._kind.columns, row, strict=True):
                cell.setAccessibleName(f"{self._label} {place} {shown(column.label)}")

    def _drop(self, place: int) -> None:
        for cell in self._rows.pop(place):
            cell.removeEventFilter(self)
            cell.hide()
            cell.deleteLater()
        if place == 0 and self._rows:
            self.setFocusProxy(self._rows[0][0])
        self._name()

    def _show(self, lines: list[list[str]]) -> None:
        """Fill the boxes with these rows; what has no box is kept beside."""
        last = len(self._kind.columns) - 1
        self._beyond = ["\t".join(line) for line in lines[self._most :]]
        lines = lines[: self._most]
        self._filling = True
        while len(self._rows) < len(lines):
            self._add()
        while len(self._rows) > max(len(lines), 1):
            self._drop(len(self._rows) - 1)
        for row, cells in zip(self._rows, lines, strict=False):
            texts = [*cells[:last], " ".join(filter(None, cells[last:]))]
            for column, cell in enumerate(row):
                cell.set_raw(texts[column] if column < len(texts) else "")
        self._filling = False

    def _grow(self) -> None:
        """Offer one empty row after the last filled one."""
        filled = max((place for place, row in enumerate(self._rows, 1) if self._filled(row)), default=0)
        focused = max((place for place, row in enumerate(self._rows, 1) if any(c.hasFocus() for c in row)), default=1)
        wanted = min(max(filled + (not self._read_only), focused, 1), self._most)
        before = len(self._rows)
        while len(self._rows) < wanted:
            self._add()
        while len(self._rows) > wanted:
            self._drop(len(self._rows) - 1)
        told = tr("只显示前 {most} 行，另有 {n} 行照样保存")
        self.more.setText(told.format(most=self._most, n=len(self._beyond)) if self._beyond else "")
        self.more.setVisible(bool(self._beyond))
        self.all_button.setVisible(bool(self._beyond) and self._most < ALL_ROWS)
        if before != len(self._rows) or self._beyond:
            self._resized()

    def _resized(self) -> None:
        self._stand()
        self.updateGeometry()
        self.grew.emit()

    @staticmethod
    def _filled(row: list[LineEditor]) -> bool:
        return any(cell.raw().strip() for cell in row)

    def _remove(self, cell: LineEditor) -> None:
        """Take out the row of `cell`; the caret stands in the row that took its place."""
        place, column = self._place_of(cell)
        lines = [[each.raw() for each in row] for n, row in enumerate(self._rows) if n != place]
        beyond = [line.split("\t") for line in self._beyond]
        self._focus(0, 0)
        self._show([*lines, *beyond] or [[]])
        self._on_changed()
        self._focus(min(place, len(self._rows) - 1), column)

    def _spread(self, cell: LineEditor, text: str) -> bool:
        """Put a pasted block into the cells from `cell` on; return whether it was one."""
        block = _cells(text)
        if not block or (len(block) == 1 and len(block[0]) == 1):
            return False
        place, column = self._place_of(cell)
        lines = [[each.raw() for each in row] for row in self._rows[:place]]
        for n, cells in enumerate(block):
            row = self._rows[place + n] if place + n < len(self._rows) else []
            before = [each.raw() for each in row] or [""] * len(self._kind.columns)
            lines.append([*before[:column], *cells, *before[column + len(cells) :]])
        rest = [[each.raw() for each in row] for row in self._rows[place + len(block) :] if self._filled(row)]
        self._show([*lines, *rest, *(line.split("\t") for line in self._beyond)])
        self._on_changed()
        return True

    def _on_changed(self) -> None:
        if not self._filling:
            self._grow()
            self.changed.emit()

    def _on_left(self) -> None:
        self.left.emit()

    def _place_of(self, cell: object) -> tuple[int, int]:
        return next((n, row.index(cell)) for n, row in enumerate(self._rows) if cell in row)  # type: ignore[arg-type]

    def _focus(self, place: int, column: int) -> None:
        self._rows[place][column].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_stepped(self, step: int) -> None:
        """Go to the next cell; Enter in the empty first cell of an empty row leaves the table."""
        place, column = self._place_of(self.sender())
        if step > 0 and column == 0 and not self._filled(self._rows[place]):
            self.stepped.emit(step)
            return
        place, column = divmod(place * len(self._kind.columns) + column + step, len(self._kind.columns))
        if 0 <= place < len(self._rows):
            self._focus(place, column)
        else:
            self.stepped.emit(step)

    def _line(self) -> int:
        return self._rows[0][0].sizeHint().height()

    def _places(self, width: int) -> list[Place]:
        cells = [Cell(0, self._least(column), column.width) for column in self._kind.columns]
        return arrange(cells, max(width, 1), px(_GAP), 0, fewer=(3, 2, 1))

    @staticmethod
    def _lines(places: list[Place]) -> int:
        return max(place.row for place in places) + 1

    def _stand(self) -> None:
        """Give heads and cells their places."""
        places, line = self._places(self.width()), self._line()
        lines, top = self._lines(places), self.head_height(self.width())
        for head, place in zip(self._heads, places, strict=True):
            head.setVisible(lines == 1)
            head.setGeometry(place.left + px(2), 0, place.right - place.left, head.sizeHint().height())
        for row in self._rows:
            for column, cell, place in zip(self._kind.columns, row, places, strict=True):
                cell.setPlaceholderText("" if lines == 1 else shown(column.label))
                cell.setGeometry(place.left, top + place.row * (line + px(_ROW_GAP)), place.right - place.left, line)
            top += lines * (line + px(_ROW_GAP))
        words, tall = self.more.sizeHint().width(), self._more_height()
        self.more.setGeometry(0, top, words, tall)
        self.all_button.setGeometry(words + px(_GAP), top, self.all_button.sizeHint().width(), tall)

    def _more_height(self) -> int:
        return max(self.more.sizeHint().height(), self.all_button.sizeHint().height())


def _cells(text: str) -> list[list[str]]:
    """Return the cells of a copied block, as a spreadsheet writes them; line ends inside a cell become blanks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").strip("\n")
    if text.count('"') % 2:
        lines = [line.split("\t") for line in text.split("\n")]
    else:
        lines = list(csv.reader(io.StringIO(text), dialect="excel-tab"))
    return [[" ".join(cell.split()) for cell in line] for line in lines if any(cell.strip() for cell in line)]
