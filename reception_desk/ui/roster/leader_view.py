"""领导接访日: which leader receives when and where, how it stood before, who is received and what he has in hand."""

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms import duty_days as form
from reception_desk.forms.form import Values
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading import days as leader_days
from reception_desk.services.leading.brief import brief_paper, days_sheet, remark
from reception_desk.services.leading.days import LeaderDay, LeaderDayFacts, Meeting
from reception_desk.ui.actions import Actions
from reception_desk.ui.dates import day_text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.roster.printed import RosterFlow
from reception_desk.ui.roster.special import SpecialView
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import later, shown, tr

_BACK, _AHEAD = timedelta(days=62), timedelta(days=400)
_CHOOSE = later("请先在左边选一个接访日。")


class LeaderDaysView(SpecialView):
    """Plans, publishes and changes the days; `talked` carries the matter whose D15 is to be opened filled."""

    talked = Signal(object)

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, flow: RosterFlow, parent: QWidget | None = None
    ) -> None:
        beside = tr("约见的人"), _meeting_columns()
        super().__init__(desk, lanes, actions, tr("领导接访日"), _columns(), beside, parent)
        self._flow = flow
        self.lay_out(
            (
                ("leader_day_new", self.plan),
                ("leader_day_change", self.change),
                ("leader_meet", self.meet),
                ("leader_brief", self.show_brief),
                ("leader_talked", self.talk),
                ("leader_day_tell", self.tell),
                ("leader_day_held", self.hold),
                ("leader_day_sheet", self.show_sheet),
                ("leader_day_drop", self.drop),
            )
        )
        self.list.opened.connect(lambda _: self.change())
        self.side_list.opened.connect(lambda _: self.show_brief())

    def refresh(self) -> None:
        """Read the days of the last two months and of the year to come."""
        today = self._desk.today()
        work = partial(self._desk.read, leader_days.days_of, today - _BACK, today + _AHEAD)
        self._lanes.look("leader_days", work, self._take, self.notice.fail)

    def show_details(self) -> None:
        """Show who is received on the chosen day, and how the day stood before."""
        chosen: LeaderDay | None = self.row()
        self.beside.set_rows(chosen.meetings if chosen is not None else ())
        told = []
        if chosen is not None:
            told = [" ".join(filter(None, (chosen.row.facts.post, chosen.row.facts.portfolio)))]
            told += [_was(each.facts, each.reason) for each in chosen.former]
            told += [tr("还没有约人，F6 约见。")] if not chosen.meetings and not chosen.dropped else []
        self.told.setText("\n".join(filter(None, told)))

    @Slot()
    def plan(self) -> None:
        """Ask which leader receives when."""

        def act(values: Values) -> Act:
            every = values[form.EVERY] or leader_days.Every.ONCE
            return partial(leader_days.plan_days, self._desk, _facts(self._desk, values), every, values[form.UNTIL])

        known = self.row()
        usual = dict(zip((form.BEGINS.name, form.ENDS.name), self._desk.office.hours.whole.morning, strict=True))
        raw = _raw(known.row.facts) if known is not None else usual
        raw[form.DAY.name] = self._desk.today().isoformat()
        self.ask(form.LEADER_DAY, act, self._planned, raw)

    @Slot()
    def change(self) -> None:
        """Ask how the chosen day is held otherwise."""
        chosen = self.row()
        if chosen is None or chosen.dropped:
            self.need(shown(_CHOOSE))
            return

        def act(values: Values) -> Act:
            facts, why = _facts(self._desk, values), values.text(form.REASON)
            return partial(leader_days.change_day, self._desk, chosen.id, facts, why)

        self.ask(form.LEADER_DAY_CHANGED, act, partial(self._changed, chosen), _raw(chosen.row.facts))

    @Slot()
    def drop(self) -> None:
        """Ask why the chosen day is not held; in the list of people, take the appointment back."""
        chosen, meeting = self.row(), self.inside()
        if meeting is not None and self.side_list.hasFocus():
            again = partial(leader_days.drop_meeting, self._desk, meeting.id, undone=False)
            self.act(partial(leader_days.drop_meeting, self._desk, meeting.id), tr("已取消约见。"), lambda _: again)
        elif chosen is None or chosen.dropped:
            self.need(shown(_CHOOSE))
        else:
            self.ask(form.DROPPED, partial(self._drop, chosen), partial(self._dropped, chosen))

    @Slot()
    def meet(self) -> None:
        """Ask who is received on the chosen day."""
        chosen = self.row()
        if chosen is None or chosen.dropped:
            self.need(shown(_CHOOSE))
            return

        def act(values: Values) -> Act:
            number, hour = values.text(form.NUMBER), values.text(form.HOUR)
            return partial(leader_days.add_meeting, self._desk, chosen.id, number, hour)

        heading = tr("约见{leader}（{day}）").format(leader=chosen.row.facts.leader, day=day_text(chosen.row.facts.day))
        self.ask(form.MEETING, act, self._met, {}, heading)

    @Slot()
    def show_brief(self) -> None:
        """Show the page that the leader reads before the chosen talk."""
        meeting: Meeting | None = self.inside()
        if meeting is None:
            self.need(tr("请先约人，再在右边选一位。"))
        else:
            self._flow.show_issued(partial(brief_paper, self._desk, meeting.id))

    @Slot()
    def show_sheet(self) -> None:
        """Show the sheet on which the days from today on are published."""
        today = self._desk.today()
        ahead = [each for each in self.days if each.row.facts.day >= today]
        period = tr("{since} 起").format(since=today.isoformat())
        self._flow.show_sheet(tr("领导接访日安排表"), len(ahead), lambda: days_sheet(self._desk, ahead, period))

    @Slot()
    def tell(self) -> None:
        """Write that every day that is not published yet, or whose change is not announced, is so today."""
        new = [each.id for each in self.days if each.row.told_on is None and not each.dropped]
        if not new:
            self.need(tr("都已经公示，没有要公告的改动。"))
            return
        said = tr("已记公示 {n} 次接访。Ctrl+P 打印安排表。").format(n=len(new))
        self.act(partial(leader_days.publish_days, self._desk, new), said)

    @Slot()
    def hold(self) -> None:
        """Write that the chosen day was held, or take that back."""
        chosen: LeaderDay | None = self.row()
        if chosen is None or chosen.dropped:
            self.need(shown(_CHOOSE))
            return
        held = chosen.row.held_at is None
        work = partial(leader_days.hold_day, self._desk, chosen.id, held=held)
        self.act(work, tr("已记接访。") if held else tr("已撤回接访记录。"))

    @Slot()
    def talk(self) -> None:
        """Write that the chosen one was received, and open D15 filled."""
        meeting: Meeting | None = self.inside()
        if meeting is None:
            self.need(tr("请先约人，再在右边选一位。"))
            return
        work = partial(leader_days.say_came, self._desk, meeting.id, True)
        self._lanes.act(work, partial(self._talked, meeting), self.notice.fail)

    def _take(self, found: tuple[LeaderDay, ...]) -> None:
        self.days = found
        self.show_rows(found, tr("还没有安排接访日。按 Ctrl+N 安排。"))

    days: tuple[LeaderDay, ...] = ()
    """The days that are shown."""

    def _drop(self, chosen: LeaderDay, values: Values) -> Act:
        return partial(leader_days.drop_day, self._desk, chosen.id, values.text(form.WHY))

    def _planned(self, done: Done[Any]) -> None:
        undo = partial(leader_days.take_day_back, self._desk, done.value[0]) if len(done.value) == 1 else None
        self.say(tr("已排 {n} 次接访，还没有公示。").format(n=len(done.value)), undo)

    def _changed(self, before: LeaderDay, done: Done[Any]) -> None:
        told = tr("已改期，原来的留在旁边；请公告后按 F8。") if done.value != before.id else tr("已改好。")
        undo = partial(leader_days.take_day_back, self._desk, done.value) if done.value != before.id else None
        self.say(told, undo)

    def _dropped(self, before: LeaderDay, _done: Done[Any]) -> None:
        self.say(tr("已取消，请公告。"), partial(leader_days.take_day_back, self._desk, before.id))

    def _met(self, done: Done[Any]) -> None:
        self.say(tr("已约好。"), partial(leader_days.drop_meeting, self._desk, done.value))

    def _talked(self, meeting: Meeting, _done: Done[Any]) -> None:
        if meeting.row.matter_id:
            self.talked.emit(meeting.row.matter_id)
        else:
            self.say(tr("已记接见。这次登记没有事项，不出批示单。"))


