"""结案 on a matter's page: six ticks by digits, the closing with its cause, a risk checklist where it is wanted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.models.lists import matters as lists
from reception_desk.services.matters.seen import seen
from reception_desk.ui.labels import Text
from reception_desk.ui.pages.matters import MattersPage
from tests.ui.hands import press
from tests.ui.offices import record


@pytest.fixture
def matter_id(desk):
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额", people="6")
    return desk.read(lists.of_visit, visit_id)[0]


@pytest.fixture
def view(qtbot, desk, lanes, actions, matter_id):
    page = MattersPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.open_matter(matter_id)
    return page.matter


def words(card):
    return " ".join(each.text() for each in card.findChildren(Text) if not each.isHidden())


def test_what_is_not_ticked_goes_back_and_a_closed_matter_shows_what_lacks(qtbot, view, desk, matter_id):
    view.closing.check_closing()
    panel = view.acts.panel
    assert panel.ticked == []
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.boxes["1"])
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2):
        press(panel, key)
    panel.form.set_text("words", "缺回证")
    panel.save()
    assert "还缺" in view.notice.sentence.text()
    qtbot.waitUntil(lambda: "退回补办 1 次" in words(view.side.closing))
    view.closing.check_closing()
    assert "已退回补办 1 次" in view.acts.panel.heading.text()
    for box in view.acts.panel.boxes.values():
        box.setChecked(True)
    view.acts.panel.save()
    view.acts.close_matter()
    panel = view.acts.panel
    assert "没有送达的记录" in panel.finding.text()
    panel.form.set_text("cause", "2")
    panel.save()
    found = seen(desk, matter_id)
    assert (found.whole.row.state, found.closing.causes) == ("closed", ("2",))
    qtbot.waitUntil(lambda: "没有送达的记录" in words(view.side.closing))
    assert view.notice.take_offer()
    assert seen(desk, matter_id).closing.causes == ()


def test_a_checklist_is_asked_for_where_circumstances_ask(qtbot, view, desk, matter_id):
    qtbot.waitUntil(lambda: "要评估：集体访" in words(view.side.risk))
    view.closing.check_risk()
    panel = view.acts.panel
    assert panel.form.values().raw["ticked"] == "集体访"
    panel.form.set_text("plan", "镇里每日联系")
    panel.save()
    assert not seen(desk, matter_id).risk.wanted
    qtbot.waitUntil(lambda: "李春梅" in words(view.side.risk))
