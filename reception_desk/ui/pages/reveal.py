"""Whole numbers by one key, for one of five reasons; what was revealed stays plain for the clerk that day."""

from datetime import date
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from reception_desk.models.lists.visits import Numbers
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.people.recognising import reveal
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.forms import RevealReason
from reception_desk.wording import tr


class Revealed:
    """The numbers that a clerk was shown today, kept in memory alone, and the reason given last."""

    def __init__(self) -> None:
        self.last = RevealReason.IDENTITY
        self._day: date | None = None
        self._known: dict[int, Numbers] = {}

    def of(self, visit_id: int, day: date) -> Numbers | None:
        """Return the numbers of a visit that were revealed on `day`."""
        return self._known.get(visit_id) if self._day == day else None

    def keep(self, visit_id: int, found: Numbers, day: date) -> None:
        """Keep what was revealed; what was on another day is forgotten."""
        if self._day != day:
            self._day, self._known = day, {}
        self._known[visit_id] = found


_OF_DESK: WeakKeyDictionary[Desk, Revealed] = WeakKeyDictionary()
"""A desk is one clerk's stay, so that another clerk begins with nothing."""


class RevealLine(QFrame):
    """Asks for the reason on a line of the page; `revealed` carries the visit, `closed` fires on Esc.

    The digits 1 to 5 choose, Enter takes the reason given last.
    """

    revealed = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self._visit_id = 0
        self._memory = _OF_DESK.setdefault(desk, Revealed())
        self.buttons = {reason: Button(f"{reason.value} {reason.label}") for reason in RevealReason}
        question, leave = Text(tr("为什么要看完整号码？")), Text(tr("Esc 不看"), "secondary")
        line = Wrapping((question, *self.buttons.values(), leave), gap=8)
        self.setLayout(column(line, margins=(12, 6)))
        self.setAccessibleName(tr("为什么要看完整号码？"))
        for reason, button in self.buttons.items():
            button.clicked.connect(partial(self.give, reason))
        self.hide()

    def numbers(self, visit_id: int) -> Numbers | None:
        """Return the numbers of a visit that were revealed today."""
        return self._memory.of(visit_id, self._desk.today())

    def ask(self, visit_id: int) -> None:
        """Ask why, unless it is known already."""
        if self.numbers(visit_id) is not None:
            self.revealed.emit(visit_id)
            return
        self._visit_id = visit_id
        self.show()
        self.buttons[self._memory.last].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def give(self, reason: RevealReason, *_checked: bool) -> None:
        """Reveal for a reason."""
        self._memory.last = reason
        self.hide()
        work = partial(reveal, self._desk, self._visit_id, reason)
        self._lanes.act(work, partial(self._take, self._visit_id), self._fail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reason = next((each for each in RevealReason if each.value == event.text()), None)
        if reason is not None:
            self.give(reason)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, visit_id: int, done: Done[Numbers]) -> None:
        self._memory.keep(visit_id, done.value, self._desk.today())
        self.revealed.emit(visit_id)

    def _fail(self, error: Exception) -> None:
        self._notice.fail(error)
        self.closed.emit()
