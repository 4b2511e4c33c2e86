"""Villages from the office's own list: read from a file, chosen by initials, and free text all the same."""

import pytest

from reception_desk.forms.code_tables import OwnRow, table, take_own_rows
from reception_desk.forms.form import Field, Form, Values, section
from reception_desk.forms.kinds_place import Place, PlaceName
from reception_desk.forms.regions import depth, read_regions

LIST = """\ufeff代码,名称
370100,济南市
370102,历下区
370102003000,石桥镇
370102003201,柳林村委会
370102003202,东河村村民委员会
370102003203,幸福社区居委会
370102004,河口乡
370102004201,柳林村
370102004202,清泉村
"""
ADDRESS = Field("address", "现住址", Place())
FORM = Form("made", "试", (section("all", "", ADDRESS),))


@pytest.fixture
def county():
    """Take the county's list as the office's rows."""
    take_own_rows(read_regions(LIST).rows)
    yield
    take_own_rows([])


def read(raw):
    return Values(FORM, {"address": raw})[ADDRESS]


def test_a_list_becomes_rows_named_as_people_name_them():
    rows = {row.code: row for row in read_regions(LIST).rows}
    assert read_regions(LIST).findings == ()
    assert rows["370100"] == OwnRow("regions", "370100", "济南市", (), "370000")
    assert rows["370102"].parent == "370100"
    assert rows["370102004000"] == OwnRow("regions", "370102004000", "河口乡", (), "370102")
    assert rows["370102003201"].label == "石桥镇柳林村"
    assert rows["370102003201"].aliases == ("柳林村", "柳林村委会")
    assert rows["370102003202"].label == "石桥镇东河村"
    assert rows["370102003203"].label == "石桥镇幸福社区"
    assert rows["370102003203"].parent == "370102003000"


@pytest.mark.parametrize("mark", ["\t", ";", "，", ","])
def test_columns_may_be_parted_in_several_ways(mark):
    assert read_regions(LIST.replace(",", mark)).rows == read_regions(LIST).rows


def test_lines_that_cannot_be_taken_are_named():
    said = read_regions(
        "370102,历下区\n3.70102E+11,柳林村\n370102003201\n\n370102,别的\n0123456,无\n,,\n370102,历下区\n"
    )
    assert [row.code for row in said.rows] == ["370102"]
    assert [finding.sentence[:5] for finding in said.findings] == ["第 2 行", "第 3 行", "第 5 行", "第 6 行"]


def test_a_strange_file_is_no_trouble():
    assert read_regions("").rows == ()
    assert read_regions("a" * 300_000 + "\n" + "\x00\ud800,\n").rows == ()


@pytest.mark.parametrize(
    ("code", "digits"), [("370000", 2), ("370100", 4), ("370102", 6), ("370102003000", 9), ("370102003201", 12)]
)
def test_the_depth_of_a_code(code, digits):
    assert depth(code) == digits


@pytest.mark.parametrize("typed", ["sqzllc", "qqc", "清泉", "370102003", "石桥"])
def test_villages_are_suggested(county, typed):
    assert Place().suggest(typed)


def test_a_village_is_chosen_by_its_initials(county):
    assert read("sqzllc") == PlaceName("石桥镇柳林村", "370102003201")
    assert read("qqc") == PlaceName("河口乡清泉村", "370102004202")
    assert Values(FORM, {"address": "qqc"}).text(ADDRESS) == "河口乡清泉村"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("石桥镇柳林村 2 组 15 号", "370102003201"),
        ("石桥镇 柳林村2组", "370102003201"),
        ("济南市历下区石桥镇柳林村 2 组", "370102003201"),
        ("山东省济南市历下区河口乡", "370102004000"),
        ("清泉村 3 组", "370102004202"),
        ("石桥镇某村", "370102003000"),
        ("柳林村 2 组", ""),
        ("河南村 1 组", ""),
        ("某地", ""),
        ("2 组 15 号", ""),
    ],
)
def test_a_place_stays_as_typed_and_its_beginning_may_be_known(county, raw, code):
    assert read(raw) == PlaceName(raw, code)
    assert list(Values(FORM, {"address": raw}).findings()) == []


def test_an_unknown_place_is_never_refused():
    text = "天上人间\u202e 9 号"
    assert read(text) == PlaceName("天上人间 9 号")
    assert list(Values(FORM, {"address": text}).findings()) == []
    assert read("\u202e") is None


def test_several_villages_of_one_name_are_a_finding(county):
    (finding,) = Values(FORM, {"address": "柳林村"}).findings()
    assert "石桥镇柳林村" in finding.sentence and "河口乡柳林村" in finding.sentence
    assert read("柳林村") == PlaceName("柳林村")


def test_a_very_long_place_is_kept_with_a_finding(county):
    long = "石桥镇柳林村" + "某" * 300
    assert read(long) == PlaceName(long, "370102003201")
    assert len(list(Values(FORM, {"address": long}).findings())) == 1


def test_the_provinces_are_shipped():
    assert [each.code for each in table("regions").children("")][:2] == ["110000", "120000"]
    assert read("sds") == PlaceName("山东省", "370000")
