"""A save taken back, and the caret where it was: what the clerk comes back to."""

import pytest
from PySide6.QtWidgets import QApplication

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.ui.pages import visit_undo as undo_module
from reception_desk.ui.pages.visits import VisitsPage


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


def drafts(desk, book):
    found = []
    book.listed.connect(found.append)
    book.ask()
    book.listed.disconnect(found.append)
    return found[0]


def fill(page, **raw):
    for name, text in raw.items():
        page.form.set_text(name, text)


def saved_ids(desk):
    return list(desk.read(ids, VisitFilter()))


def test_a_saved_visit_is_taken_back_within_half_a_minute(page, desk, book):
    fill(page, name="王桂兰", demand="补发差额", statement="第一行\n第二行")
    typed = dict(page.form.values().raw)
    page.save()
    fill(page, name="下一位")
    page.notice.offer.click()
    (visit_id,) = saved_ids(desk)
    visit = desk.read(whole, visit_id)
    assert (visit.row.voided, visit.void_reason) == (True, "保存后撤销")
    assert dict(page.form.values().raw) == typed
    assert page.uuid != visit.uuid
    assert {each.title for each in drafts(desk, book)} == {"王桂兰", "下一位"}
    page.save()
    assert desk.read(whole, max(saved_ids(desk))).row.number == "LF2026-A0002"


def test_a_save_that_cannot_be_taken_back_says_so(page, desk, monkeypatch):
    def busy(*_args):
        raise StoreTrouble(Trouble.BUSY)

    fill(page, name="王桂兰")
    page.save()
    monkeypatch.setattr(undo_module, "void_visit", busy)
    page.notice.offer.click()
    assert "占用" in page.notice.sentence.text()
    assert not desk.read(whole, saved_ids(desk)[0]).row.voided


def test_the_caret_comes_back_after_another_page_also_in_the_second_demand(page):
    fill(page, demand="补发差额\n公开账目")
    for caret in ("demand:100002", "statement:0", "phone:0", "nation:0"):
        page.form.set_caret(caret)
        page.save_button.setFocus()
        page.arrive()
        assert page.form.caret() == caret


def test_a_moved_caret_is_kept_with_the_draft_when_the_desk_is_locked(page, desk, book):
    fill(page, name="王桂兰", statement="第一行\n第二行")
    page.keep()
    page.form.set_caret("statement:5")
    page.keep()
    assert [each.caret for each in drafts(desk, book)] == ["statement:5"]
