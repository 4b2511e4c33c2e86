"""A first visit the leader hears of, in each kind of office: instructed, supervised, sent back, closed, come again."""

from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists import leading as lists
from reception_desk.rules.leading.activities import Asked
from reception_desk.rules.leading.ticks import CLOSING
from reception_desk.services.answering import supervision
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading.lists import waiting
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from reception_desk.services.registers import activities
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Cause,
    FirstWay,
    Proof,
    Satisfaction,
    Step,
    Trigger,
    Waits,
    Way,
)
from reception_desk.vocabulary.office import Profile
from tests.office import LI, ZHOU, SetClock, make_office, register, sign_in


@pytest.mark.parametrize("profile", Profile)
def test_a_first_visit_from_the_leaders_list_to_its_looking_back(profile, tmp_path):
    clock = SetClock()
    make_office(tmp_path / "office", profile=profile)
    desk = sign_in(tmp_path / "office", LI.name, clock)
    leader = sign_in(tmp_path / "office", ZHOU.name, clock)
    first = register(desk)
    matter_id = first.matter_id

    # 初访不能当场解决，报领导；领导阅后批示，限期
    leading.handle_first(desk, matter_id, FirstWay.NOT_YET, "缺征地公告，已解释")
    assert [each.waits for each in waiting(leader)] == [Waits.FIRST]
    leading.read_first(leader, waiting(leader)[0].row_id)
    leading.instruct(desk, matter_id, Step.PROPOSED, "李春梅", desk.today(), "拟请石桥镇核实")
    assert [each.waits for each in waiting(leader)] == [Waits.DECISION]
    due = desk.today() + timedelta(days=10)
    leading.instruct(leader, matter_id, Step.INSTRUCTED, "周明远", desk.today(), "十日内核实", "石桥镇", due)
    assert [(each.waits, each.due) for each in waiting(desk)] == [(Waits.DEED, due)]

    # 逾期没有落实：督办，反馈，批示落实
    clock.pass_by(days=12)
    told = supervision.supervise(desk, matter_id, "石桥镇", Trigger.LATE, Way.PHONE, due_on=desk.today()).value
    clock.pass_by(days=1)
    supervision.answer_supervision(desk, told.id, "已核实，差额 3,200 元", desk.today())
    leading.carry_out(desk, desk.read(lists.open_instructions)[0].id, "镇里已补发")
    assert waiting(desk) == []

    # 结案质量关：缺送达，退回补办，补齐再过
    assert len(leading.tick(desk, matter_id, CLOSING, ["1", "2", "3", "4"]).value.findings) == 2
    assert leading.tick(desk, matter_id, CLOSING, list("123456")).value.findings == ()
    matters.close_matter(desk, matter_id, desk.today(), "补发到账")
    closed_on = desk.today()

    # 办结 30 天回访；满意并已回访才算化解
    clock.pass_by(days=30)
    assert [(each.waits, each.due) for each in waiting(desk)] == [(Waits.CALL_BACK, closed_on + timedelta(days=30))]
    early = after_closing.explain_closing(desk, matter_id, Cause.EXECUTION, "", Proof.SATISFIED, desk.today()).value
    assert len(early.findings) == 2
    activities.add_activity(desk, ActivityKind.CALL_BACK, desk.today(), matter_id=matter_id, asked={Asked.YES: True})
    after_closing.rate(desk, matter_id, Satisfaction.FULL, desk.today())
    late = after_closing.explain_closing(desk, matter_id, Cause.EXECUTION, "", Proof.SATISFIED, desk.today()).value
    assert late.findings == ()
    assert waiting(desk) == []

    # 同一事再来，是重复访：首办倒查一次，谁在哪天做了什么都在
    clock.pass_by(days=5)
    again = register(desk, intent="2", same_as=first.number)
    assert again.matter_id == matter_id
    assert [each.waits for each in waiting(leader)] == [Waits.LOOK_BACK]
    supervision.look_back(leader, matter_id, again.visit_id, "补发后没有公示，邻户不知")
    with pytest.raises(CannotNow, match="没有需要倒查"):
        supervision.look_back(leader, matter_id, again.visit_id, "再查一遍")
    assert waiting(desk) == []
    whats = [each.what for each in reversed(seen(desk, matter_id).line)]
    for each in ("初访处置", "领导案头", "督办", "反馈", "批示落实", "质量关", "办结", "工作活动", "首办倒查"):
        assert each in whats
    leader.close()
    desk.close()
