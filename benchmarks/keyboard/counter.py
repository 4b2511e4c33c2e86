"""The real window at an office's counter, with the program's own lanes and a printer that prints into a file."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from benchmarks.keyboard.strokes import strokes
from benchmarks.keyboard.typist import Typist, turn
from benchmarks.make_office import OPENED, sit_down
from reception_desk.services.desk import Desk
from reception_desk.settings import DeskSettings
from reception_desk.ui import language, theme
from reception_desk.ui.action_table import REGISTER
from reception_desk.ui.behind import REST
from reception_desk.ui.collecting import Collector
from reception_desk.ui.made_ahead import named_ahead
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing import cups, press
from reception_desk.ui.session import Session
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.window import Window

PRINTER = "窗口打印机"
_DAY = timedelta(hours=1, minutes=2)


@dataclass
class Counter:
    """The open window, its form and who types."""

    session: Session
    page: VisitsPage
    lanes: Lanes
    typist: Typist

    @property
    def desk(self) -> Desk:
        """Return the clerk's desk."""
        assert self.session.desk is not None
        return self.session.desk

    def rest(self) -> None:
        """Wait until nothing is asked, written or loaded any more."""
        self.typist.wait(lambda: not self.lanes.busy)
        turn(0.2)
        self.typist.wait(lambda: not self.lanes.busy)


@contextmanager
def counter(folder: Path, pause: float = 0.0) -> Iterator[Counter]:
    """Open the window on the office in `folder`, its form empty and the caret in it; close it in the end."""
    app = application()
    named_ahead()  # as while the password is typed
    with printing_into(folder.with_name(folder.name + "-printed.pdf")):
        desk, clock = sit_down(folder)
        started = time.monotonic()
        desk._clock = lambda: clock.moment + _DAY + timedelta(seconds=time.monotonic() - started)  # noqa: SLF001
        window, lanes, collector = Window(), Lanes(), Collector()
        hand, rest = strokes(window)
        session = Session(window, lanes, Preferences(DeskSettings(), save=lambda _: None), folder)
        try:
            window.show()
            session.take_desk(desk)
            assert session.main is not None
            session.main.show_page(REGISTER)
            page = session.main.page(REGISTER)
            assert isinstance(page, VisitsPage)
            at_work = Counter(session, page, lanes, Typist(hand, pause))
            turn(REST / 1000)
            at_work.rest()
            window.windowHandle().requestActivate()
            at_work.typist.wait(window.isActiveWindow)
            yield at_work
        finally:
            rest()
            ended: list[bool] = []
            session.over.connect(lambda: ended.append(True))
            session.end()
            deadline = time.monotonic() + 10
            while not ended and time.monotonic() < deadline:
                turn(0.01)
            window.leave()
            lanes.stop()
            collector.end()
            window.deleteLater()
            app.processEvents()


def application() -> QApplication:
    """Return the program's application in its ordinary look."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["reception-desk"])
    app.setQuitOnLastWindowClosed(False)
    language.speak("zh")
    theme.apply(app, DeskSettings())
    return app


@contextmanager
def printing_into(file: Path) -> Iterator[None]:
    """Let the program's own press find one printer, whose pages go into a file."""

    class Known:
        @staticmethod
        def availablePrinterNames() -> list[str]:
            return [PRINTER]

        @staticmethod
        def defaultPrinterName() -> str:
            return PRINTER

    class Printer(QPrinter):
        def setPrinterName(self, name: str) -> None:
            assert name == PRINTER
            self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(file))

    before = press.QPrinterInfo, press.QPrinter, cups.here
    press.QPrinterInfo, press.QPrinter = Known, Printer  # type: ignore[assignment,misc]
    cups.here = lambda: False  # whatever queues this computer has: none of them shall be given a page
    try:
        yield
    finally:
        press.QPrinterInfo, press.QPrinter, cups.here = before  # type: ignore[misc]


def today() -> datetime:
    """Return the moment at which the window opens."""
    return OPENED + _DAY
