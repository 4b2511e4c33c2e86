"""紧急 by its key, answers kept for the next form, “like the last one”, and a call that is read out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.ui.pages.visit_pins import LIKE_LAST, NEVER, pins_of
from reception_desk.ui.pages.visits import VisitsPage
from tests.ui.hands import press
from tests.ui.offices import record


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


def key(widget, digit):
    QTest.keyClicks(widget, digit)


def plain(text):
    return text.replace("\u2009", " ")


def newest(desk):
    return desk.read(whole, desk.read(ids, VisitFilter())[0])


def test_one_key_and_a_digit_mark_the_visit_and_the_caret_stays(page, desk, clock):
    page.form.set_text("name", "王桂兰")
    page.form.set_caret("address:0")
    page.press_urgent()
    clock.later(minutes=3)
    key(QApplication.focusWidget(), "3")
    assert page.form.caret() == "address:0"
    raw = page.form.values().raw
    assert (raw["urgent"], raw["urgent_at"]) == ("3", "2026-11-23 10:42")
    assert plain(page.urgent.chip.text()) == "紧急 群体"
    assert page.side.urgent.isVisible()
    assert "值班领导" in plain(page.side.urgent.steps[0].text())
    assert "10:42" in plain(page.side.urgent.heading.text())
    assert page.form.editor("urgent_told").isVisible()


def test_the_same_key_takes_it_back_and_that_can_be_undone(page):
    page.form.set_text("name", "王桂兰")
    page.press_urgent()
    key(QApplication.focusWidget(), "1")
    page.press_urgent()
    assert "urgent" not in page.form.values().raw
    assert page.side.urgent.isHidden()
    assert page.urgent.chip.isHidden()
    page.notice.offer.click()
    assert page.form.values().raw["urgent"] == "1"


@pytest.mark.parametrize("away", ["key", "escape"])
def test_a_question_put_away_marks_nothing(page, away):
    page.press_urgent()
    assert page.urgent.line.isVisible()
    if away == "key":
        page.press_urgent()
    else:
        press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.urgent.line.isHidden()
    assert "urgent" not in page.form.values().raw
    assert page.form.caret().startswith("intent")


def test_an_urgent_visit_is_saved_as_one_and_the_next_form_is_calm(page, desk):
    page.form.set_text("name", "王桂兰")
    page.press_urgent()
    page.urgent.line.buttons[next(iter(page.urgent.line.buttons))].click()
    page.form.set_text("urgent_told", "10:45 周局长")
    page.save()
    assert newest(desk).raw["urgent_told"] == "10:45 周局长"
    assert page.side.urgent.isHidden()
    assert "urgent" not in page.form.values().raw


def test_a_kept_answer_stands_in_the_next_form_and_is_no_draft(page, desk, book):
    page.form.set_text("channel", "letter")
    page.form.set_caret("channel:0")
    page.quick.turn_pin()
    assert plain(page.quick.word.text()) == "保留：渠道"
    assert page.form.editor("channel").note() == "保留"
    page.form.set_text("name", "甲")
    page.save()
    assert page.form.values().raw["channel"] == "letter"
    assert "name" not in page.form.values().raw
    assert page.taking is False
    page.save()
    assert len(desk.read(ids, VisitFilter())) == 1
    page.form.set_caret("channel:0")
    page.quick.turn_pin()
    page.new_visit()
    assert page.form.values().raw["channel"] == "visit"
    assert page.quick.word.text() == ""


def test_who_the_person_is_cannot_be_kept(page, desk):
    for name in ("name", "id_number", "phone", "statement"):
        page.form.set_caret(f"{name}:0")
        page.quick.turn_pin()
        assert "不能保留" in page.notice.sentence.text()
    assert pins_of(desk).kept == {}


def test_like_the_last_one_takes_no_word_of_the_person(page, desk):
    page.quick.ask_last()
    assert "没有上一件" in page.notice.sentence.text()
    record(desk, "u-1", name="甲", phone="13805310000", channel="phone", content="0202", region="石桥镇", demand="乙")
    page.quick.ask_last()
    raw = page.form.values().raw
    assert (raw["channel"], raw["content"], raw["region"]) == ("phone", "0202", "石桥镇")
    assert {"name", "phone", "demand"}.isdisjoint(raw)
    assert {each.name for each in LIKE_LAST}.isdisjoint(NEVER)
    page.notice.offer.click()
    assert page.form.values().raw["channel"] == "visit"


def test_a_call_is_read_out_and_printed_only_on_demand(page, monkeypatch):
    asked = []
    monkeypatch.setattr(page.flow, "print_receipt", asked.append)
    page.form.set_text("channel", "phone")
    page.form.set_text("name", "甲")
    assert "念给对方听" in page.print_button.text()
    page.save_and_print()
    assert page.read_out.isVisible()
    assert page.read_out.lines["number"][1].text() == "LD 2026 A 0001"
    assert asked == []
    page.save_and_print()
    assert len(asked) == 1
    press(page.read_out, Qt.Key.Key_Escape)
    assert page.form.isVisible()


def test_a_notice_is_saved_without_a_paper(page, desk, monkeypatch):
    asked = []
    monkeypatch.setattr(page.flow, "print_receipt", asked.append)
    page.form.set_text("channel", "notice")
    page.form.set_text("name", "甲")
    assert plain(page.heading.text()) == "通报登记"
    page.save_and_print()
    assert newest(desk).row.number == "TB2026-A0001"
    assert asked == []


def test_a_word_for_a_day_becomes_the_day_when_the_field_is_left(page):
    page.form.set_caret("promise_by:0")
    page.form.set_text("promise_by", "+3")
    page.form.set_caret("name:0")
    assert page.form.values().raw["promise_by"] == "2026-11-26"


def test_the_rows_of_the_demands_keep_their_one_label_when_questions_come_and_go(page):
    page.form.set_text("intent", "6")
    page.form.set_text("intent", "1")
    for card in page.form.findChildren(type(page.form.editor("demand"))):
        assert card.isVisible()
    labels = [each for each in page.form.findChildren(type(page.heading)) if each.text() == "诉求" and each.isVisible()]
    assert labels == []
