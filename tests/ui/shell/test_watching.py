"""Another process's commits reach the open pages; the quiet work waits for a quiet moment."""

import pytest

from reception_desk.services.changes import Changes
from reception_desk.ui.locking import IdleWatch
from reception_desk.ui.watching import EVERYTHING, Watch
from tests.office import register, sign_in


@pytest.fixture
def idle(window):
    now = [0.0]
    watch = IdleWatch(lambda: False, lambda: (now[0], now[0]), window)
    watch.now = now
    return watch


@pytest.fixture
def watch(lanes, idle, desk, window):
    made = Watch(lanes, idle, window)
    made.begin(desk)
    made.look()
    yield made
    made.end()


def test_a_visit_registered_by_another_process_is_told(watch, lanes, folder):
    heard = []
    lanes.changed.connect(heard.append)
    watch.look()
    assert heard == []
    other = sign_in(folder)
    register(other)
    other.close()
    watch.look()
    assert heard == [EVERYTHING]
    watch.look()
    assert heard == [EVERYTHING]


def test_the_log_is_emptied_when_nobody_is_busy_and_something_was_written(watch, lanes, idle, desk, monkeypatch):
    done = []
    monkeypatch.setattr(desk, "idle_work", lambda: done.append(1))
    idle.now[0] += 3600
    watch.look()
    assert done == []
    lanes.changed.emit(Changes(frozenset({"visits"})))
    idle.touch()
    watch.look()
    assert done == []
    idle.now[0] += 60
    watch.look()
    watch.look()
    assert done == [1]


def test_a_long_log_is_emptied_without_waiting(watch, desk, monkeypatch):
    done = []
    monkeypatch.setattr(desk, "idle_work", lambda: done.append(1))
    monkeypatch.setattr(desk, "log_is_long", lambda: True)
    watch.look()
    assert done == [1]


def test_a_desk_that_was_left_is_not_asked(watch, desk):
    watch.end()
    desk.close()
    watch.look()
