"""A docx as the lines one would read aloud: its paragraphs with their numbers, a table's row as one line."""

from collections.abc import Iterable, Iterator

from reception_desk.typeset.document import Block, Break, Paragraph, Piece, Tab, Text
from reception_desk.typeset.read import read_docx


def plain_lines(content: bytes) -> list[str]:
    """Return the lines of a docx's body; raises TemplateTrouble where it is broken, too large or no docx."""
    return [line for section in read_docx(content).sections for line in _lines(section.blocks)]


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from "".join(map(_said, block.pieces)).split("\n")
            continue
        for row in block.rows:
            cells = (" ".join(_lines(cell.blocks)).strip() for cell in row.cells if not cell.goes_on)
            yield " ".join(filter(None, cells))


def _said(piece: Piece) -> str:
    if isinstance(piece, Text):
        return piece.text
    return " " if isinstance(piece, Tab) else "\n" if isinstance(piece, Break) else ""
