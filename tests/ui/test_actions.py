"""The table of actions: no key twice, nothing that typing needs, every word and key in the help."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from reception_desk.ui import language
from reception_desk.ui.action_table import DEEDS, REGISTER, Deed, deed, rail
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.measures import column
from reception_desk.vocabulary.acts import Action
from tests.ui.key_conflicts import conflicts


def test_no_key_fires_twice_and_none_is_taken_from_typing():
    assert conflicts(DEEDS) == []


@pytest.mark.parametrize(
    "extra",
    [
        Deed("other", "另一个", "F2"),
        Deed("other", "另一个", "F8", page=REGISTER),
        Deed("other", "另一个", "Ctrl+L", page=REGISTER),
        Deed("other", "另一个", "Return"),
        Deed("other", "另一个", "D"),
        Deed("other", "另一个", "Ctrl+Z"),
        Deed("save", "保存"),
    ],
)
def test_the_check_sees_each_kind_of_conflict(extra):
    assert len(conflicts((*DEEDS, extra))) == 1


def test_a_key_of_a_recorded_visit_is_none_of_the_pages_that_open_one():
    assert len(conflicts((*DEEDS, Deed("other", "另一个", "Ctrl+E", page="today")))) == 1
    assert len(conflicts((*DEEDS, Deed("other", "另一个", "F7", page="record")))) == 1
    assert conflicts((*DEEDS, Deed("other", "另一个", "Ctrl+Del", page="ledger"))) == [], (
        "these keys are the list's alone"
    )
    assert conflicts((*DEEDS, Deed("other", "另一个", "Ctrl+E", page=REGISTER))) == []


def test_of_several_owners_the_one_that_is_shown_answers(page):
    actions = Actions(lambda action: True)
    seen, other = QWidget(page), QWidget(page)
    for owner, word in ((seen, "seen"), (other, "other")):
        page.layout().addWidget(owner)
        actions.bind(owner, "change", lambda word=word: page.done.append(word))
    seen.show()
    other.hide()
    assert [each.word for each in actions.offered("ledger")] == ["change"]
    assert actions.trigger("change")
    seen.hide()
    assert list(actions.offered("ledger")) == []
    assert page.done == ["seen"]


def test_the_same_key_may_serve_two_pages():
    assert conflicts((*DEEDS, Deed("other", "另一个", "F8", page="help"))) == []


@pytest.mark.parametrize("spoken", ["zh", "en"])
def test_every_key_is_understood_and_spelled_as_it_stands_on_the_keyboard(qapp, spoken):
    language.speak(spoken)
    for each in DEEDS:
        if each.key:
            assert QKeySequence(each.key).toString() == each.key, each.word
            assert key_text(each.word)
    assert key_text("save") == "Ctrl+Enter"
    language.speak("zh")


def test_the_rail_has_icons_that_exist():
    from reception_desk.paths import resource

    words = [
        "today",
        "visits",
        "matters",
        "leaders",
        "ledger",
        "roster",
        "registers",
        "handover",
        "figures",
        "office",
        "help",
    ]
    assert [each.word for each in rail()] == words
    assert all(resource("icons", f"{each.icon}.svg").exists() for each in rail())


def test_command_box_initials_are_not_shared():
    spellings = [each.spelling for each in DEEDS if each.spelling]
    assert len(set(spellings)) == len(spellings)


@pytest.fixture
def page(qtbot, themed):
    widget = QWidget()
    widget.box = QLineEdit()
    widget.text = QPlainTextEdit()
    widget.setLayout(column(widget.box, widget.text))
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.done = []
    return widget


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_saves_from_any_box_with_both_enter_keys(page, qtbot, key):
    actions = Actions(lambda action: True)
    actions.bind(page, "save", lambda: page.done.append("save"))
    for box in (page.box, page.text):
        box.setFocus()
        qtbot.keyClick(box, key, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["save", "save"]
    qtbot.keyClick(page.text, key)
    assert page.done == ["save", "save"]


def test_asking_for_an_action_needs_the_right_and_a_living_owner(page):
    actions = Actions(lambda action: action is not Action.REGISTER_VISIT)
    actions.bind(page, "visits", lambda: page.done.append("visits"))
    actions.bind(page, "lock", lambda: page.done.append("lock"))
    assert not actions.trigger("visits")
    assert actions.trigger("lock")
    assert not actions.trigger("quit")
    assert page.done == ["lock"]
    assert [each.word for each in actions.offered("today")] == ["lock"]
    assert actions.permitted(replace(deed("visits"), right=None))


def test_keys_of_a_hidden_page_are_silent_and_of_the_shown_one_work_wherever_the_focus_is(page, qtbot):
    actions = Actions(lambda action: True)
    inner, other = QWidget(page), QWidget(page)
    page.layout().addWidget(inner)
    inner.show()
    actions.bind(inner, "save_and_print", lambda: page.done.append("first"))
    actions.bind(other, "print_again", lambda: page.done.append("second"))
    other.hide()
    page.box.setFocus()
    qtbot.keyClick(page.box, Qt.Key.Key_F8)
    qtbot.keyClick(page.box, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["first"]
