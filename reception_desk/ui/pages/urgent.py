"""紧急 by one key: a line that asks which of the three, and beside the form what must be done at once."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.office import Office
from reception_desk.forms.urgent import URGENT, URGENT_AT
from reception_desk.services.visits.urgent import what_to_do
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text, restyle
from reception_desk.ui.measures import column
from reception_desk.vocabulary.visits import Urgency
from reception_desk.wording import tr

_STEPS = 9


class UrgentLine(QFrame):
    """Asks which of the three on a line of the page: `chosen` carries it, `closed` fires on Esc and on the same key.

    The digits 1 to 3 choose; Enter takes what is marked.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("state", "overdue")
        self.buttons = {each: Button(f"{each.value} {each.label}") for each in Urgency}
        question, leave = Text(tr("紧急：是哪一种？")), Text(tr("按数字选 · Esc 不记"), "secondary")
        line = Wrapping((question, *self.buttons.values(), leave), gap=8)
        self.setLayout(column(line, margins=(12, 6)))
        self.setAccessibleName(tr("紧急：是哪一种？"))
        for each, button in self.buttons.items():
            button.clicked.connect(partial(self.choose, each))
        self.hide()

    def ask(self) -> None:
        """Ask, the first one marked."""
        self.show()
        self.buttons[Urgency.THREAT].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def choose(self, urgency: Urgency, *_checked: bool) -> None:
        """Take one of the three."""
        self.hide()
        self.chosen.emit(urgency)

    def close_line(self) -> None:
        """Put the question away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        urgency = next((each for each in Urgency if each.value == event.text()), None)
        if urgency is not None:
            self.choose(urgency)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)


class UrgentCard(QFrame):
    """Says beside the form what must be done at once; it is not there for an ordinary visit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leader = ""
        self.setProperty("role", "notice")
        self.setProperty("state", "overdue")
        self.heading = Text("", "heading", wrap=True)
        self.steps = [Text("", wrap=True) for _ in range(_STEPS)]
        self.setLayout(column(self.heading, *self.steps, margins=(12, 8), gap=4))
        self.hide()

    def tell_leader(self, leader: str) -> None:
        """Take who leads by the roster, with the telephone; it stands in the next steps that are shown."""
        self._leader = leader

    def show_for(self, values: Values, office: Office) -> None:
        """Show the steps of an urgent visit, nothing for another."""
        urgency = values[URGENT]
        self.setVisible(urgency is not None)
        if urgency is None:
            return
        at = values.text(URGENT_AT)[-5:]
        heading = tr("紧急 {which} · {at} 发现 · {key} 取消")
        self.heading.setText(heading.format(which=urgency.label, at=at, key=key_text("urgent")))
        steps = what_to_do(office, urgency, self._leader)
        for place, label in enumerate(self.steps):
            label.setVisible(place < len(steps))
            numbered = place < len(steps) - 1
            said = steps[place] if place < len(steps) else ""
            label.setText(f"{place + 1}. {said}" if numbered else said)
        restyle(self, "state", "overdue")
