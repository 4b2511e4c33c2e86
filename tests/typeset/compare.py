"""Compare placed pages with the reference's PDF: pages, lines, and where each line stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reception_desk.typeset.breaks import HANGING
from reception_desk.typeset.layout import Layout
from tests.typeset.pdf_text import Mark, TextLine, gathered, read_pages

MM = 72 / 25.4


@dataclass
class Difference:
    """One line that is not where, or not what, the reference has."""

    page: int
    what: str


@dataclass
class Comparison:
    """What was found: worst distances in mm, and every line that differs in text."""

    ours: int
    reference: int
    lines: int
    worst_x: float
    worst_y: float
    differences: list[Difference]


def our_lines(layout: Layout) -> list[list[TextLine]]:
    """Return the lines of each page as the PDF reader returns them, from the layout itself."""
    pages = []
    for page in layout.pages:
        marks = []
        for line in page.lines:
            drawn = [(t, p, piece) for piece in line.pieces for t, p in zip(piece.texts, piece.places, strict=True)]
            ends = [place for _, place, _ in drawn[1:]] + [line.width]
            marks += [
                Mark(text, line.x + place, line.y - piece.lift, end - place, piece.size)
                for (text, place, piece), end in zip(drawn, ends, strict=True)
            ]
        pages.append(gathered(marks))
    return pages


def plain(line: TextLine) -> str:
    """Return a line's text without blanks and leaders."""
    return re.sub(r"\.{4,}", "", "".join(line.text.split()))


def alike(one: TextLine, other: TextLine) -> bool:
    """Tell whether two lines say the same; the reference sometimes does not draw a mark that hangs in the margin."""
    if plain(one) == plain(other) + one.text[-1:] and one.text[-1:] in HANGING:
        one.marks = one.marks[:-1]
    return plain(one) == plain(other)


def compare(layout: Layout, reference: bytes) -> Comparison:
    """Compare a layout with the PDF LibreOffice made of the same docx."""
    ours, theirs = our_lines(layout), read_pages(reference)
    found = Comparison(len(ours), len(theirs), 0, 0.0, 0.0, [])
    for number, (mine, wanted) in enumerate(zip(ours, theirs, strict=False), 1):
        mine = [line for line in mine if plain(line)]
        wanted = [line for line in wanted if plain(line)]
        for at in range(max(len(mine), len(wanted))):
            one = mine[at] if at < len(mine) else None
            other = wanted[at] if at < len(wanted) else None
            found.lines += 1
            if one is None or other is None or not alike(one, other):
                text = f"{plain(one) if one else '-'} | {plain(other) if other else '-'}"
                found.differences.append(Difference(number, text))
                continue
            found.worst_y = max(found.worst_y, abs(one.y - other.y) / MM)
            found.worst_x = max(found.worst_x, abs(one.left - other.left) / MM, abs(one.right - other.right) / MM)
    return found
