"""Collects garbage in the window's thread only: a widget collected by a lane would be destroyed there."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1000


class Collector(QObject):
    """Switches the automatic collection off, and collects between events instead, as often as Python would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)
        gc.disable()
        gc.freeze()  # what the start loaded stays until the end

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose count has passed its limit."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
