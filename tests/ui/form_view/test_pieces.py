"""A long paragraph of the statement stands in pieces: nobody who types, pastes or undoes meets the seam."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.pieces import PIECE
from tests.ui.hands import commit

BEGIN, MIDDLE = "甲" * PIECE, "乙" * (PIECE - 2) + " 丙"
LONG = BEGIN + MIDDLE + "丁" * 1000


@pytest.fixture
def editor(qtbot, themed):
    editor = LongEditor(lambda: ())
    qtbot.addWidget(editor)
    return editor


def undone(editor):
    """Undo to the beginning, redo to the end; every state on the way must come back."""
    states = [editor.raw()]
    while editor.document().isUndoAvailable():
        editor.undo()
        states.append(editor.raw())
        assert len(states) < 99
    for state in reversed(states[:-1]):
        assert editor.document().isRedoAvailable()
        editor.redo()
        assert editor.raw() == state
    return [state for state, before in zip(states, [None, *states], strict=False) if state != before]


def test_what_grew_long_under_the_keys_is_undone_and_redone(editor):
    editor.set_raw("甲" * 3990)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "abcdefghijklmnopq")
    assert editor.document().blockCount() == 2
    states = undone(editor)
    assert states[0] == "甲" * 3990 + "abcdefghijklmnopq"
    assert states[-1] == "甲" * 3990
    editor.undo()
    commit(editor, "乙" * 50)
    assert editor.document().blockCount() == 2, "what is typed after undoing is parted again"
    assert undone(editor)[-1] == "甲" * 3990


def test_what_came_in_at_once_is_undone_and_redone(editor):
    editor.set_raw("问：")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(LONG)
    assert undone(editor) == ["问：" + LONG, "问："]
    editor.moveCursor(QTextCursor.MoveOperation.End)
    mime = QMimeData()
    mime.setText(LONG)
    editor.insertFromMimeData(mime)
    assert undone(editor) == ["问：" + LONG * 2, "问：" + LONG, "问："]
