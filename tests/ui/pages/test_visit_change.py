"""更改: the form of a recorded visit, its draft, the reason, two who change at once, void and restored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.counts.visits import of_day
from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.services.visits.corrections import begin_change, correct_visit, void_visit
from reception_desk.services.visits.drafts import CHANGE
from reception_desk.settings import DeskSettings
from reception_desk.ui.pages import visit_change as change_module
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.ui.preferences import Preferences
from tests.ui.hands import commit, press
from tests.ui.offices import record

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit_id(desk):
    return record(desk, "u-1", name="王桂兰", phone="13853104477", demand="补发差额", statement="村里按 3.1 万元发放。")


def opened(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.refresh()
    return page


@pytest.fixture
def page(qtbot, desk, lanes, actions, book, visit_id):
    page = opened(qtbot, TodayPage(desk, lanes, actions, book))
    page.open_visit(visit_id)
    return page


def begin(page, qtbot):
    qtbot.keyClick(page.visit, Qt.Key.Key_E, CTRL)
    assert page.visit.changing
    return page.visit.mending.change


def drafts(desk, book):
    found = []
    book.listed.connect(found.append)
    book.ask()
    book.listed.disconnect(found.append)
    return found[0]


def colleague(desk, visit_id, **answers):
    """Change the visit as somebody at another window does."""
    taken = begin_change(desk, visit_id).value
    correct_visit(desk, visit_id, taken.version, Values(VISIT, {**taken.raw, **answers}))


def words(page):
    return " ".join(page.visit.since.words()).replace("\u2009", " ")


def test_a_visit_is_changed_by_keyboard_alone_and_shows_what_it_said(page, desk, visit_id, qtbot):
    change = begin(page, qtbot)
    change.form.focus_field("phone")
    box = QApplication.focusWidget()
    box.selectAll()
    commit(box, "13900000001")
    assert "电话" in change.changed.words()[0]
    qtbot.keyClick(box, Qt.Key.Key_Return, CTRL)
    assert not page.visit.changing
    assert desk.read(whole, visit_id).raw["phone"] == "13900000001"
    assert "13853104477 → 13900000001" in words(page)
    assert page.visit.change_count.text().replace("\u2009", " ") == "改过 1 次"
    assert page.visit.form.values().raw["phone"] == "13900000001"
    assert page.visit.form.editor("phone").isReadOnly()


def test_findings_folds_and_questions_work_while_a_visit_is_changed(page, qtbot):
    change = begin(page, qtbot)
    change.form.set_text("phone", "139")
    change.form.focus_field("phone")
    change.form.focus_field("address")
    assert change.form.editor("phone").property("finding") is True
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget().accessibleName() == "接谈人"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, CTRL)
    assert change.form.values().raw["statement"].endswith("问：")


def test_after_a_paper_a_reason_is_asked_for_and_a_digit_gives_it(page, desk, visit_id, qtbot):
    issue_receipt(desk, visit_id)
    change = begin(page, qtbot)
    change.form.set_text("name", "王桂蓝")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert QApplication.focusWidget() is change.reason.box
    press(change.reason.box, Qt.Key.Key_Return)
    assert page.visit.changing, "without a reason nothing is saved"
    press(change.reason, Qt.Key.Key_Escape)
    assert change.form.isAncestorOf(QApplication.focusWidget())
    change.save()
    qtbot.keyClicks(change.reason.box, "1")
    assert not page.visit.changing
    assert page.visit.change_count.text().replace("\u2009", " ") == "更正 1 次"
    assert "姓名号码写错" in words(page)
    assert "王桂兰 → 王桂蓝" in words(page)


def test_a_reason_of_ones_own_is_taken_by_enter(page, desk, visit_id, qtbot):
    issue_receipt(desk, visit_id)
    change = begin(page, qtbot)
    change.form.set_text("name", "王桂蓝")
    change.save()
    commit(change.reason.box, "身份证看错一行")
    press(change.reason.box, Qt.Key.Key_Return)
    assert desk.read(whole, visit_id).changes[0].reason == "身份证看错一行"


def test_a_paper_issued_meanwhile_still_asks_for_the_reason(page, desk, visit_id, qtbot):
    change = begin(page, qtbot)
    change.form.set_text("name", "王桂蓝")
    issue_receipt(desk, visit_id)
    change.save()
    assert change.reason.isVisible()
    assert change.form.values().raw["name"] == "王桂蓝"


def test_what_is_typed_into_a_change_is_kept_and_gone_on_with(page, desk, book, lanes, visit_id, qtbot):
    change = begin(page, qtbot)
    change.form.focus_field("statement")
    change.form.set_text("statement", "村里按 3.2 万元发放。")
    change.form.set_caret("statement:4")
    change.keep()
    (draft,) = drafts(desk, book)
    assert (draft.form, draft.caret, draft.about["visit_id"]) == (CHANGE, "statement:4", visit_id)
    assert "更改 LF2026-A0001 王桂兰" in draft.title
    press(change, Qt.Key.Key_Escape)
    assert not page.visit.changing
    assert "草稿" in page.visit.notice.sentence.text()
    change = begin(page, qtbot)
    assert change.form.values().raw["statement"] == "村里按 3.2 万元发放。"
    assert change.form.caret() == "statement:4"
    change.save()
    assert drafts(desk, book) == []
    assert desk.read(whole, visit_id).raw["statement"] == "村里按 3.2 万元发放。"


def test_a_change_left_by_a_killed_program_is_offered_like_other_drafts(page, desk, book, lanes, actions, qtbot):
    change = begin(page, qtbot)
    change.form.set_text("phone", "13900000001")
    change.keep()
    second = DraftBook(desk, lanes)  # another start of the program: only the journal tells
    today = opened(qtbot, TodayPage(desk, lanes, actions, second))
    assert today.drafts.list.count() == 1
    today.draft_chosen.connect(today.go_on)
    press(today.drafts.list, Qt.Key.Key_Return)
    assert today.visit.changing
    assert today.visit.mending.change.form.values().raw["phone"] == "13900000001"
    second.close()


@pytest.mark.parametrize("make", [TodayPage, LedgerPage, MattersPage])
def test_a_change_on_any_page_is_taking_a_visit_and_is_kept(qtbot, desk, lanes, actions, book, visit_id, make):
    """The window asks every page before it locks: on the page of matters a change was not asked for."""
    others = (book,) if make is TodayPage else (Preferences(DeskSettings()), book)
    page = opened(qtbot, make(desk, lanes, actions, *(reversed(others) if make is MattersPage else others)))
    assert page.place.made is None
    assert not page.taking
    page.open_visit(visit_id)
    change = begin(page, qtbot)
    change.form.set_text("phone", "13800001111")
    assert page.taking
    page.keep()
    assert [each.raw["phone"] for each in drafts(desk, book)] == ["13800001111"]


def test_a_change_given_up_is_gone_and_can_be_taken_back(page, desk, book, qtbot):
    change = begin(page, qtbot)
    change.form.set_text("phone", "13900000001")
    change.keep()
    change.give_up()
    assert drafts(desk, book) == []
    assert change.form.values().raw["phone"] == "13853104477"
    change.notice.offer.click()
    assert change.form.values().raw["phone"] == "13900000001"
    assert len(drafts(desk, book)) == 1


def test_nothing_changed_is_said_and_leaves_no_draft(page, desk, book, qtbot):
    change = begin(page, qtbot)
    change.save()
    assert "没有改" in change.notice.sentence.text()
    change.form.set_text("phone", "1")
    change.keep()
    change.form.set_text("phone", "13853104477")
    change.keep()
    assert drafts(desk, book) == []
    change.leave()
    assert not page.visit.changing


def test_a_failed_save_keeps_the_text_and_can_be_tried_again(page, desk, book, visit_id, qtbot, monkeypatch):
    def full(*_args):
        raise StoreTrouble(Trouble.FULL)

    monkeypatch.setattr(change_module, "correct_visit", full)
    change = begin(page, qtbot)
    change.form.set_text("phone", "13900000001")
    change.form.set_caret("phone:3")
    change.save()
    assert "磁盘已满" in change.notice.sentence.text()
    assert (change.form.values().raw["phone"], change.form.caret()) == ("13900000001", "phone:3")
    assert not change.form.editor("phone").isReadOnly()
    assert len(drafts(desk, book)) == 1
    monkeypatch.undo()
    change.notice.offer.click()
    assert desk.read(whole, visit_id).raw["phone"] == "13900000001"


def test_two_who_changed_one_visit_choose_field_by_field(page, desk, book, visit_id, qtbot):
    change = begin(page, qtbot)
    for name, text in (("phone", "13900000002"), ("region", "石桥镇")):
        change.form.set_text(name, text)
    colleague(desk, visit_id, phone="13900000001", name="王桂蓝")
    change.save()
    conflict = change.conflict
    assert conflict.isVisible()
    assert "李春梅" in conflict.sentence.text()
    assert list(conflict.sides) == ["name", "phone", "region"]
    chosen = {name: ["theirs", "yours"][pair[1].isChecked()] for name, pair in conflict.sides.items()}
    assert chosen == {"name": "theirs", "phone": "yours", "region": "yours"}
    assert drafts(desk, book)[0].about["version"] == 1, "until it is chosen the draft is one of what was seen"
    press(QApplication.focusWidget(), Qt.Key.Key_Down)
    press(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert conflict.sides["phone"][0].isChecked()
    assert QApplication.focusWidget() is conflict.sides["phone"][0]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert not conflict.isVisible()
    raw = change.form.values().raw
    assert (raw["name"], raw["phone"], raw["region"]) == ("王桂蓝", "13900000001", "石桥镇")
    change.save()
    saved = desk.read(whole, visit_id)
    assert (saved.raw["name"], saved.raw["phone"], saved.raw["region"]) == ("王桂蓝", "13900000001", "石桥镇")
    assert [len(each.texts) for each in saved.changes] == [1, 2]


@pytest.mark.parametrize(("side", "phone", "name"), [(0, "13900000001", "王桂兰"), (1, "13900000002", "王兰")])
def test_all_of_one_side_is_taken_by_one_button(page, desk, visit_id, qtbot, side, phone, name):
    change = begin(page, qtbot)
    change.form.set_text("phone", "13900000002")
    change.form.set_text("name", "王兰")
    colleague(desk, visit_id, phone="13900000001")
    change.save()
    (change.conflict.all_theirs, change.conflict.all_yours)[side].click()
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    raw = change.form.values().raw
    assert (raw["phone"], raw["name"]) == (phone, name)


def test_a_colleagues_change_moves_nothing_in_a_form_that_is_being_changed(page, desk, lanes, visit_id, qtbot):
    change = begin(page, qtbot)
    change.form.set_text("phone", "13900000002")
    lanes.act(lambda: colleague(desk, visit_id, name="王桂蓝"))
    page.refresh()
    assert change.form.values().raw["phone"] == "13900000002"
    assert page.visit.changing


def test_the_caret_is_where_it_was_after_another_page(page, qtbot):
    change = begin(page, qtbot)
    change.form.set_text("demand", "甲甲\n乙乙")
    change.form.set_caret("demand:100001")
    page.hide()
    page.show()
    page.activateWindow()
    page.arrive()
    assert change.form.caret() == "demand:100001"
    assert page.taking


def test_who_may_not_change_it_is_told_in_a_sentence(page, desk, visit_id, qtbot, monkeypatch):
    other = desk.clerk.__class__(99, "qita", "其他人", frozenset({next(iter(desk.clerk.roles)).__class__.CLERK}))
    monkeypatch.setattr(desk, "clerk", other)
    page.visit.change()
    assert not page.visit.changing
    assert "请找登记人" in page.visit.notice.sentence.text()


def test_a_visit_is_made_void_and_restored_by_one_key(page, desk, visit_id, qtbot):
    qtbot.keyClick(page.visit, Qt.Key.Key_Delete, CTRL)
    assert QApplication.focusWidget() is page.visit.mending.reason.box
    qtbot.keyClicks(QApplication.focusWidget(), "2")
    assert "重复登记" in words(page)
    assert page.visit.void_chip.isVisible()
    assert not page.visit.print_button.isVisible()
    assert not page.visit.mending.change_button.isVisible()
    assert desk.read(of_day, desk.today()).batches == 0
    page.close_visit()
    page.refresh()
    line = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    assert "已作废" in line
    page.open_visit(visit_id)
    qtbot.keyClick(page.visit, Qt.Key.Key_Delete, CTRL)
    assert not page.visit.void_chip.isVisible()
    assert desk.read(of_day, desk.today()).batches == 1
    assert page.visit.print_button.isVisible()


def test_void_is_taken_back_from_the_line(page, desk, visit_id):
    page.visit.void_or_restore()
    page.visit.mending.reason.pick(1)
    page.visit.notice.offer.click()
    assert not desk.read(whole, visit_id).row.voided


def test_a_void_visit_is_struck_out_in_the_ledger_and_still_found(desk, lanes, actions, book, visit_id, qtbot):
    record(desk, "u-2", name="张建国")
    void_visit(desk, visit_id, "误操作")
    page = opened(qtbot, LedgerPage(desk, lanes, actions, drafts=book))
    page.text.set_raw("王桂兰")
    assert list(page.model.ids()) == [visit_id]
    qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    picture = page.list.grab()
    assert not picture.isNull()
    assert "已作废" in [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    page.open_chosen()
    page.visit.change()
    assert "恢复" in page.visit.notice.sentence.text()


def test_another_visit_opened_meanwhile_leaves_the_change_as_a_draft(page, desk, book, qtbot):
    second = record(desk, "u-2", name="张建国")
    change = begin(page, qtbot)
    change.form.set_text("phone", "13900000002")
    page.open_visit(second)
    assert not page.visit.changing
    assert page.visit.visit_id == second
    assert [each.raw["phone"] for each in drafts(desk, book)] == ["13900000002"]
    assert len(desk.read(ids, VisitFilter())) == 2


def test_the_lists_own_keys_are_silent_while_a_visit_is_open(desk, lanes, actions, book, visit_id, qtbot):
    page = opened(qtbot, LedgerPage(desk, lanes, actions, drafts=book))
    page.open_visit(visit_id)
    qtbot.keyClick(page.visit.back, Qt.Key.Key_E, CTRL)
    assert page.visit.changing
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget().accessibleName() in ("接谈人", "登记人")
