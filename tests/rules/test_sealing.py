"""条30③: an accusation is passed on neither to the accused nor to the accused's own unit."""

import pytest

from reception_desk.rules.sealing import (
    accused_names,
    is_own_unit,
    names_accused,
    without_names,
    without_sentences,
)


@pytest.mark.parametrize(
    ("receiver", "unit", "own"),
    [
        ("石桥镇人民政府", "石桥镇政府", True),
        ("清河县石桥镇人民政府", "石桥镇人民政府", True),
        ("石桥镇政府 财政所", "石桥镇政府", True),
        ("城关派出所", "清河县公安局城关派出所", True),
        ("清河县公安局", "清河县公安局城关派出所", False),
        ("清河县纪委监委", "石桥镇人民政府", False),
        ("石橋鎮政府", "石桥镇政府", True),
        ("石桥镇政府", "", False),
        ("", "石桥镇政府", False),
    ],
)
def test_a_unit_and_what_stands_under_it_is_the_accuseds_own(receiver, unit, own):
    assert is_own_unit(receiver, unit) is own


@pytest.mark.parametrize(
    ("receiver", "name", "named"),
    [
        ("周大成副镇长", "周大成", True),
        ("周 大成", "钱某、周大成", True),
        ("县纪委", "周大成", False),
        ("县纪委", "", False),
        ("周口市纪委", "周", False),
    ],
)
def test_the_accused_is_known_by_name(receiver, name, named):
    assert names_accused(receiver, name) is named


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("周大成", ("周大成",)),
        (" 李 春梅 科长", ("李春梅科长", "李春梅")),
        ("周大成副镇长、钱某", ("周大成副镇长", "周大成", "钱某")),
        ("不明", ()),
        ("周", ()),
        ("", ()),
    ],
)
def test_the_accused_is_called_with_and_without_a_title(typed, names):
    assert accused_names(typed) == names


def test_other_words_stand_for_the_name_however_it_is_spaced():
    assert without_names("查处周 大成，补发差额", ["周大成"]) == "查处有关人员，补发差额"
    assert without_names("补发差额", ["周大成"]) == "补发差额"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("补偿不足。周大成收钱。还收礼，周 大成知道！请核实", "补偿不足。……请核实"),
        ("补偿不足。", "补偿不足。"),
        ("他收了。又收了。", "……"),
        ("", ""),
    ],
)
def test_other_words_stand_for_each_sentence_that_says_it(text, left):
    assert without_sentences(text, ["周大成", "他收了。又收了。", " "]) == left
