"""A page is made in its frame; of one that cannot be made nothing is left."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from reception_desk.ui.framing import framed_as_made


@pytest.fixture
def around(qtbot):
    made = QWidget()
    made.resize(500, 400)
    qtbot.addWidget(made)
    return made


def test_a_page_is_made_in_its_place_as_large_as_what_is_around(around):
    frame = framed_as_made(around, lambda place: QLabel("页", place))
    assert (frame.size(), frame.widget().text(), frame.widget().parent()) == (around.size(), "页", frame.viewport())


def test_of_a_page_that_cannot_be_made_nothing_is_left(around):
    def fails(place):
        QLabel("半页", place)
        raise KeyError

    with pytest.raises(KeyError):
        framed_as_made(around, fails)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert around.findChildren(QScrollArea) == []
