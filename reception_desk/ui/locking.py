"""Watches whether anybody is at the desk: first a curtain while a visit is taken, then the password."""

import time
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_TICK = 1000
_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_PRESSES = _HANDS - {QEvent.Type.MouseMove}


class State(Enum):
    """What stands before the desk."""

    OPEN = auto()
    CURTAIN = auto()
    LOCKED = auto()


def since_boot_and_by_clock() -> tuple[float, float]:
    """Return the seconds of both clocks: one stands still while the computer sleeps, the other can be set back."""
    return time.monotonic(), time.time()


class IdleWatch(QObject):
    """Counts the time since the last key or mouse movement and says when to curtain and when to lock.

    Keys are seen at the window, before any widget, so that one filter sees them all and nothing else; typing
    through an input method, which gives the window no keys, is seen by the cursor that moves.
    """

    curtain = Signal()
    lifted = Signal()
    lock = Signal()

    def __init__(
        self,
        taking: Callable[[], bool],
        clock: Callable[[], tuple[float, float]] = since_boot_and_by_clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._taking = taking
        self._clock = clock
        self._last = clock()
        self.minutes = (10.0, 30.0)
        self.state = State.LOCKED
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.check)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            app.inputMethod().cursorRectangleChanged.connect(self.touch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def begin(self, idle_minutes: float, visit_minutes: float) -> None:
        """Watch an open desk: it locks after `idle_minutes`, while a visit is taken after `visit_minutes`."""
        self.minutes = (idle_minutes, visit_minutes)
        self.state = State.OPEN
        self.touch()
        self._timer.start()

    def end(self) -> None:
        """Stop watching: the desk is locked or left."""
        self.state = State.LOCKED
        self._timer.stop()

    @Slot()
    def touch(self) -> None:
        """Take notice that somebody is there."""
        self._last = self._clock()

    def idle(self) -> float:
        """Return the minutes since somebody was seen there."""
        return max(now - last for now, last in zip(self._clock(), self._last, strict=True)) / 60

    @Slot()
    def check(self) -> None:
        """Curtain or lock when it is time."""
        if self.state is State.LOCKED:
            return
        taking = self.state is State.CURTAIN or self._taking()
        short, long = self.minutes
        if self.idle() >= (long if taking else short):
            self.end()
            self.lock.emit()
        elif self.state is State.OPEN and self.idle() >= short:
            self.state = State.CURTAIN
            self.curtain.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HANDS:
            return False
        self.touch()
        if self.state is not State.CURTAIN or kind not in _PRESSES:
            return False
        self.state = State.OPEN
        self.lifted.emit()
        return True  # the key that lifts the curtain types nothing

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
