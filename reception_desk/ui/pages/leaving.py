"""请假、离岗 and 回岗, asked for over whatever page: everything that is open is taken over in the same act."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms import absences as questions
from reception_desk.forms.answering import WHY
from reception_desk.forms.form import Form, Values
from reception_desk.services.acts import Done
from reception_desk.services.answering.absences import (
    Colleague,
    Left,
    close_account,
    colleagues,
    come_back,
    go_on_leave,
)
from reception_desk.services.desk import Desk
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.office import AbsenceKind
from reception_desk.wording import tr


class Leaving(QObject):
    """Asks who is not there, or is there again, over `page`; what came of it is said on `notice`."""

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self.panel: AskPanel | None = None

    @Slot()
    def ask_leave(self) -> None:
        """Read how much each has open, and ask who is not there."""
        self._read(self._show_leave)

    @Slot()
    def ask_back(self) -> None:
        """Read who is on leave, and ask who is there again."""
        self._read(self._show_back)

    def _read(self, show: Callable[[list[Colleague]], None]) -> None:
        if self.panel is None:
            self._lanes.look("colleagues", partial(colleagues, self._desk), show, self._notice.fail)

    def _show_leave(self, people: Sequence[Colleague]) -> None:
        there = [each for each in people if each.account.active]
        takers = [each.account.shown_name for each in there if each.absence is None]
        form = questions.leaving_form([each.account.shown_name for each in there], takers)
        loads = " · ".join(tr("{name} {n} 件").format(name=each.account.shown_name, n=each.matters) for each in there)
        self._ask(form, partial(self._leave, there), self._left, tr("请假、离岗（在办：{loads}）").format(loads=loads))

    def _show_back(self, people: Sequence[Colleague]) -> None:
        away = [each for each in people if each.account.active and each.absence is not None]
        if not away:
            self._notice.say(tr("现在没有人请假。"), "info", seconds=UNDO_SECONDS)
            return
        names = [each.account.shown_name for each in away]
        self._ask(questions.back_form(names), partial(self._back, away), self._returned, "")

    def _ask(self, form: Form, act: Callable[[Values], Act], told: Callable[[Done[Left]], None], heading: str) -> None:
        self.panel = AskPanel(ground_of(self._page), self._lanes, form, act, None, heading)
        self.panel.done.connect(told)
        self.panel.destroyed.connect(self._gone)
        self.panel.ask()

    def _leave(self, people: Sequence[Colleague], values: Values) -> Act:
        who, takes = _named(people, values, "who") or 0, _named(people, values, "takes")
        why = values.text(WHY)
        if values[questions.KIND] is AbsenceKind.GONE:
            return partial(close_account, self._desk, who, takes, why)
        since = values[questions.SINCE] or self._desk.today()
        return partial(go_on_leave, self._desk, who, since, values[questions.UNTIL], takes, why)

    def _back(self, people: Sequence[Colleague], values: Values) -> Act:
        return partial(come_back, self._desk, _named(people, values, "who") or 0)

    @Slot(object)
    def _left(self, done: Done[Left]) -> None:
        left, told = done.value, tr("已记下：{name}不在岗。")
        if left.matters:
            told += tr("{n} 件在办的事项由{taker}接，时间线上都写明了。")
        if left.sealed:
            told += tr("另有 {sealed} 件密件由他登记，请在密件里指定查看人。")
        undo = partial(self._lanes.act, partial(come_back, self._desk, left.account_id, left.slot), None)
        words = told.format(name=left.name, n=left.matters, taker=left.taker, sealed=left.sealed)
        self._notice.say(words, "ok", offer=tr("撤销"), take=partial(undo, self._notice.fail), seconds=UNDO_SECONDS)

    @Slot(object)
    def _returned(self, done: Done[Left]) -> None:
        left, told = done.value, tr("已记下：{name}回岗。")
        if left.matters:
            told += tr("{n} 件交还给本人。")
        self._notice.say(told.format(name=left.name, n=left.matters), "ok", seconds=UNDO_SECONDS)

    @Slot()
    def _gone(self) -> None:
        self.panel = None


def _named(people: Sequence[Colleague], values: Values, field: str) -> int | None:
    keys = {each.account.shown_name: each.account.id for each in people}
    return keys.get(values.raw.get(field, "").strip())
