"""What goes out to units and what comes back, typed in by the clerk."""

from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models import letters
from reception_desk.models.letters import EntryFacts, LetterFacts
from reception_desk.rules.correspondence import Dispatch, Entry, Lack
from reception_desk.services.answering.correspondence import record_entry, send_letter, still_out, unit_sums
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from tests.office import register

DAY = date(2026, 11, 2)
UNIT = "石桥镇人民政府"


def after(days):
    return DAY + timedelta(days=days)


def sent(desk, unit=UNIT, kind=Dispatch.PASSED_ON, **facts):
    matter_id = register(desk, demand=f"{unit}的事").matter_id
    send_letter(desk, matter_id, LetterFacts(kind.value, unit, DAY, **facts))
    return matter_id, desk.read(letters.of_matter, matter_id)[-1].id


def running(desk, matter_id):
    return {each.clock.name.value: each.counting.start for each in seen(desk, matter_id).running}


def lacks(desk, unit=UNIT):
    return [set(each.lacks) for each in still_out(desk, unit=unit)]


def test_a_letter_stands_on_the_time_line_and_in_the_list_of_its_unit(desk):
    matter_id, _ = sent(desk, number="柳信转〔2026〕12 号", due_on=after(60))
    (line,) = [each for each in seen(desk, matter_id).line if each.what == "去函"]
    assert line.words == f"转送 {UNIT} 柳信转〔2026〕12 号，2027-01-01 前回"
    assert lacks(desk) == [{Lack.UNANSWERED, Lack.UNSIGNED}]
    assert seen(desk, matter_id).whole.row.sent_to == UNIT, "the list says where the matter went"


def test_a_letter_to_nobody_is_refused_and_odd_days_are_said(desk):
    matter_id = register(desk).matter_id
    with pytest.raises(CannotNow, match="哪个单位"):
        send_letter(desk, matter_id, LetterFacts("passed", " ", DAY))
    told = send_letter(desk, matter_id, LetterFacts("passed", UNIT, after(40), due_on=DAY)).value
    assert [each.field for each in told.findings] == ["sent_on", "due_on"]


def test_the_clocks_of_the_unit_run_from_its_receipt_and_stop_at_what_it_sends(desk):
    matter_id, letter_id = sent(desk)
    matters.choose_outcome(desk, matter_id, "A3", DAY, UNIT, by_order="领导批示")
    record_entry(desk, letter_id, EntryFacts("signed", after(1), who="王强"))
    assert running(desk, matter_id)["UNIT_NOTIFY"] == after(1)
    told = record_entry(desk, letter_id, EntryFacts("accepted", after(1), number="石政受〔2026〕3 号")).value
    assert "UNIT_NOTIFY" not in running(desk, matter_id)
    matters.take_back(desk, told.event_id)
    assert running(desk, matter_id)["UNIT_NOTIFY"] == after(1)
    assert [each.facts.kind for each in desk.read(letters.find, letter_id).entries] == ["signed"]


def test_served_decisions_start_the_review_and_end_the_letter(desk):
    matter_id, letter_id = sent(desk)
    record_entry(desk, letter_id, EntryFacts("decision", DAY, "石政处〔2026〕8 号", "Y", "送达", DAY, told_review=True))
    assert lacks(desk) == []
    assert "ASK_FUCHA" in running(desk, matter_id)
    assert "已告知复查复核权利" in " ".join(each.words for each in seen(desk, matter_id).line)


def test_an_answer_taken_back_is_owed_again(desk):
    _, letter_id = sent(desk)
    told = record_entry(desk, letter_id, EntryFacts("report", DAY)).value
    assert lacks(desk) == []
    matters.take_back(desk, told.event_id)
    assert lacks(desk) == [{Lack.UNANSWERED, Lack.UNSIGNED}]


def test_a_letter_taken_back_is_in_no_list(desk):
    matter_id, letter_id = sent(desk)
    event = next(each for each in seen(desk, matter_id).whole.events if each.kind == "letter")
    matters.take_back(desk, event.id)
    assert still_out(desk) == [] and desk.read(letters.of_matter, matter_id) == []
    with pytest.raises(CannotNow, match="撤回"):
        record_entry(desk, letter_id, EntryFacts("signed", DAY))


def test_objected_agreed_and_sent_anew_to_another(desk):
    matter_id, letter_id = sent(desk)
    matters.choose_outcome(desk, matter_id, "A3", DAY, UNIT, by_order="领导批示")
    for kind, days in (("signed", 0), ("objected", 0), ("agreed", 0)):
        record_entry(desk, letter_id, EntryFacts(kind, after(days)))
    assert "UNIT_NOTIFY" not in running(desk, matter_id)
    send_letter(desk, matter_id, LetterFacts("passed", "县住建局", DAY))
    assert [each.row.facts.unit for each in still_out(desk)] == ["县住建局"]
    again = desk.read(letters.of_matter, matter_id)[-1].id
    record_entry(desk, again, EntryFacts("signed", DAY))
    assert running(desk, matter_id)["UNIT_NOTIFY"] == DAY


def test_the_sums_per_unit_are_those_of_the_list(desk, clock):
    for unit in (UNIT, UNIT, "县住建局", "县人社局"):
        sent(desk, unit, due_on=after(10))
    record_entry(desk, still_out(desk)[0].row.id, EntryFacts("signed", DAY))
    clock.moment += timedelta(days=20)
    outs = still_out(desk)
    sums = {each.unit: each for each in unit_sums(outs)}
    assert {unit: each.out for unit, each in sums.items()} == {UNIT: 2, "县住建局": 1, "县人社局": 1}
    for lack in Lack:
        assert sum(each.lacking[lack] for each in sums.values()) == len(still_out(desk, lack))
    assert len(still_out(desk, Lack.OVERDUE)) == 4
    assert len(still_out(desk, Lack.UNSIGNED)) == 3
    assert [each.row.facts.unit for each in still_out(desk, Lack.UNTOLD, "县住建局")] == ["县住建局"]


def test_contradictions_and_impossible_days_are_said_and_kept(desk):
    _, letter_id = sent(desk)
    record_entry(desk, letter_id, EntryFacts("decision", DAY, opinion="Y"))
    told = record_entry(desk, letter_id, EntryFacts("decision", after(-3), opinion="N")).value
    assert [each.field for each in told.findings] == ["day", "opinion"]
    assert len(desk.read(letters.find, letter_id).entries) == 2


def test_every_kind_of_entry_can_be_written(desk):
    matter_id, letter_id = sent(desk)
    for kind in Entry:
        record_entry(desk, letter_id, EntryFacts(kind.value, DAY, served_on=DAY))
    assert len(desk.read(letters.find, letter_id).entries) == len(Entry)
    assert seen(desk, matter_id) is not None
