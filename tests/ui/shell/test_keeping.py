"""The window keeps its store safe: backups by themselves, a word when something lacks, a way out of damage."""

import threading

import pytest

from reception_desk.forms.office import BACKUP_FOLDER, MODE, values_of
from reception_desk.forms.visits import NAME
from reception_desk.models import reserve
from reception_desk.models.backup import places
from reception_desk.services.access import accounts
from reception_desk.services.office.settings import change_settings
from reception_desk.services.safety.backup import Kind
from reception_desk.services.visits.drafts import open_journal
from reception_desk.ui.keeping import Keeper
from reception_desk.ui.lane import Progress, Ticket
from reception_desk.ui.pages.office_words import BACKUPS
from reception_desk.ui.pages.rescue import RescuePage
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.session import Session
from reception_desk.vocabulary.office import Mode
from tests.office import PASSWORD, ZHOU, register, sign_in


@pytest.fixture
def session(window, lanes, preferences, folder):
    made = Session(window, lanes, preferences, folder)
    made.ask_sign_in()
    yield made
    if made.desk is not None:
        made.end()


def kinds(folder):
    return [each.kind for each in places.all_in(folder / "backups")][::-1]


def test_backups_come_by_themselves_and_by_hand_and_what_lacks_is_said(session, folder, tmp_path, monkeypatch):
    steady = [0.0]
    session.sign_in("lichunmei", PASSWORD)
    keeper = Keeper(session._lanes, session, steady=lambda: steady[0])  # noqa: SLF001
    said = []
    keeper.warned.connect(said.append)
    keeper.begin(session.desk)
    register(session.desk)
    keeper.look()
    assert kinds(folder) == []
    for steady[0], wanted in ((130.0, 1), (200.0, 1), (1900.0, 1), (1940.0, 1)):
        keeper.look()
        assert kinds(folder) == [Kind.TIMED] * wanted
    register(session.desk)
    steady[0] = 4000.0
    keeper.look()
    assert kinds(folder) == [Kind.TIMED] * 2
    change_settings(session.desk, values_of(session.desk.office).with_text(BACKUP_FOLDER, str(tmp_path / "stick")))
    today = session.main.page("today")
    today.refresh()
    assert "最近一次备份：" in today.backup.newest.text()
    assert "不在" in today.backup.second.text()
    assert today.backup.room.isHidden()
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 150_000_000)
    steady[0] = 9000.0
    register(session.desk)
    keeper.look()
    assert len(said) == 2
    assert "150 MB" in said[0]
    assert "没有备份成" in said[1]
    monkeypatch.undo()
    keeper.end()
    session.main.go("backups")
    part = session.main.page("office").parts[BACKUPS]
    assert part.isVisible()
    session.main.go("save_office")
    assert kinds(folder)[-1] is Kind.ASKED
    assert "第二处备份不在" in part.notice.sentence.text()
    part.drill.click()
    assert "演练成功" in part.notice.sentence.text()
    assert "完好" in part.lines[3].text()
    assert sum(not each.isHidden() for each in part.rows) == 3
    register(session.desk)
    session.leave()
    assert kinds(folder)[-1] is Kind.LEAVING
    assert (folder / "reserve").exists()


def test_a_lock_backs_up_only_when_it_is_time_and_nobody_waits_for_it(session, folder):
    session.sign_in("lichunmei", PASSWORD)
    register(session.desk)
    session.lock()
    assert kinds(folder) == []
    session.window.scene().asked.emit(PASSWORD)
    session.keeper._due = 0.0  # noqa: SLF001
    session.lock()
    assert kinds(folder) == [Kind.LEAVING]
    session.window.scene().asked.emit(PASSWORD)
    register(session.desk)
    session.keeper.hurry()
    session.leave()
    assert kinds(folder) == [Kind.LEAVING]


def test_the_last_backup_waits_for_one_whose_copy_is_being_proved(desk, lanes, monkeypatch):
    made, begun, proved = [], threading.Event(), threading.Event()

    def slowly(_desk, kind, told):
        begun.set()
        assert kind is not Kind.TIMED or proved.wait(5)
        made.append(kind)

    monkeypatch.setattr("reception_desk.ui.keeping.back_up", slowly)
    keeper = Keeper(lanes)
    keeper.begin(desk)
    timed = []
    monkeypatch.setattr(lanes, "long", lambda work, *_, **__: timed.append(work) or Ticket(work))
    keeper._due = 0.0  # noqa: SLF001
    keeper.look()
    threads = [threading.Thread(target=timed[0], args=(Progress(lambda *_: None),))]
    threads[0].start()
    assert begun.wait(5)
    keeper.end()
    threads.append(threading.Thread(target=keeper.parting(desk, only_due=False)))
    threads[1].start()
    threads[1].join(0.2)
    assert made == [] and threads[1].is_alive()
    proved.set()
    for each in threads:
        each.join(5)
    assert made == [Kind.TIMED, Kind.LEAVING]


