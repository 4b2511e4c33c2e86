"""查找: all visits, found while one types, the newest first; Enter opens one."""

from array import array
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.forms.kinds import Choice, Day
from reception_desk.models.lists.visits import VisitFilter, VisitRow, ids, rows
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.editors import options_of
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text, restyle
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.pages.visit_columns import ledger_columns
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary import Channel
from reception_desk.wording import tr

_CHANNEL = Choice(Channel)


class LedgerPage(Page):
    """Finds visits by name, number, ID ending or the statement's words, by channel and by days."""

    words = frozenset({"visits", "papers"})

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr("查找")
        self._desk, self._lanes = desk, lanes
        self._wanted: VisitFilter | None = None
        self._day = Day(desk.today)
        self.model = RowsModel("ledger", ledger_columns(), lanes, partial(_rows, desk), self)
        self.list = ListView(self.model, tr("查到的登记"))
        self.visit = VisitView(desk, lanes, print_key="Ctrl+P")
        self.notice = NoticeLine()
        self.count = Text("", "secondary")
        self._make_filters()
        self._build()
        self._connect()
        actions.bind(self, "open_visit", self.open_chosen)
        actions.bind(self, "print_again", self.print_again)

    def _make_filters(self) -> None:
        self.text = LineEditor()
        self.text.setPlaceholderText(tr("姓名、编号、证件尾号，或诉求、陈述里的任何文字"))
        self.text.setAccessibleName(tr("查找"))
        self.channel = ChoiceEditor(lambda: options_of(_CHANNEL))
        self.channel.setAccessibleName(tr("渠道"))
        self.since, self.until = LineEditor(digits=False), LineEditor(digits=False)
        self.since.setAccessibleName(tr("从哪一天起"))
        self.until.setAccessibleName(tr("到哪一天止"))
        for box in (self.since, self.until):
            box.setPlaceholderText(tr("如 11.3"))
            sized(box, width=110, at_most=(130, 0))
        sized(self.channel, width=130, at_most=(180, 0))
        self.clear = Button(tr("清空条件"))
        self.trouble = Text("", "finding")

    def _build(self) -> None:
        head = row(Text(self.title, "title"), 1, gap=10)
        search = row(self.text, self.clear, gap=8)
        search.setStretch(0, 1)
        filters = row(gap=8)
        labels = [Text(tr("渠道"), "label"), Text(tr("从"), "label"), Text(tr("到"), "label")]
        for label, box in zip(labels, (self.channel, self.since, self.until), strict=True):
            label.setBuddy(box)
            filters.addWidget(label)
            filters.addWidget(box)
        filters.addWidget(self.trouble)
        filters.addStretch(1)
        filters.addWidget(self.count)
        self.empty = Text("", "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hits = QStackedWidget()
        self._hits.addWidget(self.list)
        self._hits.addWidget(self.empty)
        card = Card()
        card.add(search, filters, self._hits)
        card.body.setStretch(2, 1)
        keys = tr("↓ 到列表 · Enter 打开 · {print} 打印回执").format(print=key_text("print_again"))
        sheet = QWidget()
        page = column(head, self.notice, card, Text(keys, "secondary"), gap=10)
        page.setStretch(2, 1)
        sheet.setLayout(page)
        self._stack = QStackedWidget()
        self._stack.addWidget(sheet)
        self._stack.addWidget(self.visit)
        self.setLayout(column(self._stack, margins=(20, 16, 20, 14)))

    def _connect(self) -> None:
        for box in (self.text, self.channel, self.since, self.until):
            box.changed.connect(self.refresh)
            box.stepped.connect(self._step)
        self.list.opened.connect(self.open_visit)
        self.list.typed.connect(self._type_on)
        self.visit.closed.connect(self.close_visit)
        self.clear.clicked.connect(self.clear_filters)
        self.model.failed.connect(self.notice.fail)

    def arrive(self) -> None:
        """Put the caret into the search field."""
        if self._stack.currentIndex() == 0:
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.text.selectAll()

    def find(self, text: str) -> None:
        """Take the text of the window's search field, where the focus stays."""
        self._stack.setCurrentIndex(0)
        self.text.set_raw(text)

    @Slot()
    def refresh(self) -> None:
        """Ask again for what the filters say; an answer to older filters is thrown away."""
        since, until = self._day_in(self.since), self._day_in(self.until)
        unread = [box.accessibleName() for box in (self.since, self.until) if box.property("finding")]
        self.trouble.setText(tr("日期看不懂，可以写 20261103、11.3 或 今天。") if unread else "")
        channel = _CHANNEL.read(self.channel.raw()) if self.channel.raw().strip() else None
        wanted = VisitFilter(self.text.raw(), channel, since, until)
        self._wanted = wanted
        work = partial(self._desk.read, ids, wanted)
        self._lanes.look("ledger.ids", work, partial(self._take, wanted), self.notice.fail)

    @Slot()
    def clear_filters(self) -> None:
        """Show all visits again."""
        for box in (self.text, self.channel, self.since, self.until):
            box.set_raw("")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def open_chosen(self) -> None:
        """Open the chosen visit."""
        chosen = self.list.chosen()
        if self._stack.currentIndex() == 0 and chosen is not None:
            self.open_visit(chosen)

    @Slot(object)
    def open_visit(self, visit_id: int) -> None:
        """Show one visit whole."""
        self.visit.open(visit_id)
        self._stack.setCurrentIndex(1)
        self.visit.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_visit(self) -> None:
        """Go back to the list, where the same row is still chosen."""
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_again(self) -> None:
        """Print the receipt of the visit that is chosen or shown."""
        if self._stack.currentIndex() == 0:
            self.open_chosen()
            chosen = self.list.chosen()
            if chosen is not None:
                self.visit.flow.print_receipt(chosen)
        else:
            self.visit.print_receipt()

    def _day_in(self, box: LineEditor) -> date | None:
        """Return the day that stands in a box; one that cannot be read is marked and left out."""
        text = box.raw()
        day = self._day.read(text) if text.strip() else None
        restyle(box, "finding", bool(text.strip()) and day is None and not box.hasFocus())
        return day

    def _take(self, wanted: VisitFilter, found: "array[int]") -> None:
        if wanted != self._wanted:
            return
        self.list.show_ids(found)
        self.count.setText(tr("共 {n} 条").format(n=f"{len(found):,}"))
        narrowed = wanted != VisitFilter()
        self.empty.setText(tr("没有符合条件的登记，少写几个字或清空条件再看。") if narrowed else tr("还没有登记。"))
        self._hits.setCurrentIndex(0 if len(found) else 1)

    @Slot(int)
    def _step(self, step: int) -> None:
        """Enter goes on to the hits."""
        if step > 0 and self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.text.hasFocus():
            self._step(1)
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _type_on(self, letter: str) -> None:
        """Take a letter typed into the list to the search field."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.setText(self.text.raw() + letter)


def _rows(desk: Desk, wanted: Sequence[int]) -> list[VisitRow]:
    return desk.read(rows, wanted)
