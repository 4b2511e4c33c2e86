"""录入助手 and what else leaves by a key: field after field, the number back, the sheet, one line, all of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reception_desk.models.counts.matters import DueFigures
from reception_desk.models.lists import matters as lists
from reception_desk.services.matters.lists import MatterList
from reception_desk.services.outgoing.mappings import MappingFile
from reception_desk.ui.lists.copying import LineCopy
from reception_desk.ui.matters.due_card import DueCard
from reception_desk.ui.outgoing.part import OutgoingPart
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.vocabulary.papers import ListPaper
from tests.office import PERSON
from tests.ui.hands import give_grounds, press
from tests.ui.offices import record

STATEMENT = "\n".join(f"第{place}段，{PERSON['statement']}" for place in range(20))


@pytest.fixture
def matter(desk):
    """Return a matter whose statement is longer than a row of paper."""
    record(desk, "u-2", name="张建国", purpose="2", demand="解决小区电梯噪声")
    return desk.read(lists.of_visit, record(desk, "u-1", **PERSON | {"statement": STATEMENT}, purpose="2"))[0]


@pytest.fixture
def page(qtbot, desk, lanes, actions, matter):
    made = MattersPage(desk, lanes, actions)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    made.show()
    made.show_list(MatterList.UNENTERED)
    return made


def clip():
    return QGuiApplication.clipboard().text()


def test_a_matter_is_entered_by_keys_or_from_paper_and_a_line_is_copied(qtbot, page, desk, lanes, actions, matter):
    assert page.model.rowCount() == 2
    page.list.choose(matter)
    actions.trigger("enter_nation")
    strip = page.entering.strip
    qtbot.waitUntil(strip.hasFocus)
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert strip.label.text() == "下一栏：信访形式"
    press(strip, Qt.Key.Key_Return)
    assert (clip(), strip.copied.text()) == ("走访", "已复制：信访形式")
    while strip.label.text() != "下一栏：证件号码":
        press(strip, Qt.Key.Key_Space)
    assert strip.value.text() == "110105********002X"
    press(strip, Qt.Key.Key_F7)
    assert strip.value.text() == PERSON["id_number"]
    press(strip, Qt.Key.Key_Down)
    assert clip() == PERSON["id_number"]
    press(strip, Qt.Key.Key_Up)
    assert clip() == "居民身份证"
    press(strip, Qt.Key.Key_End)
    assert clip() == ""
    assert strip.at_numbers
    strip.give()
    assert "还没有填" in strip.trouble.text()
    strip.number.setText("3702026110300018")
    strip.code.setText("8305217746")
    press(strip.code, Qt.Key.Key_Return)
    assert "已记下 3702026110300018" in strip.done.text()
    found = desk.read(lists.whole, page.matter.matter_id)
    assert [(each.system, each.number, each.query_code) for each in found.outer] == [
        ("国家信访信息系统", "3702026110300018", "8305217746")
    ]
    page.close_matter()
    assert page.model.rowCount() == 1
    if "下一件" in strip.keys.text():
        press(strip, Qt.Key.Key_Return)
        assert strip.count.text().startswith("LF2026-A0001")
    page.hide()
    assert not strip.isVisible()
    assert clip() == ""
    page.show()
    page.show_list(MatterList.ALL)
    page.list.choose(matter)
    actions.trigger("print_entry")
    shown = page.out.flow.list
    assert shown.paper is ListPaper.ENTRY
    items = shown.rows(None, shown.ids)
    assert [each.label for each in items[:4]] == ["信访形式", "信访日期", "信访人数", "姓名"]
    assert items[-1].label == "那边的查询码"
    said = [each.value for each in items if each.label.startswith("事实和理由")]
    assert len(said) > 2 and "".join(said) == "；".join(STATEMENT.splitlines())
    assert page.over.showing
    page.over.close_paper()
    page.open_matter(matter)
    actions.trigger("print_entry")
    assert page.over.isVisible() and page.over.showing, "of an open matter too"
    page.over.close_paper()
    assert page.matter.isVisible()
    page.close_matter()
    LineCopy(desk, lanes, page.notice, page.window())
    qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    press(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "王桂兰" in clip()
    assert "\t" in clip()
    assert "已复制这一行" in page.notice.sentence.text()


def test_today_says_how_many_wait_to_be_entered_and_leads_there(qtbot):
    card = DueCard()
    qtbot.addWidget(card)
    card.show_figures(DueFigures(0, 0, 2))
    assert card.unentered.text().startswith("未录入国家系统 2 件")
    with qtbot.waitSignal(card.asked) as asked:
        card.unentered.click()
    assert asked.args == ["unentered"]
    card.show_figures(DueFigures(1, 0))
    assert card.unentered.isHidden()


def test_the_part_of_the_office_exports_words_anew_and_packs(qtbot, matter, desk, lanes, tmp_path, monkeypatch):
    part = OutgoingPart(desk, lanes)
    qtbot.addWidget(part)
    part.show()
    part.refresh()
    card = part.mappings[0]
    assert card.said.text() == "现在用的是程序自带的。"
    card.write_out(tmp_path / "national.toml")
    text = (tmp_path / "national.toml").read_text("utf-8-sig")
    (tmp_path / "national.toml").write_text(text.replace('field = "name"', "field = name"), "utf-8")
    card.take(tmp_path / "national.toml")
    wrong = text[: text.index('field = "name"')].count("\n") + 1
    assert f"第 {wrong} 行" in part.notice.sentence.text()
    (tmp_path / "national.toml").write_bytes(text.replace("信访形式", "来访形式").encode("gb18030"))
    card.take(tmp_path / "national.toml")
    assert card.said.text() == "现在用的是本单位改过的。"
    assert part.mappings[1].said.text() == "现在用的是程序自带的。"
    card.put_back()
    part.package.since.set_raw("2026-11-01")
    part.package.until.set_raw("2026-11-30")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "p.zip"), ""))
    part.package.ask()
    give_grounds(part)
    assert (tmp_path / "p.zip").exists()
    part.everything.first.setText("a")
    part.everything.ask()
    assert "不一样" in part.notice.sentence.text()
    part.everything.first.clear()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.zip"), ""))
    part.everything.ask()
    give_grounds(part)
    assert (tmp_path / "all.zip").exists()
    assert "已导出" in part.notice.sentence.text()
    assert MappingFile.NATIONAL.label in card.heading.text()
