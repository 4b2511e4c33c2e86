"""台账: the registers beside matters, one at a time, by days and kind, with sums; Enter opens the matter of a line."""

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk import settings
from reception_desk.models.lists.register_orders import UNSORTED
from reception_desk.services.desk import Desk
from reception_desk.services.registers.lines import Line, Listed, Register, Wanted
from reception_desk.services.registers.seen import PAPERS, read_register
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import ArrangedView
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.layout import Laid, ListLayout
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits, TakenOut
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.registers.acts import RegisterActs, Told
from reception_desk.ui.registers.columns import register_columns
from reception_desk.ui.registers.period import Period
from reception_desk.ui.registers.sums import Sums
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_OUT = ("register_days", "register_columns", "copy_register", "export_register", "print_register")
_ROW = ("register_add", "register_correct", "register_void")
_KEYS: dict[Register, tuple[str, ...]] = {
    Register.ACTIVITIES: _ROW,
    Register.SCREENINGS: ("register_add", "register_answer", "register_nil", "register_gather"),
    Register.SUGGESTIONS: ("register_answer", *_ROW),
    Register.SUPERVISIONS: ("register_answer", *_ROW),
    Register.KEYS: ("register_answer", "register_add", "register_void"),
    Register.RATINGS: ("register_add", "register_void"),
    Register.RISKS: ("register_void",),
}
"""What can be done in each register, as it is named below the list."""


