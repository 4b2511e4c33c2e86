"""今日: the day's figures and visits, what was promised, what was left unfinished, who sits here."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from reception_desk.models.counts import visits as counts
from reception_desk.models.counts.matters import DueFigures
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.letters_due import LetterRow, open_letters
from reception_desk.models.lists.promises import PromiseRow, open_ones
from reception_desk.models.lists.sealed import visit_behind
from reception_desk.models.lists.unserved import UnservedRow
from reception_desk.models.lists.untaken import UntakenRow
from reception_desk.models.lists.urgent import UrgentRow, urgent_ones
from reception_desk.services.answering.letter_lines import OwedFigures, owed
from reception_desk.services.desk import Desk
from reception_desk.services.leading.lists import LeadingRow, waiting
from reception_desk.services.matters.lists import figures, untaken
from reception_desk.services.office.calendars import calendar_task
from reception_desk.services.papers.lines import unserved_papers
from reception_desk.services.registers.seen import RegisterFigures
from reception_desk.services.registers.seen import figures as register_figures
from reception_desk.services.roster.on_duty import OnDuty, on_duty
from reception_desk.services.safety.backup import State, state
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.action_table import DUTIES
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.dates import day_text
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.due_card import DueCard
from reception_desk.ui.matters.unit_card import UnitCard
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.pages.backup_card import BackupCard
from reception_desk.ui.pages.calendar_card import CalendarCard
from reception_desk.ui.pages.draft_card import DraftCard
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.leading_card import LeadingCard
from reception_desk.ui.pages.others_drafts import OthersDrafts
from reception_desk.ui.pages.promise_card import PromiseCard
from reception_desk.ui.pages.today_cards import letter_card, unserved_card, untaken_card, urgent_card
from reception_desk.ui.pages.today_out import TodayOut
from reception_desk.ui.pages.visit_columns import day_columns
from reception_desk.ui.pages.visit_place import VisitPlace
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.printing.today_flow import TodayFlow
from reception_desk.ui.registers.today_card import RegistersCard
from reception_desk.ui.roster.duty_card import DutyCard
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Day:
    """What the page shows of one day."""

    figures: counts.DayFigures
    visits: list[lists.VisitRow]
    promises: list[PromiseRow]
    letters: list[LetterRow]
    urgent: list[UrgentRow]
    calendar_task: str
    due: DueFigures
    owed: OwedFigures
    leading: list[LeadingRow]
    registers: RegisterFigures
    untaken: list[UntakenRow]
    unserved: list[UnservedRow]


class FigureCard(Card):
    """A caption, a figure and a remark."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=2, parent=parent)
        self.figure = Text("—", "figure")
        self.under = Text("", "secondary")
        self.add(Text(caption, "secondary"), self.figure, self.under)

    def show_figure(self, figure: str, under: str) -> None:
        """Show a figure and what it is made of."""
        self.figure.setText(figure)
        self.under.setText(under)


