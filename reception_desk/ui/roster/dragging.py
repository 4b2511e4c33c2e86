"""A duty of a draft that was dragged to another day, or onto another duty, and back."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.roster.month import Drawn, DutyRow, drag_duty
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class Dragging(QObject):
    """Writes where a duty was dropped and says so on `notice`, with the way back."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._notice = desk, lanes, notice

    def drop(self, row: DutyRow, day: date, other_id: int) -> None:
        """Let a duty stand on another day, or let two people exchange theirs where it fell on another duty."""
        work = partial(drag_duty, self._desk, row.id, day, other_id or None)
        back = work if other_id else partial(drag_duty, self._desk, row.id, row.day)
        self._lanes.act(work, partial(self._told, back), self._notice.fail)

    def _told(self, back: Callable[[], Done[Drawn]], done: Done[Drawn]) -> None:
        said = list(dict.fromkeys(each.sentence for each in done.value.findings))
        take = partial(self._lanes.act, back, None, self._notice.fail)
        told = " ".join([tr("已挪好。"), *said])
        self._notice.say(told, "due" if said else "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)
