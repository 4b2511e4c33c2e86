"""A year without a print says so where the list would be, and the panel keeps its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reception_desk.settings import DeskSettings
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing.prints_panel import PrintsPanel
from tests.ui.hands import press


def test_a_year_without_a_print_says_so(desk, lanes, qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1100, 700)
    ground.show()
    panel = PrintsPanel(ground, desk, lanes, Preferences(DeskSettings()))
    panel.ask()
    assert not panel.list.isVisible()
    assert any("今年还没有打印过" in each.text() for each in panel.findChildren(type(panel.more)) if each.isVisible())
    press(panel, Qt.Key.Key_F12)
    assert not panel.over.showing
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
