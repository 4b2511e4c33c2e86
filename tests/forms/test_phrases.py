"""Phrases by `;` and initials: one is put there at once, several are offered, running text is left alone."""

import pytest

from reception_desk.forms.phrases import Phrase, expand, shipped_phrases, with_own
from reception_desk.rules.readings import initials_of

SHIPPED = with_own([])


@pytest.mark.parametrize("before", [";zdbc", "；zdbc", "一、;ZDBC", "2024;；zdbc"])
def test_a_call_in_full_is_the_phrase(before):
    offer = expand(SHIPPED, before)
    assert offer.length == 5
    assert offer.sole == "补发承包地征收补偿差额"


def test_a_call_in_part_offers_what_it_may_become():
    offer = expand(SHIPPED, "……;zd")
    assert offer.length == 3 and offer.sole is None
    assert {"征地补偿", "征地标准"} <= {each.name for each in offer.phrases}


def test_the_mark_alone_offers_all_and_an_unknown_call_nothing():
    assert len(expand(SHIPPED, ";").phrases) == len(SHIPPED)
    assert expand(SHIPPED, ";").sole is None
    assert expand(SHIPPED, ";qqqq").phrases == ()


@pytest.mark.parametrize("before", ["", "zdbc", "; zdbc", "；征地", ";zdbc。", "a;b c", ";" + "z" * 40])
def test_running_text_calls_nothing(before):
    assert expand(SHIPPED, before) is None


def test_a_phrase_whose_call_begins_another_waits():
    phrases = [Phrase("征地", "短"), Phrase("征地补偿", "长")]
    offer = expand(phrases, ";zd")
    assert offer.sole is None and [each.text for each in offer.phrases] == ["短", "长"]
    assert expand(phrases, ";zdb").sole is None
    assert expand(phrases, ";zdbc").sole == "长"


def test_the_office_s_own_come_first_and_take_a_shipped_one_s_place():
    own = [
        Phrase("征地补偿", "我们的写法", own=True),
        Phrase("征地办", "征地事务中心", own=True),
        Phrase("过渡费", "", own=True),
    ]
    phrases = with_own(own)
    assert expand(phrases, ";zdbc").sole == "我们的写法"
    assert [each.name for each in expand(phrases, ";zd").phrases][:2] == ["征地补偿", "征地办"]
    assert "过渡费" not in {each.name for each in phrases}
    assert len(phrases) == len(SHIPPED)


def test_two_phrases_of_one_call_are_both_offered():
    phrases = [Phrase("征地补偿", "甲"), Phrase("整顿不成", "乙")]
    offer = expand(phrases, ";zdbc")
    assert offer.sole is None and len(offer.phrases) == 2


def test_every_shipped_phrase_has_a_call_of_its_own():
    assert len(SHIPPED) >= 40
    for phrase in shipped_phrases():
        assert phrase.text.strip() and len(phrase.text) <= 200
        calls = [expand(SHIPPED, f";{call}").sole for call in initials_of(phrase.name)]
        assert phrase.text in calls
