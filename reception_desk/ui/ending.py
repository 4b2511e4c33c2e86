"""What ends the program from outside: the session's end and the signals of the system; drafts are kept first."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager


class Endings(QObject):
    """Calls `keep` at once when the session or the process is to end; `asked` fires when the window should close.

    Python hears a signal only between two of its own steps, and Qt's loop makes none while nothing happens: the
    byte that the interpreter writes into a socket wakes it.
    """

    asked = Signal()

    def __init__(self, keep: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._near, self._far = socket.socketpair()
        for each in (self._near, self._far):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._before = signal.set_wakeup_fd(self._far.fileno())
        self._handlers = {each: signal.signal(each, self._on_signal) for each in (signal.SIGTERM, signal.SIGINT)}
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.session_ends)

    def end(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        for each in (self._near, self._far):
            each.close()

    def _on_signal(self, number: int, frame: object) -> None:
        self._keep()
        self.asked.emit()

    @Slot(QSessionManager)
    def session_ends(self, manager: QSessionManager | None) -> None:
        """Keep the drafts while the system waits; the clerk is asked nothing."""
        self._keep()

    @Slot()
    def _drain(self) -> None:
        try:
            self._near.recv(64)
        except BlockingIOError:
            return
