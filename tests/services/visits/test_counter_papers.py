"""The papers of the counter: filled from what was typed, offered by the rules, printed and counted like the receipt."""

import io
import json
import re
import zipfile

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists import visits as lists
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.printing import record_print
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.papers import PaperForm, PaperKind, PrintWay
from tests.office import LI, ZHAO, register, sign_in

COUNTER = [kind for kind in papers.visit_papers() if kind is not PaperKind.RECEIPT]
INSIDE = {
    "circumstances": "1、3",
    "handling": "3",
    "destination": "石桥镇人民政府",
    "told": "当场口头",
    "promise": "回电告知核实结果",
    "promise_by": "2026-11-30",
}


def issue(desk, visit_id, kind):
    return papers.issue_paper(desk, visit_id, kind).value


def text_of(docx):
    """Return the words of all parts, without blanks."""
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        whole = "".join(parts.read(name).decode("utf-8") for name in parts.namelist())
    return re.sub(r"\s|<[^>]+>", "", whole)


def offered(desk, visit_id):
    return papers.offered(desk, desk.read(lists.whole, visit_id).row)


def test_the_register_form_says_what_the_visitor_said(desk):
    done = register(
        desk,
        nation="01",
        occupation="教师",
        people="6",
        affected="30",
        agent="王小军",
        agent_by="子，委托书",
        prior="县局答复",
    )
    text = text_of(issue(desk, done.visit_id, PaperKind.REGISTRATION).docx)
    for word in (
        *(done.number, "王桂兰", "女", "民族汉", "1949年12月", "居民身份证", "11010519491231002X", "13805310000"),
        *("石桥镇柳林村2组15号", "来访6人，涉及30人", "集体访", "王小军（子，授权委托书）", "补发承包地征收补偿差额"),
        *("至今未足额补偿", "县局答复", "1号窗口", "登记人：李春梅", "第1页共1页"),
    ):
        assert word in text, word


def test_what_is_not_known_says_so_or_is_left_out(desk):
    done = register(desk, name="", id_number="", phone="", address="", statement="", id_state="4")
    text = text_of(issue(desk, done.visit_id, PaperKind.REGISTRATION).docx)
    assert "证件号码未出示" in text
    assert "居民身份证" not in text
    assert "联系电话未提供" in text
    assert "事实和理由" not in text


@pytest.mark.parametrize("kind", [kind for kind in COUNTER if kind is not PaperKind.NOTE_SHEET])
def test_what_the_office_notes_reaches_no_paper_for_the_visitor(desk, kind):
    done = register(desk, **INSIDE)
    text = text_of(issue(desk, done.visit_id, kind).docx)
    for word in ("扬言", "老幼残", "转送", "石桥镇人民政府", "当场口头", "回电告知"):
        assert word not in text


def test_the_note_sheet_has_it(desk):
    earlier = register(desk)
    done = register(desk, intent="2", same_as=earlier.number, **INSIDE)
    text = text_of(issue(desk, done.visit_id, PaperKind.NOTE_SHEET).docx)
    for word in ("扬言、老幼残", "转送", "石桥镇人民政府", "当场口头", "回电告知核实结果，2026年11月30日前"):
        assert word in text
    assert f"同一事再来，原编号{earlier.number}" in text
    assert "不得提供给来访人" in text
    assert "代表" not in text and "来文批示" not in text


def test_the_note_sheet_names_representatives_agents_and_what_a_leader_wrote(desk):
    group = register(desk, people="6", representatives="李大山\n赵六", agents="周正\t\t\t\t\t1")
    text = text_of(issue(desk, group.visit_id, PaperKind.NOTE_SHEET).docx)
    assert "代表王桂兰、李大山、赵六" in text and "代理人周正" in text
    led = register(desk, channel="leader", leader_words="请核实后答复本人")
    assert "来文批示请核实后答复本人" in text_of(issue(desk, led.visit_id, PaperKind.NOTE_SHEET).docx)


def test_the_record_prints_when_the_talk_ended(desk):
    done = register(desk, started_at="2026-11-03 09:05", ended_at="2026-11-03 09:50")
    text = text_of(issue(desk, done.visit_id, PaperKind.RECORD).docx)
    assert "时间：2026年11月3日9:05至9:50" in text


