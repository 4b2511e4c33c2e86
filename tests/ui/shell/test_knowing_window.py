"""规定 in the window: what the page cites is opened beside it, searched, and left with the caret where it was."""

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.services.visits.file_source import Offer
from reception_desk.ui.files_in import FilesIn
from reception_desk.ui.knowledge.part import KnowledgePart
from reception_desk.ui.main_window import MainWindow

F1 = Qt.Key.Key_F1
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def main(window, desk, lanes, preferences):
    made = MainWindow(desk, lanes, preferences)
    window.show_scene(made)
    made.open()
    yield made
    made.drafts.close()
    window.drop_scene(made)


def press(qtbot, main, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or main, key, held)


def test_what_the_form_cites_is_opened_and_the_caret_comes_back(main, qtbot):
    main.go("visits")
    page = main.page("visits")
    page.form.set_texts({"people": "9", "representatives": "\n".join("甲乙丙丁戊己"), "name": "王桂兰"})
    page.form.editor("representatives").left.emit()
    page.form.focus_field("name")
    page.form.editor("name").set_caret(2)
    press(qtbot, main, F1, CTRL)
    panel = main.knowing.panel
    assert panel.isVisible() and panel.heading.text() == "第二十条"
    assert panel.text.extraSelections()[0].cursor.selectedText().startswith("多人采用走访形式提出共同的信访事项的")
    panel.search.set_raw("听证")
    assert {each.article for each in map(panel.model.row_at, range(panel.model.rowCount()))} == {31, 36}
    press(qtbot, main, Qt.Key.Key_Down)
    assert panel.heading.text() == "第三十六条" and len(panel.text.extraSelections()) == 3
    panel.search.set_raw("𠮷𠮷")
    assert panel.model.rowCount() == 0 and "没有" in panel.text.toPlainText()
    press(qtbot, main, Qt.Key.Key_Escape)
    assert not panel.isVisible() and page.form.caret() == "name:2"


def test_documents_are_brought_in_renewed_and_taken_off(qtbot, desk, lanes, tmp_path):
    part = KnowledgePart(desk, lanes)
    qtbot.addWidget(part)
    part.resize(1100, 640)
    part.show()
    part.read()
    assert part.heading.text() == "还没有本单位的资料。"
    paper = docx.Document()
    for line in ("接访工作制度", "第一条 值班员首问负责。", "第二条 当场能答复的当场答复。"):
        paper.add_paragraph(line)
    paper.add_table(1, 2).rows[0].cells[0].text = "值班电话"
    paper.save(tmp_path / "制度.docx")
    part.bring(tmp_path / "制度.docx")
    assert "其中 2 条" in part.remark.text() and part.form.values().raw["title"] == "接访工作制度"
    part.save()
    assert part.model.rowCount() == 1 and part.heading.text() == "接访工作制度"
    (tmp_path / "新.txt").write_bytes("接访工作制度\n第一条 首接负责到底。".encode("gb18030"))
    part.renew(tmp_path / "新.txt")
    assert "第 2 版" in part.remark.text()
    part.notice.take_offer()
    assert "第 1 版" in part.remark.text()
    part.retire_row()
    assert part.model.row_at(0).voided
    part.notice.take_offer()
    part.copy_to(tmp_path / "copy.docx")
    assert (tmp_path / "copy.docx").read_bytes() == (tmp_path / "制度.docx").read_bytes()
    (into,) = part.findChildren(FilesIn)
    into.offered.emit([Offer(each, tmp_path / each) for each in ("新.txt", "制度.docx", "三.txt")])
    assert "另外 2 份没有放入" in part.notice.sentence.text() and part.remark.text().startswith("新.txt")
    for name, content, sentence in (
        ("坏.docx", b"PK\x03\x04 no", "不是完整的 docx 文件"),
        ("旧.doc", b"\xd0\xcf\x11\xe0", "不收"),
        ("富.txt", b"{\\rtf1 a}", "RTF"),
        ("图.txt", b"\x00\x01\x02", "不是文字"),
        ("大.txt", b"a" * 2_000_001, "超过 2 MB"),
        ("空.md", b"\n \n", "没有文字"),
    ):
        (tmp_path / name).write_bytes(content)
        part.bring(tmp_path / name)
        assert sentence in part.notice.sentence.text(), name
