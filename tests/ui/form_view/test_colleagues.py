"""接谈人: completed by initials, several of them, and whoever has no account kept as typed."""

import pytest
from PySide6.QtCore import Qt

from reception_desk.forms import colleagues
from reception_desk.forms.visits import RECEIVER
from reception_desk.ui.form_view.editors import editor_of
from tests.ui.hands import commit


@pytest.fixture
def box(qtbot, themed):
    colleagues.take_colleagues(["李春梅", "赵强", "李春梅"])
    from PySide6.QtWidgets import QWidget

    holder = QWidget()
    qtbot.addWidget(holder)
    editor = editor_of(RECEIVER, holder)
    holder.show()
    yield editor
    colleagues.take_colleagues([])


def test_initials_name_a_colleague_and_another_one_goes_on(box, qtbot):
    qtbot.keyClicks(box, "lcm")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.raw() == "李春梅"
    qtbot.keyClicks(box, "zq")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.raw() == "李春梅、赵强"


def test_whoever_has_no_account_is_kept_as_typed(box, qtbot):
    commit(box, "周明远")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.raw() == "周明远"
