"""领导接访日 that repeat: each week, the same weekday of each month or quarter."""

from datetime import date

from reception_desk.rules.roster.leader_days import Every, repeated


def test_once_is_one_day_and_so_is_an_end_before_the_beginning():
    assert repeated(date(2026, 11, 3), Every.ONCE, date(2027, 11, 3)) == (date(2026, 11, 3),)
    assert repeated(date(2026, 11, 3), Every.WEEK, date(2026, 11, 2)) == (date(2026, 11, 3),)


def test_each_week_until_the_last_day_itself():
    assert repeated(date(2026, 11, 3), Every.WEEK, date(2026, 11, 17)) == tuple(date(2026, 11, d) for d in (3, 10, 17))


def test_each_month_is_the_same_weekday_over_the_turn_of_the_year():
    found = repeated(date(2026, 11, 3), Every.MONTH, date(2027, 2, 28))
    assert found == (date(2026, 11, 3), date(2026, 12, 1), date(2027, 1, 5), date(2027, 2, 2))


def test_a_month_without_a_fifth_weekday_takes_the_fourth():
    found = repeated(date(2026, 9, 30), Every.MONTH, date(2026, 11, 30))
    assert found == (date(2026, 9, 30), date(2026, 10, 28), date(2026, 11, 25))


def test_each_quarter():
    found = repeated(date(2026, 3, 12), Every.QUARTER, date(2026, 12, 31))
    assert found == (date(2026, 3, 12), date(2026, 6, 11), date(2026, 9, 10), date(2026, 12, 10))
