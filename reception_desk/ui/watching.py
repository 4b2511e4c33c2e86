"""Looks now and then whether another process changed the records, and does the quiet work when nobody is busy."""

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reception_desk.errors import DeskError
from reception_desk.services.access.opening import seal_audit
from reception_desk.services.acts import Done
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.people.recognising import key_people
from reception_desk.services.safety.clock_jumps import Jump, note_jump, while_running
from reception_desk.ui.locking import IdleWatch
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action

_LOOK_EVERY = 3000
_QUIET_MINUTES = 0.5
_SEAL_SECONDS = 900.0
"""How often the audit is sealed while the desk is open."""
_BETWEEN_STEPS = 150
"""Milliseconds between two steps that give people their keys: a save never waits for more than one of them."""
EVERYTHING = Changes(
    frozenset({"visits", "people", "papers", "office", "accounts", "code_tables", "phrases", "own_fields"})
)


class Watch(QObject):
    """Asks every three seconds, on a lane; what it finds is told as any other change.

    `jumped` fires when the desk knows that the computer's clock was set while it was open.
    """

    jumped = Signal()

    def __init__(
        self,
        lanes: Lanes,
        idle: IdleWatch,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._steady = steady
        self._seen: tuple[datetime, float] | None = None
        self._sealed = 0.0
        self._lanes, self._idle = lanes, idle
        self._desk: Desk | None = None
        self._written = False
        self._working = False
        self._all_keyed = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        lanes.changed.connect(self._note)

    def begin(self, desk: Desk) -> None:
        """Watch an open desk."""
        self._desk = desk
        self._seen, self._sealed = None, self._steady()
        self._all_keyed = not desk.may(Action.KEY_PEOPLE)
        self._timer.start()

    def end(self) -> None:
        """Stop watching."""
        self._desk = None
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ask whether anything changed; do the quiet work where it is time."""
        desk = self._desk
        if desk is None or self._lanes.writing:
            return
        self._look_at_clock(desk)
        self._lanes.look("elsewhere", desk.changed_elsewhere, self._tell)
        self._key_people()
        if self._steady() - self._sealed >= _SEAL_SECONDS:
            self._sealed = self._steady()
            self._lanes.act(partial(seal_audit, desk), None, _sealing_failed)
        if not self._working and ((self._written and self._idle.idle() > _QUIET_MINUTES) or desk.log_is_long()):
            self._working, self._written = True, False
            self._lanes.long(lambda progress: desk.idle_work(), self._worked, self._worked, quiet=True)

    def _look_at_clock(self, desk: Desk) -> None:
        """Compare the computer's clock with one that nobody can set; a demo has a clock of its own."""
        now, steady = desk.now(), self._steady()
        before, self._seen = self._seen, (now, steady)
        jump = while_running(before[0], steady - before[1], now) if before and not desk.office.demo else None
        if jump is not None:
            self._lanes.act(
                partial(note_jump, desk, jump), partial(self._jumped, desk), partial(self._jumped, desk, jump)
            )

    def _jumped(self, desk: Desk, jump: Jump, _error: Exception | None = None) -> None:
        desk.jump = jump
        self.jumped.emit()

    def _tell(self, changed: bool) -> None:
        if changed:
            self._lanes.changed.emit(EVERYTHING)

    @Slot()
    def _key_people(self) -> None:
        """Give keys to people of an older store, a step at a time, until nobody lacks them."""
        desk = self._desk
        if desk is not None and not self._all_keyed and not self._lanes.writing:
            self._lanes.act(partial(key_people, desk), self._keyed, self._not_keyed)

    def _keyed(self, done: Done[int]) -> None:
        self._all_keyed = done.value == 0
        if not self._all_keyed:
            QTimer.singleShot(_BETWEEN_STEPS, self, self._key_people)

    def _not_keyed(self, _error: Exception) -> None:
        """Let the next sign-in go on with it: what keeps this from being written is said where something is saved."""
        self._all_keyed = True

    def _worked(self, more: object) -> None:
        self._working = False
        self._written = self._written or more is True

    @Slot(object)
    def _note(self, changes: Changes) -> None:
        if changes.words and changes is not EVERYTHING:
            self._written = True


def _sealing_failed(error: Exception) -> None:
    """Let the next seal take along what this one could not: a desk that was locked, a store that is busy."""
    if not isinstance(error, DeskError):
        raise error
