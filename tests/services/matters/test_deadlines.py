"""A limit as it is asked for: by clock, by days, with its state by the office's settings, in lines."""

from dataclasses import replace
from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.services.matters import deadlines
from reception_desk.services.matters.deadlines import (
    Unit,
    calendar_of_files,
    count_clock,
    count_days,
    counted_of,
    lines_of,
)

SHIPPED = calendar_of_files([])


def test_a_clock_from_a_typed_day():
    found = count_clock("xf_transfer", "2026年9月17日", SHIPPED)
    assert found.heading == "信访部门转送、交办"
    assert found.counting.nominal_due == date(2026, 10, 2)


def test_days_from_a_day():
    found = count_days(" 5 ", Unit.WORKING, "20260928", SHIPPED)
    assert (found.heading, found.basis) == ("5 个工作日", "")
    assert found.counting.legal_due == date(2026, 10, 10)


@pytest.mark.parametrize("n", ["", "x", "-3", "1.5", "1" * 9, "0", "5000"])
def test_a_number_that_is_none_is_a_sentence(n):
    with pytest.raises(CannotNow, match="天数"):
        count_days(n, Unit.CALENDAR, "20260928", SHIPPED)


@pytest.mark.parametrize(("clock", "day", "word"), [("X", "20260928", "HANDLE"), ("HANDLE", "2026-02-30", "哪一天")])
def test_a_clock_or_a_day_that_is_none_is_a_sentence(clock, day, word):
    with pytest.raises(CannotNow) as raised:
        count_clock(clock, day, SHIPPED)
    assert word in str(raised.value)


def test_the_lines_say_dates_reasons_and_what_is_not_confirmed():
    told = "\n".join(lines_of(count_clock("XF_TRANSFER", "2026-12-20", SHIPPED)))
    assert "2027-01-04※" in told and "※2027 年放假安排未导入" in told
    assert "2026-12-20  起算日不计 · 周末" in told and "第 15 天" in told
    assert "※" not in "\n".join(lines_of(count_days("3", Unit.CALENDAR, "2026-09-17", SHIPPED)))


def test_the_state_follows_the_offices_settings(desk, clock):
    assert counted_of(desk, "XF_TRANSFER", date(2026, 10, 17)).state.words == "逾期 2 天"
    desk.office = replace(desk.office, by_legal=True)
    assert counted_of(desk, "XF_TRANSFER", date(2026, 10, 17)).state.words == "逾期 1 天"
    desk.office = replace(desk.office, scale=deadlines.Scale.STEPS)
    assert counted_of(desk, "XF_TRANSFER", date(2026, 11, 2)).state.words == "正常"
