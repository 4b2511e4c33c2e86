"""文书登记: the books of what was signed, stamped and served in a year; Enter opens the matter, the list is printed."""

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.papers.lines import PaperLine, book_ids, paper_lines, unprinted
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits, TakenOut
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.paper_columns import book_columns
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.printing.batch_flow import BatchFlow
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper, PaperBook
from reception_desk.wording import tr

_PAPERS = {
    PaperBook.SENT: ListPaper.PAPERS_SENT,
    PaperBook.STAMPED: ListPaper.PAPERS_STAMPED,
    PaperBook.SERVED: ListPaper.PAPERS_SERVED,
    PaperBook.TODAY: ListPaper.PAPERS_TODAY,
    PaperBook.UNSERVED: ListPaper.PAPERS_WAITING,
}
_YEARS = 4


class PaperBookView(TakenOut, QWidget):
    """Lists the papers of a book; `matter_asked` carries the matter of one, `closed` fires on Esc."""

    matter_asked = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._opening = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # an empty book has the keys itself
        self.notice = NoticeLine()
        self.which = ChoiceRow(tr("哪本簿"), [(each.value, each.label) for each in PaperBook], PaperBook.SENT.value)
        this = desk.today().year
        self.year = ChoiceRow(tr("哪一年"), [(str(this - n), str(this - n)) for n in range(_YEARS)], str(this))
        months = [("0", tr("全年")), *((str(n), tr("{n} 月").format(n=n)) for n in range(1, 13))]
        self.month = ChoiceRow(tr("哪个月"), months, "0")
        self.count = Text("", "secondary")
        self.back = Button(tr("返回"), "Esc")
        read = partial(_lines, desk)
        self.model = RowsModel("paper.book", book_columns(PaperBook.SENT), lanes, read, self)
        self.list = ListView(self.model, tr("文书登记"))
        self.out = LedgerOut(desk, lanes, self, paper_lines)
        self.batch = BatchFlow(desk, lanes, self)
        self._build()
        self.which.chosen.connect(self.refresh)
        self.year.chosen.connect(self.refresh)
        self.month.chosen.connect(self.refresh)
        self.list.opened.connect(self._open)
        self.model.failed.connect(self.notice.fail)
        self.back.clicked.connect(self.closed)
        self.over.back.connect(self.arrive)
        self.listen_out()
        self.batch.said.connect(self.notice.say)
        self.bind_out(actions, self, "matters")
        actions.bind(self, "print_unprinted", self.print_unprinted)

    def _build(self) -> None:
        self._hits = Hits(self.list, tr("这本簿上还没有。"))
        card = Card()
        head = row(self.which, self.count, gap=8)
        head.setStretch(0, 1)
        card.add(head, self.year, self.month, self._hits)
        card.body.setStretch(3, 1)
        words = tr("Enter 打开事项 · {unprinted} 打印没打过的文书 · {copy} 复制 · {export} 导出 · {paper} 打印这张簿")
        named = {"unprinted": "print_unprinted", "copy": "copy_matters", "export": "export_matters"}
        keys = words.format(paper=key_text("print_matters"), **{name: key_text(word) for name, word in named.items()})
        sheet = QWidget()
        title = row(Text(tr("文书登记"), "title"), self.back, gap=10)
        title.setStretch(0, 1)
        page = column(title, self.notice, card, Text(keys, "secondary", wrap=True), gap=10)
        page.setStretch(2, 1)
        sheet.setLayout(page)
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over))

    @property
    def book(self) -> PaperBook:
        """Return the book that is shown."""
        return PaperBook(self.which.code())

    def open(self) -> None:
        """Show the book."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opening = True
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the book again."""
        book, year, month = self.book, int(self.year.code()), int(self.month.code())
        take = partial(self._take, book)
        self._lanes.look("paper.book", partial(self._desk.read, book_ids, book, year, month), take, self.notice.fail)

    @Slot()
    def arrive(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_unprinted(self) -> None:
        """Print every paper of the list that was never printed."""
        if not self.over.showing and not self.batch.todo:
            work = partial(self._desk.read, unprinted, list(self.model.ids()))
            self._lanes.look("paper.unprinted", work, self._print_these, self.notice.fail)

    def shown(self) -> Shown:
        """Return the book as it is shown, for outside the program."""
        month = self.month.code()
        words = tr("{year} 年") if month == "0" else tr("{year} 年 {n} 月")
        year = words.format(year=self.year.code(), n=month)
        if self.book is PaperBook.TODAY:
            year = self._desk.today().isoformat()
        return Shown(self.model.ids(), tuple(self.model.columns), year, "", _PAPERS[self.book])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.batch.todo:
            self.batch.stop()
            self.notice.say(tr("已停止，没有打印的还在这里，可以再打。"), "due")
        elif event.key() == Qt.Key.Key_Escape and not self.over.showing:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, book: PaperBook, found: "array[int]") -> None:
        if book is not self.book:
            return
        self.list.show_columns(book_columns(book))
        for each in (self.year, self.month):
            each.setVisible(book is not PaperBook.TODAY)
        self.list.show_ids(found)
        self.count.setText(tr("共 {n} 件").format(n=f"{len(found):,}"))
        self._hits.show_found(len(found))
        if self._opening and found:
            self.arrive()
        self._opening = False

    def _print_these(self, papers: list[int]) -> None:
        if papers:
            self.batch.run(papers)
        else:
            self.notice.say(tr("这里的文书都打印过了。"), "info")

    @Slot(object)
    def _open(self, paper_id: int) -> None:
        line = self.model.row_at(self.model.line_of(paper_id))
        if line is not None and line.matter_id:
            self.matter_asked.emit(line.matter_id)
        elif line is not None:
            self.notice.say(tr("这份文书的事项已密存，这里只留文号。"), "due")


def _lines(desk: Desk, wanted: Sequence[int]) -> list[PaperLine]:
    return desk.read(paper_lines, wanted)
