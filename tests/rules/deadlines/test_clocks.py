"""§1.16: every clock is a row of the table, and runs only where the law says."""

import tomllib
from datetime import date

import pytest

from reception_desk.paths import resource
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.clocks import ClockName, Unit, clock_of, clocks, why_not
from reception_desk.rules.deadlines.counting import count
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.first_step import first_step
from reception_desk.vocabulary.office import Profile
from tests.office import START

ROWS = {
    "XF_TRANSFER": (15, "cal", "received", "条例第二十二条第一款"),
    "JG_NOTIFY": (15, "cal", "received", "条例第二十三条第二款"),
    "UNIT_NOTIFY": (15, "cal", "received_by_unit", "条例第二十三条第三款"),
    "UNIT_OBJECT": (5, "wd", "received_by_unit", "条例第二十三条第三款"),
    "HANDLE": (60, "cal", "accepted", "条例第三十四条"),
    "EXTEND": (30, "cal", "handle_due", "条例第三十四条"),
    "ASK_FUCHA": (30, "cal", "reply_served", "条例第三十五条"),
    "FUCHA": (30, "cal", "fucha_received", "条例第三十五条"),
    "ASK_FUHE": (30, "cal", "fucha_served", "条例第三十六条第一款"),
    "FUHE": (30, "cal", "fuhe_received", "条例第三十六条第一款、第二款"),
    "SIMPLE_PASS": (3, "wd", "received", "信访事项简易办理办法"),
    "SIMPLE_ACCEPT": (3, "wd", "received_by_unit", "信访事项简易办理办法"),
    "SIMPLE_HANDLE": (10, "wd", "accepted", "信访事项简易办理办法"),
    "REVIEW_ACCEPT": (3, "wd", "request_received", "山东省信访条例第四十三条、第四十四条"),
}


@pytest.mark.parametrize(
    ("name", "begun", "due"),
    [
        ("XF_TRANSFER", Fact.RECEIVED, date(2026, 11, 18)),
        ("JG_NOTIFY", Fact.RECEIVED, date(2026, 11, 18)),
        ("UNIT_NOTIFY", Fact.RECEIVED_BY_UNIT, date(2026, 11, 18)),
        ("UNIT_OBJECT", Fact.RECEIVED_BY_UNIT, date(2026, 11, 10)),
        ("HANDLE", Fact.ACCEPTED, date(2027, 1, 2)),
        ("EXTEND", Fact.HANDLE_DUE, date(2026, 12, 3)),
        ("ASK_FUCHA", Fact.REPLY_SERVED, date(2026, 12, 3)),
        ("FUCHA", Fact.FUCHA_RECEIVED, date(2026, 12, 3)),
        ("ASK_FUHE", Fact.FUCHA_SERVED, date(2026, 12, 3)),
        ("FUHE", Fact.FUHE_RECEIVED, date(2026, 12, 3)),
        ("SIMPLE_PASS", Fact.RECEIVED, date(2026, 11, 6)),
        ("SIMPLE_ACCEPT", Fact.RECEIVED_BY_UNIT, date(2026, 11, 6)),
        ("SIMPLE_HANDLE", Fact.ACCEPTED, date(2026, 11, 17)),
        ("REVIEW_ACCEPT", Fact.REQUEST_RECEIVED, date(2026, 11, 6)),
    ],
)
def test_each_clock_of_the_table_begins_with_its_fact_and_ends_on_its_day(name, begun, due):
    clock = clocks()[ClockName(name)]
    assert clock.start is begun
    assert count(date(2026, 11, 3), clock.n, clock.unit, Calendar()).nominal_due == due


@pytest.mark.parametrize("name", ClockName)
def test_each_clock_says_how_long_from_what_and_by_which_article(name):
    clock = clocks()[name]
    assert (clock.n, clock.unit, clock.start, clock.article) == ROWS[name.value]
    assert str(clock.n) in clock.words and clock.article in clock.words and clock.start.label in clock.words


def test_the_table_declares_each_clock_once_and_no_other():
    assert list(tomllib.loads(resource("rules", "deadlines.toml").read_text("utf-8"))) == [*ClockName] == list(ROWS)


def test_what_belongs_to_one_clock_alone():
    assert {name.value for name, clock in clocks().items() if clock.legal_class} == {"HANDLE", "EXTEND"}
    extend = clocks()[ClockName.EXTEND]
    assert (extend.most_times, extend.approver, extend.start) == (1, "机关、单位负责人", Fact.HANDLE_DUE)
    assert clocks()[ClockName.FUHE].excludes == "听证"
    assert clocks()[ClockName.JG_NOTIFY].on_the_spot
    assert clocks()[ClockName.REVIEW_ACCEPT].province == "山东"
    assert {name.value for name, clock in clocks().items() if clock.unit is Unit.WORKING} == {
        "UNIT_OBJECT",
        "SIMPLE_PASS",
        "SIMPLE_ACCEPT",
        "SIMPLE_HANDLE",
        "REVIEW_ACCEPT",
    }


def test_a_clock_is_found_by_its_name_however_it_is_typed():
    assert clock_of(" handle ") is clocks()[ClockName.HANDLE]
    assert clock_of("HANDLES") is None


@pytest.mark.parametrize(
    ("name", "profile", "legal_class", "province", "word"),
    [
        ("XF_TRANSFER", Profile.XFBM, "", "", ""),
        ("XF_TRANSFER", Profile.JGDW, "", "", "信访部门"),
        ("JG_NOTIFY", Profile.FAYUAN, "", "", "机关单位"),
        ("HANDLE", Profile.XFBM, "条31(六)", "", ""),
        ("HANDLE", Profile.XFBM, "条31(一)", "", "第三十一条第（六）项"),
        ("HANDLE", Profile.XFBM, "", "", "缺事项分类"),
        ("EXTEND", Profile.JGDW, "条29", "", "第三十四条"),
        ("REVIEW_ACCEPT", Profile.XFBM, "", "山东", ""),
        ("REVIEW_ACCEPT", Profile.XFBM, "", "浙江", "山东"),
        ("FUHE", Profile.FAYUAN, "", "", ""),
    ],
)
def test_a_clock_says_why_it_does_not_run(name, profile, legal_class, province, word):
    told = why_not(clocks()[ClockName(name)], profile, legal_class, province)
    assert word in told and bool(told) == bool(word)


@pytest.mark.parametrize("profile", Profile)
def test_the_next_step_after_registration_uses_the_clock_of_the_table(profile):
    step = first_step(profile, START.date(), accusation=False)
    if step.clock:
        clock = clocks()[ClockName(step.clock)]
        assert (step.due - START.date()).days == clock.n
        assert step.article == clock.article and clock.profiles == (profile,)
