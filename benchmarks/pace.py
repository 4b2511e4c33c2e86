"""How fast the computer is from moment to moment: a process beside adds up the same numbers a thousand times a second.

A computer that serves others as well runs at a small part of its pace for some tens of milliseconds now and then, all
its cores together; what a window takes in such a moment says nothing of the program. Run as a program, this is the
process beside: it writes when each sum began and what it took of the processor, in seconds, once its input ends.
"""

import bisect
import select
import statistics
import subprocess
import sys
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

_SUM = 3000
_EVERY = 0.0008
_NOISE = 3.0
"""A sum that takes less than so many times the usual is as fast as usual: what the program itself takes from another
core is its own. A computer that serves others falls to a twentieth."""


class Pace:
    """The pace of the computer, of sums that began at `begins` and took `took`, both in seconds."""

    def __init__(self, begins: Sequence[float], took: Sequence[float]) -> None:
        self._begins = begins
        usual = statistics.median(took)
        self._shares = [min(1.0, usual / each) if each > _NOISE * usual else 1.0 for each in took]

    def at_usual(self, begin: float, end: float) -> float:
        """Return the milliseconds that what lay between two moments would have taken at the usual pace."""
        taken, at = 0.0, begin
        first = max(bisect.bisect_right(self._begins, begin) - 1, 0)
        for place in range(first, len(self._begins)):
            until = self._begins[place + 1] if place + 1 < len(self._begins) else end
            if until <= at:
                continue
            taken += (min(until, end) - at) * self._shares[place]
            at = min(until, end)
            if at >= end:
                break
        return (taken + max(end - at, 0.0)) * 1000


class Beside:
    """The process beside, from the moment it sums until `end`."""

    def __init__(self) -> None:
        command = (sys.executable, "-I", __file__)
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        self.process.stdout.readline()

    def kill(self) -> None:
        """Make sure that it is gone."""
        with self.process:
            self.process.kill()

    def end(self) -> Pace:
        """Let it end, and return what it found."""
        told = array("d")
        told.frombytes(self.process.communicate()[0])
        return Pace(told[0::2], told[1::2])


@contextmanager
def beside() -> Iterator[Beside]:
    """Let a process sum beside; it is gone in the end, whatever happens."""
    process = Beside()
    try:
        yield process
    finally:
        process.kill()


def _sums() -> "array[float]":
    told = array("d")
    while True:
        begun, used = time.perf_counter(), time.thread_time()
        sum(range(_SUM))
        told.extend((begun, time.thread_time() - used))
        if select.select([sys.stdin], [], [], _EVERY)[0]:
            return told


if __name__ == "__main__":
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdout.buffer.write(_sums().tobytes())