class TodayPage(Page):
    """The first page of the day; `draft_chosen` carries a draft the clerk wants to go on with."""

    words = frozenset({"roster", "backup", "visits", "office", "matters", "leading"})
    draft_chosen = Signal(object)
    matters_asked = Signal(str)
    letters_asked = Signal(str)
    matter_asked = Signal(object)
    register_asked = Signal(str, str)
    hints_asked = Signal()
    waiting_asked = Signal(str)

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = tr("今日")
        self._desk, self._lanes, self._drafts, self._actions = desk, lanes, drafts, actions
        self.notice = NoticeLine()
        self.date = Text("", "secondary")
        self.kept = ElidedText("", "secondary")
        self.model = RowsModel("today", day_columns(), lanes, partial(_rows, desk), self)
        self.list = ListView(self.model, tr("今天的登记"))
        self._unread = False
        self._asking = False
        self.receipts = TodayFlow(desk, lanes, self)
        self.receipts.said.connect(self.notice.say)
        self.drafts = DraftCard(drafts, self.notice)
        self.others_drafts = OthersDrafts(desk, lanes, drafts, self.notice)
        self.promises = PromiseCard(desk, lanes, self.notice)
        self.letters = letter_card(desk, lanes, self.notice)
        self.urgent = urgent_card(desk, lanes, self.notice)
        self.calendar = CalendarCard(partial(actions.trigger, "calendar"))
        self.due = DueCard()
        self.units = UnitCard()
        self.registers = RegistersCard()
        self.leading = LeadingCard(desk, lanes, self.notice)
        self.untaken = untaken_card(desk, lanes, self.notice)
        self.unserved = unserved_card(desk, lanes, self.notice)
        self.duty = DutyCard()
        self.backup = BackupCard(partial(actions.trigger, "backups"))
        self.register = Button(tr("登记来访"), "F2", role="primary")
        self.came, self.wrote = FigureCard(tr("今日接待")), FigureCard(tr("来信"))
        self.called, self.others = FigureCard(tr("来电")), FigureCard(tr("其他渠道"))
        self.year = FigureCard(tr("今年接待"))
        self.place = VisitPlace(lambda: VisitView(desk, lanes, actions, drafts), self.close_visit)
        self._build()
        self.register.clicked.connect(self._register)
        self.list.opened.connect(self.open_visit)
        for card in (self.urgent, self.letters, self.promises):
            card.opened.connect(self.open_visit)
        self.drafts.chosen.connect(self.draft_chosen)
        self.due.asked.connect(self.matters_asked)
        self.units.asked.connect(self.letters_asked)
        self.leading.matter_asked.connect(self.matter_asked)
        self.leading.waiting_asked.connect(self.waiting_asked)
        for card_asked in (self.registers.asked, self.leading.register_asked):
            card_asked.connect(self.register_asked)
        self.registers.hints_asked.connect(self.hints_asked)
        self.untaken.opened.connect(self.matter_asked)
        self.unserved.opened.connect(self._open_unserved)
        actions.bind(self, "unserved", self.go_to_unserved)
        self.out.bind(actions, self, self.notice)
        actions.bind(self, "print_unprinted", self.receipts.print_today)

    @property
    def visit(self) -> VisitView:
        """Return what shows a visit."""
        return self.place.view

    @property
    def _shown(self) -> VisitView | None:
        """Return what shows a visit, None where none was ever opened."""
        return self.place.made

    def _build(self) -> None:
        head = row(Text(self.title, "title"), self.date, self.kept, self.register, gap=10)
        head.setStretch(2, 1)
        figures = Wrapping((self.came, self.wrote, self.called, self.others, self.year), gap=12, even=True)
        sheet, side = QWidget(), side_scroll()
        self._stack = QStackedWidget()
        self._stack.addWidget(sheet)
        self._stack.addWidget(self.place)
        self.out = TodayOut(self._desk, self._lanes, sheet, self._stack, self.list)
        self.setLayout(column(self._stack, margins=(20, 16, 20, 14)))
        middle = SideBySide(self._visits_card(), side, wide=690, width=300, most=350)
        page = column(head, self.notice, self.urgent, figures, middle, gap=10)
        page.setStretch(4, 1)
        sheet.setLayout(page)
        # the cards come last: each time they are put elsewhere, every word on them takes its style anew
        side.widget().setLayout(self._side())

    def _visits_card(self) -> Card:
        keys = {"key": key_text("print_unprinted"), "out": key_text("export_today")}
        hint = tr("Enter 打开 · {key} 打印没打过的回执 · {out} 导出").format(**keys)
        card = Card(tr("今天的登记"), hint)
        self.empty = Text(tr("今天还没有登记。来人时按 F2。"), "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hits = QStackedWidget()
        self._hits.addWidget(self.list)
        self._hits.addWidget(self.empty)
        card.add(self._hits)
        card.body.setStretch(0, 1)
        return card

    def _side(self) -> QLayout:
        office, clerk = self._desk.office, self._desk.clerk
        roles = "、".join(role.label for role in Role if role in clerk.roles)
        here = Card(tr("本机值班"), gap=3)
        here.add(
            Text(tr("{name}（{roles}）").format(name=clerk.name, roles=roles), wrap=True),
            Text(tr("{window} · 编号字母 {station}").format(window=office.window, station=office.station), "secondary"),
        )
        mine = Button(tr("我负责的"), key_text(DUTIES), role="quiet")
        mine.clicked.connect(partial(self._actions.trigger, DUTIES))
        here.add(row(mine, 1))
        if office.telephone:
            here.add(Text(tr("查询电话 {number}").format(number=office.telephone), "secondary"))
        cards = (
            self.drafts,
            self.others_drafts,
            self.due,
            self.promises,
            self.calendar,
            self.units,
            self.untaken,
            self.unserved,
            self.leading,
            self.registers,
            self.letters,
            self.duty,
            self.backup,
            here,
        )
        return column(*cards, 1, gap=12)

    def arrive(self) -> None:
        """Put the focus on the day's list, or on the button that begins the work."""
        if self._stack.currentIndex() == 0:
            self._unread = not self.model.rowCount()
            wanted = self.register if self._unread else self.list
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._stack.currentWidget() is self.place:
            self.visit.arrive()

    @property
    def taking(self) -> bool:
        """Tell whether a visit is being changed."""
        return self.place.unsaved

    def keep(self) -> None:
        """Give a change in hand to the journal."""
        self.place.keep()

    def go_on(self, draft: Draft) -> None:
        """Go on with a draft that changes a recorded visit."""
        self.open_visit(int(draft.about["visit_id"]))
        self.visit.go_on(draft)

    def refresh(self) -> None:
        """Read the day again."""
        self.date.setText(day_text(self._desk.today()))
        self._lanes.look("today", partial(_read, self._desk), self._take, self.notice.fail)
        work = partial(self._desk.read, on_duty, self._desk.today())
        self._lanes.look("today.duty", work, self._take_duty, self.notice.fail)
        self._ask_backup()
        self._drafts.ask()

    @property
    def visit_seen(self) -> int:
        """Return the visit that is open, or chosen in the list."""
        shown = self._shown
        return shown.visit_id if shown is not None and shown.isVisible() else max(self.list.chosen() or 0, 0)

    @Slot(object)
    def open_visit(self, visit_id: int) -> None:
        """Show one visit whole; of the line of a sealed half, the visit it stands beside."""
        if visit_id < 0:
            work = partial(self._desk.read, visit_behind, -visit_id)
            self._lanes.look("today.line", work, lambda found: found and self.open_visit(found), self.notice.fail)
            return
        self.visit.open(visit_id)
        self._stack.setCurrentWidget(self.place)

    @Slot()
    def close_visit(self) -> None:
        """Go back to the day."""
        self._stack.setCurrentIndex(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_to_unserved(self) -> None:
        """Go to the papers that wait to be served, or say that none does."""
        if self._stack.currentIndex() == 0 and self.unserved.model.rowCount():
            self.unserved.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.unserved.list.selectRow(0)
        elif self._stack.currentIndex() == 0:
            self.notice.say(tr("没有等着送达的文书。"), "ok")

    @Slot(object)
    def _open_unserved(self, paper_id: int) -> None:
        row = self.unserved.model.row_at(self.unserved.model.line_of(paper_id))
        if row is not None:
            self.matter_asked.emit(row.matter_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.receipts.todo:
            self.receipts.stop()
            self.notice.say(tr("已停止，没有打印的还在这里，可以再打。"), "due")
        else:
            super().keyPressEvent(event)

    def _take_duty(self, found: tuple[OnDuty, ...]) -> None:
        self.duty.show_duty(found, self._desk.now())

    def _ask_backup(self) -> None:
        """Ask how it stands with the backups, on the long lane: a share that is gone answers only after a while."""
        if not self._asking:
            self._asking = True
            self._lanes.long(lambda _: state(self._desk), self._take_backup, self._no_backup, quiet=True)

    def _no_backup(self, error: Exception) -> None:
        self._asking = False
        self.notice.fail(error)

    def _take_backup(self, found: State) -> None:
        self._asking = False
        self.backup.show_state(found, self._desk.today())
        self.kept.setText(self.backup.in_short)
        self.kept.set_state(self.backup.short_state)

    def _take(self, day: Day) -> None:
        figures, chosen = day.figures, self.list.chosen()
        come = tr("{batches} 批 {persons} 人次").format(batches=figures.batches, persons=figures.persons)
        noted = tr("来访和视频 · 另有简记 {n}").format(n=figures.noted) if figures.noted else tr("来访和视频")
        self.came.show_figure(come, noted)
        self.wrote.show_figure(tr("{n} 件").format(n=figures.letters), tr("今天登记的来信"))
        self.called.show_figure(tr("{n} 件").format(n=figures.calls), tr("今天登记的来电"))
        noticed = tr("网上、信箱、交转 · 另有通报 {n}").format(n=figures.notices)
        others = noticed if figures.notices else tr("网上、信箱、交转")
        self.others.show_figure(tr("{n} 件").format(n=figures.others), others)
        self.year.show_figure(tr("{n} 批").format(n=f"{figures.total_year:,}"), tr("1 月 1 日到今天"))
        self.urgent.show_rows(day.urgent)
        self.letters.show_rows(day.letters)
        self.promises.show_promises(day.promises)
        self.calendar.show_task(day.calendar_task)
        self.due.show_figures(day.due)
        self.units.show_figures(day.owed)
        self.leading.show_waiting(day.leading)
        self.registers.show_figures(day.registers)
        self.untaken.show_rows(day.untaken)
        self.unserved.show_rows(day.unserved)
        self.model.set_rows(day.visits)
        self.list.choose(chosen)
        self._hits.setCurrentIndex(0 if day.visits else 1)
        if self._unread and day.visits and self.register.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the page was opened before its list was read
        self._unread = False

    @Slot()
    def _register(self) -> None:
        self._actions.trigger("visits")


def _read(desk: Desk) -> Day:
    day = desk.today()
    return Day(
        desk.read(counts.of_day, day),
        desk.read(lists.of_day, day),
        desk.read(open_ones),
        desk.read(open_letters),
        desk.read(urgent_ones, day),
        calendar_task(desk),
        figures(desk),
        owed(desk),
        waiting(desk),
        register_figures(desk),
        untaken(desk),
        desk.read(unserved_papers),
    )


def _rows(desk: Desk, wanted: list[int]) -> list[lists.VisitRow]:
    return desk.read(lists.rows, wanted)
