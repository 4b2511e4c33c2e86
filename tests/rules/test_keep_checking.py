"""When the whole store is read again."""

from datetime import datetime, timedelta

import pytest

from reception_desk.moments import BEIJING
from reception_desk.rules.checking import is_due

NOW = datetime(2026, 11, 3, 8, 30, tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("last", "untouched", "due"),
    [
        (None, True, True),
        (NOW - timedelta(hours=15), True, False),
        (NOW - timedelta(hours=15), False, True),
        (NOW - timedelta(hours=63), True, True),
        (NOW + timedelta(hours=1), True, True),  # the clock was set back
    ],
)
def test_a_store_is_read_whole_once_a_day_or_where_somebody_wrote_into_its_file(last, untouched, due):
    assert is_due(last, NOW, untouched=untouched) is due
