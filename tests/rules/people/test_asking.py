"""What a term of a search may mean: pinyin, sound, a short number."""

import pytest

from reception_desk.rules.people.asking import by_letters, by_sound, running_number
from reception_desk.rules.people.keys import INITIALS, SOUND, keys_of


def meets(probes, name):
    keys = keys_of(name, "", "", None)
    return any(kind == each.kind and key.startswith(each.start) for each in probes for kind, key in keys)


@pytest.mark.parametrize("term", ["zj", "zjg", "ZJG", "ｚｊｇ", "zhang", "zhangj", "zhangjiang", "zhangjianguo"])
def test_a_name_is_met_by_its_initials_and_its_pinyin_at_every_length(term):
    assert meets(by_letters(term), "张建国")


@pytest.mark.parametrize("term", ["z", "", "a312", "张", "zj国", "zjgg", "zhangjianguoo"])
def test_what_is_no_beginning_of_a_name_in_letters_meets_none(term):
    assert not meets(by_letters(term), "张建国")


def test_short_letters_are_initials_alone():
    assert [each.kind for each in by_letters("zjg")] == [INITIALS]
    assert [each.kind for each in by_letters("zhan")] == [INITIALS, SOUND]


@pytest.mark.parametrize("term", ["章建国", "张建囯", "張建國", "章建"])
def test_names_of_one_sound_meet(term):
    assert meets(by_sound(term), "张建国")


@pytest.mark.parametrize("term", ["张", "补发承包地", "zjg", "12", "李建国", ""])
def test_a_single_character_a_sentence_and_letters_have_no_sound(term):
    assert not meets(by_sound(term), "张建国")


@pytest.mark.parametrize(
    ("term", "told"),
    [("a312", ("A", 312)), ("A0312", ("A", 312)), ("ｂ7", ("B", 7)), ("0312", None), ("lf2026", None), ("a0", None)],
)
def test_a_running_number_with_its_station(term, told):
    assert running_number(term) == told
