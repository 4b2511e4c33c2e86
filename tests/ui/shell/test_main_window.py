"""The main window: pages, rail, search, command box, notices, every size and text size."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reception_desk.errors import CannotNow
from reception_desk.services.changes import Changes
from reception_desk.settings import DeskSettings
from reception_desk.ui import theme
from reception_desk.ui.action_table import rail
from reception_desk.ui.made_ahead import MadeAhead
from reception_desk.ui.main_window import MainWindow
from tests.office import register, sign_in
from tests.ui.test_painting_ahead import Paintings


@pytest.fixture
def main(window, desk, lanes, preferences):
    made = MainWindow(desk, lanes, preferences)
    window.show_scene(made)
    made.open()
    yield made
    made.drafts.close()
    window.drop_scene(made)


def focus_in(widget):
    focused = QApplication.focusWidget()
    return focused is widget or (focused is not None and widget.isAncestorOf(focused))


@pytest.mark.parametrize("word", [each.word for each in rail()])
def test_each_entry_of_the_rail_opens_its_page_and_is_marked(main, word):
    main.rail.entry(word).click()
    assert main.word == word
    assert main.page(word).isVisible()
    assert main.rail.entry(word).isChecked()
    assert sum(main.rail.entry(each.word).isChecked() for each in rail()) == 1


def test_each_page_is_reached_by_its_key(main, qtbot):
    keys = {"today": Qt.Key.Key_F3, "visits": Qt.Key.Key_F2, "help": Qt.Key.Key_F1}
    for word, key in keys.items():
        qtbot.keyClick(QApplication.focusWidget() or main, key)
        assert main.word == word
    qtbot.keyClick(main, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert main.word == "ledger"
    qtbot.waitUntil(main.page("ledger").text.hasFocus)


def test_nothing_stands_outside_the_window(main, window):
    for each in rail():
        main.go(each.word)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]


def test_a_page_keeps_its_life_when_another_comes_before_it(main):
    first = main.page("visits")
    main.go("visits")
    first.form.set_text("name", "王桂兰")
    main.go("help")
    main.go("visits")
    assert main.page("visits") is first
    assert first.form.values().raw["name"] == "王桂兰"


def test_the_search_field_opens_the_ledger_with_the_text_and_goes_on_there(main, desk, qtbot):
    register(desk, name="马小军")
    register(desk, name="王桂兰")
    main.bar.search.setFocus()
    qtbot.keyClicks(main.bar.search, "1")
    page = main.page("ledger")
    assert main.word == "ledger"
    qtbot.waitUntil(page.text.hasFocus)
    qtbot.keyClicks(page.text, "9")
    assert page.text.text() == "19"
    assert not main.bar.search.isVisible()
    main.go("today")
    assert main.bar.search.isVisible()
    assert main.bar.search.text() == ""


def test_a_saved_visit_shows_on_the_page_in_front_and_on_the_others_when_they_come(main, desk, lanes):
    main.go("ledger")
    before = main.page("ledger").model.rowCount()
    lanes.act(lambda: register_done(desk))
    assert main.page("ledger").model.rowCount() == before + 1
    main.go("today")
    assert main.page("today").model.rowCount() == before + 1


def register_done(desk):
    register(desk)
    return type("Done", (), {"changes": Changes(frozenset({"visits"}))})()


def test_the_command_box_finds_by_word_initials_and_key(main, qtbot):
    qtbot.keyClick(main, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = main.commands
    qtbot.waitUntil(box.box.hasFocus)
    for text in ("dj", "登记", "f2"):
        box.box.setText(text)
        assert box.list.item(0).text() == "登记"  # others hold the word too, and stand below
    qtbot.keyClick(box.box, Qt.Key.Key_Return)
    assert main.word == "visits"
    assert not box.isVisible()


def test_the_command_box_goes_away_without_doing_anything(main, qtbot):
    for leave in (
        lambda: qtbot.keyClick(main.commands.box, Qt.Key.Key_Escape),
        lambda: main.rail.entry("today").setFocus(),
    ):
        main.go("commands")
        qtbot.waitUntil(main.commands.box.hasFocus)
        leave()
        assert not main.commands.isVisible()
    assert main.word == "today"


def test_the_command_box_offers_only_what_the_page_can_do(main):
    def offered(word):
        main.go(word)
        main.go("commands")
        found = {main.commands.list.item(n).text() for n in range(main.commands.list.count())}
        main.commands.hide()
        return found

    assert "保存并打印回执" in offered("visits")
    assert "保存并打印回执" not in offered("today")
    assert "锁屏" in offered("help")


def test_a_draft_that_could_not_be_kept_is_told_on_the_page(main, lanes):
    lanes.journal_failed.emit(CannotNow("磁盘已满。", "请清理磁盘。"))
    assert main.notice.sentence.text() == "磁盘已满。请清理磁盘。"
    assert main.notice.isVisible()


def test_the_form_is_made_and_painted_before_anybody_turns_to_it(main):
    focused = QApplication.focusWidget()
    make, paint = main.ahead("visits")
    make()
    page = main.page("visits")
    paintings = Paintings(page.heading)
    paint()
    assert paintings.count == 1
    assert (main.word, QApplication.focusWidget(), page.isVisible()) == ("today", focused, False)
    main.go("visits")
    assert main.page("visits") is page and page.isVisible() and focus_in(page)


def test_tab_leads_from_the_last_question_of_a_form_made_ahead_to_saving(window, desk, lanes, preferences, qtbot):
    ahead = MadeAhead(window)
    qtbot.waitUntil(lambda: not ahead.findChild(QTimer).isActive())
    made = MainWindow(desk, lanes, preferences)
    window.show_scene(made)
    made.open()
    made.go("visits")
    page = made.page("visits")
    names = [each.name for each in page.form.form.fields if page.form.editor(each.name).isVisible()]
    page.form.focus_field(names[-1])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.save_button
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert page.form.editor(names[-1]).hasFocus() or page.form.editor(names[-1]).isAncestorOf(
        QApplication.focusWidget()
    )
    made.drafts.close()


def test_who_may_not_register_has_no_entry_for_it(window, lanes, preferences, folder):
    leader = sign_in(folder, "zhoujuzhang")
    made = MainWindow(leader, lanes, preferences)
    window.show_scene(made)
    made.open()
    assert not made.actions_bound.trigger("visits")
    assert list(made.ahead("visits")) == []
    assert made.word == "leaders"
    made.go("office")
    assert set(made.page("office").parts) == {
        "computer",
        "calendar",
        "backups",
        "boards",
        "outgoing",
        "password",
        "security",
    }
    made.drafts.close()
    window.drop_scene(made)
    leader.close()


@pytest.mark.parametrize(("width", "folded"), [(1024, True), (1366, False), (1920, False)])
def test_the_rail_folds_on_a_narrow_window(window, main, width, folded):
    window.resize(width, 700)
    QApplication.processEvents()
    assert main.rail.folded is folded
    assert main.rail.program.isVisible() is not folded
    assert all(main.rail.entry(each.word).isVisible() for each in rail())


def test_at_150_percent_an_ordinary_screen_counts_as_narrow(window, main, qapp):
    window.resize(1366, 768)
    theme.apply(qapp, DeskSettings(text_size=150))
    main.fit()
    assert main.rail.folded
    theme.apply(qapp, DeskSettings())


def test_the_demo_is_marked_on_every_page(window, desk, lanes, preferences):
    from dataclasses import replace

    desk.office = replace(desk.office, demo=True)
    made = MainWindow(desk, lanes, preferences)
    window.show_scene(made)
    for each in rail():
        made.go(each.word)
        assert made.bar.demo.isVisible()
        assert made.bar.demo.text() == "演示"
    made.drafts.close()
    window.drop_scene(made)


def test_help_names_every_key(main):
    from reception_desk.ui.action_table import DEEDS
    from reception_desk.ui.actions import key_text
    from reception_desk.ui.labels import Text

    main.go("help")
    words = {each.text() for each in main.page("help").findChildren(Text)}
    assert {key_text(each.word) for each in DEEDS if each.key} <= words
    assert not any("{" in each for each in words)
