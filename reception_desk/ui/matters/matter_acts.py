"""The acts of a matter's page, each asked for in a short panel and written on the act lane."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms import matters as questions
from reception_desk.forms.closing import CAUSE, CLOSE, PROOF
from reception_desk.forms.form import Form, Values
from reception_desk.forms.leading import led
from reception_desk.models.lists.matters import DemandRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.entered import handle_first
from reception_desk.services.leading.entry import write_entry
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.merging import take_back_any
from reception_desk.services.matters.rules_of import (
    Judgement,
    about_values,
    answered,
    columns_from,
    day_of,
    facts_from,
    offers_for,
)
from reception_desk.services.matters.seen import Seen, seen
from reception_desk.services.matters.state import Told
from reception_desk.services.matters.turn import turn_ordinary
from reception_desk.ui.matters.about_panel import AboutPanel
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.matters.outcome_panel import OutcomePanel
from reception_desk.ui.matters.same_panel import same_panel
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.leading import FirstWay
from reception_desk.wording import tr


class MatterActs(QObject):
    """Asks for each act of the matter that is shown; `told` carries its answer, `failed` an error outside a panel."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page = desk, lanes, page
        self.seen: Seen | None = None
        self.panel: AskPanel | None = None

    def begin(self, found: Seen | None) -> None:
        """Act on this matter from now on."""
        self.seen = found

    @property
    def matter_id(self) -> int:
        """Return the key of the matter, 0 where none is shown."""
        return self.seen.whole.row.id if self.seen is not None else 0

    @Slot()
    def record_fact(self) -> None:
        """Ask for a fact and its day."""
        self.ask(questions.FACT, self._record)

    @Slot()
    def choose_outcome(self) -> None:
        """Show every outcome, judged by the answers."""
        if (found := self._ready()) is None:
            return
        desk = self._desk
        values = answered(desk, found.whole)
        panel = OutcomePanel(self._ground(), self._lanes, values, partial(offers_for, desk, found.whole), self._choose)
        self._show(panel)

    def decide(self, demand: DemandRow) -> None:
        """Ask what was decided of one demand."""
        if self._ready() is None:
            return
        raw = {**questions.DECIDE.empty().raw, "decision": demand.decision, "evidence": demand.evidence}
        heading = tr("第 {n} 项：{text}").format(n=demand.place, text=demand.text[:40])
        self.ask(questions.DECIDE, partial(self._decide, demand.id), Values(questions.DECIDE, raw), heading)

    @Slot()
    def extend(self) -> None:
        """Ask for an extension."""
        self.ask(questions.EXTEND, self._extend)

    @Slot()
    def turn(self) -> None:
        """Ask why 简易办理 does not suit, and who approved that it goes the ordinary way."""
        self.ask(questions.TURN, self._turn)

    @Slot()
    def close_matter(self) -> None:
        """Ask how it was closed."""
        if (found := self._ready()) is None:
            return
        if found.whole.row.state == "closed":
            self.failed.emit(CannotNow(tr("这件事项已经办结。"), tr("办错了的，撤回“办结”那一条。")))
            return
        panel = self.ask(CLOSE, self._close)
        if panel is not None and (lacking := still_open(found)):
            panel.say(lacking)

    @Slot()
    def add_number(self) -> None:
        """Ask for the number of another system."""
        self.ask(questions.OUTER, self._number)

    @Slot()
    def lead(self) -> None:
        """Ask what is written down of the leader's desk."""
        form = led(self._desk.office.rates)
        unit = str(self.seen.whole.columns["unit"] or "") if self.seen is not None else ""
        values = Values(form, {**form.empty().raw, "rated_unit": unit})
        self.ask(form, lambda typed: partial(write_entry, self._desk, self.matter_id, typed), values)

    @Slot(object)
    def handle_first(self, way: FirstWay) -> None:
        """Write how the matter's first visit was handled."""
        if self._ready() is not None:
            self._lanes.act(partial(handle_first, self._desk, self.matter_id, way), self.told.emit, self.failed.emit)

    def judge(self, judgement: Judgement) -> None:
        """Ask for what holds against the rule, and why."""
        heading = tr("{rule}：程序算出“{evidence}”").format(rule=judgement.rule.label, evidence=judgement.evidence)
        self.ask(questions.JUDGE, partial(self._judge, judgement.rule.value), None, heading)

    @Slot()
    def change_about(self) -> None:
        """Ask what is known of the matter."""
        if (found := self._ready()) is None:
            return
        values = about_values(found.whole, self._desk, found.clerks)
        self._show(AboutPanel(self._ground(), self._lanes, self._change, values, found.clerks))

    @Slot()
    def take_back(self) -> None:
        """Take back what was recorded last and still holds."""
        if (found := self._ready()) is None:
            return
        kept = [each for each in found.whole.events if not each.undone and each.kind not in _NOT_BACK]
        if not kept:
            self.failed.emit(CannotNow(tr("没有可以撤回的记录。")))
            return
        self.take_back_event(kept[-1].id)

    @Slot()
    def find_same(self) -> None:
        """Show what may be the same matter, to merge it into this one or judge it another; and what was merged."""
        if (found := self._ready()) is None:
            return
        row = found.whole.row
        heading = tr("{number} 的同一事：并入这一件").format(number=row.number)
        self._show(same_panel(self._ground(), self._lanes, self._desk, row.id, heading), later=True)

    def take_back_event(self, event_id: int) -> None:
        """Take one entry back."""
        work = partial(take_back_any, self._desk, self.matter_id, event_id)
        self._lanes.act(work, self.told.emit, self.failed.emit)

    # ---- what the panels write

    def _record(self, values: Values) -> Act:
        kind = values[questions.KIND]
        assert kind is not None
        day, text = day_of(values, self._desk.today()), values.text(questions.TEXT)
        return partial(matters.record_named, self._desk, self.matter_id, kind.value, day, text)

    def _choose(self, values: Values, code: str) -> Act:
        assert self.seen is not None
        return partial(
            matters.choose_outcome,
            self._desk,
            self.matter_id,
            code,
            day_of(values, self._desk.today()),
            values.raw.get("unit", ""),
            values.text(questions.ORDER),
            answered=facts_from(self.seen.whole, values),
        )

    def _decide(self, demand_id: int, values: Values) -> Act:
        day, evidence = day_of(values, self._desk.today()), values.text(questions.EVIDENCE)
        return partial(matters.decide_demand, self._desk, demand_id, values.text(questions.DECISION), day, evidence)

    def _extend(self, values: Values) -> Act:
        days, reason = values[questions.DAYS] or 0, values.text(questions.REASON)
        return partial(
            matters.extend_handling, self._desk, self.matter_id, days, reason, values.text(questions.APPROVER)
        )

    def _turn(self, values: Values) -> Act:
        day, reason = day_of(values, self._desk.today()), values.text(questions.REASON)
        return partial(turn_ordinary, self._desk, self.matter_id, day, reason, values.text(questions.APPROVER))

    def _close(self, values: Values) -> Act:
        day, how = day_of(values, self._desk.today()), values.text(questions.HOW)
        return partial(matters.close_matter, self._desk, self.matter_id, day, how, values[CAUSE], values[PROOF])

    def _number(self, values: Values) -> Act:
        return partial(
            matters.add_outer_number,
            self._desk,
            self.matter_id,
            values.text(questions.SYSTEM),
            values.text(questions.NUMBER),
            values.text(questions.QUERY_CODE),
            values[questions.TOLD_ON],
        )

    def _judge(self, name: str, values: Values) -> Act:
        judged = values[questions.VALUE]
        value = None if judged is questions.Judged.RULE else judged is questions.Judged.YES
        return partial(matters.override_rule, self._desk, self.matter_id, name, value, values.text(questions.WHY))

    def _change(self, values: Values, theirs: Collection[str], newest: bool) -> Act:
        """Return the change; the fields that were left to the other clerk are not written.

        `newest`: the clerk saw what the other wrote, so that it may be written over; it is read on the act lane.
        """
        assert self.seen is not None
        whole, desk, clerks = self.seen.whole, self._desk, self.seen.clerks
        before = columns_from(whole, about_values(whole, desk, clerks), desk, clerks)
        after = columns_from(whole, values, desk, clerks)
        wanted = {name: value for name, value in after.items() if value != before[name] and name not in theirs}

        def work() -> Done[Told]:
            found = seen(desk, whole.row.id) if newest else self.seen
            version = found.whole.version if found is not None else whole.version
            return matters.change_matter(desk, whole.row.id, version, wanted)

        return work

    # ---- panels

    def ask(
        self, form: Form, act: Callable[[Values], Act], values: Values | None = None, heading: str = ""
    ) -> AskPanel | None:
        """Ask the questions of `form` and do `act` with what was typed; None where something is asked already."""
        if self._ready() is None:
            return None
        panel = AskPanel(self._ground(), self._lanes, form, act, values, heading)
        self._show(panel)
        return panel

    def read(self, word: str, work: Callable[[], Any], take: Callable[[Any], None]) -> None:
        """Read what a panel must know before it can ask."""
        self._lanes.look(word, work, take, self.failed.emit)

    def ask_with(self, make: Callable[[QWidget, Lanes], AskPanel]) -> None:
        """Ask by a panel of its own kind, unless something is asked already."""
        if self._ready() is not None:
            self._show(make(self._ground(), self._lanes))

    def _show(self, panel: AskPanel, *, later: bool = False) -> None:
        """Show a panel; a large one in a turn of its own, so that the window answers after it was made."""
        self.panel = panel
        panel.done.connect(self._on_done)
        panel.destroyed.connect(self._gone)
        if later:
            self._lanes.soon(panel, panel.ask)
        else:
            panel.ask()

    def _ready(self) -> Seen | None:
        """Return the matter, None where none is shown or something is asked already."""
        return self.seen if self.panel is None or not self.panel.isVisible() else None

    def _ground(self) -> QWidget:
        return ground_of(self._page)

    @Slot()
    def _gone(self) -> None:
        self.panel = None

    @Slot(object)
    def _on_done(self, answer: Done[Any]) -> None:
        self.panel = None
        self.told.emit(answer)


_NOT_BACK = frozenset({"taken_back", "unmerged"})


def still_open(found: Seen) -> str:
    """Say what is still undecided or missing when a matter is closed; it may be closed all the same."""
    return "".join(each.told for each in (*found.closing.lacking, *found.missing))
