"""One measured figure as it stands in `build/bench.json`, and the few statistics it needs."""

import gc
import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

STEADY = 1.05
"""The reference measured against itself must agree within this factor, else the run proves nothing."""

_SUM = 20_000


@dataclass(frozen=True)
class Entry:
    """One figure; smaller is better.

    `value` is the number that is compared with `target`, None where it could not be had (`note` says why) or where
    nothing is asked of it; `median` and `p95` describe the same quantity, `reference` is what `value` is judged by in
    this run, `aa` the reference against itself (1 is perfect), `size` what it was measured on (visits, saves, windows
    opened), `void` that the run was too unsteady to say anything.
    """

    value: float | None
    target: float | None
    median: float
    p95: float
    reference: float
    rounds: int
    aa: float
    size: int
    void: bool
    note: str = ""

    @property
    def verdict(self) -> str:
        """Return what the figure says: met, missed, void, unfilled, or printed where nothing is asked of it."""
        if self.value is None:
            return "unfilled"
        if self.target is None:
            return "printed"
        if self.void:
            return "void"
        return "met" if self.value <= self.target else "missed"

    def figures(self) -> dict[str, Any]:
        """Return what stands in the file."""
        return {**asdict(self), "verdict": self.verdict}


def unfilled(target: float | None, why: str) -> Entry:
    """Return the entry of a figure that could not be had here."""
    return Entry(None, target, 0.0, 0.0, 0.0, 0, 1.0, 0, void=False, note=why)


def compared(
    ours: Sequence[float],
    floor: tuple[Sequence[float], Sequence[float]],
    target: float,
    size: int,
    at: Callable[[Sequence[float]], float] = statistics.median,
) -> Entry:
    """Return how our times stand to those of the reference, which was measured twice, at one statistic of both."""
    both = [*floor[0], *floor[1]]
    steady = against_itself(*floor)
    reference = at(both)
    return Entry(
        value=at(ours) / reference,
        target=target,
        median=median(ours),
        p95=p95(ours),
        reference=reference,
        rounds=len(ours),
        aa=steady,
        size=size,
        void=steady > STEADY,
    )


def alone(
    times: Sequence[float],
    target: float | None,
    beats: Sequence[float],
    size: int,
    at: Callable[[Sequence[float]], float] = max,
) -> Entry:
    """Return a figure that stands for itself; `beats` are equal sums beside it, by which a busy computer is known."""
    steady = against_itself(beats[::2], beats[1::2])
    return Entry(
        value=at(times),
        target=target,
        median=median(times),
        p95=p95(times),
        reference=median(beats),
        rounds=len(times),
        aa=steady,
        size=size,
        void=steady > STEADY,
    )


def told(value: float, target: float | None, size: int, note: str = "") -> Entry:
    """Return a figure that is counted and not timed, so that it is the same each time."""
    return Entry(value, target, value, value, value, 1, 1.0, size, void=False, note=note)


def beat() -> float:
    """Return the milliseconds of one fixed sum."""
    return timed(lambda: sum(range(_SUM)))


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds some work took."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


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


def as_in_the_program() -> None:
    """Collect the garbage now and none while something is measured: the program does that in a moment of rest."""
    gc.collect()
    gc.freeze()
    gc.disable()
