"""What a clerk sees: the part 安全, an administrator's window, the clipboard that forgets, the witness on paper."""

import pytest
from PySide6.QtGui import QGuiApplication

from reception_desk.models import keys
from reception_desk.rules import totp
from reception_desk.services.desk import Desk
from reception_desk.ui import clipboard
from reception_desk.ui.grounds import GroundsPanel
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.printing.laid import LaidPaper, issued_paper
from reception_desk.ui.printing.witness import witnessed
from reception_desk.ui.session import Session
from reception_desk.vocabulary.office import Mode
from tests.office import CHEAP, PASSWORD, SetClock, make_office, register, sign_in
from tests.services.access.test_guard_keys import STAFF


@pytest.fixture
def strict(tmp_path, monkeypatch):
    dear = keys.wrap
    monkeypatch.setattr(keys, "wrap", lambda key, secret, **cost: dear(key, secret, **{**cost, **CHEAP}))
    clock = SetClock()
    code = make_office(tmp_path / "strict", mode=Mode.STRICT, accounts=STAFF)
    desk = sign_in(tmp_path / "strict", "anquan", clock)
    yield desk, code
    desk.close()


def test_the_security_administrator_has_the_part_and_nothing_of_the_visits(strict, lanes, preferences, qtbot):
    desk, code = strict
    main = MainWindow(desk, lanes, preferences)
    qtbot.addWidget(main)
    main.show()
    main.open()
    assert main.word == "office"
    main.go("ledger")
    main.go("today")
    assert main.word == "office"
    page = main.page("office")
    page.show_part("security")
    part = page.parts["security"]
    part.month.this.click()
    assert "共" in part.month.told.text()
    part.recovery.code.setText(code)
    part.recovery.drill.click()
    assert "是对的" in part.notice.sentence.text()
    part.recovery.change.click()
    (panel,) = main.findChildren(GroundsPanel)
    panel.pick(1)
    assert panel.account.hasFocus() or panel.isVisible()
    panel.account.setText("anquan")
    panel.password.setText(PASSWORD)
    panel.give()
    assert "自己不能同意自己" in panel.notice.sentence.text()
    panel.account.setText("kezhang")
    panel.password.setText(PASSWORD)
    panel.give()
    assert len(part.recovery.shown.text()) == 39
    part.factor.begin.click()
    part.factor.typed.set_raw(totp.code_at(part.factor.offered.secret, totp.step_of(desk.now())))
    part.factor.take.click()
    assert part.factor.state.text() == "已启用。"
    part.scope.account.set_raw("anquan")
    part.scope.read()
    assert "共 0 项" in part.scope.told.text()
    assert "信访工作条例" in part.words.text.raw()
    main.drafts.close()


def test_personal_data_leaves_the_clipboard_and_other_words_stay(themed, qtbot):
    board = QGuiApplication.clipboard()
    clipboard.copy("王桂兰\t138****0000")
    watch = clipboard.watch()
    assert watch.timer.isActive() and watch.timer.interval() == 60_000
    watch.timer.timeout.emit()
    assert board.text() == ""
    watch.ours = lambda: True  # no screen, no owner
    board.setText("电话 13805310000")
    assert watch.timer.isActive()
    clipboard.forget()
    assert board.text() == ""
    board.setText("剪下来要放到别处的陈述")
    clipboard.forget()
    assert board.text() == "剪下来要放到别处的陈述"
    board.clear()


def test_a_number_that_is_copied_before_any_list_leaves_the_clipboard_at_the_lock(window, lanes, preferences, folder):
    clipboard._KEPT.clear()  # noqa: SLF001  (as the program starts)
    session = Session(window, lanes, preferences, folder)
    session.sign_in("lichunmei", PASSWORD)
    for watch in clipboard._KEPT:  # noqa: SLF001
        watch.ours = lambda: True
    QGuiApplication.clipboard().setText("11010519491231002X")
    session.lock()
    assert QGuiApplication.clipboard().text() == ""
    session.end()


def test_a_printed_paper_carries_the_checkpoint_and_stays_what_it_was(themed, desk: Desk):
    done = register(desk)
    paper = issued_paper(desk, done.visit_id)
    before = paper.issued.docx
    printed = witnessed(paper, "ABCDEFGH")
    assert isinstance(printed, LaidPaper)
    first, kept = printed.layout.pages[0], paper.layout.pages[0]
    assert len(first.lines) == len(kept.lines) + 1
    line = first.lines[-1]
    assert 0 < line.x < first.width_pt - line.width
    assert issued_paper(desk, done.visit_id).issued.docx == before == printed.issued.docx
    assert witnessed(paper, "") is paper
