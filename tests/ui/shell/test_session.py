"""A clerk's stay: sign-in, lock, curtain, switching, leaving, the end; nothing typed is ever lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import delete

from reception_desk.errors import CannotNow
from reception_desk.forms.visits import NAME, STATEMENT
from reception_desk.services.access import accounts
from reception_desk.services.visits.drafts import open_journal
from reception_desk.ui.locking import State
from reception_desk.ui.pages.lock import CurtainPage, LockPage
from reception_desk.ui.pages.recovery import RecoveryPage
from reception_desk.ui.pages.rescue import RescuePage
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.session import Session
from reception_desk.ui.tasks import Ticket
from reception_desk.ui.window import Window
from tests.office import PASSWORD, register, sign_in


@pytest.fixture
def session(window, lanes, preferences, folder):
    made = Session(window, lanes, preferences, folder)
    made.ask_sign_in()
    yield made
    if made.desk is not None:
        made.end()


@pytest.fixture
def open_session(session):
    session.sign_in("lichunmei", PASSWORD)
    return session


def sign_in_page(session):
    page = session.window.scene()
    assert isinstance(page, SignInPage)
    return page


def type_visit(session, qtbot):
    """Type a name and a statement and return the page."""
    session.main.go("visits")
    page = session.main.page("visits")
    page.form.set_text(NAME.name, "王桂兰")
    box = page.form.editor(STATEMENT.name)
    box.setFocus()
    qtbot.waitUntil(lambda: box.hasFocus() or box.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "2024 ")
    return page


def test_signing_in_by_keys_opens_the_desk(session, qtbot):
    page = sign_in_page(session)
    qtbot.waitUntil(page.account.hasFocus)
    qtbot.keyClicks(page.account, "lichunmei")
    qtbot.keyClick(page.account, Qt.Key.Key_Return)
    assert page.password.hasFocus()
    qtbot.keyClicks(page.password, PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert session.window.scene() is session.main
    assert session.desk.clerk.name == "李春梅"
    assert "清河县信访局接待科" in session.window.windowTitle()


def test_sign_in_shows_the_office_and_the_day_and_nothing_else_of_it(session):
    words = " ".join(each.text() for each in sign_in_page(session).findChildren(type(sign_in_page(session).known)))
    assert "清河县信访局接待科" in words
    assert "lichunmei" not in words
    assert PASSWORD not in words


def test_an_empty_or_wrong_answer_is_told_on_the_page(session):
    page = sign_in_page(session)
    page.button.click()
    assert "账号" in page.notice.sentence.text()
    page.account.setText("lichunmei")
    page.button.click()
    assert "密码" in page.notice.sentence.text()
    page.password.setText("wrong-Wrong-1")
    page.button.click()
    assert "账号或密码不对" in page.notice.sentence.text()
    assert page.account.text() == "lichunmei"
    assert page.password.text() == ""
    assert page.button.isEnabled()


def test_the_locked_account_is_told_with_its_minutes(session):
    page = sign_in_page(session)
    for _ in range(5):
        page.account.setText("lichunmei")
        page.password.setText("wrong-Wrong-1")
        page.button.click()
    assert "15" in page.notice.sentence.text()
    assert "锁定" in page.notice.sentence.text()


def test_trouble_with_the_store_is_a_sentence_on_the_page(session, folder):
    (folder / "store.db").write_bytes(b"")
    page = sign_in_page(session)
    page.account.setText("lichunmei")
    page.password.setText(PASSWORD)
    page.button.click()
    page = session.window.scene()
    assert isinstance(page, RescuePage)
    assert "空" in page.notice.sentence.text()
    assert session.desk is None


def test_the_lock_hides_everything_closes_the_store_and_gives_every_character_back(open_session, qtbot):
    page = type_visit(open_session, qtbot)
    box = QApplication.focusWidget()
    before = page.form.values().raw
    open_session.main.go("lock")
    lock = open_session.window.scene()
    assert isinstance(lock, LockPage)
    assert not page.isVisible()
    assert "王桂兰" not in open_session.window.windowTitle()
    assert "清河县" not in open_session.window.windowTitle()
    with pytest.raises(CannotNow):
        open_session.desk.read(lambda look: None)
    lock.password.setText(PASSWORD)
    lock.button.click()
    assert open_session.window.scene() is open_session.main
    assert page.form.values().raw == before
    assert before[STATEMENT.name].startswith("2024")
    qtbot.waitUntil(box.hasFocus)
    assert open_session.desk.read(lambda look: 7) == 7


def test_a_wrong_password_stays_locked(open_session):
    open_session.lock()
    lock = open_session.window.scene()
    lock.password.setText("wrong-Wrong-1")
    lock.button.click()
    assert open_session.window.scene() is lock
    assert "不对" in lock.notice.sentence.text()
    assert lock.button.isEnabled()


def test_locking_keeps_what_is_being_composed(open_session, qtbot):
    page = type_visit(open_session, qtbot)
    box = QApplication.focusWidget()
    QApplication.sendEvent(box, QInputMethodEvent("柳林", []))
    open_session.lock()
    kept = open_session.main.drafts
    assert kept is not None
    lock = open_session.window.scene()
    lock.password.setText(PASSWORD)
    lock.button.click()
    assert page.form.values().raw[STATEMENT.name].startswith("2024")


def test_locking_writes_the_draft_at_once(open_session, qtbot, folder):
    type_visit(open_session, qtbot)
    open_session.lock()
    second = sign_in(folder)
    journal = open_journal(second)
    drafts = journal.all_of(second.clerk.id)
    journal.close()
    second.close()
    assert [draft.raw[NAME.name] for draft in drafts] == ["王桂兰"]


def test_a_window_left_open_is_closed_by_the_lock(open_session, qtbot):
    other = QDialog()
    qtbot.addWidget(other)
    other.open()
    open_session.lock()
    assert not other.isVisible()


def test_the_curtain_falls_while_a_visit_is_taken_and_a_key_lifts_it_without_typing(open_session, qtbot):
    page = type_visit(open_session, qtbot)
    before = page.form.values().raw
    open_session.idle.curtain.emit()
    open_session.idle.state = State.CURTAIN
    assert isinstance(open_session.window.scene(), CurtainPage)
    assert not page.isVisible()
    QTest.keyClick(open_session.window.windowHandle(), Qt.Key.Key_X)
    assert open_session.window.scene() is open_session.main
    assert open_session.idle.state is State.OPEN
    assert page.form.values().raw == before


def test_after_the_curtain_comes_the_lock(open_session, qtbot):
    type_visit(open_session, qtbot)
    box = QApplication.focusWidget()
    open_session.idle.curtain.emit()
    open_session.idle.lock.emit()
    lock = open_session.window.scene()
    assert isinstance(lock, LockPage)
    lock.password.setText(PASSWORD)
    lock.button.click()
    qtbot.waitUntil(box.hasFocus)


def test_somebody_else_signs_in_from_the_lock(open_session, qtbot):
    type_visit(open_session, qtbot)
    open_session.lock()
    open_session.window.scene().other.click()
    page = sign_in_page(open_session)
    page.account.setText("zhaoqiang")
    page.password.setText(PASSWORD)
    page.button.click()
    assert open_session.desk.clerk.name == "赵强"
    assert open_session.main.page("visits").form.values().filled is False


def test_leaving_shows_the_sign_in_page_and_the_draft_waits_for_its_clerk(open_session, qtbot):
    type_visit(open_session, qtbot)
    open_session.main.go("sign_out")
    assert open_session.main is None
    assert sign_in_page(open_session).isEnabled()
    open_session.sign_in("lichunmei", PASSWORD)
    today = open_session.main.page("today")
    assert today.drafts.list.count() == 1


def test_a_forgotten_password_is_changed_by_the_recovery_code(session, an_office):
    sign_in_page(session).account.setText("lichunmei")
    sign_in_page(session).forgotten.click()
    page = session.window.scene()
    assert isinstance(page, RecoveryPage)
    page.code.setText("AAAA-BBBB")
    page.new.setText("Shiqiao-2027")
    page.again.setText("Shiqiao-2028")
    page.button.click()
    assert "不一样" in page.notice.sentence.text()
    page.again.setText("Shiqiao-2027")
    page.button.click()
    assert "恢复码不对" in page.notice.sentence.text()
    page.code.setText(an_office[1])
    page.button.click()
    assert session.desk.clerk.account == "lichunmei"
    session.leave()
    session.sign_in("lichunmei", "Shiqiao-2027")
    assert session.desk is not None


def test_closing_the_window_ends_the_day_cleanly(open_session, qtbot, folder):
    type_visit(open_session, qtbot)
    with qtbot.waitSignal(open_session.over):
        open_session.window.close()
    assert open_session.desk is None
    again = accounts.sign_in(folder, "lichunmei", PASSWORD)
    journal = open_journal(again)
    assert len(journal.all_of(again.clerk.id)) == 1
    journal.close()
    accounts.sign_out(again)


def test_another_language_is_shown_at_once_but_never_over_a_visit(open_session, preferences, qtbot):
    open_session.main.go("office")
    before = open_session.main
    before.page("office").parts["computer"].languages.button("en").click()
    assert open_session.main is not before
    assert open_session.main.word == "office"
    type_visit(open_session, qtbot)
    again = open_session.main
    preferences.change(language="zh")
    assert open_session.main is again
    assert again.notice.isVisible()


def test_new_idle_times_hold_at_once(open_session):
    open_session.main.go("office")
    part = open_session.main.page("office").parts["unit"]
    part.form.set_text("idle_minutes", "1")
    part.save_button.click()
    assert open_session.idle.minutes == (1, 30)


def changing(session, **answers):
    """Begin to change a recorded visit and return the form."""
    visit_id = register(session.desk).visit_id
    today = session.main.page("today")
    today.refresh()
    today.open_visit(visit_id)
    today.visit.change()
    change = today.visit.mending.change
    for name, text in answers.items():
        change.form.set_text(name, text)
    return change


def test_the_lock_keeps_a_change_and_gives_the_caret_back(open_session, qtbot, folder):
    change = changing(open_session, phone="13900000001")
    change.form.set_caret("phone:4")
    box = QApplication.focusWidget()
    assert open_session.main.taking
    open_session.lock()
    second = sign_in(folder)
    journal = open_journal(second)
    kept = [(each.form, each.raw["phone"], each.caret) for each in journal.all_of(second.clerk.id)]
    journal.close()
    second.close()
    assert kept == [("visit_change", "13900000001", "phone:4")]
    lock = open_session.window.scene()
    lock.password.setText(PASSWORD)
    lock.button.click()
    qtbot.waitUntil(box.hasFocus)
    assert change.form.caret() == "phone:4"
    assert change.form.values().raw["phone"] == "13900000001"


def test_a_change_left_at_the_end_of_the_day_is_offered_at_the_next_sign_in(open_session, qtbot):
    changing(open_session, phone="13900000001")
    open_session.main.go("sign_out")
    open_session.sign_in("lichunmei", PASSWORD)
    today = open_session.main.page("today")
    assert "更改 LF2026-A0001" in today.drafts.list.item(0).text().replace("\u2009", " ")
    QTest.keyClick(today.drafts.list, Qt.Key.Key_Return)
    assert today.visit.mending.change.form.values().raw["phone"] == "13900000001"
    assert open_session.main.word == "today"


def test_ctrl_u_does_what_the_line_offers(open_session, qtbot):
    page = type_visit(open_session, qtbot)
    page.save()
    assert page.form.values().filled is False
    assert "Ctrl+U" in page.notice.offer.text()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert page.form.values().raw[NAME.name] == "王桂兰"


def test_a_sign_out_that_ends_after_its_window_is_gone_touches_nothing_of_it(qtbot, lanes, preferences, folder):
    window = Window()
    session = Session(window, lanes, preferences, folder)
    session.sign_in("lichunmei", PASSWORD)
    told, over = [], []
    lanes.act = lambda work, *receivers: told.append(Ticket(work, *receivers))
    session.over.connect(lambda: over.append(1))
    session.end()
    (parting,) = told
    parting.run()
    delete(window)
    parting.deliver(lambda error: pytest.fail(str(error)))
    assert over == []
