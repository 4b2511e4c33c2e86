"""打印登记 over the page: what was printed, where to and how far it is; unclear prints are settled or printed again."""

from array import array
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.models.lists.prints import OPEN_FIRST, SORTED_BY, PrintRow, by_keys, ids
from reception_desk.services.desk import Desk
from reception_desk.services.papers.printing import settle_print, title_of
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import ArrangedView
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.layout import Laid, ListLayout
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import OverPanel
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.again_flow import AgainFlow
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper, PrintState
from reception_desk.wording import tr

_COLOURS = {
    PrintState.QUEUED: "due",
    PrintState.PRINTING: "info",
    PrintState.DONE: "ok",
    PrintState.FAILED: "overdue",
}
_WIDTH, _HEIGHT = 980, 600


class PrintsPanel(OverPanel):
    """Lists the year's prints, those still open first or as they are sorted; `closed` fires when it is put away."""

    closed = Signal()

    def __init__(self, ground: QWidget, desk: Desk, lanes: Lanes, preferences: Preferences) -> None:
        super().__init__(ground, _WIDTH)
        self._desk, self._lanes = desk, lanes
        self.notice = NoticeLine()
        columns = {each.key: each for each in print_columns()}
        laid = Laid("prints", tuple(columns), OPEN_FIRST, SORTED_BY, frozenset({"at", "copies"}))
        self.model = RowsModel("prints", list(columns.values()), lanes, lambda keys: desk.read(by_keys, keys), self)
        self.list = ArrangedView(self.model, tr("打印登记"))
        self.layout_of_list = ListLayout(laid, columns, self.list, preferences, desk.clerk.id)
        self.more = Text("", "secondary", wrap=True)
        self.flow = AgainFlow(desk, lanes, self)
        self.out = LedgerOut(desk, lanes, self, by_keys)
        self._keys = {
            Qt.Key.Key_F8: (Button(tr("重打"), "F8", role="primary"), self.print_again),
            Qt.Key.Key_F6: (Button(tr("算作已打印"), "F6"), partial(self.settle, PrintState.DONE)),
            Qt.Key.Key_F7: (Button(tr("没有打出来"), "F7"), partial(self.settle, PrintState.FAILED)),
            Qt.Key.Key_F12: (Button(tr("打印列表"), "F12"), self.print_list),
            Qt.Key.Key_F9: (Button(tr("导出"), "F9"), self.export),
            Qt.Key.Key_F11: (Button(tr("复制"), "F11"), self.copy),
            Qt.Key.Key_F10: (Button(tr("列和排序"), "F10"), self.layout_of_list.toggle),
        }
        self.back = Button(tr("返回"), "Esc")
        self.back.clicked.connect(self.leave)
        self.model.failed.connect(self.notice.fail)
        self.flow.said.connect(self.notice.say)
        self.out.flow.said.connect(self._say_out)
        self.out.copied.connect(partial(self.notice.say, seconds=UNDO_SECONDS))
        self.layout_of_list.sorted.connect(self.refresh)
        lanes.changed.connect(self._on_changed)
        self.list.selectionModel().currentRowChanged.connect(self._tell_more)
        self.model.dataChanged.connect(self._tell_more)
        self._build()

    def _build(self) -> None:
        for button, do in self._keys.values():
            button.clicked.connect(do)
        buttons = [button for button, _do in self._keys.values()]
        head = row(Text(tr("打印登记"), "heading"), 1, self.back, gap=8)
        self._hits = Hits(self.list, tr("今年还没有打印过。"))
        sized(self._hits, height=240)
        beside = row(self._hits, self.layout_of_list.choice, gap=10)
        beside.setStretch(0, 1)
        sheet = QWidget()
        whole = column(self.notice, beside, self.more, Wrapping(tuple(buttons), gap=8), gap=8)
        whole.setStretch(1, 1)
        sheet.setLayout(whole)
        self.over = PaperOver(self.out.flow, sheet)
        self.over.back.connect(self.list.setFocus)
        self.over.currentChanged.connect(lambda _: self.back.setVisible(not self.over.showing))
        self.put(head, column(self.over))

    def height_wanted(self) -> int:
        return max(super().height_wanted(), _HEIGHT)

    def ask(self) -> None:
        """Show it."""
        self.come(self.list)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the register again."""
        work = partial(self._desk.read, ids, self._desk.today().year, self.layout_of_list.now.sort)
        self._lanes.look("prints.register", work, self._take, self.notice.fail)

    @property
    def chosen(self) -> PrintRow | None:
        """Return the print that is marked."""
        found: PrintRow | None = self.model.row_at(self.list.currentIndex().row())
        return found

    @Slot()
    def print_again(self) -> None:
        """Print the marked one again."""
        if self.chosen is not None:
            self.flow.again(self.chosen)

    @Slot()
    def settle(self, state: PrintState, _checked: bool = False) -> None:
        """Say what became of the marked print, and offer to take it back."""
        chosen = self.chosen
        if chosen is None:
            return
        if not chosen.state.open:
            self.notice.say(tr("这一份已经有结果：{state}。").format(state=chosen.state.label), "info")
            return
        words = {
            PrintState.DONE: tr("《{title}》记为已打印。"),
            PrintState.FAILED: tr("《{title}》记为没有打出来。"),
        }[state].format(title=title_of(chosen))
        take_back = partial(self._settled, chosen.id, PrintState.QUEUED, tr("又算作没有确认。"))
        self._settled(chosen.id, state, words, take_back)

    @Slot()
    def export(self) -> None:
        """Ask where the register shall lie as a table."""
        if self.model.rowCount():
            self.out.ask_export(self, self.shown())

    @Slot()
    def copy(self) -> None:
        """Put the register on the clipboard as it is shown."""
        if self.model.rowCount():
            self.out.copy(self.shown())

    @Slot()
    def print_list(self) -> None:
        """Show the register as it is printed; on the paper that is shown, print it."""
        if self.over.showing:
            self.over.paper.print_now()
        elif self.model.rowCount():
            self.out.print(self.shown())

    def shown(self) -> Shown:
        """Return the register as it is shown, for outside the program."""
        year = tr("{year} 年").format(year=self._desk.today().year)
        return Shown(self.model.ids(), tuple(self.model.columns), year, "", ListPaper.PRINTS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        _button, do = self._keys.get(Qt.Key(event.key()), (None, None))
        if do is not None and not event.modifiers() and (do == self.print_list or not self.over.showing):
            do()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        super().leave()
        self.closed.emit()
        self.deleteLater()

    def _settled(self, print_id: int, state: PrintState, words: str, take_back: object = None) -> None:
        def told(_: object) -> None:
            offer = tr("撤销") if callable(take_back) else ""
            take = take_back if callable(take_back) else None
            self.notice.say(words, "ok", offer=offer, take=take, seconds=UNDO_SECONDS)

        self._lanes.act(partial(settle_print, self._desk, print_id, state), told, self.notice.fail)

    @Slot(str, str)
    def _say_out(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)

    def _take(self, found: "array[int]") -> None:
        self.list.show_ids(found)
        if not found and self.list.hasFocus():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)  # keys go on being the panel's
        self._hits.show_found(len(found))
        self._tell_more()

    @Slot()
    def _tell_more(self, *_: object) -> None:
        """Say of the marked print what its line has no room for."""
        one = self.chosen
        ended = f"{one.ended_at:%m-%d %H:%M}" if one is not None and one.ended_at is not None else ""
        told = (ended, one.note, one.job) if one is not None else ()
        self.more.setText(" · ".join(filter(None, told)))

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        if self.isVisible() and "prints" in getattr(changes, "words", ()):
            self.refresh()


def print_columns() -> list[Column]:
    """Return the columns of the register of prints."""
    return [
        Column(
            tr("现在"), lambda row: row.state.label, tr("正在打印"), state=lambda row: _COLOURS[row.state], key="state"
        ),
        Column(tr("时间"), lambda row: f"{row.at:%m-%d %H:%M}", "12-28 10:42", key="at"),
        Column(tr("文书"), title_of, key="title"),
        Column(tr("哪一种"), _what, tr("补打第 10 次"), key="mark"),
        Column(tr("份数"), lambda row: str(row.copies), "20", right=True, narrow=True, quiet=True, key="copies"),
        Column(tr("打印机"), lambda row: row.printer or row.way.label, "HP-LaserJet-M1005", narrow=True, key="printer"),
        Column(tr("谁"), lambda row: row.clerk, tr("欧阳明远"), narrow=True, quiet=True, key="clerk"),
    ]


def _what(print_row: PrintRow) -> str:
    """Return what a print is in words: 正本, 补打第 2 次, 作废, 送签."""
    label = print_row.mark.label if print_row.mark is not None else ""
    again = tr("{label}第 {n} 次").format(label=label, n=print_row.copy - 1)
    return again if print_row.mark == "again" else label
