"""Papers of a matter on their way to the screen and the printer; a 送签稿 is entered as one."""

from functools import partial

from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_matters import paper_shown
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.wording import tr


class MatterPaperFlow(PaperFlow):
    """Shows and prints papers of a matter by their key; nothing is issued here."""

    def show(self, paper_id: int, sentence: str = "") -> None:
        """Show a paper; `sentence` says what can be done with it."""
        self._lanes.act(partial(_laid, self._desk, paper_id), partial(self._show, sentence=sentence), self._failed)

    def print_now(self, paper_id: int) -> None:
        """Print a paper; without a printer show it with the sentence."""
        self._lanes.act(partial(_laid, self._desk, paper_id), self._print_or_show, self._failed)

    def _why_not(self, names: list[str]) -> str:
        if names:
            return super()._why_not(names)
        return tr("这台电脑上没有打印机，文书已经存好。可以存为 PDF，或接好打印机后再打印。")


def _laid(desk: Desk, paper_id: int) -> LaidPaper:
    shown = paper_shown(desk, paper_id)
    return laid_paper(shown)
