"""A long paragraph of the statement stands in pieces: nobody who types, pastes or undoes meets the seam."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.pieces import JOINT, PIECE
from tests.ui.hands import commit, compose, press

BEGIN, MIDDLE = "甲" * PIECE, "乙" * (PIECE - 2) + " 丙"
LONG = BEGIN + MIDDLE + "丁" * 1000


@pytest.fixture
def editor(qtbot, themed):
    editor = LongEditor(lambda: ())
    qtbot.addWidget(editor)
    return editor


def mime_of(text):
    """Return what a clipboard gives for `text`."""
    mime = QMimeData()
    mime.setText(text)
    return mime


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
    editor.insertFromMimeData(mime_of(LONG))
    assert undone(editor) == ["问：" + LONG * 2, "问：" + LONG, "问："]


def at_the_seam(editor):
    """Put the caret at the end of the first piece, as the key End does."""
    editor.set_raw(LONG)
    editor.set_caret(0)
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    assert editor.before_caret().endswith(JOINT)


def test_what_is_typed_at_the_end_of_a_piece_stays_in_the_paragraph(editor):
    at_the_seam(editor)
    QTest.keyClicks(editor, "ab")
    assert editor.raw() == BEGIN + "ab" + LONG[PIECE:]
    at_the_seam(editor)
    commit(editor, "张")
    assert editor.raw() == BEGIN + "张" + LONG[PIECE:]
    at_the_seam(editor)
    compose(editor, "zh")
    commit(editor, "张")
    assert editor.raw() == BEGIN + "张" + LONG[PIECE:]
    at_the_seam(editor)
    editor.insertFromMimeData(mime_of(f"a{JOINT}b"))
    assert editor.raw() == BEGIN + "ab" + LONG[PIECE:]
    assert editor.toPlainText().count(JOINT) == editor.document().blockCount() - 1, "none comes in from outside"
    at_the_seam(editor)
    press(editor, Qt.Key.Key_Return)
    assert editor.raw() == BEGIN + "\n" + LONG[PIECE:]


def test_what_is_taken_out_at_the_end_of_a_piece_leaves_no_line_end(editor):
    at_the_seam(editor)
    press(editor, Qt.Key.Key_Backspace)
    assert editor.raw() == BEGIN[1:] + LONG[PIECE:]
    at_the_seam(editor)
    press(editor, Qt.Key.Key_Delete)
    assert editor.raw() == BEGIN + LONG[PIECE + 1 :]
    at_the_seam(editor)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 3)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "x")
    assert editor.raw() == BEGIN[2:] + "x" + LONG[PIECE:]
    editor.set_raw(LONG)
    editor.set_caret(2 * PIECE + 1)  # before the last word of the second piece
    press(editor, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert editor.raw() == LONG.replace("丙", "")


def test_the_caret_walks_over_a_seam(editor):
    at_the_seam(editor)
    for _ in range(2):
        press(editor, Qt.Key.Key_Right)
    QTest.keyClicks(editor, "x")
    assert editor.raw() == BEGIN + "乙x" + LONG[PIECE + 1 :]


def test_a_question_begins_behind_the_whole_paragraph(editor):
    at_the_seam(editor)
    editor.ask_or_answer()
    assert editor.raw() == LONG + "\n问："
    assert editor.before_caret() == "问："
