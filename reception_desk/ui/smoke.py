"""Opens and closes every page once and tells whether any of them failed; the installer's and `make run`'s proof."""

import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from reception_desk.services.desk import Desk
from reception_desk.settings import DeskSettings
from reception_desk.ui.action_table import OFFICE, rail
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.first_run import FirstRunPage
from reception_desk.ui.pages.lock import CurtainPage, LockPage
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.recovery import RecoveryPage
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.window import Window

_PATIENCE = 20.0
_QUIET = "This plugin does not support"


class Smoke:
    """One run through all pages, with the program's own lanes."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._day = desk, desk.today()
        self._faults: list[str] = []
        self._preferences = Preferences(DeskSettings())
        self._lanes = Lanes()

    def run(self) -> int:
        """Return 0 where nothing went wrong, else 1 with a line for each fault on standard error."""
        before = sys.excepthook
        sys.excepthook = self._hook
        qInstallMessageHandler(self._message)
        try:
            for name, page in self._pages():
                self._settle(name)
                if page.grab().isNull():
                    self._faults.append(f"{name}: nothing was painted")
        finally:
            self._lanes.stop()
            sys.excepthook = before
            qInstallMessageHandler(None)
        for fault in self._faults:
            print(fault, file=sys.stderr)
        return 1 if self._faults else 0

    def _pages(self) -> Iterator[tuple[str, QWidget]]:
        window = Window()
        window.show()
        day, office = self._day, self._desk.office
        alone = {
            "sign_in": SignInPage(office.name, day, demo=office.demo),
            "recovery": RecoveryPage(""),
            "first_run": FirstRunPage(self._lanes, self._preferences, self._desk.folder, day),
            "lock": LockPage(self._desk.clerk.account, demo=office.demo),
            "curtain": CurtainPage(),
        }
        for name, page in alone.items():
            window.show_scene(page)
            yield name, window
            window.drop_scene(page)
        main = MainWindow(self._desk, self._lanes, self._preferences)
        window.show_scene(main)
        for each in rail():
            main.go(each.word)
            yield each.word, window
        part_page = main.page(OFFICE)
        for part in part_page.parts if isinstance(part_page, OfficePage) else ():
            part_page.show_part(part)
            yield f"{OFFICE}.{part}", window
        main.drafts.close()
        window.drop_scene(main)
        window.leave()
        window.deleteLater()

    def _settle(self, name: str) -> None:
        """Let the window work until nothing is under way."""
        until = time.monotonic() + _PATIENCE
        QApplication.processEvents()
        while self._lanes.busy:
            QApplication.processEvents()
            time.sleep(0.001)
            if time.monotonic() > until:
                self._faults.append(f"{name}: not ready after {_PATIENCE:.0f} s")
                return
        QApplication.processEvents()

    def _hook(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        self._faults.append(f"{kind.__name__}: {error}")

    def _message(self, kind: QtMsgType, context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and not message.startswith(_QUIET):
            self._faults.append(message)
