"""日历: a year with 休 and 班, its notice imported or typed, and the one task on 今日."""

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from reception_desk.ui.pages.office_calendar import CalendarPart
from reception_desk.ui.pages.today import TodayPage

DAYS = [{"name": "元旦", "date": f"2027-01-0{n}", "isOffDay": True} for n in (1, 2, 3)]


@pytest.fixture
def part(qtbot, desk, lanes):
    made = CalendarPart(desk, lanes)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    return made


def choose(monkeypatch, file):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))


def test_the_year_is_shown_with_its_days_off(part):
    assert part.origin.text() == "随程序自带"
    assert "10.1–10.7" in part.lines.text() and part.drop_button.isHidden()
    assert "2026-10-10 调休上班" in part.view.accessibleDescription()
    assert part.view.heightForWidth(1100) < part.view.heightForWidth(500)
    assert not part.grab().isNull()
    part.years.button("2027").click()
    assert "未导入" in part.origin.text() and "2027" in part.lines.text()


def test_a_file_is_imported_and_taken_back(part, desk, tmp_path, monkeypatch):
    file = tmp_path / "2027.json"
    file.write_text(json.dumps({"year": 2027, "days": DAYS}), "utf-8")
    choose(monkeypatch, file)
    part.import_button.click()
    assert part.year == 2027 and part.origin.text() == "本单位导入或填写"
    assert desk.calendar.is_confirmed(2027)
    assert part.drop_button.isVisible()
    part.notice.offer.click()
    assert not desk.calendar.is_confirmed(2027) and "未导入" in part.origin.text()


def test_a_bad_file_or_none_is_told_and_changes_nothing(part, desk, tmp_path, monkeypatch):
    file = tmp_path / "bad.json"
    file.write_text("hello", "utf-8")
    choose(monkeypatch, file)
    part.import_button.click()
    assert "bad.json" in part.notice.sentence.text() and "JSON" in part.notice.sentence.text()
    choose(monkeypatch, "")
    part.import_button.click()
    assert not desk.calendar.is_confirmed(2027)


def test_a_notice_is_typed_and_dropped(part, desk):
    part.show_year(2027)
    part.type_by_hand()
    assert part.typing and len(part.hand.rows) == 20
    for box, text in zip(part.hand.rows[0], ("元旦", "1.1", "1.3"), strict=False):
        box.setText(text)
    part.hand.rows[1][1].setText("1.5")
    part.hand.rows[1][3].setCurrentIndex(1)
    part.hand.save_button.click()
    assert part.typing and "本来就上班" in part.hand.finding.text()
    part.hand.rows[1][1].setText("1.9")
    part.hand.save_button.click()
    assert not part.typing and desk.calendar.is_confirmed(2027)
    part.type_by_hand()
    assert part.hand.typed()[1] == ("", "2027-01-09", "", False)
    part.hand.back.click()
    part.drop_button.click()
    assert not desk.calendar.is_confirmed(2027)


def test_a_page_without_any_holiday_is_not_saved(part, desk):
    part.show_year(2027)
    part.type_by_hand()
    part.hand.save_button.click()
    assert "一天放假也没有" in part.notice.sentence.text()
    assert not desk.calendar.is_confirmed(2027)


def test_today_shows_the_one_task_and_opens_the_calendar(qtbot, desk, lanes, actions, book):
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.refresh()
    assert "2027" in page.calendar.task.text() and not page.calendar.isHidden()
    asked = []
    actions.bind(page, "calendar", lambda: asked.append(True))
    page.calendar.button.click()
    assert asked == [True]
    page.calendar.show_task("")
    assert page.calendar.isHidden()
