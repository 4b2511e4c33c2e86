"""事项: the lists of matters, mine, due, late, by order, all; Enter opens one."""

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk import settings
from reception_desk.models.lists.accounts import all_of
from reception_desk.models.lists.ledger import Sort, VisitFilter
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import DUE_FIRST, SORTED_BY, MatterRow, rows
from reception_desk.services.answering.letter_lines import ALL
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import MatterList, filter_of, find_matters
from reception_desk.ui.actions import Actions
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import ArrangedView
from reception_desk.ui.lists.layout import Laid, ListLayout
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits, TakenOut
from reception_desk.ui.matters.columns import matter_columns
from reception_desk.ui.matters.first_card import WORDS as FIRST_WORDS
from reception_desk.ui.matters.hand_over import HandOver
from reception_desk.ui.matters.letters_view import LettersView
from reception_desk.ui.matters.list_filters import MatterFilters
from reception_desk.ui.matters.list_foot import keys_of, order_of
from reception_desk.ui.matters.matter_view import MatterView
from reception_desk.ui.matters.paper_pages import PaperPages
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.outgoing.entering import Entering
from reception_desk.ui.page import Page
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.pages.visit_place import VisitPlace
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.painting_ahead import PAINT_AHEAD, paint_ahead
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.sealed.list import LIST, SealList
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr

_NOTICE_SECONDS = 30

Question = tuple[MatterFilter, str, Sort, VisitFilter | None]
"""What a list asks: its filter, how far the clock shall have run, in which order, what of the visits."""


