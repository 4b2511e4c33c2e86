"""The lanes of the window: `act` writes, `look` reads, `long` and `gentle` take their time, the journal keeps drafts.

The window's own thread never opens a connection; what the lanes bring back is delivered to it by a queued signal.
"""

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from reception_desk.errors import CannotNow, DeskError
from reception_desk.services.changes import Changes
from reception_desk.ui.lane import Lane, Progress, Ticket
from reception_desk.wording import tr

__all__ = ["Lanes", "Progress", "Ticket"]

T = TypeVar("T")

PROGRESS_AFTER = 500
"""Milliseconds after which long work shows how far it is."""
TURN = 0.0002
"""Seconds a lane may compute before another thread gets its turn: at Python's own 5 ms the window, which gives up its
turn many times while it paints, stands still for a tenth of a second behind a paper that is being filled."""
_BREATH = 8
"""Milliseconds in which the window answers what waits before it goes on with a second part."""
LAST_WAIT = 20.0
"""Seconds the program waits at its end for an act that is being written."""
GENTLE_WAIT = 1.0
"""Seconds it waits for what only reads."""


class Lanes(QObject):
    """Four lanes and the journal's thread; `immediate` runs everything at once in the caller's thread, for tests.

    `interrupt` is called, with the lane held still, to stop a reading that a newer question made useless.
    """

    changed = Signal(object)
    slow = Signal(object)
    progressed = Signal(object, float, str)
    ended = Signal(object)
    journal_failed = Signal(object)
    _ran = Signal(object)

    def __init__(self, parent: QObject | None = None, *, immediate: bool = False) -> None:
        super().__init__(parent)
        self.interrupt: Callable[[], None] = _nothing
        self.crashed: Callable[[Exception], None] = _to_excepthook
        self._questions: dict[str, Ticket] = {}
        self._acts: set[Ticket] = set()
        self._long: set[Ticket] = set()
        self._ran.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._lanes: dict[str, Lane] = {}
        self._immediate = immediate
        self._stopped = False
        if not immediate:
            sys.setswitchinterval(TURN)
            self._lanes = {name: Lane(name, self._ran.emit) for name in ("act", "look", "long", "journal")}
            self._lanes["gentle"] = Lane("gentle", self._ran.emit)

    def soon(self, owner: QObject, do: Callable[[], object], after: int | None = None) -> None:
        """Do something in a turn of its own, while `owner` lives, so that the window answers before it.

        `after` are the milliseconds to wait, where it shall come later.
        """
        if self._immediate:
            do()
        else:
            QTimer.singleShot(_BREATH if after is None else after, owner, do)

    def act(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Ticket:
        """Run what writes, in order; `changed` tells the pages when its result carries changes."""
        ticket = Ticket(work, done, failed)
        self._acts.add(ticket)
        return self._start("act", ticket)

    def look(
        self,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Ticket:
        """Run what reads; a newer question of the same `key` makes the older one void, even while it runs."""
        ticket = Ticket(work, done, failed)
        older = self._questions.get(key)
        self._questions[key] = ticket
        if older is not None and not older.over:
            self._drop(older)
        return self._start("look", ticket)

    def long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
        gentle: bool = False,
    ) -> Ticket:
        """Run what takes its time; after half a second `slow` tells, and `progressed` how far it is.

        `quiet` work is nothing the clerk asked for, so nothing is shown of it. Nothing the clerk asks for waits
        behind what is `gentle`: checks, and backups by the clock.
        """
        progress = Progress(lambda fraction, text: self.progressed.emit(ticket, fraction, text))
        ticket = Ticket(partial(work, progress), done, failed, progress)
        self._long.add(ticket)
        if not (self._immediate or quiet or gentle):
            QTimer.singleShot(PROGRESS_AFTER, self, partial(self._tell_slow, ticket))
        return self._start("gentle" if gentle else "long", ticket)

    def journal(self, work: Callable[[], object]) -> None:
        """Run what keeps drafts on its own thread, where nothing else can delay it."""
        self._start("journal", Ticket(work, None, self.journal_failed.emit))

    @property
    def writing(self) -> bool:
        """Tell whether an act was begun whose end has not been told yet."""
        return bool(self._acts)

    @property
    def busy(self) -> bool:
        """Tell whether anything was begun, drafts apart, whose end has not been told yet."""
        return bool(self._acts or self._long or self._questions)

    def settle(self, seconds: float) -> bool:
        """Wait until the drafts put so far are written; return whether they were within `seconds`."""
        written = threading.Event()
        self.journal(written.set)
        return written.wait(seconds)

    def stop(self) -> None:
        """End in order: readings are dropped, long work is asked to stop, acts and drafts are finished."""
        if self._stopped:
            return
        self._stopped = True
        for ticket in list(self._questions.values()):
            self._drop(ticket)
        for ticket in list(self._long):
            ticket.cancel()
        for name in ("look", "act", "journal", "long"):
            if name in self._lanes:
                self._lanes[name].stop(LAST_WAIT)
        if "gentle" in self._lanes:
            self._lanes["gentle"].stop(GENTLE_WAIT)

    def _start(self, name: str, ticket: Ticket) -> Ticket:
        if self._immediate:
            ticket.run()
            if ticket.error is not None and not isinstance(ticket.error, DeskError):
                raise ticket.error
            self._deliver(ticket)
        elif not self._stopped:
            self._lanes[name].put(ticket)
        return ticket

    def _drop(self, ticket: Ticket) -> None:
        ticket.dropped = True
        lane = self._lanes.get("look")
        if lane is None:
            return
        with lane.guard:  # so that the interrupt cannot meet the reading after it
            if lane.running is ticket:
                self.interrupt()

    @Slot(object)
    def _deliver(self, ticket: Ticket) -> None:
        self._acts.discard(ticket)
        was_long = ticket in self._long
        self._long.discard(ticket)
        for key in [key for key, each in self._questions.items() if each is ticket]:
            del self._questions[key]
        try:
            if ticket.deliver(self._unforeseen) and isinstance(changes := getattr(ticket.value, "changes", 0), Changes):
                self.soon(self, partial(self.changed.emit, changes))
        finally:
            if was_long:
                self.ended.emit(ticket)

    def _tell_slow(self, ticket: Ticket) -> None:
        if ticket in self._long:
            self.slow.emit(ticket)

    def _unforeseen(self, error: Exception) -> DeskError:
        """Hand a mistake of ours to the crash handler; the page gets a sentence, so that it does not wait for ever."""
        self.crashed(error)
        return CannotNow(tr("程序内部出错，这一步没有做成。"), tr("已输入的内容都还在，可以再试一次。"))


def _nothing() -> None:
    """Have nothing to interrupt."""


def _to_excepthook(error: Exception) -> Any:
    sys.excepthook(type(error), error, error.__traceback__)
