"""D20, D21 and D23 say what was signed and what the ledger says; of an accusation one neutral line."""

import io
import re
import zipfile

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.urgent_report import ACTS, REPORTED_AT, REPORTED_TO, SIGNER
from reception_desk.models.lists.visits import whole
from reception_desk.services.handover.given import Told, close_day, give_shift, take_shift
from reception_desk.services.handover.papers import begin_sheet, day_sheet, handover_paper
from reception_desk.services.handover.urgent_report import report_begun, report_urgent, urgent_paper
from reception_desk.services.leading import entered as leading
from reception_desk.services.papers.printing import Target
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.vocabulary.leading import Step
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.visits import Urgency
from tests.office import PASSWORD, ZHAO, register
from tests.services.handover.test_handover import account
from tests.services.seal.test_sealed import change
from tests.services.test_acts import entries


def words(paper):
    with zipfile.ZipFile(io.BytesIO(paper.docx)) as parts:
        return re.sub(r"<[^>]+>", "|", parts.read("word/document.xml").decode("utf-8")).replace("\u2009", "")


def test_the_record_says_what_was_signed(desk, clock):
    first = register(desk, promise="回电告知核实结果", promise_by="2026-11-03", people="6")
    leading.instruct(desk, first.matter_id, Step.INSTRUCTED, "周明远", desk.today(), "十日内核实", "石桥镇")
    register(desk, channel="letter", name="孙立", purpose="2", demand="修路")
    given = give_shift(
        desk,
        Told(seal="印章 1 枚", devices="读卡器 1 台", trouble="下午停电一小时"),
        account(desk, ZHAO.name),
        PASSWORD,
    )
    clock.pass_by(minutes=4)
    take_shift(desk, given.value.id, account(desk, ZHAO.name), PASSWORD)
    paper = handover_paper(desk, given.value.id)
    said = words(paper)
    for each in (
        "JB2026-A0001",
        "李春梅",
        "赵强",
        "1 批 6 人次",
        "1 件",
        "回电告知核实结果",
        "印章 1 枚",
        "下午停电一小时",
        "石桥镇",
    ):
        assert each in said, each
    assert "09:00" in said.replace("9:00", "09:00") and "9:04" in said
    begin_sheet(desk, paper.kind, paper.number, Target("甲", "台"))
    assert entries(desk)[-1][1:] == ("handover.print", "done", "JJB JB2026-A0001")


def test_a_record_that_was_changed_is_not_printed(desk):
    register(desk)
    done = close_day(desk, Told(remark="平安")).value
    assert "平安" in words(handover_paper(desk, done.id))
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.exec_driver_sql("UPDATE handover SET remark = '改过'")
    with pytest.raises(CannotNow, match="不一样"):
        handover_paper(desk, done.id)
    with pytest.raises(CannotNow, match="没有这次交接"):
        handover_paper(desk, 4711)


def test_the_second_record_says_what_became_of_the_first(desk, clock):
    done = register(desk, promise="回电")
    close_day(desk, Told())
    clock.pass_by(days=1)
    change(desk, done.visit_id, "人数不对", people="3")
    register(desk, name="钱七")
    second = close_day(desk, Told()).value
    said = words(handover_paper(desk, second.id))
    assert "1 批 3 人次" in said and "其中 11-03" in said, "one who came, and two more of the day before"
    assert "带下 2 件，了结 0 件，新增 1 件" in said


def test_the_sheet_of_a_day_has_every_visit_and_the_figures_of_the_handover(desk):
    first = register(desk, people="5", content="0202", destination="石桥镇人民政府")
    register(desk, intent="6", name="来问路的")
    register(desk, purpose="4", name="密匣人", demand="举报密匣", statement="密匣")
    paper = day_sheet(desk, desk.today())
    said = words(paper)
    assert first.number in said and "石桥镇人民政府" in said and "2 批 6 人次" in said and "简记" in said
    assert "检举控告事项(密)" in said and "密匣" not in said
    assert paper.kind is PaperKind.DAY_SHEET


def test_an_urgent_visit_is_reported_with_what_is_known(desk, clock):
    done = register(desk, people="30")
    with pytest.raises(CannotNow, match="F9"):
        report_begun(desk, done.visit_id)
    with pytest.raises(CannotNow, match="F9"):
        report_urgent(desk, done.visit_id, {})
    mark_urgent(desk, done.visit_id, Urgency.CROWD)
    begun = report_begun(desk, done.visit_id)
    assert begun.raw[REPORTED_AT.name] == "2026-11-03 09:00"
    with pytest.raises(CannotNow, match="报送给谁"):
        report_urgent(desk, done.visit_id, begun.raw)
    draft = words(urgent_paper(desk, done.visit_id))
    assert "送签稿" in draft and "30 人" in draft and "补发承包地征收补偿差额" in draft
    told = {**begun.raw, REPORTED_TO.name: "县委办公室", ACTS.name: "聚集在门前", SIGNER.name: "周明远"}
    report_urgent(desk, done.visit_id, told)
    assert desk.read(whole, done.visit_id).raw["urgent_told"] == "09:00 县委办公室"
    said = words(urgent_paper(desk, done.visit_id))
    assert "送签稿" not in said and "县委办公室" in said and "聚集在门前" in said and f"ZD-{done.number}" in said
    known = len(entries(desk))
    report_urgent(desk, done.visit_id, told)
    assert len(entries(desk)) == known
    report_urgent(desk, done.visit_id, {**told, ACTS.name: "已散去"})
    assert report_begun(desk, done.visit_id).raw[ACTS.name] == "已散去"
    assert desk.read(whole, done.visit_id).changes, "what was reported before is kept"


def test_no_report_names_an_accuser(desk):
    done = register(desk, purpose="4", demand="举报", statement="密匣")
    for ask in (report_begun, urgent_paper):
        with pytest.raises(CannotNow, match="检举控告"):
            ask(desk, done.visit_id)
    with pytest.raises(CannotNow, match="检举控告"):
        report_urgent(desk, done.visit_id, {})
    with pytest.raises(CannotNow, match="没有这次登记"):
        urgent_paper(desk, 4711)
