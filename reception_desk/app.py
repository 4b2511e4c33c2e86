"""Puts the program together: the window's life from the first paint to the last draft."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from reception_desk import paths, settings
from reception_desk.ui import language, theme
from reception_desk.ui.first_paint import watch
from reception_desk.ui.instance import Instance
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.start import Start
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.window import Window
from reception_desk.wording import tr

if TYPE_CHECKING:
    from reception_desk.services.counting.lines import ChartData
    from reception_desk.services.desk import Desk
    from reception_desk.ui.guard import Guard
    from reception_desk.ui.session import Session

_KEEP_WAIT = 2.0
"""Seconds the end of the session waits for the drafts to be on the disk."""


class Program(QObject):
    """The parts of the running program, and the order in which they begin and end."""

    def __init__(self, folder: Path, preferences: Preferences, instance: Instance | None, *, demo: bool) -> None:
        super().__init__()
        self._folder, self._instance = folder, instance
        self.lanes = Lanes(self)
        self.window = Window(preferences.current.geometry)
        self.session: Session | None = None
        self.guard: Guard | None = None
        self.start = Start(self.window, self.lanes, preferences, folder, demo=demo)
        self.start.ready.connect(self._take_session)
        self.window.closing.connect(self._on_closing)
        if instance is not None:
            instance.called.connect(self.window.come_forward)

    def begin(self) -> None:
        """Show the window; everything else waits until it is painted."""
        watch(self.window)
        self.window.painted.connect(self._after_paint)
        self.start.show()
        self.window.show()

    @Slot()
    def _after_paint(self) -> None:
        from reception_desk.ui.guard import Guard

        if self._instance is not None:
            self._instance.listen()
        self.guard = Guard(self._folder, self.lanes, self.keep, self)
        self.guard.ending.connect(self._end_soon)

    def keep(self) -> None:
        """Put every unfinished form on the disk."""
        if self.session is not None:
            self.session.keep()
            self.lanes.settle(_KEEP_WAIT)

    @Slot()
    def _end_soon(self) -> None:
        """End without a last backup: the system waits for nobody."""
        if self.session is not None:
            self.session.keeper.hurry()
        self.window.close()

    @Slot(object)
    def _take_session(self, session: "Session") -> None:
        self.session = session
        session.over.connect(self._finish)
        session.settled.connect(self._settle)
        session.opened.connect(self._tell_fault)

    @Slot(object)
    def _settle(self, folder: Path) -> None:
        """Move to the folder that was chosen in the first run."""
        if folder == self._folder:
            return
        self._folder = folder
        if self._instance is not None:
            self._instance.release()
        self._instance = _claim(folder, demo=False)
        if self._instance is not None and self._instance.claim():
            self._instance.listen()
            self._instance.called.connect(self.window.come_forward)
        if self.guard is not None:
            self.guard.watch(folder)

    @Slot()
    def _tell_fault(self) -> None:
        if self.guard is not None and self.guard.fault is not None and self.session is not None and self.session.main:
            said = tr("上次程序意外退出，草稿都还在。报告在 {file}，请交给管理员。").format(file=self.guard.fault)
            self.session.main.notice.say(said, "due")
            self.guard.fault = None

    @Slot()
    def _on_closing(self) -> None:
        if self.session is None:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        """Stop the lanes and end, outside the event that asked for it."""
        self.window.leave()
        QTimer.singleShot(0, self._stop)

    @Slot()
    def _stop(self) -> None:
        self.lanes.stop()
        if self.guard is not None:
            self.guard.end()
        if self._instance is not None:
            self._instance.release()
        QApplication.exit(0)


def run(data_folder: Path | None, *, demo: bool = False) -> int:
    """Open the window and stay until it is closed; a second start brings the first window forward."""
    app = _application()
    preferences = Preferences(settings.load())
    _dress(app, preferences)
    folder = _folder(data_folder, preferences, demo=demo)
    instance = _claim(folder, demo=demo)
    if instance is not None and not instance.claim():
        return 0
    program = Program(folder, preferences, instance, demo=demo)
    program.begin()
    return app.exec()


def smoke(desk: "Desk") -> int:
    """Open and close every page with a desk that is signed in; return 0 where none of them failed."""
    from reception_desk.ui.smoke import Smoke

    _without_screen()
    app = _application()
    _dress(app, Preferences(settings.DeskSettings()))
    return Smoke(desk).run()


def tour(folder: Path, target: Path) -> int:
    """Play a visit by real keys in the office of `folder` and picture every page below `target`."""
    from reception_desk.ui.tour.run import Tour

    app = _application()
    _dress(app, Preferences(settings.DeskSettings()))
    return Tour(folder, target).run()


def ready_to_lay_out() -> QApplication:
    """Make the fonts known without a window; the caller holds what is returned for as long as it lays out papers."""
    _without_screen()
    return _application()


def charts_drawn(data: "ChartData") -> dict[str, tuple[str, bytes, bytes]]:
    """Return the charts of a period as they are printed, each with its name, as PNG and as SVG; no window is opened."""
    from reception_desk.ui.figures.charts import pictures

    theme.apply(ready_to_lay_out(), settings.DeskSettings())
    return pictures(data)


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("reception-desk")
    app.setDesktopFileName("reception-desk")
    app.setQuitOnLastWindowClosed(False)
    return app


def _dress(app: QApplication, preferences: Preferences) -> None:
    language.speak(preferences.current.language)
    theme.apply(app, preferences.current)


def _folder(data_folder: Path | None, preferences: Preferences, *, demo: bool) -> Path:
    if data_folder is not None:
        return data_folder
    if demo:
        return paths.demo_folder()
    chosen = preferences.current.data_folder
    return Path(chosen) if chosen else paths.data_folder()


def _claim(folder: Path, *, demo: bool) -> Instance | None:
    """Return the claim to the office's window; the demo's folder is made anew, so its lock lies beside it."""
    place = folder.with_name(folder.name + "-window") if demo else folder
    try:
        return Instance(place)
    except OSError:
        return None


def _without_screen() -> None:
    """Paint into memory where the computer has no screen."""
    if sys.platform not in ("win32", "darwin") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
