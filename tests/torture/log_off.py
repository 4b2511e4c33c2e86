"""The whole program in which somebody types until the system ends it: `python -m tests.torture.log_off FOLDER FILE`.

One character of FILE stands for each that was typed, written after the key.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reception_desk import app
from reception_desk.settings import DeskSettings
from reception_desk.ui.preferences import Preferences
from tests.office import PASSWORD

_EVERY_MS = 50


def main(folder, typed):
    """Sign in, open the form, and type into the statement."""
    application = app._application()  # noqa: SLF001
    program = app.Program(Path(folder), Preferences(DeskSettings(), save=lambda _: None), None, demo=False)
    log = os.open(typed, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    hand, targets = QTimer(), []

    def sit_down(session):
        session.opened.connect(begin)
        session.sign_in("lichunmei", PASSWORD)

    def begin():
        program.session.main.show_page("visits")
        box = program.session.main.page("visits").form.editor("statement")
        targets.append(box.focusProxy() or box)
        hand.start(_EVERY_MS)

    def press():
        if program.session.main is None or not program.session.main.isEnabled():
            return
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "字")
        QApplication.sendEvent(targets[0], key)
        os.write(log, b".")

    hand.timeout.connect(press)
    program.start.ready.connect(sit_down)
    program.begin()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
