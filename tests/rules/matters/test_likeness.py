"""Candidates for the same matter: person and demand together, reasons in words."""

import pytest

from reception_desk.rules.matters import MatterTraits, compare

LAND = MatterTraits(frozenset({1}), "0202", "石桥镇柳林村", "石桥镇人民政府", ("补发承包地征收补偿差额",))


def changed(**traits):
    values = {name: getattr(LAND, name) for name in ("people", "content", "region", "unit", "demands")}
    return MatterTraits(**{**values, **traits})


def test_the_same_person_with_the_same_demand():
    found = compare(LAND, changed(demands=("要求补发征收承包地的补偿差额",)))
    assert found.likely
    assert found.reasons[0] == "同一信访人"
    assert found.against == ()


def test_the_same_person_with_another_demand_is_no_candidate():
    found = compare(LAND, changed(content="0704", region="", unit="", demands=("申请低保",)))
    assert not found.possible
    assert found.against == ("内容分类不同", "诉求的说法不同")


def test_another_person_of_the_village_with_the_same_demand_is_possible():
    found = compare(LAND, changed(people=frozenset({2})))
    assert found.possible
    assert "同一信访人" not in found.reasons


@pytest.mark.parametrize(
    ("traits", "said"),
    [
        ({"content": "0201"}, "内容大类相同"),
        ({"content": ""}, None),
        ({"region": "石桥镇"}, "问题属地相同"),
        ({"unit": "县自然资源局"}, "责任单位不同"),
        ({"demands": ("补发承包地的粮食直补",)}, "诉求的说法有些相近"),
        ({"demands": ()}, None),
        ({"region": "河口镇"}, "问题属地不同"),
    ],
)
def test_each_trait_says_its_word(traits, said):
    found = compare(LAND, changed(**traits))
    assert said is None or said in (*found.reasons, *found.against)
    assert len(found.reasons) + len(found.against) == 5 - (said is None)


def test_nothing_known_is_nothing_said():
    nothing = MatterTraits(frozenset())
    assert compare(nothing, nothing).points == 0


@pytest.mark.parametrize(("one", "other"), [("", "补"), ("补", "补"), ("。", "，")])
def test_very_short_demands_do_no_harm(one, other):
    compare(changed(demands=(one,)), changed(demands=(other,)))
