"""What differs between two ways a form was filled."""

from reception_desk.forms.differences import answer, difference, differences
from reception_desk.forms.visits import VISIT


def test_coded_answers_are_told_in_words():
    assert answer(VISIT, "purpose", "2") == "求决"
    assert answer(VISIT, "content", "0202").startswith("土地")
    assert answer(VISIT, "people", "3") == "3"
    assert answer(VISIT, "demand", "甲\n\n乙") == "甲 / 乙"
    assert answer(VISIT, "phone", " ") == "（空）"
    assert answer(VISIT, "purpose", "没有") == "没有"
    assert "、" in answer(VISIT, "circumstances", "1、2") or answer(VISIT, "circumstances", "1、2") == "1、2"


def test_long_texts_begin_shortly_before_they_part():
    one, other = "同样的话" * 50 + "三点一万元" + "后" * 80, "同样的话" * 50 + "三点八万元" + "后" * 80
    found = difference(VISIT, "statement", one, other)
    assert found.label == "事实和理由"
    assert "三点一万元" in found.before
    assert "三点八万元" in found.after
    assert found.before.startswith("…")
    assert found.before.endswith("…")
    assert len(found.before) <= 62


def test_short_texts_stand_whole_and_an_unknown_name_for_itself():
    one, other = {"name": "王桂兰", "x": "1"}, {"name": "王桂蓝"}
    found = differences(VISIT, ("name", "x"), one, other)
    assert [(each.label, each.before, each.after) for each in found] == [
        ("姓名", "王桂兰", "王桂蓝"),
        ("x", "1", "（空）"),
    ]
