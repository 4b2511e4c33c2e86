"""One lane: a thread that takes pieces of work in order, and the ticket one gets for each."""

import queue
import threading
from collections.abc import Callable, Iterator
from functools import partial
from types import MethodType
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from reception_desk.errors import DeskError, Interrupted

_RERUNS = 3
"""An interrupt meant for another reading is answered by reading again, this often at most."""


class Progress:
    """What long work tells the window, from its own thread, and how it learns that it shall stop."""

    def __init__(self, tell: Callable[[float, str], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def report(self, fraction: float, text: str = "") -> None:
        """Tell how much is done, 0.0 to 1.0, and what is being done."""
        self._tell(fraction, text)

    @property
    def cancelled(self) -> bool:
        """Tell whether the clerk pressed cancel, or the program ends."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()


class Ticket:
    """One piece of work: what to do, whom to tell, and whether anyone still waits for it."""

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.progress = progress
        self.dropped = False
        self.over = False
        self.value: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        """Do the work in the caller's thread and keep what came of it; an unforeseen error is kept too."""
        for _ in range(_RERUNS):
            if self.dropped:
                return
            self.error = None
            try:
                self.value = self.work()
                return
            except Interrupted as error:
                self.error = error
            except Exception as error:
                self.error = error
                return

    def deliver(self, unforeseen: Callable[[Exception], DeskError]) -> bool:
        """Tell the receiver, in the window's thread; return whether the work was done and wanted."""
        self.over = True
        if self.dropped:
            return False
        if self.error is None:
            self._tell(self.done, self.value)
            return True
        error = self.error if isinstance(self.error, DeskError) else unforeseen(self.error)
        self._tell(self.failed, error)
        return False

    def cancel(self) -> None:
        """Ask long work to stop; other work is finished, but its result is told to nobody."""
        if self.progress is None:
            self.dropped = True
        else:
            self.progress.cancel()

    def _tell(self, receiver: Callable[[Any], None] | None, what: object) -> None:
        if receiver is not None and all(isValid(each) for each in _objects_of(receiver)):
            receiver(what)


def _objects_of(receiver: Callable[..., Any]) -> Iterator[QObject]:
    """Give the Qt objects a call would touch: a method's own, a partial's arguments, what a lambda closed over."""
    if isinstance(receiver, partial):
        yield from _objects_of(receiver.func)
        held: list[object] = list(receiver.args)
    else:
        cells = getattr(receiver, "__closure__", None) or ()
        held = [getattr(receiver, "__self__", None), *(cell.cell_contents for cell in cells)]
    for each in held:
        if isinstance(each, QObject):
            yield each
        elif isinstance(each, MethodType | partial):  # what it calls in its turn
            yield from _objects_of(each)


class Lane:
    """A thread of its own that runs tickets one after another.

    All lanes have the same share of the processor: one with less would keep the others waiting for Python itself, which
    only one of them holds at a time, whenever other programs are busy.
    """

    def __init__(self, name: str, ran: Callable[[Ticket], None]) -> None:
        self._ran = ran
        self._queue: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        self.guard = threading.Lock()
        self.running: Ticket | None = None
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def put(self, ticket: Ticket) -> None:
        """Add a ticket at the end."""
        self._queue.put(ticket)

    def stop(self, seconds: float) -> bool:
        """Finish what was put, then end the thread; return whether it ended within `seconds`."""
        self._queue.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _loop(self) -> None:
        while (ticket := self._queue.get()) is not None:
            with self.guard:
                self.running = ticket
            ticket.run()
            with self.guard:
                self.running = None
            self._ran(ticket)
