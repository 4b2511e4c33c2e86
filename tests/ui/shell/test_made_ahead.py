"""The visit's form is made card by card before anybody has signed in, and serves whoever signs in then."""

from datetime import datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from reception_desk.forms import visits as questions
from reception_desk.moments import BEIJING
from reception_desk.services.access.ahead import load_ahead
from reception_desk.ui.language import speak
from reception_desk.ui.made_ahead import MadeAhead, made_form
from reception_desk.ui.pages.visit_form import VisitForm

NOW = datetime(2026, 11, 3, 9, 5, tzinfo=BEIJING)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_form_made_by_steps_is_the_one_made_at_once(qtbot, window):
    at_once, by_steps = VisitForm(lambda: NOW, parent=window), VisitForm(lambda: NOW, parent=window, by_steps=True)
    steps = 0
    while by_steps.make_step():
        steps += 1
    assert steps > 2
    assert not by_steps.make_step()
    assert by_steps.values() == at_once.values()
    names = [each.name for each in questions.VISIT.fields]
    assert [type(by_steps.editor(name)) for name in names] == [type(at_once.editor(name)) for name in names]


def test_it_is_given_away_once_whole_or_not(qtbot, window):
    assert made_form(window) is None
    MadeAhead(window)
    form = made_form(window)
    assert form is not None
    form.serve(lambda: NOW, str)
    assert form.values().raw == questions.VISIT.empty().raw
    assert made_form(window) is None


def test_left_alone_it_becomes_whole(qtbot, window):
    ahead = MadeAhead(window)
    timer = ahead.findChild(QTimer)
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=5000)
    assert not made_form(window).make_step()


def test_one_that_speaks_another_language_is_not_given(qtbot, window):
    MadeAhead(window)
    speak("en")
    try:
        assert made_form(window) is None
    finally:
        speak("zh")


def test_what_is_loaded_ahead_asks_for_no_office():
    load_ahead(NOW.date())
