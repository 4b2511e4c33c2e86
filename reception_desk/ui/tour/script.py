"""Runs a script step by step from the event loop: each step says what it waits for before the next one comes."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

Wait = Callable[[], bool]

_TICK = 15
_PATIENCE = 60.0


class Script(QObject):
    """A generator of waits, driven by a timer; `ended` carries the error that stopped it, or None."""

    ended = Signal(object)

    def __init__(self, steps: Iterator[Wait], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._wait: Wait = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Take the first step."""
        self._timer.start()

    def _turn(self) -> None:
        try:
            if self._wait():
                self._wait, self._since = next(self._steps), time.monotonic()
            elif time.monotonic() - self._since > _PATIENCE:
                raise TimeoutError("a step of the tour waits in vain")
        except StopIteration:
            self._end(None)
        except Exception as error:
            self._end(error)

    def _end(self, error: Exception | None) -> None:
        self._timer.stop()
        self.ended.emit(error)


def after(seconds: float) -> Wait:
    """Return a wait for so many seconds."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until
