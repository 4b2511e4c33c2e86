"""A due date explains itself, and the calculator counts while one types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reception_desk.settings import DeskSettings
from reception_desk.ui.deadlines.due_text import Explanation
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.preferences import Preferences
from tests.ui.offices import record
from tests.ui.pages.conftest import clock, desk, lanes, ready_office

__all__ = ["clock", "desk", "lanes", "ready_office"]


@pytest.fixture
def main(qtbot, desk, lanes):
    made = MainWindow(desk, lanes, Preferences(DeskSettings()))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open()
    yield made
    made.drafts.close()


def opened(main, desk, **raw):
    visit_id = record(desk, "u-1", name="王桂兰", **raw)
    page = main.page("today")
    page.refresh()
    page.open_visit(visit_id)
    return page.visit.clocks


def plain(text):
    return text.replace("\u2009", "").replace(" ", "")


def test_the_opened_visit_shows_its_limit_and_enter_explains_it(main, desk, qtbot):
    (line,) = opened(main, desk).lines
    assert "2026-12-08" in line.due.text()
    line.due.setFocus()
    qtbot.waitUntil(line.due.hasFocus)
    QTest.keyClick(line.due, Qt.Key.Key_Return)
    (panel,) = main.findChildren(Explanation)
    assert panel.isVisible() and panel.view.table.rowCount() == 16
    assert "起算日不计" in panel.view.table.item(0, 2).text()
    assert "第15天" in plain(panel.view.table.item(15, 2).text())
    panel.view.copy_button.click()
    assert "2026-12-08" in QApplication.clipboard().text() and "第 15 天" in QApplication.clipboard().text()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.waitUntil(line.due.hasFocus)


def test_an_accusation_and_a_note_have_no_limit(main, desk):
    assert opened(main, desk, purpose="4").isHidden()


def test_the_calculator_takes_the_limit_that_is_seen(main, desk):
    opened(main, desk)
    main.go("due")
    assert main.calculator.isVisible()
    assert main.calculator.which.currentData() == "XF_TRANSFER"
    assert main.calculator.start.text() == "2026-11-23"
    main.calculator.leave()


def test_the_calculator_counts_while_one_types_and_tells_what_is_wrong(main):
    main.go("due")
    box = main.calculator
    box.which.setCurrentIndex(box.which.findData("wd"))
    assert "天数" in box.finding.text() and not box.view.copy_button.isEnabled()
    assert box.view.table.rowCount() == 0
    box.days.setText("5")
    box.start.setText("20260928")
    assert not box.finding.isVisible()
    assert "2026-10-10" in box.view.dates.itemAtPosition(0, 1).widget().text()
    box.start.setText("neulich")
    assert "哪一天" in box.finding.text()
    box.which.setCurrentIndex(box.which.findData("HANDLE"))
    box.start.setText("2026-08-03")
    assert "2026-10-02" in box.view.dates.itemAtPosition(0, 1).widget().text()
    assert not box.days.isVisible()


def test_tab_stays_on_the_panel(main, qtbot):
    main.go("due")
    box = main.calculator
    qtbot.waitUntil(box.which.hasFocus)
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert box.isAncestorOf(QApplication.focusWidget())
    main.resize(1024, 600)
    assert box.geometry().bottom() <= 600
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_a_limit_in_a_year_without_a_notice_is_marked(main, desk, clock):
    clock.later(days=27)
    (line,) = opened(main, desk).lines
    assert line.due.text().endswith("2027-01-04※")


def test_after_saving_the_side_shows_the_limit(main):
    main.go("visits")
    page = main.page("visits")
    page.form.set_text("name", "王桂兰")
    page.save()
    assert len(page.side.clocks.lines) == 1
    assert page.side.clocks.isVisible()
