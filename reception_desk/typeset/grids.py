"""Reads tables: grid columns, rows, cells with their own and inherited borders and margins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from reception_desk.typeset import looks, refusals
from reception_desk.typeset.document import Align, Block, Cell, Edges, Margins, Row, Table
from reception_desk.typeset.looks import TWIP, edge, number
from reception_desk.typeset.package import Element, W, attributes, local
from reception_desk.typeset.refusals import Refusals
from reception_desk.typeset.strokes import KNOWN
from reception_desk.typeset.styles import Props, Styles, merged

ReadBlocks = Callable[[Element, str], tuple[Block, ...]]
MOST_COLUMNS = 200
WRAPPERS = ("sdt", "sdtContent", "customXml", "ins")


def inner(element: Element, name: str) -> Iterator[Element]:
    """Yield the children called `name`, looking through content controls."""
    for child in element:
        if local(child.tag) == name:
            yield child
        elif local(child.tag) in WRAPPERS:
            yield from inner(child, name)


class TableReader:
    """Reads `w:tbl` elements of one story."""

    def __init__(self, styles: Styles, refused: Refusals, shifts: bool, blocks: ReadBlocks) -> None:
        self._styles = styles
        self._refused = refused
        self._shifts = shifts
        self._blocks = blocks
        self._cells: dict[str, Cell] = {}

    def read(self, element: Element) -> Table:
        """Read one table."""
        self._cells = {}
        own = self._styles.flat(element.find(f"{W}tblPr"))
        style = own.get("tblStyle", {}).get("val", "") or self._styles.default_of("table")
        props = merged([self._styles.of(style, "tblPr"), own])
        if self._styles.has_conditions(style):
            self._refused.add(refusals.TABLE_STYLE)
        if "tblpPr" in own:
            self._refused.add(refusals.FLOATING_TABLE)
        rows = [self._row(row, props, style) for row in inner(element, "tr")]
        columns = _columns(element, props, rows)
        dressed = tuple(_dressed(rows, props, len(columns)))
        return Table(
            columns=columns,
            rows=dressed,
            align=looks.ALIGNS.get(props.get("jc", {}).get("val", "left"), Align.LEFT),
            indent=number(props.get("tblInd", {}), "w") * TWIP + self._shift(props, dressed),
            share=_share(props),
            reach=_reach(rows, props),
        )

    def _shift(self, props: Props, rows: tuple[Row, ...]) -> float:
        """Return how far the grid begins from its indent: older Word lines up the text, newer the outer border."""
        if self._shifts:
            return -_margins(props, "tblCellMar", Margins()).left
        return rows[0].cells[0].edges.left.width / 2 if rows and rows[0].cells else 0.0

    def _row(self, element: Element, table: Props, style: str) -> Row:
        props = self._styles.flat(element.find(f"{W}trPr"))
        height = props.get("trHeight", {})
        cells: list[Cell] = []
        column = min(max(int(number(props.get("gridBefore", {}), "val")), 0), MOST_COLUMNS)
        for child in inner(element, "tc"):
            cell = self._cell(child, column, table, style)
            cells.append(cell)
            column += cell.span
        return Row(
            cells=tuple(cells),
            height=number(height, "val") * TWIP,
            exact=height.get("hRule") == "exact",
            whole=looks.on(props, "cantSplit"),
            heading=looks.on(props, "tblHeader"),
        )

    def _cell(self, element: Element, column: int, table: Props, style: str) -> Cell:
        own = self._styles.flat(element.find(f"{W}tcPr"))
        key = repr(own)
        if key not in self._cells:
            self._cells[key] = self._dress(own, table, style)
        cell = self._cells[key]
        blocks = () if cell.goes_on else self._blocks(element, style)
        return replace(cell, column=column, blocks=blocks)

    def _dress(self, own: Props, table: Props, style: str) -> Cell:
        """Return a cell of these properties, still empty; many of a table have the same."""
        props = merged([self._styles.of(style, "tcPr"), own])
        if props.get("textDirection", {}).get("val", "lrTb") not in ("lrTb", "lrTbV"):
            self._refused.add(refusals.UPRIGHT)
        merging = props.get("vMerge")
        goes_on = merging is not None and merging.get("val", "continue") != "restart"
        sides = {name: edge(props.get(f"tcBorders/{name}")) for name in ("top", "left", "bottom", "right")}
        for name in sides:
            kind = props.get(f"tcBorders/{name}", {}).get("val", "single")
            if kind not in KNOWN | {"nil", "none"}:
                self._refused.add(refusals.BORDER_KIND)
        return Cell(
            column=0,
            span=min(max(int(number(props.get("gridSpan", {}), "val", otherwise=1)), 1), MOST_COLUMNS),
            blocks=(),
            edges=Edges(**sides),
            given=frozenset(name for name in sides if f"tcBorders/{name}" in props),
            margins=_margins(own, "tcMar", _margins(table, "tblCellMar", Margins())),
            vertical=props.get("vAlign", {}).get("val", "top"),
            shade=looks.shade(props) or ("" if "shd" in props else looks.shade(table)),
            goes_on=goes_on,
        )


def _margins(props: Props, group: str, otherwise: Margins) -> Margins:
    def side(name: str, old: str, value: float) -> float:
        given = props.get(f"{group}/{name}", props.get(f"{group}/{old}"))
        return value if given is None else number(given, "w", otherwise=value / TWIP) * TWIP

    return Margins(
        side("top", "top", otherwise.top),
        side("left", "start", otherwise.left),
        side("bottom", "bottom", otherwise.bottom),
        side("right", "end", otherwise.right),
    )


def _columns(element: Element, props: Props, rows: list[Row]) -> tuple[float, ...]:
    grid = [number(attributes(c), "w") * TWIP for c in element.findall(f"{W}tblGrid/{W}gridCol")]
    needed = max((cell.column + cell.span for row in rows for cell in row.cells), default=0)
    grid += [0.0] * (needed - len(grid))
    for row, item in zip(rows, inner(element, "tr"), strict=True):
        for cell, child in zip(row.cells, inner(item, "tc"), strict=True):
            width = child.find(f"{W}tcPr/{W}tcW")
            if cell.span == 1 and not grid[cell.column] and width is not None and width.get(f"{W}type") == "dxa":
                grid[cell.column] = number(attributes(width), "w") * TWIP
    wanted = props.get("tblW", {})
    if wanted.get("type") == "dxa" and not all(grid) and grid:
        rest = number(wanted, "w") * TWIP - sum(grid)
        grid = [width or max(rest, 0.0) / grid.count(0.0) for width in grid]
    return tuple(grid)


def _share(props: Props) -> float:
    """Return the part of the room a table is to fill, 0 when its width is its own."""
    wanted = props.get("tblW", {})
    if wanted.get("type") != "pct":
        return 0.0
    return number({"w": wanted.get("w", "").rstrip("%")}, "w") / (100 if wanted.get("w", "").endswith("%") else 5000)


def _reach(rows: list[Row], props: Props) -> tuple[float, float]:
    """Return how far lines reach into all cells, in whole twentieths: those of the first cell, else the table's own.

    The reference measures one cell and gives all of them the same room.
    """
    first = rows[0].cells[0] if rows and rows[0].cells else None

    def half(side: str, other: str) -> float:
        if first is not None and side in first.given:
            line = getattr(first.edges, side)
        else:
            line = edge(props.get(f"tblBorders/{side}")) or edge(props.get(f"tblBorders/{other}"))
        return int(line.width / TWIP / 2) * TWIP

    return half("left", "start"), half("right", "end")


def _dressed(rows: list[Row], props: Props, columns: int) -> Iterator[Row]:
    """Give each cell the table's border lines where it has none of its own."""
    lines = {name: edge(props.get(f"tblBorders/{name}")) for name in ("top", "left", "bottom", "right")}
    lines["left"] = lines["left"] or edge(props.get("tblBorders/start"))
    lines["right"] = lines["right"] or edge(props.get("tblBorders/end"))
    across, upright = edge(props.get("tblBorders/insideH")), edge(props.get("tblBorders/insideV"))
    for at, row in enumerate(rows):
        cells = []
        for cell in row.cells:
            outer = {
                "top": lines["top"] if at == 0 else across,
                "bottom": lines["bottom"] if at == len(rows) - 1 else across,
                "left": lines["left"] if cell.column == 0 else upright,
                "right": lines["right"] if cell.column + cell.span >= columns else upright,
            }
            missing = {name: line for name, line in outer.items() if name not in cell.given}
            cells.append(replace(cell, edges=replace(cell.edges, **missing)))
        yield replace(row, cells=tuple(cells))
