"""What the key 紧急 does to a recorded visit: it asks which of the three, marks it, or takes the mark back."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.urgent import URGENT
from reception_desk.models.lists.visits import VisitWhole
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.roster.on_duty import OnDuty, leader_words, on_duty
from reception_desk.services.visits.urgent import what_to_do
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.ui.chips import Chip
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.urgent import UrgentLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.visits import Urgency
from reception_desk.wording import tr


class RecordUrgent(QWidget):
    """Keeps the question and the chip of the visit that is shown; `rested` fires when the focus belongs to it again."""

    rested = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self._visit: VisitWhole | None = None
        self._marked: Urgency | None = None
        self._busy = False
        self.line = UrgentLine()
        self.chip = Chip("", "overdue")
        self.chip.hide()
        self.line.chosen.connect(self._mark)
        self.line.closed.connect(self.rested)
        self.hide()

    def show_for(self, visit: VisitWhole, *, busy: bool) -> None:
        """Show how a visit stands; `busy` tells that it is being changed, which marks it in its own form."""
        self._visit, self._busy = visit, busy
        self._marked = Values(recorded_form(), visit.raw)[URGENT]
        self.chip.setText(tr("紧急 {which}").format(which=self._marked.label) if self._marked else "")
        self.chip.setVisible(self._marked is not None)
        self.line.hide()

    def press(self) -> bool:
        """Ask which of the three, or take the mark back; return whether there is a visit to be marked."""
        visit = self._visit
        if visit is None or self._busy or visit.row.voided or not self._desk.may(Action.MARK_URGENT):
            return False
        if not self.line.isHidden():
            self.line.close_line()
        elif self._marked is not None:
            self._mark(None)
        else:
            self.line.ask()
        return True

    @Slot(object)
    def _mark(self, urgency: Urgency | None) -> None:
        if self._visit is not None:
            work = partial(mark_urgent, self._desk, self._visit.row.id, urgency)
            self._lanes.act(work, partial(self._done, urgency, self._marked), self._fail)

    def _done(self, urgency: Urgency | None, before: Urgency | None, _done: Done[str]) -> None:
        """Say that it is marked and whom to call: who leads by the roster, else who stands in the settings."""
        told = partial(self._say, urgency, before)
        self._lanes.look("urgent.duty", partial(self._desk.read, on_duty, self._desk.today()), told, self._fail)

    def _say(self, urgency: Urgency | None, before: Urgency | None, found: tuple[OnDuty, ...]) -> None:
        said = tr("已取消紧急。")
        leader = leader_words(found, self._desk.now())
        if urgency is not None:
            said = tr("已记为紧急 {which}。{call}").format(
                which=urgency.label, call=what_to_do(self._desk.office, urgency, leader)[0]
            )
        undo = partial(self._mark, before)
        self._notice.say(said, "overdue" if urgency else "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)
        self.rested.emit()

    def _fail(self, error: Exception) -> None:
        self._notice.fail(error)
        self.rested.emit()
