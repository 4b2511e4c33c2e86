"""立案 and 结案质量关 by their ticks, and the risk checklist, each asked for by its key over the matter's page."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms import risk as questions
from reception_desk.forms.form import Values
from reception_desk.forms.leading import Entry
from reception_desk.services.desk import Desk
from reception_desk.services.leading.entered import tick
from reception_desk.services.leading.risk import ask_risk, check_risk, stages_of
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.matters.matter_acts import MatterActs
from reception_desk.ui.matters.tick_panel import TickPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class ClosingActs(QObject):
    """Asks for the sheets of the matter that `acts` shows."""

    def __init__(self, desk: Desk, acts: MatterActs) -> None:
        super().__init__(acts)
        self._desk, self._acts = desk, acts

    @Slot()
    def file_matter(self) -> None:
        """Ask for the three ticks of 立案."""
        self._tick(Entry.FILING, (), tr("立案：三项都有才立案"))

    @Slot()
    def check_closing(self) -> None:
        """Ask for the six ticks of 结案质量关; what the records bear out is ticked already."""
        found = self._acts.seen
        if found is None:
            return
        heading = tr("结案质量关：缺一项就退回补办")
        if found.closing.sent_back:
            heading = tr("结案质量关（已退回补办 {n} 次）").format(n=found.closing.sent_back)
        self._tick(Entry.CLOSING, found.closing.known, heading)

    @Slot()
    def check_risk(self) -> None:
        """Ask for the risk checklist, with the circumstances that were found; where there are none, say so."""
        found = self._acts.seen
        if found is None:
            return
        if not found.risk.found and not found.risk.signed:
            told = tr("这件事项没有需要评估的情形（集体、扬言、三次以上、涉众）。")
            self._acts.failed.emit(CannotNow(told, tr("确需评估的，由负责人在命令框打 yqfx 提出。")))
            return
        form = questions.checklist(stages_of(self._desk))
        self._acts.ask(form, self._sign, questions.filled(form, found.risk.found, self._desk.clerk.name))

    @Slot()
    def ask_risk(self) -> None:
        """Ask why a checklist is wanted."""
        if self._desk.may(Action.ASK_RISK):
            self._acts.ask(questions.ASK, self._ask)
        else:
            self._acts.failed.emit(CannotNow(tr("由负责人或领导要求评估。")))

    def _tick(self, entry: Entry, known: tuple[str, ...], heading: str) -> None:
        def make(ground: QWidget, lanes: Lanes) -> TickPanel:
            return TickPanel(ground, lanes, entry, known, partial(self._ticked, entry), heading)

        self._acts.ask_with(make)

    def _ticked(self, entry: Entry, ticks: list[str], words: str) -> Act:
        return partial(tick, self._desk, self._acts.matter_id, entry.value, ticks, words)

    def _sign(self, values: Values) -> Act:
        stage = questions.stage_of(values) or stages_of(self._desk)[0]
        ticked, plan = questions.ticked_of(values), values.text(questions.PLAN)
        return partial(check_risk, self._desk, self._acts.matter_id, stage, ticked, plan, values.text(questions.SIGNER))

    def _ask(self, values: Values) -> Act:
        return partial(ask_risk, self._desk, self._acts.matter_id, values.text(questions.WHY))
