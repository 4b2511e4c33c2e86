"""The forms of the channels on the screen, and what 今日 shows of notices and letters."""

from PySide6.QtCore import Qt

from reception_desk.services.visits.registering import register_visit
from reception_desk.ui.pages.today import TodayPage
from reception_desk.vocabulary.channels import Channel
from tests.office import visit
from tests.ui.hands import press
from tests.ui.offices import record


def today(qtbot, desk, lanes, actions, book):
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    page.refresh()
    return page


def plain(text):
    return text.replace("\u2009", " ")


def test_today_shows_notices_apart_from_every_figure(qtbot, desk, lanes, actions, book):
    record(desk, "u-1", name="甲", people="5")
    record(desk, "u-2", channel="notice", outside_people="40", name="乙")
    page = today(qtbot, desk, lanes, actions, book)
    cards = (page.came, page.wrote, page.called, page.others, page.year)
    assert [plain(card.figure.text()) for card in cards] == ["1 批 5 人次", "0 件", "0 件", "0 件", "1 批"]
    assert "另有通报 1" in plain(page.others.under.text())
    assert page.model.rowCount() == 2


def test_a_letter_stands_on_today_until_the_space_bar_ticks_it_off(qtbot, desk, lanes, actions, book):
    page = today(qtbot, desk, lanes, actions, book)
    assert page.letters.isHidden()
    visit_id = record(desk, "u-1", channel="referred", their_number="12号", their_due="+2", name="甲")
    page.refresh()
    assert page.letters.isVisible()
    assert "12号" in plain(page.letters.model.index(0, 1).data())
    page.letters.list.choose(visit_id)
    press(page.letters.list, Qt.Key.Key_Space)
    page.refresh()
    assert page.letters.isHidden()
    page.notice.offer.click()
    page.refresh()
    assert page.letters.isVisible()


def test_urgent_visits_stand_before_everything_else(qtbot, desk, lanes, actions, book):
    page = today(qtbot, desk, lanes, actions, book)
    assert page.urgent.isHidden()
    record(desk, "u-1", urgent="1", name="甲")
    page.refresh()
    assert page.urgent.isVisible()
    assert plain(page.urgent.model.index(0, 0).data()) == "紧急 扬言"
    assert page.urgent.mapTo(page, page.urgent.rect().topLeft()).y() < page.came.mapTo(page, page.came.pos()).y()


def test_a_recorded_notice_offers_no_receipt(qtbot, desk, lanes, actions, book):
    page = today(qtbot, desk, lanes, actions, book)
    page.open_visit(register_visit(desk, "u-1", visit(channel=Channel.NOTICE.value)).value.visit_id)
    assert page.visit.print_button.isHidden()
    assert page.visit.show_button.isHidden()
    page.open_visit(record(desk, "u-2", receiver="赵强"))
    assert not page.visit.print_button.isHidden()
    assert "登记人 李春梅 · 接谈人 赵强" in plain(page.visit.when.text())
