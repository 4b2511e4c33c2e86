"""Phrases called in a form, and choices by initials from code tables and places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.forms.code_tables import OwnRow, take_own_rows
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.ui.form_view.choice_list import ChoiceList
from reception_desk.ui.form_view.fold import Fold
from reception_desk.ui.form_view.foot import Foot
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.pages.visit_form import JOINED
from tests.ui.hands import commit, compose, press

RETURN, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def view(qtbot, themed):
    form = FormView(VISIT, joined=JOINED, fold_keys={"more": "F6", "group": "Ctrl+G"})
    qtbot.addWidget(form)
    form.resize(820, 640)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    form.focus_field("name")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return form


@pytest.fixture
def villages():
    take_own_rows([OwnRow("regions", "3799001", "石桥镇柳林村"), OwnRow("regions", "3799002", "石桥镇清泉村")])
    yield
    take_own_rows([])


def lists(view):
    return [each for each in view.window().findChildren(ChoiceList) if each.isVisible()]


@pytest.mark.parametrize("field", ["demand", "statement"])
@pytest.mark.parametrize("key", [RETURN, SPACE])
def test_a_sole_phrase_is_said_and_taken_by_the_next_key(view, field, key):
    view.focus_field(field)
    commit(QApplication.focusWidget(), "请求；zdbc")
    foot = view.findChildren(Foot)[1]
    assert "补发承包地征收补偿差额" in foot.text()
    press(QApplication.focusWidget(), key)
    assert view.values().raw[field] == "请求补发承包地征收补偿差额"
    assert foot.text() == ""


@pytest.mark.parametrize("field", ["demand", "statement"])
def test_several_phrases_are_listed_and_walked(view, field):
    view.focus_field(field)
    commit(QApplication.focusWidget(), ";zd")
    (shown,) = lists(view)
    assert shown.count() == 2
    press(QApplication.focusWidget(), Qt.Key.Key_Down)
    press(QApplication.focusWidget(), SPACE)
    assert view.values().raw[field] == "核实承包地征收补偿标准，并书面告知"
    assert lists(view) == []


def test_escape_keeps_the_letters_and_a_mark_alone_takes_nothing(view):
    view.focus_field("statement")
    statement = QApplication.focusWidget()
    commit(statement, ";zdbc")
    press(statement, ESCAPE)
    press(statement, RETURN)
    commit(statement, "先这样；")
    assert lists(view) == []
    press(statement, RETURN)
    assert view.values().raw["statement"] == ";zdbc\n先这样；\n"


def test_nothing_is_taken_while_composing(view):
    view.focus_field("statement")
    statement = QApplication.focusWidget()
    commit(statement, ";zdbc")
    compose(statement, "nihao")
    press(statement, RETURN)
    assert "补发" not in view.values().raw["statement"]


def test_a_code_table_is_asked_by_initials_and_keeps_the_code(view):
    view.focus_field("content")
    box = view.editor("content")
    commit(box, "tdzs")
    assert box.listed()
    press(box, RETURN)
    assert (view.values().raw["content"], box.text()) == ("0202", "土地征收")
    view.focus_field("handling")
    commit(view.editor("handling"), "谁也不知道")
    press(view.editor("handling"), RETURN)
    assert view.values().raw["handling"] == "谁也不知道"


def test_a_village_is_called_by_initials_and_the_house_written_on(view, villages):
    view.focus_field("address")
    box = view.editor("address")
    commit(box, "sqzll")
    assert box.listed()
    press(box, SPACE)
    assert box.text() == "石桥镇柳林村"
    commit(box, " 2 组 15 号")
    press(box, RETURN)
    assert view.values().raw["address"] == "石桥镇柳林村 2 组 15 号"


def test_a_place_written_in_characters_is_never_replaced(view, villages):
    view.focus_field("address")
    box = view.editor("address")
    commit(box, "石桥镇柳")
    assert box.listed()
    press(box, RETURN)
    assert view.values().raw["address"] == "石桥镇柳"


def test_several_circumstances_are_taken_one_after_the_other(view):
    view.focus_field("circumstances")
    box = view.editor("circumstances")
    for letters in ("lyc", "2"):
        commit(box, letters)
        press(box, RETURN)
    assert view.values().raw["circumstances"] == "3、2"
    assert box.text() == "老幼残、病患、"
    view.focus_field("name")
    assert box.text() == "老幼残、病患"


def test_the_closed_line_names_what_is_filled_and_what_was_found(view):
    fold, group = view.findChildren(Fold)
    view.set_values(Values(VISIT, {**VISIT.empty().raw, "nation": "01", "materials": "合同\t3"}))
    assert fold.closed
    assert fold.toolTip() == "更多 F6：民族 汉 · 材料 合同"
    assert group.toolTip() == "集体来访 Ctrl+G：人数、涉及人数、代表、随访人"
    view.set_values(Values(VISIT, {"materials": "合同\t三"}))
    view.show_findings(view.values().findings())
    assert "材料：第 1 行“份数”：“三”不是" in fold.toolTip()
    assert "三" not in view.findChildren(Foot)[0].toolTip()
    fold.click()
    assert not fold.closed
    assert "材料：第 1 行“份数”：“三”不是" in view.findChildren(Foot)[0].toolTip()
    assert fold.toolTip() == "收起“更多” F6"


def test_a_form_that_is_only_read_opens_what_is_filled(view):
    fold, _group = view.findChildren(Fold)
    view.set_values(Values(VISIT, {**VISIT.empty().raw, "name": "王桂兰"}))
    view.open_filled_folds()
    assert fold.closed
    view.set_values(Values(VISIT, {"nation": "01"}))
    view.open_filled_folds()
    assert not fold.closed
    view.open_filled_folds(but=["nation"])
    assert fold.closed and "民族" in fold.toolTip(), "what is known without asking is told by the closed line"
