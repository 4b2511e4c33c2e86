"""Where lines may end: the rules of Chinese, of Latin text, and of both in one line."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception_desk.typeset.breaks import HANGING, NOT_FIRST, NOT_LAST, Script, scripts
from reception_desk.typeset.document import Align, Look, Paragraph, Shape, Text
from reception_desk.typeset.latin_breaks import breaks_in
from reception_desk.typeset.lines import Breaker
from reception_desk.typeset.script_runs import in_words
from reception_desk.typeset.segments import measured
from tests.typeset.docs import SERIF

HAN = "信访事项登记回执处理意见告知书甲乙丙丁一二三"
MARKS = "，。、；：！？（）《》〔〕【】“”‘’…—·"
WORDS = ("2026", "LF2026-A0312", "WPS", "0531-88881234", "3.5%", " ")


def broken(text: str, ems: float, *, align: Align = Align.LEFT, hanging: bool = True) -> list[str]:
    """Return the lines of a text set in 10 pt into `ems` em."""
    look = Look(latin=SERIF, han=SERIF, size=10.0)
    content = measured(Paragraph((Text(text, look),), Shape(align=align), look), str)
    lines = Breaker(content, Shape(align=align), ems * 10.0, 36.0, hanging).lines()
    return [text[line.start : line.end] for line in lines]


@pytest.mark.parametrize(
    ("text", "ems", "lines"),
    [
        ("甲乙丙丁戊己", 4, ["甲乙丙丁", "戊己"]),
        ("甲乙丙丁，戊", 4, ["甲乙丙丁，", "戊"]),
        ("甲乙丙丁》戊", 4, ["甲乙丙", "丁》戊"]),
        ("甲乙丙丁。”戊", 4, ["甲乙丙", "丁。”戊"]),
        ("甲乙丙（丁戊", 4, ["甲乙丙", "（丁戊"]),
        ("甲乙丙——丁", 4, ["甲乙丙", "——丁"]),
        ("甲乙丙 丁", 3, ["甲乙丙 ", "丁"]),
        ("甲乙abcdef丙", 4, ["甲乙", "abcdef", "丙"]),
        ("电话0531-88881234", 5, ["电话0531-", "88881234"]),
        ("于2026年11月3日", 4, ["于2026", "年11月", "3日"]),
        ("甲乙丙丁𠮷戊", 4, ["甲乙丙丁", "𠮷戊"]),
    ],
)
def test_lines_end_where_a_chinese_typesetter_ends_them(qapp, text, ems, lines):
    assert broken(text, ems) == lines


def test_in_a_cell_a_mark_goes_to_the_next_line_with_the_character_before_it(qapp):
    assert broken("甲乙丙丁，戊", 4, hanging=False) == ["甲乙丙", "丁，戊"]


@given(st.lists(st.sampled_from([*HAN, *MARKS, *WORDS]), min_size=1, max_size=60), st.integers(6, 30))
def test_no_text_is_lost_and_every_line_goes_on(qapp, parts, ems):
    text = "".join(parts)
    lines = broken(text, ems)
    assert "".join(lines) == text
    assert all(lines)


@given(
    st.lists(st.sampled_from([*HAN, *HAN, *"，。、；：！？）》〕】（《〔【"]), min_size=1, max_size=80),
    st.integers(6, 30),
)
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(qapp, parts, ems):
    text = "一" + "".join(parts)
    lines = broken(text, ems)
    longest_row = max(
        (len(run) for run in "".join(c if c in NOT_FIRST | NOT_LAST else " " for c in text).split()), default=0
    )
    if longest_row >= ems - 1:
        return
    for before, after in pairwise(lines):
        assert after[0] not in NOT_FIRST
        assert before[-1] not in NOT_LAST


def test_a_mark_that_hangs_may_also_not_begin_a_line():
    assert HANGING < NOT_FIRST


def test_signs_follow_the_script_before_them():
    assert scripts("“甲”a”1") == [Script.HAN, Script.HAN, Script.HAN, Script.LATIN, Script.LATIN, Script.LATIN]


def test_digits_are_shaped_with_the_letters_they_stand_with():
    assert in_words("中3") == [False, False]
    assert in_words("A3") == [True, True]
    assert in_words("3A") == [True, True]
    assert in_words("A【中】3") == [True, True, False, True, True]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ab cd", [3, 5]),
        ("a-b", [2, 3]),
        ("1-2", [2, 3]),
        ("50%", [3]),
        ("a（b", [3]),
        ("a。b", [3]),
        ("3/4", [3]),
        ("a/b", [2, 3]),
        ("中文", [1, 2]),
        ("", []),
    ],
)
def test_latin_text_breaks_by_unicodes_rules(text, places):
    assert breaks_in(text) == places
