"""Blanks on their way to the printer: laid out like an issued paper, written down under their numbers."""

from collections.abc import Callable, Sequence
from functools import partial

from reception_desk.models.lists.blanks import BlankRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.papers.printing import Begun, Target
from reception_desk.services.visits.blanks import begin_blanks, reserve_blanks, sheets
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from reception_desk.wording import tr


class BlankFlow(PaperFlow):
    """Reserves, shows and prints blanks."""

    def reserve(self, count: int) -> None:
        """Reserve numbers and print their blanks; without a printer show them."""
        self._lanes.act(partial(reserve_blanks, self._desk, count), self._reserved, self._failed)

    def print_blanks(self, rows: Sequence[BlankRow]) -> None:
        """Print blanks; without a printer show them."""
        self._lay(rows, self._print_or_show)

    def show_blanks(self, rows: Sequence[BlankRow]) -> None:
        """Show blanks."""
        self._lay(rows, partial(self._show, sentence=""))

    def _why_not(self, names: list[str]) -> str:
        if names:
            return super()._why_not(names)
        return tr("这台电脑上没有打印机，编号已经留好。可以存为 PDF，或接好打印机后再打印。")

    def _reserved(self, done: Done[tuple[BlankRow, ...]]) -> None:
        self.print_blanks(done.value)

    def _lay(self, rows: Sequence[BlankRow], then: Callable[[LaidPaper], None]) -> None:
        self._lanes.long(lambda _: laid_blanks(self._desk, rows), then, self._failed)

    def _begin(self, paper: LaidPaper, target: Target) -> Callable[[], Done[Begun]]:
        return partial(begin_blanks, self._desk, paper.issued.blanks, target)

    def _note_pdf(self, paper: LaidPaper) -> Callable[[], Done[Begun]]:
        return partial(begin_blanks, self._desk, paper.issued.blanks, None)


def laid_blanks(desk: Desk, rows: Sequence[BlankRow]) -> LaidPaper:
    """Fill and lay out the blanks; they go to the printer of the register form."""
    made = sheets(desk, rows)
    issued = Issued(
        paper_id=0,
        visit_id=0,
        number=rows[0].number,
        title=made.title,
        form=PaperForm.A4,
        docx=made.docx,
        check_code="",
        prints=1 if made.printed else 0,
        kind=PaperKind.REGISTRATION,
        blanks=made.ids,
    )
    return laid_paper(issued)
