"""Clocks of a matter: started by recorded facts, extended once, suspended by a 听证, turned from 简易办理."""

from datetime import date, timedelta

import pytest

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.clocks import ClockName
from reception_desk.rules.deadlines.counting import Hearing
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.running import (
    Extension,
    OpenHearing,
    SimpleTurn,
    extended,
    extension_findings,
    hearings_of,
    reckon,
    turn_findings,
)

CALENDAR = Calendar()
ACCEPTED = {Fact.ACCEPTED: date(2026, 8, 3)}
GIVEN = Extension(30, "需要鉴定", "周明远")


@pytest.mark.parametrize("name", ClockName)
def test_a_clock_without_its_fact_is_never_guessed(name):
    found = reckon(name, {}, CALENDAR)
    assert found.counting is None and found.missing
    starts_with_the_unit = name in ("UNIT_NOTIFY", "UNIT_OBJECT", "SIMPLE_ACCEPT")
    assert found.missing.startswith("单位未回" if starts_with_the_unit else "缺")


@pytest.mark.parametrize("name", ClockName)
def test_each_clock_runs_from_its_own_fact(name):
    clock = reckon(name, {}, CALENDAR).clock
    found = reckon(name, {clock.start: date(2026, 3, 2)}, CALENDAR).counting
    assert found.start == date(2026, 3, 2)
    assert sum(each.counted for each in found.steps) == clock.n


def test_the_extension_follows_the_sixty_days():
    handle = reckon(ClockName.HANDLE, ACCEPTED, CALENDAR).counting
    extension = reckon(ClockName.EXTEND, ACCEPTED, CALENDAR).counting
    assert extension.start == handle.nominal_due == date(2026, 10, 2)
    assert extension.nominal_due == date(2026, 8, 3) + timedelta(days=90)
    assert reckon(ClockName.EXTEND, {Fact.HANDLE_DUE: date(2026, 10, 2)}, CALENDAR).counting == extension
    assert reckon(ClockName.EXTEND, {}, CALENDAR).missing == "缺受理日期"


def test_a_shorter_extension_ends_earlier_and_a_longer_one_never_later_than_ninety_days():
    handle = reckon(ClockName.HANDLE, ACCEPTED, CALENDAR).counting
    assert extended(handle, Extension(10, "", ""), CALENDAR).nominal_due == date(2026, 10, 12)
    assert extended(handle, Extension(45, "", ""), CALENDAR).nominal_due == date(2026, 11, 1)


def test_an_extension_with_reason_and_approver_is_right():
    assert extension_findings(GIVEN, None, may_approve=True) == ()


@pytest.mark.parametrize(
    ("asked", "before", "may_approve", "runs", "field", "word"),
    [
        (GIVEN, GIVEN, True, True, "", "已经延长过一次"),
        (GIVEN, None, True, False, "", "没有六十日"),
        (Extension(31, "需要鉴定", "周明远"), None, True, True, "days", "不得超过 30 日"),
        (Extension(0, "需要鉴定", "周明远"), None, True, True, "days", "1 到 30"),
        (Extension(30, "  ", "周明远"), None, True, True, "reason", "延期理由"),
        (Extension(30, "需要鉴定", "赵强"), None, False, True, "approver", "赵强 不能批准"),
        (Extension(30, "需要鉴定", ""), None, False, True, "approver", "没有写批准人"),
    ],
)
def test_an_extension_that_cannot_be_is_a_sentence_with_the_article(asked, before, may_approve, runs, field, word):
    (found,) = extension_findings(asked, before, may_approve=may_approve, runs=runs)
    assert (found.field, found.article) == (field, "条例第三十四条")
    assert word in found.sentence


def test_a_hearing_is_left_out_of_the_review_and_of_nothing_else():
    hearing = [Hearing(date(2026, 3, 10), date(2026, 3, 12))]
    review = reckon(ClockName.FUHE, {Fact.FUHE_RECEIVED: date(2026, 3, 2)}, CALENDAR, hearing).counting
    assert review.nominal_due == date(2026, 4, 4)
    again = reckon(ClockName.FUCHA, {Fact.FUCHA_RECEIVED: date(2026, 3, 2)}, CALENDAR, hearing).counting
    assert again.nominal_due == date(2026, 4, 1)


def test_a_hearing_that_has_not_ended_stops_the_clock():
    facts = {Fact.FUHE_RECEIVED: date(2026, 3, 2)}
    assert "听证还没有结束" in reckon(ClockName.FUHE, facts, CALENDAR, [OpenHearing(date(2026, 3, 10))]).missing
    assert reckon(ClockName.FUHE, facts, CALENDAR, [OpenHearing(date(2026, 5, 10))]).counting is not None


def test_each_hearing_ends_on_the_first_end_that_is_recorded_after_it():
    days = [date(2026, 3, each) for each in (10, 12, 20, 22)]
    assert hearings_of([], []) == ()
    assert hearings_of([days[2], days[0]], [days[3], days[1]]) == (Hearing(*days[:2]), Hearing(*days[2:]))
    assert hearings_of([days[0], days[2]], [days[1]]) == (Hearing(*days[:2]), OpenHearing(days[2]))
    assert hearings_of([days[1]], [days[0]]) == (OpenHearing(days[1]),)


def test_the_turn_to_the_ordinary_procedure_needs_its_reason_and_approval():
    turn = SimpleTurn(date(2026, 8, 3), date(2026, 8, 12), "涉及几个责任单位", "周明远")
    assert turn_findings(turn, may_approve=True) == ()
    wrong = SimpleTurn(date(2026, 8, 3), date(2026, 8, 1), " ", "")
    assert [each.field for each in turn_findings(wrong, may_approve=False)] == ["turned_on", "reason", "approver"]
    assert all(each.article == "信访事项简易办理办法" for each in turn_findings(wrong, may_approve=False))
    assert "赵强" in turn_findings(SimpleTurn(*[date(2026, 8, 3)] * 2, "x", "赵强"), may_approve=False)[0].sentence


def test_of_whom_the_program_does_not_know_it_says_so():
    """条34: nobody is taken for the head of the organ because no account says otherwise."""
    (found,) = extension_findings(GIVEN, None, may_approve=False, known=False)
    assert "没有账号" in found.sentence and "由科长来办" in found.sentence
    turn = SimpleTurn(*[date(2026, 8, 3)] * 2, "不合适", "王副县长")
    (found,) = turn_findings(turn, may_approve=False, known=False)
    assert found.sentence.startswith("王副县长 没有账号") and found.article == "信访事项简易办理办法"
