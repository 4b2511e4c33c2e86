"""Lists as tables: text stays text, formulas stay harmless, nothing is written to a file."""

import io
import tempfile
import zipfile
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from reception_desk.forms.export import Sheet, cell_text, workbook

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def cells(content):
    """Return the texts of a workbook's only sheet by row, and whether any cell is no text."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(each.itertext()) for each in strings.iter(f"{M}si")]
        page = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in page.iter(f"{M}row"):
        assert all(cell.get("t") == "s" for cell in row if len(cell)), "every filled cell is text"
        assert row.find(f".//{M}f") is None
        rows.append([texts[int(cell.find(f"{M}v").text)] for cell in row if len(cell)])
    return rows


def sheet(*rows):
    return Sheet("来访台账", ("来访台账", "某县信访局　共 1 条"), (("编号", 14), ("证件号码", 20)), rows)


def test_head_lines_columns_and_rows():
    rows = cells(workbook(sheet(["LF2026-A0001", "370102********1127"], ["", "1"])))
    assert rows[0] == ["来访台账"]
    assert rows[2] == ["编号", "证件号码"]
    assert rows[3] == ["LF2026-A0001", "370102********1127"]
    assert rows[4] == ["", "1"], "a number stays text"


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", " =", "\n=", "\t=", "　＝", "|"]
)
def test_no_start_of_a_formula_stays_one(start):
    text = f"{start}HYPERLINK(1)"
    assert cell_text(text).startswith("'")
    (shown,) = cells(workbook(sheet([text])))[3]
    assert shown.startswith("'")


@settings(deadline=None, max_examples=60)
@given(some.text(max_size=40))
def test_any_text_makes_a_table_of_texts(text):
    assert len(cells(workbook(sheet([text, "x"])))) == 4


def test_ordinary_words_stand_as_they_are():
    for text in ("补发承包地征收补偿差额", "—", "2026-11-23 10:42", "0531-88880001", ""):
        assert cell_text(text) == text


def test_it_stops_when_it_is_told_to_and_leaves_no_file(monkeypatch):
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", None)
    monkeypatch.setattr(tempfile, "mkstemp", None)
    assert workbook(sheet(*[["a", "b"]] * 1200), lambda done: done < 0.5) is None
    assert workbook(sheet(["a", "b"])) is not None
