"""What was written down is read in large type by the visitor; what is mended is seen at once, what is typed is text."""

import pytest
from PySide6.QtCore import Qt

from reception_desk.ui.pages.visits import VisitsPage
from tests.ui.hands import press

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_the_visitor_reads_what_was_written(page, qtbot):
    page.form.set_text("name", "王<b>桂兰</b>&{{ name }}")
    page.form.set_text("demand", "补发差额")
    page.form.set_text("statement", "问：面积多少？\n答：1.6 亩。")
    press(page, Qt.Key.Key_W, BOTH)
    window = page.read_back.window
    assert window.isVisible()
    said = window.words.toPlainText()
    assert all(each in said for each in ("王<b>桂兰</b>&{{ name }}", "1. 补发差额", "问：面积多少？", "1.6 亩"))
    assert window.words.font().pixelSize() >= 24
    page.form.set_text("statement", "问：面积多少？\n答：1.8 亩。")
    page.form.changed.emit()
    assert "1.8 亩" in window.words.toPlainText()
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    page.read_back.turn()
    page.hide()
    assert not window.isVisible()
