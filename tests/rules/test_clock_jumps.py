"""A clock that was set back or far forward is noticed; sleep, holidays and the network's small steps are not."""

from datetime import datetime, timedelta

import pytest

from reception_desk.moments import BEIJING
from reception_desk.rules.clock_jumps import since_last_seen, while_running

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("ago", "jumps", "back"),
    [
        (timedelta(minutes=-4), False, False),
        (timedelta(minutes=-6), True, True),
        (timedelta(days=-3650), True, True),
        (timedelta(days=10), False, False),
        (timedelta(days=46), True, False),
    ],
)
def test_against_the_last_moment_seen(ago, jumps, back):
    found = since_last_seen((NOW - ago).isoformat(), NOW)
    assert (found is not None) == jumps
    if found:
        assert found.back == back
        assert "2026-11-23 10:42" in found.sentence and "没有改动" in found.sentence
        assert len(found.subject) <= 120 and NOW.isoformat() in found.subject


def test_a_new_office_has_seen_nothing():
    assert since_last_seen("", NOW) is None


@pytest.mark.parametrize(
    ("passed", "jumps"), [(3.0, False), (-200.0, False), (400.0, True), (-80_000.0, False), (-90_000.0, True)]
)
def test_against_a_clock_that_nobody_can_set(passed, jumps):
    assert (while_running(NOW, passed, NOW) is not None) == jumps
