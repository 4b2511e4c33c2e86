"""A record that the visitor signed is not changed any more: what is added is a 补充笔录 (D13)."""

from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.services.papers.of_visits import issue_paper
from reception_desk.services.papers.record_signed import sign_record, signed_words, take_signature_back
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.vocabulary.papers import PaperKind, RecordSigned
from tests.office import register, visit


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
    sign_record(desk, number, RecordSigned.DISAGREES, clock())
    assert desk.read(signed_words, number) == "拒签：认为与所说不符 2026-11-03 09:05"
    with pytest.raises(CannotNow, match="已经记过"):
        sign_record(desk, number, RecordSigned.SIGNED)
    with pytest.raises(CannotNow, match="补充笔录"):
        change(desk, number, statement="答：一共 2 亩。")
    assert change(desk, number, phone="13805310001").fields, "another question is changed as ever"
    assert take_signature_back(desk, number).value and not take_signature_back(desk, number).value
    assert desk.read(signed_words, number) == ""
    assert "statement" in change(desk, number, statement="答：一共 2 亩。").fields
    sign_record(desk, number, RecordSigned.SIGNED)
    assert desk.read(signed_words, number) == "来访人已签名或捺印 2026-11-03 09:05"
