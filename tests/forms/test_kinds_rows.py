"""Rows of cells as one answer."""

from reception_desk.forms.form import Field, Form, Values, section
from reception_desk.forms.kinds import Count, Text
from reception_desk.forms.kinds_rows import rows
from reception_desk.forms.reading import read_object

WHAT = Field("what", "名称", Text(5))
MANY = Field("many", "份数", Count(0, 9))
LIST = Field("list", "清单", rows(WHAT, MANY))
FORM = Form("f", "表", (section("a", "甲", LIST),))


def test_a_row_is_read_by_its_columns():
    first, second = Values(FORM, {"list": "合同\t3\n\n收据"})[LIST]
    assert (first[WHAT], first[MANY]) == ("合同", 3)
    assert (second[WHAT], second[MANY]) == ("收据", None)
    assert Values(FORM, {"list": " \t \n"})[LIST] is None


def test_what_stands_beyond_the_last_column_is_not_lost():
    (row,) = LIST.kind.read("合同\t3\t复印\t\t件")
    assert row.text(MANY) == "3 复印 件"


def test_the_checks_name_row_and_column():
    said = list(LIST.kind.check("合同\t3\n\n很长的名称啊\t99"))
    assert [each.split("：")[0] for each in said] == ["第 3 行“名称”", "第 3 行“份数”"]


def test_rows_are_shown_as_they_are_typed():
    assert LIST.kind.show(LIST.kind.read("合同 \t3\n收据\t")) == "合同\t3\n收据"


def test_one_line_names_them_all():
    assert LIST.kind.brief("合同\t3\n收据") == "合同、收据"
    assert LIST.kind.brief("甲\n乙\n丙\n丁") == "甲、乙、丙等 4 项"
    assert LIST.kind.brief("") == ""


def test_json_may_give_rows_as_objects_or_lines():
    given = {"list": [{"what": "合同", "many": 3}, "收据\t1"]}
    assert read_object(FORM, given).values.raw["list"] == "合同\t3\n收据\t1"
    reading = read_object(FORM, {"list": [{"what": "合同", "colour": "红"}]})
    assert "list" not in reading.values.raw
    assert "colour" in reading.kept["list"]
    assert read_object(FORM, {"list": [{"what": True}]}).kept["list"]