def _columns() -> list[Column]:
    return [
        Column(tr("日期"), lambda each: day_text(each.row.facts.day), tr("12 月 15 日 星期二")),
        Column(tr("时间"), lambda each: f"{each.row.facts.begins}—{each.row.facts.ends}", "09:00—11:30"),
        Column(tr("领导"), lambda each: each.row.facts.leader, tr("欧阳建国")),
        Column(tr("地点"), lambda each: " ".join(filter(None, (each.row.facts.place, remark(each)))), quiet=True),
        Column(tr("状态"), _state, tr("改动待公告"), state=_colour),
    ]


def _meeting_columns() -> list[Column]:
    return [
        Column(tr("几点"), lambda each: each.row.hour or "—", "09:30"),
        Column(tr("谁"), lambda each: " ".join(filter(None, (each.name, each.title)))),
        Column(tr("编号"), lambda each: each.number, "LF2026-A0312", quiet=True, narrow=True),
        Column(tr("到没到"), _came, tr("已接见"), state=lambda each: "ok" if each.row.came else ""),
    ]


def _state(each: LeaderDay) -> str:
    if each.dropped:
        return tr("已取消")
    if each.row.held_at is not None:
        return tr("已接访")
    if each.row.told_on is not None:
        return tr("已公示")
    return tr("改动待公告") if each.former else tr("没公示")


def _colour(each: LeaderDay) -> str:
    if each.dropped:
        return "info"
    return "ok" if each.row.held_at is not None or each.row.told_on is not None else "due"


def _came(each: Meeting) -> str:
    return "—" if each.row.came is None else tr("已接见") if each.row.came else tr("没来")


def _was(facts: LeaderDayFacts, reason: str) -> str:
    words = tr("原定 {day} {begins}—{ends} {leader} {place}；改动原因：{reason}")
    return words.format(
        day=day_text(facts.day),
        begins=facts.begins,
        ends=facts.ends,
        leader=facts.leader,
        place=facts.place,
        reason=reason,
    )


def _raw(facts: LeaderDayFacts) -> dict[str, str]:
    names = (form.BEGINS, form.ENDS, form.LEADER, form.POST, form.PORTFOLIO, form.PLACE)
    return {**{each.name: getattr(facts, each.name) for each in names}, form.DAY.name: facts.day.isoformat()}


def _facts(desk: Desk, values: Values) -> LeaderDayFacts:
    day: date = values[form.DAY] or desk.today()
    words = (values.text(each) for each in (form.BEGINS, form.ENDS, form.PLACE, form.LEADER, form.POST, form.PORTFOLIO))
    return LeaderDayFacts(day, *words)
