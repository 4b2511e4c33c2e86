"""Sets a run of blocks under each other: paragraphs with the space between them, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reception_desk.typeset.document import Block, Break, Paragraph, Table
from reception_desk.typeset.paragraphs import SetParagraph, Setting, set_paragraph
from reception_desk.typeset.slices import Slice, Stack
from reception_desk.typeset.tables import set_table


def stacked(blocks: Sequence[Block], width: float, setting: Setting) -> Stack:
    """Set blocks into `width` points, as in a cell, a header or a footer."""
    stack = Stack()
    runner = Runner(blocks, width, setting)
    for item in runner.slices():
        stack.slices.append(item)
    stack.below = runner.below
    if stack.slices and blocks and isinstance(blocks[0], Paragraph):
        stack.slices[0].above = blocks[0].shape.before
    return stack


class Runner:
    """Sets blocks one by one, each when it is asked for, and knows the space under the last one."""

    def __init__(self, blocks: Sequence[Block], width: float, setting: Setting) -> None:
        self._blocks = blocks
        self._width = width
        self._setting = setting
        self._before: SetParagraph | None = None
        self._new_page = False
        self.below = 0.0

    def slices(self) -> Iterator[Slice]:
        """Yield the slices of all blocks in order, with the space above each."""
        for at, block in enumerate(self._blocks):
            made = self._table(block) if isinstance(block, Table) else self._paragraph(block, at)
            if made and self._new_page:
                made[0].new_page, self._new_page = True, False
            self._new_page = ends_page(block)
            yield from made

    def _table(self, table: Table) -> list[Slice]:
        rows = set_table(table, self._width, self._setting, stacked)
        if rows:
            rows[0].above = self.below
        self._before, self.below = None, 0.0
        return rows

    def _paragraph(self, block: Paragraph, at: int) -> list[Slice]:
        following = self._blocks[at + 1] if at + 1 < len(self._blocks) else None
        earlier = self._blocks[at - 1] if at else None
        joins = _joined(earlier, block), _joined(block, following)
        made = set_paragraph(block, self._width, self._setting, *joins)
        first = made.slices[0]
        first.above = self._space_above(made)
        first.above_first = block.shape.before if first.new_page or self._new_page or at == 0 else 0.0
        for item in made.slices:
            item.above_rest = block.shape.before
        self._before, self.below = made, made.shape.after + made.line_gap
        return list(made.slices)

    def _space_above(self, made: SetParagraph) -> float:
        """Return the space over a paragraph: what both sides ask for, the larger or the sum of it."""
        wanted = made.shape.before
        if self._before is None:
            return wanted
        above = self._before.shape
        alike = above.style == made.shape.style
        wanted = 0.0 if made.shape.tight and alike else wanted
        left = 0.0 if above.tight and alike else above.after
        return (left + wanted if self._setting.spacing_adds else max(left, wanted)) + self._before.line_gap


def _joined(upper: Block | None, lower: Block | None) -> bool:
    """Tell whether two paragraphs stand in one common border."""
    if not isinstance(upper, Paragraph) or not isinstance(lower, Paragraph):
        return False
    one, other = upper.shape, lower.shape
    bordered = bool(one.edges.top or one.edges.bottom or one.edges.left or one.edges.right)
    return bordered and (one.edges, one.left, one.right) == (other.edges, other.left, other.right)


def ends_page(block: Block) -> bool:
    """Tell whether a paragraph's last piece is a page break, so that what follows begins a page."""
    last = block.pieces[-1] if isinstance(block, Paragraph) and block.pieces else None
    return isinstance(last, Break) and last.page
