"""A court brings its paper ledgers of a year in, and the annual summary of them comes out as it was written by hand."""

import io
import unicodedata
from datetime import date, datetime

import pytest
import xlsxwriter
from docx import Document

from reception_desk.moments import BEIJING
from reception_desk.services.importing.bringing import bring_in
from reception_desk.services.importing.dry_run import dry_run
from reception_desk.services.importing.source import opened
from reception_desk.services.importing.undoing import undo_import
from reception_desk.services.reports.summary import summary
from reception_desk.services.reports.written import as_docx
from reception_desk.vocabulary.imports import ImportKind, Verdict
from reception_desk.vocabulary.office import Profile
from tests.office import SetClock, make_office, sign_in

S1 = (
    "2025年,我院共受理信访案件13件,正在法律程序中8件,已经处理1件,重复访(诉求已解决)1件,其它3件,均已进行处理"
    "和作出相应的引导工作,无一件进京访和越级访。一年来,参加区、市政法联合接访30次,区维稳办矛盾摸排18次。"
)
RESULTS = ("正在法律程序中",) * 8 + ("已经处理", "重复访(诉求已解决)", "其它", "其它", "其它")
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋"


def ledger(file):
    """Write the ledgers of a year as an office keeps them: a title above, two sheets, dates as dates."""
    book = xlsxwriter.Workbook(file)
    day = book.add_format({"num_format": "yyyy/m/d"})
    sheet = book.add_worksheet("信访台账")
    sheet.merge_range(0, 0, 0, 6, "某区人民法院 2025 年信访案件台账")
    for at, title in enumerate(("序号", "来访日期", "信访人", "联系电话", "反映问题", "案号", "年终结果")):
        sheet.write(1, at, title)
    for at, (surname, result) in enumerate(zip(SURNAMES, RESULTS, strict=True)):
        sheet.write_number(2 + at, 0, at + 1)
        sheet.write_datetime(2 + at, 1, date(2025, 1 + at % 12, 10), day)
        sheet.write_string(2 + at, 2, f"{surname}桂兰")
        sheet.write_number(2 + at, 3, 13805310000 + at)
        sheet.write_string(2 + at, 4, "反映执行迟缓")
        sheet.write_string(2 + at, 5, f"（2024）鲁0102民初{at + 1}号")
        sheet.write_string(2 + at, 6, result)
    sheet.write(2 + len(RESULTS), 0, "合计")
    sheet.write(2 + len(RESULTS), 4, "13 件")
    sheet = book.add_worksheet("活动")
    for at, title in enumerate(("日期", "活动", "参加人员", "内容")):
        sheet.write(0, at, title)
    for at in range(48):
        sheet.write_datetime(1 + at, 0, date(2025, 1 + at % 12, 1 + at // 2), day)
        sheet.write(1 + at, 1, "参加区政法委联合接访" if at < 30 else "区维稳办矛盾摸排")
        sheet.write(1 + at, 2, "李春梅")
        sheet.write(1 + at, 3, f"第 {at + 1} 次")
    book.close()


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    folder = tmp_path_factory.mktemp("brought") / "court"
    make_office(folder, profile=Profile.FAYUAN, name="某区人民法院")
    desk = sign_in(folder, clock=SetClock(datetime(2026, 1, 9, 9, tzinfo=BEIJING)))
    yield desk
    desk.close()


def words_of(report):
    docx = Document(io.BytesIO(as_docx(report)))
    return unicodedata.normalize("NFKC", "\n".join(each.text for each in docx.paragraphs))


def test_the_summary_of_an_imported_year_is_the_one_that_was_written_by_hand(court, tmp_path):
    file = tmp_path / "2025.xlsx"
    ledger(file)
    matters = dry_run(court, opened(court, file))
    assert matters.source.kind is ImportKind.MATTERS
    assert (matters.counts[Verdict.CANNOT], len(matters.coming)) == (1, 13), matters.listed
    assert bring_in(court, matters).value.rows == 13
    activities = dry_run(court, opened(court, file, sheet="活动"))
    assert activities.source.kind is ImportKind.ACTIVITIES
    assert len(activities.coming) == 48
    brought = bring_in(court, activities).value
    report = summary(court, 2025)
    assert unicodedata.normalize("NFKC", S1) in words_of(report)
    assert report.faults == ()
    again = dry_run(court, opened(court, file))
    assert (again.counts[Verdict.DUPLICATE], len(again.coming)) == (13, 0)
    assert undo_import(court, brought.run_id).value.gone == 48
    assert "联合接访30次" not in unicodedata.normalize("NFKC", summary(court, 2025).words)
