"""A page that lists what waits, by kind: what is due first on top, Enter opens it, the list is printed as shown."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits, TakenOut
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.pages.due_card import TickList
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr

ALL = "all"


@dataclass(frozen=True)
class Listing:
    """What a page lists: its title, the words of an empty list, the kinds by code and label, its columns, its paper."""

    title: str
    empty: str
    kinds: Sequence[tuple[str, str]]
    columns: Sequence[Column]
    paper: ListPaper
    read: Callable[[], Any]
    """What reads the rows, on a lane."""
    keys: str = ""


class WorkList(TakenOut, Page):
    """Rows that a listing reads, each of a `kind`; `matter_asked` and `visit_asked` carry what an opened one is of."""

    words: frozenset[str] = frozenset({"leading", "matters", "visits", "accounts"})
    matter_asked = Signal(object)
    visit_asked = Signal(object)
    look: ClassVar[str] = ""

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, listing: Listing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = listing.title
        self._desk, self._lanes, self._listing = desk, lanes, listing
        self.rows: list[Any] = []
        self.notice = NoticeLine()
        self.which = ChoiceRow(tr("看哪些"), [(ALL, tr("全部")), *listing.kinds], ALL)
        self.count, self.sums = Text("", "secondary"), Text("", "secondary", wrap=True)
        self.model = RowsModel(self.look, list(listing.columns), lanes, lambda _: [], self)
        self.list = TickList(self.model, listing.title)
        self.out = LedgerOut(desk, lanes, self, self._outward)
        self.head = row(Text(self.title, "title"), gap=10)
        self._build()
        self.which.chosen.connect(self.show_rows)
        self.list.opened.connect(self._open)
        self.over.back.connect(self.arrive)
        self.listen_out()
        self.bind_out(actions, self.sheet, "work", printing=self.over)

    def _build(self) -> None:
        self._hits = Hits(self.list, self._listing.empty)
        self.empty = self._hits.empty
        card = Card()
        narrow = row(self.which, self.count, gap=8)
        narrow.setStretch(0, 1)
        card.add(narrow, self.sums, self._hits)
        card.body.setStretch(2, 1)
        last = tr("Enter 打开 · {copy} 复制 · {export} 导出 · {paper} 打印").format(
            copy=key_text("copy_work"), export=key_text("export_work"), paper=key_text("print_work")
        )
        keys = " · ".join(filter(None, (self._listing.keys, last)))
        self.head.addStretch(1)
        sheet = self.sheet = QWidget()
        page = column(self.head, self.notice, card, Text(keys, "secondary", wrap=True), gap=10)
        page.setStretch(2, 1)
        sheet.setLayout(page)
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over, margins=(20, 16, 20, 14)))

    def summed(self, rows: Sequence[Any]) -> str:
        """Return how many there are of each kind, in words."""
        labels = dict(self._listing.kinds)
        counts = {code: sum(each.kind == code for each in rows) for code in labels}
        return " · ".join(f"{labels[code]} {n}" for code, n in counts.items() if n)

    @Slot()
    def refresh(self) -> None:
        """Read the rows again."""
        self._lanes.look(self.look, self._listing.read, self._take, self.notice.fail)

    @Slot()
    def arrive(self) -> None:
        """Put the focus on the list, or on the choice where it is empty."""
        wanted = self.list if self.model.rowCount() else self.which
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> Any:
        """Return the chosen row, None where there is none."""
        return self._row(self.list.chosen())

    @Slot()
    def show_rows(self) -> None:
        """List the rows of the kind that is asked for."""
        code, chosen = self.which.code(), self.list.chosen()
        found = [each for each in self.rows if code in (ALL, each.kind)]
        self.model.set_rows(found)
        self.list.choose(chosen)
        self.count.setText(tr("共 {n} 件").format(n=f"{sum(getattr(each, 'more', 0) or 1 for each in found):,}"))
        self._hits.show_found(len(found))

    def shown(self) -> Shown:
        """Return the list as it is shown, for outside the program."""
        labels = dict(self._listing.kinds)
        ids = array("q", self.model.ids())
        conditions = "、".join(filter(None, (self.conditions(), labels.get(self.which.code(), tr("全部")))))
        return Shown(ids, tuple(self.model.columns), self._desk.today().isoformat(), conditions, self._listing.paper)

    def conditions(self) -> str:
        """Return of whom the list is, for its paper."""
        return ""

    def _take(self, rows: Sequence[Any]) -> None:
        self.rows = list(rows)
        self.sums.setText(self.summed(self.rows))
        self.sums.setVisible(bool(self.sums.text()))
        self.show_rows()

    def _row(self, row_id: object) -> Any:
        return self.model.row_at(self.model.line_of(row_id)) if row_id is not None else None

    def _outward(self, _look: object, wanted: Sequence[int]) -> list[Any]:
        rows = {each.id: each for each in self.rows}
        return [rows[each] for each in wanted if each in rows]

    @Slot(object)
    def _open(self, row_id: object) -> None:
        found = self._row(row_id)
        if found is not None and found.matter_id:
            self.matter_asked.emit(found.matter_id)
        elif found is not None and found.visit_id:
            self.visit_asked.emit(found.visit_id)
