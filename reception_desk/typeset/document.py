"""What a docx says, as frozen values: sections of blocks, blocks of pieces, each with its resolved look."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Align(StrEnum):
    """How the lines of a paragraph lie between its indents."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    BOTH = "both"
    SPREAD = "distribute"


class LineRule(StrEnum):
    """How a paragraph's line height is meant: a factor, a fixed height or a least height."""

    FACTOR = "auto"
    EXACT = "exact"
    LEAST = "atLeast"


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look; sizes in points, colours as six hexadecimal digits."""

    latin: str = ""
    han: str = ""
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: str = ""
    strike: str = ""
    colour: str = "000000"
    shade: str = ""
    spacing: float = 0.0
    stretch: float = 1.0
    script: str = ""
    lift: float = 0.0
    caps: bool = False
    kern: float = 0.0
    language: str = ""
    han_language: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """One border line: width and distance to the text in points; no style means no line."""

    style: str = ""
    width: float = 0.0
    colour: str = "000000"
    space: float = 0.0

    def __bool__(self) -> bool:
        return bool(self.style)


NO_EDGE = Edge()


@dataclass(frozen=True, slots=True)
class Edges:
    """The border lines round a paragraph or a cell; `between` and `inside` lie within a group."""

    top: Edge = NO_EDGE
    left: Edge = NO_EDGE
    bottom: Edge = NO_EDGE
    right: Edge = NO_EDGE
    between: Edge = NO_EDGE
    upright: Edge = NO_EDGE


@dataclass(frozen=True, slots=True)
class Stop:
    """One tab stop, measured from the text's left edge in points."""

    at: float
    kind: str = "left"
    leader: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set; lengths in points, indents in characters already turned into points."""

    style: str = ""
    align: Align = Align.LEFT
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line_rule: LineRule = LineRule.FACTOR
    line: float = 1.0
    tight: bool = False
    stops: tuple[Stop, ...] = ()
    keep_next: bool = False
    keep_lines: bool = False
    widows: bool = True
    new_page: bool = False
    hanging_marks: bool = True
    forbidden_rules: bool = True
    script_gap: bool = True
    grid: bool = True
    edges: Edges = Edges()
    shade: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters of one look."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Tab:
    """A step to the next tab stop."""

    look: Look


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line or of a page inside a paragraph."""

    look: Look
    page: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A number known only when the pages are: PAGE, NUMPAGES or SECTIONPAGES."""

    name: str
    look: Look


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of `width` × `height` points; a floating one has a place, an inline one free space beside it."""

    content: bytes = field(repr=False)
    width: float
    height: float
    look: Look
    place: Place | None = None
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a floating picture stands: offsets in points, or an alignment, from page, margin or paragraph."""

    across: str = "column"
    x: float = 0.0
    align_x: str = ""
    down: str = "paragraph"
    y: float = 0.0
    align_y: str = ""
    behind: bool = False


Piece = Text | Tab | Break | Field | Image


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Pieces in reading order; `mark` is the look of the paragraph's end, which an empty one takes."""

    pieces: tuple[Piece, ...]
    shape: Shape
    mark: Look


@dataclass(frozen=True, slots=True)
class Margins:
    """Free space inside a cell, in points."""

    top: float = 0.0
    left: float = 5.4
    bottom: float = 0.0
    right: float = 5.4


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: where it begins on the grid, how many columns it spans, whether it goes on from the row above.

    `given` names the border lines the cell sets itself.
    """

    column: int
    span: int
    blocks: tuple[Block, ...]
    edges: Edges
    margins: Margins
    vertical: str = "top"
    shade: str = ""
    goes_on: bool = False
    given: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """One table row; height 0 means as high as its content."""

    cells: tuple[Cell, ...]
    height: float = 0.0
    exact: bool = False
    whole: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows on a grid of column widths; `indent` is where the grid begins, from the text's left edge (points).

    With a `share` the columns are stretched until the table fills that part of the room. `reach` is how far the lines
    at the sides reach into every cell, left and right.
    """

    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    align: Align = Align.LEFT
    indent: float = 0.0
    share: float = 0.0
    reach: tuple[float, float] = (0.0, 0.0)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Strips:
    """The headers or footers of a section: for all pages, the first one, and even ones."""

    usual: tuple[Block, ...] = ()
    first: tuple[Block, ...] | None = None
    even: tuple[Block, ...] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one size with what stands on them; lengths in points."""

    blocks: tuple[Block, ...]
    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header_at: float
    footer_at: float
    headers: Strips = Strips()
    footers: Strips = Strips()
    start: str = "nextPage"
    grid: float = 0.0
    first_number: int | None = None
    number_style: str = "decimal"


@dataclass(frozen=True, slots=True)
class Document:
    """A read docx: its sections, the wanted fonts, and the names of what cannot be drawn."""

    sections: tuple[Section, ...]
    unsupported: tuple[str, ...] = ()
    tab_width: float = 36.0
    spacing_adds: bool = False
