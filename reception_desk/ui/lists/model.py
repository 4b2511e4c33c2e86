"""The rows of a list: ids all at once, the rows themselves 128 at a time as they come into sight."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reception_desk.ui.labels import tip
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.tasks import Lanes

CHUNK = 128
_MOST_CHUNKS = 64
BEGINNING = 32
"""Rows of another list that are asked for first: those in sight, nearly always."""
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
QUIET_ROLE = Qt.ItemDataRole.UserRole + 2
STRUCK_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """A list of rows known by their ids.

    `fetch` is called on the look lane with at most a few chunks of ids and returns their rows, each with an `id`;
    rows of an older list that arrive late are thrown away.
    The words of a row that is `voided` are struck out. `failed` carries the error of a fetch.
    """

    failed = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        lanes: Lanes,
        fetch: Callable[[Sequence[int]], list[Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._name = name
        self._lanes = lanes
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._rows: dict[int, Any] = {}
        self._stale: set[int] = set()
        self._asked: list[int] = []
        self._wanted: dict[int, None] = {}
        self._generation = 0
        self._beginning = False
        """Whether the first rows are on their way: painting them asks for nothing more until they are there."""
        self._beyond = False
        """Whether rows behind them were painted meanwhile, on a tall screen."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def set_ids(self, ids: "array[int]") -> None:
        """Show another list."""
        self.beginResetModel()
        self._generation += 1
        self._ids = ids
        self._rows = {}
        self._stale = set()
        self._wanted, self._asked = {}, []
        self._beginning = self._beyond = False
        self.endResetModel()

    def show_ids(self, ids: "array[int]", first: Sequence[Any] = ()) -> None:
        """Show another list with its `first` rows, or ask for these before it is painted.

        Where it is the same one, or the same goes on behind its last row, the rows go on to be shown while they are
        read again.
        """
        known = len(self._ids)
        if not self._rows or ids[:known] != self._ids:
            self.set_ids(ids)
            self._rows = {row.id: row for row in first}
            self._beginning = bool(ids) and not first
            if self._beginning:
                self._look(list(ids[:BEGINNING]), (0, min(BEGINNING, len(ids)) - 1))
            return
        if len(ids) > known:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        self._generation += 1
        self._stale = set(self._rows)
        for chunk in self._asked or [0]:
            self._want(chunk * CHUNK)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show rows that are known already."""
        self.set_ids(array("q", (row.id for row in rows)))
        self._rows = {row.id: row for row in rows}

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self.columns = list(columns)
        self.endResetModel()

    def ids(self) -> "array[int]":
        """Return the ids in their order."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """Return the id of a line."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_at(self, row: int) -> Any | None:
        """Return the row of a line where it has been fetched."""
        return self._rows.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def line_of(self, id: int) -> int:
        """Return the line of an id, -1 where it is not in the list."""
        try:
            return self._ids.index(id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self.columns[index.column()])
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, STATE_ROLE, QUIET_ROLE, STRUCK_ROLE):
            return None
        column = self.columns[index.column()]
        if role == QUIET_ROLE:
            return column.quiet
        row = self._rows.get(self._ids[index.row()])
        if row is None:
            self._want(index.row())
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == STRUCK_ROLE:
            return bool(column.struck and column.struck(row))
        if role == STATE_ROLE:
            return column.state(row) if column.state else ""
        return tip(column.text(row)) if role == Qt.ItemDataRole.ToolTipRole else column.text(row)

    def cell(self, line: int, place: int) -> tuple[str, str, Column, bool]:
        """Return words and state of a cell, its column, whether it is struck: a page of them is painted at each key."""
        column = self.columns[place]
        row = self._rows.get(self._ids[line])
        if row is None:
            self._want(line)
            return ("" if place else "…"), "", column, False
        if row.id in self._stale:
            self._want(line)
        struck = bool(column.struck and column.struck(row)) or bool(getattr(row, "voided", False))
        return column.text(row), column.state(row) if column.state else "", column, struck

    def marks(self, line: int, place: int) -> Sequence[tuple[int, int]]:
        """Return the places in a cell's words that are drawn bold."""
        row, marks = self._rows.get(self._ids[line]), self.columns[place].marks
        return marks(row) if marks is not None and row is not None else ()

    def _alignment(self, column: Column) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _want(self, line: int) -> None:
        """Ask for the chunk of a line when the view has said all that it wants; what it wants last comes first."""
        chunk = line // CHUNK
        if chunk == 0 and self._beginning:
            self._beyond = self._beyond or line >= BEGINNING
            return
        self._wanted.pop(chunk, None)
        self._wanted[chunk] = None
        if not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        chunks = self._asked = list(self._wanted)[-2:]
        self._wanted = {}
        ids = [id for chunk in sorted(chunks) for id in self._ids[chunk * CHUNK : (chunk + 1) * CHUNK]]
        missing = [id for id in ids if id not in self._rows or id in self._stale]
        if missing:
            self._beginning = False
            self._look(missing, (min(chunks) * CHUNK, min((max(chunks) + 1) * CHUNK, len(self._ids)) - 1))

    def _look(self, missing: Sequence[int], lines: tuple[int, int]) -> None:
        take = partial(self._take, self._generation, missing, lines)
        self._lanes.look(f"{self._name}.rows", partial(self._fetch, missing), take, self._fail)

    def _fail(self, error: object) -> None:
        self._beginning = False
        self.failed.emit(error)

    def _take(self, generation: int, asked: Sequence[int], lines: tuple[int, int], rows: list[Any]) -> None:
        if generation != self._generation:
            return
        self._beginning = False
        if self._beyond:
            self._beyond = False
            self._want(BEGINNING)
        if len(self._rows) > _MOST_CHUNKS * CHUNK:
            self._rows = {}
        for id in asked:
            self._rows.pop(id, None)
        self._stale -= set(asked)
        self._rows |= {row.id: row for row in rows}
        first, last = lines  # looking for an id among a million takes milliseconds
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
