"""That a recorded visit was opened is written down, once in a day for whoever opens it again."""

from collections.abc import Callable
from datetime import date
from functools import partial
from weakref import WeakKeyDictionary

from reception_desk.services.access.traces import record_opening
from reception_desk.services.desk import Desk
from reception_desk.ui.tasks import Lanes

_OPENED: WeakKeyDictionary[Desk, set[tuple[date, int]]] = WeakKeyDictionary()
"""A desk is one clerk's stay."""


def note_opened(desk: Desk, lanes: Lanes, visit_id: int, failed: Callable[[Exception], None]) -> None:
    """Enter that the visit is read; where that cannot be written, it is said."""
    seen, now = _OPENED.setdefault(desk, set()), (desk.today(), visit_id)
    if now not in seen:
        seen.add(now)
        lanes.act(partial(record_opening, desk, visit_id), None, failed)
