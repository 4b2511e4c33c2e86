"""Tables from outside are read row by row: every encoding, every spoilt cell by its name, nothing monstrous."""

import io
import zipfile
from datetime import date

import pytest
import xlsxwriter

from reception_desk.errors import CannotNow
from reception_desk.forms.importing import xlsx
from reception_desk.forms.importing.columns import kind_of, matched, shape_of
from reception_desk.forms.importing.files import book_of
from reception_desk.forms.importing.numbers import day_of_serial, day_of_text, is_date_format, plain
from reception_desk.forms.importing.rows import Mark
from reception_desk.forms.importing.targets import targets_of
from reception_desk.forms.importing.typed import Typist
from reception_desk.vocabulary.imports import ImportKind

HEAD = ("来访日期", "姓名", "证件号码", "人数", "诉求")


def rows_of(content, sheet=""):
    book = book_of(io.BytesIO(content))
    return list(book.rows(sheet or book.sheets[0]))


def workbook(fill, *, name="台账"):
    """Return a workbook whose first sheet was filled by `fill`."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        fill(book, book.add_worksheet(name))
    return made.getvalue()


def repacked(content, part, change):
    """Return a workbook with one part changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.infolist():
            data = old.read(each)
            new.writestr(each.filename, change(data) if each.filename == part else data)
    return made.getvalue()


def typed(row, kind=ImportKind.VISITS, headers=HEAD):
    targets = targets_of(kind)
    return Typist(headers, matched(headers, targets), targets).typed(row)


def test_a_workbook_is_read_as_it_is_shown():
    def fill(book, sheet):
        day = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
        for at, title in enumerate(HEAD):
            sheet.write(0, at, title)
        sheet.write_datetime(1, 0, date(2025, 3, 12), day)
        sheet.write_string(1, 1, "王桂兰")
        sheet.write_number(1, 2, 440301199001011234)
        sheet.write_formula(1, 3, "=1+2", value=3)
        sheet.write_rich_string(1, 4, "补发", book.add_format({"bold": True}), "补偿")
        sheet.merge_range(2, 0, 4, 0, "2025-03-13")
        sheet.write_string(2, 1, "李四")
        sheet.write_string(4, 1, "赵六")
        sheet.write_formula(4, 3, "=A99", value="")

    first, second, last = rows_of(workbook(fill))[1:]
    assert first.texts == ("2025-03-12", "王桂兰", "4.40301E+17", "3", "补发补偿")
    assert first.marks == {2: Mark.RUINED, 3: Mark.FORMULA}
    assert (second.texts[:2], last.texts[:2], last.marks[0]) == (
        ("2025-03-13", "李四"),
        ("2025-03-13", "赵六"),
        Mark.MERGED,
    )
    assert last.marks[3] is Mark.UNCOUNTED
    found = typed(first)
    assert "id_number" not in found.raw, "it is not guessed"
    assert "4.40301E+17，后几位已经丢失，不猜" in found.remarks[0]
    assert found.kept == {"证件号码": "4.40301E+17"}
    assert "没有它算好的值" in typed(last).remarks[-1]


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8"),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("gb18030").replace(b"\n", b"\r\n"),
        lambda text: text.splitlines(keepends=True)[0].encode("gb18030") + text.split("\n", 1)[1].encode("utf-8"),
    ],
)
def test_a_text_table_is_read_in_every_encoding(encode):
    text = '来访日期,姓名,诉求\n2025-03-12,㐂桂兰𠮷,"两行\n的诉求"\n,,\n2025-3-13,="007",反映\n'
    _head, first, last = rows_of(encode(text))
    assert first.texts[:2] == ("2025-03-12", "㐂桂兰𠮷")
    assert first.texts[2].split() == ["两行", "的诉求"]
    assert last.texts == ("2025-3-13", "007", "反映")


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "，"])
def test_cells_stand_apart_by_what_makes_the_rows_alike_and_not_by_what_is_said_in_one(delimiter):
    said = "征地，修路，停水，噪声，欠薪，低保，户口，都没有解决"
    rows = [("2025-03-12", "王桂兰", f'"{said}"' if delimiter == "，" else said)] * 5
    text = "\n".join(delimiter.join(each) for each in (("来访日期", "姓名", "诉求"), *rows))
    head, *found = rows_of(text.encode())
    assert head.texts == ("来访日期", "姓名", "诉求")
    assert [each.texts for each in found] == [("2025-03-12", "王桂兰", said)] * 5
    assert rows_of("诉求\n补偿".encode())[1].texts == ("补偿",)


def test_what_is_spoilt_is_named():
    row = rows_of("来访日期\t姓名\t证件号码\t人数\t诉求\n45737\t张三\t4.4E+17\txx起\t反映\n".encode())[1]
    found = typed(row)
    assert found.raw["received_at"] == "2025-03-21"
    assert "people" not in found.raw
    told = "".join(found.remarks)
    assert all(words in told for words in ("是数字 45737", "4.4E+17", "“人数”写着“xx起”"))
    suspicious = typed(rows_of("来访日期,姓名,证件号码\n2025-1-1,张三,440301199001010000\n".encode())[1])
    assert "像被表格软件改过" in suspicious.remarks[0]
    assert typed(rows_of("日期,姓名\n合计,13\n".encode())[1], headers=("日期", "姓名")).is_sum


