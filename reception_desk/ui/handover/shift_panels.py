"""The panels by which a shift is given, taken, or given to the leader; the same person twice is offered 日结."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms import handover as questions
from reception_desk.forms.form import Form, Values
from reception_desk.services.desk import Desk
from reception_desk.services.handover.given import Told, give_shift, give_to_leader, take_shift
from reception_desk.services.handover.opening import Opened, handover_words
from reception_desk.ui.handover.signing import SignPanel
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import ground_of, stands
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class ShiftPanels(QObject):
    """Asks over `page`; `signed` carries what was signed."""

    signed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self.panel: SignPanel | None = None

    def give(self, found: Opened, told: Told) -> None:
        """Ask who takes the shift over, and the own password."""
        others = [each for each in found.colleagues if each.id != self._desk.clerk.id]
        if not others:
            self._notice.fail(CannotNow(tr("没有别的账号可以接班。"), tr("一个人值班的，请用“日结”F8。")))
            return
        names = [each.shown_name for each in others]
        next_one = next((each for each in found.seen.following if each in names), names[0] if len(names) == 1 else "")
        form = questions.giving_form(names, next_one)
        leader = {questions.LEADER.name: found.seen.leader}
        begun = Values(form, {**form.empty().raw, **leader})
        heading = tr("交班：本人签字后，等接班人签接班")
        self._ask(form, partial(self._give, found, told), heading, tr("交班人（{name}）的密码"), begun)

    def give_to_leader(self, found: Opened, told: Told) -> None:
        """Ask which leader takes the shift over, and why."""
        form = questions.leader_form()
        begun = Values(form, {**form.empty().raw, questions.LEADER.name: found.seen.leader})
        heading = tr("接班人没到，交给带班领导")
        self._ask(form, partial(self._give_to_leader, told), heading, tr("交班人（{name}）的密码"), begun)

    def take(self, found: Opened) -> None:
        """Ask whoever takes over for the password."""
        last = found.seen.last
        if last is None or not last.waits:
            self._notice.fail(CannotNow(tr("现在没有等着签接班的。"), tr("交班的人先按 F7 交班。")))
            return
        names = [each.shown_name for each in found.colleagues if each.id != last.giver_id]
        form = questions.taking_form(names, last.taker if last.taker in names else "")
        self._ask(form, partial(self._take, found), handover_words(last), tr("接班人的密码"), None)

    def _ask(
        self, form: Form, make: Callable[[Values, str], Act], heading: str, label: str, begun: Values | None
    ) -> None:
        if stands(self.panel):
            return
        ground = ground_of(self._page)
        secret = label.format(name=self._desk.clerk.name)
        self.panel = SignPanel(ground, self._lanes, form, make, heading, secret, begun)
        self.panel.done.connect(self.signed)
        self.panel.ask()

    def _give(self, found: Opened, told: Told, values: Values, password: str) -> Act:
        words = _with(told, values)
        return partial(give_shift, self._desk, words, _account(found, values), password)

    def _give_to_leader(self, told: Told, values: Values, password: str) -> Act:
        return partial(give_to_leader, self._desk, _with(told, values), password)

    def _take(self, found: Opened, values: Values, password: str) -> Act:
        waiting = found.seen.last.id if found.seen.last is not None else 0
        return partial(take_shift, self._desk, waiting, _account(found, values), password)


def _with(told: Told, values: Values) -> Told:
    return replace(told, leader=values.text(questions.LEADER), reason=values.text(questions.REASON))


def _account(found: Opened, values: Values) -> int:
    name = values.raw.get("takes", "").strip()
    return next((each.id for each in found.colleagues if each.shown_name == name), 0)
