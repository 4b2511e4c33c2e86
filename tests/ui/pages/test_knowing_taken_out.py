"""Every page of a list copies, exports and prints it alike, and what went out stands in the audit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reception_desk.models import letters
from reception_desk.models.letters import LetterFacts
from reception_desk.rules.correspondence import Dispatch
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.ui.pages.duties import DutiesPage
from reception_desk.ui.pages.matters import MattersPage
from tests.forms.test_export import cells
from tests.ui.hands import give_grounds
from tests.ui.offices import record

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(qtbot, desk, lanes, actions):
    def show(made):
        page = made(desk, lanes, actions)
        qtbot.addWidget(page)
        page.resize(1210, 720)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.refresh()
        return page

    record(desk, "u-1", name="王桂兰", demand="补发差额", purpose="2")
    return show


def audited(desk, action):
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = ?", (action,)).scalars()
        return list(rows)


def test_what_i_answer_for_is_copied_exported_and_printed(shown, desk, qtbot, tmp_path, monkeypatch):
    page = shown(DutiesPage)
    qtbot.keyClick(page.list, Qt.Key.Key_C, KEYS)
    heads, *lines = [each.split("\t") for each in QGuiApplication.clipboard().text().split("\n")]
    assert heads == [each.title for each in page.model.columns]
    assert len(lines) == page.model.rowCount() > 0 and any("补发差额" in each for each in lines[0])
    assert "已复制 1 条" in page.notice.sentence.text() and len(audited(desk, "visit.copy_list")) == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.xlsx"), ""))
    qtbot.keyClick(page.list, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    give_grounds(page)
    assert cells((tmp_path / "a.xlsx").read_bytes())[3] == heads
    qtbot.keyClick(page.list, Qt.Key.Key_P, KEYS)
    assert page.over.showing and not page.list_is_seen()
    page.copy_list()
    assert len(audited(desk, "visit.copy_list")) == 1, "what lies under the paper is not copied"


def test_the_letters_of_units_are_copied_by_the_same_key(shown, desk, qtbot):
    page = shown(MattersPage)
    facts = LetterFacts(Dispatch.PASSED_ON.value, "石桥镇人民政府", desk.today(), number="某信转〔2026〕1 号")
    send_letter(desk, 1, facts)
    assert desk.read(letters.of_matter, 1)
    page.show_letters()
    qtbot.keyClick(page.letters.list, Qt.Key.Key_C, KEYS)
    assert "石桥镇人民政府" in QGuiApplication.clipboard().text().split("\n")[1]
    assert "已复制 1 条" in page.letters.notice.sentence.text()