def test_numbers_are_what_the_spreadsheet_meant():
    assert day_of_serial(59) == "1900-02-28"
    assert day_of_serial(61) == "1900-03-01"
    assert day_of_serial(45737.4375) == "2025-03-21 10:30"
    assert day_of_serial(0.5) == "12:00"
    assert day_of_serial(0, since_1904=True) == "00:00"
    assert day_of_serial(3_000_000) == ""
    assert (day_of_text("45737"), day_of_text("13805"), day_of_text("二月")) == ("2025-03-21", "", "")
    assert [is_date_format(*each) for each in ((14, ""), (0, ""), (164, "[$-804]yyyy年m月d日"), (165, '0.00"元"'))] == [
        *(True, False, True, False)
    ]
    assert is_date_format(166, "[h]:mm")
    assert not is_date_format(167, "General")
    assert plain("13805310000.0") == ("13805310000", False)
    assert plain("370102199001011231") == ("3.70102E+17", True)
    assert plain("0.10000000000000001") == ("0.1", False)
    assert plain("1E999999") == ("1E999999", False)
    assert plain("呀") == ("呀", False)


def test_columns_are_known_by_what_offices_call_them():
    headers = ("序号", "来访日期*", "信访人姓名", "身份证号", "联系电话（必填）", "反映问题", "承办单位", "年末状态")
    found = matched(headers, targets_of(ImportKind.MATTERS))
    assert {headers[at]: name for at, name in found.items()} == {
        "来访日期*": "received_at",
        "信访人姓名": "name",
        "身份证号": "id_number",
        "联系电话（必填）": "phone",
        "反映问题": "demand",
        "承办单位": "matter_unit",
        "年末状态": "court_result",
    }
    for kind in ImportKind:
        names = [each.name for each in targets_of(kind)]
        assert len(set(names)) == len(names), kind
    online = rows_of("网上信访件清单\n信访件编号,姓名,信访日期,办理期限,信访内容\n".encode())
    assert kind_of(online) is ImportKind.ONLINE
    orders = rows_of("工单编号,派单时间,来电人,办结期限,工单内容\nGD-1,2026-11-02,孙一,2026-11-09,噪声\n".encode())
    assert kind_of(orders) is ImportKind.HOTLINE
    own = rows_of("来访日期,信访人,诉求\n2026-11-02,孙一,网上信访转来，12345 也打过\n".encode())
    assert kind_of(own) is ImportKind.VISITS, "a row that tells of a platform makes no platform's list"
    assert kind_of(own, "网上信访2026年11月") is ImportKind.ONLINE
    assert kind_of(rows_of("日期,活动,参加人员\n".encode())) is ImportKind.ACTIVITIES
    assert kind_of(rows_of("姓名,身份证号,电话\n".encode())) is ImportKind.PEOPLE
    assert kind_of(rows_of("甲,乙\n1,2\n".encode())) is None
    assert shape_of(ImportKind.VISITS, ("姓 名", "诉求")) == shape_of(ImportKind.VISITS, ("姓名*", "诉求"))


def test_what_is_no_table_is_refused_with_what_to_do():
    good = workbook(lambda _book, sheet: sheet.write(0, 0, "姓名"))
    told = {
        b"": "是空的",
        b"\xd0\xcf\x11\xe0old": "另存为没有密码的 .xlsx",
        b"<html><table>": "其实是网页",
        b"%PDF-1.7": "不是表格",
        b"PK\x03\x04broken": "已损坏",
        good[:-200]: "已损坏",
        repacked(good, "xl/worksheets/sheet1.xml", lambda data: data[:60]): "已损坏",
        repacked(good, "xl/workbook.xml", lambda _: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'): "已损坏",
        repacked(good, "xl/workbook.xml", lambda _: b"<workbook/>"): "没有工作表",
        b"a" * 4_000_001: "没有尽头",
        b'"' + b"a\n" * 70_000: "引号没有配对",
    }
    for content, words in told.items():
        with pytest.raises(CannotNow, match=words):
            rows_of(content)
    with pytest.raises(CannotNow, match="没有名为“别的”的工作表"):
        rows_of(good, "别的")


def test_a_bomb_is_not_unpacked():
    made = io.BytesIO()
    with (
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book,
        book.open("xl/workbook.xml", "w") as part,
    ):
        for _ in range(52):
            part.write(bytes(1 << 20))
    with pytest.raises(CannotNow, match="大得不正常"):
        book_of(io.BytesIO(made.getvalue()))


def test_more_rows_than_a_desk_takes_are_refused(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    content = workbook(lambda _book, sheet: sheet.write_column(0, 0, ["姓名", "甲", "乙"]))
    with pytest.raises(CannotNow, match="超过 2 行"):
        rows_of(content)
