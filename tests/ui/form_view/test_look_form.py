"""The form as it stands before a clerk: what is typed over, where the room goes, what an empty box says."""

from PySide6.QtWidgets import QApplication

from reception_desk.forms.visits import VISIT
from reception_desk.ui.form_view.card import FormCard
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.pages.visit_form import JOINED
from tests.ui.hands import commit


def test_choices_are_typed_over_and_the_room_goes_to_the_statement(qtbot, themed):
    view = FormView(VISIT, joined=JOINED, fold_keys={"more": "F6", "group": "Ctrl+G"})
    qtbot.addWidget(view)
    view.resize(820, 900)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.focus_field("channel")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    for caret in ("intent:0", "intent:4"):
        view.set_caret(caret)
        assert view.editor("intent").selectedText() == "反映新事"
    commit(QApplication.focusWidget(), "zx")
    assert view.values().raw["intent"] == "6"
    view.set_text("address", "石桥镇柳林村")
    view.set_caret("address:3")
    commit(QApplication.focusWidget(), "的")
    assert view.values().raw["address"] == "石桥镇的柳林村", "an address is gone on with"
    view.set_text("intent", "1")

    who, what = (each for each in view.findChildren(FormCard) if each.isVisible())
    assert who.height() == who.heightForWidth(who.width()) and what.stretches
    assert not who.stretches, "the long questions of a letter or a threat are not asked here"

    view.open_fold("more")
    assert view.editor("received_at").placeholderText()
    view.set_read_only(True)
    assert not view.editor("received_at").placeholderText(), "an example would be read as what was written"
    view.set_read_only(False)
    assert view.editor("received_at").placeholderText()
