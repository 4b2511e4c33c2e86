"""The command box: what is typed whole comes first, a key that happens to hold the letters last."""

from PySide6.QtWidgets import QWidget

from reception_desk.ui.action_table import DEEDS
from reception_desk.ui.command_box import CommandBox


def test_initials_come_before_keys_that_hold_the_letters(qtbot, themed):
    window = QWidget()
    qtbot.addWidget(window)
    box = CommandBox(window)
    chosen = []
    box.chosen.connect(chosen.append)
    for typed in ("rl", "ctrl+f", "日", "kbb"):
        box.open(list(DEEDS))
        box.box.setText(typed)
        qtbot.keyClick(box.box, "\r")
    assert chosen == ["calendar", "ledger", "calendar", "blanks"]
    box.open(list(DEEDS))
    assert box.list.count() == len(DEEDS) and box.list.item(0).text() == "今日", "nothing typed: as in the rail"
