"""A choice is found by code, characters or initials: best first, quickly, and taken only where it is certain."""

from itertools import pairwise

import pytest

from reception_desk.forms.code_search import Fit
from reception_desk.forms.code_tables import CodeTable, Entry, shipped
from reception_desk.rules.readings import initials_of

# Two classes with the same initials and no other name: the clerk sees both and presses the arrow once.
SHARED_INITIALS = {"林业管理", "旅游管理"}

CLASSES = [each for each in shipped("contents").entries if len(each.code) == 4]


def codes(name, typed):
    return [each.code for each in shipped(name).find(typed)]


def test_better_fits_come_first():
    made = CodeTable(
        "made",
        "",
        (
            Entry("1", "大征地办"),
            Entry("2", "征地办"),
            Entry("3", "土管", ("征地",)),
            Entry("4", "征地"),
            Entry("5", "土办", ("老征地办",)),
            Entry("6", "土所", ("征地所",)),
            Entry("征地", "代码"),
            Entry("征地1", "代码一"),
        ),
    )
    found = [each.code for each in made.find("征地")]
    assert found == ["4", "3", "2", "6", "1", "5"]
    assert [each.code for each in made.find("ZHENGDI1")] == []


def test_the_order_of_fits_is_the_order_of_the_list():
    assert [fit.name for fit in sorted(Fit)] == list(Fit.__members__)
    assert all(low < high for low, high in pairwise(Fit))


@pytest.mark.parametrize(
    ("name", "typed", "first"),
    [
        ("contents", "0202", "0202"),
        ("contents", "０２０２", "0202"),
        ("contents", "土地征收", "0202"),
        ("contents", " 土地 征收 ", "0202"),
        ("contents", "征地", "0202"),
        ("contents", "tdzs", "0202"),
        ("contents", "TDZS", "0202"),
        ("contents", "ｔｄｚｓ", "0202"),
        ("contents", "土地徵收", "0202"),
        ("contents", "工资", "0402"),
        ("contents", "欠薪", "0402"),
        ("contents", "qx", "0402"),
        ("contents", "scjg", "0904"),
        ("contents", "02", "02"),
        ("intents", "1", "1"),
        ("intents", "fyxs", "1"),
        ("intents", "wjd", "4"),
        ("modes", "院长接访", "2"),
        ("legal_classes", "jj", "JJ"),
        ("nations", "汉族", "01"),
        ("id_documents", "身份证", "111"),
        ("sources", "12345", "20"),
        ("occupations", "退休", "15"),
        ("regions", "sd", "370000"),
    ],
)
def test_what_is_typed_finds_what_is_meant(name, typed, first):
    assert codes(name, typed)[0] == first


def test_a_code_typed_in_part_lists_what_stands_under_it():
    assert codes("contents", "02") == ["02", "0201", "0202", "0203", "0204", "0205"]


def test_nothing_typed_lists_all_and_nonsense_lists_nothing():
    assert codes("modes", "") == codes("modes", " ，") == [str(code) for code in range(1, 8)]
    assert codes("modes", "没有这种") == codes("modes", "zzzz") == codes("modes", "77") == []


def test_initials_are_only_found_from_their_beginning():
    assert "0202" not in codes("contents", "zs")
    assert "0202" in codes("contents", "tdz")


@pytest.mark.parametrize("entry", CLASSES, ids=lambda entry: entry.label)
def test_every_class_of_content_is_found_by_its_initials(entry):
    contents = shipped("contents")
    for initials in initials_of(entry.label):
        assert entry in contents.find(initials)[:4]
    if entry.label not in SHARED_INITIALS | {"其他"}:
        assert any(contents.sole(initials) == entry for initials in initials_of(entry.label))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("0202", "0202"),
        ("征地", "0202"),
        ("tdzs", "0202"),
        ("市场监管", "0904"),
        ("其他", "17"),
        ("tdz", None),
        ("土地", None),
        ("lygl", None),
        ("医疗保障", None),
        ("", None),
        ("？", None),
        ("没有这种", None),
    ],
)
def test_only_what_is_certain_is_taken(typed, code):
    entry = shipped("contents").sole(typed)
    assert (entry.code if entry else None) == code


def villages(number):
    first, second = "柳张王李赵孙周吴郑冯陈褚卫蒋沈韩杨朱秦许", "东西上下前后南北大小"
    names = [f"{a}{b}{c}村" for a in first for b in second for c in "庄林岭沟"]
    return CodeTable(
        "made",
        "",
        tuple(Entry(f"370102{n // 30:03}{n:03}", f"石桥镇{names[n]}", (names[n],)) for n in range(number)),
    )


@pytest.mark.parametrize(
    "typed", ["t", "tdzs", "征", "征地", "管理", "0", "0202", "zzzz", "村", "石桥镇柳", "sqz", "l"]
)
@pytest.mark.parametrize("table", [shipped("contents"), shipped("nations"), villages(600)], ids=lambda each: each.name)
def test_what_is_sole_stands_first_among_what_is_found(table, typed):
    found, sole = table.find(typed), table.sole(typed)
    assert sole is None or found[0] == sole
    assert len({each.code for each in found}) == len(found)
