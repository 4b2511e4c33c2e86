"""领导 and 我负责的: what waits, by kind; the leader's keys answer the chosen line."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from reception_desk.models.lists import matters as lists
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.answering.duties import Duty
from reception_desk.services.leading import desk as leader_desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters import handling as matters
from reception_desk.services.office.settings import add_account
from reception_desk.ui.pages.duties import DutiesPage
from reception_desk.ui.pages.leaders import LeadersPage
from reception_desk.vocabulary.leading import FirstWay, Step, Waits
from reception_desk.vocabulary.office import Role
from tests.ui.hands import press
from tests.ui.offices import PASSWORD, record


@pytest.fixture
def matter_id(desk):
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额", promise="周五前回电话")
    return desk.read(lists.of_visit, visit_id)[0]


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    return page


def test_the_leaders_keys_answer_the_chosen_line(qtbot, desk, lanes, actions, matter_id):
    leading.handle_first(desk, matter_id, FirstWay.NOT_YET)
    leading.instruct(desk, matter_id, Step.PROPOSED, "李春梅", desk.today(), "拟转石桥镇")
    page = shown(qtbot, LeadersPage(desk, lanes, actions))
    assert page.sums.text().replace("\u2009", " ") == "初访待阅 1 · 待批示 1"
    page.arrive()
    press(page.list, Qt.Key.Key_Space)
    assert [each.kind for each in page.rows] == [Waits.DECISION]
    page.mark_read()
    assert "不是待阅" in page.notice.sentence.text()
    page.answer()
    panel = page.panel
    panel.form.set_text("who", "周明远")
    panel.form.set_text("words", "同意，十日内办结")
    panel.save()
    assert [each.kind for each in page.rows] == [Waits.DEED]
    assert page.notice.take_offer()
    assert [each.kind for each in page.rows] == [Waits.DECISION]
    page.which.set_code(Waits.DEED.value)
    page.show_rows()
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.matter_asked) as asked:
        page.which.set_code("all")
        page.show_rows()
        page.list.choose(None)
        press(page.list, Qt.Key.Key_Return)
    assert asked.args == [matter_id]


def test_the_head_looks_at_a_colleagues_list(qtbot, desk, lanes, actions, matter_id):
    add_account(desk, NewAccount("zhaoqiang", "赵强", PASSWORD, frozenset({Role.CLERK})))
    page = shown(qtbot, DutiesPage(desk, lanes, actions))
    assert sorted(each.kind for each in page.rows) == [Duty.MATTER, Duty.PROMISE]
    assert "李春梅" in page.shown().conditions
    page.who.set_raw("赵强")
    page.who.changed.emit()
    assert page.rows == []
    assert "赵强" in page.shown().conditions


def test_of_very_many_the_last_line_says_how_many_more_and_lists_them_all(qtbot, desk, lanes, actions, monkeypatch):
    monkeypatch.setattr(leader_desk, "MOST", 1)
    for place in range(3):
        visit_id = record(desk, f"u-{place}", name="王桂兰", purpose="2", demand=f"事{place}")
        (matter_id,) = desk.read(lists.of_visit, visit_id)
        matters.close_matter(desk, matter_id, desk.today() - timedelta(days=40), "已答复")
    page = shown(qtbot, LeadersPage(desk, lanes, actions))
    assert (page.model.rowCount(), page.count.text(), page.sums.text()) == (2, "共 3 件", "待回访 3")
    page.list.choose(page.model.ids()[-1])
    press(page.list, Qt.Key.Key_Return)
    assert (page.which.code(), page.model.rowCount()) == (Waits.CALL_BACK.value, 3)
    assert not any(each.more for each in page.rows)
    page.which.set_code("all")
    page.show_kind(Waits.CALL_BACK.value)
    assert page.count.text() == "共 3 件"
