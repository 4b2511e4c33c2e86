"""Sets tables: row heights with merged cells, shared border lines, cells' content where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from reception_desk.typeset.document import NO_EDGE, Align, Block, Cell, Edge, Row, Table
from reception_desk.typeset.layout import Fill, Mark, Rule
from reception_desk.typeset.paragraphs import Setting
from reception_desk.typeset.slices import Slice, Stack

SetBlocks = Callable[[Sequence[Block], float, Setting], Stack]
_numbers = count(1)


def heavier(one: Edge, other: Edge) -> Edge:
    """Return which of two lines is drawn where two cells meet."""
    return other if other.width > one.width or not one else one


@dataclass(slots=True, eq=False)
class SetCell:
    """One set cell: its box from the table's left edge, the rows it covers, and its content."""

    cell: Cell
    row: int
    rows: int
    x1: float
    x2: float
    left: float
    content: Stack


def set_table(table: Table, width: float, setting: Setting, set_blocks: SetBlocks) -> list[Slice]:
    """Set a table into `width` points: one slice per row."""
    return _Setter(table, width, setting, set_blocks).slices() if table.rows else []


class _Setter:
    def __init__(self, table: Table, width: float, setting: Setting, set_blocks: SetBlocks) -> None:
        self._table = table
        self._setting = replace(setting, in_cell=True)
        self._set_blocks = set_blocks
        stretch = table.share * width / sum(table.columns) if table.share and sum(table.columns) else 1.0
        total = sum(table.columns) * stretch
        shifts = {Align.CENTER: (width - total) / 2, Align.RIGHT: width - total}
        self._x = shifts.get(table.align, table.indent)
        self._lines = [0.0]
        for column in table.columns:
            self._lines.append(self._lines[-1] + column * stretch)
        self._at: list[dict[int, Cell]] = [
            {c: cell for cell in row.cells for c in range(cell.column, cell.column + cell.span)} for row in table.rows
        ]
        self._tops = [self._thickness(at) for at in range(len(table.rows) + 1)]
        self._pads = [_pads(row) for row in table.rows]
        self._cells = [
            self._set(cell, at) for at, row in enumerate(table.rows) for cell in row.cells if not cell.goes_on
        ]
        self._heights = self._row_heights()

    def slices(self) -> list[Slice]:
        """Return one slice per row, headings marked for repeating."""
        number = next(_numbers)
        made = [self._slice(at, row, number) for at, row in enumerate(self._table.rows)]
        headings: list[Slice] = []
        for row, item in zip(self._table.rows, made, strict=True):
            if not row.heading:
                break
            headings.append(item)
        for item in made[len(headings) :]:
            item.headings = headings
        return made

    def _edge_between(self, row: int, column: int) -> Edge:
        """Return the line over grid column `column` of row `row`; the last row's lower line has the row after it."""
        above = self._at[row - 1].get(column) if row else None
        below = self._at[row].get(column) if row < len(self._at) else None
        if below is not None and below.goes_on:
            return NO_EDGE
        return heavier(above.edges.bottom if above else NO_EDGE, below.edges.top if below else NO_EDGE)

    def _thickness(self, row: int) -> float:
        return max((self._edge_between(row, c).width for c in range(len(self._table.columns))), default=0.0)

    def _side(self, row: int, line: int) -> Edge:
        """Return the upright line at grid line `line` of a row."""
        left, right = self._at[row].get(line - 1), self._at[row].get(line)
        if left is right:
            return NO_EDGE
        return heavier(left.edges.right if left else NO_EDGE, right.edges.left if right else NO_EDGE)

    def _set(self, cell: Cell, row: int) -> SetCell:
        end = min(cell.column + cell.span, len(self._lines) - 1)
        x1, x2 = self._lines[cell.column], self._lines[end]
        left, right = max(cell.margins.left, self._table.reach[0]), max(cell.margins.right, self._table.reach[1])
        rows = 1
        while row + rows < len(self._at):
            under = self._at[row + rows].get(cell.column)
            if under is None or not under.goes_on or under.column != cell.column:
                break
            rows += 1
        content = self._set_blocks(cell.blocks, max(x2 - x1 - left - right, 1.0), self._setting)
        return SetCell(cell, row, rows, x1, x2, left, content)

    def _row_heights(self) -> list[float]:
        """Return the height of each row with the line above it."""
        heights = [self._tops[at] for at in range(len(self._table.rows))]
        for item in sorted(self._cells, key=lambda found: found.rows):
            last = item.row + item.rows - 1
            needed = self._tops[item.row] + self._pads[item.row][0] + item.content.height + self._pads[last][1]
            given = sum(heights[item.row : last])
            if not self._table.rows[last].exact:
                heights[last] = max(heights[last], needed - given, self._table.rows[last].height)
        for at, row in enumerate(self._table.rows):
            heights[at] = row.height if row.exact and row.height else max(heights[at], row.height)
        return heights

    def _slice(self, at: int, row: Row, number: int) -> Slice:
        """Return a whole row."""
        inside = any(item.row <= at < item.row + item.rows - 1 for item in self._cells)
        cells = [item for item in self._cells if item.row == at]
        splits = not row.whole and not row.exact and not inside and all(item.rows == 1 for item in cells)
        made = self._part(at, [(item, item.content) for item in cells], self._heights[at], number, splits)
        made.keep = inside or row.heading
        return made

    def _part(self, at: int, contents: list[tuple[SetCell, Stack]], height: float, number: int, splits: bool) -> Slice:
        """Return a row, or the part of it that has these contents."""
        made = Slice(height, table=number, closing_height=self._tops[at + 1])
        for item, content in contents:
            self._put(made, item, content, height)
        made.marks += self._upright_rules(at, height)
        made.marks += self._level_rules(at, self._tops[at] / 2)
        made.closing = self._level_rules(at + 1, made.closing_height / 2)
        made.closing += self._upright_rules(at, made.closing_height) if made.closing_height else []
        if splits:
            made.split = lambda room: self._split(at, contents, made, room)
        return made

    def _put(self, made: Slice, item: SetCell, content: Stack, height: float) -> None:
        """Put a cell's shade and content where they stand in its row."""
        if item.rows > 1:
            height = sum(self._heights[item.row : item.row + item.rows])
        above, below = self._pads[item.row][0], self._pads[item.row + item.rows - 1][1]
        top = self._tops[item.row]
        free = max(height - top - above - content.height - below, 0.0)
        shift = {"center": free / 2, "bottom": free}.get(item.cell.vertical, 0.0)
        if item.cell.shade:
            made.marks.append(Fill(self._x + item.x1, 0, item.x2 - item.x1, height + top / 2, item.cell.shade))
        x, y = self._x + item.x1 + item.left, top + above + shift
        made.marks += content.marks(x, y)
        made.floating += content.floating(x, y)

    def _upright_rules(self, at: int, height: float) -> list[Mark]:
        found: list[Mark] = []
        for line, x in enumerate(self._lines):
            edge = self._side(at, line)
            if edge:
                x += self._x
                found.append(Rule(x, 0, x, height, edge.width, edge.colour, edge.style, turned=line == 0))
        return found

    def _level_rules(self, row: int, y: float) -> list[Mark]:
        """Return the lines over a row, neighbours of one kind drawn in one stroke."""
        found: list[Rule] = []
        for column in range(len(self._table.columns)):
            edge = self._edge_between(row, column)
            if not edge:
                continue
            half = self._corner(row, column), self._corner(row, column + 1)
            x1 = self._x + self._lines[column] - half[0]
            x2 = self._x + self._lines[column + 1] + half[1]
            last = found[-1] if found else None
            if (
                last
                and x1 <= last.x2
                and (last.width, last.colour, last.style) == (edge.width, edge.colour, edge.style)
            ):
                found[-1] = replace(last, x2=x2)
            else:
                found.append(Rule(x1, y, x2, y, edge.width, edge.colour, edge.style, turned=row == 0))
        return list(found)

    def _corner(self, row: int, line: int) -> float:
        """Return half the width of the upright line that a level one meets at its end."""
        rows = [r for r in (row - 1, row) if 0 <= r < len(self._at)]
        return max(self._side(r, line).width for r in rows) / 2

    def _split(
        self, at: int, contents: list[tuple[SetCell, Stack]], whole: Slice, room: float
    ) -> tuple[Slice, Slice] | None:
        """Cut a row so that its upper part is at most `room` high; nothing when too little of it fits."""
        least = self._table.rows[at].height
        if room < least and whole.height <= least:
            return None
        around = self._tops[at] + sum(self._pads[at])
        upper: list[tuple[SetCell, Stack]] = []
        lower: list[tuple[SetCell, Stack]] = []
        for item, content in contents:
            head, tail = _parted(content, room - around - whole.closing_height)
            if content.slices and not head.slices:
                return None
            upper.append((item, head))
            lower.append((item, tail))
        parts = [
            self._part(at, part, around + max(stack.height for _, stack in part), whole.table, splits=True)
            for part in (upper, lower)
        ]
        for part in parts:
            part.headings = whole.headings
        return parts[0], parts[1]


def _pads(row: Row) -> tuple[float, float]:
    """Return the free space at the top and at the bottom of all cells of a row: the largest any of them asks for."""
    tops = max((cell.margins.top for cell in row.cells), default=0.0)
    return tops, max((cell.margins.bottom for cell in row.cells), default=0.0)


def _parted(stack: Stack, limit: float) -> tuple[Stack, Stack]:
    """Cut a stack after the last slice that ends within `limit`, not between slices that keep together."""
    used, taken = 0.0, 0
    for at, item in enumerate(stack.slices):
        used += item.above + item.height + item.closing_height
        used += stack.below if item is stack.slices[-1] else 0.0
        if used > limit + 0.01:
            break
        if not item.keep:
            taken = at + 1
    tail = stack.slices[taken:]
    if tail:
        tail[0].above = tail[0].above_rest  # the reference repeats it even in the middle of a paragraph
    return Stack(stack.slices[:taken]), Stack(tail, stack.below)
