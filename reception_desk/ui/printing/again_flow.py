"""A print of the register printed again: the very paper, on the printer it went to, entered as a print of its own."""

from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models.lists.blanks import of_ids
from reception_desk.models.lists.prints import PrintRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.coded import coded_paper
from reception_desk.services.papers.of_matters import paper_shown
from reception_desk.services.papers.printing import Begun, Target, settle_print
from reception_desk.ui.printing.blank_flow import BlankFlow, laid_blanks
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.vocabulary.papers import PrintState
from reception_desk.wording import tr


class AgainFlow(BlankFlow):
    """Prints again what a row of the register is of; one that nobody confirmed is written down as not come out."""

    def again(self, row: PrintRow) -> None:
        """Print it again; of a list nothing is kept, so the page it came from is named."""
        if not row.again:
            told = tr("表单没有留底，请回到原来的页面再打一次；这一条可记为没有打出来。")
            self.said.emit(told, "due")
        elif row.state.open:
            settle = partial(settle_print, self._desk, row.id, PrintState.FAILED)
            self._lanes.act(settle, lambda _: self._lay_again(row), self._failed)
        else:
            self._lay_again(row)

    def _lay_again(self, row: PrintRow) -> None:
        self._lanes.act(partial(_laid, self._desk, row), self._print_or_show, self._failed)

    def _show(self, paper: LaidPaper, sentence: str) -> None:
        """Say why it cannot be printed: here nothing is shown instead."""
        self.said.emit(sentence, "due")

    def _begin(self, paper: LaidPaper, target: Target) -> "partial[Done[Begun]]":
        begin = super()._begin if paper.issued.blanks else super(BlankFlow, self)._begin
        return partial(begin(paper, target))


def _laid(desk: Desk, row: PrintRow) -> LaidPaper:
    """Return the pages of what a print was of; raises CannotNow where it is no longer there."""
    if row.blanks:
        return laid_blanks(desk, desk.read(of_ids, row.blanks))
    if not row.paper_id and not row.draft_id:
        raise CannotNow(tr("没有这份文书。"))
    issued = coded_paper(desk, row.paper_id) if row.paper_id else paper_shown(desk, row.draft_id)
    return laid_paper(issued)
