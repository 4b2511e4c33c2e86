"""Taking a save back: the visit becomes void and what was typed comes back, offered for half a minute."""

from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from reception_desk.forms.form import Values
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.corrections import void_visit
from reception_desk.services.visits.registering import Registered
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class SaveUndo(QObject):
    """Says on a page's line that a visit was saved, and offers to take that back.

    `undone` carries the answers as they were typed, the number that is void now and the uuid of the form that goes on.
    """

    undone = Signal(object, str, str)

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._notice = desk, lanes, notice

    def offer(self, registered: Registered, who: str, values: Values) -> None:
        """Say the number and offer 撤销."""
        told = tr("已保存 {number} {name}。").format(number=registered.number, name=who)
        take = partial(self._undo, registered.visit_id, values)
        self._notice.say(told, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

    def _undo(self, visit_id: int, values: Values) -> None:
        into = str(uuid4())
        work = partial(void_visit, self._desk, visit_id, tr("保存后撤销"), into)
        self._lanes.act(work, partial(self._undone, values, into), self._notice.fail)

    def _undone(self, values: Values, into: str, done: Done[str]) -> None:
        self.undone.emit(values, done.value, into)
