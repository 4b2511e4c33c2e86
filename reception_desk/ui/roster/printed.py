"""What leaves 值班表 for the printer: laid out like a list, written down before it goes out, nothing kept of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.papers.printing import Begun, Target
from reception_desk.services.roster.month import Roster
from reception_desk.services.roster.paper import roster_sheet
from reception_desk.services.visits.ledger import print_list
from reception_desk.ui.pages.ledger_out import ListFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.papers import PaperForm, PaperKind


class RosterFlow(ListFlow):
    """Shows and prints one month, the sheet of reception days, a leader's page, the closing page of a period."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(desk, lanes, parent)
        self._lines, self._word = 0, PaperKind.ROSTER.value

    def show_roster(self, found: Roster) -> None:
        """Lay the month out and show it."""
        self.show_sheet(PaperKind.ROSTER.label, len(found.month.days), partial(roster_sheet, self._desk, found))

    def show_sheet(self, title: str, lines: int, make: Callable[[], bytes]) -> None:
        """Fill a sheet of so many lines, lay it out and show it."""
        self._lines, self._word = lines, PaperKind.ROSTER.value

        def issued() -> Issued:
            return Issued(0, 0, "", title, PaperForm.A4, make(), "", 0, PaperKind.ROSTER)

        self._lanes.long(partial(_laid, issued), self._come, self._failed)

    def show_issued(self, make: Callable[[], Issued]) -> None:
        """Fill a page about one matter, lay it out and show it."""
        self._lines, self._word = 1, PaperKind.BRIEF.value
        self._lanes.long(partial(_laid, make), self._come, self._failed)

    def _entry(self, paper: LaidPaper, target: Target | None) -> Callable[[], Done[Begun]]:
        return partial(print_list, self._desk, self._word, self._lines, [self._word], target)

    def _come(self, paper: LaidPaper) -> None:
        self.preview.emit(paper, "")


def _laid(make: Callable[[], Issued], progress: Progress) -> LaidPaper:
    issued = make()
    progress.report(0.5)
    return laid_paper(replace(issued, docx=b""), issued.docx)
