"""What stands behind the first page is loaded while a password is typed: the services on a lane, what is Qt's here.

A class of Qt's, or one that stands on it, is made in the window's own thread alone. PySide keeps them all in one table,
which the window reads without Python's lock whenever an event comes: a class that another thread makes at that moment
ends the program, once in some hundred starts.
"""

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea

from reception_desk import services
from reception_desk.ui.tasks import Lanes, Progress

_BETWEEN = 1
"""Milliseconds between two steps, so that a key waits for one of them at most."""

_STEPS = (
    *(f"typeset.{each}" for each in ("fonts", "scans", "pdf", "place", "read")),
    *(f"ui.{each}" for each in ("lists.view", "form_view.long", "form_view.view", "printing.flow")),
    *(f"ui.pages.{each}" for each in ("visit_side", "visits", "visit_view", "today", "ledger", "matters", "office")),
    *(f"ui.{each}" for each in ("figures.page", "roster.page", "page_making", "main_window", "session")),
)
"""Modules in an order in which none brings many others along: each is one step of the window's thread."""


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
        for name in _STEPS:
            yield importlib.import_module(f"reception_desk.{name}").__name__
        # the first widget that comes back from Qt makes the classes of all widgets: else the first list waits for it
        QScrollArea().viewport()
        yield "widgets"


def _load_services(_: Progress) -> None:
    """Import all services, and with them rules, forms and models: none of these knows Qt."""
    for each in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        importlib.import_module(each.name)
