"""When the desk is curtained and locked: by the time since the last key, whatever the clocks do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reception_desk.ui.locking import IdleWatch, State


class Clocks:
    def __init__(self):
        self.running, self.wall = 0.0, 1_000_000.0

    def __call__(self):
        return self.running, self.wall

    def pass_by(self, minutes):
        self.running += minutes * 60
        self.wall += minutes * 60


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def watched(window, clocks):
    """Return an idle watch and the list of what it said; `taking` is a visit being taken."""
    said, taking = [], []
    watch = IdleWatch(lambda: bool(taking), clocks, window)
    watch.taking_now = taking
    for name in ("curtain", "lifted", "lock"):
        getattr(watch, name).connect(lambda name=name: said.append(name))
    watch.begin(10, 30)
    return watch, said


def pass_minutes(watch, clocks, minutes):
    for _ in range(minutes):
        clocks.pass_by(1)
        watch.check()


def test_without_a_visit_it_locks_after_ten_minutes(watched, clocks):
    watch, said = watched
    pass_minutes(watch, clocks, 9)
    assert said == []
    pass_minutes(watch, clocks, 1)
    assert said == ["lock"]
    pass_minutes(watch, clocks, 60)
    assert said == ["lock"]


def test_while_a_visit_is_taken_the_curtain_comes_first_and_the_password_after_thirty(watched, clocks):
    watch, said = watched
    watch.taking_now.append("a visit")
    pass_minutes(watch, clocks, 10)
    assert said == ["curtain"]
    watch.taking_now.clear()  # what lies under the curtain cannot change it any more
    pass_minutes(watch, clocks, 19)
    assert said == ["curtain"]
    pass_minutes(watch, clocks, 1)
    assert said == ["curtain", "lock"]


def test_a_key_anywhere_in_the_window_starts_the_time_again(watched, clocks, window):
    watch, said = watched
    pass_minutes(watch, clocks, 9)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    pass_minutes(watch, clocks, 9)
    assert said == []


def test_typing_through_an_input_method_counts_as_being_there(watched, clocks):
    watch, said = watched
    pass_minutes(watch, clocks, 9)
    QGuiApplication.inputMethod().cursorRectangleChanged.emit()
    pass_minutes(watch, clocks, 9)
    assert said == []


def test_moving_the_mouse_does_not_lift_the_curtain_but_a_click_does(watched, clocks, window):
    watch, said = watched
    watch.taking_now.append("a visit")
    pass_minutes(watch, clocks, 10)
    QTest.mouseMove(window.windowHandle(), window.rect().center())
    assert said == ["curtain"]
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().center())
    assert said == ["curtain", "lifted"]
    assert watch.state is State.OPEN


@pytest.mark.parametrize("moved", ["running", "wall"])
def test_one_clock_that_stands_still_or_is_set_back_keeps_nothing_open(watched, clocks, moved):
    watch, said = watched
    setattr(clocks, moved, getattr(clocks, moved) + 3600)
    watch.check()
    assert said == ["lock"]


def test_a_clock_set_back_does_not_lock_early(watched, clocks):
    watch, said = watched
    clocks.wall -= 86_400
    pass_minutes(watch, clocks, 9)
    assert said == []
    pass_minutes(watch, clocks, 1)
    assert said == ["lock"]
