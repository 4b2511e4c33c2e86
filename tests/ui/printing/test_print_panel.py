"""打印登记 over the page: what was sent and not confirmed is seen after sign-in, settled, or printed again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.models.lists.prints import by_keys, ids
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.services.papers.printing import Target, Told, begin_print, sent_print
from reception_desk.services.visits.blanks import begin_blanks, reserve_blanks
from reception_desk.services.visits.ledger import print_list
from reception_desk.settings import DeskSettings
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing import press
from reception_desk.ui.printing.habits import this_computer
from reception_desk.vocabulary.papers import PrintState
from tests.ui import hands


@pytest.fixture
def main(desk, lanes, qtbot, printers):
    main = MainWindow(desk, lanes, Preferences(DeskSettings()))
    qtbot.addWidget(main)
    main.resize(1200, 700)
    main.show()
    main.open()
    return main


def states(desk):
    return [each.state for each in desk.read(by_keys, desk.read(ids, desk.today().year))]


@pytest.fixture
def sent(desk, visit_id):
    here = Target("甲", this_computer())
    issued = issue_receipt(desk, visit_id).value
    receipt = begin_print(desk, issued, here).value.print_id
    (blank,) = reserve_blanks(desk, 1).value
    begin_blanks(desk, [blank.id], here)
    print_list(desk, "LFTZ", 3, ["name"], here)
    sent_print(desk, receipt, "甲-7")
    return receipt


def test_what_nobody_confirmed_is_told_settled_and_printed_again(main, desk, sent, printers, monkeypatch, qtbot):
    monkeypatch.setattr(press, "followed", lambda jobs: [Told(jobs[0][0], PrintState.QUEUED, "缺纸")])
    main.prints.check()
    assert "有 3 份送到打印机后还没有确认" in main.notice.sentence.text()
    main.notice.take_offer()
    panel = main.prints.panel
    assert panel.isVisible() and panel.list.hasFocus() and panel.model.rowCount() == 3

    def press_on(print_id, key):
        panel.list.choose(print_id)
        qtbot.waitUntil(lambda: panel.chosen is not None)
        hands.press(panel.list, key)

    press_on(sent + 2, Qt.Key.Key_F8)
    assert "没有留底" in panel.notice.sentence.text() and printers.printed == []
    press_on(sent + 2, Qt.Key.Key_F7)
    assert states(desk).count(PrintState.FAILED) == 1
    panel.notice.take_offer()
    assert states(desk) == [PrintState.QUEUED] * 3
    press_on(sent, Qt.Key.Key_F6)
    assert "记为已打印" in panel.notice.sentence.text()
    assert states(desk) == [PrintState.QUEUED, PrintState.QUEUED, PrintState.DONE]
    qtbot.waitUntil(lambda: panel.chosen is not None and not panel.chosen.state.open)
    press_on(sent, Qt.Key.Key_F6)
    assert "已经有结果" in panel.notice.sentence.text() and "由李春梅确认" in panel.more.text()
    printers("甲", default="甲")
    press_on(sent, Qt.Key.Key_F8)
    assert [each.issued.prints for each, _name in printers.printed] == [1]
    press_on(sent + 1, Qt.Key.Key_F8)
    assert printers.printed[-1][0].issued.blanks and states(desk).count(PrintState.FAILED) == 1
    printers()
    press_on(sent, Qt.Key.Key_F8)
    assert "没有打印机" in panel.notice.sentence.text()
    hands.press(panel.list, Qt.Key.Key_F10)
    assert panel.layout_of_list.choice.isVisible()
    before = list(panel.model.ids())
    panel.layout_of_list.sort_by("title")
    kinds = [(each.kind, each.number) for each in desk.read(by_keys, panel.model.ids())]
    assert kinds == sorted(kinds) and list(panel.model.ids()) != before, "by SQL"
    hands.press(panel.layout_of_list.choice.list, Qt.Key.Key_Escape)
    assert panel.isVisible() and not panel.layout_of_list.choice.isVisible()
    hands.press(panel.list, Qt.Key.Key_F11)
    assert QApplication.clipboard().text().startswith("现在\t时间\t文书")
    hands.press(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_register_is_printed_over_itself(main, sent):
    main.prints.see()
    panel = main.prints.panel
    hands.press(panel.list, Qt.Key.Key_F12)
    assert panel.over.showing and "打印登记簿" in panel.over.paper.title.text() and not panel.back.isVisible()
    hands.press(panel.over.paper, Qt.Key.Key_F7)  # it is the list's key, and the list lies below
    hands.press(panel.over.paper, Qt.Key.Key_Escape)
    assert not panel.over.showing and panel.isVisible() and panel.back.isVisible()


def test_a_print_that_fails_on_the_way_is_said_where_one_is(main, desk, sent, monkeypatch):
    answers = [[Told(sent, PrintState.PRINTING)], [Told(sent, PrintState.FAILED, "打印机没有打完：卡纸。")]]
    monkeypatch.setattr(press, "followed", lambda jobs: answers.pop(0))
    main.prints.check()
    main.prints.check()
    assert "没有打出来：打印机没有打完：卡纸。" in main.notice.sentence.text()
    assert PrintState.FAILED in states(desk)
    assert main.prints.isActive()
