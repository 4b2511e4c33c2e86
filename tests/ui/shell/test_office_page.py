"""办公室: what is chosen shows at once and is kept; the office's settings and accounts."""

import json

import pytest

from reception_desk import settings
from reception_desk.paths import config_folder
from reception_desk.services.access import accounts
from reception_desk.ui import measures
from reception_desk.ui.actions import Actions
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.watching import EVERYTHING
from reception_desk.vocabulary.office import Role
from tests.office import PASSWORD, SetClock


@pytest.fixture
def page(window, desk, lanes, preferences):
    made = OfficePage(desk, lanes, Actions(desk.may), preferences)
    window.show_scene(made)
    yield made
    preferences.change(text_size=100, theme="light", language="zh")
    window.drop_scene(made)


def test_the_text_size_grows_at_once_and_is_kept(page):
    page.parts["computer"].sizes.button("150").click()
    assert measures.scale() == pytest.approx(1.5, abs=0.05)
    assert settings.load().text_size == 150


def test_theme_and_language_are_kept(page):
    page.parts["computer"].themes.button("dark").click()
    page.parts["computer"].languages.button("en").click()
    assert (settings.load().theme, settings.load().language) == ("dark", "en")


def test_arrow_keys_go_from_choice_to_choice(page, qtbot):
    from PySide6.QtCore import Qt

    themes = page.parts["computer"].themes
    qtbot.keyClick(themes.button("light"), Qt.Key.Key_Right)
    assert themes.code() == "dark"
    qtbot.keyClick(themes.button("dark"), Qt.Key.Key_Left)
    assert themes.code() == "light"


def test_who_asks_for_a_part_by_its_name_stands_in_its_first_box(page):
    page.enter_part("codes")
    assert page.parts["codes"].isAncestorOf(page.focusWidget())
    page.arrive()
    assert page.focusWidget() is page.choice.button("codes"), "back on the page, one stands on the part that is shown"


def test_settings_that_cannot_be_written_are_told_and_work_all_the_same(page):
    config_folder().parent.mkdir(parents=True, exist_ok=True)
    config_folder().write_text("a file stands where the folder should be", "utf-8")
    page.parts["computer"].themes.button("dark").click()
    assert "没能写到磁盘" in page.parts["computer"].trouble.text()
    config_folder().unlink()


def test_a_printer_remembered_meanwhile_is_not_written_over(themed):
    from dataclasses import replace

    preferences = Preferences(settings.DeskSettings())
    settings.save(replace(settings.DeskSettings(), printers={"LFHZ": "HP"}))
    preferences.change(theme="dark")
    stored = json.loads((config_folder() / "desk.json").read_text("utf-8"))
    assert stored["printers"] == {"LFHZ": "HP"}
    assert stored["theme"] == "dark"
    preferences.change(theme="light")


def test_the_offices_settings_are_saved_and_shown(page, desk):
    page.show_part("unit")
    part = page.parts["unit"]
    part.form.set_text("office_name", "清河县信访局")
    part.form.set_text("idle_minutes", "5")
    part.save_button.click()
    assert desk.office.name == "清河县信访局"
    assert desk.office.idle_minutes == 5
    assert "已保存" in part.notice.sentence.text()


def test_a_number_pattern_that_gives_doubles_is_refused_with_the_reason(page, desk):
    page.show_part("unit")
    part = page.parts["unit"]
    part.form.set_text("number_pattern", "{kind}{year}")
    part.save_button.click()
    assert "登记编号规则" in part.notice.sentence.text()
    assert part.save_button.isEnabled()


def test_a_new_account_can_sign_in(page, desk, folder):
    page.show_part("accounts")
    part = page.parts["accounts"]
    part.box.shown.setText("孙立")
    part.box.name.setText("sunli")
    part.button.click()
    assert "10" in part.finding.text()
    part.box.password.setText("Shiqiao-2027")
    part.button.click()
    assert "不一样" in part.finding.text()
    part.box.again.setText("Shiqiao-2027")
    part.button.click()
    assert "孙立" in part.notice.sentence.text()
    assert part.box.begun is False
    second = accounts.sign_in(folder, "sunli", "Shiqiao-2027", clock=SetClock())
    assert second.clerk.roles == {Role.CLERK}
    second.close()


def test_ones_own_password_is_changed(page, desk, folder):
    page.show_part("password")
    part = page.parts["password"]
    part.old.setText("not-My-old-1")
    part.new.setText("short")
    part.button.click()
    assert "10" in part.finding.text()
    part.new.setText("Shiqiao-2027")
    part.again.setText("Shiqiao-2027")
    part.button.click()
    assert "不对" in part.notice.sentence.text()
    part.old.setText(PASSWORD)
    part.button.click()
    assert "已修改" in part.notice.sentence.text()
    assert part.old.text() == ""
    again = accounts.sign_in(folder, "lichunmei", "Shiqiao-2027", clock=SetClock())
    again.close()


def test_what_was_begun_in_the_settings_survives_a_change_made_elsewhere(page, desk):
    page.show_part("unit")
    part = page.parts["unit"]
    part.form.editor("telephone").setFocus()
    part.form.editor("telephone").setText("0531-1")
    page.on_changed(EVERYTHING)
    assert part.form.values().raw["telephone"] == "0531-1"
    part.save_button.click()
    assert desk.office.telephone == "0531-1"