class RegistersPage(TakenOut, Page):
    """Shows one register; `matter_asked` carries the matter of the line that is opened."""

    words = frozenset({"leading", "matters"})
    matter_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = tr("台账")
        self._desk, self._lanes = desk, lanes
        self._asked: Wanted | None = None
        self._known: dict[int, Line] = {}
        self._choices: dict[Register, str] = {}
        self._options: tuple[tuple[str, str], ...] = ()
        self.notice = NoticeLine()
        names = [(each.value, f"{at} {each.label}") for at, each in enumerate(Register, 1)]
        self.which = ChoiceRow(tr("哪本台账"), names, Register.ACTIVITIES.value)
        self.period = Period(desk.today)
        self.kind = ChoiceEditor(self._offers)
        self.sums, self.detail = Sums(), Text("", "secondary", wrap=True)
        self.count = Text("", "secondary")
        self.model = RowsModel("registers", register_columns(Register.ACTIVITIES), lanes, lambda _: [], self)
        self.list = ArrangedView(self.model, self.title)
        laid, columns = _laid(Register.ACTIVITIES)
        self.layout_of_list = ListLayout(laid, columns, self.list, preferences or _own(self), desk.clerk.id)
        self.acts = RegisterActs(desk, lanes, self)
        self.out = LedgerOut(desk, lanes, self, self._read_again)
        self._build()
        self._connect()
        self._bind(actions)

    def _build(self) -> None:
        self._hits = Hits(self.list)
        self.empty = self._hits.empty
        self.kind.setAccessibleName(tr("种类"))
        sized(self.kind, width=190, at_most=(260, 0))
        self.kind_label = Text(tr("种类"), "label")
        self.kind_label.setBuddy(self.kind)
        narrowed = row(self.period, self.kind_label, self.kind, self.count, gap=8)
        narrowed.setStretch(0, 1)
        card = Card()
        sized(self._hits, height=150)
        card.add(self.which, narrowed, self._hits, self.sums, self.detail)
        card.body.setStretch(2, 1)
        self.keys = Text(_keys(self.register), "secondary", wrap=True)
        sheet = QWidget()
        beside = row(card, self.layout_of_list.choice, gap=10)
        beside.setStretch(0, 1)
        page = column(row(Text(self.title, "title"), 1), self.notice, beside, self.keys, gap=10)
        page.setStretch(2, 1)
        sheet.setLayout(page)
        self.sheet = sheet
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over, margins=(20, 16, 20, 14)))

    def _connect(self) -> None:
        self.which.chosen.connect(self._turn)
        self.period.changed.connect(self.refresh)
        self.kind.changed.connect(self._narrow)
        self.kind.stepped.connect(self._step)
        self.list.opened.connect(self.open_line)
        self.layout_of_list.sorted.connect(self.refresh)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.failed.connect(self.notice.fail)
        self.acts.told.connect(self._told)
        self.acts.failed.connect(self.notice.fail)
        self.over.back.connect(self.arrive)
        self.listen_out()

    def _bind(self, actions: Actions) -> None:
        for at, each in enumerate(Register, 1):
            actions.bind(self.sheet, f"register_{at}", partial(self.show_register, each))
        acts = self.acts
        for word, do in (
            ("register_answer", acts.answer),
            ("register_correct", acts.correct),
            ("register_void", acts.void),
            ("register_nil", acts.nil),
        ):
            actions.bind(self.sheet, word, partial(self._on_line, do))
        actions.bind(self.sheet, "register_add", acts.add)
        actions.bind(self.sheet, "register_gather", acts.gather)
        actions.bind(self.sheet, "register_days", self.period.focus)
        actions.bind(self.sheet, "register_columns", self.layout_of_list.toggle)
        self.bind_out(actions, self.sheet, "register", printing=self.over)

    def arrive(self) -> None:
        """Put the focus on the list, or on the choice of registers where it is empty."""
        wanted = self.list if self.model.rowCount() else self.which
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def register(self) -> Register:
        """Return the register that is shown."""
        return Register(self.which.code())

    def show_register(self, register: Register, choice: str | None = None) -> None:
        """Show a register, narrowed down to a kind where one is told."""
        self.which.set_code(register.value)
        if choice is not None:
            self._choices[register] = choice
        self._turn()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Read the register again; an answer to an older question is thrown away."""
        first, last = self.period.days
        sort = self.layout_of_list.now.sort
        asked = self._asked = Wanted(self.register, first, last, self._choices.get(self.register, ""), sort)
        work = partial(read_register, self._desk, asked)
        self._lanes.look("registers", work, partial(self._take, asked), self.notice.fail)

    @Slot(object)
    def open_line(self, line_id: object) -> None:
        """Open the matter of a line; of one that has none, ask what is written down of it next."""
        line = self._known.get(line_id) if isinstance(line_id, int) else None
        if line is None:
            return
        if line.matter_id:
            self.matter_asked.emit(line.matter_id)
        elif self.register in (Register.SCREENINGS, Register.SUGGESTIONS) and line.colour != "ok":
            self.acts.answer(line)
        else:
            self.acts.correct(line)

    def shown(self) -> Shown:
        """Return the register as it is shown, its sums above it, for outside the program; what was voided stays."""
        named = dict(self._options).get(self.kind.raw(), "")
        conditions = "；".join(filter(None, (named, self.sums.text())))
        columns = tuple(self.model.columns)
        held = array("q", (each for each in self.model.ids() if not self._known[each].voided))
        return Shown(held, columns, self.period.words, conditions, PAPERS[self.register])

    def _read_again(self, _look: object, wanted: Sequence[int]) -> list[Line]:
        known = self._known
        return [known[each] for each in wanted if each in known]

    @Slot()
    def _turn(self) -> None:
        self.model.set_rows([])
        self.layout_of_list.turn(*_laid(self.register))
        self.keys.setText(_keys(self.register))
        self.kind_label.setText(tr("哪次") if self.register is Register.SCREENINGS else tr("种类"))
        self.refresh()

    def _on_line(self, do: object) -> None:
        """Do an act on the chosen line."""
        if callable(do):
            do(self._known.get(self.list.chosen() or 0))

    def _take(self, asked: Wanted, found: Listed) -> None:
        if asked != self._asked:
            return
        self._known = {each.id: each for each in found.lines}
        self._options = found.choices
        self.kind.setPlaceholderText(next((label for code, label in found.choices if not code), ""))
        if self.kind.raw() != found.choice:
            self.kind.blockSignals(True)
            self.kind.set_raw(found.choice)
            self.kind.blockSignals(False)
        chosen = self.list.chosen()
        self.model.set_rows(found.lines)
        self.list.choose(chosen)
        self.sums.show_words(found.sums)
        self.count.setText(tr("共 {n} 条").format(n=f"{len(found.lines):,}"))
        self.empty.setText(tr("这里没有记录。按 {key} 记一条，或换一段时间。").format(key=key_text("register_add")))
        self._hits.show_found(len(found.lines))
        self.acts.begin(asked.register, found)
        self._on_row(self.list.currentIndex())

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        line = self.model.row_at(index.row())
        self.detail.setText(line.detail if line is not None else "")
        self.detail.setVisible(bool(line is not None and line.detail))

    def _offers(self) -> TermOffers:
        return TermOffers(tuple(Option(code, label, str(at)) for at, (code, label) in enumerate(self._options)))

    @Slot()
    def _narrow(self) -> None:
        chosen = self.kind.raw()
        if chosen in dict(self._options) and chosen != self._choices.get(self.register, ""):
            self._choices[self.register] = chosen
            self.refresh()

    @Slot(int)
    def _step(self, step: int) -> None:
        if step > 0:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _told(self, told: Told) -> None:
        """Say that it is written, what was found doubtful, and offer to take it back."""
        said, state = tr("已记下。") + told.findings, "due" if told.findings else "ok"
        if told.undo is None:
            self.notice.say(said, state, seconds=UNDO_SECONDS)
            return
        undo = partial(self._lanes.act, told.undo, self._undone, self.notice.fail)
        self.notice.say(said, state, offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)

    def _undone(self, _done: object) -> None:
        self.notice.say(tr("已撤销。"), "ok", seconds=UNDO_SECONDS)


def _laid(register: Register) -> tuple[Laid, dict[str, Column]]:
    """Return how a register stands unless it is arranged otherwise, and its columns."""
    columns = {each.key: each for each in register_columns(register)}
    numbers = frozenset(key for key, each in columns.items() if each.right)
    name = f"register.{register.value}"
    return Laid(name, tuple(columns), UNSORTED, frozenset(columns), numbers), columns


def _own(page: QWidget) -> Preferences:
    return Preferences(settings.load(), page)


def _keys(register: Register) -> str:
    """Return the keys of a register with their words."""
    named = {
        **{"register_add": tr("记一条"), "register_correct": tr("更正"), "register_void": tr("作废")},
        **{"register_answer": tr("登记反馈"), "register_nil": tr("零报告"), "register_gather": tr("汇总报领导")},
        **{"register_columns": tr("列和排序"), "copy_register": tr("复制")},
        **{"register_days": tr("选时间"), "export_register": tr("导出"), "print_register": tr("打印")},
    }
    if register is Register.SCREENINGS:
        named |= {"register_add": tr("布置排查"), "register_answer": tr("登记结果")}
    elif register is Register.KEYS:
        named |= {"register_answer": tr("结束")}
    words = " · ".join(f"{key_text(each)} {named[each]}" for each in (*_KEYS[register], *_OUT))
    return tr("Enter 打开 · Alt+1 到 7 换台账 · {keys}").format(keys=words)
