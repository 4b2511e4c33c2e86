"""While a panel lies over a page, the page's keys are silent; the window's and the panel's own still speak."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from reception_desk.ui.action_table import DEEDS, WINDOW
from reception_desk.ui.actions import Actions
from reception_desk.ui.measures import column
from reception_desk.ui.over_panel import HOLDS_PANELS, OverPanel

PAGE = next(each for each in DEEDS if each.key == "F4" and each.page != WINDOW)
EVERYWHERE = next(each for each in DEEDS if each.key == "F1" or (each.page == WINDOW and each.key.startswith("F")))


@pytest.fixture
def ground(themed, qtbot):
    ground = QWidget()
    ground.setProperty(HOLDS_PANELS, True)
    stack = QStackedWidget()
    ground.page = QLineEdit()
    stack.addWidget(ground.page)
    ground.setLayout(column(stack))
    qtbot.addWidget(ground)
    ground.show()
    qtbot.waitExposed(ground)
    ground.activateWindow()
    ground.page.setFocus()
    return ground


def test_the_pages_keys_are_silent_below_a_panel(ground):
    done = []
    actions = Actions(lambda _: True, ground)
    actions.bind(ground.page, PAGE.word, lambda: done.append("page"))
    actions.bind(ground, EVERYWHERE.word, lambda: done.append("window"))
    panel, field = OverPanel(ground, 300), QLineEdit()
    panel.put(column(), column(field))

    def press():
        done.clear()
        focused = field if panel.isVisible() else ground.page
        QTest.keyClick(focused, Qt.Key.Key_F4)
        QTest.keyClick(focused, getattr(Qt.Key, f"Key_{EVERYWHERE.key}"))
        return list(done)

    assert press() == ["page", "window"]
    panel.come(field)
    assert press() == ["window"]
    assert not actions.trigger(PAGE.word) and actions.trigger(EVERYWHERE.word)
    actions.bind(panel, PAGE.word, lambda: done.append("panel"))
    assert press() == ["panel", "window"]
    panel.leave()
    assert press() == ["page", "window"]
    panel.come(field)
    panel.setParent(None)
    assert press()[-1] == "window" and "page" in press()
