"""Working days: the notice of a year, the December that the next one arranges, and a year without any."""

from datetime import date, timedelta

import pytest

from reception_desk.paths import resource
from reception_desk.rules.calendars.days import Calendar, DayKind, Mark, calendar_with, unconfirmed_sentence
from reception_desk.rules.calendars.filling import by_law, filled
from reception_desk.rules.calendars.notices import Notice, NoticeDay, shipped
from tools import make_tables

SHIPPED = Calendar()


def days_of(year):
    return [date(year, 1, 1) + timedelta(days=each) for each in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]


def test_2026_has_248_working_days():
    assert sum(map(SHIPPED.is_working, days_of(2026))) == 248


@pytest.mark.parametrize(
    ("day", "kind", "words"),
    [
        (date(2026, 10, 9), DayKind.WORKED, "上班"),
        (date(2026, 10, 10), DayKind.MADE_UP, "调休上班"),
        (date(2026, 10, 11), DayKind.WEEKEND, "周末"),
        (date(2026, 10, 3), DayKind.HOLIDAY, "国庆节放假"),
    ],
)
def test_what_a_day_is(day, kind, words):
    mark = SHIPPED.mark(day)
    assert (mark.kind, mark.words, mark.confirmed) == (kind, words, True)
    assert mark.working == (kind in (DayKind.WORKED, DayKind.MADE_UP))


def test_a_holiday_without_a_name_is_told_all_the_same():
    assert Mark(date(2026, 10, 1), DayKind.HOLIDAY).words == "放假"


@pytest.mark.parametrize("year", [2025, 2026])
def test_the_library_knows_the_same_working_days_as_the_shipped_notices(year):
    by_library = Calendar({year: filled(year)})
    assert [day for day in days_of(year) if by_library.is_working(day)] == [
        day for day in days_of(year) if SHIPPED.is_working(day)
    ]


def test_what_stands_in_for_a_notice_is_what_the_library_says():
    assert resource("calendars", "filling.tsv").read_text("utf-8") == make_tables.filling()


def test_a_past_year_is_filled_by_the_library():
    assert SHIPPED.is_confirmed(2024)
    assert SHIPPED.mark(date(2024, 10, 12)).kind is DayKind.MADE_UP
    assert SHIPPED.mark(date(2024, 10, 7)).words == "调休放假"


def test_a_year_to_come_has_weekends_and_the_holidays_of_the_law_alone():
    assert not SHIPPED.is_confirmed(2031)
    free = [day for day in days_of(2031) if not SHIPPED.is_working(day)]
    names = {each.day: each.name for each in by_law(2031).days}
    assert free == [day for day in days_of(2031) if day.weekday() >= 5 or day in names]
    assert names[date(2031, 1, 22)] == "农历除夕" and names[date(2031, 10, 1)] == "中秋节、国庆节"
    assert len(names) == 12  # two of the thirteen fall on one day
    assert not SHIPPED.mark(date(2031, 5, 7)).confirmed
    assert unconfirmed_sentence(2031) == "2031 年放假安排未导入"


def test_the_offices_own_notice_stands_over_the_shipped_one_and_reaches_into_december():
    own = Notice(2027, (), (NoticeDay(date(2026, 12, 31), "元旦", True), NoticeDay(date(2027, 1, 1), "元旦", True)))
    calendar = calendar_with([own])
    assert set(calendar.notices) == {2025, 2026, 2027}
    assert calendar.mark(date(2026, 12, 31)).words == "元旦放假"
    assert calendar.mark(date(2026, 12, 30)).working
    assert calendar.is_confirmed(2027) and not calendar.is_confirmed(2028)
    assert calendar.notice(2027) is own and calendar.notice(2026) is shipped()[2026]


def test_the_next_working_day_and_the_last_one():
    assert SHIPPED.working_from(date(2026, 10, 2), 1) == date(2026, 10, 8)
    assert SHIPPED.working_from(date(2026, 10, 2), -1) == date(2026, 9, 30)
    assert SHIPPED.working_from(date(2026, 10, 10), 1) == date(2026, 10, 10)


def test_working_days_between():
    assert SHIPPED.working_between(date(2026, 9, 30), date(2026, 10, 8)) == 1
    assert SHIPPED.working_between(date(2026, 10, 8), date(2026, 9, 30)) == 0
    assert SHIPPED.working_between(date(2026, 10, 8), date(2026, 10, 8)) == 0
