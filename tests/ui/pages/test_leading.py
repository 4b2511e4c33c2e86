"""领导案头: one key on the matter's page writes it down, 今日 shows what waits, the space bar marks it as read."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from reception_desk.models.letters import EntryFacts, LetterFacts, of_matter
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists.matters import of_visit
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from reception_desk.ui.matters import scan_key
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.vocabulary.leading import FirstWay, Step
from tests.ui.hands import press
from tests.ui.offices import record


@pytest.fixture
def matter_id(desk):
    return desk.read(of_visit, record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额"))[0]


def whats(desk, matter_id):
    return [each.what for each in seen(desk, matter_id).line if not each.undone]


def test_one_key_writes_down_an_entry_and_it_can_be_taken_back(
    qtbot, desk, lanes, actions, matter_id, tmp_path, monkeypatch
):
    page = MattersPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    page.refresh()
    page.open_matter(matter_id)
    acts = page.matter.acts
    acts.lead()
    panel = acts.panel
    panel.save()
    assert "记什么" in panel.finding.text()
    panel.form.set_text("entry", "first")
    panel.save()
    assert "处置" in panel.finding.text()
    panel.form.set_text("way", "2")
    panel.form.set_text("words", "材料不全，已解释")
    panel.save()
    assert "初访处置" in whats(desk, matter_id)
    assert [each.text for each in desk.read(lists.unread_first)] == ["材料不全，已解释"]
    page.matter.notice.take_offer()
    assert desk.read(lists.unread_first) == []
    page.matter.attach_scan()
    assert "还没有批示" in page.matter.notice.sentence.text()
    leading.instruct(desk, matter_id, Step.INSTRUCTED, "周明远", desk.today(), "请核实")
    page.matter.refresh()
    picked = tmp_path / "批示.pdf"
    picked.write_bytes(b"%PDF-1.4 ...")
    monkeypatch.setattr(scan_key.QFileDialog, "getOpenFileName", lambda *_: (str(picked), ""))
    page.matter.attach_scan()
    assert "已附上扫描件" in page.matter.notice.sentence.text()
    page.matter.refresh()
    (moment,) = [each for each in page.matter.acts.seen.line if each.scan_id]
    opened = []
    monkeypatch.setattr(page.matter.scans, "open", opened.append)
    page.matter.line.choose(moment.id)
    press(page.matter.line, Qt.Key.Key_Return)
    assert opened == [moment.scan_id]
    send_letter(desk, matter_id, LetterFacts("passed", "石桥镇人民政府", desk.today()))
    (letter,) = desk.read(of_matter, matter_id)
    record_entry(desk, letter.id, EntryFacts("decision", desk.today(), "石政信〔2026〕8 号"))
    page.matter.refresh()
    page.matter.line.choose(None)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(picked)), QUrl.fromLocalFile(str(picked))])
    QGuiApplication.clipboard().setMimeData(copied)
    press(page.matter.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "一条记录附一份扫描件" in page.matter.notice.sentence.text()
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(picked))])
    QGuiApplication.clipboard().setMimeData(copied)
    press(page.matter.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "石政信〔2026〕8 号" in page.matter.notice.sentence.text(), "the newest without a scan is meant"
    page.matter.refresh()
    assert sum(bool(each.scan_id) for each in page.matter.acts.seen.line) == 2


def test_today_shows_what_waits_and_the_space_bar_marks_it_as_read(qtbot, desk, lanes, actions, book, matter_id):
    leading.handle_first(desk, matter_id, FirstWay.UNREASONABLE, "说明了政策")
    leading.instruct(desk, matter_id, Step.INSTRUCTED, "周明远", desk.today(), "限期核实", "石桥镇")
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    page.refresh()
    card = page.leading
    assert card.isVisible()
    assert sorted(card.model.row_at(at).waits.label for at in range(2)) == ["初访待阅", "待落实"]
    first = next(at for at in range(2) if card.model.row_at(at).row_id)
    card.list.choose(card.model.row_at(first).id)
    press(card.list, Qt.Key.Key_Space)
    assert desk.read(lists.unread_first) == []
    page.refresh()
    assert card.model.rowCount() == 1
    card.list.choose(card.model.row_at(0).id)
    press(card.list, Qt.Key.Key_Space)
    assert "只标记初访" in page.notice.sentence.text()
    with qtbot.waitSignal(page.matter_asked) as asked:
        press(card.list, Qt.Key.Key_Return)
    assert asked.args == [matter_id]


def test_a_day_without_anything_waiting_shows_no_card(qtbot, desk, lanes, actions, book, matter_id):
    matters.close_matter(desk, matter_id, desk.today(), "已答复")
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.refresh()
    assert page.leading.isHidden()
