"""The longest moment in which the window answers nothing, while visits are typed among a hundred thousand others."""

import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.entry import Entry, median, p95, timed
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.keyboard.visitors import hold_right, new, note, returning, take_down
from benchmarks.offices import visits_of

ROUNDS = 3
MOST_MS = 50.0
BUSY = 3.0
"""One piece of work of a fixed size may once take so many times as long as it usually does; beyond, the computer took
so much time away that a turn of the window three times as short as is asked for seems to be too long."""

_EVERY = 5
_PAUSE = 0.04
"""Between two keys: five times as fast as a practised typist."""

_IDLE_SECONDS = 12.0
_PIECE = 120_000
"""Numbers that are added up for a piece of work: some milliseconds, as a turn of the window after a key."""


@dataclass
class Gaps:
    """The milliseconds between firings, after which key the longest was met, and the longest of each step."""

    times: list[float] = field(default_factory=list)
    worst: tuple[float, str] = (0.0, "")
    by_step: dict[str | int, float] = field(default_factory=dict)


class Pulse(QObject):
    """A precise timer of 5 ms on the window's thread; it writes down when it fired."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._first = len(counter.typist.keys)
        self.gaps = Gaps()
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> Gaps:
        """Stop, and return what was written down."""
        self._timer.stop()
        return self.gaps

    def _beat(self) -> None:
        now = time.perf_counter()
        gap, self._last = (now - self._last) * 1000, now
        self.gaps.times.append(gap)
        if gap > self.gaps.worst[0]:
            self.gaps.worst = gap, self._counter.typist.transcript[-40:]
        step = self.at()
        self.gaps.by_step[step] = max(gap, self.gaps.by_step.get(step, 0.0))

    def at(self) -> str | int:
        """Return the step of the replay it fires in: how many keys have been pressed."""
        return len(self._counter.typist.keys) - self._first


def measure(office: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `stall_ms_max` over `rounds` replays of a new, a returning and a noted visitor.

    `stall_ms_every_round` is the longest stall of those that were met at the same key in every round: what the
    computer takes away for itself meets another key each time.
    """
    size = visits_of(office)
    with counter(office, _PAUSE) as at_work:
        pieces = pieces_of_work(at_work)
        gaps = [_replayed(at_work) for _ in range(rounds)]
    worst = max((gap.worst for gap in gaps), key=lambda each: each[0])
    print(f"  longest {worst[0]:.1f} ms after … {worst[1]}; {told(pieces)}")
    return {
        "stall_ms_max": longest(gaps, pieces, size),
        "stall_ms_every_round": in_every_round(gaps, pieces, size),
    }


def longest(gaps: Sequence[Gaps], pieces: Sequence[float], size: int) -> Entry:
    """Return the longest of all stalls.

    Too long a one says nothing where a piece of work that is always the same stood still as well.
    """
    times = [each for gap in gaps for each in gap.times]
    unsteady = max(pieces) / median(pieces)
    return Entry(
        value=max(times),
        target=MOST_MS,
        median=median(times),
        p95=p95(times),
        reference=max(pieces),
        rounds=len(gaps),
        aa=unsteady,
        size=size,
        void=unsteady > BUSY and max(times) > MOST_MS,
    )


def in_every_round(gaps: Sequence[Gaps], pieces: Sequence[float], size: int) -> Entry:
    """Return the longest of the stalls that were met at the same step in every round."""
    each_time = [min(gap.by_step.get(step, 0.0) for gap in gaps) for step in gaps[0].by_step]
    return replace(longest(gaps, pieces, size), value=max(each_time), void=False)


def pieces_of_work(at_work: Counter) -> list[float]:
    """Return the milliseconds that pieces of work of one size take on the window's thread while nobody types."""
    taken: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(round(_PAUSE * 1000))
    timer.timeout.connect(lambda: taken.append(timed(lambda: sum(range(_PIECE)))))
    until = time.monotonic() + _IDLE_SECONDS
    timer.start()
    at_work.typist.wait(lambda: time.monotonic() > until and len(taken) > 1)
    timer.stop()
    return taken


def told(pieces: Sequence[float]) -> str:
    """Say how long the pieces of work took."""
    return f"a piece of work of {median(pieces):.1f} ms took {max(pieces):.1f} once"


def _replayed(at_work: Counter) -> Gaps:
    with _pulse(at_work) as pulse:
        taken = [take_down(at_work, visitor) for visitor in (new, returning, note)]
    for each in taken:
        hold_right(at_work, each)
    return pulse.gaps


@contextmanager
def _pulse(at_work: Counter) -> Iterator[Pulse]:
    gc.collect()
    pulse = Pulse(at_work)
    try:
        yield pulse
    finally:
        pulse.stop()
