"""One measured figure as it stands in `build/bench.json`, and the few statistics it needs."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

STEADY = 1.05
"""The reference measured against itself must agree within this factor, else the run proves nothing."""


@dataclass(frozen=True)
class Entry:
    """One figure; smaller is better.

    `value` is the number that is compared with `target`, `median` and `p95` describe the same quantity, `reference`
    is what `value` is judged by in this run, `aa` the reference against itself (1 is perfect), `size` what it was
    measured on (saves, or windows opened), `void` that the run was too unsteady to say anything.
    """

    value: float
    target: float
    median: float
    p95: float
    reference: float
    rounds: int
    aa: float
    size: int
    void: bool


def median(times: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(times)


def p95(times: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(times)[math.ceil(len(times) * 0.95) - 1]


def against_itself(first: Sequence[float], second: Sequence[float]) -> float:
    """Return how far two measurements of one thing lie apart, as a factor of at least 1."""
    ratio = median(first) / median(second)
    return max(ratio, 1 / ratio)


def rounded(entry: Entry) -> Entry:
    """Return the entry with its figures cut to three decimals."""
    figures: dict[str, Any] = {name: round(value, 3) for name, value in vars(entry).items() if isinstance(value, float)}
    return replace(entry, **figures)
