"""Tables with a grid, as the office's own forms have them: a label in each left box, exact heights, calm lines."""

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


def label(text: str, width: float = LABEL, span: int = 1, align: str = "center") -> str:
    """Return the box of a label; where the row goes on overleaf it stands at the top."""
    words = paragraph(run(text, HEI, 10.5), line=15, align="center", before=3 if align == "top" else 0)
    return cell(width, words, span=span, align=align, borders=GRID)


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
