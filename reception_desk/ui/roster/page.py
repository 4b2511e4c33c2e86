"""值班表: the month as a grid, its days drawn by keyboard, gaps in words, counts beside it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office.calendars import unconfirmed_sentence
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.month import Drawn, Gap, MonthRow, Roster
from reception_desk.services.roster.planning import Plan, planned
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.dates import day_text
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.lane import Progress
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.roster.begin import BeginCard
from reception_desk.ui.roster.beside import CoverageCard, GapCard, ResultCard, TallyCard, first_gap
from reception_desk.ui.roster.dragging import Dragging
from reception_desk.ui.roster.drawn import weeks
from reception_desk.ui.roster.grid import MonthGrid
from reception_desk.ui.roster.leader_view import LeaderDaysView
from reception_desk.ui.roster.more import MoreQuestions
from reception_desk.ui.roster.out import RosterOut
from reception_desk.ui.roster.period_view import PeriodsView
from reception_desk.ui.roster.printed import RosterFlow
from reception_desk.ui.roster.questions import Questions
from reception_desk.ui.roster.requests import RequestCard
from reception_desk.ui.roster.special import SpecialView
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.duty import Preset
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

_WIDE = 1020
"""Width at 100 % from which two names stand on a line of a day with the counts beside the month, else below it."""
_BUTTONS = ("roster_copy", "roster_plan", "roster_change", "roster_publish")


class RosterPage(Page):
    """Draws one month at a time; what stands there is always what is kept."""

    words = frozenset({"roster", "accounts", "office", "leader_days", "leading"})
    paper_asked = Signal(object, object)

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr("值班表")
        self._desk, self._lanes, self._actions = desk, lanes, actions
        today = desk.today()
        self.shown: Roster | None = None
        self._month, self._day = (today.year, today.month), today
        self.notice = NoticeLine()
        self.grid = MonthGrid()
        self.tally, self.gap, self.begin, self.result = TallyCard(), GapCard(), BeginCard(), ResultCard()
        self.report = CoverageCard()
        self.questions = Questions(desk, lanes, self, self.notice)
        self.more = MoreQuestions(desk, lanes, actions, self, self.notice)
        self.requests = RequestCard(desk)
        self.flow, self.out = RosterFlow(desk, lanes, self), RosterOut(desk, lanes, self)
        self.leaders = LeaderDaysView(desk, lanes, actions, self.flow)
        self.periods = PeriodsView(desk, lanes, actions, self.flow)
        self._build()
        for said in (self.flow.said, self.out.said):
            said.connect(self._say)
        self.requests.agreed.connect(self.more.agree)
        self.requests.granted.connect(self.more.grant)
        self.requests.refused.connect(self.more.refuse)
        self.leaders.talked.connect(lambda matter_id: self.paper_asked.emit(matter_id, PaperKind.LEADER_DAY))
        for view in (self.leaders, self.periods):
            view.closed.connect(self.show_month)
        self.dragging = Dragging(desk, lanes, self.notice, self)
        self.grid.dropped.connect(self._dropped)
        self.grid.chosen.connect(self._choose)
        self.grid.opened.connect(self.draw_day)
        self.gap.asked.connect(self._fill)
        self.begin.chosen.connect(self._begin)
        for word, do in (
            ("roster_before", partial(self._turn, -1)),
            ("roster_after", partial(self._turn, 1)),
            ("roster_change", self.change),
            ("roster_copy", self.copy),
            ("roster_plan", self.plan),
            ("roster_publish", self.publish),
            ("roster_posts", self.questions.posts),
            ("roster_leave", self.leave_of),
            ("roster_print", self.print_month),
            ("confirm_absent", self.confirm_absent),
            ("roster_more", self.more.choose),
            ("roster_export", partial(self._with_month, self.out.ask_table)),
            ("roster_calendar", self.export_calendar),
            ("roster_wish", partial(self._on_day, self.more.wish)),
            ("roster_apart", partial(self._with_month, self.more.apart)),
            ("roster_prices", partial(self._with_month, self.more.prices)),
            ("roster_lock", partial(self._on_day, self.more.lock)),
            ("roster_why", partial(self._on_day, self.more.why)),
            ("leader_days", partial(self._show, self.leaders)),
            ("periods", partial(self._show, self.periods)),
        ):
            actions.bind(self.month_sheet, word, do)
        actions.bind(self.over.paper, "roster_print", self.print_month)

    @property
    def day(self) -> date:
        """Return the day that is chosen."""
        return self._day

    def refresh(self) -> None:
        """Read the month that is shown again."""
        work = partial(self._desk.read, partial(roster.read_month, self._desk), *self._month)
        self._lanes.look("roster", work, self._take, self.notice.fail)
        shown = self.views.currentWidget()
        if isinstance(shown, SpecialView):
            shown.refresh()

    def arrive(self) -> None:
        """Put the keys on the grid, or on the first preset."""
        shown = self.views.currentWidget()
        if isinstance(shown, SpecialView):
            shown.arrive()
            return
        (self.grid if self._sheets.currentIndex() == 0 else self.begin.buttons[Preset.EVERYBODY]).setFocus()

    @Slot(object)
    def draw_day(self, day: date) -> None:
        """Ask who holds the posts of a day."""
        if self.shown is not None and self._actions.permitted(deed("roster_copy")):
            self.questions.day(self.shown, day, self._drawn)

    @Slot()
    def show_month(self) -> None:
        """Go back to the month from what was opened beside it."""
        self.views.setCurrentIndex(0)
        self.refresh()
        self.arrive()

    @Slot()
    def export_calendar(self) -> None:
        """Ask where the calendar shall lie: of whoever sits here where he takes turns, else of all."""
        if self.shown is not None:
            name = self._desk.clerk.name
            own = next((each.id for each in self.shown.month.people if each.name == name), None)
            held = {each.person for each in self.shown.month.duties}
            self.out.ask_calendar(self.shown, own if own in held else None)

    @Slot()
    def change(self) -> None:
        """Ask who changes a duty of the chosen day with whom."""
        if self.shown is not None:
            self.questions.change(self.shown, self._day)

    @Slot()
    def leave_of(self) -> None:
        """Ask who is not there from when to when."""
        if self.shown is not None:
            self.questions.leave(self.shown, self._day)

    @Slot()
    def copy(self) -> None:
        """Copy last month, week by week; what stood there can be taken back."""
        year, month = self._month
        before = (year, month - 1) if month > 1 else (year - 1, 12)

        def work() -> Done[tuple[roster.Duty, ...]]:
            read = partial(roster.read_month, self._desk)
            made = roster.copied(self._desk.read(read, year, month), self._desk.read(read, *before))
            return roster.take_plan(self._desk, year, month, made)

        self._lanes.act(work, partial(self._planned, tr("已照抄上个月。")), self.notice.fail)

    @Slot()
    def plan(self) -> None:
        """Plan the whole month; it can be stopped with the best found so far, and taken back."""
        year, month = self._month

        def work(progress: Progress) -> Plan:
            return planned(self._desk, year, month, progress.report, lambda: progress.cancelled)

        self._lanes.long(work, self._solved, self.notice.fail)

    @Slot()
    def publish(self) -> None:
        """Let the month hold, or take that back."""
        if self.shown is None:
            return
        act = roster.unpublish if self.shown.published else roster.publish
        self._lanes.act(partial(act, self._desk, *self._month), self._published, self.notice.fail)

    @Slot()
    def confirm_absent(self) -> None:
        """Ask which post of the chosen day was empty."""
        if self.shown is not None:
            self.questions.absent(self.shown, self._day)

    @Slot()
    def print_month(self) -> None:
        """Show the month as it is printed; on the paper that is shown, print it."""
        if self.over.showing:
            self.over.paper.print_now()
        elif self.shown is not None:
            self.flow.show_roster(self.shown)

    def _show(self, view: SpecialView) -> None:
        """Open what stands beside the month."""
        self.views.setCurrentWidget(view)
        view.refresh()
        view.arrive()

    def _with_month(self, do: Callable[[Roster], object]) -> None:
        if self.shown is not None:
            do(self.shown)

    def _on_day(self, do: Callable[[Roster, date], object]) -> None:
        if self.shown is not None:
            do(self.shown, self._day)

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        """Say it where it is seen."""
        shown = self.views.currentWidget()
        (shown.notice if isinstance(shown, SpecialView) else self.notice).say(sentence, state)

    @Slot(int, object, int)
    def _dropped(self, duty_id: int, day: date, other_id: int) -> None:
        """Move a duty of a draft to where it was dropped; of a published month, ask for the change with its reason."""
        row = next((each for each in self.shown.rows if each.id == duty_id), None) if self.shown else None
        if self.shown is None or row is None or not self._actions.permitted(deed("roster_copy")):
            return
        if self.shown.published:
            self.questions.change_duty(self.shown, row)
        else:
            self.dragging.drop(row, day, other_id)

    def _turn(self, step: int) -> None:
        year, month = self._month
        place = year * 12 + month - 1 + step
        self._month = place // 12, place % 12 + 1
        today = self._desk.today()
        self._day = today if (today.year, today.month) == self._month else date(*self._month, 1)
        self.result.hide()
        self.refresh()

    def _take(self, found: Roster) -> None:
        self.shown = found
        year, month = self._month
        self.month_label.setText(tr("{year} 年 {month} 月").format(year=year, month=month))
        self.state.setText(found.state.state.label)
        self.state.set_state("ok" if found.published else "due")
        known = found.month.calendar.is_confirmed(year)
        special = [
            tr("{name} {since}—{until}").format(
                name=each.name, since=f"{each.since:%m-%d}", until=f"{each.until:%m-%d}"
            )
            for each in found.periods
        ]
        told = ["" if known else f"※ {unconfirmed_sentence(year)}", "、".join(special)]
        self.hint.setText(" · ".join(filter(None, told)))
        self.requests.show_requests(found.requests)
        self.publish_button.set_words(tr("撤回发布") if found.published else tr("发布"))
        self._sheets.setCurrentIndex(0 if found.month.posts else 1)
        for each in self._work_buttons:
            each.setVisible(bool(found.month.posts))
        self.tally.show_month(found.month)
        self.report.show_roster(found)
        self.grid.show_weeks(weeks(found), self._day)
        self._choose(self._day)

    @Slot(object)
    def _choose(self, day: date) -> None:
        self._day = day
        if self.shown is not None:
            self.gap.show_day(self.shown.month, first_gap(self.shown.month, day))

    @Slot(object, int)
    def _fill(self, gap: Gap, person: int) -> None:
        """Let somebody fill a gap: beside those who hold the post already."""
        if self.shown is None:
            return
        held = (*self.shown.month.holders(gap.day, gap.post.id), person)
        reason = tr("补空岗") if self.shown.published else ""
        work = partial(roster.draw_day, self._desk, gap.day, {gap.post.id: held}, reason)
        self._lanes.act(work, partial(self._drawn, gap.day), self.notice.fail)
        self.grid.setFocus()

    @Slot(object)
    def _begin(self, preset: Preset) -> None:
        work = partial(roster_people.begin_preset, self._desk, preset)
        self._lanes.act(work, self._begun, self.notice.fail)

    def _begun(self, _done: Done[Any]) -> None:
        self.notice.say(tr("岗位已经建好，可以逐天填，或者自动排班。"), "ok")
        self.refresh()
        self.grid.setFocus()

    def _drawn(self, day: date, done: Done[Drawn]) -> None:
        said = list(dict.fromkeys(each.sentence for each in done.value.findings))
        told = " ".join([tr("{day}已记下。").format(day=day_text(day)), *said])
        again = partial(self._draw_again, day, done.value)
        self.notice.say(told, "due" if said else "ok", offer=tr("撤销"), take=again, seconds=UNDO_SECONDS)

    def _draw_again(self, day: date, drawn: Drawn) -> None:
        work = partial(roster.draw_day, self._desk, day, drawn.before, tr("撤销"))
        self._lanes.act(work, None, self.notice.fail)

    def _solved(self, found: Plan) -> None:
        self.result.show_plan(found)
        act = partial(roster.take_plan, self._desk, *self._month, found.duties)
        self._lanes.act(act, partial(self._planned, tr("已排好整月，还是草稿。")), self.notice.fail)

    def _planned(self, told: str, done: Done[tuple[roster.Duty, ...]]) -> None:
        again = partial(self._put_back, done.value)
        self.notice.say(told, "ok", offer=tr("撤销"), take=again, seconds=UNDO_SECONDS)

    def _put_back(self, before: tuple[roster.Duty, ...]) -> None:
        self._lanes.act(partial(roster.take_plan, self._desk, *self._month, before), None, self.notice.fail)

    def _published(self, done: Done[MonthRow]) -> None:
        published = done.value.published_at is not None
        told = tr("已发布，从此每处改动写明原因。") if published else tr("已撤回，又是草稿。")
        self.notice.say(told, "ok", offer=tr("撤销"), take=self.publish, seconds=UNDO_SECONDS)

    def _build(self) -> None:
        self.month_label, self.hint = Text("", "heading"), Text("", "secondary")
        self.state = Chip("", "due")
        self._work_buttons = []
        for word in _BUTTONS:
            shown, role = deed(word), "primary" if word == "roster_publish" else "plain"
            button = Button(shown.shown, key_text(word), role=role)
            button.clicked.connect(partial(self._actions.trigger, word))
            self._work_buttons.append(button)
        self.publish_button = self._work_buttons[-1]
        work = Wrapping(self._work_buttons, gap=10)
        head = row(Text(self.title, "title"), self.month_label, self.state, self.hint, 1, work, gap=10)
        keys = tr(
            "方向键选一天 · Enter 填这一天 · {before} {after} 换月 · {why} 为什么是我 · {leaders} 领导接访日 · "
            "{periods} 重点时段 · {more} 更多"
        ).format(
            before=key_text("roster_before"),
            after=key_text("roster_after"),
            why=key_text("roster_why"),
            leaders=key_text("leader_days"),
            periods=key_text("periods"),
            more=key_text("roster_more"),
        )
        card = Card(gap=0)
        card.add(self.grid)
        card.body.setStretch(0, 1)
        side = side_scroll(column(self.requests, self.gap, self.tally, self.result, self.report, 1, gap=12))
        drawn = SideBySide(card, side, wide=_WIDE, width=250, most=280)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(drawn)
        self._sheets.addWidget(self.begin)
        whole = column(head, self.notice, self._sheets, Text(keys, "secondary", wrap=True), gap=10)
        whole.setStretch(2, 1)
        self.month_sheet = QWidget()
        self.month_sheet.setLayout(whole)
        self.views = QStackedWidget()
        for each in (self.month_sheet, self.leaders, self.periods):
            self.views.addWidget(each)
        self.over = PaperOver(self.flow, self.views)
        self.over.back.connect(self.arrive)
        self.setLayout(column(self.over, margins=(20, 16, 20, 14)))
