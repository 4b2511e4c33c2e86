"""What cannot be right of units, letters, people and closings is said in words and never dropped (issue 5)."""

from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models import letters
from reception_desk.models.accounts import everybody
from reception_desk.models.letters import EntryFacts, LetterFacts
from reception_desk.models.responsible import of_matter
from reception_desk.rules.correspondence import Entry
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.answering import supervision
from reception_desk.services.answering.absences import go_on_leave
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.answering.responsibility import Who, name_responsible
from reception_desk.services.answering.units import UnitFacts, save_unit
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from reception_desk.vocabulary.leading import Trigger, UnitKind, Way
from tests.office import ZHAO, register

TOWN = "河口乡"


@pytest.fixture
def matter_id(desk):
    return register(desk).matter_id


def said(told):
    return [each.sentence for each in told.findings]


def entries(desk, matter_id):
    (letter,) = desk.read(letters.of_matter, matter_id)
    return [each.facts.kind for each in letter.entries]


def test_a_unit_that_no_longer_exists(desk, matter_id):
    gone = desk.today() - timedelta(days=100)
    save_unit(desk, None, UnitFacts(TOWN, UnitKind.TOWN, gone_on=gone))
    told = send_letter(desk, matter_id, LetterFacts("passed", TOWN, desk.today())).value
    assert [f"“{TOWN}”从 {gone} 起已经撤销" in each for each in said(told)] == [True]
    assert [each.facts.unit for each in desk.read(letters.of_matter, matter_id)] == [TOWN]
    named = name_responsible(desk, matter_id, Answerable.FIRST_UNIT, Who(unit=TOWN), desk.today()).value
    assert "已经撤销" in said(named)[0]
    with pytest.raises(CannotNow, match="已经撤销"):
        supervision.supervise(desk, matter_id, TOWN, Trigger.LATE, Way.PHONE)
    earlier = LetterFacts("passed", TOWN, gone - timedelta(days=1))
    assert not any("撤销" in each for each in said(send_letter(desk, matter_id, earlier).value))


def test_a_reply_dated_before_the_letter_and_two_that_contradict(desk, matter_id):
    letter = LetterFacts("assigned", TOWN, desk.today())
    send_letter(desk, matter_id, letter)
    letter_id = desk.read(letters.of_matter, matter_id)[0].id
    early = EntryFacts(Entry.DECISION.value, desk.today() - timedelta(days=3), opinion="Y")
    assert "早于去函" in said(record_entry(desk, letter_id, early).value)[0]
    other = EntryFacts(Entry.DECISION.value, desk.today(), opinion="N")
    assert "与这个单位先前的处理意见不同" in said(record_entry(desk, letter_id, other).value)[0]
    assert entries(desk, matter_id) == [Entry.DECISION.value] * 2


def test_an_assignment_to_somebody_on_leave(desk, matter_id):
    zhao = next(each.id for each in desk.read(everybody) if each.shown_name == ZHAO.shown_name)
    go_on_leave(desk, zhao, desk.today(), desk.today() + timedelta(days=3), None, "年假")
    told = name_responsible(desk, matter_id, Answerable.HANDLER, Who(ZHAO.shown_name), desk.today()).value
    assert "正在请假" in said(told)[0]
    assert [each.name for each in desk.read(of_matter, matter_id) if each.role == "handler"] == [ZHAO.shown_name]


def test_a_closing_without_served_papers(desk, matter_id):
    told = matters.close_matter(desk, matter_id, desk.today(), "已答复").value
    assert any("没有送达的记录" in each for each in said(told))
    found = seen(desk, matter_id)
    assert found.whole.row.state == "closed"
    assert "served" in [each.field for each in found.closing.lacking]
