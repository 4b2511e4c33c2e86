"""今日: figures, the day's list, drafts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.forms.visits import VISIT
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.changes import changes
from reception_desk.services.visits.drafts import Draft, OtherDraft, open_journal
from reception_desk.ui.pages.today import TodayPage
from tests.ui.hands import press
from tests.ui.offices import record


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    return page


def draft(desk, clock, uuid="u-9", **raw):
    raw = raw or {"name": "王桂兰", "demand": "补发差额"}
    return Draft(uuid, desk.clerk.id, VISIT.name, raw.get("name", "未填姓名"), raw, "name:3", clock())


def test_an_empty_day_speaks(page):
    assert "还没有登记" in page.empty.text()
    assert page.empty.isVisible()
    assert "11" in page.date.text()
    assert page.register.isVisible()


def test_the_figures_are_counted_and_never_mixed(page, desk, clock):
    clock.later(days=-1)
    record(desk, "u-0", name="昨天")
    clock.later(days=1)
    record(desk, "u-1", name="甲", people="5")
    record(desk, "u-2", name="乙")
    record(desk, "u-3", name="丙", channel="letter")
    record(desk, "u-4", name="丁", channel="phone")
    record(desk, "u-5", name="戊", channel="online")
    page.refresh()
    shown = [
        card.figure.text().replace("\u2009", " ")
        for card in (page.came, page.wrote, page.called, page.others, page.year)
    ]
    assert shown == ["2 批 6 人次", "1 件", "1 件", "1 件", "3 批"]
    assert page.model.rowCount() == 5


def test_the_days_list_is_copied_exported_and_printed_as_it_is_shown(page, desk, tmp_path, monkeypatch):
    page.out.copy()
    assert "还没有登记" in page.notice.sentence.text()
    record(desk, "u-1", name="甲", demand="补发差额")
    record(desk, "u-2", name="乙", purpose="4", demand="村主任贪污")
    page.refresh()
    page.out.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[2:3] for line in lines] == [["姓名"], ["—"], ["甲"]], lines
    assert "补发差额" in lines[2] and "贪污" not in lines[1]
    target = tmp_path / "day.xlsx"
    page.out.out.export(page.out.shown(), target, Grounds("科务会用"))
    assert target.read_bytes()[:2] == b"PK" and str(target) in page.notice.sentence.text()
    page.out.print()
    assert page.out.showing and "来访台账" in page.out.paper.title.text()
    press(page.out.paper, Qt.Key.Key_Escape)
    assert not page.out.showing and page.list.hasFocus()


def test_enter_opens_a_visit_and_escape_comes_back(page, desk, qtbot):
    visit_id = record(desk, "u-1", name="甲")
    page.on_changed(changes("visits", visits=(visit_id,)))
    page.arrive()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list)
    press(page.list, Qt.Key.Key_Return)
    assert page.visit.visit_id == visit_id
    press(page.visit, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list


def test_the_first_visit_that_is_opened_comes_to_the_front(page, desk):
    visit_id = record(desk, "u-1", name="甲")
    page.open_visit(visit_id)
    assert page.visit.isVisible()
    assert page.visit.visit_id == visit_id


def test_drafts_are_offered_and_opened_by_enter(page, desk, book, clock, qtbot):
    assert page.drafts.list.isHidden()
    book.keep(draft(desk, clock))
    page.refresh()
    assert page.drafts.list.isVisible()
    assert "王桂兰" in page.drafts.list.item(0).text()
    with qtbot.waitSignal(page.draft_chosen) as chosen:
        press(page.drafts.list, Qt.Key.Key_Return)
    assert chosen.args[0].uuid == "u-9"


def test_a_thrown_draft_can_be_taken_back(page, desk, book, clock):
    book.keep(draft(desk, clock))
    page.refresh()
    press(page.drafts.list, Qt.Key.Key_Delete)
    assert page.drafts.list.isHidden()
    assert "已丢弃" in page.notice.sentence.text()
    page.notice.offer.click()
    assert page.drafts.list.count() == 1


def test_another_clerks_draft_is_not_listed(page, desk, book, clock):
    other = draft(desk, clock)
    book.keep(Draft(other.uuid, desk.clerk.id + 1, other.form, other.title, other.raw, other.caret, other.at))
    page.refresh()
    assert page.drafts.list.count() == 0


def test_the_button_asks_for_the_visits_page(page, actions, monkeypatch):
    asked = []
    monkeypatch.setattr(actions, "trigger", asked.append)
    page.register.click()
    assert asked == ["visits"]


def promised(desk, clock):
    clock.later(days=-5)
    visit_id = record(desk, "u-5", name="吴敏", promise="回电说明入学材料", promise_by="2026-11-20")
    record(desk, "u-6", name="李小红", purpose="4", promise="保密回电", promise_by="2026-11-23")
    clock.later(days=5)
    return visit_id


def lines(page):
    model = page.promises.model
    return [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]


def test_promises_are_listed_the_latest_overdue_first_and_an_accusation_says_nothing(page, desk, clock):
    assert page.promises.isHidden()
    promised(desk, clock)
    page.refresh()
    assert lines(page) == [["逾期 3 天", "吴敏 回电说明入学材料"], ["今天", "检举控告事项(密)"]]
    assert page.promises.isVisible()


def test_space_ticks_a_promise_off_and_it_can_be_taken_back(page, desk, clock, qtbot):
    visit_id = promised(desk, clock)
    page.refresh()
    page.promises.list.setFocus()
    qtbot.keyClick(page.promises.list, Qt.Key.Key_Space)
    page.refresh()
    assert len(lines(page)) == 1
    page.notice.offer.click()
    page.refresh()
    assert len(lines(page)) == 2
    page.promises.list.choose(visit_id)
    press(page.promises.list, Qt.Key.Key_Return)
    assert page.visit.visit_id == visit_id


def test_notes_stand_apart_from_the_figures(page, desk):
    record(desk, "u-1", name="甲")
    record(desk, "u-2", name="乙", intent="6", demand="问社保")
    page.refresh()
    assert page.came.figure.text().replace("\u2009", " ") == "1 批 1 人次"
    assert "另有简记 1" in page.came.under.text().replace("\u2009", " ")
    words = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    assert "简记" in words
    assert "JJ2026-A0001" in words


def test_the_head_sees_that_others_left_drafts_and_what_they_say_once_taken_over(page, desk, book, clock):
    other = draft(desk, clock, name="张秘密", demand="只有他知道")
    away = Draft(other.uuid, desk.clerk.id + 1, other.form, other.title, other.raw, other.caret, other.at)
    book.keep(away)
    page.refresh()
    card = page.others_drafts
    assert card.isVisible()
    assert "1" in card.told.text()
    assert "11-23 10:42" in card.list.item(0).text().replace("\u2009", " ")
    assert "张秘密" not in card.list.item(0).text()
    press(card.list, Qt.Key.Key_Return)
    assert card.isHidden()
    assert "张秘密" in page.drafts.list.item(0).text()
    with desk.store.look(0, desk.now()) as look:
        last = look.connection.exec_driver_sql("SELECT action, subject FROM audit ORDER BY seq DESC LIMIT 1").one()
    assert tuple(last) == ("draft.take_over", f"draft {other.uuid}")
    page.notice.take_offer()
    assert "已还给" in page.notice.sentence.text() and card.isVisible() and card.list.count() == 1


def test_a_clerk_is_told_once_who_took_over_a_draft(page, desk, book, clock):
    mine = draft(desk, clock)
    book.keep(mine)
    page.refresh()
    assert page.drafts.taken.isHidden()
    by_other = OtherDraft(mine.uuid, mine.clerk_id, mine.at)
    journal = open_journal(desk)
    journal.take_over(by_other, 99, "钱科长", clock())
    journal.close()
    for _ in range(2):
        page.refresh()
        assert page.drafts.list.isHidden()
        told = page.drafts.taken.text().replace("\u2009", " ")
        assert "11-23 10:42 钱科长接手了您的草稿“王桂兰”" in told
