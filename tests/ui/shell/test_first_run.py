"""The first run: from an empty computer to an office that can be signed into."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models import keys
from reception_desk.services.access import accounts
from reception_desk.ui import measures
from reception_desk.ui.pages import first_run, first_run_steps
from reception_desk.ui.pages.first_run import FirstRunPage
from reception_desk.ui.session import Session
from reception_desk.vocabulary.office import Mode, Role
from tests.office import CHEAP

SECRET = "Shiqiao-2027"


@pytest.fixture
def cheap_slots(monkeypatch):
    """Make key slots cheap: set_up is called as the page calls it, only its cost differs."""
    real = first_run.set_up
    monkeypatch.setattr(first_run, "set_up", lambda folder, plan: real(folder, plan, **CHEAP))


@pytest.fixture
def page(window, lanes, preferences, tmp_path, cheap_slots):
    made = FirstRunPage(lanes, preferences, tmp_path / "office", date(2026, 11, 23))
    window.show_scene(made)
    yield made
    preferences.change(text_size=100)
    window.drop_scene(made)


def fill_office(page):
    page.office.name.setText("清河县信访局接待科")
    page.next.click()
    page.next.click()


def fill_person(box, name, shown):
    box.name.setText(name)
    box.shown.setText(shown)
    box.password.setText(SECRET)
    box.again.setText(SECRET)


def told(page):
    return page.notice.sentence.text() if page.notice.isVisible() else ""


def test_five_steps_make_an_office(page, tmp_path, qtbot):
    assert "1" in page.count.text()
    assert page.back.isHidden()
    fill_office(page)
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    page.next.click()
    assert page.steps[page.at] is page.folder
    page.next.click()
    code = page.code.code.text()
    assert code.count("-") >= 3
    assert not page.next.isEnabled()
    assert page.back.isHidden()
    page.code.last.setText("WRONG")
    assert not page.next.isEnabled()
    page.code.last.setText(code.rsplit("-", 1)[-1].lower())
    with qtbot.waitSignal(page.made) as made:
        page.next.click()
    assert made.args[0] == tmp_path / "office"
    desk = accounts.sign_in(tmp_path / "office", "lichunmei", SECRET)
    assert desk.office.name == "清河县信访局接待科"
    assert desk.office.mode is Mode.SMALL
    assert {Role.CLERK, Role.HEAD, Role.SYSTEM} <= desk.clerk.roles
    desk.close()


def test_each_step_says_what_it_lacks_and_stays(page):
    page.next.click()
    assert "单位名称" in told(page)
    page.office.name.setText("清河县信访局")
    page.office.station.setText("7")
    page.next.click()
    assert "本机字母" in told(page)
    assert page.at == 0
    page.office.station.setText("b")
    page.next.click()
    page.next.click()
    page.next.click()
    assert "账号名和姓名" in told(page)
    box = page.people.boxes[0]
    fill_person(box, "lichunmei", "李春梅")
    box.again.setText("other")
    page.next.click()
    assert "不一样" in told(page)
    fill_person(box, "lichunmei", "李春梅")
    page.back.click()
    page.back.click()
    assert page.office.name.text() == "清河县信访局"


def test_the_text_size_shows_at_once(page):
    fill = page.size_step.sizes
    assert [int(each) for each in ("100", "125", "150") if fill.has(each)] == list(first_run_steps.SAMPLES)
    fill.button("150").click()
    assert measures.scale() == pytest.approx(1.5, abs=0.05)


def test_a_second_person_nobody_typed_is_left_out(page):
    fill_office(page)
    page.people.people.button("3").click()
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    fill_person(page.people.boxes[2], "zhaoqiang", "赵强")
    assert [each.name for each in page.plan().accounts] == ["lichunmei", "zhaoqiang"]


def test_the_strict_mode_asks_for_separate_administrators(page):
    fill_office(page)
    page.people.mode.button("strict").click()
    assert [card.isHidden() for card in page.people.cards] == [False] * 4
    plan = page.plan()
    assert plan.mode is Mode.STRICT
    assert [each.roles for each in plan.accounts][1:] == [{Role.SYSTEM}, {Role.SECURITY}, {Role.AUDITOR}]
    page.people.mode.button("small").click()
    assert [card.isHidden() for card in page.people.cards] == [False, True, True, True]


@pytest.mark.parametrize("place", ["share", "file", "office"])
def test_a_folder_that_cannot_serve_is_refused_with_the_reason(page, tmp_path, place, monkeypatch):
    fill_office(page)
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    page.next.click()
    target = tmp_path / "chosen"
    if place == "share":
        monkeypatch.setattr("reception_desk.services.office.settings.network_share", lambda folder: True)
    elif place == "file":
        target.write_text("not a folder", "utf-8")
    else:
        target.mkdir()
        (target / "office.json").write_text("{}", "utf-8")
    page.folder.path.setText(str(target))
    page.next.click()
    assert {"share": "网络共享", "file": "不能写入", "office": "已经有一个办公室"}[place] in told(page)
    assert page.steps[page.at] is page.folder
    assert page.next.isEnabled()


def test_it_says_that_the_local_store_serves_one_computer(page):
    from reception_desk.ui.labels import Text

    words = " ".join(each.text() for each in page.folder.findChildren(Text))
    assert "只供这一台电脑" in words


def test_the_recovery_sheet_is_saved_as_pdf_and_a_full_disk_is_told(page, tmp_path):
    fill_office(page)
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    page.next.click()
    page.next.click()
    page.save_sheet(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "sheet.pdf" in told(page)
    page.save_sheet(tmp_path / "missing" / "sheet.pdf")
    assert "不能写入" in told(page)


def test_without_a_printer_the_sheet_can_still_be_saved(page, monkeypatch):
    fill_office(page)
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    page.next.click()
    page.next.click()
    monkeypatch.setattr("reception_desk.ui.printing.press.printers", lambda: ([], ""))
    page.code.print_button.click()
    assert "没有打印机" in told(page)


def test_the_recovery_code_opens_the_office(page, tmp_path):
    fill_office(page)
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    page.next.click()
    page.next.click()
    assert keys.fold_recovery_code(page.code.code.text())
    with pytest.raises(CannotNow):
        accounts.sign_in_with_recovery(tmp_path / "office", "nobody", page.code.code.text(), "Liulin-2028")
    desk = accounts.sign_in_with_recovery(tmp_path / "office", "lichunmei", page.code.code.text(), "Liulin-2028")
    desk.close()


def test_the_first_clerk_sits_down_at_once(window, lanes, preferences, tmp_path, cheap_slots):
    session = Session(window, lanes, preferences, tmp_path / "office")
    session.first_run()
    page = window.scene()
    fill_office(page)
    fill_person(page.people.boxes[0], "lichunmei", "李春梅")
    page.next.click()
    page.next.click()
    page.code.last.setText(page.code.code.text().rsplit("-", 1)[-1])
    page.next.click()
    assert session.desk.clerk.account == "lichunmei"
    assert window.scene() is session.main
    assert "往年的台账可以先导入" in session.main.notice.sentence.text()
    assert preferences.current.data_folder == str(tmp_path / "office")
    session.end()
