"""What stands on the receipt and on the sheet of the recovery code, and how it is written."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception_desk.forms.papers.receipt import RECEIPT_FIELDS, demand_summary, receipt_context
from reception_desk.forms.papers.recovery import RECOVERY_FIELDS, RecoveryFacts, recovery_context
from reception_desk.forms.papers.writing import one_line, paper_date, paper_moment, room, shortened
from tests.forms.papers.samples import ACCUSED, BARE, FULL, WALK_IN


def test_the_context_has_exactly_the_declared_fields_each_a_text():
    declared = {each.name: each for each in RECEIPT_FIELDS}
    for facts in (WALK_IN, BARE, FULL, ACCUSED):
        context = receipt_context(facts)
        assert context.keys() == declared.keys()
        assert all(isinstance(value, str) for value in context.values())
        assert all(value or declared[name].may_be_empty for name, value in context.items())


def test_the_examples_are_what_the_context_gives():
    examples = {each.name: each.example for each in RECEIPT_FIELDS}
    context = receipt_context(replace(WALK_IN, name="张三", people=6, national_number="1", query_code="2"))
    for name in ("number", "name", "visited_at", "demand", "window", "materials", "latest", "next_step", "issued_on"):
        assert context[name] == examples[name]


def test_dates_have_no_zero_padding_and_minutes_do():
    assert paper_date(date(2026, 1, 3)) == "2026年1月3日"
    assert paper_moment(datetime(2026, 11, 3, 1, 5, tzinfo=UTC)) == "2026年11月3日 9:05"
    assert receipt_context(replace(WALK_IN, printed_at=datetime(2026, 11, 3, 16, 30, tzinfo=UTC)))["issued_on"] == (
        "2026年11月4日"
    )


def test_a_moment_needs_its_zone():
    with pytest.raises(ValueError, match="time zone"):
        paper_moment(datetime(2026, 11, 3, 9, 5))  # noqa: DTZ001 - the naive moment is what is tried


@pytest.mark.parametrize(
    ("name", "people", "printed"),
    [("张三", 1, "张三"), ("张三", 6, "张三等 6 人"), ("", 1, "（未留姓名）"), (" \n", 3, "（未留姓名）等 3 人")],
)
def test_who_came(name, people, printed):
    assert receipt_context(replace(WALK_IN, name=name, people=people))["name"] == printed


def test_a_very_long_name_keeps_the_head_count():
    name = receipt_context(FULL)["name"]
    assert isinstance(name, str)
    assert name.endswith("…等 128 人")
    assert room(name, 33) == len(name)


def test_of_an_accusation_nothing_is_said_but_that_it_is_registered():
    context = receipt_context(ACCUSED)
    assert context["demand"] == "已登记"
    assert context["next_step"] == "按规定办理"
    assert context["latest"] == ""
    assert not any("周大成" in str(value) or "纪委" in str(value) for value in context.values())


@pytest.mark.parametrize(
    ("demand", "summary"),
    [
        ("", "已登记"),
        ("问低保", "问低保"),
        ("补发差额\n公开账目。\n\n 道歉 ", "补发差额；公开账目。道歉"),
        ("一" * 50, "一" * 50),
        ("一" * 51, "一" * 49 + "…"),
        ("一" * 40 + "，" + "二" * 40, "一" * 40 + "…"),
        ("一" * 10 + "，" + "二" * 60, "一" * 10 + "，" + "二" * 38 + "…"),
        ("一" * 46 + "12,400 元", "一" * 46 + "…"),
        ("一" * 47 + "compensation", "一" * 47 + "…"),
        ("一" * 48 + "葛\U000e0100城二三", "一" * 48 + "…"),
    ],
)
def test_the_demand_is_cut_at_a_sensible_place(demand, summary):
    assert demand_summary(demand) == summary


@given(st.text(max_size=200), st.integers(2, 60))
def test_a_shortened_text_fits_and_begins_like_the_whole(text, most):
    short = shortened(text, most)
    assert len(short) <= most
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


@given(st.text(max_size=100))
def test_one_line_is_one_line(text):
    assert len(one_line(text).splitlines()) <= 1


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("7K3M-92QF-TX4B-6HWD-PQ8N", [["7K3M", "92QF", "TX4B", "6HWD"], ["PQ8N", "", "", ""]]),
        ("7K3M 92QF TX4B 6HWD", [["7K3M", "92QF", "TX4B", "6HWD"]]),
        ("7K3M92QFTX", [["7K3M", "92QF", "TX", ""]]),
    ],
)
def test_the_recovery_code_stands_in_groups_and_loses_nothing(code, shown):
    context = recovery_context(RecoveryFacts(office="清河县信访局接待科", made_on=date(2026, 11, 3), code=code))
    assert context["code_lines"] == shown
    assert context["made_on"] == "2026年11月3日"
    assert context.keys() == {each.name for each in RECOVERY_FIELDS}
