"""What stands behind the first page is loaded while a password is typed: the services on a lane, what is Qt's here.

What only other pages want is loaded behind the first, or when somebody turns to one.

A class of Qt's, or one that stands on it, is made in the window's own thread alone. PySide keeps them all in one table,
which the window reads without Python's lock whenever an event comes: a class that another thread makes at that moment
ends the program, once in some hundred starts.
"""

import importlib
import pkgutil
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea

from reception_desk import services
from reception_desk.ui.tasks import Lanes, Progress

_BETWEEN = 1
"""Milliseconds between two steps, so that a key waits for one of them at most."""

STEPS = (
    *(f"typeset.{each}" for each in ("fonts", "scans", "pdf", "place", "read")),
    *(f"ui.{each}" for each in ("lists.view", "form_view.long", "form_view.view", "printing.flow")),
    *(f"ui.pages.{each}" for each in ("visit_side", "visits", "visit_view", "today")),
    *(f"ui.{each}" for each in ("page_making", "main_window", "session")),
)
"""Modules in an order in which none brings many others along: each is one step of the window's thread."""

_LATER = ("demo", "importing", "outgoing", "personal", "reports")
"""Services of which the first pages want little or nothing: what they want of them comes along with it."""

DAILY = ("ui.pages.ledger", "ui.handover.page", "ui.matters.matter_view", "ui.pages.matters")
"""Pages that are turned to every day, and what they stand on; the others are loaded when somebody turns to them."""

_LOOK, _LOOKS, _REST = 250, 4, 0.005
"""Milliseconds between two looks whether anybody types, how many in a row must find that nobody does, and the seconds
of work below which nobody did."""


class Loading(QObject):
    """Loads what the session stands on; `loaded` fires when all of it is there."""

    loaded = Signal()

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._steps = self._taken()

    def begin(self) -> None:
        """Load the services on a lane, then all that stands on them."""
        self._lanes.long(_load_services, self._go_on, quiet=True)

    def _go_on(self, _: object = None) -> None:
        if next(self._steps, None) is None:
            self.loaded.emit()
        else:
            self._lanes.soon(self, self._go_on, after=_BETWEEN)

    def _taken(self) -> Iterator[str]:
        """Take one step after the other; give the name of what was loaded."""
        for name in STEPS:
            yield importlib.import_module(f"reception_desk.{name}").__name__
        # the first widget that comes back from Qt makes the classes of all widgets: else the first list waits for it
        QScrollArea().viewport()
        yield "widgets"


class LoadedInRest(QObject):
    """Loads the rest behind the first page: services on a lane, then pages, one step where nobody types.

    `first` are steps that come before these: what makes the page that somebody will turn to first. No step is taken
    while `away` tells that nobody can be there: the screen is locked.
    """

    def __init__(
        self,
        lanes: Lanes,
        parent: QObject,
        worked: Callable[[], float] = time.thread_time,
        first: Sequence[Callable[[], object]] = (),
        away: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(parent)
        self._away = away
        self._worked, self._before = worked, worked()
        self._rested = 0
        loads = (partial(importlib.import_module, f"reception_desk.{name}") for name in DAILY)
        self._steps: Iterator[Callable[[], object]] = chain(first, loads)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        lanes.long(_load_rest, self._begin, quiet=True)

    def _begin(self, _: object) -> None:
        self._timer.start(_LOOK)

    @Slot()
    def look(self) -> None:
        """Take one step where next to nothing was done for a second; stop behind the last step."""
        rested = self._worked() - self._before < _REST and not self._away()
        self._rested = self._rested + 1 if rested else 0
        if self._rested >= _LOOKS:
            step = next(self._steps, None)
            if step is None:
                self._timer.stop()
            else:
                step()
        self._before = self._worked()


def _load_services(_: Progress) -> None:
    """Import the services of the first pages, and with them rules, forms and models: none of these knows Qt."""
    _load(leave_out=_LATER)


def _load_rest(_: Progress) -> None:
    _load(leave_out=("demo",))


def _load(leave_out: Sequence[str]) -> None:
    for each in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        if each.name.removeprefix(f"{services.__name__}.").partition(".")[0] not in leave_out:
            importlib.import_module(each.name)
