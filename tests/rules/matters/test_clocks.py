"""Which clocks a matter has: each step starts its own and stops the one before."""

from datetime import date

import pytest

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.running import Extension
from reception_desk.rules.matters import Course, clock_label, running
from reception_desk.vocabulary.office import Profile

CALENDAR = Calendar()
RECEIVED = date(2026, 9, 17)


def names(course):
    return [each.name.value for each in running(course, CALENDAR)]


def course(profile=Profile.XFBM, outcomes=(), route="", extension=None, **days):
    return Course(profile, {"received": RECEIVED, **days}, outcomes, route, extension=extension)


def test_after_registration_the_offices_own_clock_runs():
    (clock,) = running(course(), CALENDAR)
    assert (clock.name.value, clock.stopped_on, clock.stopped_by) == ("XF_TRANSFER", None, "")
    counting = clock.reckoned.counting
    assert (counting.nominal_due, counting.legal_due, counting.safe_due) == (
        date(2026, 10, 2),
        date(2026, 10, 8),
        date(2026, 9, 30),
    )
    assert names(course(Profile.JGDW)) == ["JG_NOTIFY"]
    assert names(course(Profile.FAYUAN)) == []


def test_passing_on_stops_it_and_waits_for_the_unit():
    clocks = running(course(outcomes=["A3"], outcome=date(2026, 9, 20)), CALENDAR)
    assert [each.name.value for each in clocks] == ["XF_TRANSFER", "UNIT_NOTIFY", "UNIT_OBJECT"]
    assert (clocks[0].stopped_on, clocks[0].stopped_by) == (date(2026, 9, 20), "outcome")
    assert clocks[1].reckoned.missing == "单位未回"
    assert clocks[1].stopped_on is None


def test_the_unit_accepted():
    days = {"outcome": date(2026, 9, 20), "received_by_unit": date(2026, 9, 22), "accepted": date(2026, 9, 25)}
    clocks = running(course(outcomes=["A4"], route="6", **days), CALENDAR)
    assert [each.stopped_by for each in clocks] == ["outcome", "accepted", "accepted", ""]
    assert clocks[3].name.value == "HANDLE"
    assert clocks[3].reckoned.counting.nominal_due == date(2026, 11, 24)


def test_an_extension_runs_from_the_end_of_the_sixty_days():
    extension = Extension(20, "情况复杂", "周明远")
    clocks = running(
        course(Profile.JGDW, ["A2"], "6", extension, accepted=date(2026, 8, 3), outcome=RECEIVED), CALENDAR
    )
    assert [each.name.value for each in clocks] == ["JG_NOTIFY", "HANDLE", "EXTEND"]
    assert clocks[2].reckoned.counting.nominal_due == date(2026, 10, 22)
    lacking = running(course(Profile.JGDW, ["A2"], "6", extension), CALENDAR)
    assert lacking[2].reckoned.missing == "缺受理日期"


@pytest.mark.parametrize("route", ["", "1", "4"])
def test_the_sixty_days_are_for_the_sixth_item_only(route):
    assert "HANDLE" not in names(course(Profile.JGDW, ["A2"], route, accepted=RECEIVED))


def test_the_simple_procedure_has_its_own_days():
    assert names(course(Profile.JGDW, ["JY"], "6", accepted=RECEIVED)) == ["JG_NOTIFY", "SIMPLE_HANDLE"]


def test_answer_review_and_second_review():
    days = {
        "reply_served": date(2026, 10, 9),
        "fucha_received": date(2026, 10, 20),
        "fucha_served": date(2026, 11, 10),
        "fuhe_received": date(2026, 11, 20),
    }
    clocks = running(course(Profile.FAYUAN, **days), CALENDAR)
    assert [(each.name.value, each.stopped_by) for each in clocks] == [
        ("ASK_FUCHA", "fucha_received"),
        ("FUCHA", "fucha_served"),
        ("ASK_FUHE", "fuhe_received"),
        ("FUHE", ""),
    ]
    (*_, last) = running(course(Profile.FAYUAN, fuhe_served=date(2026, 12, 1), **days), CALENDAR)
    assert last.stopped_by == "fuhe_served"


def test_a_stored_name_has_its_label():
    assert clock_label("HANDLE") == "办理"
    assert clock_label("OLD") == "OLD"


