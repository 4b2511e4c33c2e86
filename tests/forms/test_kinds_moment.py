"""A day with its time is read as one types it."""

from datetime import datetime

import pytest

from reception_desk.forms.kinds_moment import Moment
from reception_desk.moments import BEIJING

KIND = Moment(lambda: datetime(2027, 1, 5, 10, 42, tzinfo=BEIJING))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("3.12 14:30", "2027-03-12 14:30"),
        ("12.30 9:05", "2026-12-30 09:05"),
        ("12月30日 9点", "2026-12-30 09:00"),
        ("昨天 9点", "2027-01-04 09:00"),
        ("昨天9点半", "2027-01-04 09:30"),
        ("昨天下午3点20分", "2027-01-04 15:20"),
        ("前天 晚上8点", "2027-01-03 20:00"),
        ("中午12点", "2027-01-05 12:00"),
        ("中午11点半", "2027-01-05 11:30"),
        ("今天 8：30", "2027-01-05 08:30"),
        ("１４：３０", "2027-01-05 14:30"),
        ("1430", "2027-01-05 14:30"),
        ("20261103 1430", "2026-11-03 14:30"),
        ("202611031430", "2026-11-03 14:30"),
        ("2026-11-03T14:30", "2026-11-03 14:30"),
        ("2026-11-03 14:30:59", "2026-11-03 14:30"),
        ("2026年11月3日 14时30分", "2026-11-03 14:30"),
        ("2.29 9点", None),
        ("3.12", None),
        ("20261103", None),
        ("昨天", None),
        ("昨天 25点", None),
        ("昨天 9:75", None),
        ("上个月 9点", None),
        ("9" * 40, None),
        ("", None),
    ],
)
def test_what_is_typed_is_read(typed, read):
    found = KIND.read(typed)
    assert (found and KIND.show(found)) == read
    assert bool(list(KIND.check(typed))) is (read is None)


def test_what_it_shows_it_reads_again():
    moment = datetime(2026, 11, 3, 9, 5, tzinfo=BEIJING)
    assert KIND.read(KIND.show(moment)) == moment


def test_a_day_of_last_year_long_ago_lies_ahead_and_is_asked_about():
    assert KIND.read("6.30 9点").year == 2027
    leap = Moment(lambda: datetime(2028, 1, 5, 10, 42, tzinfo=BEIJING))
    assert leap.read("2.29 9点").year == 2028
