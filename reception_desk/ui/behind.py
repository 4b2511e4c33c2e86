"""Behind the first page, what the first visitor would wait for is got ready, then the store is read whole."""

from functools import partial

from PySide6.QtCore import QObject

from reception_desk.errors import Locked
from reception_desk.services.desk import Desk
from reception_desk.ui.action_table import REGISTER
from reception_desk.ui.desk_work import get_ready, take_own
from reception_desk.ui.loading import LoadedInRest
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.tasks import Lanes

REST = 1000
"""Milliseconds the first page has for itself: only one thread computes at a time, and the clerk waits for that page."""


class Behind(QObject):
    """Begins when the page stands; where the desk is locked by then, the store is read after the unlocking."""

    def __init__(self, main: MainWindow, desk: Desk, lanes: Lanes) -> None:
        super().__init__(main)
        self._main, self._desk, self._lanes = main, desk, lanes
        lanes.long(partial(take_own, desk), None, self._fail, quiet=True)
        lanes.soon(self, self._begin, after=REST)

    def _begin(self) -> None:
        self._lanes.long(partial(get_ready, self._desk), self._check, self._not_ready, quiet=True)

    def _check(self, _: object) -> None:
        LoadedInRest(self._lanes, self, first=[*self._main.ahead(REGISTER)], away=self._main.isHidden)
        self._main.check_behind()

    def _not_ready(self, error: Exception) -> None:
        self._fail(error)
        if not isinstance(error, Locked):
            self._main.check_behind()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Locked):
            self._main.notice.fail(error)
