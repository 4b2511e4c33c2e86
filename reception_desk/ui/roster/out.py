"""The month taken out of 值班表: as a table or a calendar, written down first who takes it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.forms.export import workbook
from reception_desk.services.desk import Desk
from reception_desk.services.roster.month import Roster
from reception_desk.services.roster.taken_out import roster_calendar, roster_table, take_out
from reception_desk.ui.files_out import written
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import tr


class RosterOut(QObject):
    """Asks where to, and writes; `said` carries how it went and its state."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page = desk, lanes, page

    def ask_table(self, found: Roster) -> None:
        """Ask where the table shall lie."""
        target = self._where(found, "Excel (*.xlsx)", ".xlsx")
        if target is not None:
            self.write(found, target, lambda: workbook(roster_table(self._desk, found)) or b"")

    def ask_calendar(self, found: Roster, person_id: int | None = None) -> None:
        """Ask where the calendar shall lie, of one person or of all."""
        target = self._where(found, "iCalendar (*.ics)", ".ics")
        if target is not None:
            self.write(found, target, partial(roster_calendar, self._desk, found, person_id))

    def write(self, found: Roster, target: Path, make: Callable[[], bytes]) -> None:
        """Write down that the month is taken out, then write it to `target`."""
        note = partial(take_out, self._desk, found, target.suffix)
        self._lanes.act(note, lambda _: self._write(target, make), self._failed)

    def _write(self, target: Path, make: Callable[[], bytes]) -> None:
        def work(_progress: Progress) -> None:
            written(target, make())

        told = tr("已导出到 {file}。").format(file=target)
        self._lanes.long(work, lambda _: self.said.emit(told, "ok"), self._failed)

    def _where(self, found: Roster, kind: str, ending: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        first = found.month.days[0]
        name = tr("值班表 {month}").format(month=f"{first.year}-{first.month:02}")
        chosen, _ = QFileDialog.getSaveFileName(self._page, tr("导出"), str(Path(folder, name + ending)), kind)
        return Path(chosen).with_suffix(ending) if chosen else None

    def _failed(self, error: Exception) -> None:
        self.said.emit(str(error), "overdue")
