"""Everything that was issued to one person, printed one after the other by one key; the rest can be stopped."""

from collections.abc import Sequence
from functools import partial

from reception_desk.models.lists.papers import of_petitioner
from reception_desk.services.desk import Desk
from reception_desk.services.papers.coded import coded_paper
from reception_desk.ui.printing.batch_flow import BatchFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.wording import tr


class PersonFlow(BatchFlow):
    """Prints the papers of whoever came to a visit, the oldest first; each is entered as a print of its own."""

    def print_person(self, visit_id: int) -> None:
        """Read which they are, and print them."""
        if not self.todo:
            work = partial(self._desk.read, of_petitioner, visit_id)
            self._lanes.look("visit.person", work, self._begin_with, self._failed)

    def print_now(self, paper_id: int) -> None:
        """Print one as it was issued."""
        self._lanes.act(partial(_laid, self._desk, paper_id), self._print_or_show, self._failed)

    def _begin_with(self, papers: Sequence[int]) -> None:
        if papers:
            self.run(papers)
        else:
            self.said.emit(tr("给这个人的文书一份也没有出具过。"), "info")


def _laid(desk: Desk, paper_id: int) -> LaidPaper:
    return laid_paper(coded_paper(desk, paper_id))
