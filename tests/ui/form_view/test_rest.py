"""A page pasted into a box of one line: its rest is out of sight, and nothing of it is lost or turned about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.rows import RowsEditor
from tests.ui.hands import commit, compose, press

CONTROL = Qt.KeyboardModifier.ControlModifier
PAGE = "".join(f"{n}，" for n in range(3000))


@pytest.fixture
def box(qtbot, themed):
    box = LineEditor()
    qtbot.addWidget(box)
    return box


@pytest.fixture
def clip(qapp):
    clip = QApplication.clipboard()
    clip.setText(PAGE)
    yield clip
    clip.clear()


def test_what_is_typed_at_the_end_of_a_long_answer_stands_there_in_its_order(box):
    box.set_raw("甲" * 2500)
    box.end(False)
    QTest.keyClicks(box, "abc")
    commit(box, "张")
    assert box.raw() == "甲" * 2500 + "abc张"
    while box.isUndoAvailable():
        box.undo()
    assert box.raw() == "甲" * 2500


def test_keys_inside_what_is_only_shown_in_part_change_nothing(box, clip):
    box.paste()
    assert (box.raw(), len(box.text())) == (PAGE, 2000)
    assert "只显示开头" in box.toolTip()
    for place in (0, 1000, 2000):
        box.setCursorPosition(place)
        QTest.keyClicks(box, "x")
        compose(box, "zh")
        commit(box, "张")
        press(box, Qt.Key.Key_Backspace)
        box.paste()
        box.undo()
        assert box.raw() == PAGE
    box.setSelection(10, 1990)
    press(box, Qt.Key.Key_X, CONTROL)
    assert box.raw() == PAGE


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_the_whole_is_copied_and_cut(box, clip, key):
    box.paste()
    clip.clear()
    box.selectAll()
    press(box, key, CONTROL)
    assert clip.text() == PAGE
    assert box.raw() == (PAGE if key == Qt.Key.Key_C else "")
    box.undo()
    assert box.raw() == PAGE
    clip.clear()
    box.selectAll()
    menu = box.menu()
    next(each for each in menu.actions() if each.objectName() == "edit-cut").trigger()
    assert (clip.text(), box.raw()) == (PAGE, "")


def test_what_replaces_the_whole_stands_alone_and_undoing_brings_the_whole_back(box, clip):
    box.paste()
    box.selectAll()
    QTest.keyClicks(box, "ab")
    assert (box.raw(), box.toolTip()) == ("ab", "")
    while box.isUndoAvailable():
        box.undo()
    assert box.raw() == PAGE
    box.selectAll()
    clip.setText("王桂兰")
    box.paste()
    assert box.raw() == "王桂兰"
    box.undo()
    box.selectAll()
    compose(box, "zhang")
    commit(box, "张")
    assert box.raw() == "张"
    box.set_raw(PAGE)
    head = box.text()
    box.set_raw(head)
    assert (box.raw(), box.toolTip()) == (head, ""), "what is given anew has no rest"


def test_lines_pasted_into_what_is_shown_in_part_are_not_spread(qtbot, themed, clip):
    rows = RowsEditor("诉求")
    qtbot.addWidget(rows)
    rows.set_raw(PAGE)
    clip.setText("甲\n乙")
    rows.lines()[0].end(False)
    rows.lines()[0].paste()
    assert rows.raw() == PAGE
