"""查找: conditions in the line with what is offered, passages in bold, kept lists."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.models.letters import LetterFacts
from reception_desk.models.lists.matters import of_visit
from reception_desk.rules.correspondence import Dispatch
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.ui.pages.ledger import LedgerPage
from tests.ui.hands import commit, press
from tests.ui.offices import record


@pytest.fixture
def visits(desk):
    first = record(desk, "u-1", name="王桂兰", demand="补发征地补偿差额", statement="柳林村修路占了鱼塘")
    second = record(desk, "u-2", name="张建国", channel="phone", demand="解决小区电梯噪声")
    matter_id = desk.read(of_visit, second)[0]
    send_letter(desk, matter_id, LetterFacts(Dispatch.PASSED_ON.value, "住建局", desk.today(), text="请核实电梯年检"))
    return first, second


@pytest.fixture
def page(qtbot, desk, lanes, actions, visits):
    page = LedgerPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    page.arrive()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.text)
    return page


def test_the_line_completes_narrows_marks_and_is_kept(page, visits, qtbot):
    line, model = page.text, page.model
    commit(line, "qd")
    assert line.listed()
    press(line, Qt.Key.Key_Tab)
    assert line.text() == "渠道:" and line.listed()
    commit(line, "ld")
    press(line, Qt.Key.Key_Return)
    assert line.text() == "渠道:来电 " and not line.listed()
    assert list(model.ids()) == [visits[1]]
    commit(line, "年检")
    assert list(model.ids()) == [visits[1]]
    place = [each.key for each in model.columns].index("summary")
    qtbot.waitUntil(lambda: (model.index(0, place).data() or "").startswith("去函："))
    text = model.index(0, place).data()
    assert [text[a:b] for a, b in model.marks(0, place)] == ["年检"]
    page.list.grab()
    page.saved.ask()
    commit(page.saved.line.box, "来电年检")
    press(page.saved.line.box, Qt.Key.Key_Return)
    (button,) = page.saved.lists.buttons
    page.clear_filters()
    assert len(model.ids()) == 2
    press(button, Qt.Key.Key_Return)
    assert line.text() == "渠道:来电 年检" and list(model.ids()) == [visits[1]]
    line.setText("渠道:飞鸽 鱼塘")
    assert "渠道:飞鸽" in page.filters.trouble.text() and list(model.ids()) == [visits[0]]
    press(page.saved.lists.buttons[0], Qt.Key.Key_Delete)
    assert page.saved.lists.buttons == [] and page.notice.take_offer()
    assert len(page.saved.lists.buttons) == 1
