"""Runs the whole tour in one window and says how it ended."""

import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from reception_desk.settings import DeskSettings
from reception_desk.ui import theme
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.session import Session
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.tour import hands
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.gallery import every_page
from reception_desk.ui.tour.play import visit
from reception_desk.ui.tour.script import Script, Wait, after
from reception_desk.ui.window import Window

SIZES = ((1024, 600), (1366, 768), (1920, 1080))
THEMES = ("light", "dark")
LANGUAGES = ("zh", "en")


class Tour(QObject):
    """The tour of the office in `folder`; pictures and papers go below `target`."""

    def __init__(self, folder: Path, target: Path) -> None:
        super().__init__()
        self._target = target
        self._lanes = Lanes(self)
        self._preferences = Preferences(DeskSettings(), self, save=_unkept)
        self._window = Window()
        self._session = Session(self._window, self._lanes, self._preferences, folder)
        self._script = Script(self._steps(), self)
        self._script.ended.connect(self._finish)
        self._session.over.connect(self._stop)
        self._error: Exception | None = None

    def run(self) -> int:
        """Play it and return 0; raises what stopped it."""
        hands.ready()
        for name in ("visit", "pages", "papers"):
            shutil.rmtree(self._target / name, ignore_errors=True)
        self._window.show()
        self._script.start()
        QApplication.exec()
        if self._error is not None:
            raise self._error
        return 0

    def _steps(self) -> Iterator[Wait]:
        camera = Camera(self._window, self._lanes, self._target)
        self._fit(SIZES[1])
        yield from visit(self._session, camera.into("visit"), self._target / "papers")
        for language, colours, size in product(LANGUAGES, THEMES, SIZES):
            self._preferences.change(language=language, theme=colours)
            self._fit(size)
            yield after(0.3)
            into = camera.into("pages", f"{size[0]}x{size[1]}", f"{colours}-{language}")
            yield from every_page(self._session, self._lanes, self._preferences, into)

    def _fit(self, size: tuple[int, int]) -> None:
        """Take a size, with the text that a screen of that size has."""
        points = theme.SMALL_SCREEN_POINTS if size[0] < theme.LARGE_WIDTH else theme.LARGE_SCREEN_POINTS
        self._preferences.change(text_size=round(100 * points / theme.base_points()))
        self._window.resize(*size)

    @Slot(object)
    def _finish(self, error: Exception | None) -> None:
        self._error = error
        if error is not None:
            self._window.grab().save(str(self._target / "stopped.png"))
        self._session.end()

    @Slot()
    def _stop(self) -> None:
        self._window.leave()
        self._lanes.stop()
        QApplication.exit(0)


def _unkept(_settings: DeskSettings) -> None:
    """Forget the tour's settings: they are not this computer's."""
