"""Collects garbage in the window's thread only: a widget collected by a lane would be destroyed there."""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1000
_YOUNG = 10_000
"""So many new objects are gone through in a few milliseconds; more of them wait for a moment of rest."""
_REST = 0.02
"""Seconds of work since the last look below which nobody types: a caret that blinks takes less."""
_LONGEST = 120
"""Looks after which the clerk who never rests has to bear one long collection."""


class Collector(QObject):
    """Switches the automatic collection off, and collects between events instead, as often as Python would.

    All that stands in the window takes a twentieth of a second to go through, so that waits until nobody types.
    """

    def __init__(self, parent: QObject | None = None, worked: Callable[[], float] = time.thread_time) -> None:
        super().__init__(parent)
        self._worked, self._before, self._waited = worked, worked(), 0
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)
        gc.disable()
        gc.freeze()  # what the start loaded stays until the end

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose count has passed its limit, a long one in a moment of rest."""
        counts, rests = gc.get_count(), self._rests()
        due = [each for each in (2, 1, 0) if counts[each] > self._limits[each]]
        if not rests:
            self._waited += bool(due)
            due = [each for each in due if each < 2 and counts[0] <= _YOUNG]
        if due:
            gc.collect(due[0])
        if due and rests:
            self._waited = 0

    def _rests(self) -> bool:
        """Tell whether the window had next to nothing to do since the last look, or has had no rest for too long."""
        now = self._worked()
        took, self._before = now - self._before, now
        return took < _REST or self._waited >= _LONGEST

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
