"""Sign-in in 规范模式: the code and the new password are asked for on the same page, one after the other."""

from reception_desk.models import keys
from reception_desk.rules import totp
from reception_desk.services.access import accounts, second_factor
from reception_desk.ui.session import Session
from reception_desk.vocabulary.office import Mode
from tests.office import CHEAP, PASSWORD, SetClock, make_office
from tests.services.access.test_guard_keys import STAFF


def test_code_and_new_password_are_asked_for_at_sign_in(window, lanes, preferences, tmp_path, monkeypatch, qtbot):
    dear = keys.wrap
    monkeypatch.setattr(keys, "wrap", lambda key, secret, **cost: dear(key, secret, **{**cost, **CHEAP}))
    folder, clock = tmp_path / "strict", SetClock()
    make_office(folder, mode=Mode.STRICT, accounts=STAFF)
    desk = accounts.sign_in(folder, "lichunmei", PASSWORD, clock=clock)
    secret = keys.new_shared_secret()
    second_factor.take_second_factor(desk, secret, totp.code_at(secret, totp.step_of(clock())))
    accounts.sign_out(desk)
    clock.pass_by(days=100)
    monkeypatch.setattr("reception_desk.ui.session.beijing_now", clock)
    session = Session(window, lanes, preferences, folder)
    session.ask_sign_in()
    page = session.window.scene()
    assert page.code.isHidden() and page.new.isHidden()
    page.account.setText("lichunmei")
    page.password.setText(PASSWORD)
    page.button.click()
    assert not page.code.isHidden() and page.new.isHidden()
    assert "动态码" in page.notice.sentence.text() and page.password.text() == PASSWORD
    page.code.setText(totp.code_at(secret, totp.step_of(clock())))
    page.button.click()
    assert "90 天" in page.notice.sentence.text() and not page.new.isHidden()
    page.code.setText(totp.code_at(secret, totp.step_of(clock())))
    page.new.setText("Jiefang-2027")
    page.again.setText("Jiefang-2028")
    page.button.click()
    assert "不一样" in page.notice.sentence.text()
    page.again.setText("Jiefang-2027")
    page.button.click()
    assert session.main is not None
    session.end()
