"""Lists of matters and registers: arranged by key, sorted, narrowed by conditions in the line; what is alike beside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reception_desk import settings
from reception_desk.models.lists.ledger import Sort
from reception_desk.models.lists.matters import of_visit
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.registers import RegistersPage
from tests.ui.hands import commit
from tests.ui.offices import record


@pytest.fixture
def made(desk, clock):
    both = {"name": "王桂兰", "region": "石桥镇", "content": "0202", "purpose": "2"}
    first = record(desk, "u-1", **both, demand="补发征地补偿差额")
    clock.later(days=3)
    second = record(desk, "u-2", **both, channel="phone", demand="补发征地补偿差额款")
    return [desk.read(of_visit, each)[0] for each in (first, second)]


def shown_on(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    return page


def test_matters_are_sorted_narrowed_and_have_their_like_beside_them(qtbot, desk, lanes, actions, made):
    page = shown_on(qtbot, MattersPage(desk, lanes, actions))
    first, second = made
    assert list(page.model.ids()) == [first, second]
    page.list.horizontalHeader().sectionClicked.emit(0)
    page.list.horizontalHeader().sectionClicked.emit(0)
    assert page.layout_of_list.now.sort == Sort("number", True)
    (kept,) = settings.load().lists
    assert kept.endswith("/matters")
    for key in ("title", "who", "visits", "stage", "unit", "handler", "due"):
        page.layout_of_list.sort_by(key)
        assert set(page.model.ids()) == {first, second}, key
    assert settings.load().lists == {}, "the usual arrangement is kept as nothing"
    commit(page.text, "渠道:来电 补偿")
    assert list(page.model.ids()) == [second] and page.trouble.isHidden()
    page.text.setText("渠道:飞鸽")
    assert "飞鸽" in page.trouble.text() and len(page.model.ids()) == 2
    page.layout_of_list.toggle()
    assert page.layout_of_list.choice.isVisible()
    qtbot.keyClick(page.layout_of_list.choice.list, Qt.Key.Key_Escape)
    page.open_matter(first)
    similar = page.matter.side.similar
    (button,) = similar.buttons
    assert "诉求的说法很相近" in button.accessibleName() and not similar.isHidden()
    button.click()
    assert page.matter.matter_id == second


def test_a_register_is_arranged_and_copied(qtbot, desk, lanes, actions, made):
    page = shown_on(qtbot, RegistersPage(desk, lanes, actions))
    for people in ("3", "12"):
        page.acts.add()
        page.acts.panel.form.set_text("kind", "LHJF")
        page.acts.panel.form.set_text("people", people)
        page.acts.panel.save()
    page.refresh()
    page.layout_of_list.sort_by("people")
    assert [page.model.row_at(at).cells["people"] for at in (0, 1)] == ["12", "3"]
    page.layout_of_list.sort_by("people")
    assert [page.model.row_at(at).cells["people"] for at in (0, 1)] == ["3", "12"]
    page.copy_list()
    heads, *lines = QGuiApplication.clipboard().text().split("\n")
    assert heads.startswith("日期\t活动") and len(lines) == 2
