"""单位未回: the letters on which units owe an answer, by unit; Enter opens the matter, the list is printed as shown."""

from array import array
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.services.answering.correspondence import UnitSum, still_out, unit_sums
from reception_desk.services.answering.letter_lines import ALL, LetterLine, lack_choices, line_of, lines_of
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits, TakenOut
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr


class LettersView(TakenOut, QWidget):
    """Lists letters by unit; `matter_asked` carries the matter of one, `closed` fires on Esc."""

    matter_asked = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._lines: list[LetterLine] = []
        self.notice = NoticeLine()
        self.which = ChoiceRow(tr("哪些去函"), lack_choices(), ALL)
        self.count, self.sums = Text("", "secondary"), Text("", "secondary", wrap=True)
        self.back = Button(tr("返回"), "Esc")
        self.model = RowsModel("letters", letter_columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("单位未回的去函"))
        self.out = LedgerOut(desk, lanes, self, partial(lines_of, desk))
        self._build()
        self.which.chosen.connect(self._show)
        self.list.opened.connect(self._open)
        self.back.clicked.connect(self.closed)
        self.over.back.connect(self.arrive)
        self.listen_out()

    def _build(self) -> None:
        self._hits = Hits(self.list, tr("没有单位还欠回音。"))
        card = Card()
        head = row(self.which, self.count, gap=8)
        head.setStretch(0, 1)
        card.add(head, self.sums, self._hits)
        card.body.setStretch(2, 1)
        sheet = QWidget()
        keys = tr("Enter 打开事项 · {copy} 复制 · {export} 导出 · {paper} 打印").format(
            copy=key_text("copy_matters"), export=key_text("export_matters"), paper=key_text("print_matters")
        )
        title = row(Text(tr("单位未回"), "title"), 1, self.back)
        page = column(title, self.notice, card, Text(keys, "secondary"), gap=10)
        page.setStretch(2, 1)
        sheet.setLayout(page)
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over))

    def open(self, which: str = ALL) -> None:
        """Show the letters that lack something, all of them or of one kind."""
        self.which.set_code(which)
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Read the letters again."""
        self._lanes.look("letters.out", partial(_read, self._desk), self._take, self.notice.fail)

    @Slot()
    def arrive(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> Shown:
        """Return the list as it is shown, for outside the program."""
        words = dict(lack_choices())
        day = self._desk.today().isoformat()
        ids = array("q", self.model.ids())
        return Shown(ids, tuple(self.model.columns), day, words[self.which.code()], ListPaper.LETTERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.over.showing:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, found: tuple[list[LetterLine], list[UnitSum]]) -> None:
        self._lines, sums = found
        units = (tr("{unit} {n} 件").format(unit=each.unit, n=each.out) for each in sums)
        self.sums.setText(" · ".join(units))
        self._show()

    @Slot()
    def _show(self) -> None:
        code = self.which.code()
        found = [each for each in self._lines if code == ALL or code in each.lacks]
        self.model.set_rows(found)
        self.list.choose(None)
        self.count.setText(tr("共 {n} 件").format(n=f"{len(found):,}"))
        self._hits.show_found(len(found))

    @Slot(object)
    def _open(self, letter_id: int) -> None:
        line = self.model.row_at(self.model.line_of(letter_id))
        if line is not None:
            self.matter_asked.emit(line.matter_id)


def letter_columns() -> list[Column]:
    """Return the columns of the list of letters."""
    return [
        Column(tr("单位"), lambda line: line.unit, tr("县住房和城乡建设局"), key="unit"),
        Column(tr("去函"), lambda line: line.kind, tr("转送"), quiet=True, key="kind"),
        Column(tr("文号"), lambda line: line.number or "—", tr("柳信转〔2026〕112 号"), narrow=True, key="number"),
        Column(tr("事项"), lambda line: line.matter, key="matter"),
        Column(tr("发出"), lambda line: line.sent_on, "2026-12-28", key="sent"),
        Column(tr("签收"), lambda line: line.signed_on or "—", "2026-12-28", key="signed"),
        Column(tr("要求回"), lambda line: line.due_on or "—", "2026-12-28", key="due"),
        Column(tr("现在"), lambda line: line.standing, tr("未签收"), state=lambda line: line.colour, key="lack"),
    ]


def _read(desk: Desk) -> tuple[list[LetterLine], list[UnitSum]]:
    outs = still_out(desk)
    return list(map(line_of, outs)), unit_sums(outs)
