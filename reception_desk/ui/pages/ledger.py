"""查找: all visits, found while one types, the newest first; Enter opens one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk import settings
from reception_desk.models.lists.accounts import AccountRow, all_of
from reception_desk.models.lists.ledger import NEWEST, SORTED_BY, Sort
from reception_desk.models.lists.sealed import visit_behind
from reception_desk.models.lists.visits import Numbers, VisitFilter, VisitRow
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import Found, find, find_first
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import ArrangedView, Arrangement
from reception_desk.ui.lists.layout import Laid, ListLayout, renewed
from reception_desk.ui.lists.model import BEGINNING, RowsModel
from reception_desk.ui.lists.taken_out import Hits, TakenOut
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.pages.coded_papers import CodedPapers
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.ledger_filters import LedgerFilters
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown, count_words, shown_words
from reception_desk.ui.pages.reveal import RevealLine
from reception_desk.ui.pages.saved_searches import SavedSearches
from reception_desk.ui.pages.visit_columns import USUAL, ledger_columns
from reception_desk.ui.pages.visit_passage import rows_found
from reception_desk.ui.pages.visit_place import VisitPlace
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

LAID = Laid("ledger", USUAL, NEWEST, SORTED_BY, frozenset({"at", "people"}))
_NOTICE_SECONDS = 30


class LedgerPage(TakenOut, Page):
    """Finds visits by name, number, ID ending or the statement's words, by what the filters say."""

    words = frozenset({"visits", "papers", "own_fields", "matters"})

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        preferences: Preferences | None = None,
        drafts: DraftBook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = tr("查找")
        self._desk, self._lanes = desk, lanes
        self._preferences = preferences or Preferences(settings.load(), self)
        self._asked: tuple[VisitFilter, Sort] | None = None
        self._whole = False
        """Whether what is listed is all that was asked for, not the first of it or the answer to the last question."""
        self.notice = NoticeLine()
        self.why = RevealLine(desk, lanes, self.notice)
        book = drafts or DraftBook(desk, lanes, self)
        self.place = VisitPlace(lambda: VisitView(desk, lanes, actions, book, print_key="Ctrl+P"), self.close_visit)
        self.columns = ledger_columns(self.why.numbers)
        self.model = RowsModel("ledger", [self.columns[key] for key in USUAL], lanes, self._rows, self)
        self.list = ArrangedView(self.model, tr("查到的登记"))
        self.layout_of_list = ListLayout(LAID, self.columns, self.list, self._preferences, desk.clerk.id)
        self.choice = self.layout_of_list.choice
        self.filters = LedgerFilters(desk)
        self.out = LedgerOut(desk, lanes, self)
        self.out_columns = ledger_columns(_none_revealed)
        self.saved = SavedSearches(desk, lanes, self.filters, self.notice)
        self.text, self.count = self.filters.text, self.filters.count
        self._build()
        self._connect()
        for owner, word, do in (
            (self._sheet, "open_visit", self.open_chosen),
            (self, "print_again", self.print_again),
            (self, "reveal", self.reveal),
            (self._sheet, "add_condition", self.add_condition),
            (self._sheet, "columns", self.choose_columns),
            (self._sheet, "keep_search", self.saved.ask),
            (self, "attach_found", self.attach),
        ):
            actions.bind(owner, word, do)  # the list's own keys are silent while a visit is open
        self.bind_out(actions, self._sheet, "list")

    def _build(self) -> None:
        head = row(Text(self.title, "title"), 1, gap=10)
        self._hits = Hits(self.list)
        self.empty = self._hits.empty
        card = Card()
        card.add(self.saved.lists, self.filters, self._hits)
        card.body.setStretch(2, 1)
        beside = row(card, self.choice, gap=10)
        beside.setStretch(0, 1)
        sheet = self._sheet = QWidget()
        page = column(
            head, self.notice, self.why, self.saved.line, beside, Text(_keys_line(), "secondary", wrap=True), gap=10
        )
        page.setStretch(4, 1)
        sheet.setLayout(page)
        self.over = PaperOver(self.out.flow, sheet)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.over)
        self._stack.addWidget(self.place)
        self.codes = CodedPapers(self._desk, self._lanes, self.text, self._stack, self.notice)
        self.setLayout(column(self._stack, margins=(20, 16, 20, 14)))

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.filters.stepped.connect(self._step)
        self.list.opened.connect(self.open_visit)
        self.list.typed.connect(self._type_on)
        self.layout_of_list.sorted.connect(self.refresh)
        self.over.back.connect(self._return)
        self.listen_out()
        self.filters.clear.clicked.connect(self.clear_filters)
        self.model.failed.connect(self.notice.fail)
        self.why.revealed.connect(self._show_numbers)
        self.why.closed.connect(self._return)

    @property
    def visit(self) -> VisitView:
        """Return what shows a visit."""
        return self.place.view

    def arrive(self) -> None:
        """Put the caret into the search field."""
        self._lanes.look("ledger.accounts", partial(self._desk.read, all_of), self._take_accounts, self.notice.fail)
        self.saved.refresh()
        if self._stack.currentIndex() == 0:
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.text.selectAll()
        else:
            self.visit.arrive()

    @property
    def taking(self) -> bool:
        """Tell whether a visit is being changed."""
        return self.place.unsaved

    def keep(self) -> None:
        """Give a change in hand to the journal."""
        self.place.keep()

    @property
    def visit_seen(self) -> int:
        """Return the visit that is open, or chosen in the list."""
        return self.visit.visit_id if self.place.isVisible() else max(self.list.chosen() or 0, 0)

    def find(self, text: str) -> None:
        """Take the text of the window's search field, where the focus stays."""
        self._stack.setCurrentIndex(0)
        self.over.close_paper()
        self.text.set_raw(text)

    @Slot()
    def refresh(self) -> None:
        """Ask again for what the filters say; an answer to older filters is thrown away.

        Of a new question the first hits are shown while the others are looked for.
        """
        self._know_columns()
        before, self._asked = self._asked, (self.filters.wanted(), self.arrangement.sort)
        self._whole = False
        self._ask(find if self._asked == before else find_first)

    def _go_on(self, asked: tuple[VisitFilter, Sort]) -> None:
        """Look for the rest, where nothing else was asked meanwhile."""
        if asked == self._asked:
            self._ask(find)

    def _ask(self, looked: Callable[..., Found]) -> None:
        assert self._asked is not None
        work = partial(_looked, self._desk, looked, *self._asked)
        self._lanes.look("ledger.ids", work, partial(self._take, self._asked), self.notice.fail)

    @Slot()
    def add_condition(self) -> None:
        """Go to where conditions are added."""
        if self._stack.currentIndex() == 0:
            self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def choose_columns(self) -> None:
        """Open the choice of columns, or put it away."""
        if self._stack.currentIndex():
            return
        self.layout_of_list.toggle()

    @property
    def arrangement(self) -> Arrangement:
        """Return how the list is arranged."""
        return self.layout_of_list.now

    @Slot(object)
    def arrange(self, arrangement: Arrangement) -> None:
        """Take another arrangement and remember it for this clerk."""
        self.layout_of_list.arrange(arrangement)

    @Slot()
    def attach(self) -> None:
        """Ask for files for the visit that is shown."""
        if self._stack.currentIndex() == 1:
            self.visit.files.ask()

    @Slot()
    def clear_filters(self) -> None:
        """Show all visits again."""
        self.filters.empty()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def open_chosen(self) -> None:
        """Open the chosen visit."""
        chosen = self.list.chosen()
        if self._stack.currentIndex() == 0 and chosen is not None:
            self.open_visit(chosen)

    @Slot(object)
    def open_visit(self, visit_id: int) -> None:
        """Show one visit whole; of the line of a sealed half, the visit it stands beside for whoever may open it."""
        if visit_id < 0:
            work = partial(self._desk.read, visit_behind, -visit_id)
            self._lanes.look("ledger.line", work, self._open_behind, self.notice.fail)
            return
        self.visit.open(visit_id)
        self._stack.setCurrentIndex(1)
        self.visit.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_behind(self, visit_id: int) -> None:
        if visit_id:
            self.open_visit(visit_id)
        else:
            self._say_sealed()

    def _say_sealed(self) -> None:
        self.notice.say(tr("这一行是检举控告事项(密)，只有登记人、无关的科长和指定的人能打开。"), "info")

    @Slot()
    def close_visit(self) -> None:
        """Go back to the list, where the same row is still chosen."""
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_again(self) -> None:
        """Print the receipt of the visit that is chosen or shown."""
        if self.codes.showing:
            self.codes.paper.print_now()
        elif self.over.showing and self._stack.currentIndex() == 0:
            self.over.paper.print_now()
        elif self._stack.currentIndex() == 0:
            self.open_chosen()
            chosen = self.list.chosen()
            if chosen is not None and chosen > 0:
                self.visit.flow.print_receipt(chosen)
        else:
            self.visit.print_receipt()

    @Slot()
    def reveal(self) -> None:
        """Ask why the whole numbers of the chosen visit, or of the one that is shown, are wanted."""
        chosen = self.list.chosen()
        if self._stack.currentIndex() == 1:
            self.visit.reveal()
        elif chosen is not None and chosen < 0:
            self._say_sealed()
        elif chosen is not None:
            self.why.ask(chosen)

    def shown(self) -> Shown:
        """Return the list as it is shown, for outside the program."""
        days = [each.words for each in self.filters.conditions if each.kind == "days"]
        others = [each.words for each in self.filters.conditions if each.kind != "days"]
        period, conditions = shown_words(days, others, searched=bool(self.text.raw().strip()))
        columns = tuple(self.out_columns[key] for key in self.arrangement.columns)
        return Shown(self.model.ids(), columns, period, conditions)

    def list_is_whole(self) -> bool:
        """Tell whether all is listed that was asked for; only then is it taken out."""
        return self._whole

    def list_is_seen(self) -> bool:
        """Tell whether neither a visit nor a paper lies over the list."""
        return self._stack.currentIndex() == 0 and super().list_is_seen()

    @Slot(object)
    def _show_numbers(self, visit_id: int) -> None:
        found, row = self.why.numbers(visit_id), self.model.row_at(self.model.line_of(visit_id))
        self.list.viewport().update()
        self._return()
        if found is not None and row is not None:
            told = tr("{name}：证件号码 {number}，电话 {phone}")
            told = told.format(name=row.name, number=found.id_number or "—", phone=found.phone or "—")
            self.notice.say(told, "info", seconds=_NOTICE_SECONDS)

    @Slot()
    def _return(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, asked: tuple[VisitFilter, Sort], answer: tuple[Found, list[VisitRow]]) -> None:
        if asked != self._asked:
            return
        found, first = answer
        self.list.show_ids(found.ids, first)
        self._whole = found.whole
        if not found.whole:
            self.count.setText(tr("最新 {n} 条，其余还在找…").format(n=f"{len(found.ids):,}"))
            self._hits.show_found(len(found.ids))
            self._lanes.soon(self, partial(self._go_on, asked))  # after the rows in sight are painted
            return
        sound = tr("同音的 {n} 条").format(n=f"{len(found.ids):,}") if found.by_sound else ""
        self.count.setText(sound or count_words(len(found.ids), found.lines))
        narrowed = asked[0] != VisitFilter()
        self.empty.setText(tr("没有符合条件的登记，少写几个字或清空条件再看。") if narrowed else tr("还没有登记。"))
        self._hits.show_found(len(found.ids))

    def _rows(self, wanted: Sequence[int]) -> list[VisitRow]:
        return rows_found(self._desk, self._asked[0].text.split() if self._asked else (), wanted)

    def _know_columns(self) -> None:
        """Offer a column for each of the office's own questions, as they are now."""
        renewed(self.out_columns, ledger_columns(_none_revealed))
        self.layout_of_list.renew(ledger_columns(self.why.numbers))

    def _take_accounts(self, accounts: list[AccountRow]) -> None:
        self.filters.take_accounts(accounts)

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


def _none_revealed(_visit_id: int) -> Numbers | None:
    """Reveal nothing: what leaves the program is masked, also of what the clerk was shown."""
    return None


def _keys_line() -> str:
    """Return the keys of the list, for the foot of the page."""
    words = tr(
        "↓ 到列表 · Enter 打开 · {print} 打印回执 · {reveal} 完整号码 · {columns} 列和排序"
        " · {keep} 存为列表 · {export} 导出 · {paper} 打印"
    )
    named = {"print": "print_again", "reveal": "reveal", "columns": "columns", "keep": "keep_search"}
    named |= {"export": "export_list", "paper": "print_list"}
    return words.format(**{name: key_text(word) for name, word in named.items()})


def _looked(desk: Desk, looked: Callable[..., Found], wanted: VisitFilter, sort: Sort) -> tuple[Found, list[VisitRow]]:
    """Look for visits; return also the rows of the first hits, which the clerk waits for: one way instead of two."""
    found = desk.read(looked, wanted, sort)
    first = rows_found(desk, wanted.text.split(), found.ids[:BEGINNING]) if looked is find_first else []
    return found, first
