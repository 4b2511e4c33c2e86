"""The longest moment in which the window answers nothing, while visits are typed among a hundred thousand others."""

import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.entry import Entry, median, p95
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.keyboard.visitors import hold_right, new, note, returning, take_down
from benchmarks.offices import visits_of
from benchmarks.pace import Pace, beside

ROUNDS = 3
MOST_MS = 50.0
TRUE, WHOLE = 3.0, 0.9
"""Pieces of work of one size may differ by so much once the pace of the computer is taken out of them, and by the clock
they usually take as long; else what is said of the usual pace says nothing."""

_EVERY = 5
_PAUSE = 0.04
"""Between two keys: five times as fast as a practised typist."""

_IDLE_SECONDS = 12.0
_PIECE = 120_000
"""Numbers that are added up for a piece of work: some milliseconds, as a turn of the window after a key."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two moments, in seconds, in which the window's thread did one thing, and what came before."""

    begin: float
    end: float
    step: str = ""

    @property
    def ms(self) -> float:
        """Return how long it was by the clock."""
        return (self.end - self.begin) * 1000


class Pulse(QObject):
    """A precise timer of 5 ms on the window's thread; it writes down when it fired."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self.gaps: list[Gap] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> list[Gap]:
        """Stop, and return what was written down."""
        self._timer.stop()
        return self.gaps

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(Gap(self._last, now, self.at()))
        self._last = now

    def at(self) -> str:
        """Return what was done before: the keys that were pressed."""
        return self._counter.typist.transcript[-40:]


def measure(office: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `stall_ms_max` over `rounds` replays of a new, a returning and a noted visitor.

    `stall_ms_steady` is the longest stall at the usual pace of the computer.
    """
    size = visits_of(office)
    with counter(office, _PAUSE) as at_work, beside() as summing:
        pieces = pieces_of_work(at_work)
        gaps = [gap for _ in range(rounds) for gap in _replayed(at_work)]
        pace = summing.end()
    clock, steady = stalls(gaps, pieces, pace, rounds, size)
    return {"stall_ms_max": clock, "stall_ms_steady": steady}


def stalls(gaps: Sequence[Gap], pieces: Sequence[Gap], pace: Pace, rounds: int, size: int) -> tuple[Entry, Entry]:
    """Return the longest stall by the clock, and the longest at the usual pace of the computer.

    `pieces` of work of one size tell whether the pace was found; the first figure says nothing where only the
    computer's pace made it too long, which is known only where that was found.
    """
    usual = [pace.at_usual(gap.begin, gap.end) for gap in gaps]
    work = [pace.at_usual(piece.begin, piece.end) for piece in pieces]
    times = [gap.ms for gap in gaps]
    steady = Entry(
        value=max(usual),
        target=MOST_MS,
        median=median(usual),
        p95=p95(usual),
        reference=max(work),
        rounds=rounds,
        aa=max(work) / median(work),
        size=size,
        void=max(work) > TRUE * median(work) or median(work) < WHOLE * median([piece.ms for piece in pieces]),
    )
    clock = replace(steady, value=max(times), median=median(times), p95=p95(times), reference=max(p.ms for p in pieces))
    longest = max(zip(usual, gaps, strict=True), key=lambda pair: pair[0])
    print(
        f"  longest {max(times):.1f} ms, at the usual pace {longest[0]:.1f} after … {longest[1].step}; "
        f"a piece of work of {median(work):.1f} ms took {clock.reference:.1f} once, at the usual pace {max(work):.1f}"
    )
    return replace(clock, void=max(times) > MOST_MS >= max(usual) and not steady.void), steady


def pieces_of_work(at_work: Counter) -> list[Gap]:
    """Return when pieces of work of one size were done on the window's thread while nobody typed."""
    taken: list[Gap] = []

    def work() -> None:
        begin = time.perf_counter()
        sum(range(_PIECE))
        taken.append(Gap(begin, time.perf_counter()))

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(round(_PAUSE * 1000))
    timer.timeout.connect(work)
    until = time.monotonic() + _IDLE_SECONDS
    timer.start()
    at_work.typist.wait(lambda: time.monotonic() > until and len(taken) > 1)
    timer.stop()
    return taken


def _replayed(at_work: Counter) -> list[Gap]:
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
