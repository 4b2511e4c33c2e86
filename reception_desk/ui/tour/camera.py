"""Takes pictures of the window once it stands still."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from reception_desk.ui.tasks import Lanes
from reception_desk.ui.tour.script import Wait, after

CALM = 0.25
"""Seconds after which a page has painted what its lanes brought."""


class Camera:
    """Takes pictures of one window into one folder."""

    def __init__(self, window: QWidget, lanes: Lanes, folder: Path) -> None:
        """Look at `window`; the folder is made with the first picture."""
        self.window, self._lanes, self.folder = window, lanes, folder

    def into(self, *names: str) -> "Camera":
        """Return a camera for a folder inside this one's."""
        return Camera(self.window, self._lanes, self.folder.joinpath(*names))

    def beside(self, window: QWidget) -> "Camera":
        """Return a camera for another window, into the same folder."""
        return Camera(window, self._lanes, self.folder)

    def take(self, name: str) -> Iterator[Wait]:
        """Wait until nothing is under way, then take the picture."""
        yield lambda: not self._lanes.writing
        yield after(CALM)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(self.folder / f"{name}.png"))
