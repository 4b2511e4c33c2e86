"""空白登记表: numbers reserved for forms that are written by hand, and what became of each."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.models.lists.blanks import Accounted, BlankRow, accounted
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.blanks import restore_blank, void_blank
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column, longest
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.printing.blank_flow import BlankFlow
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.visits import BlankState
from reception_desk.wording import tr

_USUAL = "10"
_STATES = {
    BlankState.RESERVED: "due",
    BlankState.UNUSED: "info",
    BlankState.USED: "ok",
    BlankState.VOID: "overdue",
}


class BlanksPart(QWidget):
    """Reserves and prints blanks, lists them, and makes them void."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.notice = NoticeLine()
        self.flow = BlankFlow(desk, lanes, self)
        self.count = LineEditor(digits=True)
        self.count.setAccessibleName(tr("张数"))
        self.count.set_raw(_USUAL)
        self.reserve_button = Button(tr("预留编号并打印"), role="primary")
        self.model = RowsModel("blanks", _columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("空白登记表"))
        self.print_button = Button(tr("再打印"))
        self.reason = LineEditor()
        self.reason.setAccessibleName(tr("作废原因"))
        self.reason.setPlaceholderText(tr("写坏、丢失……"))
        self.void_button = Button(tr("作废"), role="danger")
        self.counts = Text("", "secondary")
        self._build()
        self._connect()
        self._choose()

    def _build(self) -> None:
        sized(self.count, width=64, at_most=(80, 0))
        sized(self.reason, width=160, at_most=(320, 0))
        why = tr("停电、断网、来不及登记时手写用。编号先留好，恢复后在登记页按 Ctrl+B 补录，登记就用这个编号。")
        new = Card(tr("预留空白登记表"))
        new.add(
            Text(why, "secondary", wrap=True),
            row(Text(tr("张数"), "label"), self.count, self.reserve_button, 1, gap=8),
        )
        self.empty = Text(tr("还没有预留过空白登记表。"), "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hits = QStackedWidget()
        self._hits.addWidget(self.list)
        self._hits.addWidget(self.empty)
        listed = Card(tr("逐张核对"))
        listed.head.insertWidget(1, self.counts)
        why_void = QWidget()
        why_void.setLayout(row(Text(tr("作废原因"), "label"), self.reason, self.void_button, gap=8))
        foot = Wrapping((self.print_button, why_void), gap=24)
        listed.add(self._hits, foot)
        listed.body.setStretch(0, 1)
        sheet = QWidget()
        whole = column(self.notice, new, listed, gap=12)
        whole.setStretch(2, 1)
        sheet.setLayout(whole)
        self.over = PaperOver(self.flow, sheet)
        self.setLayout(column(self.over))

    def _connect(self) -> None:
        self.reserve_button.clicked.connect(self.reserve)
        self.count.stepped.connect(self._on_count)
        self.list.opened.connect(self._show_chosen)
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        self.print_button.clicked.connect(self.print_chosen)
        self.void_button.clicked.connect(self.void_chosen)
        self.reason.stepped.connect(self._on_reason)
        self.flow.said.connect(self._say)
        self.flow.printed.connect(self._on_printed)
        self.over.back.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the blanks again."""
        self._lanes.look("blanks", partial(self._desk.read, accounted), self._show, self.notice.fail)

    @Slot()
    def reserve(self) -> None:
        """Reserve as many numbers as were typed, and print their blanks."""
        self.flow.reserve(int(self.count.raw()) if self.count.raw().isdecimal() else 0)

    @Slot()
    def print_chosen(self) -> None:
        """Print the chosen blank again."""
        if (chosen := self._chosen()) is not None:
            self.flow.print_blanks([chosen])

    @Slot()
    def void_chosen(self) -> None:
        """Make the chosen blank void for the reason that was typed."""
        chosen = self._chosen()
        if chosen is not None:
            work = partial(void_blank, self._desk, chosen.id, self.reason.raw())
            self._lanes.act(work, partial(self._voided, chosen), self._on_no_reason)

    def _on_no_reason(self, error: Exception) -> None:
        self.notice.fail(error)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _voided(self, chosen: BlankRow, done: Done[bool]) -> None:
        self.reason.set_raw("")
        said = tr("空白表 {number} 已作废，编号不再用。").format(number=chosen.number)
        back = partial(self._restore, chosen)
        self.notice.say(said, "info", offer=tr("撤销"), take=back, seconds=UNDO_SECONDS)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # a void blank's buttons go dead under the hands
        self.refresh()

    def _restore(self, was: BlankRow) -> None:
        work = partial(restore_blank, self._desk, was.id, printed=was.state is BlankState.UNUSED)
        self._lanes.act(work, lambda _: self.refresh(), self.notice.fail)

    def _show(self, found: Accounted) -> None:
        chosen = self.list.chosen()
        self.model.set_rows(found.rows)
        self.list.choose(chosen)
        self._hits.setCurrentIndex(0 if found.rows else 1)
        told = [f"{state.label} {found.counts[state]}" for state in BlankState if found.counts.get(state)]
        self.counts.setText(" · ".join(told))
        self._choose()

    def _chosen(self) -> BlankRow | None:
        found: Any = self.model.row_at(self.list.currentIndex().row())
        return found if isinstance(found, BlankRow) else None

    @Slot()
    def _choose(self) -> None:
        """Offer what can be done with the chosen blank."""
        chosen = self._chosen()
        for each in (self.print_button, self.reason, self.void_button):
            each.setEnabled(chosen is not None and chosen.open)

    @Slot(object)
    def _show_chosen(self, _id: object) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.open:
            self.flow.show_blanks([chosen])

    @Slot(int)
    def _on_count(self, step: int) -> None:
        self.reserve_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _on_reason(self, step: int) -> None:
        self.void_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_printed(self, _paper: object) -> None:
        self.refresh()

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)


def _columns() -> list[Column]:
    return [
        Column(tr("编号"), lambda each: each.number, "LF2026-A00312"),
        Column(tr("状态"), lambda each: each.state.label, longest(_STATES), state=lambda each: _STATES[each.state]),
        Column(tr("预留"), lambda each: f"{each.made_at:%Y-%m-%d %H:%M}", "2026-11-23 10:42", quiet=True, narrow=True),
        Column(tr("打印人"), lambda each: each.clerk, tr("欧阳春梅"), quiet=True, narrow=True),
        Column(tr("结果"), _told),
    ]


def _told(each: BlankRow) -> str:
    """Return what became of a blank in words."""
    if each.state is BlankState.USED and each.settled_at is not None:
        told = tr("{time} 补录为 {number}")
        return told.format(time=f"{each.settled_at:%Y-%m-%d}", number=each.visit)
    return each.note or "—"
