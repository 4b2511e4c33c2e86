"""What a key will show next was painted before it, as large as it will be; what is seen is let alone."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QStackedWidget

from reception_desk.ui.painting_ahead import paint_ahead


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def stack(qtbot):
    stack = QStackedWidget()
    stack.addWidget(QLabel("名单"))
    stack.addWidget(QLabel("事项"))
    qtbot.addWidget(stack)
    stack.resize(400, 300)
    stack.show()
    qtbot.waitExposed(stack)
    return stack


def test_what_is_not_seen_is_painted_once_as_large_as_it_will_be(stack):
    hidden = stack.widget(1)
    paintings = Paintings(hidden)
    paint_ahead(hidden, stack.widget(0))
    assert paintings.count == 1
    assert hidden.size() == stack.widget(0).size()
    assert stack.currentIndex() == 0
    assert hidden.isHidden()


def test_what_is_seen_by_then_is_let_alone(stack):
    stack.setCurrentIndex(1)
    paintings = Paintings(stack.widget(1))
    paint_ahead(stack.widget(1), stack.widget(0))
    assert paintings.count == 0
