"""重点时段: its days, what was reported of each and what is owed, who calls on whom when, one closing page."""

from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms import duty_days as form
from reception_desk.forms.form import Values
from reception_desk.forms.roster import Whether
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster import periods
from reception_desk.services.roster.period_page import closing_page, closing_words
from reception_desk.services.roster.periods import Begun, Call, PeriodFacts, ReportRow, Special
from reception_desk.ui.actions import Actions
from reception_desk.ui.dates import day_text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.roster.printed import RosterFlow
from reception_desk.ui.roster.special import SpecialView
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import later, shown, tr

_BACK, _AHEAD = timedelta(days=400), timedelta(days=400)
_CHOOSE = later("请先在左边选一个重点时段。")
_MOST_TOLD = 6


class PeriodsView(SpecialView):
    """Writes periods, their daily reports and calls, and closes them."""

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, flow: RosterFlow, parent: QWidget | None = None
    ) -> None:
        beside = tr("盯办走访"), _call_columns()
        super().__init__(desk, lanes, actions, tr("重点时段"), _columns(), beside, parent)
        self._flow = flow
        self._people: tuple[str, ...] = ()
        self.lay_out(
            (
                ("period_new", self.plan),
                ("period_change", self.change),
                ("period_report", self.report),
                ("period_call", self.call),
                ("period_called", self.called),
                ("period_close", self.close_period),
                ("period_page", self.show_page),
                ("period_drop", self.drop),
            )
        )
        self.list.opened.connect(lambda _: self.report())
        self.side_list.opened.connect(lambda _: self.called())

    def refresh(self) -> None:
        """Read the periods of the last and the coming year."""
        today = self._desk.today()

        def read(look: Any) -> tuple[tuple[Special, ...], tuple[str, ...]]:
            found = periods.specials(self._desk, look, today - _BACK, today + _AHEAD)
            names = tuple(each.facts.name for each in roster_people.people_of(look))
            return tuple(reversed(found)), names or (self._desk.clerk.name,)

        self._lanes.look("periods", partial(self._desk.read, read), self._take, self.notice.fail)

    def show_details(self) -> None:
        """Show what was reported of the chosen period, what is owed, and its calls."""
        chosen: Special | None = self.row()
        self.beside.set_rows(chosen.calls if chosen is not None else ())
        if chosen is None:
            self.told.setText("")
            return
        owed = tr("还没有报：{days}").format(days="、".join(f"{each:%m-%d}" for each in chosen.owed[:_MOST_TOLD]))
        told = [owed] if chosen.owed else []
        told += [_report_words(each) for each in reversed(chosen.reports[-_MOST_TOLD:])]
        told += [chosen.row.closing] if chosen.closed else []
        self.told.setText("\n".join(told) or tr("还没有报过。F8 报日报，没有情况也报。"))

    @Slot()
    def plan(self) -> None:
        """Ask for a new period."""
        self.ask(form.PERIOD, partial(self._keep, None), self._planned)

    @Slot()
    def change(self) -> None:
        """Ask what the chosen period shall be."""
        chosen: Special | None = self.row()
        if chosen is None:
            self.need(shown(_CHOOSE))
            return
        self.ask(
            form.PERIOD, partial(self._keep, chosen.id), lambda _: self.say(tr("已改好。")), _raw(chosen.row.facts)
        )

    @Slot()
    def drop(self) -> None:
        """Take the chosen period back; in the list of calls, the call."""
        chosen, call = self.row(), self.inside()
        if call is not None and self.side_list.hasFocus():
            again = partial(periods.drop_call, self._desk, call.id, undone=False)
            self.act(partial(periods.drop_call, self._desk, call.id), tr("已取消走访。"), lambda _: again)
        elif chosen is None:
            self.need(shown(_CHOOSE))
        else:
            back = partial(periods.drop_period, self._desk, chosen.id, undone=False)
            self.act(partial(periods.drop_period, self._desk, chosen.id), tr("已撤销时段。"), lambda _: back)

    @Slot()
    def report(self) -> None:
        """Ask for the report of the first day that is owed, else of today, with its figures in words."""
        chosen: Special | None = self.row()
        if chosen is None:
            self.need(shown(_CHOOSE))
            return
        day = next(iter(chosen.owed), self._desk.today())
        work = partial(self._desk.read, lambda look: periods.begun(self._desk, look, chosen, day))
        self._lanes.look("period.begun", work, partial(self._report, chosen), self.notice.fail)

    @Slot()
    def call(self) -> None:
        """Ask who calls on whom when."""
        chosen: Special | None = self.row()
        if chosen is None:
            self.need(shown(_CHOOSE))
            return

        def act(values: Values) -> Act:
            number, day = values.text(form.NUMBER), values[form.DAY] or self._desk.today()
            caller, hour = values.raw.get("caller", ""), values.text(form.HOUR)
            return partial(periods.plan_call, self._desk, chosen.id, number, caller, day, hour)

        raw = {form.DAY.name: max(chosen.row.facts.since, self._desk.today()).isoformat()}
        self.ask(form.call_form(self._people), act, self._called_for, raw)

    @Slot()
    def called(self) -> None:
        """Ask how the chosen call went."""
        call: Call | None = self.inside()
        if call is None or call.row.done_at is not None:
            self.need(tr("请先在右边选一次没做的走访。"))
            return

        def act(values: Values) -> Act:
            return partial(periods.answer_call, self._desk, call.id, values.text(form.CALLED))

        heading = tr("走访情况：{number} {name}").format(number=call.number, name=call.name)
        said = tr("已记走访，也记进了台账的疏导谈话。")
        self.ask(form.ANSWER, act, lambda _: self.say(said), {}, heading)

    @Slot()
    def close_period(self) -> None:
        """Ask for the closing words of the chosen period, or open it again."""
        chosen: Special | None = self.row()
        if chosen is None:
            self.need(shown(_CHOOSE))
        elif chosen.closed:
            back = partial(periods.close_period, self._desk, chosen.id, chosen.row.closing, closed=False)
            self.act(back, tr("已撤回小结。"))
        else:
            raw = {form.CLOSING_WORDS.name: chosen.row.closing or closing_words(chosen)}
            self.ask(form.CLOSING, partial(self._close, chosen), partial(self._closed, chosen), raw)

    @Slot()
    def show_page(self) -> None:
        """Show the closing page of the chosen period."""
        chosen: Special | None = self.row()
        if chosen is None:
            self.need(shown(_CHOOSE))
            return
        days = (chosen.row.facts.until - chosen.row.facts.since).days + 1
        self._flow.show_sheet(tr("重点时段小结"), days, partial(closing_page, self._desk, chosen))

    def _take(self, found: tuple[tuple[Special, ...], tuple[str, ...]]) -> None:
        rows, self._people = found
        self.show_rows(rows, tr("还没有重点时段。按 Ctrl+N 写名称和起止日期。"))

    def _report(self, chosen: Special, begun: Begun) -> None:
        def act(values: Values) -> Act:
            day, words, to = values[form.REPORTED_ON] or begun.day, values.text(form.WORDS), values.text(form.SENT_TO)
            return partial(periods.report_day, self._desk, chosen.id, day, words, to)

        raw = {"day": begun.day.isoformat(), "words": begun.words, "sent_to": begun.to}
        heading = tr("{name}日报").format(name=chosen.row.facts.name)
        self.ask(form.REPORT, act, self._reported, raw, heading)

    def _keep(self, key: int | None, values: Values) -> Act:
        today = self._desk.today()
        facts = PeriodFacts(
            *(values.text(form.NAME), values[form.SINCE] or today, values[form.LAST] or today),
            *(values[form.DOUBLED] is Whether.YES, values[form.ROUND] is Whether.YES),
            *(values.text(form.REPORT_AT), values.text(form.REPORT_TO)),
        )
        return partial(periods.keep_period, self._desk, key, facts)

    def _planned(self, done: Done[Any]) -> None:
        undo = partial(periods.drop_period, self._desk, done.value)
        self.say(tr("已记下，值班表上这几天按双岗、24 小时的要求标空岗。"), undo)

    def _called_for(self, done: Done[Any]) -> None:
        self.say(tr("已安排走访。"), partial(periods.drop_call, self._desk, done.value))

    def _reported(self, done: Done[Any]) -> None:
        at = f"{self._desk.now():%H:%M}"
        self.say(tr("已记：{at} 报出。").format(at=at), partial(periods.take_report_back, self._desk, done.value))

    def _close(self, chosen: Special, values: Values) -> Act:
        return partial(periods.close_period, self._desk, chosen.id, values.text(form.CLOSING_WORDS))

    def _closed(self, chosen: Special, _done: Done[Any]) -> None:
        back = partial(periods.close_period, self._desk, chosen.id, "", closed=False)
        self.say(tr("已小结。Ctrl+P 打印小结页。"), back)


