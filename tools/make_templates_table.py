"""Tables with a grid, as the office's own forms have them: a label in each left box, exact heights, calm lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from tools.docx_parts import HEI, SONG, cell, number_of, paragraph, row, run

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
SIDE, TOP, BOTTOM, FOOT = 20 * MM, 17 * MM, 20 * MM, 10 * MM
WIDTH = A4[0] - 2 * SIDE
LABEL = 58.0
THIN, FRAME = "4", "8"
GRID = f"top:{THIN} left:{THIN} bottom:{THIN} right:{THIN}"
LINE = 26.0
_PAD = 5.0


def tag(text: str, columns: tuple[float, ...]) -> str:
    """Return a row that only holds a mark, dissolved when the paper is filled."""
    return row(12, cell(sum(columns), paragraph(run(text, SONG, 8), line=10), span=len(columns)))


def mark(text: str) -> str:
    """Return a paragraph that only holds a mark, dissolved when the paper is filled."""
    return paragraph(run(text, SONG, 8), line=10)


def label(text: str, width: float = LABEL, span: int = 1, align: str = "center", borders: str = GRID) -> str:
    """Return the box of a label; where the row goes on overleaf it stands at the top."""
    words = paragraph(run(text, HEI, 10.5), line=15, align="center", before=3 if align == "top" else 0)
    return cell(width, words, span=span, align=align, borders=borders)


def value(text: str, width: float, span: int = 1) -> str:
    """Return the box of a value that keeps to few words."""
    return cell(
        width,
        paragraph(run(text, SONG, 12), line=16, left=_PAD, right=_PAD, before=4, after=4),
        span=span,
        borders=GRID,
    )


def long_value(*paragraphs: str, width: float, span: int, align: str = "top") -> str:
    """Return the box of a value of any length."""
    return cell(width, *paragraphs, span=span, align=align, borders=GRID)


def said(text: str, *, first: float = 0) -> str:
    """Return a paragraph of running text in a box."""
    return paragraph(run(text, SONG, 12), line=19, left=_PAD, right=_PAD, first=first, before=2, after=2)


def page_foot(left: str, size: float = 9) -> str:
    """Return the line below each page: what the paper is at the left, page and pages at the right."""
    counted = (run("第 ", SONG, size), number_of("PAGE", SONG, size), run(" 页　共 ", SONG, size))
    numbers = (*counted, number_of("NUMPAGES", SONG, size), run(" 页", SONG, size))
    return paragraph(run(left, SONG, size), run("　　", SONG, size), *numbers, line=13, align="right")


@dataclass(frozen=True)
class Grid:
    """A grid of columns whose rows are of one field, or of two side by side.

    `left`, `middle` and `right` are how many columns the first value, the second label and the second value take.
    """

    columns: tuple[float, ...]
    left: int = 1
    middle: int = 1
    right: int = 1

    @property
    def whole(self) -> int:
        """Return how many columns a value takes that stands alone."""
        return len(self.columns) - 1

    def two(self, left: tuple[str, str], right: tuple[str, str]) -> str:
        """Return a row of two labels with their fields."""
        values = self._wide(1, self.left), self._wide(1 + self.left + self.middle, self.right)
        return row(
            LINE,
            label(left[0], self.columns[0]),
            value(f"{{{{ {left[1]} }}}}", values[0], self.left),
            label(right[0], self._wide(1 + self.left, self.middle), span=self.middle),
            value(f"{{{{ {right[1]} }}}}", values[1], self.right),
            rule="atLeast",
        )

    def one(self, name: str, words: str) -> str:
        """Return a row of one label with words over the whole width; a bare name is a field."""
        text = f"{{{{ {words} }}}}" if words.isidentifier() and words.isascii() else words
        return row(LINE, label(name, self.columns[0]), value(text, self._rest, self.whole), rule="atLeast")

    def known(self, name: str, field: str) -> str:
        """Return a row that is left out where the field is empty."""
        return tag(f"{{%tr if {field} %}}", self.columns) + self.one(name, field) + tag("{%tr endif %}", self.columns)

    def pair(self, left: tuple[str, str], right: tuple[str, str]) -> str:
        """Return a row of what is known of two fields; no label stands without its value."""
        return (
            tag(f"{{%tr if {left[1]} and {right[1]} %}}", self.columns)
            + self.two(left, right)
            + tag(f"{{%tr elif {left[1]} %}}", self.columns)
            + self.one(*left)
            + tag(f"{{%tr elif {right[1]} %}}", self.columns)
            + self.one(*right)
            + tag("{%tr endif %}", self.columns)
        )

    def many(self, name: str, field: str, height: float, *, first: float = 0) -> str:
        """Return a row of a list of paragraphs, which goes on overleaf."""
        texts = mark(f"{{%p for each in {field} %}}") + said("{{ each }}", first=first) + mark("{%p endfor %}")
        return self.box(name, height, texts, splits=True)

    def box(self, name: str, height: float, *paragraphs: str, splits: bool = False) -> str:
        """Return a row of one label with paragraphs; it grows, and where it `splits` goes on overleaf."""
        words = long_value(*(paragraphs or (paragraph(line=16),)), width=self._rest, span=self.whole)
        return row(
            height,
            label(name, self.columns[0], align="top" if splits else "center"),
            words,
            rule="atLeast" if paragraphs else "exact",
            splits=splits,
        )

    def hands(self, left: Sequence[str], right: Sequence[str], advice: str = "") -> str:
        """Return the row of two hands, above it a line to be read before they sign."""
        rows = ""
        if advice:
            words = paragraph(run(advice, HEI, 11), line=18, left=6, right=6)
            rows = row(30, cell(sum(self.columns), words, span=len(self.columns), borders=GRID))
        near = 1 + self.left
        boxes = (
            cell(self._wide(0, near), *left, span=near, borders=GRID),
            cell(self._wide(near, len(self.columns) - near), *right, span=len(self.columns) - near, borders=GRID),
        )
        return rows + row(58, *boxes)

    @property
    def _rest(self) -> float:
        return self._wide(1, self.whole)

    def _wide(self, start: int, count: int) -> float:
        return sum(self.columns[start : start + count])


def hand(words: str) -> tuple[str, str]:
    """Return the box of a hand that signs, with its day."""
    name = paragraph(run(words, SONG, 12), line=18, left=6, before=4, after=12)
    return name, paragraph(run("　　　　年　　月　　日", SONG, 12), line=18, align="right", right=10)
