"""What one person is answerable for stands in one list, and goes with whoever takes over."""

from datetime import timedelta

import pytest

from reception_desk.errors import NotPermitted
from reception_desk.models.accounts import everybody
from reception_desk.models.letters import LetterFacts
from reception_desk.rules.leading.ticks import CLOSING
from reception_desk.services.answering.absences import go_on_leave
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.answering.duties import Duty, duties, people
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters import handling as matters
from reception_desk.vocabulary.leading import Step
from tests.office import LI, ZHAO, register, sign_in


@pytest.fixture
def ids(desk):
    return {each.shown_name: each.id for each in desk.read(everybody)}


def kinds(desk, account_id):
    return sorted(each.kind for each in duties(desk, account_id).rows)


def test_matters_promises_letters_deeds_and_call_backs_stand_there_with_their_days(desk, clock, ids):
    today = desk.today()
    first = register(desk, promise="周五前回电话", promise_by=(today + timedelta(days=3)).isoformat())
    send_letter(desk, first.matter_id, LetterFacts("assigned", "石桥镇", today, due_on=today + timedelta(days=9)))
    leading.instruct(desk, first.matter_id, Step.INSTRUCTED, "周明远", today, "核实", LI.shown_name, today)
    closed = register(desk, demand="另一件").matter_id
    leading.tick(desk, closed, CLOSING, ["1"])
    matters.close_matter(desk, closed, today, "已答复")
    noted = register(desk, intent="6", promise="代问进度")
    found = duties(desk, ids[LI.shown_name])
    assert [(each.kind, each.due) for each in found.rows] == [
        (Duty.DEED, today),
        (Duty.PROMISE, today + timedelta(days=3)),
        (Duty.LETTER, today + timedelta(days=9)),
        (Duty.MATTER, None),
        (Duty.PROMISE, None),
        (Duty.UNSERVED, None),
    ]
    assert (found.matters, found.sent_back, found.name) == (1, 1, LI.shown_name)
    assert [each.visit_id for each in found.rows if each.kind == Duty.PROMISE] == [first.visit_id, noted.visit_id]
    assert found.rows[3].role == "首接责任人"
    clock.pass_by(days=31)
    assert Duty.CALL_BACK in kinds(desk, ids[LI.shown_name])


def test_a_matter_that_is_taken_over_takes_its_promise_and_its_letter_along(desk, ids):
    first = register(desk, promise="周五前回电话")
    send_letter(desk, first.matter_id, LetterFacts("assigned", "石桥镇", desk.today()))
    li, zhao = ids[LI.shown_name], ids[ZHAO.shown_name]
    go_on_leave(desk, li, desk.today(), None, zhao, "探亲")
    assert kinds(desk, li) == []
    assert kinds(desk, zhao) == [Duty.LETTER, Duty.MATTER, Duty.PROMISE]


def test_only_the_head_sees_a_colleagues(desk, folder, clock, ids):
    assert [name for _, name in people(desk)] == [LI.shown_name, ZHAO.shown_name, "周明远"]
    clerk = sign_in(folder, ZHAO.name, clock)
    assert people(clerk) == [(ids[ZHAO.shown_name], ZHAO.shown_name)]
    assert duties(clerk, ids[ZHAO.shown_name]).rows == ()
    with pytest.raises(NotPermitted, match="只有负责人"):
        duties(clerk, ids[LI.shown_name])
    clerk.close()