def test_a_damaged_store_leads_to_the_newest_whole_backup_and_the_draft_goes_on(session, folder, qtbot):
    session.sign_in("lichunmei", PASSWORD)
    register(session.desk)
    session.main.go("backups")
    session.main.go("save_office")
    register(session.desk)
    session.main.go("visits")
    session.main.page("visits").form.set_text(NAME.name, "周小川")
    session.keeper.hurry()
    session.leave()
    store = folder / "store.db"
    store.write_bytes(store.read_bytes()[:50_000])
    harmed = store.read_bytes()
    session.sign_in("lichunmei", PASSWORD)
    page = session.window.scene()
    assert isinstance(page, RescuePage)
    assert "已损坏" in page.notice.sentence.text()
    assert "完好" in page.told.text()
    assert "缺至少 1 件登记" in page.missing.text()
    page.reason.setText(" ")
    page.restore.click()
    assert "为什么" in page.notice.sentence.text()
    assert store.read_bytes() == harmed
    page.reason.setText("断电")
    page.restore.click()
    assert session.window.scene() is session.main
    assert "store.db.damaged-1" in session.main.notice.sentence.text()
    assert (folder / "store.db.damaged-1").read_bytes() == harmed
    journal = open_journal(session.desk)
    assert [each.raw["name"] for each in journal.all_of(session.desk.clerk.id)] == ["周小川"]
    journal.close()
    accounts.sign_out(sign_in(folder))


def test_a_bad_page_found_after_the_sign_in_leads_to_the_backups_at_the_next(session, folder):
    session.sign_in("lichunmei", PASSWORD)
    register(session.desk)
    session.main.go("backups")
    session.main.go("save_office")
    with session.desk.store.look(0, session.desk.now()) as look:
        page = look.connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'activity'").scalar()
    session.keeper.hurry()
    session.leave()
    with (folder / "store.db").open("r+b") as file:
        file.seek(page * 4096 - 2000)
        file.write(b"\x00\x01\x02")
    session.sign_in("lichunmei", PASSWORD)
    assert "坏页" in session.main.notice.sentence.text()
    session.main.notice.take_offer()
    session.sign_in("lichunmei", PASSWORD)
    page = session.window.scene()
    assert isinstance(page, RescuePage)
    page.restore.click()
    assert session.desk.store_is_right()
    assert not (folder / "store.damaged").exists()


def test_without_a_backup_another_folder_is_looked_into_and_a_lost_key_file_is_brought_back(
    session, folder, tmp_path, monkeypatch
):
    stick = tmp_path / "stick"
    stick.mkdir()
    session.sign_in("lichunmei", PASSWORD)
    change_settings(session.desk, values_of(session.desk.office).with_text(BACKUP_FOLDER, str(stick)))
    register(session.desk)
    session.leave()
    (folder / "backups").rename(tmp_path / "gone")
    (folder / "store.db").write_bytes(b"")
    session.sign_in("lichunmei", PASSWORD)
    page = session.window.scene()
    assert "没有备份" in page.told.text()
    assert not page.restore.isEnabled()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *words: str(stick))
    page.elsewhere.click()
    assert "完好" in page.told.text()
    page.back.click()
    assert isinstance(session.window.scene(), SignInPage)
    session.sign_in("lichunmei", PASSWORD)
    page = session.window.scene()
    page.elsewhere.click()
    page.restore.click()
    assert session.window.scene() is session.main
    session.leave()
    (folder / "office.json").write_text("{", "utf-8")
    session._ask_next()  # noqa: SLF001
    page = session.window.scene()
    assert page.bring.isVisible()
    page.bring.click()
    assert "清河县" in " ".join(each.text() for each in session.window.scene().findChildren(type(page.known)))


def test_in_the_strict_mode_a_restore_leads_back_to_the_sign_in(session, folder):
    session.sign_in("lichunmei", PASSWORD)
    change_settings(session.desk, values_of(session.desk.office).with_text(MODE, Mode.STRICT.value))
    register(session.desk)
    session.leave()
    (folder / "store.db").write_bytes(b"")
    session.sign_in("lichunmei", PASSWORD)
    rescue = session.window.scene()
    assert not rescue.account.isHidden()
    rescue.restore.click()
    assert session.window.scene() is rescue and "第二个人" in rescue.notice.sentence.text()
    rescue.account.setText(ZHOU.name)
    rescue.password.setText(PASSWORD)
    rescue.restore.click()
    page = session.window.scene()
    assert isinstance(page, SignInPage)
    assert "恢复" in page.notice.sentence.text()
    assert session.desk is None
