"""办结: by the six ticks, with its cause; what lacks is said and stays in sight until it is there."""

from dataclasses import replace

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models import kept as model
from reception_desk.models.kept import Kept
from reception_desk.models.letters import LetterFacts
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.leading.ticks import CLOSING
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.answering.duties import Duty, duties
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from reception_desk.vocabulary.leading import Cause, FirstWay, Proof
from reception_desk.vocabulary.office import Mode
from tests.office import ZHAO, register, sign_in


@pytest.fixture
def matter_id(desk):
    return register(desk).matter_id


def lacking(desk, matter_id):
    return [each.field for each in seen(desk, matter_id).closing.lacking]


def decide(desk, matter_id, evidence):
    (demand,) = seen(desk, matter_id).whole.demands
    matters.decide_demand(desk, demand.id, "Y", desk.today(), evidence)


def test_a_closing_without_served_papers_is_said_and_never_dropped(desk, matter_id):
    send_letter(desk, matter_id, LetterFacts("passed", "石桥镇", desk.today()))
    decide(desk, matter_id, "")
    told = matters.close_matter(desk, matter_id, desk.today(), "已答复").value
    assert [each.field for each in told.findings] == ["evidence", "served", "letters", "quality", "cause"]
    assert seen(desk, matter_id).whole.row.state == "closed"
    assert [each.kind for each in duties(desk, desk.clerk.id).rows] == [Duty.UNSERVED]
    decide(desk, matter_id, "处理意见书第三条")
    matters.record_fact(desk, matter_id, Fact.REPLY_SERVED, desk.today())
    assert lacking(desk, matter_id) == ["letters", "quality"]
    assert duties(desk, desk.clerk.id).rows == ()


def test_what_was_settled_at_once_owes_no_service(desk, matter_id):
    leading.handle_first(desk, matter_id, FirstWay.SETTLED)
    matters.close_matter(desk, matter_id, desk.today(), "当场答复")
    assert "served" not in lacking(desk, matter_id)
    assert duties(desk, desk.clerk.id).rows == ()


def test_the_cause_is_written_with_the_closing_and_taken_back_with_it(desk, matter_id):
    told = matters.close_matter(desk, matter_id, desk.today(), "已补发", Cause.EXECUTION, Proof.PLEDGE).value
    assert "cause" not in [each.field for each in told.findings]
    assert seen(desk, matter_id).closing.causes == (Cause.EXECUTION.value,)
    (row,) = desk.read(model.of_matter, Kept.CLOSING, matter_id)
    assert (row["proof"], row["proved_on"]) == (Proof.PLEDGE.value, desk.today())
    words = [each.words for each in seen(desk, matter_id).line if each.what == "办结"]
    assert words == ["已补发；执行不到位，息诉罢访承诺"]
    matters.take_back(desk, told.event_id)
    assert seen(desk, matter_id).closing.causes == ()
    doubtful = matters.close_matter(desk, matter_id, desk.today(), "", Cause.POLICY, Proof.SATISFIED).value
    assert "proof" in [each.field for each in doubtful.findings]


def test_it_is_counted_how_often_a_closing_was_sent_back(desk, matter_id):
    for ticks in (["1"], ["1", "2", "3"]):
        leading.tick(desk, matter_id, CLOSING, ticks)
    found = seen(desk, matter_id).closing
    assert (found.sent_back, found.passed) == (2, False)
    assert "退回补办 2 次" in found.lacking[-1].sentence
    leading.tick(desk, matter_id, CLOSING, list("123456"))
    assert seen(desk, matter_id).closing.passed
    assert duties(desk, desk.clerk.id).sent_back == 2


def test_in_the_strict_mode_a_second_person_passes_the_closing_first(desk, folder, clock, matter_id):
    desk.office = replace(desk.office, mode=Mode.STRICT)
    with pytest.raises(CannotNow, match="先过结案质量关"):
        matters.close_matter(desk, matter_id, desk.today(), "已答复")
    with pytest.raises(CannotNow, match="谁不能过"):
        leading.tick(desk, matter_id, CLOSING, list("123456"))
    other = sign_in(folder, ZHAO.name, clock)
    other.office = desk.office
    leading.tick(other, matter_id, CLOSING, list("123456"))
    other.close()
    matters.close_matter(desk, matter_id, desk.today(), "已答复")
    assert seen(desk, matter_id).whole.row.state == "closed"


def test_the_ticks_that_the_records_bear_out_are_proposed(desk, matter_id):
    assert seen(desk, matter_id).closing.known == ()
    decide(desk, matter_id, "处理意见书第三条")
    matters.record_fact(desk, matter_id, Fact.REPLY_SERVED, desk.today())
    assert seen(desk, matter_id).closing.known == ("1", "2", "3", "5")
