"""That a visit or a matter was opened is written down: each once in a day, several together with one sync."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from weakref import WeakKeyDictionary

from reception_desk.services.access.traces import record_openings
from reception_desk.services.desk import Desk
from reception_desk.ui.tasks import Lanes

TOGETHER = 4000
"""Milliseconds within which what is opened is written together; locking and signing out write at once."""


@dataclass
class _Book:
    """What a clerk's stay has opened, what of it is not written yet, and whether a time to write it is set."""

    seen: set[tuple[date, str]] = field(default_factory=set)
    waiting: deque[str] = field(default_factory=deque)
    planned: bool = False


_BOOKS: WeakKeyDictionary[Desk, _Book] = WeakKeyDictionary()
"""A desk is one clerk's stay."""


def note_opened(desk: Desk, lanes: Lanes, subject: str, failed: Callable[[Exception], None]) -> None:
    """Enter that `visit 12` or `matter 7` is read; where that cannot be written, it is said."""
    book, now = _BOOKS.setdefault(desk, _Book()), (desk.today(), subject)
    if now in book.seen:
        return
    book.seen.add(now)
    book.waiting.append(subject)
    if not book.planned:
        book.planned = True
        lanes.soon(lanes, partial(lanes.act, partial(write_opened, desk), None, failed), TOGETHER)


def write_opened(desk: Desk) -> None:
    """Write down what was opened and is not written yet; what cannot be written waits for the next time."""
    book = _BOOKS.get(desk)
    if book is None:
        return
    book.planned = False
    taken: list[str] = []
    while book.waiting:
        taken.append(book.waiting.popleft())
    if not taken:
        return
    try:
        record_openings(desk, taken)
    except BaseException:
        book.waiting.extend(taken)
        raise
