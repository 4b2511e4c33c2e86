"""Looks now and then whether another process changed the records, and does the quiet work when nobody is busy."""

from PySide6.QtCore import QObject, QTimer, Slot

from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.ui.locking import IdleWatch
from reception_desk.ui.tasks import Lanes

_LOOK_EVERY = 3000
_QUIET_MINUTES = 0.5
EVERYTHING = Changes(frozenset({"visits", "people", "papers", "office", "accounts"}))


class Watch(QObject):
    """Asks every three seconds, on a lane; what it finds is told as any other change."""

    def __init__(self, lanes: Lanes, idle: IdleWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._idle = lanes, idle
        self._desk: Desk | None = None
        self._written = False
        self._working = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        lanes.changed.connect(self._note)

    def begin(self, desk: Desk) -> None:
        """Watch an open desk."""
        self._desk = desk
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
        self._lanes.look("elsewhere", desk.changed_elsewhere, self._tell)
        if not self._working and ((self._written and self._idle.idle() > _QUIET_MINUTES) or desk.log_is_long()):
            self._working, self._written = True, False
            self._lanes.long(lambda progress: desk.idle_work(), self._worked, self._worked, quiet=True)

    def _tell(self, changed: bool) -> None:
        if changed:
            self._lanes.changed.emit(EVERYTHING)

    def _worked(self, _: object) -> None:
        self._working = False

    @Slot(object)
    def _note(self, changes: Changes) -> None:
        if changes is not EVERYTHING:
            self._written = True
