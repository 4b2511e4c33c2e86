"""接待时间: days and hours as they are typed, as they are printed, and what cannot be."""

import pytest

from reception_desk.forms.form import Values
from reception_desk.forms.kinds_hours import Hours, Weekdays
from reception_desk.forms.office import OFFICE, office_of, values_of
from reception_desk.forms.office_hours import hours_findings

WEEK = frozenset(range(5))


@pytest.mark.parametrize(
    ("typed", "read", "shown"),
    [
        ("周一至周五", WEEK, "周一至周五"),
        ("1-5", WEEK, "周一至周五"),
        ("星期一到星期六", frozenset(range(6)), "周一至周六"),
        ("周一、周三", frozenset({0, 2}), "周一、周三"),
        ("二四六", frozenset({1, 3, 5}), "周二、周四、周六"),
        ("每天", frozenset(range(7)), "每天"),
        ("工作日", WEEK, "周一至周五"),
        ("周日至周四、周六", frozenset({6, 0, 1, 2, 3, 5}), "周一、周二、周三、周四、周六、周日"),
        ("周六至周一、周三", frozenset({5, 6, 0, 2}), "周一、周三、周六、周日"),
        ("五至一", frozenset({4, 5, 6, 0}), "周一、周五、周六、周日"),
        ("3-3", frozenset({2}), "周三"),
        ("节后", None, ""),
        ("", None, ""),
    ],
)
def test_weekdays(typed, read, shown):
    assert Weekdays().read(typed) == read
    assert read is None or (Weekdays().show(read) == shown and Weekdays().read(shown) == read)
    assert bool(list(Weekdays().check(typed))) is (read is None)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9:00—11:30", ("09:00", "11:30")),
        ("９：００-１１：３０", ("09:00", "11:30")),
        ("8点30到12点", ("08:30", "12:00")),
        ("9-12", ("09:00", "12:00")),
        ("11:30-9:00", None),
        ("9:00", None),
        ("25:00—26:00", None),
    ],
)
def test_hours(typed, read):
    assert Hours().read(typed) == read
    assert bool(list(Hours().check(typed))) is (read is None)


def office(**raw):
    return office_of(Values(OFFICE, {**OFFICE.empty().raw, **raw}), station="A", demo=False)


def test_what_is_made_public_and_what_the_roster_goes_by():
    assert office().open_words == "" and office().hours.whole.morning == ("09:00", "11:30")
    told = {"open_days": "1-6", "open_morning": "8:30-12:00", "open_afternoon": "12:00-17:00"}
    assert office(**told).open_words == "周一至周六 8:30—17:00" and office(**told).hours.whole.through
    assert office(**told, hours="逢集日全天").open_words == "逢集日全天"
    assert office(**told | {"open_afternoon": "13:30-17:00"}).open_words == "周一至周六 8:30—12:00，13:30—17:00"
    again = office_of(values_of(office(**told)), station="A", demo=False)
    assert again.hours == office(**told).hours, "as it would be typed it means the same"


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"open_morning": "一早"}, "open_morning"),
        ({"open_morning": "9:00-11:30"}, "open_afternoon"),
        ({"open_morning": "9:00-11:30", "open_afternoon": "11:00-17:00"}, "open_afternoon"),
        ({"open_days": "节后"}, "open_days"),
    ],
)
def test_hours_that_cannot_be(raw, field):
    assert [each.field for each in hours_findings(Values(OFFICE, raw))] == [field]