class MattersPage(TakenOut, Page):
    """Lists matters, the one due first on top; shows one whole, and a visit of it."""

    words = frozenset({"matters", "visits", "papers"})

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        drafts: DraftBook | None = None,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = tr("事项")
        self._desk, self._lanes = desk, lanes
        self._asked: Question | None = None
        self.notice = NoticeLine()
        lists = [*((each.value, each.label) for each in MatterList), (LIST, tr("密"))]
        self.which = ChoiceRow(tr("哪些事项"), lists, MatterList.MINE.value)
        self.filters, self.count = MatterFilters(desk), Text("", "secondary")
        self.text, self.state = self.filters.text, self.filters.state
        self.content, self.region = self.filters.content, self.filters.region
        columns = {each.key: each for each in matter_columns(desk)}
        self.model = RowsModel("matters", list(columns.values()), lanes, partial(_rows, desk), self)
        self.list = ArrangedView(self.model, tr("事项"))
        laid = Laid("matters", tuple(columns), DUE_FIRST, SORTED_BY, frozenset({"visits"}))
        self.layout_of_list = ListLayout(laid, columns, self.list, preferences or _own(self), desk.clerk.id)
        self.out = LedgerOut(desk, lanes, self, rows)
        self.seals = SealList(desk, lanes, self)
        self.matter = MatterView(desk, lanes)
        self.letters = LettersView(desk, lanes)
        self.papers = PaperPages(desk, lanes, actions, self.matter, self)
        self.hand_over = HandOver(desk, lanes, self, self.notice)
        self.entering = Entering(desk, lanes, self, self.notice, self._following)
        self._from_matter = self._painted = False
        book = drafts or DraftBook(desk, lanes, self)
        self.place = VisitPlace(lambda: VisitView(desk, lanes, actions, book), self._close_visit)
        self._build()
        self._connect()
        self._bind(actions)

    @property
    def visit(self) -> VisitView:
        """Return what shows a visit of the matter."""
        return self.place.view

    def _build(self) -> None:
        self.keys = Text("", "secondary", wrap=True)
        self._hits = Hits(self.list)
        self.empty = self._hits.empty
        self._hits.addWidget(self.seals)
        card = Card()
        head = row(self.which, self.count, gap=8)
        head.setStretch(0, 1)
        self.trouble = Text("", "finding", wrap=True)
        self.trouble.hide()
        card.add(head, self.filters, self.trouble, self._hits)
        card.body.setStretch(3, 1)
        beside = row(card, self.layout_of_list.choice, gap=10)
        beside.setStretch(0, 1)
        sheet = self.sheet = QWidget()
        head_line, foot = row(Text(self.title, "title"), 1), self.keys
        page = column(head_line, self.notice, beside, foot, gap=10)
        page.setStretch(2, 1)
        sheet.setLayout(page)
        self.over = PaperOver(self.out.flow, sheet)
        self._stack = QStackedWidget()
        for each in (self.over, self.matter, self.place, self.letters):
            self._stack.addWidget(each)
        self.papers.put_into(self._stack)
        self.setLayout(column(self._stack, margins=(20, 16, 20, 14)))

    def _connect(self) -> None:
        self.which.chosen.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.layout_of_list.sorted.connect(self.refresh)
        self.filters.stepped.connect(self._step)
        self.list.opened.connect(self.open_matter)
        self.list.typed.connect(self._type_on)
        self.seals.opened.connect(self.matter.seal.open_one)
        self.seals.counted.connect(self._count_seals)
        self.model.failed.connect(self.notice.fail)
        self.matter.closed.connect(self.close_matter)
        self.matter.visit_asked.connect(self.open_visit)
        self.letters.matter_asked.connect(self.open_matter)
        self.letters.closed.connect(self.close_matter)
        self.papers.matter_asked.connect(self.open_matter)
        self.papers.book_closed.connect(self.close_matter)
        self.over.back.connect(self._paper_left)
        self.out.flow.preview.connect(self._paper_comes)
        self.listen_out()

    def _bind(self, actions: Actions) -> None:
        acts = self.matter.acts
        for word, do in (
            ("matter_fact", acts.record_fact),
            ("matter_outcome", acts.choose_outcome),
            ("matter_decide", self.matter.decide_demand),
            ("matter_extend", acts.extend),
            ("matter_turn", acts.turn),
            ("matter_close", acts.close_matter),
            ("matter_number", acts.add_number),
            ("matter_about", acts.change_about),
            ("matter_same", acts.find_same),
            ("matter_entry", self.matter.answering.record_entry),
            ("matter_letter", self.matter.answering.send_letter),
            ("matter_responsible", self.matter.answering.name_responsible),
            ("matter_first", self.matter.answering.correct_first),
            ("matter_judge", self.matter.go_to_rules),
            ("matter_led", acts.lead),
            ("matter_undo", acts.take_back),
            ("matter_scan", self.matter.attach_scan),
            ("matter_filing", self.matter.closing.file_matter),
            ("matter_quality", self.matter.closing.check_closing),
            ("matter_risk", self.matter.closing.check_risk),
            ("matter_ask_risk", self.matter.closing.ask_risk),
            *((word, partial(acts.handle_first, way)) for way, word in FIRST_WORDS.items()),
            ("matter_papers", self.papers.show_papers),
            ("matter_progress", self.papers.read_out),
            ("matter_file", self.papers.file.ask),
            ("enter_nation", self.enter_nation),
        ):
            for owner in (self.sheet, self.matter):  # silent while a visit is open, which has keys of its own
                actions.bind(owner, word, partial(self._on_matter, do))
        actions.bind(self, "letters", self.show_letters)
        actions.bind(self, "hand_over", self.hand_over.ask)
        self.letters.bind_out(actions, self.letters, "matters")
        self.bind_out(actions, self.sheet, "matters", printing=self.over)
        for owner in (self.sheet, self.matter):
            actions.bind(owner, "print_entry", self.print_entry)
        actions.bind(self.sheet, "matter_columns", self.layout_of_list.toggle)
        for owner in (self.sheet, self.matter):
            actions.bind(owner, "see_seal", self.see_seal)
        actions.bind(self.matter, "seal_names", self.matter.seal.take_named)

    @Slot()
    def see_seal(self) -> None:
        """Open what is sealed of the matter that is shown; on the list of sealed matters, the chosen one."""
        if self._stack.currentIndex() == 1:
            self.matter.seal.open()
        elif self._of_seals and (chosen := self.seals.chosen()) is not None:
            self.matter.seal.open_one(chosen)

    @property
    def _of_seals(self) -> bool:
        return self.which.code() == LIST

    def _on_matter(self, do: object) -> None:
        """Do an act of a matter, where one is shown; on the list, open the chosen one first."""
        if self._stack.currentIndex() == 0 and (chosen := self.list.chosen()) is not None:
            self.open_matter(chosen)
        if self._stack.currentIndex() == 1 and callable(do):
            do()

    def arrive(self) -> None:
        """Put the focus on the list, or into the search where it is empty."""
        self._lanes.look("matters.accounts", partial(self._desk.read, all_of), self.filters.take_accounts)
        if not self._painted:
            self._painted = True
            self._lanes.soon(self, partial(paint_ahead, self.matter, self.over), after=PAINT_AHEAD)
        if self._stack.currentIndex() == 0:
            wanted = self.seals if self._of_seals else self.list if self.model.rowCount() else self.text
            wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def taking(self) -> bool:
        """Tell whether a visit of the matter is being changed."""
        return self.place.unsaved

    def keep(self) -> None:
        """Give a change in hand to the journal."""
        self.place.keep()

    def show_list(self, which: MatterList) -> None:
        """Show one of the lists, without other conditions."""
        self._stack.setCurrentIndex(0)
        self.which.set_code(which.value)
        self.filters.empty()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask again for what the list and the boxes say; the matter that is shown is read again."""
        self.filters.narrow(to_seals=self._of_seals)
        self.keys.setText(keys_of(self.which.code()))
        if self._of_seals:
            self._asked = None
            self.list.show_ids(array("q"))  # nothing of it is copied
            self.seals.narrow(self.text.raw(), self.state.raw().strip())
            return
        troubles = " ".join(self.filters.asked().troubles)
        self.trouble.setText(troubles)
        self.trouble.setVisible(bool(troubles))
        order = order_of(self.which.code(), self.layout_of_list.now.sort)
        self.list.show_sort(order)
        asked = self._asked = self._wanted(), self.filters.clock(), order, self.filters.visits()
        work, take = partial(find_matters, self._desk, *asked), partial(self._take, asked)
        self._lanes.look("matters.ids", work, take, self.notice.fail)
        if self._stack.currentIndex() == 1:
            self.matter.refresh()
        elif self._stack.currentIndex() == 3:
            self.letters.refresh()
        self.papers.refresh()

    @Slot(object)
    def open_matter(self, matter_id: int) -> None:
        """Show one matter whole."""
        self._stack.setCurrentIndex(1)
        self.matter.open(matter_id)

    @Slot()
    def close_matter(self) -> None:
        """Go back to the list; it is asked again once it is on the screen."""
        self._stack.setCurrentIndex(0)
        wanted = self.seals if self._of_seals else self.list
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lanes.soon(self, self.refresh)

    @Slot(object)
    def open_visit(self, visit_id: int) -> None:
        """Show a visit of the matter."""
        self.visit.open(visit_id)
        self._stack.setCurrentIndex(2)

    @Slot()
    def show_letters(self, which: str = ALL) -> None:
        """Show on which letters units owe an answer."""
        self._stack.setCurrentIndex(3)
        self.letters.open(which)

    def list_is_seen(self) -> bool:
        """Tell whether the list of matters is seen, and nothing lies over it."""
        return self._stack.currentIndex() == 0 and super().list_is_seen()

    def copy_list(self) -> None:
        """Put the list on the clipboard; that of sealed matters is never copied."""
        if not self._of_seals:
            super().copy_list()

    @Slot()
    def enter_nation(self) -> None:
        """Open the strip that enters the matter that is shown into the national system."""
        if self.matter.matter_id:
            self.entering.begin(self.matter.matter_id)

    @Slot()
    def print_entry(self) -> None:
        """Lay out on paper what is entered of the matter, chosen or open, for the computer where that system stands."""
        if self._stack.currentIndex() == 1 and self.matter.matter_id:
            self.entering.print(self.matter.matter_id, self.out)
        elif self._stack.currentIndex() == 0 and not self._of_seals and (chosen := self.list.chosen()) is not None:
            self.entering.print(chosen, self.out)

    def _paper_comes(self, *_: object) -> None:
        """Turn to where papers lie, from an open matter too; it is gone back to."""
        self._from_matter = self._stack.currentIndex() == 1
        if self._from_matter:
            self._stack.setCurrentIndex(0)

    @Slot()
    def _paper_left(self) -> None:
        if self._from_matter:
            self._from_matter = False
            self._stack.setCurrentIndex(1)
        self.arrive()

    def _following(self, matter_id: int) -> int | None:
        """Return the matter after one in the list."""
        line = self.model.line_of(matter_id)
        return self.model.id_at(line + 1) if line >= 0 else None

    def shown(self) -> Shown:
        """Return the list as it is shown, for outside the program: that words were searched for is said, not which."""
        day = self._desk.today().isoformat()
        if self._of_seals:
            return self.seals.shown(day, "、".join(self.filters.words(to_seals=True)))
        columns = tuple(self.model.columns)
        conditions = "、".join([MatterList(self.which.code()).label, *self.filters.words()])
        return Shown(self.model.ids(), columns, day, conditions, ListPaper.MATTERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.text.hasFocus():
            self._step(1)
        else:
            super().keyPressEvent(event)

    def _wanted(self) -> MatterFilter:
        return filter_of(self._desk, MatterList(self.which.code()), self.filters.wanted())

    def _take(self, asked: Question, found: "Sequence[int]") -> None:
        if asked != self._asked:
            return
        self.list.show_ids(found)  # type: ignore[arg-type]
        self.count.setText(tr("共 {n} 件").format(n=f"{len(found):,}"))
        self.empty.setText(tr("这里没有事项。换一个列表，或清空条件再看。"))
        self._hits.show_found(len(found))

    @Slot(int)
    def _count_seals(self, n: int) -> None:
        """Say how many there are for this clerk, or that there are none."""
        if self._of_seals:
            self.count.setText(tr("共 {n} 件").format(n=n))
            self.empty.setText(tr("没有您可以查看的密件，或者没有符合条件的。"))
            self._hits.setCurrentIndex(2 if n else 1)

    @Slot()
    def _close_visit(self) -> None:
        if self._of_seals:
            self.close_matter()
            return
        self._stack.setCurrentIndex(1)
        self.matter.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _step(self, step: int) -> None:
        if step > 0 and self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _type_on(self, letter: str) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.setText(self.text.raw() + letter)


def _own(page: QWidget) -> Preferences:
    return Preferences(settings.load(), page)


def _rows(desk: Desk, wanted: Sequence[int]) -> list[MatterRow]:
    return desk.read(rows, wanted)
