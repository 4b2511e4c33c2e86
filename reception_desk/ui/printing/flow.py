"""From a saved visit to paper: issue, lay out, print where a printer is known, else show the preview."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reception_desk.errors import CannotNow
from reception_desk.services.acts import Done
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.printing import (
    Begun,
    Target,
    Told,
    begin_print,
    follow_prints,
    record_print,
    sent_print,
)
from reception_desk.services.visits.opened_files import docx_to_open
from reception_desk.typeset.pdf import pdf_of
from reception_desk.ui.files_out import written
from reception_desk.ui.printing import press
from reception_desk.ui.printing.habits import Habit, habit_of, keep_habit, keep_shift, target_of
from reception_desk.ui.printing.laid import LaidPaper, issued_paper
from reception_desk.ui.printing.marks import mark_of
from reception_desk.ui.printing.ruler_sheet import ruler_sheet
from reception_desk.ui.printing.witness import witnessed
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.papers import ListPaper, PaperKind, PrintState, PrintWay
from reception_desk.wording import tr


class PaperFlow(QObject):
    """Issues, prints and writes the papers of one page of the window.

    `said` carries a sentence and its state for the page's line, `preview` a laid paper and the sentence why it is
    shown, `printers` the known printers and the habit of this kind of paper, `trays` a printer and its trays,
    `printed` a paper that has left, so that its next print is a reprint.
    """

    said = Signal(str, str)
    preview = Signal(object, str)
    printers = Signal(object, object)
    trays = Signal(str, object)
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

    def ask_printers(self, kind: PaperKind | ListPaper = PaperKind.RECEIPT) -> None:
        """Ask which printers there are and how that kind of paper is printed; `printers` brings them."""
        self._lanes.long(partial(_printers, kind), lambda found: self.printers.emit(*found), self._failed)

    def ask_trays(self, printer: str) -> None:
        """Ask which trays a printer has; `trays` brings them."""
        self._lanes.long(
            lambda _: press.trays(printer), lambda found: self.trays.emit(printer, found), self._failed, quiet=True
        )

    def print_ruler(self, habit: Habit) -> None:
        """Print the sheet by which a tray is measured; nothing of it is entered."""
        told = tr("测试页已送到打印机 {printer}。").format(printer=habit.printer)
        self._lanes.long(
            lambda _: press.print_pages(ruler_sheet(habit.printer, habit.tray), tr("打印位置测试页"), habit),
            lambda _: self.said.emit(told, "ok"),
            self._failed,
        )

    def keep_shift(self, habit: Habit, shift: tuple[float, float]) -> None:
        """Keep by how much everything is moved on a printer's tray."""
        self._lanes.long(lambda _: keep_shift(habit.printer, habit.tray, shift), None, self._failed, quiet=True)

    def print_on(self, paper: LaidPaper, habit: Habit) -> None:
        """Enter the print, send it to that printer, remember how this kind of paper is printed."""
        self.said.emit(tr("正在打印《{title}》……").format(title=paper.issued.title), "info")
        self._lanes.act(self._begin(paper, target_of(habit)), partial(self._send, paper, habit), self._failed)

    def save_pdf(self, paper: LaidPaper, target: Path) -> None:
        """Write the paper as PDF and write that down."""

        def work(progress: Progress) -> None:
            content = pdf_of(paper.next_print(), title=paper.issued.title)
            written(target, content)

        told = tr("《{title}》已存为 {file}。").format(title=_marked_title(paper), file=target)
        self._lanes.long(work, lambda _: self._wrote(paper, told), self._failed)

    def open_word(self, paper: LaidPaper) -> None:
        """Open the paper's docx in the office's own word processor, and enter that as a print."""
        work = partial(docx_to_open, self._desk, paper.issued.title, paper.issued.docx)
        self._lanes.long(lambda _: work(), partial(self._open_word, paper), self._failed)

    def _open_word(self, paper: LaidPaper, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            told = tr("没有程序能打开它。")
            self._failed(CannotNow(told, tr("请装 WPS、Word 或 LibreOffice，或者存为 PDF。")))
            return
        told = tr("《{title}》已在文字处理软件里打开，请在那里打印。").format(title=_marked_title(paper))
        self._lanes.act(self._note_left(paper, PrintWay.WORD), lambda _: self._recorded(paper, told), self._failed)

    def _issue(self, visit_id: int, kind: PaperKind, then: Callable[[LaidPaper], None]) -> None:
        self._lanes.act(partial(issued_paper, self._desk, visit_id, kind), then, self._failed)

    def _print_or_show(self, paper: LaidPaper) -> None:
        def choose(found: tuple[list[str], Habit]) -> None:
            names, habit = found
            if habit.printer:
                self.print_on(paper, habit)
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

    def _begin(self, paper: LaidPaper, target: Target) -> Callable[[], Done[Begun]]:
        """Return what enters a print before it is sent."""
        return partial(begin_print, self._desk, paper.issued, target)

    def _send(self, paper: LaidPaper, habit: Habit, begun: Done[Begun]) -> None:
        """Send what was entered; which print of its paper it is, the register knows."""
        if paper.issued.paper_id:
            paper = replace(paper, issued=replace(paper.issued, prints=begun.value.copy - 1))
        paper = witnessed(paper, begun.value.checkpoint)
        print_id = begun.value.print_id

        def work(progress: Progress) -> str:
            job = press.print_paper(paper, habit)
            keep_habit(paper.issued.kind, habit)
            return job

        done = partial(self._sent, paper, habit.printer, print_id)
        self._lanes.long(work, done, partial(self._not_sent, print_id))

    def _sent(self, paper: LaidPaper, printer: str, print_id: int, job: str) -> None:
        """Write down that the printer has it, and say so with its mark."""
        told = tr("《{title}》已送到打印机 {printer}。").format(title=_marked_title(paper), printer=printer)
        work = partial(sent_print, self._desk, print_id, job)
        self._lanes.act(work, lambda _: self._recorded(paper, told), self._failed)

    def _not_sent(self, print_id: int, error: Exception) -> None:
        """Write down that it could not be sent and why; what was saved stays saved."""
        work = partial(follow_prints, self._desk, [Told(print_id, PrintState.FAILED, str(error))])
        self._lanes.act(work, None, None)
        self._failed(error)

    def _wrote(self, paper: LaidPaper, told: str) -> None:
        """Write down that a paper was written as PDF."""
        self._lanes.act(self._note_pdf(paper), lambda _: self._recorded(paper, told), self._failed)

    def _note_pdf(self, paper: LaidPaper) -> Callable[[], Done[int]]:
        """Return what enters a print that left as PDF."""
        return self._note_left(paper, PrintWay.PDF)

    def _note_left(self, paper: LaidPaper, way: PrintWay) -> Callable[[], Done[int]]:
        one = paper.issued
        if not one.paper_id and not one.draft_id:
            return partial(Done, 0, Changes())  # a sheet that is filled anew each time is nothing that is kept
        return partial(record_print, self._desk, one.paper_id, way, Outcome.DONE, draft_id=one.draft_id)

    def _recorded(self, paper: LaidPaper, sentence: str) -> None:
        self.said.emit(sentence, "ok")
        self.printed.emit(paper)

    def _failed(self, error: Exception) -> None:
        self.said.emit(str(error), "overdue")


def _marked_title(paper: LaidPaper) -> str:
    mark = mark_of(paper.issued)
    return paper.issued.title + (tr("（{mark}）").format(mark=mark) if mark else "")


def _printers(kind: PaperKind | ListPaper, progress: Progress) -> tuple[list[str], Habit]:
    """Return the printers and how this kind is printed: on the remembered one, else the default one, the only one."""
    names, default = press.printers()
    habit = habit_of(kind)
    if habit.printer in names:
        return names, habit
    return names, replace(habit, printer=default or (names[0] if len(names) == 1 else ""), tray="")
