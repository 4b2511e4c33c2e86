"""An input method in every box of the form: nothing half composed is taken, a key of its own goes nowhere."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from reception_desk.forms.visits import VISIT
from reception_desk.ui.form_view.composing import ComposingLine, ComposingText
from reception_desk.ui.form_view.view import FormView
from tests.ui.hands import commit, compose, press


@pytest.fixture
def view(qtbot, themed):
    view = FormView(VISIT)
    qtbot.addWidget(view)
    view.resize(1000, 2400)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.set_text("urgent", "1")
    for name in ("more", "group"):
        view.open_fold(name)
    return view


def test_every_box_takes_what_is_committed_and_nothing_of_what_is_composed(view):
    boxes = [each for each in view.findChildren(QLineEdit) + view.findChildren(QPlainTextEdit) if each.isVisible()]
    assert len(boxes) > 40
    for box in boxes:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        if not box.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            continue  # a box for digits alone keeps the input method out
        if isinstance(box, QLineEdit):
            box.end(False)  # what is selected is typed over, as everywhere
        before = view.values().raw
        compose(box, "zhang")
        assert view.values().raw == before, box.accessibleName()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space):
            press(box, key)  # an input method that passes its keys on must not move the caret away
            assert QApplication.focusWidget() is box, box.accessibleName()
        assert view.values().raw == before, box.accessibleName()
        commit(box, "张")
        assert view.values().raw != before, box.accessibleName()


@pytest.mark.parametrize("made", [ComposingLine, ComposingText])
def test_undo_and_the_command_box_are_no_keys_of_a_box(qtbot, themed, made):
    """Under X11 Qt takes Ctrl+U in a line for itself, wipes what stands there, and nothing is undone."""
    box = made()
    qtbot.addWidget(box)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        for key in (Qt.Key.Key_U, Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_D):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier)
            event.accept()
            assert not box.event(event) and not event.isAccepted()