def test_a_simple_matter_that_was_turned_has_the_sixty_days_from_its_acceptance():
    days = {"outcome": date(2026, 9, 17), "accepted": date(2026, 9, 18)}
    assert names(course(Profile.JGDW, ["JY"], **days)) == ["JG_NOTIFY", "SIMPLE_HANDLE"]
    turned = running(course(Profile.JGDW, ["JY"], turned=date(2026, 9, 25), **days), CALENDAR)
    assert [(each.name.value, each.stopped_by) for each in turned[1:]] == [("SIMPLE_HANDLE", "turned"), ("HANDLE", "")]
    assert turned[2].reckoned.counting.nominal_due == date(2026, 11, 17)


def test_a_simple_matter_is_passed_on_and_taken_within_three_working_days():
    """简易办理办法: the 信访部门 passes on and the unit takes it within three working days each, where it suits."""

    def simple(profile=Profile.XFBM, outcomes=(), **days):
        return running(Course(profile, {"received": RECEIVED, **days}, outcomes, "6", simple=True), CALENDAR)

    (first, passing) = simple()
    assert (first.name.value, passing.name.value, passing.stopped_by) == ("XF_TRANSFER", "SIMPLE_PASS", "")
    assert passing.reckoned.counting.nominal_due == date(2026, 9, 21), "a Sunday worked"
    days = {"outcome": date(2026, 9, 18), "received_by_unit": date(2026, 9, 19), "accepted": date(2026, 9, 20)}
    clocks = {each.name.value: each for each in simple(outcomes=["A3"], **days)}
    assert (clocks["SIMPLE_PASS"].stopped_by, clocks["SIMPLE_ACCEPT"].stopped_by) == ("outcome", "accepted")
    waiting = {each.name.value: each for each in simple(outcomes=["A3"], outcome=date(2026, 9, 18))}
    assert waiting["SIMPLE_ACCEPT"].reckoned.missing == "单位未回"
    assert names(course(outcomes=["A3"], outcome=date(2026, 9, 18)))[-1] == "UNIT_OBJECT", "not where it is not simple"
    own = simple(Profile.JGDW, received_by_unit=date(2026, 9, 18))
    assert [each.name.value for each in own] == ["JG_NOTIFY", "SIMPLE_ACCEPT"], "passed to us by a superior"
    assert [each.name.value for each in simple(Profile.JGDW)] == ["JG_NOTIFY"]


def test_whether_a_request_for_review_is_taken_has_its_own_days_where_the_province_says_so():
    """鲁43, 44: three working days from the newest request; a refusal stops the review, too."""

    def asked(local=("鲁43",), **days):
        found = running(Course(Profile.FAYUAN, {"received": RECEIVED, **days}, local=local), CALENDAR)
        return {each.name.value: each for each in found}

    assert "REVIEW_ACCEPT" not in asked((), fucha_received=date(2026, 10, 20))
    clocks = asked(fucha_received=date(2026, 10, 20))
    assert clocks["REVIEW_ACCEPT"].reckoned.counting.nominal_due == date(2026, 10, 23)
    clocks = asked(fucha_received=date(2026, 10, 20), fucha_taken=date(2026, 10, 22))
    assert (clocks["REVIEW_ACCEPT"].stopped_by, clocks["FUCHA"].stopped_by) == ("fucha_taken", "")
    clocks = asked(fucha_received=date(2026, 10, 20), fucha_refused=date(2026, 10, 22))
    assert {clocks[name].stopped_by for name in ("REVIEW_ACCEPT", "FUCHA")} == {"fucha_refused"}
    days = {"fucha_received": date(2026, 10, 20), "fucha_taken": date(2026, 10, 22), "fucha_served": date(2026, 11, 10)}
    clocks = asked(**days, fuhe_received=date(2026, 11, 20))
    assert (clocks["REVIEW_ACCEPT"].reckoned.counting.start, clocks["REVIEW_ACCEPT"].stopped_by) == (
        date(2026, 11, 20),
        "",
    )
    clocks = asked(**days, fuhe_received=date(2026, 11, 20), fuhe_refused=date(2026, 11, 24))
    assert {clocks[name].stopped_by for name in ("REVIEW_ACCEPT", "FUHE")} == {"fuhe_refused"}
