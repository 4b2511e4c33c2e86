"""A table in a form: cells by keys, blocks pasted, rows taken out, the caret kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.forms.form import Field
from reception_desk.forms.kinds import Count, Text
from reception_desk.forms.kinds_rows import rows
from reception_desk.ui.form_view.editors import editor_of
from reception_desk.ui.form_view.table import MOST_ROWS, TableEditor
from tests.ui.hands import commit, compose, press

RETURN, DOWN, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KIND = rows(Field("what", "名称", Text(), width=8), Field("many", "份数", Count(0, 9), width=4))


@pytest.fixture
def table(qtbot, themed):
    made = TableEditor("材料", KIND, editor_of, lambda column: 60)
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def focused():
    return QApplication.focusWidget().accessibleName()


def type_and_enter(*words):
    for each in words:
        commit(QApplication.focusWidget(), each)
        press(QApplication.focusWidget(), RETURN)


def test_enter_goes_from_cell_to_cell_and_an_empty_row_leaves(table, qtbot):
    assert focused() == "材料 1 名称"
    type_and_enter("合同", "2", "收据", "")
    assert table.raw() == "合同\t2\n收据"
    assert focused() == "材料 3 名称"
    with qtbot.waitSignal(table.stepped) as told:
        press(QApplication.focusWidget(), RETURN)
    assert told.args == [1]


def test_going_back_leaves_at_the_first_cell(table, qtbot):
    type_and_enter("合同")
    press(QApplication.focusWidget(), RETURN, SHIFT)
    assert focused() == "材料 1 名称"
    with qtbot.waitSignal(table.stepped) as told:
        press(QApplication.focusWidget(), RETURN, SHIFT)
    assert told.args == [-1]


def test_down_goes_to_the_row_below_and_with_ctrl_out_of_the_table(table, qtbot):
    commit(QApplication.focusWidget(), "合同")
    press(QApplication.focusWidget(), DOWN)
    assert focused() == "材料 2 名称"
    with qtbot.waitSignal(table.stepped):
        press(QApplication.focusWidget(), DOWN, CTRL)


def test_keys_of_an_input_method_are_its_own(table):
    cell = QApplication.focusWidget()
    compose(cell, "hetong")
    press(cell, RETURN)
    press(cell, DOWN)
    assert focused() == "材料 1 名称"
    table.settle()
    assert table.raw() == "hetong"


def test_a_copied_block_is_spread_over_cells_and_rows(table):
    table.set_raw("旧\t1\n末\t9")
    table.rows()[0][0].setText('合同\t2\r\n"收\n据"\t3\n照片\t4')
    assert table.raw() == "合同\t2\n收 据\t3\n照片\t4"
    table.set_raw("")
    table.rows()[0][0].setText('6"管\t1\n图\t2')
    assert table.raw() == '6"管\t1\n图\t2'


def test_rows_beyond_the_boxes_are_kept(table):
    text = "\n".join(f"第{n}件\t1" for n in range(500))
    table.set_raw(text)
    assert table.raw() == text
    assert len(table.rows()) == MOST_ROWS
    assert not table.more.isHidden() and "前 60 行" in table.more.text().replace("\u2009", " ")


def test_all_rows_are_shown_when_they_are_asked_for(table):
    text = "\n".join(f"第{n}件\t1" for n in range(70))
    table.set_raw(text)
    table.all_button.click()
    assert len(table.rows()) == 71 and table.raw() == text
    assert table.more.isHidden() and table.all_button.isHidden()


def test_a_row_is_taken_out_by_ctrl_delete(table):
    table.set_raw("甲\t1\n乙\t2\n丙\t3")
    table.rows()[1][1].setFocus()
    press(QApplication.focusWidget(), Qt.Key.Key_Delete, CTRL)
    assert table.raw() == "甲\t1\n丙\t3"
    assert focused() == "材料 2 份数"
    table.rows()[0][0].setFocus()
    for _ in range(4):
        press(QApplication.focusWidget(), Qt.Key.Key_Delete, CTRL)
    assert table.raw() == ""
    assert len(table.rows()) == 1


def test_the_caret_comes_back(table):
    table.set_raw("甲\t1\n乙丙丁\t2")
    for caret in (0, 2 * 100_000 + 2, 3 * 100_000 + 1):
        table.set_caret(caret)
        assert table.caret() == caret
    table.set_caret(98 * 100_000)
    assert focused() == "材料 3 名称"


def test_nothing_is_typed_while_it_is_only_read(table):
    table.set_read_only(True)
    table.set_raw("甲\t1")
    assert len(table.rows()) == 1
    table.rows()[0][0].setFocus()
    press(QApplication.focusWidget(), Qt.Key.Key_Delete, CTRL)
    assert table.raw() == "甲\t1"


def test_a_narrow_table_says_in_each_box_what_it_is(table):
    table.resize(500, 200)
    assert table.head_height(500) > 0
    table.resize(70, 200)
    assert table.head_height(70) == 0
    assert table.rows()[0][1].placeholderText() == "份数"
