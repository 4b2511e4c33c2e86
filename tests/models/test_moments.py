"""A moment is aware, kept as UTC and read in Beijing time, on either kind of database."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import postgresql, sqlite

from reception_desk.models.tables.base import Moment
from reception_desk.moments import BEIJING, beijing_now
from tests.office import START

KIND = Moment()
SQLITE, POSTGRES = sqlite.dialect(), postgresql.dialect()


def test_a_moment_is_kept_in_utc():
    assert KIND.process_bind_param(START, SQLITE) == datetime(2026, 11, 3, 1, 0)  # noqa: DTZ001
    assert KIND.process_bind_param(START, POSTGRES) == datetime(2026, 11, 3, 1, 0, tzinfo=UTC)
    assert KIND.process_bind_param(None, SQLITE) is None


def test_a_moment_is_read_in_beijing_time():
    tokyo = timezone(timedelta(hours=9))
    for stored in (datetime(2026, 11, 3, 1, 0), datetime(2026, 11, 3, 10, 0, tzinfo=tokyo)):  # noqa: DTZ001
        read = KIND.process_result_value(stored, SQLITE)
        assert (read, read.tzinfo) == (START, BEIJING)
    assert KIND.process_result_value(None, POSTGRES) is None


def test_a_moment_without_time_zone_is_our_mistake():
    with pytest.raises(ValueError, match="time zone"):
        KIND.process_bind_param(datetime(2026, 11, 3, 9, 0), SQLITE)  # noqa: DTZ001


def test_now_is_beijings():
    now = beijing_now()
    assert now.utcoffset() == timedelta(hours=8)
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_desk_shows_beijing_time_whatever_its_clock_says(desk, clock):
    clock.moment = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)
    assert desk.now() == clock.moment
    assert desk.today().isoformat() == "2027-01-01"
