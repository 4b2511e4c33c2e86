"""The counting day by day: the acceptance table of the law, and a naive counter that walks every day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception_desk.errors import CannotNow
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.calendars.notices import shipped
from reception_desk.rules.deadlines.clocks import Unit
from reception_desk.rules.deadlines.counting import MOST_DAYS, Hearing, Why, count

CALENDAR = Calendar()
DAY = timedelta(days=1)
DAYS = st.dates(date(2025, 1, 1), date(2026, 9, 30))


def naive_working(day):
    """Tell whether a day is worked by looking at nothing but the notices' own lists."""
    listed = {each.day: each.off for notice in shipped().values() for each in notice.days}
    return not listed[day] if day in listed else day.isoweekday() not in (6, 7)


@pytest.mark.parametrize(
    ("start", "n", "unit", "nominal", "legal", "safe"),
    [
        ("2026-09-17", 15, "cal", "2026-10-02", "2026-10-08", "2026-09-30"),
        ("2026-08-03", 60, "cal", "2026-10-02", "2026-10-08", "2026-09-30"),
        ("2026-06-05", 15, "cal", "2026-06-20", "2026-06-22", "2026-06-18"),
        ("2026-09-28", 5, "wd", "2026-10-10", "2026-10-10", "2026-10-10"),
        ("2026-02-12", 10, "wd", "2026-03-04", "2026-03-04", "2026-03-04"),
        ("2025-12-20", 15, "cal", "2026-01-04", "2026-01-04", "2026-01-04"),
        ("2024-02-14", 15, "cal", "2024-02-29", "2024-02-29", "2024-02-29"),
        ("2025-02-14", 15, "cal", "2025-03-01", "2025-03-03", "2025-02-28"),
        ("2026-10-10", 1, "cal", "2026-10-11", "2026-10-12", "2026-10-11"),
        ("2026-12-28", 5, "wd", "2027-01-05", "2027-01-05", "2027-01-05"),
    ],
)
def test_the_acceptance_table(start, n, unit, nominal, legal, safe):
    found = count(date.fromisoformat(start), n, Unit(unit), CALENDAR)
    assert (str(found.nominal_due), str(found.legal_due), str(found.safe_due)) == (nominal, legal, safe)
    assert found.due(by_legal=False) == found.nominal_due and found.due(by_legal=True) == found.legal_due


@given(DAYS, st.integers(1, 90))
def test_calendar_days_against_a_naive_counter(start, n):
    found = count(start, n, Unit.CALENDAR, CALENDAR)
    assert found.nominal_due == start + timedelta(days=n)
    legal = found.nominal_due
    while not naive_working(legal):
        legal += DAY
    safe = found.nominal_due
    while not naive_working(safe):
        safe -= DAY
    assert found.legal_due == legal
    assert found.safe_due == (safe if safe > start else found.nominal_due)
    assert found.safe_due <= found.nominal_due <= found.legal_due


@given(DAYS, st.integers(1, 60))
def test_working_days_against_a_naive_counter(start, n):
    found = count(start, n, Unit.WORKING, CALENDAR)
    day, left = start, n
    while left:
        day += DAY
        left -= naive_working(day)
    assert found.nominal_due == found.legal_due == found.safe_due == day


@given(DAYS, st.integers(1, 60), st.sampled_from(Unit))
def test_the_steps_are_every_day_once_and_number_what_counts(start, n, unit):
    found = count(start, n, unit, CALENDAR)
    assert [each.day for each in found.steps] == [start + DAY * each for each in range(len(found.steps))]
    assert [each.number for each in found.steps if each.counted] == list(range(1, n + 1))
    assert all(each.number == 0 for each in found.steps if not each.counted)
    assert found.steps[-1].day == found.legal_due
    assert all(each.words for each in found.steps)


@given(DAYS, st.integers(5, 30), st.integers(1, 4), st.integers(0, 10))
def test_a_hearing_moves_the_end_by_its_days(start, n, offset, length):
    hearing = Hearing(start + DAY * offset, start + DAY * (offset + length))
    found = count(start, n, Unit.CALENDAR, CALENDAR, [hearing])
    assert found.nominal_due == start + timedelta(days=n + length + 1)
    assert sum(each.why is Why.HEARING for each in found.steps) == length + 1


def test_each_day_says_why():
    told = [each.words for each in count(date(2026, 9, 28), 5, Unit.WORKING, CALENDAR).steps]
    assert told == [
        "起算日不计",
        "第 1 天",
        "第 2 天",
        *["国庆节放假"] * 7,
        "第 3 天",
        "第 4 天",
        "第 5 天 · 调休上班",
    ]
    calendar_days = [each.words for each in count(date(2026, 10, 1), 3, Unit.CALENDAR, CALENDAR).steps]
    assert calendar_days[:2] == ["起算日不计 · 国庆节放假", "第 1 天 · 国庆节放假"]
    assert calendar_days[4] == "期满日顺延 · 国庆节放假" and calendar_days[-1] == "期满日顺延"
    assert "周末" in [each.words for each in count(date(2026, 11, 6), 3, Unit.WORKING, CALENDAR).steps]


def test_days_in_a_year_without_a_notice_are_marked():
    found = count(date(2026, 12, 20), 15, Unit.CALENDAR, CALENDAR)
    assert found.unconfirmed == (2027,)
    assert not found.is_confirmed(found.nominal_due) and found.is_confirmed(found.start)
    assert count(date(2026, 11, 3), 15, Unit.CALENDAR, CALENDAR).unconfirmed == ()


@pytest.mark.parametrize("n", [0, -1, MOST_DAYS + 1])
def test_a_number_of_days_that_no_limit_has_is_a_sentence(n):
    with pytest.raises(CannotNow, match="天数"):
        count(date(2026, 11, 3), n, Unit.CALENDAR, CALENDAR)


@pytest.mark.parametrize("day", [date(1999, 12, 31), date(2099, 6, 1), date.max, date.min])
def test_a_day_beyond_the_calendar_is_a_sentence(day):
    with pytest.raises(CannotNow, match="2000 年到 2090 年"):
        count(day, 15, Unit.CALENDAR, CALENDAR)
