"""The roster on its way to the printer: laid out like a list, written down before it goes out, nothing kept of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.ledger import print_list
from reception_desk.services.papers import Issued
from reception_desk.services.printing import Begun, Target
from reception_desk.services.roster import Roster
from reception_desk.services.roster_paper import roster_sheet
from reception_desk.ui.pages.ledger_out import ListFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary import PaperForm, PaperKind


class RosterFlow(ListFlow):
    """Shows and prints one month."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(desk, lanes, parent)
        self._days = 0

    def show_roster(self, found: Roster) -> None:
        """Lay the month out and show it."""
        self._days = len(found.month.days)
        self._lanes.long(partial(_laid, self._desk, found), self._come, self._failed)

    def _entry(self, paper: LaidPaper, target: Target | None) -> Callable[[], Done[Begun]]:
        return partial(print_list, self._desk, PaperKind.ROSTER.value, self._days, [PaperKind.ROSTER.value], target)

    def _come(self, paper: LaidPaper) -> None:
        self.preview.emit(paper, "")


def _laid(desk: Desk, found: Roster, progress: Progress) -> LaidPaper:
    sheet = roster_sheet(desk, found)
    progress.report(0.5)
    issued = Issued(0, 0, "", PaperKind.ROSTER.label, PaperForm.A4, b"", "", 0, PaperKind.ROSTER)
    return laid_paper(issued, sheet)
