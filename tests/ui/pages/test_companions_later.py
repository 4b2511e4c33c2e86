"""补随访人: a list pasted into a recorded group visit by keys, kept as a draft, taken back, refused in plain words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.errors import CannotNow
from reception_desk.models.lists.visits import whole
from reception_desk.services.visits.companions import add_companions, take_out_companions
from reception_desk.services.visits.corrections import void_visit
from reception_desk.services.visits.drafts import COMPANIONS_LATER
from reception_desk.ui.pages.today import TodayPage
from tests.ui.hands import commit
from tests.ui.offices import record

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = "1. 随行甲 13805310002\n2. 随行乙\n3. 随行丙"


@pytest.fixture
def visit_id(desk):
    return record(desk, "u-1", people="30", representatives="李大山\nEmpty", companions="随行甲 13805310002")


@pytest.fixture
def page(qtbot, desk, lanes, actions, book, visit_id):
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open_visit(visit_id)
    return page


def listed(desk, visit_id):
    return desk.read(whole, visit_id).raw["companions"].split("\n")


def ask(page, qtbot):
    qtbot.keyClick(page.visit, Qt.Key.Key_G, CTRL)
    editor = page.visit.companions.editor
    assert QApplication.focusWidget() is editor
    return editor


def drafts(book):
    found = []
    book.listed.connect(found.append)
    book.ask()
    book.listed.disconnect(found.append)
    return found[0]


def test_a_pasted_list_is_added_and_taken_back_by_keys(page, desk, visit_id, qtbot):
    editor = ask(page, qtbot)
    QApplication.clipboard().setText(NAMES)
    qtbot.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert "已列 3 人" in page.visit.companions.counted.text().replace("\u2009", " ")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert page.visit.companions.isHidden() and page.visit.back.hasFocus()
    assert listed(desk, visit_id) == ["随行甲 13805310002", "随行乙", "随行丙"]
    assert "随行丙" in page.visit.form.values().raw["companions"]
    said = page.visit.notice.sentence.text().replace("\u2009", " ")
    assert "已补录 2 人" in said and "现有 3 人" in said and "没有重复加" in said
    page.visit.notice.take_offer()
    assert listed(desk, visit_id) == ["随行甲 13805310002"]
    assert "已撤回" in page.visit.notice.sentence.text()


def test_a_list_that_was_left_is_found_again_and_offered_on_the_day(page, desk, book, visit_id, qtbot):
    editor = ask(page, qtbot)
    commit(editor, "随行乙")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert page.visit.companions.isHidden() and "留作草稿" in page.visit.notice.sentence.text()
    draft = drafts(book)[0]
    assert (draft.form, draft.raw) == (COMPANIONS_LATER, {"companions": "随行乙"})
    assert ask(page, qtbot).raw() == "随行乙"
    page.visit.companions.put_away()
    page.close_visit()
    page.go_on(draft)
    assert page.visit.companions.isVisible() and page.visit.companions.editor.raw() == "随行乙"
    assert page.taking
    page.visit.companions.save()
    assert drafts(book) == [] and not page.taking


def test_an_empty_list_and_a_failed_save_say_what_to_do(page, desk, visit_id, qtbot):
    editor = ask(page, qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert "还是空的" in page.visit.notice.sentence.text()
    commit(editor, "随行乙")
    void_visit(desk, visit_id, "重复登记")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert "已作废" in page.visit.notice.sentence.text() and editor.raw() == "随行乙"


def test_only_the_last_addition_is_taken_back(desk, visit_id):
    first = add_companions(desk, visit_id, "随行乙").value
    second = add_companions(desk, visit_id, "随行丙").value
    with pytest.raises(CannotNow):
        take_out_companions(desk, visit_id, first)
    assert take_out_companions(desk, visit_id, second).value == 1
    assert listed(desk, visit_id) == ["随行甲 13805310002", "随行乙"]


def test_the_urgent_key_marks_the_visit_that_is_open(page, desk, visit_id, qtbot):
    assert page.visit.urgent.press() and page.visit.urgent.line.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert desk.read(whole, visit_id).raw["urgent"] == "2" and page.visit.urgent.chip.isVisible()
    assert "值班领导" in page.visit.notice.sentence.text()
    page.visit.notice.take_offer()
    assert not desk.read(whole, visit_id).raw.get("urgent") and page.visit.urgent.chip.isHidden()
