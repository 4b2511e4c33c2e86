"""The two real summaries come out of records: the court's to the character, the office's with ×× where nothing is."""

import io
import unicodedata
import zipfile
from datetime import date, datetime

import pytest
from docx import Document

from reception_desk.errors import CannotNow
from reception_desk.forms import registers as form
from reception_desk.forms.form import Values
from reception_desk.forms.reports.paragraphs import shipped, wording_findings
from reception_desk.forms.reports.parts import Report, table
from reception_desk.forms.reports.wording import Value, plain, worded
from reception_desk.forms.reports.xlsx import xlsx_of
from reception_desk.models.lists import matters as lists
from reception_desk.models.lists.summary import CaseRow
from reception_desk.moments import BEIJING
from reception_desk.rules.figures.periods import period_of
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.registers import entry, screening
from reception_desk.services.reports.periodic import periodic
from reception_desk.services.reports.signing import as_printed, sign_report, take_back_report
from reception_desk.services.reports.summary import nameless, paragraphs, reword, summary
from reception_desk.services.reports.values import known_names
from reception_desk.services.reports.written import as_docx
from reception_desk.vocabulary.figures import CourtResult, Span
from reception_desk.vocabulary.leading import Satisfaction
from reception_desk.vocabulary.office import Profile
from tests.office import SetClock, make_office, register, sign_in

S1 = (
    "20XX年,我院共受理信访案件13件,正在法律程序中8件,已经处理1件,重复访(诉求已解决)1件,其它3件,均已进行处理"
    "和作出相应的引导工作,无一件进京访和越级访。一年来,参加区、市政法联合接访30次,区维稳办矛盾摸排18次。"
)
S2 = "20XX年接待科接待各类群众信访案件xx起，协助县级领导接待群众来访xx起，化解矛盾xx起。"
RESULTS = {CourtResult.IN_PROCEDURE: 8, CourtResult.HANDLED: 1, CourtResult.REPEAT_SOLVED: 1, CourtResult.OTHER: 3}
YEAR = period_of(Span.YEAR, date(2026, 6, 1))


def typed(asked, /, **raw):
    return Values(asked, {**asked.empty().raw, **raw})


def folded(text):
    return unicodedata.normalize("NFKC", text)


def words_of(docx):
    return "\n".join(each.text for each in Document(io.BytesIO(docx)).paragraphs)


@pytest.fixture(scope="module")
def court_folder(tmp_path_factory):
    """Return the folder of a court with the year of the first summary: 13 matters, 30 receptions, 18 screenings."""
    folder = tmp_path_factory.mktemp("count") / "court"
    make_office(folder, profile=Profile.FAYUAN, name="某区人民法院")
    desk = sign_in(folder, clock=SetClock(datetime(2026, 11, 3, 9, tzinfo=BEIJING)))
    for result, number in RESULTS.items():
        for _ in range(number):
            done = register(desk)
            version = desk.read(lists.whole, done.matter_id).version
            matters.change_matter(desk, done.matter_id, version, {"court_result": result.value})
    for _ in range(30):
        entry.add_activity(desk, typed(form.ACTIVITY, kind="LHJF", day="2026-11-01", batches="2"))
    for at in range(18):
        screening.begin_screening(desk, f"第 {at + 1} 次摸排", date(2026, 11, 2))
    desk.close()
    return folder


@pytest.fixture
def court(court_folder, tmp_path):
    import shutil

    desk = sign_in(shutil.copytree(court_folder, tmp_path / "court"), clock=SetClock())
    yield desk
    desk.close()


def test_the_courts_summary_comes_out_character_for_character(court):
    report = summary(court, 2026)
    written = words_of(as_docx(report))
    assert folded(S1).replace("20XX", "2026") in folded(written)
    assert "〔" not in written
    checked = words_of(as_docx(report, checked=True))
    assert "受理信访案件13〔B" in checked
    assert report.faults == ()
    (cases,) = [each for each in report.traced if each.label == "受理信访案件"]
    assert (cases.number, len(cases.records), cases.records[0]) == ("13", 13, "LF2026-A0001")
    joint = next(each for each in report.traced if each.label == "联合接访")
    assert (joint.number, len(joint.records)) == ("30", 30)
    assert "全年包案" not in written, "what nobody did is not praised"


def test_a_matter_without_a_result_keeps_a_courts_year_from_being_signed(court):
    done = register(court)
    report = summary(court, 2026)
    assert report.faults == ("1 件没有写明年终结果，写明以后才能签发。",)
    assert "受理信访案件14件" in report.words
    court._clock.moment = datetime(2027, 1, 4, 9, tzinfo=BEIJING)  # noqa: SLF001
    with pytest.raises(CannotNow, match="年终结果"):
        sign_report(court, YEAR, b"docx", "院长")
    version = court.read(lists.whole, done.matter_id).version
    matters.change_matter(court, done.matter_id, version, {"court_result": "2"})
    sign_report(court, YEAR, b"docx", "院长")
    plans = [row for each in summary(court, 2027).tables if each.name == "上年安排和今年的数" for row in each.rows]
    assert len(plans) == 2
    assert plans[0][0].startswith("继续推进信访制度改革")


