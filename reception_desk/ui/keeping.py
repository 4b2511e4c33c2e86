"""Keeps the store safe while the desk is open: the backups that are due, and a word when the disk fills up."""

import contextlib
import threading
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reception_desk.errors import CannotNow, DeskError
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.safety.backup import EVERY_MINUTES, Kind, Made, Room, back_up, full_disk
from reception_desk.ui.tasks import Lanes, Progress, Ticket
from reception_desk.wording import tr

_LOOK_EVERY = 30_000
_TURN = 0.05
"""Seconds after which one who waits looks whether it shall go on waiting."""
_FIRST, _AGAIN, _EVERY = 120.0, 300.0, EVERY_MINUTES * 60
"""Seconds until the first backup of what a day before left, after one that failed, and between two."""


class Keeper(QObject):
    """Makes backups on the long lane, by a clock nobody can set; `warned` carries what the clerk must know.

    A demo office is made anew every day, so nothing of it is kept.
    """

    warned = Signal(str)

    def __init__(
        self, lanes: Lanes, parent: QObject | None = None, *, steady: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._lanes, self._steady = lanes, steady
        self._desk: Desk | None = None
        self._due = 0.0
        self._running: Ticket | None = None
        self._room = Room.ENOUGH
        self._stop = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self, desk: Desk) -> None:
        """Keep an open desk."""
        if desk.office.demo:
            return
        self._desk = desk
        self._due = max(self._due, self._steady() + _FIRST)
        self._stop.clear()
        self._timer.start()
        self._lanes.look("room", partial(full_disk, desk), self._take_room)

    def end(self) -> None:
        """Stop: a backup that runs is broken off, since the store is about to be closed."""
        self._desk = None
        self._timer.stop()
        if self._running is not None:
            self._running.cancel()

    def hurry(self) -> None:
        """Let nobody wait for a backup any more: the password was given again, or the system ends the program."""
        self._stop.set()

    def parting(self, desk: Desk, *, only_due: bool) -> Callable[[], None]:
        """Return what makes the backup before the store is closed; with `only_due` only where it is time for one."""
        if desk.office.demo or self._stop.is_set() or (only_due and self._steady() < self._due):
            return lambda: None
        self._due = self._steady() + _EVERY
        return partial(_back_up_last, desk, self._stop, self._idle)

    @Slot()
    def look(self) -> None:
        """Make a backup where it is due and nothing is being written; look at the disk."""
        desk = self._desk
        if desk is None or self._lanes.writing:
            return
        self._lanes.look("room", partial(full_disk, desk), self._take_room)
        if self._running is None and self._steady() >= self._due:
            self._running = self._lanes.long(partial(_back_up, desk, self._idle), self._made, self._failed, gentle=True)
            if self._running.over:
                self._running = None

    def _take_room(self, found: tuple[Room, str]) -> None:
        before, (self._room, sentence) = self._room, found
        if sentence and self._room is not before:
            self.warned.emit(sentence)

    def _made(self, _done: Done[Made]) -> None:
        self._running = None
        self._due = self._steady() + _EVERY

    def _failed(self, error: Exception) -> None:
        self._running = None
        self._due = self._steady() + _AGAIN
        if self._desk is not None and isinstance(error, DeskError):
            self.warned.emit(tr("没有备份成：{why}").format(why=error))


def _back_up(desk: Desk, idle: threading.Event, progress: Progress) -> Done[Made]:
    def told(_share: float) -> None:
        if progress.cancelled:
            raise CannotNow(tr("已取消。"))

    idle.clear()
    try:
        return back_up(desk, Kind.TIMED, told)
    finally:
        idle.set()


def _back_up_last(desk: Desk, stop: threading.Event, idle: threading.Event) -> None:
    """Back up before the store is closed; it is closed whatever comes of it.

    One that was broken off while its copy is being proved ends first: two at a time there cannot be.
    """

    def told(_share: float) -> None:
        if stop.is_set():
            raise CannotNow(tr("已取消。"))

    while not idle.wait(_TURN):
        if stop.is_set():
            return
    with contextlib.suppress(DeskError):
        back_up(desk, Kind.LEAVING, told)
