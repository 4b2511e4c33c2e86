"""交接班: the page opens the day, one key closes it, two sign by password, a record is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.models.lists import handover as lists
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.handover.opening import OWED
from reception_desk.services.office.settings import add_account
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.ui.handover.page import HandoverPage
from reception_desk.ui.handover.sheets import SheetFlow
from reception_desk.ui.handover.urgent_report import UrgentReporting
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import HOLDS_PANELS
from reception_desk.vocabulary.handover import ItemKind
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.visits import Urgency
from tests.ui.hands import press
from tests.ui.offices import PASSWORD, record


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    add_account(desk, NewAccount("zhaoqiang", "赵强", PASSWORD, frozenset({Role.CLERK})))
    record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额", promise="周五前回电话")
    page = HandoverPage(desk, lanes, actions, book)
    page.setProperty(HOLDS_PANELS, True)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    return page


def test_one_key_closes_the_day_and_is_taken_back(page, desk):
    assert page.close_button.property("role") == "primary" and not page.take_button.isVisible()
    page.form.set_text("seal", "印章 1 枚")
    page.list.choose(page.model.id_at(0))
    page.name_carrier()
    page.panel.form.set_text("carrier", "赵强")
    page.panel.save()
    page.close_day()
    row = desk.read(lists.recent, 1)[0]
    assert "已日结" in page.notice.sentence.text() and row.things["seal"] == "印章 1 枚"
    assert "赵强" in {each.carrier for each in desk.read(lists.items, row.id)}
    assert page.form.values().raw["seal"] == "印章 1 枚", "what stood on the desk is filled in for the next shift"
    assert page.notice.take_offer()
    assert desk.read(lists.recent, 1) == []


def test_what_is_open_is_copied_and_exported_as_it_is_listed(page, desk, tmp_path):
    page.out.copy()
    head, first, *_ = QApplication.clipboard().text().splitlines()
    assert head.split("\t") == ["什么事", "事项", "期限", "谁的"] and len(first.split("\t")) == 4
    target = tmp_path / "open.xlsx"
    page.out.out.export(page.out.shown(), target, Grounds("交给科长"))
    assert target.read_bytes()[:2] == b"PK" and str(target) in page.notice.sentence.text()


def test_what_is_typed_of_the_shift_survives_the_end_of_the_program(page, desk, lanes, actions, book, qtbot):
    page.form.set_text("remark", "3 号窗口灯不亮")
    with qtbot.waitSignal(book.kept, timeout=2000):
        page.form.changed.emit()  # as the hand does; nothing else is asked for it to be kept
    page.list.choose(page.model.id_at(0))
    page.name_carrier()
    page.panel.form.set_text("carrier", "赵强")
    page.panel.save()
    again = HandoverPage(desk, lanes, actions, book)
    qtbot.addWidget(again)
    again.refresh()
    assert again.form.values().raw["remark"] == "3 号窗口灯不亮" and list(again.carriers.values()) == ["赵强"]
    listed = []
    book.listed.connect(listed.extend)
    book.ask()
    assert listed == [], "it is no visit to go on with"
    page.close_day()
    assert desk.read(lists.recent, 1)[0].remark == "3 号窗口灯不亮"
    later = HandoverPage(desk, lanes, actions, book)
    qtbot.addWidget(later)
    later.refresh()
    assert "remark" not in later.form.values().raw, "the next shift begins with an empty sheet"
    later.ask_day()
    later.panel.form.set_text("day", "2026-11-29")
    later.panel.save()
    assert not later.over.showing
    later.ask_day()
    later.panel.form.set_text("day", "2026-11-20")
    later.panel.save()
    assert "2026-11-20" in later.over.paper.title.text()


def test_two_sign_in_the_window(page, desk, clock):
    page.give()
    panel = page.panels.panel
    panel.password.setText("falsch")
    panel.save()
    assert "不对" in panel.finding.text() and panel.password.text() == ""
    panel.password.setText(PASSWORD)
    panel.save()
    assert page.take_button.isVisible() and not page.close_button.isVisible()
    clock.later(minutes=3)
    page.take()
    panel = page.panels.panel
    assert "赵强" in panel.heading.text()
    panel.password.setText(PASSWORD)
    panel.save()
    assert "已定稿" in page.notice.sentence.text() and desk.read(lists.recent, 1)[0].frozen
    page.print_handover()
    assert page.over.showing and page.over.paper is not None
    page.close_day()
    assert len(desk.read(lists.recent, 9)) == 1, "nothing is closed behind a paper"
    page.over.close_paper()
    page.print_day()
    assert page.over.showing
    page.over.close_paper()
    page.take()
    assert "没有等着" in page.notice.sentence.text()


def test_each_line_opens_its_list(qtbot, page):
    page.arrive()
    kinds = [page.opening.row_at(at).opens for at in range(page.opening.rowCount())]
    assert {ItemKind.PROMISE.value, ItemKind.UNTAKEN.value} <= set(kinds) and OWED not in kinds
    at = kinds.index(ItemKind.PROMISE.value)
    page.lines.choose(page.opening.id_at(at))
    press(page.lines, Qt.Key.Key_Return)
    assert page.model.rowCount() == 1
    with qtbot.waitSignal(page.visit_asked):
        page.list.choose(page.model.id_at(0))
        press(page.list, Qt.Key.Key_Return)
    press(page.lines, Qt.Key.Key_Return)
    assert page.model.rowCount() == 2


def test_an_urgent_visit_is_reported_by_one_key(qtbot, page, desk, lanes):
    visit_id = record(desk, "u-2", name="孙立", demand="堵门")
    mark_urgent(desk, visit_id, Urgency.CROWD)
    flow, notice = SheetFlow(desk, lanes, page), NoticeLine(page)
    reporting = UrgentReporting(desk, lanes, notice, flow, page)
    reporting.ask(visit_id)
    reporting.panel.form.set_text("urgent_to", "县委办公室")
    with qtbot.waitSignal(flow.preview) as shown:
        reporting.panel.save()
    assert shown.args[0].issued.kind is PaperKind.URGENT_REPORT
