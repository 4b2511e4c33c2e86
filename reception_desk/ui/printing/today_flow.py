"""Today's receipts that were never printed, one after the other by one key; the rest can be stopped."""

from collections.abc import Sequence
from functools import partial

from reception_desk.services.papers.todays import receipts_to_print
from reception_desk.ui.printing.batch_flow import BatchFlow
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


class TodayFlow(BatchFlow):
    """Prints the receipts of today's visits, the oldest first; each is entered as a print of its own."""

    def print_today(self) -> None:
        """Read which were not printed, and print them."""
        if not self.todo:
            work = partial(self._desk.read, partial(receipts_to_print, self._desk))
            self._lanes.look("today.receipts", work, self._begin_with, self._failed)

    def print_now(self, visit_id: int) -> None:
        """Print the receipt of one visit."""
        self.print_paper(visit_id, PaperKind.RECEIPT)

    def _begin_with(self, visits: Sequence[int]) -> None:
        if visits:
            self.run(visits)
        else:
            self.said.emit(tr("今天来访的回执都打印过了。"), "info")
