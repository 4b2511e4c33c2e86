"""What is added to a record, agreed, answered and sent by post, as papers of a matter; and what hangs on the wall."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.office_papers import PaperOffice
from reception_desk.forms.office_public import PublicOffice
from reception_desk.models.letters import EntryFacts, LetterFacts, of_matter
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matter_papers import paper_rules
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.matters import handling as matters
from reception_desk.services.office import boards
from reception_desk.services.papers import of_matters as service
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.dossier import make_file
from reception_desk.vocabulary.papers import FileFor, KeepFor, PaperKind
from tests.office import register


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return re.sub(r"<[^>]+>", "", parts.read("word/document.xml").decode("utf-8"))


def made(desk, matter_id, kind, **words):
    raw = {**service.asked_of(desk, matter_id, kind), **words}
    return service.draft_paper(desk, matter_id, kind, raw).value


def text(desk, paper):
    return words_of(service.paper_shown(desk, paper.paper_id).docx)


def test_a_record_is_never_changed_and_added_to_by_its_number(desk, clock):
    done = register(desk, purpose="2")
    with pytest.raises(CannotNow, match="还没有出具接谈笔录"):
        made(desk, done.matter_id, PaperKind.SUPPLEMENT, added="答：是 1.8 亩。")
    record = papers.issue_paper(desk, done.visit_id, PaperKind.RECORD).value
    clock.pass_by(days=6)
    first = made(
        desk, done.matter_id, PaperKind.SUPPLEMENT, added="问：您要补充什么？\n答：是 1.8 亩。", why="更正面积"
    )
    again = made(
        desk, done.matter_id, PaperKind.SUPPLEMENT, added="问：您要补充什么？\n答：是 1.8 亩。", why="更正面积"
    )
    second = made(desk, done.matter_id, PaperKind.SUPPLEMENT, added="答：还有一件。")
    assert (first.number, again, second.number) == (
        f"{done.number}补1",
        replace(first, event_id=0),
        f"{done.number}补2",
    )
    said = text(desk, first)
    assert (
        "2026年11月3日的接谈笔录" in said and "是 1.8 亩。" in said and "因更正面积" in said and "第 1 次补充" in said
    )
    assert papers.issue_paper(desk, done.visit_id, PaperKind.RECORD).value.docx == record.docx


def test_what_was_agreed_and_what_became_of_a_suggestion(desk):
    done = register(desk, purpose="2")
    agreed = made(desk, done.matter_id, PaperKind.SETTLEMENT, terms="补发 12,400 元\n12 月底前付清")
    said = text(desk, agreed)
    assert all(each in said for each in ("调解协议书", "王桂兰", "1. 补发 12,400 元", "清河县信访局 李春梅"))
    own = text(desk, made(desk, done.matter_id, PaperKind.SETTLEMENT, terms="补发", mediator=""))
    assert "和解协议书" in own
    asked = text(desk, made(desk, done.matter_id, PaperKind.AVOIDANCE, reason="与对方是近亲属"))
    assert "接谈人李春梅" in asked and "与对方是近亲属" in asked
    with pytest.raises(CannotNow, match="约定时间"):
        made(desk, done.matter_id, PaperKind.APPOINTMENT, division="民一庭", where="接谈室")

    wish = register(desk, purpose="3", demand="增设公交站").matter_id
    facts = {"legal_class": "JY", "competence": "own"}
    matters.choose_outcome(desk, wish, "A14", desk.today(), answered=facts)
    draft = made(desk, wish, PaperKind.SUGGESTION_REPLY, adopted="1", reason="已列入计划。")
    signed = service.sign_paper(desk, draft.paper_id, "").value
    assert signed.number == "清信建〔2026〕1号" and "已列入计划" in text(desk, signed)


def test_an_envelope_knows_both_places_and_the_number_of_the_post_goes_into_the_receipt(desk):
    desk.office = replace(desk.office, papers=PaperOffice(post_code="251600", address="清河县人民路 1 号"))
    matter_id = register(desk, purpose="2").matter_id
    matters.choose_outcome(desk, matter_id, "A9", desk.today(), answered={"legal_class": "SQ"}, by_order="领导批示")
    refusal = service.sign_paper(
        desk, made(desk, matter_id, PaperKind.REFUSAL, reason="已受理", turn_to="镇政府").paper_id, "周明远"
    ).value
    envelope = made(desk, matter_id, PaperKind.ENVELOPE, to_code="251601")
    said = text(desk, envelope)
    assert "251601" in said and "石桥镇柳林村 2 组 15 号" in said and "清河县人民路 1 号" in said
    assert service.paper_shown(desk, envelope.paper_id).code == ""
    assert service.asked_of(desk, matter_id, PaperKind.POST_LABEL)["to_code"] == "251601"
    label = text(desk, made(desk, matter_id, PaperKind.POST_LABEL, post_number="XA12345678937"))
    assert refusal.number in label and "XA12345678937" in label
    assert "邮单号 XA12345678937" in text(desk, made(desk, matter_id, PaperKind.SERVICE))
    bare = made(desk, matter_id, PaperKind.LARGE_ENVELOPE, to_code="不知道")
    assert "不知道" not in text(desk, bare)


def test_a_review_takes_over_what_the_matter_knows(desk):
    desk.office = replace(desk.office, papers=PaperOffice(reviews=True, superior="某市人民政府"))
    matter_id = register(desk, purpose="2", demand="补发差额\n公开账目").matter_id
    assert service.asked_of(desk, matter_id, PaperKind.REVIEW)["requests"] == "补发差额\n公开账目"
    letter = LetterFacts("assigned", "石桥镇人民政府", desk.today())
    send_letter(desk, matter_id, letter)
    (sent,) = desk.read(of_matter, matter_id)
    decided = EntryFacts("decision", desk.today(), "石政信处〔2026〕5号", "经查，面积为 1.8 亩。")
    record_entry(desk, sent.id, decided)
    matters.record_fact(desk, matter_id, Fact.FUCHA_RECEIVED, desk.today(), "撤销原处理意见")
    asked = service.asked_of(desk, matter_id, PaperKind.REVIEW)
    assert (asked["requests"], asked["original_office"]) == ("撤销原处理意见", "石桥镇人民政府")
    assert asked["findings"] == "经查，面积为 1.8 亩。" and asked["original_number"] == "石政信处〔2026〕5号"


def test_the_file_names_what_others_sent_and_what_is_void(desk):
    matter_id = register(desk, purpose="2").matter_id
    send_letter(desk, matter_id, LetterFacts("assigned", "石桥镇人民政府", desk.today()))
    (sent,) = desk.read(of_matter, matter_id)
    for kind, number in (("signed", ""), ("decision", "石政信处〔2026〕5号")):
        record_entry(desk, sent.id, EntryFacts(kind, desk.today(), number))
    paper = made(desk, matter_id, PaperKind.PROGRESS)
    service.void_paper(desk, paper.paper_id, "写错了")
    with pytest.raises(CannotNow, match="还没有办结"):
        make_file(desk, matter_id, FileFor.ARCHIVE, KeepFor.TEN)
    matters.close_matter(desk, matter_id, desk.today(), "信访人满意")
    file = make_file(desk, matter_id, FileFor.ARCHIVE, KeepFor.THIRTY, " 档-1 ").value
    lines = [(each.line.number, each.line.author, each.line.note, bool(each.docx)) for each in file.papers]
    assert lines == [("石政信处〔2026〕5号", "石桥镇人民政府", "另附", False)]
    assert "写错了" in file.facts.remarks[0] and (file.facts.kept_for, file.facts.archive_number) == ("30 年", "档-1")
    assert make_file(desk, matter_id, FileFor.READING, KeepFor.TEN).value.papers == ()
    secret = register(desk, purpose="4").matter_id
    with pytest.raises(CannotNow):
        make_file(desk, secret, FileFor.READING, KeepFor.TEN)


def test_what_hangs_on_the_wall_says_what_the_settings_say(desk):
    desk.office = replace(desk.office, public=PublicOffice("工作日 8:30—12:00", "0531-82345670", ""))
    for kind in boards.BOARDS:
        said = words_of(boards.board_shown(desk, kind).docx)
        assert "工作日 8:30—12:00" in said and "0531-82345670" in said and "网络信访" not in said
    assert all(each not in paper_rules() for each in boards.BOARDS)