def _columns() -> list[Column]:
    return [
        Column(tr("名称"), lambda each: each.row.facts.name),
        Column(tr("日期"), _days, tr("12 月 15 日 至 12 月 20 日")),
        Column(tr("要求"), _demands, tr("双岗 24 小时"), quiet=True),
        Column(tr("日报"), _standing, tr("欠 3 天"), state=_colour),
    ]


def _call_columns() -> list[Column]:
    return [
        Column(tr("哪天"), lambda each: f"{each.row.day:%m-%d} {each.row.hour}".strip(), "12-15 09:30"),
        Column(tr("谁去"), lambda each: each.row.caller, tr("欧阳春梅")),
        Column(tr("走访谁"), lambda each: " ".join(filter(None, (each.name, each.number, each.title)))),
        Column(
            tr("做了没有"),
            lambda each: tr("没做") if each.row.done_at is None else tr("做了"),
            tr("没做"),
            state=lambda each: "due" if each.row.done_at is None else "ok",
        ),
    ]


def _days(each: Special) -> str:
    facts = each.row.facts
    return tr("{since} 至 {until}").format(since=f"{facts.since:%Y-%m-%d}", until=f"{facts.until:%m-%d}")


def _demands(each: Special) -> str:
    facts = each.row.facts
    return " ".join(filter(None, (tr("双岗") if facts.doubled else "", tr("24 小时") if facts.round_clock else "")))


def _standing(each: Special) -> str:
    if each.closed:
        return tr("已小结")
    return tr("欠 {n} 天").format(n=len(each.owed)) if each.owed else tr("报 {n} 次").format(n=len(each.reports))


def _colour(each: Special) -> str:
    return "overdue" if each.owed else "ok"


def _report_words(report: ReportRow) -> str:
    zero = tr("零报告") if report.zero else tr("日报")
    words = tr("{day} {kind}，{at} 报{to}：{words}")
    return words.format(
        day=day_text(report.day), kind=zero, at=f"{report.at:%m-%d %H:%M}", to=report.sent_to, words=report.words
    )


def _raw(facts: PeriodFacts) -> dict[str, str]:
    def yes(said: bool) -> str:
        return (Whether.YES if said else Whether.NO).value

    return {
        **{"name": facts.name, "since": facts.since.isoformat(), "until": facts.until.isoformat()},
        **{"doubled": yes(facts.doubled), "round_clock": yes(facts.round_clock)},
        **{"report_at": facts.report_at, "report_to": facts.report_to},
    }
