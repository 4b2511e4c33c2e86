"""Many papers of matters printed one after the other; each is entered as it leaves, and the rest can be stopped."""

from collections.abc import Sequence

from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.printing.matter_flow import MatterPaperFlow
from reception_desk.wording import tr


class BatchFlow(MatterPaperFlow):
    """Prints papers by their keys; `said` tells how far it is, and why it stopped."""

    todo: tuple[int, ...] = ()
    total: int = 0

    def run(self, papers: Sequence[int]) -> None:
        """Print these papers."""
        self.todo, self.total = tuple(papers), len(papers)
        self._next()

    def stop(self) -> None:
        """Print nothing more after the paper that is under way."""
        self.todo = ()

    def _next(self) -> None:
        if self.todo:
            first, *rest = self.todo
            self.todo = tuple(rest)
            self.print_now(first)

    def _recorded(self, paper: LaidPaper, sentence: str) -> None:
        left = len(self.todo)
        told = tr("已打印 {n} / {total} 份，Esc 停止。") if left else tr("打印完了，共 {n} 份。")
        self.said.emit(told.format(n=self.total - left, total=self.total), "info" if left else "ok")
        self.printed.emit(paper)
        self._next()

    def _show(self, paper: LaidPaper, sentence: str) -> None:
        """Stop where there is no printer to take: nothing is shown instead of so many papers."""
        self.stop()
        self.said.emit(sentence, "due")

    def _failed(self, error: Exception) -> None:
        self.stop()
        super()._failed(error)
