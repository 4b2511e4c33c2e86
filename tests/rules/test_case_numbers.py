"""Case numbers of courts: read in every spelling, printed in one, old ones left as they are."""

import pytest

from reception_desk.rules.case_numbers import CaseNumber, is_old_case_number, read_case_number


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("（2026）鲁0102民初123号", "（2026）鲁0102民初123号"),
        ("(2026) 鲁0102 民初 123号", "（2026）鲁0102民初123号"),
        ("〔２０２６〕鲁０１０２执恢７号", "（2026）鲁0102执恢7号"),
        ("(2019)最高法知民终8号", "（2019）最高法知民终8号"),
        ("（2020）鲁01行终45号之二", "（2020）鲁01行终45号之二"),
        ("(2018)京民申9号", "（2018）京民申9号"),
        ("(2021)鲁0102司救执3号", "（2021）鲁0102司救执3号"),
    ],
)
def test_a_number_is_printed_with_full_width_brackets(typed, printed):
    assert read_case_number(typed).printed == printed


def test_the_parts_of_a_number():
    assert read_case_number("(2020)鲁01知行终45号之二") == CaseNumber(2020, "鲁01", "知", "行终", 45, "二")


@pytest.mark.parametrize("typed", ["", "民初123号", "(2026)鲁0102民初号", "(2026)泰0102民初1号", "(1899)鲁民初1号"])
def test_what_is_no_number(typed):
    assert read_case_number(typed) is None
    assert not is_old_case_number(typed)


def test_a_number_of_before_2016_stays_free_text():
    assert read_case_number("(2013)历民初字第123号") is None
    assert is_old_case_number("（2013）历民初字第123号")
    assert read_case_number("(2015)鲁民初1号") is None
    assert is_old_case_number("(2015)鲁民初1号")
