"""码表, 短语 and 自设项目 by keyboard: what is changed in 办公室 stands in the open form at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reception_desk.forms import code_tables as tables
from reception_desk.forms import own_fields
from reception_desk.services.office import code_tables
from reception_desk.settings import DeskSettings
from reception_desk.ui import language
from reception_desk.ui.action_table import OFFICE, REGISTER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.preferences import Preferences
from tests.ui.offices import record


@pytest.fixture
def main(desk, lanes, qtbot):
    made = MainWindow(desk, lanes, Preferences(DeskSettings()))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.show_page(OFFICE)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.drafts.close()
    tables.take_own_rows([])
    own_fields.take_own_fields([])
    code_tables._taken = None  # noqa: SLF001
    language.speak("zh")


@pytest.fixture
def part(main):
    def show(name):
        main.page(OFFICE).show_part(name)
        return main.page(OFFICE).parts[name]

    return show


def choose(part, key):
    place = next(at for at in range(part.model.rowCount()) if part.model.row_at(at).key == key)
    part.list.setCurrentIndex(part.model.index(place, 0))


def keys_of(part):
    return [part.model.row_at(at).key for at in range(part.model.rowCount())]


def test_an_own_row_is_made_by_keyboard_and_chosen_in_the_open_form(main, part, qtbot):
    form = main.page(REGISTER).form
    codes = part("codes")
    codes.tables.set_raw("sources")
    main.go("add_row")
    assert QApplication.focusWidget() is codes.form.editor("label")
    codes.form.editor("label").insert("县委书记信箱")
    qtbot.keyClick(codes.form.editor("label"), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is codes.form.editor("aliases")
    main.go("save_office")
    entry = tables.table("sources").sole("xwsjxx")
    assert entry is not None and entry.label == "县委书记信箱"
    assert QApplication.focusWidget() is codes.list
    assert codes.model.row_at(codes.list.currentIndex().row()).key == entry.code
    form.set_text("source", "xwsjxx")
    assert form.values().raw["source"] == entry.code
    codes.notice.offer.click()
    assert tables.table("sources").get(entry.code) is None


def test_a_renamed_entry_is_called_anew_in_the_open_form(main, part):
    page = main.page(REGISTER)
    page.form.set_text("content", "1002")
    page.form.set_text("circumstances", "1、2")
    codes = part("codes")
    codes.tables.set_raw("contents")
    choose(codes, "1002")
    assert codes.form.editor("code").isReadOnly()
    codes.form.editor("label").setText("出租汽车")
    main.go("save_office")
    assert page.form.editor("content").text() == "出租汽车"
    assert page.form.values().raw["content"] == "1002"
    assert page.form.editor("circumstances").text() == "扬言、病患"


def test_an_unused_entry_is_found_retired_and_brought_back(main, part, desk):
    record(desk, "u-1", name="王桂兰", handling="3")
    codes = part("codes")
    codes.tables.set_raw("handling")
    main.go("order_rows")
    assert keys_of(codes)[0] == "3"
    assert codes.model.row_at(0).uses == 1 and codes.model.row_at(1).uses == 0
    choose(codes, "8")
    main.go("retire_row")
    assert "停用" in codes.notice.sentence.text()
    assert "8" not in {each.code for each in tables.table("handling").find("")}
    assert codes.model.row_at(codes.list.currentIndex().row()).entry.retired
    main.go("retire_row")
    assert tables.table("handling") == tables.shipped("handling")


def test_villages_are_pasted_from_excel(main, part):
    codes = part("codes")
    codes.tables.set_raw("regions")
    QGuiApplication.clipboard().setText("371523101\t石桥镇\n371523101201\t柳林村委会\n坏行")
    main.go("paste_rows")
    assert "2" in codes.notice.sentence.text() and "第 3 行" in codes.notice.sentence.text().replace("\u2009", " ")
    assert tables.table("regions").sole("sqzllc").label == "石桥镇柳林村"
    codes.notice.offer.click()
    assert tables.table("regions") == tables.shipped("regions")


def test_a_national_standard_takes_no_rows(main, part):
    codes = part("codes")
    codes.tables.set_raw("nations")
    main.go("add_row")
    assert "国家标准" in codes.notice.sentence.text()


def test_what_lacks_something_is_said_at_its_box_and_esc_leaves_it(main, part, qtbot):
    codes = part("codes")
    main.go("add_row")
    main.go("save_office")
    assert codes.form.editor("label").property("finding") is True
    assert QApplication.focusWidget() is codes.form.editor("label")
    qtbot.keyClick(codes, Qt.Key.Key_Escape)
    assert codes.form.editor("code").text() == "1"
    assert QApplication.focusWidget() is codes.list


def test_a_letter_typed_into_the_list_searches(main, part, qtbot):
    codes = part("codes")
    codes.tables.set_raw("contents")
    codes.list.setFocus()
    qtbot.keyClicks(codes.list, "t")
    qtbot.keyClicks(codes.search, "dzs")
    assert keys_of(codes)[0] == "0202"
    qtbot.keyClick(codes.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is codes.list


def test_a_phrase_is_proposed_taken_over_and_called(main, part, desk):
    for number in range(5):
        record(desk, f"u-{number}", name="王桂兰", demand="公开村里的征地补偿账目")
    phrases = part("phrases")
    main.go("propose")
    assert keys_of(phrases)[0] == "公开村里的征地补偿账目"
    assert phrases.form.editor("name").text() == "公开村里"
    main.go("save_office")
    assert code_tables.phrases()[0].text == "公开村里的征地补偿账目"
    line = phrases.model.row_at(phrases.list.currentIndex().row())
    assert (line.key, line.own) == ("公开村里", True)
    main.go("retire_row")
    assert "公开村里" not in {each.name for each in code_tables.phrases()}
    phrases.notice.offer.click()
    assert "公开村里" in {each.name for each in code_tables.phrases()}


def test_an_own_field_stands_in_the_open_form_and_what_was_typed_stays(main, part):
    page = main.page(REGISTER)
    page.form.set_text("name", "王桂兰")
    fields = part("own_fields")
    assert "Ctrl+N" in fields.hits.empty.text() and "还没有自设项目" in fields.hits.empty.text()
    main.go("add_row")
    fields.form.set_text("label", "情绪")
    fields.form.set_text("kind", "choice")
    fields.form.set_text("shown_to", "inside")
    fields.form.set_text("choices", "平稳\n激动")
    main.go("save_office")
    assert page.form.values().raw["name"] == "王桂兰"
    page.form.set_text("own_qingxu", "jd")
    assert page.form.values().raw["own_qingxu"] == "激动"
    assert page.form.editor("own_qingxu").accessibleName() == "情绪"
    assert "own_qingxu" in fields.remark.text()
    main.go("retire_row")
    assert page.form.form.field("own_qingxu") is None
    assert page.form.values().raw["own_qingxu"] == "激动"


def test_own_fields_are_moved_by_key(main, part):
    fields = part("own_fields")
    for label in ("车牌号", "情绪"):
        main.go("add_row")
        fields.form.set_text("label", label)
        main.go("save_office")
    main.go("row_up")
    assert [each.label for each in own_fields.own_fields()] == ["情绪", "车牌号"]
    main.go("row_down")
    assert [each.label for each in own_fields.own_fields()] == ["车牌号", "情绪"]


def test_choices_are_english_in_the_english_window(main, part):
    language.speak("en")
    codes = part("codes")
    codes.refresh()
    assert codes.model.row_at(0).entry.shown == "A new matter"
    page = main.page(REGISTER)
    page.form.set_text("occupation", "02")
    assert page.form.editor("occupation").text() == "Farmer"
    assert page.form.values().raw["occupation"] == "02"
