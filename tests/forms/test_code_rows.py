"""The office's work on a code table: rows from what was typed, free codes, lists pasted from Excel."""

import pytest

from reception_desk.forms.code_rows import (
    MOST_PASTED,
    free_code,
    is_idle,
    read_rows,
    retired_row,
    row_form,
    row_of,
    tables_in_use,
    values_of,
)
from reception_desk.forms.code_tables import TABLES, OwnRow, shipped, table, take_own_rows
from reception_desk.forms.form import Values


@pytest.fixture(autouse=True)
def no_own_rows():
    yield
    take_own_rows([])


def typed(name, **raw):
    return row_of(name, Values(row_form(name), raw))


def test_the_tables_in_use_are_those_the_form_asks_from():
    assert list(tables_in_use())[:3] == ["intents", "modes", "sources"]
    assert tables_in_use()["regions"] == ("address", "household", "region")
    assert set(tables_in_use()) < set(TABLES)


def test_an_entry_that_is_shown_and_kept_unchanged_says_nothing():
    for entry in shipped("contents").entries[:40]:
        row = row_of("contents", values_of("contents", entry))
        assert is_idle(row), entry


def test_a_new_row_and_a_renamed_one():
    assert typed("contents", code="０２０６", label=" 林草资源 ", aliases="林草，林业", parent="02") == OwnRow(
        "contents", "0206", "林草资源", ("林草", "林业"), "02"
    )
    assert typed("contents", code="1002", label="出租汽车", parent="10") == OwnRow("contents", "1002", "出租汽车")


def test_an_own_row_that_is_renamed_is_still_found_by_its_former_name():
    take_own_rows([OwnRow("modes", "9", "视频接访")])
    row = typed("modes", code="9", label="远程接访")
    assert row.aliases == ("视频接访",)
    take_own_rows([row])
    assert table("modes").sole("spjf").label == "远程接访"


def test_a_retired_row_stays_retired_when_it_is_renamed():
    take_own_rows([OwnRow("modes", "9", "视频接访", retired=True)])
    assert typed("modes", code="9", label="远程接访").retired
    entry = table("modes").get("9")
    assert retired_row("modes", entry, retired=False) == OwnRow("modes", "9", "视频接访")


@pytest.mark.parametrize(
    ("name", "parent", "code"),
    [
        ("contents", "02", "0206"),
        ("contents", "", "18"),
        ("contents", "0201", "020101"),
        ("contents", "0101", "010105"),
        ("modes", "", "8"),
        ("handling", "", "9"),
    ],
)
def test_a_free_code_is_made_like_its_siblings(name, parent, code):
    found = free_code(shipped(name), parent)
    assert shipped(name).get(found) is None
    assert found == code


def test_a_table_without_a_free_number_gets_a_letter():
    take_own_rows([OwnRow("modes", str(n), f"方式{n}") for n in range(8, 10)])
    assert free_code(table("modes"), "") == "B1"
    take_own_rows([OwnRow("modes", str(n), f"方式{n}") for n in (8, 9)] + [OwnRow("modes", "B1", "又一种")])
    assert free_code(table("modes"), "") == "B2"


def test_a_list_from_excel_is_read_with_its_headings_and_parents():
    read = read_rows("contents", '代码\t名称\n0206\t林草资源\n020601\t"古树名木"\n0202\t土地征收\n1002\t出租汽车\n\n')
    assert read.findings == ()
    assert read.rows == (
        OwnRow("contents", "0206", "林草资源", (), "02"),
        OwnRow("contents", "020601", "古树名木", (), "02"),
        OwnRow("contents", "0202", ""),
        OwnRow("contents", "1002", "出租汽车"),
    )


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("modes", "一\t甲", "不是“代码、名称”"),
        ("modes", "9", "不是“代码、名称”"),
        ("modes", "9\t甲\n9\t乙", "前面已经用过"),
        ("modes", "9\t甲\t77", "上级 77 不存在"),
        ("nations", "77\t某族", "国家标准"),
        ("modes", "9\t甲\n" * (MOST_PASTED + 1), "一次最多"),
    ],
)
def test_lines_that_cannot_be_taken_are_told_by_their_number(name, text, said):
    assert said in read_rows(name, text).findings[0].sentence
