"""Months and years typed into a search are all their days; of a time limit a month is one to come."""

from datetime import date

import pytest

from reception_desk.forms.day_spans import days_typed

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        ("2024年2月", date(2024, 2, 1), date(2024, 2, 29)),
        ("11月份", date(2026, 11, 1), date(2026, 11, 30)),
        ("12月", date(2025, 12, 1), date(2025, 12, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025年起", date(2025, 1, 1), None),
        ("11.3", date(2026, 11, 3), date(2026, 11, 3)),
        ("11.3 起", date(2026, 11, 3), None),
    ],
)
def test_a_month_and_a_year_are_all_their_days(typed, since, until):
    assert days_typed(typed, TODAY) == (since, until)


def test_what_is_no_month_is_not_guessed():
    assert [days_typed(each, TODAY) for each in ("11", "2026-13", "0000", "9999")] == [None] * 4
    assert days_typed("1月", TODAY, ahead=True) == (date(2027, 1, 1), date(2027, 1, 31))
