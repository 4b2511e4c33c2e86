"""The form that was made behind the sign-in page is seen on the page of registering."""

from PySide6.QtWidgets import QWidget

from reception_desk.settings import DeskSettings
from reception_desk.ui.action_table import REGISTER
from reception_desk.ui.made_ahead import MadeAhead
from reception_desk.ui.page_making import Given, made_page
from reception_desk.ui.preferences import Preferences


def test_the_form_made_ahead_is_seen(qtbot, desk, lanes, actions, book):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    MadeAhead(window)
    preferences = Preferences(DeskSettings(), save=lambda _: None)
    page = made_page(REGISTER, Given(desk, lanes, actions, preferences, book, window))
    qtbot.addWidget(page)
    assert not page.form.isVisible()
    page.show()
    assert page.form.isVisible()
    assert page.form.editor("intent").isVisible()
