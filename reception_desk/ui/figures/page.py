"""统计: the figures of a period, each a link to its records; rates, charts, 苗头, reports and the summary's words."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from reception_desk.errors import DoesNotAddUp
from reception_desk.services.acts import Done
from reception_desk.services.counting import views
from reception_desk.services.counting.hints import give_hint_back, take_hint
from reception_desk.services.counting.lines import ChartData, FigureLine
from reception_desk.services.counting.views import Shown, View
from reception_desk.services.desk import Desk
from reception_desk.services.reports.exporting import ReportKind, Wanted
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.figures import columns
from reception_desk.ui.figures.cells import CellList
from reception_desk.ui.figures.out import FiguresOut, Pictures
from reception_desk.ui.figures.period_row import PeriodRow
from reception_desk.ui.figures.records import RecordsPart
from reception_desk.ui.figures.rewording import ask_wording
from reception_desk.ui.figures.signing import Signing
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.figures import Division, Span
from reception_desk.wording import tr

if TYPE_CHECKING:
    from reception_desk.ui.figures.charts import Charts

_KINDS = {
    **{Span.DAY: ReportKind.DAILY, Span.WEEK: ReportKind.WEEKLY, Span.MONTH: ReportKind.MONTHLY},
    **{Span.QUARTER: ReportKind.QUARTERLY, Span.YEAR: ReportKind.ANNUAL, Span.FREE: ReportKind.FREE},
}
_TABLE, _CHARTS, _RECORDS = 0, 1, 2


class FiguresPage(Page):
    """Shows figures; `matter_asked` and `visit_asked` carry a record behind one of them."""

    words = frozenset({"visits", "matters", "leading", "figures", "office"})
    matter_asked = Signal(object)
    visit_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = tr("统计")
        self._desk, self._lanes = desk, lanes
        self._asked: object = None
        self.settled = False
        """Whether what was asked is shown."""
        self._known: dict[int, FigureLine] = {}
        self._charts: Charts | None = None
        self.notice = NoticeLine()
        self.period = PeriodRow(desk.today)
        names = [(each.value, f"{at} {each.label}") for at, each in enumerate(View, 1)]
        self.which = ChoiceRow(tr("看什么"), names, View.TOTALS.value)
        self.division = ChoiceRow(
            tr("按什么分"), [(each.value, each.label) for each in Division], Division.CHANNEL.value
        )
        self.model = RowsModel("figures", columns.total_columns(), lanes, lambda _: [], self)
        self.list = CellList(self.model, self.title)
        self.records = RecordsPart(desk, lanes, actions, self.notice, preferences)
        self.out = FiguresOut(desk, lanes, self)
        self.signing = Signing(desk, lanes, self)
        self._build()
        self._connect()
        self._bind(actions)

    # ---- how it is made

    def _build(self) -> None:
        self.state, self.foot = Text("", "secondary", wrap=True), Text("", "secondary", wrap=True)
        self.empty = Text("", "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drawn = QScrollArea()
        self._drawn.setWidgetResizable(True)
        self._drawn.setFrameShape(QScrollArea.Shape.NoFrame)
        self._drawn.viewport().setAutoFillBackground(False)
        self._drawn.setAccessibleName(tr("图"))
        self._drawn.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = QStackedWidget()
        for each in (self.list, self._drawn, self.records, self.empty):
            self._stack.addWidget(each)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # charts scroll inside it
        sized(self._stack, height=150)
        card = Card()
        card.add(self.which, self.division, self._stack, self.state)
        card.body.setStretch(2, 1)
        self.heading = Text("", "secondary")
        sheet = QWidget()
        page = column(
            row(Text(self.title, "title"), self.heading, 1, gap=10),
            *(self.notice, self.period, self.records.beside(card), self.foot),
            gap=10,
        )
        page.setStretch(3, 1)
        sheet.setLayout(page)
        self.sheet = sheet
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over, margins=(20, 16, 20, 14)))

    def _connect(self) -> None:
        self.period.changed.connect(self.refresh)
        self.which.chosen.connect(self._turn)
        self.division.chosen.connect(self._turn)
        self.list.cell_opened.connect(self.open_cell)
        self.records.visit_asked.connect(self.visit_asked)
        self.records.matter_asked.connect(self.matter_asked)
        self.records.failed.connect(self.notice.fail)
        self.over.back.connect(self.arrive)
        self.out.flow.said.connect(self._say)
        self.out.refused.connect(self._refused)
        self.signing.said.connect(self._say)
        self.signing.refused.connect(self._refused)
        self.signing.kept.connect(self._show_kept)
        self.signing.signed.connect(self._on_signed)

    def _bind(self, actions: Actions) -> None:
        for at, each in enumerate(View, 1):
            actions.bind(self.sheet, f"figures_{at}", partial(self.show_view, each))
        for word, do in (
            ("figures_earlier", partial(self.period.move_by, -1)),
            ("figures_later", partial(self.period.move_by, 1)),
            ("figures_days", self.period.focus),
            ("figures_report", self.show_report),
            ("figures_table", self.show_year_table),
            ("export_figures", self.export),
            ("save_charts", self.save_charts),
            ("sign_figures", self.sign),
            ("take_hint", self.take_hint),
        ):
            actions.bind(self.sheet, word, do)
        back = QShortcut(QKeySequence("Esc"), self.records.lists_held)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.leave_records)

    # ---- what is shown

    @property
    def view(self) -> View:
        """Return what is shown."""
        return View(self.which.code())

    @property
    def wanted(self) -> Wanted:
        """Return the report of the period that is shown."""
        period = self.period.period
        return Wanted(_KINDS[period.span], period.first, period.last)

    def show_view(self, view: View) -> None:
        """Show another part."""
        self.which.set_code(view.value)
        self._turn()
        self._focus()

    def arrive(self) -> None:
        """Put the focus on the numbers."""
        self._focus()

    @Slot()
    def refresh(self) -> None:
        """Read again; an answer to an older question is thrown away."""
        period, view = self.period.period, self.view
        division = Division(self.division.code())
        asked = self._asked = (period, view, division)
        self.settled = False
        self.heading.setText(period.words)
        if view is View.TOTALS and [each.key for each in self._columns()] != [each.key for each in self.model.columns]:
            self.list.show_columns(self._columns())
        if view is View.CHARTS:
            work: Callable[[], Any] = partial(views.charts, self._desk, period)
            self._lanes.look("figures", work, partial(self._draw, asked), self._refused)
            return
        work = partial(views.shown, self._desk, period, view, division)
        self._lanes.look("figures", work, partial(self._take, asked), self.notice.fail)

    @Slot(object, str)
    def open_cell(self, line_id: object, key: str) -> None:
        """Open the records behind a number; of a paragraph of the summary its words, to be changed."""
        line = self._known.get(line_id) if isinstance(line_id, int) else None
        if line is None:
            return
        if self.view is View.WORDING:
            ask_wording(self.sheet, self._desk, self._lanes, line, self.period.period.first.year, self._reworded)
            return
        asked = self._asked
        work = partial(views.records, self._desk, line, key, self.period.period, Division(self.division.code()))
        within = views.period_of_column(self.period.period, key).words
        self._lanes.look("figures.records", work, partial(self._open, asked, line, within), self.notice.fail)

    @Slot()
    def leave_records(self) -> None:
        """Go back from the records to the numbers."""
        self.records.leave()
        self._stack.setCurrentIndex(_TABLE)
        self._say_keys()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *_: object) -> None:
        self.records.leave()
        self.division.setVisible(self.view is View.PARTS)
        self.model.set_rows([])
        self._stack.setCurrentIndex(_CHARTS if self.view is View.CHARTS else _TABLE)
        self.list.show_columns(self._columns())
        self.refresh()

    def _columns(self) -> list[Column]:
        match self.view:
            case View.PARTS:
                return columns.part_columns(Division(self.division.code()))
            case View.RATES:
                return columns.rate_columns()
            case View.HINTS:
                return columns.hint_columns()
            case View.WORDING:
                return columns.wording_columns()
            case View.FAULTS:
                return columns.fault_columns()
            case _:
                return columns.total_columns(before=not views.twice_the_same(self.period.period))

    def _take(self, asked: object, found: Shown) -> None:
        if asked != self._asked:
            return
        chosen, key = self.list.chosen(), self.list.column_key
        wanted = columns.fault_columns() if found.refused else self._columns()
        if [each.key for each in wanted] != [each.key for each in self.model.columns]:
            self.list.show_columns(wanted)
        self._known = {each.id: each for each in found.lines}
        self.division.setVisible(self.view is View.PARTS)
        self.model.set_rows(found.lines)
        self.list.choose_cell(chosen, key)
        self.state.setText(found.state)
        self.state.setVisible(bool(found.state))
        self.signing.show_signed(found.signed)
        self.empty.setText(found.empty)
        self.settled = True
        if self._stack.currentIndex() != _RECORDS:
            self._stack.setCurrentWidget(self.list if found.lines else self.empty)
        self._say_keys()

    def _draw(self, asked: object, data: ChartData) -> None:
        if asked != self._asked:
            return
        from reception_desk.ui.figures.charts import Charts  # pyqtgraph and numpy, only when somebody wants a chart

        if self._charts is None:
            self._charts = Charts()
            self._drawn.setWidget(self._charts)
            self._charts.setAutoFillBackground(False)
        self._charts.show_data(data)
        self.settled = True
        self.division.hide()
        self.state.hide()
        self._stack.setCurrentIndex(_CHARTS)
        self._say_keys()

    def _open(self, asked: object, line: FigureLine, within: str, found: Any) -> None:
        if asked != self._asked or found is None:
            return
        self.records.show_records(found.of_visits, found.ids, line.cells.get("label", ""), within)
        self._stack.setCurrentIndex(_RECORDS)
        self._say_keys()
        self.records.arrive()

    def _focus(self) -> None:
        if self._stack.currentIndex() == _RECORDS:
            self.records.arrive()
        elif self._stack.currentIndex() == _CHARTS:
            self._drawn.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            wanted = self.list if self.model.rowCount() else self.which.button(self.view.value)
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is taken out

    @Slot()
    def show_report(self) -> None:
        """Show the report of the period as it is printed; on the paper that is shown, print it."""
        self._pictured(partial(self.out.show, self.wanted))

    @Slot()
    def show_year_table(self) -> None:
        """Show the annual table of the year that is shown."""
        self.out.show(Wanted(ReportKind.YEAR_TABLE, self.period.period.first), {})

    @Slot()
    def export(self) -> None:
        """Ask where the report shall lie, and write it; where records are shown, these."""
        if self._stack.currentIndex() == _RECORDS:
            self.records.export_list()
            return
        self._pictured(partial(self.out.ask_export, self, self.wanted))

    @Slot()
    def save_charts(self) -> None:
        """Ask for a folder, and write the charts into it."""
        words = self.period.period.words
        self._pictured(lambda charts: self.out.ask_charts(self, charts, words))

    @Slot()
    def sign(self) -> None:
        """Sign the report as it stands; where it is signed, show it as it was."""
        self._pictured(partial(self.signing.sign, self.period.period, self.wanted))

    @Slot()
    def take_hint(self) -> None:
        """Make a 排查 of the 苗头 that is chosen."""
        line = self._known.get(self.list.chosen() or 0) if self.view is View.HINTS else None
        if line is None:
            self.notice.say(tr("先按 {key} 看苗头，选中一条。").format(key=key_text("figures_5")), "info", seconds=10)
            return
        hint = line.row.hint  # type: ignore[attr-defined]
        self._lanes.act(partial(take_hint, self._desk, hint), self._hint_taken, self.notice.fail)

    def _hint_taken(self, done: Done[int]) -> None:
        undo = partial(self._lanes.act, partial(give_hint_back, self._desk, done.value), self._undone, self.notice.fail)
        told = tr("已列入排查，台账的排查里有这一次。")
        self.notice.say(told, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)

    def _pictured(self, then: Callable[[Pictures], object]) -> None:
        """Go on with the charts of the period as they are printed."""
        work = partial(views.charts, self._desk, self.period.period)

        def draw(data: ChartData) -> None:
            from reception_desk.ui.figures.charts import pictures

            then(pictures(data))

        self._lanes.look("figures.pictures", work, draw, self._refused)

    def _refused(self, error: Exception) -> None:
        """Say why not; where figures do not add up, one key shows by which records."""
        if isinstance(error, DoesNotAddUp):
            look = partial(self.show_view, View.FAULTS)
            self.notice.say(str(error), "overdue", offer=tr("看是哪几件"), take=look)
        else:
            self.notice.fail(error)

    def _show_kept(self, wanted: Wanted, docx: bytes) -> None:
        self.out.show_kept(wanted, docx)

    def _on_signed(self, undo: Callable[[], Done[Any]]) -> None:
        take = partial(self._lanes.act, undo, self._undone, self.notice.fail)
        self.notice.say(tr("已签发，照原样留存。"), "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

    def _reworded(self, sentences: Sequence[str]) -> None:
        self.notice.say(tr("已记下。") + "".join(sentences), "due" if sentences else "ok", seconds=UNDO_SECONDS)

    def _undone(self, _done: object) -> None:
        self.notice.say(tr("已撤销。"), "ok", seconds=UNDO_SECONDS)

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)

    def _say_keys(self) -> None:
        """Say the keys of what is shown."""
        if self._stack.currentIndex() == _RECORDS:
            words = tr("Enter 打开 · Esc 回到数字 · {columns} 列和排序 · {copy} 复制 · {export} 导出 · {paper} 打印")
            named = {"columns": "records_columns", "copy": "copy_records"}
            named |= {"export": "export_figures", "paper": "print_records"}
            self.foot.setText(words.format(**{name: key_text(word) for name, word in named.items()}))
            return
        opens = {View.CHARTS: "", View.WORDING: tr("Enter 改这一段")}.get(self.view, tr("←→ 选数 · Enter 打开这些记录"))
        named = {
            **{"figures_earlier": tr("往前"), "figures_later": tr("往后"), "figures_report": tr("看报表")},
            **{"export_figures": tr("存成文件"), "sign_figures": tr("签发")},
        }
        if self.view is View.HINTS:
            named = {"take_hint": tr("列入排查")}
        elif self.view is View.CHARTS:
            named |= {"save_charts": tr("存图")}
        keys = " · ".join(f"{key_text(word)} {words}" for word, words in named.items())
        self.foot.setText(" · ".join(filter(None, (opens, tr("Alt+1 到 7 换一样看"), keys))))
