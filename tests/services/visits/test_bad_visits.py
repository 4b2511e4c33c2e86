"""What nobody should type is registered all the same: kept as typed, and told in a sentence that says what to do."""

import re

import pytest

from reception_desk.models.lists.visits import whole
from reception_desk.services.papers.of_visits import issue_receipt
from tests.office import register

_LONG, _MANY = "长" * 300, "\n".join(f"代表{n}\t\t1380531{n:04}\t柳林村" for n in range(40))
_CASES = {
    "a name of 300 characters": ({"name": _LONG}, "name", "300 个字"),
    "no head count": ({"people": "-3"}, "people", "1 到 100000"),
    "a head count of a city": ({"people": "99999999"}, "people", "1 到 100000"),
    "a fraction of a man": ({"people": "2.5"}, "people", "1 到 100000"),
    "born tomorrow": ({"birth": "2026-11-04"}, "birth", "不可能"),
    "born in the reign of Kangxi": ({"birth": "1700-01-01"}, "birth", "不可能"),
    "come before birth": ({"received_at": "2026-01-02 10:00", "birth": "2026-02-01"}, "received_at", "早于出生日期"),
    "come in the last century": ({"received_at": "1990-01-01 10:00"}, "received_at", "先按现在登记"),
    "come tomorrow": ({"received_at": "2026-11-04 10:00"}, "received_at", "还没有到"),
    "a letter of next year": ({"channel": "letter", "written_on": "2027-01-01"}, "written_on", "今天之后"),
    "a letter from before birth": (
        {"channel": "letter", "written_on": "1990-01-01", "birth": "2000-01-01"},
        "written_on",
        "早于出生日期",
    ),
    "no day at all": ({"birth": "31.2"}, "birth", "看不出是哪一天"),
    "half a number": ({"id_number": "3701021990"}, "id_number", "未核验"),
    "40 representatives": ({"people": "50", "representatives": _MANY}, "representatives", "不超过 5 名代表"),
}


@pytest.mark.parametrize("case", _CASES)
def test_it_is_saved_kept_and_told(desk, case):
    answers, field, told = _CASES[case]
    done = register(desk, **answers)
    kept = desk.read(whole, done.visit_id)
    assert {name: kept.raw[name] for name in answers} == answers
    sentences = [each.sentence for each in done.findings if each.field == field]
    assert any(told in each for each in sentences), sentences
    assert all(re.search("[请照已]|可以", each) for each in sentences), "it says what to do, or that it is kept"
    assert issue_receipt(desk, done.visit_id).value.docx


def test_signs_that_turn_a_line_round_are_left_out_and_the_words_stay(desk):
    kept = desk.read(whole, register(desk, name="王\u202e桂\x00兰", statement="一\u2066二\x07三\n四").visit_id)
    assert kept.raw["name"] == "王桂兰"
    assert kept.raw["statement"] == "一二三\n四"
