"""What a letter lacks and what is wrong with what came back (条23, 34, 39)."""

from datetime import date, timedelta

import pytest

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.correspondence import (
    Came,
    Dispatch,
    Entry,
    Lack,
    Sent,
    ended_on,
    entry_findings,
    fact_of,
    lacks,
    received_on,
)

SENT = date(2026, 11, 2)
CALENDAR = Calendar()


def after(days):
    return SENT + timedelta(days=days)


def lack(*came, on=1, due=None, kind=Dispatch.PASSED_ON):
    return set(lacks(Sent(kind, SENT, due), came, after(on), CALENDAR))


def test_a_letter_is_unsigned_until_the_unit_says_anything():
    assert lack() == {Lack.UNANSWERED, Lack.UNSIGNED}
    assert lack(Came(Entry.URGED, after(1))) == {Lack.UNANSWERED, Lack.UNSIGNED}
    assert lack(Came(Entry.SIGNED, after(1))) == {Lack.UNANSWERED}
    assert lack(Came(Entry.ACCEPTED, after(1))) == {Lack.UNANSWERED}


def test_after_fifteen_days_the_visitor_should_have_been_told():
    signed = Came(Entry.SIGNED, after(3))
    assert Lack.UNTOLD not in lack(signed, on=18)
    assert Lack.UNTOLD in lack(signed, on=19)
    assert Lack.UNTOLD in lack(on=16)
    assert Lack.UNTOLD not in lack(signed, Came(Entry.ACCEPTED, after(9)), on=40)
    assert Lack.UNTOLD not in lack(signed, on=40, kind=Dispatch.ASKED)


def test_a_day_set_for_the_answer_comes_near_and_passes():
    due = after(28)
    assert Lack.SOON not in lack(on=10, due=due) and Lack.OVERDUE not in lack(on=10, due=due)
    assert Lack.SOON in lack(on=27, due=due)
    assert Lack.OVERDUE in lack(on=29, due=due)


@pytest.mark.parametrize("kind", [Entry.DECISION, Entry.REPORT, Entry.AGREED])
def test_nothing_is_owed_after_the_answer_or_the_return(kind):
    assert lack(Came(kind, after(5)), on=90, due=after(30)) == set()
    assert ended_on([Came(Entry.SIGNED, after(1)), Came(kind, after(5))]) == after(5)


def test_the_unit_has_it_when_it_signed_else_when_it_went_out():
    sent = Sent(Dispatch.ASSIGNED, SENT)
    assert received_on(sent, [Came(Entry.URGED, after(1))]) == SENT
    assert received_on(sent, [Came(Entry.SIGNED, after(2))]) == after(2)


def said(new, *came):
    found = entry_findings(Sent(Dispatch.PASSED_ON, SENT), came, new, after(60), CALENDAR)
    return [(each.field, each.article) for each in found]


def test_an_answer_before_the_letter_or_in_the_future_is_said():
    assert said(Came(Entry.REPORT, after(-1))) == [("day", "")]
    assert said(Came(Entry.REPORT, after(61))) == [("day", "")]
    assert said(Came(Entry.DECISION, after(5), "Y", after(4))) == [("served_on", "")]
    assert said(Came(Entry.DECISION, after(5), "Y", after(6))) == []


def test_an_objection_comes_within_five_working_days():
    signed = Came(Entry.SIGNED, after(1))  # 3 November, a Tuesday
    assert said(Came(Entry.OBJECTED, after(8)), signed) == []
    assert said(Came(Entry.OBJECTED, after(9)), signed) == [("day", "条例第二十三条第三款")]


def test_two_answers_that_contradict_are_both_kept_and_said():
    first = Came(Entry.DECISION, after(5), "Y")
    assert said(Came(Entry.DECISION, after(6), "N"), first) == [("opinion", "")]
    assert said(Came(Entry.DECISION, after(6), "Y"), first) == []
    assert said(Came(Entry.SIGNED, after(3)), Came(Entry.SIGNED, after(2))) == [("day", "")]
    assert said(Came(Entry.SIGNED, after(2)), Came(Entry.SIGNED, after(2))) == []
    assert said(Came(Entry.AGREED, after(7)), Came(Entry.AGREED, after(6))) == [("kind", "")]
    assert said(Came(Entry.URGED, after(7)), Came(Entry.URGED, after(6))) == []


def test_clocks_run_from_receipt_acceptance_and_service():
    assert fact_of(Came(Entry.SIGNED, after(1))) == ("received_by_unit", after(1))
    assert fact_of(Came(Entry.AGREED, after(4))) == ("returned", after(4))
    assert fact_of(Came(Entry.DECISION, after(5), "Y", after(8))) == ("reply_served", after(8))
    assert fact_of(Came(Entry.DECISION, after(5), "Y")) is None
    assert fact_of(Came(Entry.URGED, after(5))) is None
