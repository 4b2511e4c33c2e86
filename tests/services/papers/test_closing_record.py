"""A record that the visitor signed is not changed any more: what is added is a 补充笔录 (D13)."""

from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.services.matters.merging import take_back_any
from reception_desk.services.matters.seen import seen
from reception_desk.services.papers.of_matters import asked_of, draft_paper, paper_shown, void_paper
from reception_desk.services.papers.of_visits import issue_paper
from reception_desk.services.papers.record_signed import (
    sign_record,
    sign_supplement,
    signed_words,
    take_signature_back,
    take_supplement_back,
)
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.vocabulary.papers import PaperKind, RecordSigned
from tests.office import register, visit
from tests.services.papers.test_matter_papers import words_of


def change(desk, visit_id, **answers):
    begun = begin_change(desk, visit_id).value
    values = visit(**{**begun.raw, **answers})
    return correct_visit(desk, visit_id, begun.version, values, "写错了").value


def test_a_signed_record_is_frozen_and_the_signature_can_be_taken_back(desk, clock):
    number = register(desk, purpose="2", statement="答：一共 1.6 亩。").visit_id
    with pytest.raises(CannotNow, match="还没有出具接谈笔录"):
        sign_record(desk, number, RecordSigned.SIGNED)
    issue_paper(desk, number, PaperKind.RECORD)
    change(desk, number, statement="答：一共 1.8 亩。")
    clock.pass_by(minutes=5)
    for wrong, said in ((timedelta(minutes=1), "还没有到"), (timedelta(minutes=-30), "早于出具")):
        with pytest.raises(CannotNow, match=said):
            sign_record(desk, number, RecordSigned.SIGNED, clock() + wrong)
    sign_record(desk, number, RecordSigned.DISAGREES, clock(), " 赵强 ")
    assert desk.read(signed_words, number) == "拒签：认为与所说不符 2026-11-03 09:05，见证人 赵强"
    with pytest.raises(CannotNow, match="已经记过"):
        sign_record(desk, number, RecordSigned.SIGNED)
    with pytest.raises(CannotNow, match="补充笔录"):
        change(desk, number, statement="答：一共 2 亩。")
    assert change(desk, number, phone="13805310001").fields, "another question is changed as ever"
    assert take_signature_back(desk, number).value and not take_signature_back(desk, number).value
    assert desk.read(signed_words, number) == ""
    assert "statement" in change(desk, number, statement="答：一共 2 亩。").fields
    sign_record(desk, number, RecordSigned.SIGNED, witness="赵强")
    assert desk.read(signed_words, number) == "来访人已签名或捺印 2026-11-03 09:05", "who signs needs no witness"


def test_a_signed_supplement_is_frozen_and_what_comes_next_is_another_one(desk, clock):
    done = register(desk, purpose="2", statement="答：一共 1.6 亩。")
    issue_paper(desk, done.visit_id, PaperKind.RECORD)
    raw = asked_of(desk, done.matter_id, PaperKind.SUPPLEMENT)

    def add(words):
        made = draft_paper(desk, done.matter_id, PaperKind.SUPPLEMENT, {**raw, "added": words}).value
        return made, next(each for each in seen(desk, done.matter_id).papers if each.id == made.paper_id)

    first, line = add("答：是 1.8 亩。")
    assert line.standing == "待签名"
    clock.pass_by(minutes=5)
    with pytest.raises(CannotNow, match="早于出具"):
        sign_supplement(desk, first.paper_id, RecordSigned.LEFT, clock() - timedelta(minutes=9))
    sign_supplement(desk, first.paper_id, RecordSigned.LEFT, witness="赵强")
    _, line = add("答：是 1.8 亩。")
    assert (line.standing, line.visitor) == ("拒签", "拒签：中途离开 2026-11-03 09:05，见证人 赵强")
    for do in (
        lambda: sign_supplement(desk, first.paper_id, RecordSigned.SIGNED),
        lambda: void_paper(desk, first.paper_id, "写错了"),
        lambda: take_back_any(desk, done.matter_id, first.event_id),
    ):
        with pytest.raises(CannotNow, match=r"已经记过|不能作废"):
            do()
    second, line = add("答：还有一件。")
    assert line.number == f"{done.number}补2"
    assert take_supplement_back(desk, first.paper_id).value and not take_supplement_back(desk, first.paper_id).value
    assert void_paper(desk, first.paper_id, "写错了").value.number == f"{done.number}补1"
    with pytest.raises(CannotNow, match="已经作废"):
        sign_supplement(desk, first.paper_id, RecordSigned.SIGNED)
    again, line = add("答：是 1.8 亩。")
    assert line.number == f"{done.number}补3", "the number of the void one is never used again"
    said = words_of(paper_shown(desk, again.paper_id).docx)
    assert "第 3 次补充" in said and "已经出具，不再改动" in said
    sign_record(desk, done.visit_id, RecordSigned.UNWILLING)
    told, _line = add("答：还有两件。")
    assert "来访人没有签名（已记明原因），不再改动" in words_of(paper_shown(desk, told.paper_id).docx)
    assert second.paper_id != first.paper_id


def test_who_saw_a_refusal_goes_behind_the_seal_with_the_paper(desk, clock):
    done = register(desk, purpose="2", demand="克扣补偿", statement="答：一共 1.6 亩。")
    issue_paper(desk, done.visit_id, PaperKind.RECORD)
    sign_record(desk, done.visit_id, RecordSigned.UNWILLING, witness="见证员甲")
    change(desk, done.visit_id, purpose="4")
    assert "见证员甲" not in str(rows_of(desk, "paper_signature"))
    assert desk.read(signed_words, done.visit_id).endswith("见证人 见证员甲"), "who may read it still learns it"
    take_signature_back(desk, done.visit_id)
    sign_record(desk, done.visit_id, RecordSigned.UNWILLING, witness="见证员乙")
    assert "见证员" not in str(rows_of(desk, "paper_signature"))
    change(desk, done.visit_id, purpose="2")
    assert "见证员乙" in str(rows_of(desk, "paper_signature"))


def rows_of(desk, table):
    with desk.store.look(0, desk.now()) as look:
        return look.connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()
