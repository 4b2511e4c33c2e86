"""The desk of a signed-in clerk: rail, top bar and the pages, each made when it is first wanted."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from reception_desk.models.lists.matters import of_visit
from reception_desk.services.changes import Changes
from reception_desk.services.counting.views import View
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import MatterList
from reception_desk.services.registers.lines import Register
from reception_desk.services.roster.on_duty import on_duty
from reception_desk.services.visits.drafts import RECORDED, Draft
from reception_desk.ui.action_table import (
    DUTIES,
    FIGURES,
    LEADERS,
    LEDGER,
    MATTERS,
    OFFICE,
    REGISTER,
    REGISTERS,
    TODAY,
    deed,
    rail,
)
from reception_desk.ui.actions import Actions
from reception_desk.ui.command_box import CommandBox
from reception_desk.ui.deadlines.calculator import Calculator
from reception_desk.ui.deadlines.due_text import DueText
from reception_desk.ui.deed import first_page
from reception_desk.ui.framing import framed_as_made
from reception_desk.ui.knowledge.knowing import Knowing
from reception_desk.ui.lists.copying import LineCopy
from reception_desk.ui.measures import column, row, scale
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import HOLDS_PANELS
from reception_desk.ui.page import Page
from reception_desk.ui.page_making import Given, made_page
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.leaving import Leaving
from reception_desk.ui.pages.office_words import BACKUPS, BLANKS, CALENDAR, IMPORTS, OUTGOING, SECURITY, UNITS
from reception_desk.ui.pages.today import TodayPage
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.painting_ahead import paint_ahead
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.print_watch import PrintWatch
from reception_desk.ui.progress import ProgressLine
from reception_desk.ui.rail import Rail
from reception_desk.ui.roster.duty_watch import DutyWatch
from reception_desk.ui.roster.questions import Questions
from reception_desk.ui.store_check import check_behind
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.top_bar import TopBar
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

if TYPE_CHECKING:  # pages that are made when somebody turns to them: the first one does not wait for them
    from reception_desk.ui.figures.page import FiguresPage
    from reception_desk.ui.pages.leaders import LeadersPage
    from reception_desk.ui.pages.ledger import LedgerPage
    from reception_desk.ui.pages.matters import MattersPage
    from reception_desk.ui.pages.office import OfficePage
    from reception_desk.ui.pages.registers import RegistersPage

FOLD_BELOW = 1200
"""Width, in pixels at 100 %, below which the rail folds; 1024 px at any text size are below it."""


class MainWindow(QWidget):
    """Rail, top bar and pages; `lock_asked`, `leave_asked` and `quit_asked` are for the session."""

    lock_asked = Signal()
    leave_asked = Signal()
    quit_asked = Signal()
    turned = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._lanes, self._preferences = desk, lanes, preferences
        self.actions_bound = Actions(desk.may, self)
        self.drafts = DraftBook(desk, lanes, self)
        self.rail = Rail(desk, self.actions_bound)
        self.bar = TopBar(desk)
        self.notice = NoticeLine()
        self.line_copy = LineCopy(desk, lanes, self.notice, self)
        self.progress = ProgressLine(lanes)
        self._stack = QStackedWidget()
        self._frames: dict[str, QScrollArea] = {}
        self.word = ""
        self.calculator: Calculator | None = None
        self.prints = PrintWatch(desk, lanes, self.actions_bound, self.notice, self, preferences)
        self.setProperty(HOLDS_PANELS, True)
        self._build()
        self._bind()

    def open(self) -> None:
        """Show the first page of whoever sits here."""
        self.show_page(first_page(self.desk.clerk.roles))
        self._ask_duty()
        self.prints.begin()

    def check_behind(self) -> None:
        """Read the store whole behind the page, where that is due."""
        check_behind(self.desk, self._lanes, self.notice, self.leave_asked.emit)

    def page(self, word: str) -> Page:
        """Return a page, made now where it was never wanted before."""
        if word not in self._frames:
            frame = framed_as_made(self._stack, partial(self._make, word))
            self._frames[word] = frame
            self._stack.addWidget(frame)
        page = self._frames[word].widget()
        assert isinstance(page, Page)
        return page

    def ahead(self, word: str) -> Iterator[Callable[[], object]]:
        """Give the steps that make a page before anybody turns to it, each for a turn; none where the clerk may not."""
        if self.actions_bound.permitted(deed(word)):
            yield partial(self.page, word)
            yield lambda: paint_ahead(self._frames[word], self._stack) if word in self._frames else None

    def pages(self) -> Iterator[Page]:
        """Give the pages that were made."""
        yield from (self.page(word) for word in self._frames)

    def show_page(self, word: str, *, arrive: bool = True) -> None:
        """Bring a page to the front and put the focus where its work begins."""
        page = self.page(word)
        self._stack.setCurrentWidget(self._frames[word])
        self.word = word
        self.rail.mark(word)
        self.bar.offer_search(offered=word != LEDGER)
        self.turned.emit(page.title)
        page.refresh()
        if arrive:
            page.arrive()

    def keep(self) -> None:
        """Give what is typed on any page to the draft journal."""
        for page in self.pages():
            page.keep()

    @property
    def taking(self) -> bool:
        """Tell whether a visit is being taken on any page."""
        return any(page.taking for page in self.pages())

    def go(self, word: str) -> None:
        """Do what an entry of the rail or the command box says."""
        self.actions_bound.trigger(word)

    def _build(self) -> None:
        self.notice.setObjectName("pageline")
        self.progress.setObjectName("pageline")
        lines = column(self.notice, self.progress, margins=(20, 0), gap=6)
        right = column(self.bar, lines, self._stack)
        right.setStretch(2, 1)
        whole = row(self.rail, right)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.commands = CommandBox(self)
        self.commands.chosen.connect(self.go)
        self.commands.closed.connect(self._back_to_page)
        self.rail.chosen.connect(self.go)
        self.bar.searched.connect(self._search)
        self.bar.entered.connect(partial(self._turn, LEDGER))
        self._lanes.changed.connect(self._on_changed)
        self._lanes.journal_failed.connect(self.notice.fail)

    def _bind(self) -> None:
        for each in (*(each.word for each in rail()), DUTIES):
            self.actions_bound.bind(self, each, partial(self._turn, each))
        parts = {"calendar": CALENDAR, "backups": BACKUPS, "blanks": BLANKS, "units": UNITS, "outgoing": OUTGOING}
        for word, part in (parts | {"imports": IMPORTS, "security": SECURITY}).items():
            self.actions_bound.bind(self, word, partial(self._turn_part, part))
        self.actions_bound.bind(self, "commands", self._ask_command)
        self.actions_bound.bind(self, "take_offer", self._take_offer)
        self.actions_bound.bind(self, "urgent", self._press_urgent)
        self.actions_bound.bind(self, "due", self._calculate)
        self.knowing = Knowing(self.desk, self._lanes, self.actions_bound, self)
        self.actions_bound.bind(self, "see_matter", self._see_matter)
        self.leaving = Leaving(self.desk, self._lanes, self, self.notice)
        self.actions_bound.bind(self, "somebody_leaves", self.leaving.ask_leave)
        self.actions_bound.bind(self, "somebody_back", self.leaving.ask_back)
        self.whereabouts = Questions(self.desk, self._lanes, self, self.notice)
        self.duty_watch = DutyWatch(self.desk, self._lanes, self.notice, self, self.whereabouts.where)
        self.actions_bound.bind(self, "say_where", self.duty_watch.say_where)
        self.actions_bound.bind(self, "lock", self.lock_asked.emit)
        self.actions_bound.bind(self, "sign_out", self.leave_asked.emit)
        self.actions_bound.bind(self, "quit", self.quit_asked.emit)

    def _make(self, word: str, place: QWidget) -> Page:
        """Make a page in its place and listen to what it asks of the window."""
        given = Given(self.desk, self._lanes, self.actions_bound, self._preferences, self.drafts, place)
        page = made_page(word, given)
        asked: dict[str, Callable[..., object]] = {
            "draft_chosen": self._open_draft,
            "matters_asked": self.show_matters,
            "letters_asked": self.show_letters,
            "matter_asked": self.show_matter,
            "visit_asked": self.show_visit,
            "register_asked": self.show_register,
            "hints_asked": self.show_hints,
            "waiting_asked": self.show_waiting,
            "page_asked": self.go,
            "paper_asked": self.show_papers,
        }
        for name, do in asked.items():
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(do)
        return page

    def _ask_duty(self) -> None:
        """Ask who is on duty today, for the bar."""
        work = partial(self.desk.read, on_duty, self.desk.today())
        self._lanes.look("on_duty", work, self.bar.show_duty, self.notice.fail)

    def _turn(self, word: str) -> None:
        """Turn to a page the clerk may see."""
        if self.actions_bound.permitted(deed(word)):
            self.show_page(word)

    @Slot(object)
    def show_visit(self, visit_id: int) -> None:
        """Open one recorded visit."""
        page = self.page(TODAY)
        assert isinstance(page, TodayPage)
        self.show_page(TODAY)
        page.open_visit(visit_id)

    @Slot(str)
    def show_matters(self, which: str) -> None:
        """Show one of the lists of matters."""
        page = cast("MattersPage", self.page(MATTERS))
        page.show_list(MatterList(which))
        self.show_page(MATTERS)

    @Slot(str)
    def show_letters(self, which: str) -> None:
        """Show on which letters units owe an answer."""
        page = cast("MattersPage", self.page(MATTERS))
        page.show_letters(which)
        self.show_page(MATTERS)

    @Slot()
    def _see_matter(self) -> None:
        """Open the matter of the visit that is seen on the page, or of the one it is linked to."""
        page = self.page(self.word)
        record = next((each for each in page.findChildren(VisitView) if each.isVisible()), None)
        if record is not None and (chosen := record.besides.take_chosen()):
            self.show_matter(chosen)
            return
        asked = page.side.known.visit_seen if isinstance(page, VisitsPage) else page.visit_seen
        if asked:
            work = partial(self.desk.read, of_visit, asked)
            self._lanes.look("matter.of_visit", work, self._open_matter, self.notice.fail)
        else:
            self.notice.say(tr("先打开一次登记，再看它的事项。"), "info", seconds=10)

    def _open_matter(self, found: list[int]) -> None:
        if not found:
            self.notice.say(tr("这次登记没有可以看的事项。"), "info", seconds=10)
            return
        self.show_matter(found[0])

    @Slot(object)
    def show_matter(self, matter_id: int) -> None:
        """Open one matter."""
        page = cast("MattersPage", self.page(MATTERS))
        self.show_page(MATTERS)
        page.open_matter(matter_id)

    @Slot(object, object)
    def show_papers(self, matter_id: int, kind: PaperKind) -> None:
        """Open the papers of a matter and make one of a kind, with all that is known filled in."""
        self.show_matter(matter_id)
        page = cast("MattersPage", self.page(MATTERS))
        page.papers.show_papers(kind)

    @Slot()
    def _press_urgent(self) -> None:
        """Mark the recorded visit that is open, else bring the visit in hand to the front and mark that."""
        if not self.actions_bound.permitted(deed("urgent")):
            return
        record = next((each for each in self.page(self.word).findChildren(VisitView) if each.isVisible()), None)
        if record is not None and record.urgent.press():
            return
        if self.word != REGISTER:
            self.show_page(REGISTER)
        page = self.page(REGISTER)
        assert isinstance(page, VisitsPage)
        page.press_urgent()

    @Slot(str, str)
    def show_register(self, register: str, choice: str) -> None:
        """Show one of the registers, narrowed down to a kind."""
        page = cast("RegistersPage", self.page(REGISTERS))
        self.show_page(REGISTERS)
        page.show_register(Register(register), choice)

    @Slot(str)
    def show_waiting(self, kind: str) -> None:
        """Show all of one kind that waits for a leader."""
        page = cast("LeadersPage", self.page(LEADERS))
        self.show_page(LEADERS)
        page.show_kind(kind)

    @Slot()
    def show_hints(self) -> None:
        """Show the 苗头."""
        page = cast("FiguresPage", self.page(FIGURES))
        self.show_page(FIGURES)
        page.show_view(View.HINTS)

    def _turn_part(self, part: str) -> None:
        """Show a part of 办公室."""
        page = cast("OfficePage", self.page(OFFICE))
        self.show_page(OFFICE)
        if part in page.parts:
            page.enter_part(part)

    @Slot()
    def _calculate(self) -> None:
        """Open the calculator, with the due date that is seen on the page where there is one."""
        if self.calculator is None:
            self.calculator = Calculator(self, self.desk)
        seen = next((each for each in self.page(self.word).findChildren(DueText) if each.isVisible()), None)
        self.calculator.open(seen.counted if seen else None)

    @Slot(object)
    def _open_draft(self, draft: Draft) -> None:
        if draft.form in RECORDED:
            today = self.page(TODAY)
            assert isinstance(today, TodayPage)
            today.go_on(draft)
            return
        page = self.page(REGISTER)
        assert isinstance(page, VisitsPage)
        page.open_draft(draft)
        self.show_page(REGISTER)

    @Slot(str)
    def _search(self, text: str) -> None:
        """Go on with what was typed into the bar on the page that finds, whose own box takes its place."""
        page = cast("LedgerPage", self.page(LEDGER))
        self.show_page(LEDGER, arrive=False)
        page.find(text)
        page.text.setFocus(Qt.FocusReason.OtherFocusReason)
        page.text.set_caret(len(text))

    @Slot()
    def _take_offer(self) -> None:
        """Do what the line on the page offers: take back the last act, or try again."""
        for line in self.findChildren(NoticeLine):
            if line.isVisible() and line.take_offer():
                return

    @Slot()
    def _ask_command(self) -> None:
        self.commands.open([each for each in self.actions_bound.offered(self.word) if each.word != "commands"])

    @Slot()
    def _back_to_page(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or focused is self.commands.box:
            self.page(self.word).arrive()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if "office" in changes.words:
            self.bar.show_office()
            self.rail.show_office()
        if changes.words & {"office", "roster"}:
            self._ask_duty()
        for page in self.pages():
            page.on_changed(changes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Fold the rail and shorten the bar where the window is narrow for its text."""
        width = self.width() / scale()
        if (width < FOLD_BELOW) is not self.rail.folded:
            self.rail.fold(folded=width < FOLD_BELOW)
        self.bar.fit(width)
        if self.commands.isVisible():
            self.commands.fit()
