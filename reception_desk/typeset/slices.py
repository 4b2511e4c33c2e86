"""Horizontal slices of set matter, stacked into cells and pages: a line of text, a table row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from reception_desk.typeset.document import Image
from reception_desk.typeset.layout import Mark, moved


@dataclass(frozen=True, slots=True)
class Floating:
    """A picture that is placed with the page; `x`, `y` lead from the slice to the paragraph it hangs on (points)."""

    image: Image
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True, eq=False)
class Slice:
    """Matter that is never cut: marks measured from its top left corner, in points.

    `above` is the free space over it, `above_first` the same at the top of a page, `above_rest` where a row goes on
    overleaf with it; `keep` ties it to the next one.
    `closing` is drawn under it (its height is `closing_height`) where the next slice is not of the same `table`.
    """

    height: float
    marks: list[Mark] = field(default_factory=list)
    above: float = 0.0
    above_first: float = 0.0
    above_rest: float = 0.0
    keep: bool = False
    new_page: bool = False
    floating: list[Floating] = field(default_factory=list)
    table: int = 0
    closing: list[Mark] = field(default_factory=list)
    closing_height: float = 0.0
    headings: Sequence[Slice] = ()
    split: Callable[[float], tuple[Slice, Slice] | None] | None = None


@dataclass(slots=True, eq=False)
class Stack:
    """Slices under each other, with the free space that belongs under the last one."""

    slices: list[Slice] = field(default_factory=list)
    below: float = 0.0

    @property
    def height(self) -> float:
        """Return the height of all slices with the space between and under them."""
        return sum(s.above + s.height + s.closing_height for s in self.slices) + self.below

    def floating(self, x: float, y: float) -> list[Floating]:
        """Return the floating pictures of all slices, the stack's top left corner standing at `x`, `y`."""
        found: list[Floating] = []
        for item in self.slices:
            y += item.above
            found += [Floating(each.image, x + each.x, y + each.y) for each in item.floating]
            y += item.height + item.closing_height
        return found

    def marks(self, x: float, y: float) -> list[Mark]:
        """Return everything drawn, the stack's top left corner standing at `x`, `y`."""
        found: list[Mark] = []
        for item in self.slices:
            y += item.above
            found += [moved(mark, x, y) for mark in item.marks]
            y += item.height
            found += [moved(mark, x, y) for mark in item.closing]
            y += item.closing_height
        return found
