"""登记: drafts, saving, failing, printing, the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.form_view.fold import Fold
from reception_desk.ui.pages import visits as page_module
from reception_desk.ui.pages.visits import VisitsPage
from tests.ui.hands import commit, compose, press

RETURN, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.arrive()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


@pytest.fixture
def printed(page, monkeypatch):
    """Ask for no paper: what would be printed is only noted."""
    asked = []
    monkeypatch.setattr(page.flow, "print_receipt", asked.append)
    return asked


def drafts(desk, book):
    found = []
    book.listed.connect(found.append)
    book.ask()
    book.listed.disconnect(found.append)
    return found[0]


def fill(page, **raw):
    for name, text in raw.items():
        page.form.set_text(name, text)


def saved_ids(desk):
    return list(desk.read(ids, VisitFilter()))


def test_enter_goes_to_the_next_open_question_and_tab_to_every_one(page, qtbot):
    fill(page, name="王桂兰", phone="13853104477")
    page.form.focus_field("intent")
    press(QApplication.focusWidget(), RETURN)
    assert page.form.caret().startswith("id_number:")
    fill(page, id_number="370102195803121127")
    press(QApplication.focusWidget(), RETURN)
    assert page.form.caret().startswith("address:")
    page.form.focus_field("intent")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.form.caret().startswith("channel:")
    press(QApplication.focusWidget(), RETURN, Qt.KeyboardModifier.ShiftModifier)
    assert page.form.caret().startswith("intent:")


def test_behind_the_fold_enter_stops_at_what_is_filled_too(page):
    page.form.focus_field("id_state")
    press(QApplication.focusWidget(), RETURN)
    assert page.form.caret().startswith("id_document:")


def test_a_visit_is_recorded_by_keyboard_alone(page, desk, qtbot):
    answers = ["", "王桂兰", "370102195803121127", "13853104477", "石桥镇", "qj", "土地征收", "石桥镇"]
    for words in [*answers, "补发差额", ""]:
        if words:
            commit(QApplication.focusWidget(), words)
        press(QApplication.focusWidget(), RETURN)
    assert QApplication.focusWidget().accessibleName() == "事实和理由"
    commit(QApplication.focusWidget(), "村里按每亩 3.1 万元发放。")
    qtbot.keyClick(QApplication.focusWidget(), RETURN, CTRL)
    (visit_id,) = saved_ids(desk)
    visit = desk.read(whole, visit_id)
    assert visit.row.number == "LF2026-A0001"
    assert visit.raw["purpose"] == "2"
    assert visit.raw["sex"] == "2"
    assert visit.raw["birth"] == "1958-03-12"
    assert visit.raw["content"] == "0202"
    assert visit.raw["demand"] == "补发差额"
    assert "LF2026-A0001" in page.notice.sentence.text()
    assert not page.form.values().filled
    assert QApplication.focusWidget().accessibleName() == "来意"


def test_the_number_fills_sex_and_birth_and_takes_them_back(page):
    fill(page, id_number="370102195803121127")
    assert page.form.values().raw["sex"] == "2"
    assert page.form.values().raw["birth"] == "1958-03-12"
    assert "68" in page.form.editor("sex").note()
    fill(page, id_number="37010219580312112")
    assert "sex" not in page.form.values().raw
    fill(page, sex="1", id_number="370102195803121127")
    assert page.form.values().raw["sex"] == "1"
    assert page.form.values().raw["birth"] == "1958-03-12"


def test_remarks_come_when_a_field_is_left_and_go_when_it_is_right(page):
    page.form.focus_field("phone")
    commit(page.form.editor("phone"), "1385310")
    assert page.form.editor("phone").property("finding") is not True
    page.form.focus_field("address")
    assert page.form.editor("phone").property("finding") is True
    assert QApplication.focusWidget().accessibleName() == "现住址"
    fill(page, phone="13853104477")
    assert page.form.editor("phone").property("finding") is False


def test_drafts_are_throttled_not_debounced(page, desk, book, qtbot, monkeypatch):
    kept = []
    monkeypatch.setattr(book, "keep", kept.append)
    for letter in "王桂兰来访":
        page.form.editor("name").insert(letter)
        qtbot.wait(100)
    assert 1 <= len(kept) <= 3
    assert kept[0].raw["name"] != "王桂兰来访"
    qtbot.waitUntil(lambda: kept[-1].raw["name"] == "王桂兰来访", timeout=1000)


def test_the_draft_is_written_at_once_when_a_field_is_left(page, desk, book):
    page.form.focus_field("name")
    commit(page.form.editor("name"), "王桂兰")
    assert drafts(desk, book) == []
    page.form.focus_field("phone")
    (draft,) = drafts(desk, book)
    assert (draft.title, draft.raw["name"], draft.uuid) == ("王桂兰", "王桂兰", page.uuid)
    assert "草稿已保存" in page.kept_at.text()


def test_a_lock_keeps_what_is_being_composed(page, desk, book):
    page.form.focus_field("statement")
    compose(page.form.editor("statement"), "buchang")
    page.keep()
    (draft,) = drafts(desk, book)
    assert draft.raw["statement"] == "buchang"
    assert draft.caret == "statement:7"


def test_an_emptied_form_leaves_no_draft(page, desk, book):
    fill(page, name="王")
    page.keep()
    assert len(drafts(desk, book)) == 1
    fill(page, name="")
    page.keep()
    assert drafts(desk, book) == []


def test_an_unchanged_form_is_not_written_again(page, book, monkeypatch):
    fill(page, name="王桂兰")
    page.keep()
    monkeypatch.setattr(book, "keep", lambda draft: pytest.fail("written again"))
    page.keep()


def test_saving_drops_the_draft_and_takes_a_new_uuid(page, desk, book):
    fill(page, name="王桂兰", demand="补发差额")
    page.keep()
    uuid = page.uuid
    page.save()
    assert drafts(desk, book) == []
    assert page.uuid != uuid
    assert desk.read(whole, saved_ids(desk)[0]).uuid == uuid


def test_a_save_while_composing_keeps_the_text(page, desk):
    page.form.focus_field("name")
    commit(page.form.editor("name"), "王")
    compose(page.form.editor("name"), "guilan")
    page.save()
    assert desk.read(whole, saved_ids(desk)[0]).raw["name"] == "王guilan"


def test_a_failed_save_keeps_everything_and_says_why(page, desk, book, monkeypatch):
    def full(*_args):
        raise StoreTrouble(Trouble.FULL)

    monkeypatch.setattr(page_module, "register_visit", full)
    fill(page, name="王桂兰", statement="第一行\n第二行")
    page.form.set_caret("statement:5")
    before, uuid = dict(page.form.values().raw), page.uuid
    page.save()
    assert dict(page.form.values().raw) == before
    assert page.form.caret() == "statement:5"
    assert "磁盘已满" in page.notice.sentence.text()
    assert page.uuid == uuid
    assert len(drafts(desk, book)) == 1
    assert not page.form.editor("name").isReadOnly()
    monkeypatch.undo()
    page.notice.offer.click()
    assert "LF2026-A0001" in page.notice.sentence.text()
    assert len(saved_ids(desk)) == 1


def test_an_empty_form_is_not_saved_and_says_so(page, desk):
    page.save()
    assert saved_ids(desk) == []
    assert "空的" in page.notice.sentence.text()


def test_a_second_press_while_saving_saves_once(page, desk, lanes, monkeypatch):
    waiting = []
    monkeypatch.setattr(lanes, "act", lambda work, done, failed: waiting.append((work, done)))
    fill(page, name="王桂兰")
    page.save()
    page.save_and_print()
    assert len(waiting) == 1
    assert "正在保存" in page.chip.text()
    for name in ("name", "phone"):  # wherever the caret goes meanwhile
        page.form.focus_field(name)
        assert page.form.editor(name).isReadOnly()
    assert page.form.values().raw["name"] == "王桂兰"
    assert "已保存" not in page.notice.sentence.text()
    work, done = waiting[0]
    done(work())
    assert not any(page.form.editor(name).isReadOnly() for name in ("name", "phone"))
    assert "已保存" in page.notice.sentence.text()


def test_f8_saves_and_then_prints(page, desk, printed, qtbot):
    fill(page, name="王桂兰")
    page.form.focus_field("name")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert printed == saved_ids(desk)


def test_a_failed_save_prints_nothing(page, desk, printed, monkeypatch):
    def busy(*_args):
        raise StoreTrouble(Trouble.BUSY)

    monkeypatch.setattr(page_module, "register_visit", busy)
    fill(page, name="王桂兰")
    page.save_and_print()
    assert printed == []


def test_a_paper_that_is_put_away_asks_for_no_height(page):
    """In a low window with large text the key that saves stays in sight."""
    sheet = page.over.widget(0)
    hidden = max(page.over.widget(at).minimumSizeHint().height() for at in range(1, page.over.count()))
    assert page.over.minimumSizeHint().height() == sheet.minimumSizeHint().height() < hidden


def test_escape_destroys_nothing(page):
    fill(page, name="王桂兰", purpose="2")
    for name in ("name", "purpose", "statement"):
        page.form.focus_field(name)
        press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.form.values().raw["name"] == "王桂兰"
    assert page.form.values().raw["purpose"] == "2"


def test_a_draft_never_lands_in_another_persons_form(page, desk, book, clock):
    fill(page, name="张建国")
    own = page.uuid
    other = Draft(
        "u-2", desk.clerk.id, VISIT.name, "王桂兰", {"name": "王桂兰", "statement": "补偿"}, "statement:2", clock()
    )
    page.open_draft(other)
    assert page.form.values().raw == {"name": "王桂兰", "statement": "补偿"}
    assert page.uuid == "u-2"
    assert page.form.caret() == "statement:2"
    assert {each.uuid: each.raw["name"] for each in drafts(desk, book)} == {own: "张建国"}
    page.save()
    assert desk.read(whole, saved_ids(desk)[0]).uuid == "u-2"
    assert [each.uuid for each in drafts(desk, book)] == [own]


def test_a_restored_draft_is_not_overwritten_by_an_empty_one(page, desk, book, clock):
    kept = Draft("u-3", desk.clerk.id, VISIT.name, "王桂兰", {"name": "王桂兰"}, "name:3", clock())
    book.keep(kept)
    page.open_draft(kept)
    page.keep()
    assert [each.raw for each in drafts(desk, book)] == [{"name": "王桂兰"}]


def test_a_new_sheet_leaves_the_old_one_as_a_draft(page, desk, book):
    fill(page, name="王桂兰")
    page.new_visit()
    assert not page.form.values().filled
    assert [each.title for each in drafts(desk, book)] == ["王桂兰"]


def test_the_side_is_covered_without_moving_the_form(page):
    QApplication.processEvents()
    before = page.form.geometry()
    page.side.toggle()
    QApplication.processEvents()
    assert page.side.covered
    assert page.form.geometry() == before
    page.side.toggle()
    assert not page.side.covered


def test_a_draft_that_cannot_be_written_is_said(page, book):
    book.failed.emit(StoreTrouble(Trouble.FULL))
    assert "没有存上" in page.kept_at.text()


def test_taking_tells_that_a_visit_is_being_taken(page):
    assert not page.taking
    fill(page, name="王")
    assert page.taking


def test_a_finding_of_the_saved_visit_stands_beside_the_form(page):
    page.form.set_values(Values(VISIT, {"name": "王桂兰", "id_number": "123"}))
    page.save()
    assert "没有通过校验" in page.side.found.text()
    assert page.side.number.text() == "LF2026-A0001"


def test_a_note_asks_only_what_was_said_and_keeps_what_was_typed(page):
    fill(page, name="王桂兰", demand="补发差额", intent="6")
    assert page.form.editor("promise").isVisibleTo(page.form)
    for name in ("purpose", "content", "demand", "handling", "destination", "told"):
        assert not page.form.editor(name).isVisibleTo(page.form), name
    assert page.form.editor("statement").accessibleName() == "说了什么、答复了什么"
    assert page.form.values().raw["demand"] == "补发差额"
    fill(page, intent="1")
    assert page.form.editor("demand").isVisibleTo(page.form)
    assert page.form.editor("statement").accessibleName() == "事实和理由"


def test_f6_opens_more_and_goes_back_where_it_came_from(page, qtbot):
    page.form.focus_field("phone")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget().accessibleName() == "接谈人"
    page.form.focus_field("nation")
    commit(QApplication.focusWidget(), "h")
    press(QApplication.focusWidget(), RETURN)
    assert page.form.values().raw["nation"] == "01"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget().accessibleName() == "电话"
    assert any("民族" in fold.toolTip() for fold in page.form.findChildren(Fold))


def test_questions_and_answers_follow_each_other(page, qtbot):
    page.form.focus_field("name")
    for words in ("你反映什么？", "征地补偿。", ""):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, CTRL)
        commit(QApplication.focusWidget(), words)
    assert page.form.values().raw["statement"] == "问：你反映什么？\n答：征地补偿。\n问："
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, CTRL)
    assert page.form.values().raw["statement"].endswith("\n答：")


def test_the_statement_has_four_lines_on_a_small_screen(page, qtbot):
    fill(page, demand="甲\n乙")
    page.resize(1210, 720)
    qtbot.waitUntil(lambda: page.form.verticalScrollBar().maximum() == 0)
    statement = page.form.editor("statement")
    assert statement.viewport().height() >= 4 * statement.fontMetrics().lineSpacing()
