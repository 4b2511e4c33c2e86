"""保管期限: from the year after the end, by the office's own years; 0 is for ever."""

from datetime import date

import pytest

from reception_desk.rules.retention import FOREVER, Periods, kept_until, last_end


@pytest.mark.parametrize(
    ("ended", "years", "until"),
    [
        (date(2026, 11, 3), 10, date(2036, 12, 31)),
        (date(2026, 1, 1), 10, date(2036, 12, 31)),
        (date(2026, 12, 31), 1, date(2027, 12, 31)),
        (date(2026, 11, 3), FOREVER, None),
    ],
)
def test_the_last_day_of_a_period(ended, years, until):
    assert kept_until(ended, years) == until
    if until is None:
        assert last_end(date(2999, 1, 1), years) is None
        return
    assert last_end(until, years) < ended <= last_end(date(until.year + 1, 1, 1), years)


def test_what_a_new_office_starts_with():
    assert Periods() == Periods(10, 30, 10)
