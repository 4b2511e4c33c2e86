"""Names that look, sound or are spelt alike; names that are merely short are not."""

import pytest

from reception_desk.rules.people.names import NameFit, coarse, fit, look_alikes, plain


@pytest.mark.parametrize(
    ("typed", "known", "found"),
    [
        ("张建国", " 张建国", NameFit.SAME),
        ("买买提•艾力", "买买提·艾力", NameFit.SAME),
        ("張建國", "张建国", NameFit.VARIANT),
        ("张健国", "张建国", NameFit.HOMOPHONE),
        ("汪绣瑛", "王秀英", NameFit.HOMOPHONE),
        ("山雄信", "单雄信", NameFit.HOMOPHONE),
        ("陈涛", "程涛", NameFit.NEAR_SOUND),
        ("李兰", "李南", NameFit.NEAR_SOUND),
        ("林志国", "林子国", NameFit.NEAR_SOUND),
        ("末德福", "未德福", NameFit.LOOK_ALIKE),
        ("林冶健", "林治建", NameFit.LOOK_ALIKE),
        ("zjg", "张建国", NameFit.READING),
        ("ZhangJian", "张建国", NameFit.READING),
        ("shanx", "单雄信", NameFit.READING),
        ("zha", "张建国", NameFit.OTHER),
        ("wjg", "张建国", NameFit.OTHER),
        ("张建", "张建国", NameFit.BEGINNING),
        ("张国", "张建国", NameFit.SHORTER),
        ("张建国", "张国", NameFit.SHORTER),
        ("建国", "张建国", NameFit.OTHER),
        ("张", "张建国", NameFit.OTHER),
        ("张建强", "张建国", NameFit.ONE_OTHER),
        ("张国建", "张建国", NameFit.ONE_OTHER),
        ("田涛", "田强", NameFit.OTHER),
        ("刘自", "牛志", NameFit.OTHER),
        ("李德福", "张建国", NameFit.OTHER),
        ("欧阳建国", "张建", NameFit.OTHER),
        ("John Smith", "JOHN SMITH", NameFit.SAME),
        ("John Smith", "Joan Smith", NameFit.ONE_OTHER),
        ("", "张建国", NameFit.UNKNOWN),
        ("·", "张建国", NameFit.UNKNOWN),
        ("不详", "不详", NameFit.UNKNOWN),
    ],
)
def test_two_names(typed, known, found):
    assert fit(typed, known) is found


def test_names_are_as_unlike_as_their_least_like_character():
    assert fit("末健国", "未建国") is NameFit.LOOK_ALIKE
    assert fit("张健强", "张建国") is NameFit.OTHER


def test_a_fit_does_not_depend_on_which_name_is_typed():
    for one, other in [("张健国", "张建国"), ("末德福", "未德福"), ("张国", "张建国"), ("张建强", "张建国")]:
        assert fit(one, other) is fit(other, one)


def test_plain_names_have_neither_dots_nor_blanks_nor_width():
    assert plain(" Ａ·b 張\u3000") == "ab張"


def test_dialects_fall_together():
    assert coarse("zhangchengshilvliang") == coarse("zancensinunian")
    assert coarse("jiangguo") == coarse("jianguo") == coarse("jianuo")


def test_look_alikes_go_both_ways():
    assert "士" in look_alikes("土")
    assert "土" in look_alikes("士")
    assert "土" not in look_alikes("土")
    assert look_alikes("𬭊") == frozenset()
