"""交接班记录, 接访日报 and 紧急信息报告单 on their way to the printer: filled anew, each print written down."""

from collections.abc import Callable
from functools import partial

from reception_desk.services.acts import Done
from reception_desk.services.handover.papers import begin_sheet
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.papers.printing import Begun, Target
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.vocabulary.papers import PaperKind

_SHEETS = frozenset({PaperKind.HANDOVER, PaperKind.DAY_SHEET, PaperKind.URGENT_REPORT})
"""Papers that are filled anew each time and kept by no row of their own."""


class SheetFlow(PaperFlow):
    """Shows and prints what `make` fills."""

    def show_sheet(self, make: Callable[[], Issued]) -> None:
        """Fill a sheet, lay it out and show it."""
        self._lanes.long(lambda _: _laid(make()), lambda paper: self._show(paper, ""), self._failed)

    def _begin(self, paper: LaidPaper, target: Target) -> Callable[[], Done[Begun]]:
        return self._entry(paper, target) or super()._begin(paper, target)

    def _note_pdf(self, paper: LaidPaper) -> Callable[[], Done[object]]:
        return self._entry(paper, None) or super()._note_pdf(paper)

    def _entry(self, paper: LaidPaper, target: Target | None) -> Callable[[], Done[Begun]] | None:
        """Return what enters a print of a sheet, nothing for a paper that is kept."""
        kind = paper.issued.kind
        if not isinstance(kind, PaperKind) or kind not in _SHEETS:
            return None
        return partial(begin_sheet, self._desk, kind, paper.issued.number, target)


def _laid(issued: Issued) -> LaidPaper:
    return laid_paper(issued)
