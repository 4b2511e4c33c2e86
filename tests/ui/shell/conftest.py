"""A window of its own for each test, and a real office on disk."""

import pytest

from reception_desk.settings import DeskSettings
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.window import Window
from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]


@pytest.fixture
def window(themed, qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.leave()


@pytest.fixture
def lanes(themed):
    made = Lanes(immediate=True)
    yield made
    made.stop()


@pytest.fixture
def preferences(themed):
    return Preferences(DeskSettings())
