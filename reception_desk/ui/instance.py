"""One window per data folder: a second start brings the first one forward and ends."""

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_LOCK_FILE = "window.lock"
_WAIT = 1000


class Instance(QObject):
    """The claim of one process to the window of a data folder; `called` fires when a second one was started."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._name = "reception-desk-" + f"{zlib.crc32(str(folder.resolve()).encode()):08x}"
        self._lock = QLockFile(str(folder / _LOCK_FILE))
        self._lock.setStaleLockTime(0)  # only the process number decides: a long day does not make a lock stale
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Return whether this process is the first; where it is not, the first one is called forward."""
        if not self._lock.tryLock(0):
            self._call_first()
            return False
        return True

    def listen(self) -> None:
        """Be called forward from now on; not before the first paint, since Qt's network takes its time to load."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        QLocalServer.removeServer(self._name)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server

    def release(self) -> None:
        """Give the claim up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _call_first(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT):
            socket.disconnectFromServer()

    def _answer(self) -> None:
        if self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.close()
            self.called.emit()
