"""附件 on the form and on a recorded visit: by dialog, drag and paste; refused ones named; nothing lost."""

import uuid
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from reception_desk.models.lists.attachments import of_visit
from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.paths import opened_folder
from reception_desk.ui.files_in import came_in
from reception_desk.ui.pages import attachment_card, attachment_flow
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.pages.visits import VisitsPage
from tests.ui.hands import press
from tests.ui.offices import record

PDF = b"%PDF-1.7\n" + bytes(3000)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def private(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.arrive()
    return page


@pytest.fixture
def view(qtbot, desk, lanes, actions, book):
    view = VisitView(desk, lanes, actions, book, print_key="Ctrl+P")
    qtbot.addWidget(view)
    view.resize(1210, 720)
    view.show()
    view.open(record(desk, str(uuid.uuid4()), name="王桂兰", demand="补发差额"))
    return view


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "答复意见书.pdf"
    path.write_bytes(PDF)
    return path


def mime_of(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def names(card):
    return [each.name for each in card.rows]


def chosen(monkeypatch, *paths):
    found = ([str(each) for each in paths], "")
    monkeypatch.setattr(attachment_card.QFileDialog, "getOpenFileNames", lambda *_: found)


def test_files_are_chosen_by_key_before_the_visit_is_saved(page, desk, qtbot, monkeypatch, paper, tmp_path):
    chosen(monkeypatch, paper, tmp_path / "没有.pdf")
    page.form.set_text("name", "王桂兰")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert names(page.files) == ["答复意见书.pdf", "没有.pdf"]
    assert "没有附上“没有.pdf”" in page.notice.sentence.text()
    assert "缺" in page.files.list.item(1).text()
    page.save()
    (visit_id,) = desk.read(ids, VisitFilter())
    saved = desk.read(whole, visit_id)
    assert [each.missing for each in desk.read(of_visit, saved.uuid)] == [False, True]
    assert names(page.files) == []


def test_a_file_dropped_on_an_editor_is_attached_and_not_written_into_it(page, paper):
    statement = page.form.editor("statement").viewport()
    for kind, point in ((QDragEnterEvent, QPoint(5, 5)), (QDropEvent, QPointF(5, 5))):
        mime = mime_of(paper)
        event = kind(point, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(statement, event)
        assert event.isAccepted()
    assert names(page.files) == ["答复意见书.pdf"]
    assert "statement" not in page.form.values().raw


def test_files_and_pictures_are_pasted_and_text_stays_text(page, paper):
    page.form.focus_field("name")
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(mime_of(paper))
    press(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    clipboard.setImage(picture)
    press(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    assert names(page.files) == ["答复意见书.pdf", "粘贴的图片.png"]
    clipboard.setText("王桂兰")
    press(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    assert page.form.values().raw["name"] == "王桂兰"
    page.form.focus_field("demand")
    clipboard.setMimeData(mime_of(paper))
    press(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    assert "demand" not in page.form.values().raw
    assert "已经附过" in page.notice.sentence.text()


def test_a_table_copied_from_a_sheet_is_text_and_a_link_is_no_file():
    mime = QMimeData()
    mime.setText("1\t2")
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert came_in(mime) == []
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/a.pdf")])
    assert came_in(link) == []
    ready = QMimeData()
    ready.setData("image/png", b"\x89PNG")
    assert [(each.name, each.content) for each in came_in(ready)] == [("粘贴的图片.png", b"\x89PNG")]


def test_a_form_with_files_alone_is_kept_and_can_be_saved(page, desk, book, monkeypatch, paper):
    chosen(monkeypatch, paper)
    page.files.ask()
    own = page.uuid
    page.keep()
    found = []
    book.listed.connect(found.append)
    book.ask()
    assert [each.uuid for each in found[0]] == [own]
    page.new_visit()
    assert names(page.files) == []
    page.open_draft(found[0][0])
    assert names(page.files) == ["答复意见书.pdf"]
    page.save()
    (visit_id,) = desk.read(ids, VisitFilter())
    assert desk.read(whole, visit_id).uuid == own


def test_an_accusations_files_have_no_names_on_the_form(page, monkeypatch, paper):
    chosen(monkeypatch, paper)
    page.files.ask()
    page.form.set_text("purpose", "4")
    assert names(page.files) == ["附件（密）1"]
    page.form.set_text("purpose", "2")
    assert names(page.files) == ["答复意见书.pdf"]


def test_a_recorded_visit_takes_files_opens_saves_and_removes_them(view, desk, monkeypatch, tmp_path, paper):
    chosen(monkeypatch, paper)
    view.files.add_button.click()
    assert names(view.files) == ["答复意见书.pdf"]
    opened = []
    monkeypatch.setattr(
        attachment_flow.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    view.files.list.setFocus()
    press(view.files.list, Qt.Key.Key_Return)
    assert Path(opened[0]).read_bytes() == PDF
    assert opened[0].startswith(str(opened_folder(desk.folder)))
    target = tmp_path / "另存.pdf"
    monkeypatch.setattr(attachment_card.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    view.files.save_button.click()
    assert target.read_bytes() == PDF
    press(view.files.list, Qt.Key.Key_Delete)
    assert names(view.files) == []
    view.notice.offer.click()
    assert names(view.files) == ["答复意见书.pdf"]


def test_a_lost_file_and_a_missing_program_are_plain_sentences(view, desk, monkeypatch, paper):
    chosen(monkeypatch, paper)
    view.files.ask()
    monkeypatch.setattr(attachment_flow.QDesktopServices, "openUrl", lambda _: False)
    view.files.open_button.click()
    assert "另存为" in view.notice.sentence.text()
    for each in (desk.folder / "attachments").iterdir():
        each.unlink()
    view.files.open_button.click()
    assert "不在数据文件夹里" in view.notice.sentence.text()


def test_a_missing_file_offers_only_to_be_removed(page, monkeypatch, tmp_path):
    chosen(monkeypatch, tmp_path / "没有.pdf")
    page.files.ask()
    assert not page.files.open_button.isEnabled()
    assert not page.files.save_button.isEnabled()
    press(page.files.list, Qt.Key.Key_Delete)
    assert names(page.files) == []


def test_a_cancelled_dialog_changes_nothing(page, monkeypatch):
    chosen(monkeypatch)
    page.files.ask()
    assert page.notice.isHidden()
    assert names(page.files) == []
