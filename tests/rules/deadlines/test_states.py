"""The word for how far a clock has run, in three steps and in five, and one alert a matter and day."""

from datetime import date, timedelta

import pytest

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.clocks import Unit
from reception_desk.rules.deadlines.counting import count
from reception_desk.rules.deadlines.states import (
    Kept,
    Scale,
    State,
    kept_state,
    of_right,
    share_of_step,
    state_of,
    words_of,
)

CALENDAR = Calendar()
OVER_THE_HOLIDAY = count(date(2026, 9, 17), 15, Unit.CALENDAR, CALENDAR)
"""Nominal 2 October, legal 8 October 2026."""


@pytest.mark.parametrize(
    ("today", "words", "colour"),
    [
        (date(2026, 9, 23), "在期", "ok"),
        (date(2026, 9, 24), "将到期", "due"),
        (date(2026, 9, 25), "将到期", "due"),
        (date(2026, 9, 30), "将到期", "due"),
        (date(2026, 10, 2), "将到期", "due"),
        (date(2026, 10, 3), "逾期 1 天", "overdue"),
        (date(2026, 10, 8), "逾期 6 天", "overdue"),
    ],
)
def test_lateness_is_judged_by_the_nominal_day(today, words, colour):
    found = state_of(OVER_THE_HOLIDAY, today, CALENDAR)
    assert (found.words, found.colour) == (words, colour)


def test_an_office_may_judge_by_the_legal_day():
    assert state_of(OVER_THE_HOLIDAY, date(2026, 10, 8), CALENDAR, by_legal=True).words == "将到期"
    assert state_of(OVER_THE_HOLIDAY, date(2026, 10, 9), CALENDAR, by_legal=True).late == 1


def test_the_five_steps_by_the_share_of_days_that_are_over():
    counting = count(date(2026, 11, 2), 20, Unit.CALENDAR, CALENDAR)
    words = [
        state_of(counting, date(2026, 11, 2) + timedelta(days=n), CALENDAR, scale=Scale.STEPS).words for n in range(23)
    ]
    assert words[:11] == ["正常"] * 11
    assert words[11:16] == ["预警"] * 5
    assert words[16:18] == ["警告"] * 2
    assert words[18:21] == ["严重警告"] * 3
    assert words[21:] == ["超期 1 天", "超期 2 天"]


def test_the_steps_by_the_legal_day_stay_short_of_超期_until_it_is_over():
    state = state_of(OVER_THE_HOLIDAY, date(2026, 10, 8), CALENDAR, scale=Scale.STEPS, by_legal=True)
    assert (state.words, state.late) == ("严重警告", 0)


def test_the_steps_of_working_days_count_working_days():
    counting = count(date(2026, 9, 28), 5, Unit.WORKING, CALENDAR)
    assert state_of(counting, date(2026, 10, 7), CALENDAR, scale=Scale.STEPS).words == "正常"
    assert state_of(counting, date(2026, 10, 9), CALENDAR, scale=Scale.STEPS).words == "预警"


@pytest.mark.parametrize("scale", Scale)
@pytest.mark.parametrize("by_legal", [True, False])
@pytest.mark.parametrize(("n", "unit"), [(15, Unit.CALENDAR), (5, Unit.WORKING), (10, Unit.WORKING)])
def test_a_clock_of_which_its_days_are_kept_says_the_same_as_one_that_is_counted(n, unit, by_legal, scale):
    for begin in range(20):
        start = date(2026, 9, 15) + timedelta(days=begin)
        counted = count(start, n, unit, CALENDAR)
        kept = Kept(start, counted.nominal_due, counted.due(by_legal=by_legal), unit is Unit.WORKING)
        for later in range(30):
            today = start + timedelta(days=later)
            assert kept_state(kept, today, CALENDAR, scale) == state_of(
                counted, today, CALENDAR, scale=scale, by_legal=by_legal
            )


def test_the_words_of_a_scale_and_the_shares_of_its_steps():
    assert words_of(Scale.WORDS) == ("在期", "将到期", "逾期")
    assert words_of(Scale.STEPS) == ("正常", "预警", "警告", "严重警告", "超期")
    assert [share_of_step(each) for each in range(4)] == [(None, 50), (50, 75), (75, 85), (85, None)]


def test_a_right_whose_days_ran_out_is_no_delay():
    assert of_right(State("逾期 3 天", "overdue", 3)) == State("期满未提出", "past")
    assert of_right(State("将到期", "due")) == State("将到期", "due")
