"""Collects garbage in the window's thread only: a widget collected by a lane would be destroyed there."""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1000
_YOUNG = 10_000
"""So many new objects are gone through in a few milliseconds; more, as a long list brings, wait for the long rest."""
_REST = 0.02
"""Seconds of work since the last look below which nobody types: a caret that blinks takes less."""
_LONG_REST = 60
"""Looks without work after which nobody sits here: then all of it is gone through, and again after as many more."""
_LONGEST = 7200
"""Looks without such a rest after which the next short one must do."""


class Collector(QObject):
    """Switches the automatic collection off, and collects between events instead, as often as Python would.

    All that stands in the window takes a twentieth of a second to go through. So what has lived for a while is set
    aside, where no collection looks, until nobody sits here for a minute: a lane may go on making much meanwhile.
    """

    def __init__(self, parent: QObject | None = None, worked: Callable[[], float] = time.thread_time) -> None:
        super().__init__(parent)
        self._worked, self._before = worked, worked()
        self._rested = self._since = 0
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)
        gc.disable()
        gc.freeze()  # what the start loaded stays until the end

    @Slot()
    def collect(self) -> None:
        """Collect what is young where it is little and has passed its limit, everything in a long rest."""
        self._look()
        if self._rested and (self._rested % _LONG_REST == 0 or self._since > _LONGEST):
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._since = 0
            return
        counts = gc.get_count()
        young = [each for each in (1, 0) if counts[each] > self._limits[each]]
        if counts[0] > _YOUNG or counts[2] > self._limits[2]:
            gc.freeze()  # which takes no time, however much it is
        elif young:
            gc.collect(young[0])

    def _look(self) -> None:
        """Count the looks at which the window had next to nothing to do since the one before."""
        now = self._worked()
        self._rested = self._rested + 1 if now - self._before < _REST else 0
        self._before = now
        self._since += 1

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
