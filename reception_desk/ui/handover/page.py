"""交接班: what to look at first, what the shift counted, what is open and who goes on; one key closes the day."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.handover import (
    CARRIER,
    CARRYING,
    DEVICES,
    ON_DUTY,
    REMARK,
    SEAL,
    SHEET,
    SHEET_DAY,
    SHIFT,
    SLOT,
    TROUBLE,
)
from reception_desk.services.acts import Done
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.handover.given import Key, Signed, Told, close_day, take_back
from reception_desk.services.handover.items import Item
from reception_desk.services.handover.opening import LAST, OWED, Opened, OpeningLine, opened
from reception_desk.services.handover.papers import day_sheet, handover_paper
from reception_desk.services.handover.seen import WORD, figure_words
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.dates import day_text
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.handover.columns import item_columns, opening_columns, past_columns
from reception_desk.ui.handover.open_out import OpenOut
from reception_desk.ui.handover.sheets import SheetFlow
from reception_desk.ui.handover.shift_draft import ShiftDraft
from reception_desk.ui.handover.shift_panels import ShiftPanels
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.painting import row_height
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.ask_panel import AskPanel
from reception_desk.ui.measures import column, px, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import ground_of, stands
from reception_desk.ui.page import Page
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.due_card import DueList
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.duty import Slot as Part
from reception_desk.vocabulary.handover import HandoverKind, ItemKind
from reception_desk.wording import tr

_MOST_LINES, _FORM = 8, 410


class HandoverPage(Page):
    """The page of the shift; `matter_asked`, `visit_asked` carry what is opened, `page_asked` another page's word."""

    words = frozenset({WORD, "visits", "matters", "leading", "roster", "blanks", "papers", "office"})
    matter_asked = Signal(object)
    visit_asked = Signal(object)
    letters_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = tr("交接班")
        self._desk, self._lanes, self._actions = desk, lanes, actions
        self.opened: Opened | None = None
        self.carriers: dict[Key, str] = {}
        self._only: ItemKind | None = None
        self._prefilled = False
        self.panel: AskPanel | None = None
        self.notice, self.date = NoticeLine(), Text("", "secondary")
        self.close_button = Button(tr("日结"), key_text("close_day"), role="primary")
        self.give_button = Button(tr("交班"), key_text("give_shift"))
        self.take_button = Button(tr("签接班"), key_text("take_shift"), role="primary")
        self.opening = RowsModel("handover.opening", opening_columns(), lanes, lambda _: [], self)
        self.lines = DueList(self.opening, tr("开班先看"))
        self.model = RowsModel("handover", item_columns(desk.today(), self.carriers), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("没办完的事"))
        self.past_rows = RowsModel("handover.past", past_columns(), lanes, lambda _: [], self)
        self.past = DueList(self.past_rows, tr("以往的交接"))
        self.form = FormView(SHIFT)
        self.figures, self.change, self.blanks = (Text("", look, wrap=True) for look in ("", "secondary", "secondary"))
        self.draft = ShiftDraft(desk, drafts, self.form, self.carriers, self)
        self.flow = SheetFlow(desk, lanes, self)
        self.panels = ShiftPanels(desk, lanes, self, self.notice)
        self.out = OpenOut(desk, lanes, self.model, self.notice, self)
        self._build()
        self._bind()

    def _build(self) -> None:
        head = row(
            Text(self.title, "title"), self.date, 1, self.take_button, self.give_button, self.close_button, gap=8
        )
        first = Card(tr("开班先看"), tr("Enter 打开"))
        first.add(self.lines)
        self.open_card = Card(tr("没办完的事"), self.out.hint())
        self.empty = Text(tr("没有没办完的事。"), "secondary")
        sized(self.list, height=160)
        self.open_card.add(self.list, self.empty)
        self.open_card.body.setStretch(0, 1)
        left = column(first, self.open_card, gap=10)
        left.setStretch(1, 1)
        whole = column(head, self.notice, SideBySide(left, self._side(), wide=760, width=356, most=400), gap=10)
        whole.setStretch(2, 1)
        sheet = QWidget()
        sheet.setLayout(whole)
        self.out.bind(self._actions, sheet)
        self.over = PaperOver(self.flow, sheet)
        self.setLayout(column(self.over, margins=(20, 16, 20, 14)))

    def _side(self) -> QWidget:
        shift = Card(tr("本班"), gap=4)
        shift.add(self.figures, self.change)
        told = Card(tr("桌上的东西和备注"))
        told.add(self.blanks, self.form)
        self.before = Card(tr("以往的交接"), tr("Enter 看记录"))
        self.before.add(self.past)
        return side_scroll(column(shift, told, self.before, 1, gap=12))

    def _bind(self) -> None:
        for word, do in (
            ("close_day", self.close_day),
            ("give_shift", self.give),
            ("give_leader", self.give_to_leader),
            ("take_shift", self.take),
            ("name_carrier", self.name_carrier),
            ("print_handover", self.print_handover),
            ("print_day", self.print_day),
            ("print_day_of", self.ask_day),
        ):
            self._actions.bind(self.over, word, do)
        self.close_button.clicked.connect(self.close_day)
        self.give_button.clicked.connect(self.give)
        self.take_button.clicked.connect(self.take)
        self.lines.opened.connect(self._open_line)
        self.list.opened.connect(self._open_item)
        self.past.opened.connect(self._show_record)
        self.panels.signed.connect(self._signed)
        self.draft.found.connect(self._go_on)
        self.flow.said.connect(self._say)
        self.over.back.connect(self.arrive)

    @Slot()
    def refresh(self) -> None:
        """Read the shift again."""
        self.date.setText(day_text(self._desk.today()))
        self._lanes.look("handover", partial(opened, self._desk), self._take, self.notice.fail)

    @Slot()
    def arrive(self) -> None:
        """Put the focus on the opening lines."""
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Give what is typed of the shift to the journal at once."""
        self.form.commit_composing()
        self.draft.keep()

    def told(self) -> Told:
        """Return what is typed of the shift."""
        self.form.commit_composing()
        values = self.form.values()
        return Told(
            slot=values[SLOT] or Part.DAY,
            seal=values.text(SEAL),
            devices=values.text(DEVICES),
            trouble=values.text(TROUBLE),
            remark=values.text(REMARK),
            on_duty=tuple(filter(None, values.text(ON_DUTY).replace("，", "、").split("、"))),
            carriers=dict(self.carriers),
        )

    @Slot()
    def close_day(self) -> None:
        """Close the day by one key; on a paper that is shown nothing is closed."""
        if not self.over.showing:
            work = partial(close_day, self._desk, self.told())
            self._lanes.act(work, self._signed, self.notice.fail)

    @Slot()
    def give(self) -> None:
        """Ask who takes the shift over."""
        if self.opened is not None and not self.over.showing:
            self.panels.give(self.opened, self.told())

    @Slot()
    def give_to_leader(self) -> None:
        """Ask which leader takes the shift over where nobody came."""
        if self.opened is not None and not self.over.showing:
            self.panels.give_to_leader(self.opened, self.told())

    @Slot()
    def take(self) -> None:
        """Ask whoever takes over for the password."""
        if self.opened is not None and not self.over.showing:
            self.panels.take(self.opened)

    @Slot()
    def name_carrier(self) -> None:
        """Ask who goes on with the chosen thing."""
        item = self._item(self.list.chosen())
        if item is None or stands(self.panel):
            self.notice.fail(CannotNow(tr("请先在“没办完的事”里选一件。"), tr("按 Tab 到列表，用上下键选。")))
            return
        raw = {CARRIER.name: self.carriers.get(item.row.key) or item.row.owner}
        heading = tr("换人接着办：{title}").format(title=item.title)
        self.panel = AskPanel(
            ground_of(self), self._lanes, CARRYING, partial(self._named, item), Values(CARRYING, raw), heading
        )
        self.panel.done.connect(self._carrier_named)
        self.panel.ask()

    @Slot()
    def print_handover(self) -> None:
        """Show the record that is chosen among the past ones, else the last; on the paper that is shown, print it."""
        if self.over.showing:
            self.over.paper.print_now()
        elif self.opened is not None and self.opened.seen.last is not None:
            chosen = self.past.chosen() if self.past.hasFocus() else None
            self._show_record(chosen or self.opened.seen.last.id)
        else:
            self.notice.fail(CannotNow(tr("还没有交接过，没有记录可打。"), tr("先日结或交班。")))

    @Slot()
    def print_day(self) -> None:
        """Show today's sheet."""
        if not self.over.showing:
            self.flow.show_sheet(partial(day_sheet, self._desk, self._desk.today()))

    @Slot()
    def ask_day(self) -> None:
        """Ask of which day the sheet is shown."""
        if self.over.showing or stands(self.panel):
            return
        raw = {SHEET_DAY.name: self._desk.today().isoformat()}
        self.panel = AskPanel(ground_of(self), self._lanes, SHEET, self._day_asked, Values(SHEET, raw))
        self.panel.done.connect(lambda done: self.flow.show_sheet(partial(day_sheet, self._desk, done.value)))
        self.panel.ask()

    def _day_asked(self, values: Values) -> partial[Done[date]]:
        return partial(Done, values[SHEET_DAY] or self._desk.today(), changes())

    def _go_on(self, raw: dict[str, str], carriers: dict[Key, str]) -> None:
        """Go on with what was typed of this shift before the program ended."""
        self.form.set_values(Values(SHIFT, {**SHIFT.empty().raw, **raw}))
        self.carriers.update(carriers)
        self._show_items()

    def _take(self, found: Opened) -> None:
        self.opened, shift = found, found.seen
        line, item = self.lines.chosen(), self.list.chosen()
        self.opening.set_rows(found.lines)
        self.lines.setFixedHeight(min(len(found.lines), _MOST_LINES) * row_height() + px(2))
        self.lines.choose(line)
        self._show_items()
        self.list.choose(item)
        self.past_rows.set_rows(shift.recent)
        self.past.fit()
        self.before.setVisible(bool(shift.recent))
        told = [f"{label} {value}" for label, value in figure_words(shift.figures) if _is_told(label, value)]
        self.figures.setText(" · ".join(told))
        since = tr("从 {begun} 起").format(begun=f"{shift.begun_at:%m-%d %H:%M}")
        change = tr("比上次：带下 {kept} 件，了结 {gone} 件，新增 {new} 件")
        gap = shift.difference
        words = change.format(kept=gap.kept, gone=gap.gone, new=gap.new) if shift.last is not None else ""
        sealed = tr("检举控告事项(密) {n} 件在内").format(n=shift.accusations) if shift.accusations else ""
        self.change.setText("。".join(filter(None, (since, words, sealed))))
        self.blanks.setText(tr("空白登记表：{blanks}").format(blanks=shift.blanks))
        self._show_buttons(found)
        self._prefill(found)

    def _show_buttons(self, found: Opened) -> None:
        """Let the one primary button be what this office does: sign for a waiting shift, close the day, or give it."""
        waits = found.seen.last is not None and found.seen.last.waits
        closes = found.seen.usual is HandoverKind.CLOSE
        self.take_button.setVisible(waits)
        for button in (self.close_button, self.give_button):
            button.setVisible(not waits)
        for button, first in ((self.close_button, closes), (self.give_button, not closes)):
            button.setProperty("role", "primary" if first else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def _prefill(self, found: Opened) -> None:
        """Fill in what stood on the desk the last time and which part of the day it is; what was typed stays."""
        if self._prefilled:
            return
        self._prefilled = True
        things = found.seen.last.things if found.seen.last is not None else {}
        said = {SLOT.name: found.seen.slot.value, SEAL.name: things.get("seal", "")}
        said[DEVICES.name] = things.get("devices", "")
        self.form.set_values(Values(SHIFT, {**SHIFT.empty().raw, **said}))
        inside = self.form.widget()
        if inside is not None:  # the side scrolls as one; a box that scrolls inside it hides what is below
            self.form.setFixedHeight(max(inside.sizeHint().height(), px(_FORM)) + px(4))
        self.draft.begin(found.seen.last.id if found.seen.last is not None else 0)

    def _show_items(self) -> None:
        assert self.opened is not None
        rows = [each for each in self.opened.seen.items if self._only in (None, each.row.kind)]
        self.model.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.out.kind = self._only.label if self._only is not None else ""
        which = self.out.kind or tr("没办完的事")
        self.open_card.heading.setText(tr("{which}（{n} 件）").format(which=which, n=sum(r.row.times for r in rows)))

    @Slot(object)
    def _open_line(self, line_id: object) -> None:
        line = self.opening.row_at(self.opening.line_of(line_id)) if isinstance(line_id, int) else None
        if not isinstance(line, OpeningLine):
            return
        if line.opens == LAST and self.opened is not None and self.opened.seen.last is not None:
            self._show_record(self.opened.seen.last.id)
        elif line.opens == OWED:
            self.letters_asked.emit("all")
        elif line.opens in {each.value for each in ItemKind}:
            kind = ItemKind(line.opens)
            self._only = None if self._only is kind else kind
            self._show_items()
            self.list.choose(None)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif line.opens:
            self.page_asked.emit("roster")

    @Slot(object)
    def _open_item(self, item_id: object) -> None:
        item = self._item(item_id)
        if item is not None and item.row.matter_id:
            self.matter_asked.emit(item.row.matter_id)
        elif item is not None and item.row.visit_id:
            self.visit_asked.emit(item.row.visit_id)

    @Slot(object)
    def _show_record(self, handover_id: object) -> None:
        if isinstance(handover_id, int):
            self.flow.show_sheet(partial(handover_paper, self._desk, handover_id))

    @Slot(object)
    def _signed(self, done: Done[Signed]) -> None:
        """Say what was signed and offer to take it back; the next shift begins with an empty sheet."""
        signed = done.value
        self.draft.drop()
        self.carriers.clear()
        self._prefilled, self._only = False, None
        self.refresh()
        if signed.kind is HandoverKind.CLOSE:
            words = tr("已日结（{number}），{n} 件接着办，都写明了由谁接。Ctrl+P 打印。")
        elif signed.waits:
            words = tr("已签交班（{number}），{n} 件带下去。请{taker}按 F6 输密码接班。")
        else:
            words = tr("{taker}已签接班（{number}），{n} 件接着办，记录已定稿。Ctrl+P 打印。")
        told = words.format(number=signed.number, n=signed.carried, taker=signed.taker)
        if signed.kind is not HandoverKind.CLOSE and not signed.waits:
            self.notice.say(told, "ok", seconds=UNDO_SECONDS)
            return
        undo = partial(take_back, self._desk, signed.id)
        take = partial(self._lanes.act, undo, self._taken_back, self.notice.fail)
        self.notice.say(told, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

    def _taken_back(self, done: Done[Signed]) -> None:
        self.refresh()
        self.notice.say(tr("已撤回 {number}，这个编号不再用。").format(number=done.value.number), "ok", seconds=10)

    def _named(self, item: Item, values: Values) -> partial[Done[tuple[Item, str]]]:
        return partial(Done, (item, values.text(CARRIER)), changes())

    @Slot(object)
    def _carrier_named(self, done: Done[tuple[Item, str]]) -> None:
        item, name = done.value
        self.carriers[item.row.key] = name
        self.draft.keep()
        self._show_items()
        self.list.choose(item.id)

    def _item(self, item_id: object) -> Item | None:
        found = self.model.row_at(self.model.line_of(item_id)) if isinstance(item_id, int) else None
        return found if isinstance(found, Item) else None

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)


def _is_told(label: str, value: str) -> bool:
    return label == tr("来访") or any(each in "123456789" for each in value)
