"""Who goes on leave or leaves the office is asked for once, with who takes over; it can be undone."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.answering.absences import colleagues
from reception_desk.services.office.settings import add_account
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.leaving import Leaving
from reception_desk.vocabulary.office import Role
from tests.ui.offices import record


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.notice = NoticeLine()
    layout = QVBoxLayout(made)
    layout.addWidget(made.notice)
    made.resize(900, 700)
    made.show()
    return made


def states(desk):
    return {
        each.account.shown_name: (each.account.active, each.matters, each.absence is not None)
        for each in colleagues(desk)
    }


def test_leave_return_and_leaving_for_good(qtbot, page, desk, lanes):
    record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额")
    head = NewAccount("zhaoqiang", "赵强", "Ceshi-2026-xin", frozenset({Role.CLERK, Role.SYSTEM}))
    add_account(desk, head)
    own = next(each.account.shown_name for each in colleagues(desk) if each.matters)
    leaving = Leaving(desk, lanes, page, page.notice)
    leaving.ask_back()
    assert "没有人请假" in page.notice.sentence.text()

    def ask(**raw):
        leaving.ask_leave()
        panel = leaving.panel
        for name, text in raw.items():
            panel.form.set_text(name, text)
        panel.save()
        return panel

    panel = ask(who=own, reason="探亲")
    assert "请选由谁来接" in panel.finding.text()
    panel.form.set_text("takes", "赵强")
    panel.save()
    qtbot.waitUntil(lambda: leaving.panel is None)
    assert "1 件在办的事项由赵强接" in page.notice.sentence.text()
    assert states(desk) == {own: (True, 0, True), "赵强": (True, 1, False)}
    leaving.ask_back()
    leaving.panel.save()
    qtbot.waitUntil(lambda: leaving.panel is None)
    assert states(desk) == {own: (True, 1, False), "赵强": (True, 0, False)}
    ask(who="赵强", kind="gone", reason="调离")
    qtbot.waitUntil(lambda: leaving.panel is None)
    assert not states(desk)["赵强"][0]
    assert page.notice.take_offer()
    assert states(desk)["赵强"] == (True, 0, False)
