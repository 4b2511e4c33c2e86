"""One matter whole: its demands, one time line, its clocks, and the keys of what can be done with it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.models.lists.matters import DemandRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import due_words, standing
from reception_desk.services.matters.same import Same, same_as
from reception_desk.services.matters.seen import Moment, Seen, seen
from reception_desk.services.matters.state import Told
from reception_desk.services.seal.names import Named
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.files_in import FilesIn
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.painting import row_height
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.answering_acts import AnsweringActs
from reception_desk.ui.matters.closing_acts import ClosingActs
from reception_desk.ui.matters.columns import demand_columns, line_columns, stage_words
from reception_desk.ui.matters.matter_acts import MatterActs
from reception_desk.ui.matters.scan_key import ScanKey
from reception_desk.ui.matters.side import MatterSide, SideSignals
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.opened import note_opened
from reception_desk.ui.over_panel import lies_over
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.sealed.key import SealKey
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_MOST_DEMANDS = 3


class RoomyList(ListView):
    """A list that takes the room there is and asks for none, so that the page fits a low screen."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class MatterView(SideSignals):
    """Shows a matter; `closed` fires on Esc and 返回, `visit_asked` carries a visit of the time line."""

    closed = Signal()
    visit_asked = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.matter_id = 0
        self.acts = MatterActs(desk, lanes, self)
        self.answering = AnsweringActs(desk, self.acts)
        self.closing = ClosingActs(desk, self.acts)
        self.notice = NoticeLine()
        self.number = Text("", "title")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title = ElidedText("", "heading")
        self.stage, self.due = Chip(""), Chip("")
        for chip in (self.stage, self.due):
            chip.hide()  # an empty oval says nothing while the matter is being read
        self.back = Button(tr("返回"), "Esc")
        self.demand_model = RowsModel("matter.demands", demand_columns(), lanes, lambda _: [], self)
        self.demands = ListView(self.demand_model, tr("诉求"))
        self.line_model = RowsModel("matter.line", line_columns(), lanes, lambda _: [], self)
        self.line = RoomyList(self.line_model, tr("时间线"))
        self.side = MatterSide(desk, self)
        self._build()
        self.back.clicked.connect(self.closed)
        self.demands.opened.connect(self._decide)
        self.line.opened.connect(self._open_line)
        self.judge_asked.connect(self.acts.judge)
        self.side.first.asked.connect(self.acts.handle_first)
        self.side.similar.asked.connect(self.open)
        self.acts.told.connect(self._told)
        self.scans = ScanKey(desk, lanes, self, self.notice)
        FilesIn(self, (self.line,)).offered.connect(self._dropped)
        self.acts.failed.connect(self.notice.fail)

    def _build(self) -> None:
        self.seal = SealKey(self._desk, self._lanes, self)
        self.seal.visit_asked.connect(self.visit_asked)
        self.seal.moved.connect(self._moved)
        self.seal.failed.connect(self.notice.fail)
        words = Wrapping((self.number, self.stage, self.due, self.title), gap=10)
        head = row(words, self.seal.button, self.back, gap=10)
        head.setStretch(0, 1)
        demands = Card(tr("诉求"), tr("Enter 答复"))
        demands.add(self.demands)
        line = Card(tr("时间线"), tr("最近的在上 · Enter 打开登记、扫描件"))
        line.add(self.line)
        line.body.setStretch(0, 1)
        left = column(demands, line, gap=12)
        left.setStretch(1, 1)
        side = side_scroll(self.side.layout)
        middle = SideBySide(left, side, wide=640, width=280, most=340)
        whole = column(head, self.seal.named, self.notice, middle, Text(_keys(), "secondary", wrap=True), gap=10)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def open(self, matter_id: int) -> None:
        """Fetch a matter and show it."""
        self.notice.clear()
        self.matter_id = matter_id
        self.side.similar.clear()
        self.refresh()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Read the matter again."""
        if self.matter_id:
            work = partial(seen, self._desk, self.matter_id)
            self._lanes.look("matter.seen", work, self._take, self.notice.fail)

    @Slot()
    def decide_demand(self) -> None:
        """Go to the demands, or decide the one that is chosen there."""
        if self.demand_model.rowCount() == 1 or self.demands.hasFocus():
            self._decide(self.demands.chosen())
        elif self.demand_model.rowCount():
            self.demands.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.notice.fail(CannotNow(tr("登记时没有写诉求。")))

    @Slot()
    def go_to_rules(self) -> None:
        """Go to what the program computed."""
        if self.side.rules:
            self.side.rules[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, found: Seen | None) -> None:
        self.acts.begin(found)
        if found is None:
            self.notice.say(tr("这件事项看不到：已经没有了，或者密存。"), "due")
            return
        note_opened(self._desk, self._lanes, f"matter {found.whole.row.id}", self.notice.fail)
        self.seal.ask_for_matter(found.whole.row.id)
        line, chosen = found.whole.row, self.line.chosen()
        self.number.setText(line.number)
        self.title.setText(line.title or "—")
        self.stage.setText(stage_words(line))
        self.stage.show()
        state = standing(self._desk, line)
        self.due.setVisible(state is not None)
        if state is not None and line.due is not None:
            self.due.setText(f"{due_words(self._desk, line.due)} {state.words}")
            self.due.set_state(state.colour)
        self.demand_model.set_rows(found.whole.demands)
        self.demands.choose(None)
        least = min(max(len(found.whole.demands), 1), _MOST_DEMANDS)
        head = self.demands.horizontalHeader().sizeHint().height() + px(4)
        self.demands.setMaximumHeight(least * row_height() + head)
        self.demands.setMinimumHeight(row_height() + head)
        self.line_model.set_rows(found.line)
        self.line.choose(chosen)
        self._lanes.soon(self, partial(self._show_side, found, self.side.steps(found)))

    def _show_side(self, found: Seen, steps: Sequence[Callable[[], None]]) -> None:
        """Show the cards, some in each turn, unless another matter came meanwhile."""
        if self.acts.seen is not found:
            return
        if steps:
            steps[0]()
            self._lanes.soon(self, partial(self._show_side, found, steps[1:]))
        else:
            work = partial(self._desk.read, same_as, found.whole.row.id)
            self._lanes.look("matter.similar", work, partial(self._show_similar, found), self.notice.fail)

    def _show_similar(self, found: Seen, same: Same) -> None:
        if self.acts.seen is found:
            self.side.similar.show_same(same)

    def _told(self, done: Done[Told]) -> None:
        """Say that it is written, what was found wrong with it, and offer to take it back."""
        found = "".join(each.told for each in done.value.findings)
        if not done.value.event_id:
            self.notice.say(tr("没有改动。"), "info", seconds=UNDO_SECONDS)
            return
        if done.value.undone:
            told = tr("已撤回，时间线上划去。") + found
            self.notice.say(told, "due" if found else "ok", seconds=UNDO_SECONDS)
        else:
            self.notice.say(
                tr("已记下。") + found,
                "due" if found else "ok",
                offer=tr("撤销"),
                take=partial(self.acts.take_back_event, done.value.event_id),
                seconds=UNDO_SECONDS,
            )
        self.refresh()

    @Slot(object)
    def _moved(self, left: Named) -> None:
        """Say that the name stands behind the seal alone, and where somebody else must mend it."""
        told = tr("已移入密件，公开部分写作“有关人员”或者“……”。")
        ask = tr("{sentence}请登记人打开更改。").format(sentence=left.sentence) if left.sentence else ""
        self.notice.say(told + ask, "due" if ask else "ok", seconds=UNDO_SECONDS)
        self.refresh()

    @Slot(object)
    def _decide(self, demand_id: int | None) -> None:
        found = next((each for each in self._demands() if each.id == demand_id), None)
        if found is not None:
            self.acts.decide(found)

    def _demands(self) -> tuple[DemandRow, ...]:
        return self.acts.seen.whole.demands if self.acts.seen is not None else ()

    @Slot(object)
    def _open_line(self, line_id: int) -> None:
        moment = self.line_model.row_at(self.line_model.line_of(line_id))
        if moment is not None and moment.visit_id:
            self.visit_asked.emit(moment.visit_id)
        elif moment is not None and moment.scan_id:
            self.scans.open(moment.scan_id)

    @Slot()
    def attach_scan(self) -> None:
        """Ask for the scan of what is chosen on the time line, 批示 or 来文, else of the newest without one."""
        if self.acts.seen is not None:
            self.scans.ask(self._marked(), self.acts.seen.line)

    @Slot(list)
    def _dropped(self, offers: list[object]) -> None:
        """Attach a file that was dropped on the page or pasted there."""
        if lies_over(self):
            self.notice.fail(CannotNow(tr("先记下或者关掉上面这张单子，再附扫描件。")))
        elif self.acts.seen is not None:
            self.scans.drop(self._marked(), self.acts.seen.line, offers)

    def _marked(self) -> Moment | None:
        chosen = self.line.chosen()
        return self.line_model.row_at(self.line_model.line_of(chosen)) if chosen is not None else None


KEYS = ("matter_fact", "matter_outcome", "matter_decide", "matter_extend", "matter_close", "matter_number")
ANSWERING_KEYS = ("matter_letter", "matter_entry", "matter_responsible")
CLOSING_KEYS = ("matter_filing", "matter_quality", "matter_risk")
MORE_KEYS = ("matter_turn", "matter_about", "matter_same", "matter_judge", "matter_led", "matter_scan", "matter_undo")
PAPER_KEYS = ("matter_papers", "matter_progress", "matter_file")
_ALL_KEYS = (*KEYS, *CLOSING_KEYS, *PAPER_KEYS, *ANSWERING_KEYS, *MORE_KEYS)


def _keys() -> str:
    """Return the keys of the page with their words."""
    whole = "\u00a0"  # a key and its word, and the dot after them, stay on one line
    named = (f"{key_text(each.word)} {each.shown}".replace(" ", whole) for each in map(deed, _ALL_KEYS))
    return f"{whole}· ".join(named)