def test_the_record_has_questions_answers_and_both_clerks(folder, clock):
    desk = sign_in(folder, ZHAO.name, clock)
    done = register(desk, statement="问：反映什么事？\n答：补偿款少算了。", receiver="李春梅")
    text = text_of(issue(desk, done.visit_id, PaperKind.RECORD).docx)
    for word in ("问：反映什么事？", "答：补偿款少算了。", f"接谈人：{LI.shown_name}", f"记录人：{ZHAO.shown_name}"):
        assert word in text
    assert "来访人签名：" in text
    desk.close()


def test_materials_and_authority(desk):
    done = register(desk, materials="3", agent="王小军", agent_id="370102199512011236")
    assert "合计：共3份" in text_of(issue(desk, done.visit_id, PaperKind.MATERIALS).docx)
    text = text_of(issue(desk, done.visit_id, PaperKind.AUTHORITY).docx)
    assert "王桂兰" in text
    assert "王小军" in text
    assert "370102199512011236" in text


def test_at_the_window_all_are_offered_and_of_a_letter_nothing_to_sign(desk):
    assert set(offered(desk, register(desk).visit_id)) == set(papers.visit_papers())
    letter = register(desk, channel="letter").visit_id
    assert set(offered(desk, letter)) == {PaperKind.RECEIPT, PaperKind.NOTE_SHEET}
    with pytest.raises(CannotNow, match="这次登记不出具《来访登记表》"):
        issue(desk, letter, PaperKind.REGISTRATION)


@pytest.mark.parametrize("kind", COUNTER)
def test_of_an_accusation_only_the_receipt_is_issued(desk, kind):
    done = register(desk, purpose="4", demand="检举张局长", statement="收了二十万元")
    assert offered(desk, done.visit_id) == (PaperKind.RECEIPT,)
    with pytest.raises(CannotNow, match="检举控告事项只出具登记回执"):
        issue(desk, done.visit_id, kind)
    assert desk.read(lists.whole, done.visit_id).papers == ()


def test_a_note_gets_its_list_of_materials_and_no_register_form(desk):
    note = register(desk, intent="3", materials="2").visit_id
    assert offered(desk, note) == (PaperKind.RECEIPT, PaperKind.MATERIALS, PaperKind.AUTHORITY)


@pytest.mark.parametrize("kind", COUNTER)
def test_issued_again_it_is_the_same_byte_for_byte_and_prints_are_counted(desk, clock, kind):
    done = register(desk)
    first = issue(desk, done.visit_id, kind)
    for copy in (1, 2):
        assert record_print(desk, first.paper_id, PrintWay.PRINTER, Outcome.DONE).value == copy
    clock.pass_by(days=3)
    again = issue(desk, done.visit_id, kind)
    assert (again.docx, again.paper_id, again.prints) == (first.docx, first.paper_id, 2)
    assert again.title == f"{kind.label} {done.number}"


def test_the_list_names_a_sheet_only_where_there_are_several(desk):
    done = register(desk)
    papers.issue_receipt(desk, done.visit_id)
    issue(desk, done.visit_id, PaperKind.RECORD)
    titles = [each.title for each in desk.read(lists.whole, done.visit_id).papers]
    assert titles == ["来访事项登记回执（A4 一张两联）", "接谈笔录"]


def test_issue_and_prints_stand_in_the_audit(desk):
    done = register(desk)
    issued = issue(desk, done.visit_id, PaperKind.RECORD)
    record_print(desk, issued.paper_id, PrintWay.PRINTER, Outcome.DONE)
    issue(desk, done.visit_id, PaperKind.RECORD)
    record_print(desk, issued.paper_id, PrintWay.PRINTER, Outcome.DONE)
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql(
            "SELECT action, detail FROM audit WHERE action LIKE 'paper.%' ORDER BY seq"
        ).all()
    told = [(row.action, json.loads(row.detail)) for row in rows]
    assert [action for action, _ in told] == ["paper.issue", "paper.print", "paper.print"]
    assert told[0][1]["kind"] == "JTBL"
    assert [detail["copy"] for _, detail in told[1:]] == [1, 2]


def test_a_sheet_that_the_paper_has_not_is_refused(desk):
    done = register(desk)
    with pytest.raises(CannotNow, match="不能用这种纸"):
        papers.issue_paper(desk, done.visit_id, PaperKind.RECORD, PaperForm.SLIP)


def test_ten_thousand_characters_are_all_there(desk):
    told = "\n".join(f"第{n}段，柳林村因县道改线征收承包地一亩八分，至今没有足额补偿。" for n in range(400))
    done = register(desk, statement=told)
    for kind in (PaperKind.REGISTRATION, PaperKind.RECORD):
        text = text_of(issue(desk, done.visit_id, kind).docx)
        assert all(line in text for line in told.splitlines())
