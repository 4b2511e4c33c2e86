"""The program itself, opened and signed in to as a clerk does, telling when each step was reached and what it took.

`python -m benchmarks.opening FOLDER ACCOUNT PASSWORD [UNTIL]` prints a line for each, and ends after the line UNTIL:
`paint`, `signed` and `ready` in nanoseconds of the monotonic clock, `gap` the longest stall of the window meanwhile in
milliseconds, `resident` and `listed` the bytes of memory once all is loaded, and with the list of all visits in sight.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from reception_desk import app
from reception_desk.cli import commands

WAITS = 2.0
"""Seconds between the first paint and the password: as long as a practised hand takes."""

_TYPED = "张"
_EVERY = 5
_RESTS = 2.0
"""Seconds without work after which all is loaded; the program looks every three seconds what others wrote."""

_MOST = 120.0


class Opening(QObject):
    """Signs in, types, waits until everything is loaded, and tells."""

    def __init__(self, program: "Watched", account: str, password: str) -> None:
        super().__init__(program)
        self._program, self._account, self._password = program, account, password
        self._last = self._still = time.perf_counter()
        self._gap = 0.0
        self._step = self._sign_in
        self._due = time.perf_counter() + WAITS
        self._end = self._due + _MOST
        self._timer = QTimer(self)
        self._timer.setTimerType(self._timer.timerType().PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._beat)
        say("paint", time.monotonic_ns())

    def begin(self) -> None:
        """Watch from the next turn on."""
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._gap, self._last = max(self._gap, (now - self._last) * 1000), now
        if now > self._end:
            print(f"it never came further than {self._step.__name__}", file=sys.stderr)
            os._exit(1)
        self._step()

    def _sign_in(self) -> None:
        page = self._program.start._sign_in  # noqa: SLF001
        if page is None or time.perf_counter() < self._due:
            return
        handle = self._program.window.windowHandle()
        if handle is not None:
            handle.requestActivate()  # on a screen without a window manager nobody else does
        page.account.setText(self._account)
        page.password.setText(self._password)
        self._step = self._wait_for_main
        say("signed", time.monotonic_ns())
        page.button.click()

    def _wait_for_main(self) -> None:
        from reception_desk.ui.action_table import REGISTER

        session = self._program.session
        if session is None or session.main is None:
            return
        session.main.show_page(REGISTER)
        self._step = self._type
        self._type()

    def _type(self) -> None:
        """Commit a character as an input method does, until it stands in the form and was painted."""
        from reception_desk.ui.action_table import REGISTER
        from reception_desk.ui.pages.visits import VisitsPage

        main, focused = self._main(), QApplication.focusWidget()
        page = main.page(REGISTER)
        assert isinstance(page, VisitsPage)
        if focused is None or not page.isAncestorOf(focused) or page.form.caret().partition(":")[0] == "":
            return
        commit = QInputMethodEvent("", [])
        commit.setCommitString(_TYPED)
        QApplication.sendEvent(focused, commit)
        if any(_TYPED in text for text in page.form.values().raw.values()):
            focused.repaint()
            say("ready", time.monotonic_ns())
            self._still = time.perf_counter()
            self._step = self._rest

    def _rest(self) -> None:
        """Wait until nothing has been loading for a while."""
        now = time.perf_counter()
        if self._program.lanes.busy:
            self._still = now
        if now - self._still < _RESTS:
            return
        say("gap", self._gap)
        say("resident", resident())
        from reception_desk.ui.action_table import LEDGER

        self._main().show_page(LEDGER)
        self._still, self._step, self._end = now, self._list, now + _MOST

    def _list(self) -> None:
        """Wait until the list stands; what a lane checks by the clock meanwhile has nothing to do with it."""
        now = time.perf_counter()
        if self._program.lanes._questions:  # noqa: SLF001
            self._still = now
        if now - self._still < _RESTS:
            return
        from reception_desk.ui.action_table import LEDGER

        say("lines", self._main().page(LEDGER).model.rowCount())  # type: ignore[attr-defined]
        say("listed", resident())
        sys.stdout.flush()
        os._exit(0)  # the end of the day makes a backup first, which is measured elsewhere

    def _main(self) -> "object":
        assert self._program.session is not None and self._program.session.main is not None
        return self._program.session.main


class Watched(app.Program):
    """The program, with somebody at it."""

    def begin(self) -> None:
        """Show the window, and come to it once it is painted."""
        self.window.painted.connect(self._sit_down)
        super().begin()

    def _sit_down(self) -> None:
        self.window.painted.disconnect(self._sit_down)
        self.opening = Opening(self, sys.argv[2], sys.argv[3])
        self.opening.begin()


def say(name: str, number: float) -> None:
    """Print one line; end here where no more than that is asked for."""
    print(f"{name} {number}", flush=True)
    if name in sys.argv[4:]:
        os._exit(0)


def resident() -> int:
    """Return the bytes of memory that are taken, 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text("ascii").split()[1]) * 4096 if told.exists() else 0


if __name__ == "__main__":
    app.Program = Watched  # type: ignore[misc]
    sys.exit(commands.run(["--data-dir", sys.argv[1]]))