def test_the_offices_summary_prints_what_is_not_known_as_such(desk):
    told = summary(desk, 2026)
    sentence = S2.replace("接待科接待", "接待").replace("20XX", "2026").replace("xx", "××")
    assert folded(sentence) in folded(words_of(as_docx(told)))
    assert "0起" not in told.words
    register(desk)
    assert "信访案件1起，协助县级领导接待群众来访××起" in summary(desk, 2026).words
    entry.add_activity(desk, typed(form.ACTIVITY, kind="XC", day="2026-11-01", sheets="10"))
    after = summary(desk, 2026)
    assert "协助县级领导接待群众来访0起" in after.words, "the register was kept, and there was none"
    assert "无一件进京访、赴省访和越级访" in after.words
    assert "宣传1次" in after.words


def test_a_wording_of_the_office_stands_in_its_place_and_asks_only_for_what_is_counted(desk):
    found = reword(desk, 0, "figures", "{year}年共 {total} 起，{nothing} 起。").value
    assert [each.sentence for each in found] == ["没有“nothing”这个数，打印时印 ××。"]
    assert "2026年共 ×× 起，×× 起。" in summary(desk, 2026).words
    reword(desk, 2026, "figures", "今年的话。")
    assert "今年的话。" in summary(desk, 2026).words
    reword(desk, 2026, "figures", "")
    reword(desk, 0, "figures", "")
    assert paragraphs(desk, 2026) == shipped(Profile.XFBM).paragraphs


@pytest.mark.parametrize("profile", list(Profile))
def test_every_shipped_wording_asks_only_for_figures_that_are_counted(profile):
    known = known_names()
    for each in shipped(profile).paragraphs:
        assert wording_findings(each.text, known) == (), each.place
        assert {*each.needs, *filter(None, [each.measure])} <= known, each.place


def test_what_happened_is_said_before_what_did_not():
    values = {"a": Value(0, code="A"), "b": Value(2, code="B"), "c": Value(0), "d": Value()}
    assert plain(worded("{无:甲=a、乙=b、丙=c}。", values)) == "乙2件，无一件甲和丙。"
    assert plain(worded("{无:甲=a、丁=d}", values)) == "丁××件，无一件甲"
    assert plain(worded("{列:甲=a、乙=b、丁=d}等", values)) == "乙等"
    assert [run.code for run in worded("共{b}件", values)] == ["", "B", ""]


def test_an_example_has_no_name_in_it(desk):
    done = register(desk, demand="王桂兰反映村干部赵德发少发补偿，电话 13805310000", representatives="赵德发")
    matters.close_matter(desk, done.matter_id, desk.today(), "王桂兰已领到补偿")
    after_closing.rate(desk, done.matter_id, Satisfaction.FULL, desk.today())
    told = summary(desk, 2026).words
    assert "王某已领到补偿" in told
    assert "王桂兰" not in told
    assert "13805310000" not in told
    case = CaseRow(1, "LF1", "王桂兰、王桂等", "县住建局", date(2026, 3, 1), "", ("王桂兰", "王桂"))
    assert nameless(case) == "王某、王某等。由县住建局办理，3月办结，信访人表示满意。"


def test_a_signed_month_stays_as_printed_and_later_entries_are_corrections(desk, clock):
    register(desk)
    month = period_of(Span.MONTH, date(2026, 11, 1))
    with pytest.raises(CannotNow, match="还没有过完"):
        sign_report(desk, month, b"", "")
    clock.moment = datetime(2026, 12, 2, 9, tzinfo=BEIJING)
    docx = as_docx(periodic(desk, month))
    assert docx == as_docx(periodic(desk, month))
    signed = sign_report(desk, month, docx, "周敏").value
    assert as_printed(desk, signed) == docx
    register(desk, received_at="2026-11-20 10:00", late_reason="1")
    told = periodic(desk, month)
    (corrected,) = [each for each in told.tables if each.name == "更正"]
    assert ("来访", "1", "2", "+1") in corrected.rows
    assert as_printed(desk, signed) == docx
    with pytest.raises(CannotNow, match="已经签发"):
        sign_report(desk, month, docx, "")
    take_back_report(desk, signed)
    assert "更正" not in [each.name for each in periodic(desk, month).tables]
    with pytest.raises(CannotNow, match="已经撤回"):
        take_back_report(desk, signed)


def test_a_workbook_has_text_alone_and_no_formula(desk):
    risky = ("=1+1", "＝HYPERLINK(1)", "＋1", "－1", "＠SUM(A1)", "11010519491231002X", "440000000000000001")
    made = Report("t", "o", "p", (table("表[1]", ("甲",), [(each,) for each in risky]),), "", date(2026, 1, 1))
    with zipfile.ZipFile(io.BytesIO(xlsx_of(made))) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert all(f">'{each}<" in strings for each in risky[:5])
    assert all(f">{each}<" in strings for each in risky[5:])
