"""FormView: the Enter chain, composing, folding, findings, paste."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from reception_desk import wording
from reception_desk.findings import Finding
from reception_desk.forms.form import Field, Form, Section, Values, section
from reception_desk.forms.kinds import Choice, Count, Text
from reception_desk.forms.visits import NAME, VISIT
from reception_desk.settings import DeskSettings
from reception_desk.ui import theme
from reception_desk.ui.form_view.body import Body
from reception_desk.ui.form_view.foot import Foot
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.pages.visit_form import JOINED
from reception_desk.vocabulary.visits import Sex
from tests.ui.hands import commit, compose, press

RETURN, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot, themed):
    form = FormView(VISIT, joined=JOINED, fold_keys={"more": "F6", "group": "Ctrl+G"})
    qtbot.addWidget(form)
    form.resize(820, 640)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    form.focus_field("channel")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return form


def focused():
    return QApplication.focusWidget().accessibleName()


def test_enter_goes_through_all_fields_in_their_order(view, qtbot):
    seen = [focused()]
    while focused() != "事实和理由":
        press(QApplication.focusWidget(), RETURN)
        seen.append(focused())
    assert seen == [
        "渠道", "方式", "姓名", "证件号码", "性别", "电话", "现住址", "出生日期",
        "目的", "分类", "问题属地", "诉求 1", "事实和理由",
    ]  # fmt: skip
    press(QApplication.focusWidget(), RETURN)
    assert view.values().raw["statement"] == "\n"
    press(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    seen = [focused()]
    while focused() != "哪天前":
        press(QApplication.focusWidget(), RETURN)
        seen.append(focused())
    assert seen == ["指名检举", "处理", "去向", "告知", "答应", "哪天前"]
    with qtbot.waitSignal(view.finished):
        press(QApplication.focusWidget(), RETURN)


def test_shift_enter_goes_back(view):
    press(QApplication.focusWidget(), RETURN)
    press(QApplication.focusWidget(), RETURN, SHIFT)
    assert focused() == "渠道"
    for _ in range(2):
        press(QApplication.focusWidget(), RETURN, SHIFT)
        assert focused() == "来意"


def test_tab_leaves_the_long_text_and_comes_back(view):
    view.focus_field("statement")
    press(QApplication.focusWidget(), Qt.Key.Key_Backtab, SHIFT)
    assert focused() == "诉求 1"
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "事实和理由"


def test_enter_while_composing_neither_moves_nor_is_lost(view):
    view.focus_field("name")
    name = view.editor("name")
    compose(name, "wang")
    press(name, RETURN)
    assert focused() == "姓名"
    commit(name, "王桂兰")
    press(name, RETURN)
    assert focused() == "证件号码"
    assert view.values()[NAME] == "王桂兰"


@pytest.mark.parametrize("field", ["name", "statement", "demand"])
def test_composing_text_is_kept_when_it_is_asked_for(view, field):
    view.focus_field(field)
    commit(QApplication.focusWidget(), "补偿")
    compose(QApplication.focusWidget(), "chae")
    view.commit_composing()
    assert view.values().raw[field] == "补偿chae"
    view.commit_composing()
    assert view.values().raw[field] == "补偿chae"


@pytest.mark.parametrize("field", ["name", "statement"])
def test_composing_text_is_kept_when_the_focus_goes(view, field):
    view.focus_field(field)
    compose(QApplication.focusWidget(), "zhang")
    view.editor("phone").setFocus()
    assert view.values().raw[field] == "zhang"


def test_composing_alone_changes_nothing(view, qtbot):
    view.focus_field("statement")
    with qtbot.assertNotEmitted(view.changed):
        compose(QApplication.focusWidget(), "nihao")
    with qtbot.waitSignal(view.changed):
        commit(QApplication.focusWidget(), "你好")
    assert view.values().raw["statement"] == "你好"


def test_an_input_method_that_answers_is_not_doubled(view, monkeypatch):
    """The input method commits its own candidate when asked, not the letters."""
    view.focus_field("name")
    name = view.editor("name")
    compose(name, "zhang")

    class Method:
        def commit(self):
            event = QInputMethodEvent("", [])
            event.setCommitString("张")
            QApplication.sendEvent(name, event)

    monkeypatch.setattr("reception_desk.ui.form_view.composing.QGuiApplication.inputMethod", lambda: Method())
    view.commit_composing()
    assert view.values().raw["name"] == "张"


def test_choices_are_taken_by_digit_by_beginning_and_by_code(view):
    purpose = view.editor("purpose")
    for typed, code in (("2", "2"), ("意见", "3"), ("揭", "4")):
        view.focus_field("purpose")
        commit(purpose, typed)
        assert purpose.listed()
        press(purpose, RETURN)
        assert view.values().raw["purpose"] == code
        assert not purpose.listed()
    view.set_text("channel", "phone")
    assert view.editor("channel").text() == "来电"


def test_a_choice_keeps_its_code_when_the_language_changes(view):
    before = view.values()
    wording.install(lambda source: {"来访": "Visit"}.get(source, source))
    try:
        assert view.values() == before
        assert not view.values().filled
    finally:
        wording.install(str)


def test_a_choice_that_fits_nothing_is_kept_as_typed(view):
    view.focus_field("purpose")
    commit(view.editor("purpose"), "投诉")
    press(view.editor("purpose"), RETURN)
    assert view.values().raw["purpose"] == "投诉"


def test_arrow_keys_walk_the_list_and_escape_leaves_it(view):
    view.focus_field("purpose")
    purpose = view.editor("purpose")
    press(purpose, Qt.Key.Key_Down)
    press(purpose, Qt.Key.Key_Down)
    press(purpose, RETURN)
    assert view.values().raw["purpose"] == "2"
    press(purpose, Qt.Key.Key_Down)
    assert purpose.listed()
    press(purpose, Qt.Key.Key_Escape)
    assert not purpose.listed()
    assert view.values().raw["purpose"] == "2"


@pytest.mark.parametrize("field", ["channel", "people", "purpose", "birth"])
def test_the_wheel_changes_no_answer(view, field):
    before = dict(view.values().raw)
    box = view.editor(field)
    centre = QPointF(box.rect().center())
    for reason in (None, Qt.FocusReason.OtherFocusReason):
        if reason is not None:
            box.setFocus(reason)
        nowhere, no_button, no_key = QPoint(), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        at = box.mapToGlobal(centre)
        phase = Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(centre, at, nowhere, QPoint(0, -240), no_button, no_key, phase, False)
        QApplication.sendEvent(box, wheel)
    assert dict(view.values().raw) == before


def test_digits_are_folded_and_the_input_method_is_off(view):
    number = view.editor("id_number")
    assert not number.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    number.insert("３７０１０２１９５８０３１２１１２ｘ")
    assert number.text() == "37010219580312112x"
    number.setCursorPosition(3)
    number.insert("９")
    assert number.cursorPosition() == 4
    name = view.editor("name")
    name.insert("（王）")
    assert name.text() == "（王）"


def test_a_new_demand_line_comes_and_goes(view):
    view.focus_field("demand")
    demand = view.editor("demand")
    assert [line.accessibleName() for line in demand.lines()] == ["诉求 1"]
    commit(QApplication.focusWidget(), "补发差额")
    assert [line.accessibleName() for line in demand.lines()] == ["诉求 1", "诉求 2"]
    press(QApplication.focusWidget(), RETURN)
    commit(QApplication.focusWidget(), "公开账目")
    assert len(demand.lines()) == 3
    assert view.values().raw["demand"] == "补发差额\n公开账目"
    press(QApplication.focusWidget(), RETURN)
    press(QApplication.focusWidget(), RETURN)
    assert focused() == "事实和理由"


def test_an_empty_demand_line_between_others_keeps_its_place(view):
    demand = view.editor("demand")
    view.set_values(Values(VISIT, {"demand": "甲\n\n丙\n丁"}))
    assert [line.text() for line in demand.lines()] == ["甲", "", "丙", "丁", ""]
    view.set_read_only(True)
    view.set_values(Values(VISIT, {"demand": "一\n二\n三"}))
    assert [line.text() for line in demand.lines()] == ["一", "二", "三"]
    assert all(line.isReadOnly() for line in demand.lines())


def test_pasted_lines_are_spread_over_demands(view):
    demand = view.editor("demand")
    demand.set_raw("一\n末")
    demand.lines()[0].setText("甲\r\n乙\n\n丙")
    assert demand.raw() == "甲\n乙\n丙\n末"
    demand.lines()[0].setText("\n".join(str(n) for n in range(5000)))
    assert len(demand.lines()) == 20
    assert demand.raw().replace("\n", " ").split()[4999:] == ["4999", "乙", "丙", "末"]


@pytest.mark.parametrize("field", ["name", "statement"])
def test_a_megabyte_is_kept_whole(view, field):
    text = "村里按每亩三点一万元发放补偿，" * 23_000
    editor = view.editor(field)
    clip = QApplication.clipboard()
    mime = QMimeData()
    mime.setText(text)
    mime.setHtml(f"<b>{text}</b>")
    clip.setMimeData(mime)
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.paste()
    assert view.values().raw[field] == text
    commit(editor, "末")
    assert view.values().raw[field] == (f"{text}末" if field == "statement" else text)
    longest = max(map(len, editor.toPlainText().split("\n"))) if field == "statement" else len(editor.text())
    assert longest <= 2001  # so much is laid out with every key
    editor.selectAll()
    editor.copy()
    assert clip.text() == view.values().raw[field]
    commit(editor, "张")
    assert view.values().raw[field] == "张", "what was chosen whole is replaced whole"
    editor.clear()
    assert view.values().raw.get(field, "") == ""
    clip.clear()


def test_what_stands_in_pieces_is_one_paragraph(view):
    editor = view.editor("statement")
    editor.set_raw("甲" * 5000 + "\n乙")
    first = editor.document().firstBlock()
    editor.set_caret(first.next().position())
    press(editor, Qt.Key.Key_Backspace)
    press(editor, Qt.Key.Key_Delete)
    assert view.values().raw["statement"] == "甲" * 4998 + "\n乙"
    editor.set_caret(first.next().next().position() + 3)
    assert editor.marked() == (4001, 4001)
    commit(editor, "丙" * 9000)
    assert view.values().raw["statement"].count("\n") == 1
    assert len(view.values().raw["statement"]) == 4998 + 9000 + 2
    editor.undo()
    assert view.values().raw["statement"] == "甲" * 4998 + "\n乙"


def test_findings_mark_the_box_and_move_nothing(view):
    view.focus_field("phone")
    QApplication.processEvents()
    before = {name: view.editor(name).geometry() for name in ("name", "phone", "statement")}
    view.show_findings([Finding("id_number", "证件号码没有通过校验。"), Finding("demand", "还没有填“诉求”。")])
    QApplication.processEvents()
    assert {name: view.editor(name).geometry() for name in before} == before
    assert focused() == "电话"
    assert view.editor("id_number").property("finding") is True
    assert "没有通过校验" in view.editor("id_number").accessibleDescription()
    assert "证件号码：证件号码没有通过校验。" in [foot.text() for foot in view.findChildren(Foot)]
    view.show_findings([])
    assert view.editor("id_number").property("finding") is False
    assert [foot.text() for foot in view.findChildren(Foot)] == ["", ""]


def test_a_remark_in_a_box_gives_way_to_the_answer(view):
    sex = view.editor("sex")
    view.set_note("sex", "68 岁")
    sex.resize(160, 32)
    sex.set_raw("2")
    wide = sex.textMargins().right()
    sex.resize(70, 32)
    assert sex.textMargins().right() < wide


def test_what_has_no_field_here_is_kept(view):
    raw = {"name": "王桂兰", "village_code": "3701"}
    view.set_values(Values(VISIT, raw))
    assert dict(view.values().raw) == raw


def test_caret_comes_back(view):
    view.set_values(Values(VISIT, {"statement": "第一行\n第二行", "demand": "甲\n乙"}))
    for caret in ("statement:5", "demand:100001", "name:0"):
        view.set_caret(caret)
        assert view.caret() == caret
    view.set_caret("gone:7")
    assert focused() == "来意"
    view.set_caret("statement:999")
    assert view.caret() == "statement:7"


def test_every_box_has_a_name_and_its_label_is_seen(view):
    for field in VISIT.fields:
        assert view.editor(field.name).accessibleName() == field.label


@pytest.mark.parametrize("text_size", [100, 175])
@pytest.mark.parametrize("size", [(576, 400), (620, 420), (820, 640), (1300, 900)])
def test_no_label_is_clipped_at_any_width(view, qapp, size, text_size):
    theme.apply(qapp, DeskSettings(text_size=text_size))
    view.resize(*size)
    QApplication.processEvents()
    for body in view.findChildren(Body):
        for label in body.findChildren(QLabel):
            if label.isVisible():
                assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    for field in VISIT.fields:
        editor = view.editor(field.name)
        if not editor.isVisibleTo(view):
            continue
        assert editor.parentWidget().rect().contains(editor.geometry())
        assert editor.height() >= editor.fontMetrics().height()
    theme.apply(qapp, DeskSettings())


def test_the_focused_box_is_wholly_in_sight(view):
    view.resize(600, 300)
    QApplication.processEvents()
    view.set_values(Values(VISIT, {"intent": "2", "channel": "letter"}))
    for field in VISIT.fields:
        view.focus_field(field.name)
        QApplication.processEvents()
        box = QApplication.focusWidget()
        top = box.mapTo(view.viewport(), QPoint()).y()
        assert top >= 0, field.name
        assert top + box.height() <= view.viewport().height(), field.name


def test_a_section_that_does_not_apply_is_hidden_and_its_text_kept(qtbot):
    sex = Field("sex", "性别", Choice(Sex))
    unit = Field("unit", "单位", Text())
    only_men = Section("men", "男", (unit,), shown_when=lambda values: values[sex] is Sex.MALE)
    form = Form("f", "表", (section("a", "甲", sex), only_men, section("b", "乙", Field("n", "数", Count()))))
    view = FormView(form)
    qtbot.addWidget(view)
    view.set_values(Values(form, {"sex": "1", "unit": "县水利局"}))
    assert not view.editor("unit").isHidden()
    view.set_text("sex", "2")
    assert view.editor("unit").isHidden()
    assert view.values().raw["unit"] == "县水利局"


def test_several_answers_are_given_at_once_and_told_once(view, qtbot):
    told = []
    view.changed.connect(lambda: told.append(dict(view.values().raw)))
    names = ["name", "phone", "address"]
    view.set_texts(dict.fromkeys(names, "甲"))
    assert len(told) == 1
    assert all(told[0].get(name) == "甲" for name in names)
    view.set_text(names[0], "乙")
    assert view.values().raw[names[0]] == "乙"
    assert len(told) == 2
