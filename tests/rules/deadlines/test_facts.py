"""Recorded dates: what is said of one that is missing, and of those that cannot be."""

from datetime import date

import pytest

from reception_desk.rules.deadlines.facts import Fact, fact_findings, missing

TODAY = date(2026, 11, 3)


@pytest.mark.parametrize("fact", Fact)
def test_a_missing_fact_is_named(fact):
    assert missing(fact) == ("单位未回" if fact is Fact.RECEIVED_BY_UNIT else f"缺{fact.label}")


def test_dates_in_their_order_are_right():
    order = [Fact.RECEIVED, Fact.RECEIVED_BY_UNIT, Fact.ACCEPTED, Fact.REPLY_SERVED, Fact.FUCHA_RECEIVED]
    facts = {fact: date(2026, 1, 5 + place) for place, fact in enumerate(order)}
    assert fact_findings({**facts, Fact.HANDLE_DUE: date(2027, 1, 1)}, TODAY) == ()
    assert fact_findings({Fact.RECEIVED: TODAY, Fact.ACCEPTED: TODAY}, TODAY) == ()


def test_a_date_before_receipt_is_a_sentence_with_its_article():
    (found,) = fact_findings({Fact.RECEIVED: date(2026, 10, 9), Fact.ACCEPTED: date(2026, 10, 8)}, TODAY)
    assert found.field == "accepted"
    assert "2026-10-08 早于收到日期 2026-10-09" in found.sentence
    assert found.article == "条例第二十二条"


def test_a_date_that_has_not_come_is_a_sentence():
    (found,) = fact_findings({Fact.REPLY_SERVED: date(2026, 11, 4)}, TODAY)
    assert found.field == "reply_served" and "还没有到" in found.sentence
