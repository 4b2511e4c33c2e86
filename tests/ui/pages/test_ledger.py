"""查找: find-as-you-type, filters, stale answers, opening."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reception_desk import settings
from reception_desk.forms.own_fields import OwnField, take_own_fields
from reception_desk.models.lists.ledger import Sort
from reception_desk.services.changes import changes
from reception_desk.services.desk import Clerk
from reception_desk.services.office.own_fields import keep_own_field
from reception_desk.ui.lists.arranged import Arrangement
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.visit_columns import USUAL
from reception_desk.vocabulary.forms import OwnKind
from tests.ui.hands import commit, compose, press
from tests.ui.offices import record


@pytest.fixture
def visits(desk, clock):
    clock.later(days=-2)
    first = record(
        desk, "u-1", name="王桂兰", id_number="370102195803121127", demand="补发征地补偿差额", statement="柳林村修路"
    )
    clock.later(days=1)
    second = record(desk, "u-2", name="张建国", channel="phone", demand="解决小区电梯噪声")
    clock.later(days=1)
    third = record(desk, "u-3", name="李小红", purpose="4", demand="举报某某收礼")
    return first, second, third


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


def found(page):
    return list(page.model.ids())


def line(page, place):
    return [page.model.index(place, column).data() for column in range(page.model.columnCount())]


def test_all_visits_newest_first_with_their_count(page, visits, qtbot):
    assert found(page) == list(reversed(visits))
    assert "3" in page.count.text()
    qtbot.waitUntil(lambda: page.model.row_at(2) is not None)


@pytest.mark.parametrize(
    ("text", "place"), [("王桂", 0), ("LF2026-A0001", 0), ("1127", 0), ("柳林村", 0), ("电梯噪声", 1), ("张建国", 1)]
)
def test_found_by_name_number_ending_and_words(page, visits, text, place):
    commit(page.text, text)
    assert found(page) == [visits[place]]


def test_composing_asks_nothing(page, lanes, monkeypatch):
    asked = []
    with monkeypatch.context() as watched:
        watched.setattr(lanes, "look", lambda *args: asked.append(args))
        compose(page.text, "wang")
        assert asked == []
        commit(page.text, "王")
        assert len(asked) == 1


def audited(desk, action):
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = ?", (action,)).scalars()
        return list(rows)


def narrow(page, typed):
    """Name a condition in its box, as a clerk does, and take what is marked."""
    page.filters.box.setFocus()
    commit(page.filters.box, typed)
    press(page.filters.box, Qt.Key.Key_Return)


def show_all_columns(page):
    page.arrange(Arrangement(dict.fromkeys(page.columns, 0)))


def test_conditions_are_named_by_words_letters_days_and_places(page, desk, visits):
    note = record(desk, "u-9", name="赵六", intent="6", region="石桥镇", handling="3")
    others = list(reversed(visits))
    for typed, expected in (
        ("咨询", [note]),
        ("只看简记", [note]),
        ("bhjj", others),
        ("石桥", [note]),
        ("ld", [visits[1]]),
        ("zhuansong", [note]),
        ("今天", [note, visits[2]]),
        ("昨天", [visits[1]]),
        ("11.21-11.22", [visits[1], visits[0]]),
        ("11月21日到昨天", [visits[1], visits[0]]),
        ("11.22起", [note, visits[2], visits[1]]),
        ("到11.21", [visits[0]]),
        ("本周", [note, visits[2]]),
        ("李春梅", [note, *others]),
        ("补录", []),
        ("已作废", []),
        ("紧急", []),
    ):
        page.clear_filters()
        narrow(page, typed)
        assert found(page) == expected, typed
        assert page.filters.box.text() == ""


def test_a_chip_goes_by_key_and_one_of_a_kind_takes_the_others_place(page, visits):
    narrow(page, "电话")
    page.filters.empty()
    narrow(page, "ld")
    narrow(page, "昨天")
    narrow(page, "lf")
    assert [each.kind for each in page.filters.conditions] == ["days", "channel"]
    assert found(page) == []
    press(page.filters.box, Qt.Key.Key_Backspace)
    assert found(page) == [visits[1]]
    page.filters.chips[0].setFocus()
    press(page.filters.chips[0], Qt.Key.Key_Delete)
    assert page.filters.conditions == ()
    assert len(found(page)) == 3
    assert QApplication.focusWidget() is page.filters.box


def test_backspace_in_the_empty_search_takes_the_last_chip_away(page, visits):
    narrow(page, "ld")
    commit(page.text, "张")
    press(page.text, Qt.Key.Key_Backspace)
    assert len(page.filters.conditions) == 1
    press(page.text, Qt.Key.Key_Backspace)
    assert page.filters.conditions == ()


def test_a_condition_nobody_knows_is_said_and_left_out(page, visits):
    narrow(page, "xyzzy")
    assert len(found(page)) == 3
    assert "没有“xyzzy”这个条件" in page.filters.trouble.text()
    page.filters.box.set_raw("")
    press(page.filters.box, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.list


@pytest.mark.parametrize(("text", "place"), [("wgl", 0), ("wangguilan", 0), ("zjg", 1), ("zhangjiang", 1), ("a2", 2)])
def test_found_by_pinyin_and_short_number(page, visits, text, place):
    commit(page.text, text)
    assert found(page) == [visits[place]]


def test_names_of_the_same_sound_are_offered_where_no_letter_fits(page, visits):
    commit(page.text, "章建国")
    assert found(page) == [visits[1]]
    assert "同音的" in page.count.text()


def test_columns_are_chosen_moved_widened_and_sorted_by_keyboard(page, visits, qtbot, desk, lanes, actions):
    qtbot.keyClick(page.list, Qt.Key.Key_F10)
    choice = page.choice
    assert choice.isVisible()
    assert QApplication.focusWidget() is choice.list
    shown = [page.model.headerData(each, Qt.Orientation.Horizontal) for each in range(page.model.columnCount())]
    assert shown == ["时间", "编号", "姓名", "人数", "渠道", "诉求", "处理", "首接人"]
    choice.list.setCurrentRow(1)
    qtbot.keyClick(choice.list, Qt.Key.Key_Space)
    assert "number" not in page.arrangement.columns
    qtbot.keyClick(choice.list, Qt.Key.Key_Space)
    qtbot.keyClick(choice.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(page.arrangement.columns)[:2] == ["number", "at"]
    before = page.list.shown_width("number")
    qtbot.keyClick(choice.list, Qt.Key.Key_Right)
    assert page.arrangement.columns["number"] == before + 16
    qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    assert page.arrangement.sort == Sort("number", False)
    assert found(page) == [visits[1], *[visits[0], visits[2]]]
    qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    assert found(page) == [visits[2], visits[0], visits[1]]
    again = LedgerPage(desk, lanes, actions)
    qtbot.addWidget(again)
    assert again.arrangement == page.arrangement
    choice.usual.click()
    assert list(page.arrangement.columns) == list(USUAL)
    qtbot.keyClick(choice.list, Qt.Key.Key_Escape)
    assert choice.isHidden()
    assert QApplication.focusWidget() is page.list


def test_a_head_that_is_clicked_sorts_and_one_that_is_pulled_is_remembered(page, visits):
    page.list.horizontalHeader().sectionClicked.emit(2)
    assert page.arrangement.sort == Sort("name", False)
    assert found(page) == [visits[2], visits[0], visits[1]]
    page.list.horizontalHeader().resizeSection(2, 200)
    assert page.arrangement.columns["name"] == 200
    (kept,) = settings.load().lists.values()
    assert "name:200" in kept and kept.endswith("|name")


def test_whole_numbers_are_shown_for_a_reason_and_remembered_for_the_day(page, desk, visits, clock, qtbot):
    show_all_columns(page)
    qtbot.waitUntil(lambda: page.model.row_at(2) is not None)
    page.list.setFocus()
    page.list.choose(visits[0])
    qtbot.keyClick(page.list, Qt.Key.Key_F7)
    assert QApplication.focusWidget() is page.why.buttons[next(iter(page.why.buttons))]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert "370102195803121127" in line(page, 2)
    assert "370102195803121127" in page.notice.sentence.text()
    assert QApplication.focusWidget() is page.list
    assert len(audited(desk, "visit.reveal")) == 1
    assert '"2"' in audited(desk, "visit.reveal")[0]
    qtbot.keyClick(page.list, Qt.Key.Key_F7)
    assert page.why.isHidden()
    assert len(audited(desk, "visit.reveal")) == 1, "known for the day"
    page.open_visit(visits[0])
    assert page.visit.form.values().raw["id_number"] == "370102195803121127", "on every page"
    page.close_visit()
    clock.later(days=1)
    assert "370102********1127" in line(page, 2)


def test_escape_shows_nothing_and_an_accuser_is_never_shown(page, desk, visits, qtbot):
    qtbot.waitUntil(lambda: page.model.row_at(2) is not None)
    page.list.choose(visits[0])
    page.reveal()
    press(page.why, Qt.Key.Key_Escape)
    assert page.why.isHidden()
    assert audited(desk, "visit.reveal") == []
    page.list.choose(visits[2])
    page.reveal()
    page.why.buttons[next(iter(page.why.buttons))].click()
    assert "不在这里显示" in page.notice.sentence.text()


def test_another_clerk_sees_the_visit_masked_until_a_reason_is_given(page, desk, visits):
    desk.clerk = Clerk(desk.clerk.id + 1, "zhaoqiang", "赵强", desk.clerk.roles)
    page.open_visit(visits[0])
    assert page.visit.form.values().raw["id_number"] == "370102********1127"
    assert page.visit.reveal_button.isVisible()
    desk.clerk = Clerk(desk.clerk.id - 1, "lichunmei", "李春梅", desk.clerk.roles)
    page.visit.reveal()
    page.visit.why.buttons[next(iter(page.visit.why.buttons))].click()
    assert page.visit.form.values().raw["id_number"] == "370102195803121127"


def test_the_list_is_copied_as_it_is_shown(page, desk, visits, qtbot):
    show_all_columns(page)
    qtbot.keyClick(page.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert len(copied) == 4
    assert copied[0].split("\t")[:2] == ["时间", "编号"]
    assert "370102********1127" in copied[3].split("\t")
    assert "收礼" not in copied[1]
    assert "李小红" not in copied[1], "not even by whoever received it"
    assert len(audited(desk, "visit.copy_list")) == 1


def test_numbers_are_masked_and_an_accusation_shows_nothing(page, visits, qtbot):
    show_all_columns(page)
    qtbot.waitUntil(lambda: page.model.row_at(2) is not None)
    assert "370102********1127" in line(page, 2)
    assert not any("370102195803121127" in (word or "") for word in line(page, 2))
    assert not any("收礼" in (word or "") for word in line(page, 0))


def test_answers_never_come_out_of_order(page, lanes, monkeypatch):
    waiting = []
    monkeypatch.setattr(lanes, "look", lambda key, work, done, failed: waiting.append((work, done)))
    commit(page.text, "王桂")
    commit(page.text, "兰")
    newer, older = waiting[1], waiting[0]
    newer[1](newer[0]())
    assert len(found(page)) == 1
    page.text.set_raw("张")
    older[1](older[0]())
    assert "1" in page.count.text()
    last = waiting[2]
    last[1](last[0]())
    shown = found(page)
    older[1](older[0]())
    newer[1](newer[0]())
    assert found(page) == shown


def test_nothing_found_speaks(page):
    commit(page.text, "没有这样的字")
    assert page.model.rowCount() == 0
    assert "没有符合条件" in page.empty.text()


def test_enter_goes_to_the_hits_and_opens_one_and_escape_comes_back(page, visits, qtbot):
    commit(page.text, "王桂兰")
    press(page.text, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.list
    press(page.list, Qt.Key.Key_Return)
    assert page.visit.visit_id == visits[0]
    assert page.visit.form.values().raw["id_number"] == "370102195803121127"
    assert page.visit.form.editor("name").isReadOnly()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.visit.back)
    press(page.visit.back, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list
    assert page.list.chosen() == visits[0]


def test_a_letter_typed_into_the_list_goes_to_the_search(page, qtbot):
    page.list.setFocus()
    qtbot.keyClicks(page.list, "7")
    assert page.text.text() == "7"
    assert QApplication.focusWidget() is page.text


def test_a_new_visit_appears_and_the_chosen_row_stays(page, desk, visits):
    page.list.choose(visits[1])
    newest = record(desk, "u-4", name="赵六")
    page.on_changed(changes("visits", visits=(newest,)))
    assert found(page)[0] == newest
    assert page.list.chosen() == visits[1]


def test_the_windows_search_field_fills_this_one(page, visits):
    page.open_visit(visits[2])
    page.find("张建国")
    assert found(page) == [visits[1]]
    assert page.text.isVisible()


def test_a_question_of_the_offices_own_is_offered_as_a_column_at_once(page, desk):
    name = keep_own_field(desk, OwnField("", "车牌号", OwnKind.TEXT)).value.name
    page.refresh()
    assert page.columns[name].title == page.out_columns[name].title == "车牌号"
    page.arrange(replace(page.arrangement, columns={**page.arrangement.columns, name: 0}))
    shown = [page.model.headerData(each, Qt.Orientation.Horizontal) for each in range(page.model.columnCount())]
    assert shown[-1] == "车牌号"
    take_own_fields([])
    page.refresh()
    assert name not in page.arrangement.columns, "what is asked no longer has no column"


def test_the_first_hits_are_shown_while_the_others_are_looked_for(page, desk, clock, lanes, monkeypatch, qtbot, visits):
    monkeypatch.setattr("reception_desk.services.visits.ledger._SCREEN", 2)
    monkeypatch.setattr("reception_desk.services.visits.ledger._NEWEST", 4)
    for place in range(5):
        clock.later(days=1)
        record(desk, f"u-m{place}", name="赵大海", demand="小区电梯噪声扰民")
    later = []
    with monkeypatch.context() as held:
        held.setattr(lanes, "soon", lambda owner, do, after=None: later.append(do))
        commit(page.text, "电梯噪声")
        assert (len(found(page)), page.count.text()) == (3, "最新 3 条，其余还在找…")
        page.list.choose(found(page)[1])
        page.copy_list()
        assert "还没有找全" in page.notice.sentence.text()
        commit(page.text, "扰")
        assert page.count.text() == "最新 3 条，其余还在找…"
        asked = []
        held.setattr(lanes, "look", lambda key, *_: asked.append(key))
        later[0]()
        assert asked == [], "the rest of what nobody asks any more is not looked for"
    chosen = page.list.chosen()
    later[1]()
    assert (len(found(page)), page.count.text(), page.list.chosen()) == (5, "共 5 条", chosen)
    page.copy_list()
    qtbot.waitUntil(lambda: "还没有找全" not in page.notice.sentence.text())
    page.refresh()
    assert (len(found(page)), page.count.text()) == (5, "共 5 条"), "the same question is asked as a whole"
