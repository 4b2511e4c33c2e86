"""Answers from a code table: kept as code, read from whatever names one entry, never refused."""

import pytest

from reception_desk.forms.code_tables import OwnRow, take_own_rows
from reception_desk.forms.form import Field, Form, Values, section
from reception_desk.forms.kinds_coded import Coded, CodedSome

CONTENT = Field("content", "内容分类", Coded("contents"))
SPECIAL = Field("special", "特殊情况", CodedSome("circumstances"), internal=True)
FORM = Form("made", "试", (section("all", "", CONTENT, SPECIAL),))


@pytest.fixture(autouse=True)
def no_own_rows():
    """Leave the tables as they are shipped."""
    yield
    take_own_rows([])


@pytest.mark.parametrize("raw", ["0202", "土地征收", "征地", "tdzs", " TDZS "])
def test_one_entry_is_understood_and_kept_as_its_code(raw):
    values = Values(FORM, {"content": raw})
    assert values[CONTENT].label == "土地征收"
    assert values.text(CONTENT) == "0202"
    assert list(values.findings()) == []


def test_what_names_no_entry_is_kept_with_a_finding():
    values = Values(FORM, {"content": "邻居\u202e吵架" + "啊" * 300})
    assert values[CONTENT] is None
    assert values.text(CONTENT).startswith("邻居")
    (finding,) = values.findings()
    assert finding.field == "content" and "内容分类" in finding.sentence and "\u202e" not in finding.sentence
    assert len(finding.sentence) < 80 and not finding.stops


def test_what_names_several_says_which():
    (finding,) = Values(FORM, {"content": "lygl"}).findings()
    assert "林业管理" in finding.sentence and "旅游管理" in finding.sentence


def test_suggestions_are_those_of_the_table():
    assert [each.code for each in Coded("contents").suggest("tdz")] == ["0201", "0202"]


def test_the_office_s_rows_are_known_to_the_kind():
    take_own_rows([OwnRow("contents", "0206", "林草资源", parent="02"), OwnRow("contents", "0202", "", retired=True)])
    assert Values(FORM, {"content": "lczy"})[CONTENT].code == "0206"
    assert Values(FORM, {"content": "0202"})[CONTENT].retired
    assert Values(FORM, {"content": "tdzs"})[CONTENT] is None


@pytest.mark.parametrize("raw", ["1、3", "扬言 老幼残", "yy,laoyoucan", "3；1"])
def test_several_entries_are_understood(raw):
    read = Values(FORM, {"special": raw})[SPECIAL]
    assert read is not None and {each.label for each in read} == {"扬言", "老幼残"}


def test_several_entries_are_kept_once_and_what_is_unknown_is_named():
    values = Values(FORM, {"special": "1、扬言、打雷"})
    assert values.text(SPECIAL) == "1"
    (finding,) = values.findings()
    assert "打雷" in finding.sentence and "扬言" not in finding.sentence
    assert Values(FORM, {"special": "、"})[SPECIAL] is None


def test_several_entries_are_suggested_for_the_last_part():
    kind = CodedSome("circumstances")
    assert [each.label for each in kind.suggest("1、bing")] == ["病患"]
    assert [each.code for each in kind.suggest("1、2、")] == ["3", "4", "5", "6", "7"]
    assert len(kind.suggest("")) == 7
