"""How long from a committed character to its paint, in a process of its own, bare or in the real form.

`python -m benchmarks.keyboard.echo bare|FOLDER STROKES` prints the milliseconds as a JSON list. The real form is
typed into while one backup after the other is made and the draft journal keeps what is typed.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from benchmarks.backups import backed_up
from benchmarks.entry import timed
from benchmarks.keyboard.counter import Counter, application, counter
from benchmarks.keyboard.typist import turn
from reception_desk.ui.form_view.long import LongEditor

LENGTH = 5000
_SENTENCE = "多次到县自然资源局询问，答复为正在核实，至今没有书面结果。"
_PARAGRAPH = _SENTENCE * 10 + "\n"
TEXT = (_PARAGRAPH * (LENGTH // len(_PARAGRAPH) + 1))[:LENGTH]
"""In ordinary paragraphs, which neither editor parts: a long one would be laid out whole by the bare one alone."""
_TYPED = "是"
_PAUSE = 0.04
"""Between two characters: twenty-five a second, as a phrase comes out of an input method."""


class Painted(QObject):
    """Hears when an editor was asked to paint itself."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self.heard = False
        self._viewport = editor.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember a paint."""
        self.heard = self.heard or (watched is self._viewport and event.type() == QEvent.Type.Paint)
        return False


def echoes(editor: QPlainTextEdit, strokes: int) -> list[float]:
    """Commit characters at the end of a text; return the milliseconds until each was painted."""
    editor.moveCursor(QTextCursor.MoveOperation.End)
    painted = Painted(editor)
    found = []
    for _ in range(strokes):
        turn(_PAUSE)
        painted.heard = False
        found.append(timed(partial(_stroke, editor, painted)))
    return found


def _stroke(editor: QPlainTextEdit, painted: Painted) -> None:
    commit = QInputMethodEvent("", [])
    commit.setCommitString(_TYPED)
    QApplication.sendEvent(editor, commit)
    while not painted.heard:
        QApplication.processEvents()


def bare(strokes: int) -> list[float]:
    """Type into a bare editor of Qt's."""
    application()
    editor = QPlainTextEdit()
    editor.resize(700, 300)
    editor.setPlainText(TEXT)
    editor.show()
    editor.setFocus()
    turn(0.5)
    return echoes(editor, strokes)


def real(folder: Path, strokes: int) -> list[float]:
    """Type into the statement of a visit while backups are made."""
    with counter(folder) as at_work:
        at_work.page.form.focus_field("statement")
        editor = QApplication.focusWidget()
        assert isinstance(editor, LongEditor)
        editor.insertPlainText(TEXT)
        at_work.rest()
        with _backing_up(at_work) as made:
            found = echoes(editor, strokes)
        assert made, "no backup was made meanwhile"
        assert editor.raw().endswith(_TYPED * strokes)
        return found


@contextmanager
def _backing_up(at_work: Counter) -> Iterator[list[object]]:
    """Make one backup after the other on the program's own lane; gives those that are made, raises where one failed."""
    made: list[object] = []
    failed: list[Exception] = []
    going = True

    def begin() -> None:
        at_work.lanes.long(partial(backed_up, at_work), done, failed.append)

    def done(backup: object) -> None:
        made.append(backup)
        if going:
            begin()

    begin()
    try:
        yield made
    finally:
        going = False
        at_work.typist.wait(lambda: not at_work.lanes.busy, 600.0)
    if failed:
        raise failed[0]


if __name__ == "__main__":
    strokes = int(sys.argv[2])
    print(json.dumps(bare(strokes) if sys.argv[1] == "bare" else real(Path(sys.argv[1]), strokes)))
