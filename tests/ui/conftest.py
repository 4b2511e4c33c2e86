"""What the tests of the window stand on: the theme is on, and nothing shown is left behind."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from reception_desk.settings import DeskSettings


@pytest.fixture(autouse=True)
def nothing_left(request):
    """Fail a test that leaves a top-level widget behind; collect only here, in the window's thread."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # what is alive now stays: the next test's look through the rubbish need not go through it again
    left = [each for each in QApplication.topLevelWidgets() if not each.parent()]
    assert left == []
    gc.enable()


@pytest.fixture
def themed(qapp):
    """Put the ordinary look on the application."""
    from reception_desk.ui import theme

    theme.apply(qapp, DeskSettings())
    return qapp
