"""The longest moment in which the window answers nothing, while visits are typed among a hundred thousand others."""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.entry import Entry, median, p95
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.keyboard.visitors import hold_right, new, note, returning, take_down
from benchmarks.offices import visits_of

ROUNDS = 3
MOST_MS = 50.0
BUSY = 10.0
"""Milliseconds a window that does nothing may seem to stand still; beyond, the computer was busy with others."""

_EVERY = 5
_PAUSE = 0.04
"""Between two keys: five times as fast as a practised typist."""

_IDLE_SECONDS = 4.0


@dataclass
class Gaps:
    """The milliseconds between firings, and after which key each was met."""

    times: list[float] = field(default_factory=list)
    worst: tuple[float, str] = (0.0, "")
    by_step: dict[str, float] = field(default_factory=dict)


class Pulse(QObject):
    """A precise timer of 5 ms on the window's thread; it writes down when it fired."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
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
        self.met(gap)

    def met(self, gap: float) -> None:
        """Hear of a gap."""


def measure(office: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `stall_ms_max` over `rounds` replays of a new, a returning and a noted visitor."""
    size = visits_of(office)
    with counter(office, _PAUSE) as at_work:
        idle = idle_gaps(at_work)
        gaps = [_replayed(at_work) for _ in range(rounds)]
    times = [each for gap in gaps for each in gap.times]
    worst = max((gap.worst for gap in gaps), key=lambda each: each[0])
    print(f"  longest {worst[0]:.1f} ms after … {worst[1]}; idle {max(idle):.1f} ms")
    entry = Entry(
        value=max(times),
        target=MOST_MS,
        median=median(times),
        p95=p95(times),
        reference=max(idle),
        rounds=rounds,
        aa=max(idle) / _EVERY,
        size=size,
        void=p95(idle) > BUSY,
    )
    return {"stall_ms_max": entry}


def idle_gaps(at_work: Counter) -> list[float]:
    """Return the gaps while nobody types: what the computer itself takes away."""
    pulse, until = Pulse(at_work), time.monotonic() + _IDLE_SECONDS
    at_work.typist.wait(lambda: time.monotonic() > until)
    return pulse.stop().times


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
