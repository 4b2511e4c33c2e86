"""The office's own wording of the national form and of the superior's tables: what is wrong is named with its line."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.outgoing.fields import Known, Told, names, record_of
from reception_desk.forms.outgoing.mapping import Asked, read_national, read_package
from reception_desk.paths import resource

NATIONAL = resource("outgoing", "national.toml").read_text("utf-8")
PACKAGE = resource("outgoing", "package.toml").read_text("utf-8")
SHORT = 'system = "国家信访信息系统"\n[[field]]\nlabel = "姓名"\nfield = "name"\n'


def test_the_shipped_files_are_right_and_begin_as_they_say():
    told = read_national(NATIONAL)
    assert [each.label for each in told.fields[:4]] == ["信访形式", "信访日期", "信访人数", "姓名"]
    assert told.system in NATIONAL
    package = read_package(PACKAGE)
    assert (package.visits.name, package.matters.name) == ("来访", "事项")
    assert package.visits.fields[0] == Asked("登记编号", "number", required=True)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (SHORT.replace('"姓名"', "姓名"), 3, "看不懂"),
        (SHORT.replace('"name"', '"nmae"'), 4, "没有“nmae”这个字段"),
        (SHORT.replace('"name"', '"姓名"'), 4, "是不是 name"),
        (SHORT + "requird = true\n", 5, "没有“requird”这个写法"),
        (SHORT + 'required = "yes"\n', 5, "true 或 false"),
        (SHORT + 'as = "number"\n', 5, "words"),
        (SHORT + "codes = 3\n", 5, "codes"),
        (SHORT + 'fixed = "x"\n', 2, "只写一个"),
        (SHORT.replace('label = "姓名"', "label = 3"), 3, "加引号"),
        (SHORT + '\n[[field]]\nlabel = "姓名"\nfield = "phone"\n', 6, "写了两次"),
        (SHORT.replace("[[field]]", "[[feld]]"), 1, "一栏也没有"),
        (SHORT.replace('system = "国家信访信息系统"', "system = 3"), 1, "system"),
        (SHORT.replace("\n", "\nalso = 3\n", 1), 2, "also"),
        ("[[field", 1, "看不懂"),
        ("", 1, "一栏也没有"),
        ("x" * 200_001, 1, "文件太长"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text, line, says):
    with pytest.raises(CannotNow, match=f"第 {line} 行") as told:
        read_national(text)
    assert says in str(told.value)


def test_a_package_names_its_wrong_line_too():
    wrong = PACKAGE.replace('field = "matter_title"', 'field = "titel"')
    line = wrong[: wrong.index("titel")].count("\n") + 1
    with pytest.raises(CannotNow, match=f"第 {line} 行"):
        read_package(wrong)
    with pytest.raises(CannotNow, match="不能做文件名"):
        read_package(PACKAGE.replace('name = "来访"', 'name = "../来访"'))
    with pytest.raises(CannotNow, match="matters"):
        read_package(PACKAGE[: PACKAGE.index("[matters]")])


def test_a_field_says_its_words_its_code_or_theirs():
    record = {"channel": Told("visit", "来访"), "name": Told(words="王桂兰"), "content": Told("0202", "征地")}
    theirs = Asked("形式", "channel", codes={"visit": "走访"})
    assert theirs.value(record) == "走访"
    assert theirs.value({"channel": Told("video", "视频")}) == ""
    assert "视频" in theirs.lack({"channel": Told("video", "视频")})
    assert theirs.lack({"channel": Told()}) == ""
    assert Asked("名", "name").value(record) == "王桂兰"
    assert Asked("码", "content", by_code=True).value(record) == "0202"
    assert Asked("类", "content").value(record) == "征地"
    assert Asked("固定", "", fixed="是").value(record) == "是"
    assert "“名”" in Asked("名", "name", required=True).lack({"name": Told()})


def test_a_record_has_every_field_that_may_be_asked_for_and_none_of_an_accusation():
    found = record_of({"name": "王桂兰", "id_number": "11010519491231002X", "accusation": "密"}, Known())
    assert found["birth"].words == "1949-12-31"
    assert found["sex"].code == "2"
    assert {*found, "number"} >= set(names()) - {"number"} - set(known_texts())
    assert not {"accusation", "accused_name", "passages", "accuses"} & {*found, *names()}


def known_texts():
    from reception_desk.forms.outgoing.fields import AROUND

    return AROUND
