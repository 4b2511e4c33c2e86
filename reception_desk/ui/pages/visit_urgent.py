"""What the key 紧急 does to the form in hand: it asks, marks with the time it was pressed, and takes the mark back."""

from PySide6.QtCore import QObject, Signal, Slot

from reception_desk.forms.form import Values
from reception_desk.forms.urgent import URGENT, URGENT_AT, is_urgent, marked, unmarked
from reception_desk.services.desk import Desk
from reception_desk.ui.chips import Chip
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.urgent import UrgentCard, UrgentLine
from reception_desk.ui.pages.visit_form import VisitForm
from reception_desk.vocabulary.visits import Urgency
from reception_desk.wording import tr


class UrgentKey(QObject):
    """Keeps the question, the chip and the card of the form; `turned` fires when a mark was set or taken back."""

    turned = Signal()

    def __init__(
        self, desk: Desk, form: VisitForm, card: UrgentCard, notice: NoticeLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._card, self._notice = desk, form, card, notice
        self._at, self._caret = desk.now(), ""
        self._shown = ("", "")
        self.line = UrgentLine()
        self.chip = Chip("", "overdue")
        self.chip.hide()
        self.line.chosen.connect(self._mark)
        self.line.closed.connect(self._back)

    def press(self) -> None:
        """Ask which of the three; on an urgent visit take the mark back; while it is asked, ask no more."""
        values = self._form.values()
        if not self.line.isHidden():
            self.line.close_line()
        else:
            self._form.commit_composing()
            self._caret = self._form.caret()
            if is_urgent(values):
                self._unmark(values)
            else:
                self._at = self._desk.now()
                self.line.ask()

    def follow(self, values: Values) -> None:
        """Show how the form stands."""
        urgency = values[URGENT]
        said = tr("紧急 {which}").format(which=urgency.label) if urgency is not None else ""
        shown = (said, values.text(URGENT_AT))
        if shown != self._shown:
            self._shown = shown
            self.chip.setText(said)
            self.chip.setVisible(bool(said))
            self._card.show_for(values, self._desk.office)

    def put_away(self) -> None:
        """Ask no more: another form is in hand."""
        self.line.hide()

    @Slot(object)
    def _mark(self, urgency: Urgency) -> None:
        self._put(marked(urgency, self._at))
        self._back()
        said = tr("已记为紧急 {which}，{at} 发现。马上要做的事写在旁边。").format(
            which=urgency.label, at=f"{self._at:%H:%M}"
        )
        self._notice.say(said, "overdue", offer=tr("撤销"), take=self.press, seconds=UNDO_SECONDS)

    def _unmark(self, values: Values) -> None:
        before = {field.name: values.raw.get(field.name, "") for field in (URGENT, URGENT_AT)}
        self._put(unmarked())
        self._back()

        def again() -> None:
            self._put(before)

        self._notice.say(tr("已取消紧急。"), "ok", offer=tr("撤销"), take=again, seconds=UNDO_SECONDS)

    def _put(self, raw: dict[str, str]) -> None:
        for name, text in raw.items():
            self._form.set_text(name, text)
        self.turned.emit()

    @Slot()
    def _back(self) -> None:
        """Go on where the caret was."""
        self._form.set_caret(self._caret)
