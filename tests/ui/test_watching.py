"""People of an older store get their keys while nobody is busy."""

import pytest

from reception_desk.services.people.recognising import who
from reception_desk.ui.locking import IdleWatch
from reception_desk.ui.watching import Watch
from tests.ui.offices import record
from tests.ui.pages.conftest import clock, desk, lanes, ready_office

__all__ = ["clock", "desk", "lanes", "ready_office"]


@pytest.fixture
def old_store(desk):
    """Leave the people as a store of before the keys has them."""
    for place in range(3):
        record(desk, f"u-{place}", name="张建国")
    with desk.store.transaction(0, desk.now()) as work:
        work.connection.exec_driver_sql("DELETE FROM person_key")
        work.connection.exec_driver_sql("UPDATE person SET keyed = 0")


def test_old_people_are_found_again_after_signing_in(desk, lanes, old_store, qtbot):
    assert desk.read(who, name="张建国") == []
    watch = Watch(lanes, IdleWatch(lambda: False))
    watch.begin(desk)
    watch.look()
    qtbot.waitUntil(lambda: len(desk.read(who, name="张建国")) == 3)
    watch.end()


def test_a_clock_that_is_set_while_the_desk_is_open_is_told_once(desk, lanes, clock, qtbot):
    steady = [0.0]
    watch = Watch(lanes, IdleWatch(lambda: False), steady=lambda: steady[0])
    told = []
    watch.jumped.connect(lambda: told.append(desk.jump.sentence))
    watch.begin(desk)
    watch.look()
    for seconds, shown in ((3, 3), (3, 3), (3, -3600), (3, 3), (3, 86_400 * 3)):
        steady[0] += seconds
        clock.later(seconds=shown)
        watch.look()
    assert len(told) == 2 and "早了" in told[0] and "一下子" in told[1]
    watch.end()
