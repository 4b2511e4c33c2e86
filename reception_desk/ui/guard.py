"""What stands guard once the first page is painted: log, crash handler, endings from outside, garbage collection."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reception_desk import logs
from reception_desk.services.visits.opened_copies import empty_opened
from reception_desk.ui.collecting import Collector
from reception_desk.ui.crash import CrashHandler
from reception_desk.ui.ending import Endings
from reception_desk.ui.reports import last_fault, watch_faults
from reception_desk.ui.tasks import Lanes


class Guard(QObject):
    """Keeps the drafts whatever happens.

    `keep` puts every unfinished form on the disk; `ending` fires when the system wants the program to end;
    `fault` is the report of a run before that died, None where it ended in peace.
    """

    ending = Signal()

    def __init__(self, folder: Path, lanes: Lanes, keep: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fault: Path | None = None
        self._crash = CrashHandler(folder / "crash", keep)
        self._crash.install()
        lanes.crashed = self._crash.hear_error
        self._collector = Collector(self)
        self._endings = Endings(keep, self)
        self._endings.asked.connect(self.ending)
        if folder.is_dir():
            self.watch(folder)

    def watch(self, folder: Path) -> None:
        """Log into an office's folder, and look there for what a run before left when it died.

        Plain copies of attachments that it left are removed before anybody signs in.
        """
        empty_opened(folder)
        try:
            logs.start(folder / "logs")
            self.fault = last_fault(folder / "crash")
            self._faults = watch_faults(folder / "crash")
        except OSError:
            return  # a folder that cannot be written is told at sign-in, by the store itself

    def end(self) -> None:
        """Give signals and garbage collection back."""
        self._endings.end()
        self._collector.end()
