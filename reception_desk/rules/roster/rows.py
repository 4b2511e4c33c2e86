"""A linear model as a solver takes it: columns that may be chosen, rows that hold them together."""

from collections.abc import Iterable
from dataclasses import dataclass, field

Terms = list[tuple[int, float]]


@dataclass
class Rows:
    """A linear model: columns with bounds and costs, rows with bounds; the first columns are whole numbers."""

    cost: list[float] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    row_low: list[float] = field(default_factory=list)
    row_high: list[float] = field(default_factory=list)
    start: list[int] = field(default_factory=lambda: [0])
    index: list[int] = field(default_factory=list)
    value: list[float] = field(default_factory=list)

    def column(self, cost: float = 0.0, high: float = 1.0, *, low: float = 0.0, whole: bool = False) -> int:
        """Add a column and return its number."""
        self.cost.append(cost)
        self.low.append(low)
        self.high.append(high)
        self.whole.append(whole)
        return len(self.cost) - 1

    def row(self, low: float, terms: Iterable[tuple[int, float]], high: float) -> None:
        """Add a row: low ≤ the sum of the terms ≤ high."""
        for column, factor in terms:
            self.index.append(column)
            self.value.append(factor)
        self.start.append(len(self.index))
        self.row_low.append(low)
        self.row_high.append(high)
