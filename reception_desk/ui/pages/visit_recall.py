"""Asks, while a person's particulars are typed, who that may be; only the answer to the newest question counts."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reception_desk.forms import visits as questions
from reception_desk.forms.channels import CALL_NUMBER
from reception_desk.forms.form import Values
from reception_desk.services.desk import Desk
from reception_desk.services.people.recognising import Beside, beside
from reception_desk.ui.tasks import Lanes

_WAIT = 120
_ASKED_BY = (questions.NAME, questions.ID_NUMBER, questions.PHONE, CALL_NUMBER, questions.ADDRESS, questions.BIRTH)


class Recall(QObject):
    """Follows what is typed; `found` carries a list of `Beside`, the likeliest first."""

    found = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._values: Values | None = None
        self._asked: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._ask)

    def follow(self, values: Values) -> None:
        """Take what stands in the form; the first change starts the wait, later ones do not prolong it."""
        self._values = values
        if not any(_typed(values)):
            self._timer.stop()
            self._asked = ()
            self.found.emit([])
        elif _typed(values) != self._asked and not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        if self._values is None:
            return
        asked = self._asked = _typed(self._values)
        work = partial(self._desk.read, beside, self._values)
        self._lanes.look("visit.known", work, partial(self._take, asked), self._not_now)

    def _take(self, asked: tuple[str, ...], found: list[Beside]) -> None:
        if asked == self._asked:
            self.found.emit(found)

    def _not_now(self, _error: Exception) -> None:
        """Say nothing: the desk was locked meanwhile, and the next letter asks again."""
        self._asked = ()


def _typed(values: Values) -> tuple[str, ...]:
    return tuple(values.raw.get(each.name, "").strip() for each in _ASKED_BY)
