"""A pasted list of people."""

import time

import pytest

from reception_desk.forms.kinds_people import ListedPerson, PeopleList, listed

MAN = "370102199001011231"
KIND = PeopleList()


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (f"1. 张三 {MAN} 13805310000", ListedPerson("张三", MAN, "13805310000", True)),
        ("2、李四,13805310001", ListedPerson("李四", "", "13805310001")),
        ("３、王五", ListedPerson("王五")),
        ("13805310000\t赵六\t370102900101123", ListedPerson("赵六", MAN, "13805310000", True)),
        ("（4）钱七", ListedPerson("钱七")),
        ("欧阳 娜娜", ListedPerson("欧阳 娜娜")),
        (f"张三{MAN}", ListedPerson("张三", MAN, "", True)),
        ("孙八 370102199001011233", ListedPerson("孙八", "370102199001011233")),
        (f"周九 {MAN} 110105194912310021", ListedPerson("周九 110105194912310021", MAN, "", True)),
    ],
)
def test_a_line_is_understood_in_any_order(line, person):
    assert listed(line) == (person,)


def test_a_line_is_never_left_out():
    assert len(listed("甲\n\n ， \n\x00\u202e乙\n" + "长" * 300)) == 3


def test_the_line_below_counts_and_names_doubles():
    raw = f"张三 {MAN}\n李四 370102199001011233\n张三 {MAN}\n王五\n王五"
    assert KIND.told(raw) == "已列 5 人，2 个证件号码通过校验；1 个未通过；重复：张三、王五"
    assert list(KIND.check(raw)) == [
        "名单里有 1 个证件号码没有通过校验，照原样保存。",
        "名单里重复：张三、王五，照原样保存。",
    ]
    assert KIND.told("").startswith("一行一人")
    assert (KIND.brief(raw), KIND.brief("")) == ("5 人", "")
    assert "等 4 人" in KIND.told("甲\n甲\n乙\n乙\n丙\n丙\n丁\n丁")


def test_it_is_shown_as_it_would_be_typed():
    assert KIND.show(KIND.read("1. 张三 13805310000\n李四")) == "张三 13805310000\n李四"
    assert KIND.read(" \n") is None


def test_five_hundred_lines_are_no_burden():
    raw = "\n".join(f"{n}. 张{chr(0x4E00 + n)} {MAN[:-4]}{n:04} 1380531{n:04}" for n in range(500))
    KIND.told(raw)
    started = time.perf_counter()
    KIND.told(f"{raw}\n又一人")
    assert time.perf_counter() - started < 0.1
