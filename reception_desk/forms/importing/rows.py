"""What a reader of any file gives: rows of texts, with a mark where a cell is not what it seems."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

MOST_ROWS = 300_000
"""Rows that are read of one sheet; more are refused with a sentence."""
MOST_COLUMNS = 256
MOST_LETTERS = 32_767
"""Characters of a cell, as Excel itself has it; what is beyond is left out."""


class Mark(Enum):
    """Why a cell's text is not what somebody typed there."""

    RUINED = auto()
    """A long number that the spreadsheet keeps to fifteen digits: the last ones are lost."""
    ERROR = auto()
    """#REF! and its like."""
    UNCOUNTED = auto()
    """A formula without the value it had."""
    FORMULA = auto()
    """A formula, with the value it had."""
    MERGED = auto()
    """The value stands in the cell above, with which this one is merged."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in the file, its texts from the first column on, marks by column."""

    place: int
    texts: tuple[str, ...]
    marks: Mapping[int, Mark] = field(default_factory=dict)

    @property
    def filled(self) -> bool:
        """Tell whether any cell holds anything of its own."""
        own = (text for at, text in enumerate(self.texts) if self.marks.get(at) is not Mark.MERGED)
        return any(each.strip() for each in own)

    def text(self, at: int) -> str:
        """Return a cell's text, "" where the row is shorter."""
        return self.texts[at] if at < len(self.texts) else ""


class Book(Protocol):
    """A file of one or several sheets."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """Return the names of its sheets in their order."""

    @property
    def share(self) -> float:
        """Return how much of the sheet that is read was read, 0.0 to 1.0."""

    def rows(self, sheet: str) -> Iterator[Row]:
        """Give the rows of a sheet that hold anything, as they are read; raises CannotNow."""
