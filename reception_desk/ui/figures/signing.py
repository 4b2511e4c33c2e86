"""Signing the report that is shown: kept as printed, shown as it was, taken back by one key."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reception_desk.errors import CannotNow, DoesNotAddUp
from reception_desk.services.acts import Done
from reception_desk.services.counting.periods import Period
from reception_desk.services.desk import Desk
from reception_desk.services.reports import exporting
from reception_desk.services.reports.exporting import Wanted
from reception_desk.services.reports.signing import Signed, as_printed, sign_report, take_back_report
from reception_desk.ui.figures.out import Pictures, pictured
from reception_desk.ui.tasks import Lanes, Progress


class Signing(QObject):
    """`signed` carries what takes a signature back, `kept` a signed report as it was, `said` an error.

    `refused` carries the error of figures that do not add up.
    """

    signed = Signal(object)
    kept = Signal(object, object)
    said = Signal(str, str)
    refused = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._signed: Signed | None = None

    def show_signed(self, found: Signed | None) -> None:
        """Know whether the period that is shown was signed."""
        self._signed = found

    def sign(self, period: Period, wanted: Wanted, charts: Pictures) -> None:
        """Sign the report of a period, or show it as it was signed."""
        if self._signed is not None:
            work = partial(as_printed, self._desk, self._signed.id)
            self._lanes.look("figures.kept", work, lambda docx: self.kept.emit(wanted, docx), self._failed)
            return

        def write(_: Progress) -> bytes:
            return exporting.docx_of(self._desk, wanted, pictures=pictured(charts))

        def sign(docx: bytes) -> None:
            work = partial(sign_report, self._desk, period, docx, self._desk.clerk.name)
            self._lanes.act(work, self._done, self._failed)

        self._lanes.long(write, sign, self._failed)

    def _done(self, done: Done[int]) -> None:
        self.signed.emit(partial(take_back_report, self._desk, done.value))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CannotNow):
            raise error
        if isinstance(error, DoesNotAddUp):
            self.refused.emit(error)
        else:
            self.said.emit(str(error), "overdue")
