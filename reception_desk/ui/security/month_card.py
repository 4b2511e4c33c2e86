"""The page of the month that the leader signs: whole numbers seen, lists taken out, what was made void or restored."""

from array import array
from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout

from reception_desk.models.lists.traces import witness_of
from reception_desk.services.access.traces import Line, find_checkpoint, month_page
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.measures import row, spaced
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr

_SEEN = 30
"""Lines shown on the screen; all of them are printed."""


def line_columns() -> tuple[Column, ...]:
    """Return the columns of what was done."""
    return (
        Column(tr("时间"), lambda line: f"{line.at:%m-%d %H:%M}", "11-23 10:42", key="at"),
        Column(tr("账号"), lambda line: line.clerk, "lichunmei", key="clerk"),
        Column(tr("做了什么"), lambda line: line.what, tr("导出登记列表"), key="what"),
        Column(tr("对象"), lambda line: line.subject, "LF2026-A0001", key="subject"),
        Column(tr("结果"), lambda line: line.outcome, "1,000 条", key="outcome"),
        Column(tr("原因"), lambda line: line.reason, key="reason"),
    )


def show_lines(grid: QGridLayout, lines: list[Line]) -> None:
    """Put the lines into a grid, in place of what stood there."""
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
    for place, column in enumerate(line_columns()):
        if lines:
            grid.addWidget(Text(column.title, "label"), 0, place)
        for number, line in enumerate(lines[:_SEEN], 1):
            grid.addWidget(
                Text(column.text(line), "secondary" if place else "", wrap=column.sample == ""), number, place
            )


class MonthCard(ExplainedCard):
    """This month, or the one before; and the words on a paper that witness the audit."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, out: LedgerOut) -> None:
        super().__init__(tr("每月请领导审签"), tr("查看完整号码、导出、作废、更正、恢复，都在这一页"))
        self._desk, self._lanes, self._notice, self._out = desk, lanes, notice, out
        self._month = desk.today().replace(day=1)
        self._lines: list[Line] = []
        self._sealed = ""
        self.this = Button(tr("看本月"))
        self.before = Button(tr("看上月"))
        self.print = Button(tr("打印审签页"))
        self.print.setVisible(False)
        self.told = Text("", "secondary", wrap=True)
        self.grid = QGridLayout()
        spaced(self.grid, (0,), 8)
        self.grid.setColumnStretch(5, 1)
        self.code, self.find = LineEditor(), Button(tr("核对存证码"))
        self.code.setAccessibleName(tr("文书右下角的存证码"))
        label = Text(tr("文书右下角的存证码"), "label")
        label.setBuddy(self.code)
        asked = row(self.code, self.find, gap=8)
        asked.setStretch(0, 1)
        self.add(row(self.this, self.before, 1, self.print, gap=8), self.told, self.grid, label, asked)
        self.this.clicked.connect(lambda: self.read(desk.today().replace(day=1)))
        self.before.clicked.connect(lambda: self.read(_month_before(desk.today())))
        self.print.clicked.connect(self.print_page)
        self.find.clicked.connect(self.look_for)

    def read(self, first: date) -> None:
        """Read a month; that it was read stands in the audit."""
        self._month = first
        self._lanes.act(partial(month_page, self._desk, first), self._show, self._notice.fail)
        self._lanes.look("seal", partial(self._desk.read, witness_of), self._take_seal, self._notice.fail)

    def print_page(self) -> None:
        """Lay the page out, with the line on which the leader signs."""
        lines = self._lines
        signed = self._sealed + tr("领导审签：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿")
        keys = array("q", range(len(lines)))
        period = tr("{year}年{month}月").format(year=self._month.year, month=self._month.month)
        shown = Shown(
            keys, line_columns(), period, signed, ListPaper.MONTH, lambda _, ids: [lines[each] for each in ids]
        )
        self._out.print(shown)

    def look_for(self) -> None:
        """Say whether the audit still holds what a paper witnesses."""
        self._lanes.act(partial(find_checkpoint, self._desk, self.code.raw()), self._found, self._notice.fail)

    def _take_seal(self, found: tuple[str, int] | None) -> None:
        told = tr("审计封印起点 {root}，到第 {n} 条。")
        self._sealed = told.format(root=found[0], n=found[1]) if found is not None else ""

    def _show(self, done: Done[list[Line]]) -> None:
        self._lines = done.value
        period = tr("{year}年{month}月").format(year=self._month.year, month=self._month.month)
        told = tr("{period}共 {n} 项。").format(period=period, n=len(self._lines))
        if len(self._lines) > _SEEN:
            told += tr("这里列出前 {n} 项，打印的是全部。").format(n=_SEEN)
        self.told.setText(told)
        show_lines(self.grid, self._lines)
        self.print.setVisible(bool(self._lines) and self._desk.may(Action.PRINT_LIST))

    def _found(self, done: Done[int | None]) -> None:
        if done.value is None:
            told = tr("审计记录里没有这个存证码：码抄错了，或者记录被换过、截短过。请停用并联系管理员。")
            self._notice.say(told, "overdue")
        else:
            told = tr("对得上：是审计记录的第 {n} 条，它和它以前的都在。").format(n=done.value)
            self._notice.say(told, "ok")


def _month_before(day: date) -> date:
    return date(day.year - (day.month == 1), (day.month - 2) % 12 + 1, 1)
