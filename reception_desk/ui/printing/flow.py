"""From a saved visit to paper: issue, lay out, print where a printer is known, else show the preview."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reception_desk import settings
from reception_desk.errors import CannotNow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers import record_print
from reception_desk.typeset.pdf import pdf_of
from reception_desk.ui.printing import press
from reception_desk.ui.printing.laid import LaidPaper, issued_paper
from reception_desk.ui.printing.marks import mark_of
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary import Outcome, PaperKind, PrintWay
from reception_desk.wording import tr


class PaperFlow(QObject):
    """Issues, prints and writes the papers of one page of the window.

    `said` carries a sentence and its state for the page's line, `preview` a laid paper and the sentence why it is
    shown, `printers` the known printers and the one to take, `printed` a paper that has left, so that its next
    print is a reprint.
    """

    said = Signal(str, str)
    preview = Signal(object, str)
    printers = Signal(object, str)
    printed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes

    def print_paper(self, visit_id: int, kind: PaperKind) -> None:
        """Issue and print; without a printer show the preview with the sentence."""
        self._issue(visit_id, kind, self._print_or_show)

    def show_paper(self, visit_id: int, kind: PaperKind) -> None:
        """Issue and show the preview."""
        self._issue(visit_id, kind, partial(self._show, sentence=""))

    def print_receipt(self, visit_id: int) -> None:
        """Print the receipt."""
        self.print_paper(visit_id, PaperKind.RECEIPT)

    def show_receipt(self, visit_id: int) -> None:
        """Show the receipt."""
        self.show_paper(visit_id, PaperKind.RECEIPT)

    def ask_printers(self, kind: PaperKind = PaperKind.RECEIPT) -> None:
        """Ask which printers there are and which one that kind of paper takes; `printers` brings them."""
        self._lanes.long(partial(_printers, kind), lambda found: self.printers.emit(*found), self._failed)

    def print_on(self, paper: LaidPaper, printer: str) -> None:
        """Print on that printer, remember it for this kind of paper, and write the print down."""
        self.said.emit(tr("正在打印《{title}》……").format(title=paper.issued.title), "info")

        def work(progress: Progress) -> None:
            press.print_paper(paper, printer)
            _remember(paper.issued.kind, printer)

        done = partial(self._went, paper, PrintWay.PRINTER, printer)
        self._lanes.long(work, lambda _: done(), partial(self._did_not, paper, PrintWay.PRINTER))

    def save_pdf(self, paper: LaidPaper, target: Path) -> None:
        """Write the paper as PDF and write that down."""

        def work(progress: Progress) -> None:
            content = pdf_of(paper.next_print(), title=paper.issued.title)
            try:
                target.write_bytes(content)
            except OSError as error:
                raise CannotNow(
                    tr("不能写入 {file}。").format(file=target), tr("请换一个文件夹，或检查磁盘是否已满。")
                ) from error

        done = partial(self._went, paper, PrintWay.PDF, str(target))
        self._lanes.long(work, lambda _: done(), partial(self._did_not, paper, PrintWay.PDF))

    def _issue(self, visit_id: int, kind: PaperKind, then: Callable[[LaidPaper], None]) -> None:
        self._lanes.act(partial(issued_paper, self._desk, visit_id, kind), then, self._failed)

    def _print_or_show(self, paper: LaidPaper) -> None:
        def choose(found: tuple[list[str], str]) -> None:
            names, printer = found
            if printer:
                self.print_on(paper, printer)
            else:
                self._show(paper, self._why_not(names))

        self._lanes.long(partial(_printers, paper.issued.kind), choose, self._failed)

    def _why_not(self, names: list[str]) -> str:
        """Say why a paper is shown instead of printed, and that nothing is lost."""
        if names:
            return tr("还没有选定打印机，请选一台，下次直接打印。")
        return tr("这台电脑上没有打印机，登记已经保存。可以存为 PDF，或接好打印机后再打印。")

    def _show(self, paper: LaidPaper, sentence: str) -> None:
        self.preview.emit(paper, sentence)

    def _went(self, paper: LaidPaper, way: PrintWay, where: str) -> None:
        """Write down that the paper left, and say so with its mark."""
        mark = mark_of(paper.issued)
        title = paper.issued.title + (tr("（{mark}）").format(mark=mark) if mark else "")
        if way is PrintWay.PRINTER:
            sentence = tr("《{title}》已送到打印机 {printer}。").format(title=title, printer=where)
        else:
            sentence = tr("《{title}》已存为 {file}。").format(title=title, file=where)
        work = self._note(paper, way, Outcome.DONE)
        self._lanes.act(work, partial(self._recorded, paper, sentence), self._failed)

    def _note(self, paper: LaidPaper, way: PrintWay, outcome: Outcome) -> Callable[[], Done[int]]:
        """Return what writes the print down."""
        return partial(record_print, self._desk, paper.issued.paper_id, way, outcome)

    def _recorded(self, paper: LaidPaper, sentence: str, done: Done[int]) -> None:
        self.said.emit(sentence, "ok")
        self.printed.emit(paper)

    def _did_not(self, paper: LaidPaper, way: PrintWay, error: Exception) -> None:
        """Write down that it could not be printed; the visit stays saved."""
        work = self._note(paper, way, Outcome.FAILED)
        self._lanes.act(work, None, None)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.said.emit(str(error), "overdue")


def _printers(kind: PaperKind, progress: Progress) -> tuple[list[str], str]:
    """Return the printers and the one to take: the remembered one, else the default one, else the only one."""
    names, default = press.printers()
    remembered = settings.load().printers.get(kind.value, "")
    if remembered in names:
        return names, remembered
    return names, default or (names[0] if len(names) == 1 else "")


def _remember(kind: PaperKind, printer: str) -> None:
    """Keep the printer of this kind of paper; a settings file that cannot be written costs only the memory."""
    stored = settings.load()
    if stored.printers.get(kind.value) == printer:
        return
    try:
        settings.save(replace(stored, printers={**stored.printers, kind.value: printer}))
    except OSError:
        return
