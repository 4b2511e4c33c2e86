"""Behind 更多 of the roster: wishes, who is not put together, prices, requests, why somebody is on a day."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reception_desk.forms import duty_days as form
from reception_desk.forms.form import Form, Values
from reception_desk.forms.roster import choice_form
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster import prices as roster_prices
from reception_desk.services.roster.changes import RequestRow
from reception_desk.services.roster.month import Roster
from reception_desk.services.roster.planning import why_here
from reception_desk.services.roster.prices import as_numbers
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import Actions
from reception_desk.ui.dates import day_text
from reception_desk.ui.matters.ask_panel import Act, AskPanel, ask_over
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import ground_of, stands
from reception_desk.ui.roster.more_panel import MorePanel
from reception_desk.ui.roster.questions import ChoosePanel, duty_words
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

OFFERED = (
    *("roster_wish", "roster_apart", "roster_lock", "roster_why", "roster_prices"),
    *("leader_days", "periods", "roster_export", "roster_calendar", "roster_leave", "roster_posts", "confirm_absent"),
)
"""What 更多 offers, in its order."""
_MOST_WHY = 4


class MoreQuestions(QObject):
    """Asks over `page` and tells on `notice` what came of it."""

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._actions, self._page, self._notice = desk, lanes, actions, page, notice
        self.panel: AskPanel | None = None
        self.offer: MorePanel | None = None

    def choose(self) -> None:
        """Ask which of the rarer things is meant, each with its key."""
        offered = [each for each in map(deed, OFFERED) if self._actions.permitted(each)]
        if not stands(self.offer):
            self.offer = MorePanel(ground_of(self._page), offered)
            self.offer.chosen.connect(self._actions.trigger)
            self.offer.ask()

    def wish(self, found: Roster, day: date) -> None:
        """Ask what somebody wishes of a day; what is wished already stands in the heading."""
        names = {each.name: each.id for each in found.month.people}

        def act(values: Values) -> Act:
            want = {form.Want.NO: False, form.Want.YES: True}.get(values[form.WANT] or form.Want.NO)
            person, on = names[values.raw["who"]], values[form.DAY] or day
            return partial(roster_people.keep_wish, self._desk, person, on, want)

        known = {each.id: each.name for each in found.month.people}
        told = [f"{known.get(each.person, '')} {each.day:%m-%d}" for each in found.month.wishes]
        heading = tr("心愿（已记 {names}）").format(names="、".join(told[:6])) if told else tr("心愿")
        said = tr("心愿已记下，自动排班时尽量照办。")
        raw = {form.DAY.name: day.isoformat()}
        self._ask(form.wish_form(tuple(names)), act, lambda _: self._say(said), raw, heading)

    def apart(self, found: Roster) -> None:
        """Ask who is not put together with whom; the pairs there are stand in the heading."""
        names = {each.name: each.id for each in found.month.people}
        known = {key: name for name, key in names.items()}

        def act(values: Values) -> Act:
            one, other = names[values.raw["one"]], names[values.raw["other"]]
            kept = values[form.TOGETHER] is not form.Together.AGAIN
            return partial(roster_people.keep_apart, self._desk, one, other, kept=kept)

        pairs = ["和".join(known.get(each, "") for each in sorted(pair)) for pair in found.month.apart]
        heading = tr("不同班（已记 {pairs}）").format(pairs="、".join(pairs)) if pairs else tr("不同班")
        self._ask(form.apart_form(tuple(names)), act, lambda _: self._say(tr("已记下。")), {}, heading)

    def prices(self, found: Roster) -> None:
        """Ask what each rule costs in this office."""
        raw = {name: str(number) for name, number in as_numbers(found.prices).items()}

        def act(values: Values) -> Act:
            numbers = {name: int(text) for name, text in values.raw.items() if name in raw and text.strip().isdigit()}
            return partial(roster_prices.keep_prices, self._desk, numbers)

        self._ask(form.PRICES, act, self._priced, raw)

    def lock(self, found: Roster, day: date) -> None:
        """Ask which duties of a day planning leaves as they stand; a sole one is locked or unlocked at once."""
        rows = [each for each in found.rows if each.day == day]
        if len(rows) < 2 or found.published:
            wanted = [each.id for each in rows if not each.locked]
            self._lanes.act(
                partial(roster.lock_duties, self._desk, day, wanted), self._lock_told(day), self._notice.fail
            )
            return
        duties = {_cell_words(found, each): each.id for each in rows}
        held = [words for words, each in zip(duties, rows, strict=True) if each.locked] or list(duties)

        def act(values: Values) -> Act:
            kept = [duties[each] for each in values.text(values.form.fields[0]).split("、") if each in duties]
            return partial(roster.lock_duties, self._desk, day, kept)

        heading = tr("{day}锁定哪几班").format(day=day_text(day))
        self._ask(form.lock_form(tuple(duties)), act, self._lock_told(day), {form.LOCKED: "、".join(held)}, heading)

    def why(self, found: Roster, day: date) -> None:
        """Say why somebody is on a day: what it would cost if somebody else stood there."""
        duties = {duty_words(found, each): each for each in found.rows if each.day == day}
        if not duties:
            self._notice.say(tr("这一天还没有人值班，按 Enter 填。"), "due")
        elif len(duties) == 1:
            self._ask_why(found, *next(iter(duties.items())))
        else:
            self._choose(tuple(duties), lambda what: self._ask_why(found, what, duties[what]), tr("问哪一班"))

    def grant(self, row: RequestRow) -> None:
        """Grant a change that was asked for."""
        work = partial(roster_changes.decide, self._desk, row.id, granted=True)
        self._lanes.act(work, self._granted, self._notice.fail)

    def refuse(self, row: RequestRow) -> None:
        """Ask why a change is not granted."""

        def act(values: Values) -> Act:
            return partial(roster_changes.decide, self._desk, row.id, values.text(form.REFUSED), granted=False)

        self._ask(form.REFUSE, act, lambda _: self._say(tr("已记不批准。")))

    def agree(self, row: RequestRow) -> None:
        """Agree to take a duty one is asked for."""
        work = partial(roster_changes.agree, self._desk, row.id)
        self._lanes.act(work, lambda _: self._say(tr("已同意，等批准。")), self._notice.fail)

    def _ask_why(self, found: Roster, words: str, duty: roster.DutyRow) -> None:
        """Reckon it on the lane of what is looked at, since a large office takes a moment."""
        reckon = partial(why_here, found, duty)

        def told(others: tuple[Any, ...]) -> None:
            lines = [each.words for each in others[:_MOST_WHY]]
            head = tr("{duty}：").format(duty=words) + ("" if lines else tr("没有别人担任这个岗位。"))
            self._notice.say(head + "；".join(lines) + ("。" if lines else ""), "info")

        self._lanes.look("roster.why", reckon, told, self._notice.fail)

    def _lock_told(self, day: date) -> Callable[[Done[Any]], None]:
        def told(done: Done[Any]) -> None:
            again = partial(roster.lock_duties, self._desk, day, done.value)
            self._say(tr("{day}的锁定已改，自动排班不动锁定的班。").format(day=day_text(day)), again)

        return told

    def _granted(self, done: Done[Any]) -> None:
        said = [each.sentence for each in (*done.value.findings, *done.value.goes_along)] if done.value else []
        self._notice.say(" ".join([tr("已批准，马上生效。"), *said]), "due" if said else "ok", seconds=UNDO_SECONDS)

    def _priced(self, done: Done[Any]) -> None:
        self._say(tr("分数已改，下次自动排班照这个算。"), partial(roster_prices.keep_prices, self._desk, done.value))

    def _say(self, said: str, undo: Act | None = None) -> None:
        if undo is None:
            self._notice.say(said, "ok", seconds=UNDO_SECONDS)
            return
        take = partial(self._lanes.act, undo, None, self._notice.fail)
        self._notice.say(said, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

    def _choose(self, choices: tuple[str, ...], chosen: Callable[[str], object], heading: str) -> None:
        if not stands(self.panel):
            panel = self.panel = ChoosePanel(ground_of(self._page), self._lanes, choice_form(choices))
            panel.heading.setText(heading)
            panel.chosen.connect(chosen)
            panel.ask()

    def _ask(
        self,
        asked: Form,
        act: Callable[[Values], Act],
        done: Callable[[Done[Any]], None],
        raw: dict[str, str] | None = None,
        heading: str = "",
    ) -> None:
        if not stands(self.panel):
            self.panel = ask_over(self._page, self._lanes, asked, act, done, raw, heading)


def _cell_words(found: Roster, duty: roster.DutyRow) -> str:
    """Return a duty of a day in words: its part of the day, its post, who holds it."""
    post = next((each for each in found.month.posts if each.id == duty.post_id), None)
    name = next((each.name for each in found.month.people if each.id == duty.person_id), "—")
    where = f"{post.slot.label}{post.name}" if post is not None else ""
    return tr("{post}：{name}").format(post=where, name=name)  # a blank would part it in two
