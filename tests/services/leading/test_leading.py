"""The leader's desk: each act leaves one row, shows on the matter's time line, and stands on the list it belongs to."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.counts import activities as counts
from reception_desk.models.kept import Kept
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists import screenings
from reception_desk.models.units import everyone
from reception_desk.rules.leading.activities import Asked
from reception_desk.rules.leading.ticks import CLOSING, FILING
from reception_desk.services.answering import supervision
from reception_desk.services.answering.units import UnitFacts, save_unit
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading import kept, proposals, risk
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters import merging as matter_merging
from reception_desk.services.matters.seen import seen
from reception_desk.services.registers import activities, screening
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Adopted,
    Cause,
    Circumstance,
    FirstWay,
    LookBackCause,
    Proof,
    RiskStage,
    Satisfaction,
    Step,
    SuggestionKind,
    Trigger,
    UnitKind,
    Way,
)
from reception_desk.vocabulary.office import Mode
from tests.office import ZHOU, register, sign_in

DAY = date(2026, 11, 3)


@pytest.fixture
def matter_id(desk):
    return register(desk).matter_id


@pytest.fixture
def town(desk):
    return save_unit(desk, None, UnitFacts("石桥镇", UnitKind.TOWN, "马主任", "0531-1")).value.id


def whats(desk, matter_id):
    return {each.what for each in seen(desk, matter_id).line if not each.undone}


def test_what_was_not_settled_stands_on_the_leaders_list_until_it_is_read(desk, folder, clock, matter_id):
    leading.handle_first(desk, matter_id, FirstWay.SETTLED)
    row = leading.handle_first(desk, matter_id, FirstWay.NOT_YET, "材料不全").value
    unread = desk.read(lists.unread_first)
    assert [(each.id, each.code, each.text) for each in unread] == [(row.id, "2", "材料不全")]
    leader = sign_in(folder, ZHOU.name, clock)
    leading.read_first(leader, row.id)
    assert leading.read_first(leader, row.id).changes.words == {"leading", "matters"}
    leader.close()
    assert desk.read(lists.unread_first) == []
    assert {"初访处置", "领导已阅"} <= whats(desk, matter_id)
    with pytest.raises(CannotNow, match="没有这条记录"):
        leading.read_first(desk, 99)


def test_an_instruction_is_proposed_given_and_carried_out(desk, matter_id):
    leading.instruct(desk, matter_id, Step.PROPOSED, "李春梅", DAY, "拟转石桥镇")
    assert [each.text for each in desk.read(lists.unsigned)] == ["拟转石桥镇"]
    with pytest.raises(CannotNow, match="批示内容"):
        leading.instruct(desk, matter_id, Step.INSTRUCTED, "周明远", DAY)
    with pytest.raises(CannotNow, match="是谁批示"):
        leading.instruct(desk, matter_id, Step.INSTRUCTED, " ", DAY, "限期办结")
    given = leading.instruct(
        desk, matter_id, Step.INSTRUCTED, "周明远", DAY, "限期办结", "石桥镇马主任", DAY - timedelta(days=1)
    ).value
    assert [each.field for each in given.findings] == ["due_on"]
    assert desk.read(lists.unsigned) == []
    assert [(each.who, each.due) for each in desk.read(lists.open_instructions)] == [
        ("石桥镇马主任", DAY - timedelta(days=1))
    ]
    with pytest.raises(CannotNow, match="落实情况"):
        leading.carry_out(desk, given.id, "")
    done = leading.carry_out(desk, given.id, "还没有落实").value
    assert desk.read(lists.open_instructions) == []
    matters.take_back(desk, done.event_id, "写错了")
    assert [each.id for each in desk.read(lists.open_instructions)] == [given.id]
    leading.carry_out(desk, given.id, "补偿差额已发放")
    assert desk.read(lists.open_instructions) == []
    assert {"领导案头", "批示落实"} <= whats(desk, matter_id)


def test_what_is_taken_back_on_the_time_line_leaves_its_list(desk, matter_id):
    told = leading.handle_first(desk, matter_id, FirstWay.UNREASONABLE).value
    matters.take_back(desk, told.event_id, "点错了")
    assert desk.read(lists.unread_first) == []
    with pytest.raises(CannotNow, match="已经撤回"):
        leading.read_first(desk, told.id)


def test_a_sheet_that_lacks_a_tick_goes_back(desk, matter_id):
    back = leading.tick(desk, matter_id, CLOSING, ["1", "2"]).value
    assert len(back.findings) == 4
    assert leading.tick(desk, matter_id, FILING, ["1", "2", "3"]).value.findings == ()
    with pytest.raises(CannotNow, match="没有这一项"):
        leading.tick(desk, matter_id, FILING, ["6"])
    words = [each.words for each in seen(desk, matter_id).line if each.what == "质量关"]
    assert words == ["通过", "退回补办"]


def test_in_the_strict_mode_nobody_passes_the_own_closing(desk, matter_id):
    desk.office = replace(desk.office, mode=Mode.STRICT)
    matters.change_matter(desk, matter_id, 1, {"handler_id": desk.clerk.id})
    with pytest.raises(CannotNow, match="谁不能过"):
        leading.tick(desk, matter_id, CLOSING, list("123456"))
    leading.tick(desk, matter_id, FILING, list("123"))


def test_a_key_matter_stands_once(desk, matter_id):
    first = leading.mark_key(desk, matter_id, "涉及 60 户").value
    assert leading.mark_key(desk, matter_id, "再列").value.id == first.id
    assert [each.text for each in desk.read(lists.key_matters)] == ["涉及 60 户"]
    with pytest.raises(CannotNow, match="为什么"):
        leading.mark_key(desk, matter_id, " ")


def test_a_risk_checklist_is_of_the_matter_and_signed(desk, matter_id):
    told = risk.check_risk(desk, matter_id, RiskStage.HANDLING, [Circumstance.GROUP], "", "李春梅").value
    assert [each.field for each in told.findings] == ["plan"]
    with pytest.raises(CannotNow, match="没有“审理”"):
        risk.check_risk(desk, matter_id, RiskStage.TRIAL, [], "预案", "李春梅")
    with pytest.raises(CannotNow, match="签字"):
        risk.check_risk(desk, matter_id, RiskStage.HANDLING, [], "预案", "")


def test_closed_is_not_settled(desk, clock, matter_id, town):
    matters.close_matter(desk, matter_id, DAY, "已答复")
    assert after_closing.calls_due(desk) == []
    clock.pass_by(days=30)
    ((row, due),) = after_closing.calls_due(desk)
    assert (row.matter_id, due) == (matter_id, date(2026, 12, 3))
    bare = after_closing.explain_closing(desk, matter_id, Cause.UNCLEAR, "", Proof.SATISFIED, desk.today()).value
    assert len(bare.findings) == 2
    after_closing.rate(desk, matter_id, Satisfaction.FULL, desk.today())
    after_closing.rate(desk, matter_id, Satisfaction.FAIR, desk.today(), town)
    activities.add_activity(desk, ActivityKind.CALL_BACK, desk.today(), matter_id=matter_id, asked={Asked.NUMBER: 1})
    assert after_closing.calls_due(desk) == []
    full = after_closing.explain_closing(desk, matter_id, Cause.UNCLEAR, "", Proof.SATISFIED, desk.today()).value
    assert full.findings == ()
    words = [each.words for each in seen(desk, matter_id).line if each.what == "满意度"]
    assert sorted(words) == ["对清河县信访局接待科：满意", "对石桥镇：基本满意"]


def test_a_cause_that_repeats_asks_for_a_suggestion(desk, town):
    for _ in range(3):
        done = register(desk)
        matters.change_matter(desk, done.matter_id, 1, {"unit": "石桥镇"})
        after_closing.explain_closing(desk, done.matter_id, Cause.EXECUTION)
    assert [(each.cause, each.unit, each.times) for each in proposals.proposals(desk)] == [
        (Cause.EXECUTION, "石桥镇", 3)
    ]
    row = after_closing.suggest(desk, SuggestionKind.IMPROVE, "石桥镇政府", "公开补偿台账", Cause.EXECUTION).value
    assert [each.who for each in desk.read(lists.open_suggestions)] == ["石桥镇政府"]
    with pytest.raises(CannotNow, match="早于"):
        after_closing.answer_suggestion(desk, row.id, "照办", DAY - timedelta(days=1), Adopted.WHOLE)
    after_closing.answer_suggestion(desk, row.id, "已公开", DAY, Adopted.WHOLE)
    assert desk.read(lists.open_suggestions) == []


def test_a_unit_is_supervised_and_reports_back(desk, matter_id, town):
    told = supervision.supervise(desk, matter_id, "石桥镇", Trigger.LATE, Way.PHONE).value
    assert [each.field for each in told.findings] == ["due_on"]
    assert [each.who for each in desk.read(lists.open_supervisions)] == ["石桥镇"]
    with pytest.raises(CannotNow, match="早于"):
        supervision.answer_supervision(desk, told.id, "已办", DAY - timedelta(days=1))
    supervision.answer_supervision(desk, told.id, "已办结", DAY)
    assert desk.read(lists.open_supervisions) == []


def test_a_unit_that_is_gone_or_unknown_is_said(desk, matter_id, town):
    save_unit(desk, town, UnitFacts("石桥镇", UnitKind.TOWN, gone_on=DAY))
    assert len(desk.read(everyone)) == 1
    with pytest.raises(CannotNow, match="已经撤销"):
        supervision.supervise(desk, matter_id, "石桥镇", Trigger.LATE, Way.PHONE)
    with pytest.raises(CannotNow, match="没有这个单位"):
        after_closing.rate(desk, matter_id, Satisfaction.FULL, DAY, 99)
    supervision.supervise(desk, matter_id, "白云乡", Trigger.LATE, Way.PHONE)
    assert [each.name for each in desk.read(everyone)] == ["白云乡", "石桥镇"]
    with pytest.raises(CannotNow, match="单位名称"):
        save_unit(desk, None, UnitFacts(" ", UnitKind.TOWN))


def test_an_accusation_and_what_is_not_there_are_no_matters(desk):
    for wanted in (99, register(desk, purpose="4").matter_id):
        with pytest.raises(CannotNow, match="没有这件事项"):
            leading.handle_first(desk, wanted or 98, FirstWay.SETTLED)


def test_a_handled_matter_that_comes_back_is_looked_back_upon(desk, clock):
    first = register(desk)
    matters.close_matter(desk, first.matter_id, DAY, "已答复")
    assert desk.read(lists.returned) == []
    clock.pass_by(days=9)
    again = register(desk, intent="2", same_as=first.number)
    ((row),) = desk.read(lists.returned)
    assert (row.visit_id, row.matter_id, row.handled_on) == (again.visit_id, first.matter_id, DAY)
    with pytest.raises(CannotNow, match="没有需要倒查"):
        supervision.look_back(desk, first.matter_id, first.visit_id, "无")
    told = supervision.look_back(desk, first.matter_id, again.visit_id, "答复没有写明依据").value
    assert desk.read(lists.returned) == []
    with pytest.raises(CannotNow, match="没有需要倒查"):
        supervision.look_back(desk, first.matter_id, again.visit_id, "再查")
    with desk.store.look(0, desk.now()) as look:
        kept_row = look.connection.execute(Kept.LOOK_BACK.table.select()).mappings().one()
    assert (kept_row["id"], kept_row["cause"]) == (told.id, LookBackCause.REPEAT.value)
    assert [each[0] for each in kept_row["story"]] == sorted(each[0] for each in kept_row["story"])
    assert {"李春梅"} <= {each[3] for each in kept_row["story"]}


def test_activities_count_once_each_whether_linked_or_not(desk, matter_id):
    aid = {Asked.PEOPLE: 1, Asked.ASKED: 500_000, Asked.GRANTED: 600_000}
    told = activities.add_activity(desk, ActivityKind.JUSTICE_AID, DAY, matter_id=matter_id, asked=aid).value
    assert [each.field for each in told.findings] == ["granted_fen"]
    joint = activities.add_activity(desk, ActivityKind.JOINT, DAY, asked={Asked.PEOPLE: 12}).value
    activities.add_activity(desk, ActivityKind.JOINT, DAY)
    assert desk.read(counts.by_kind, DAY, DAY) == [
        counts.ActivityCount("LHJF", 2, 12, 0),
        counts.ActivityCount("SFJZ", 1, 1, 600_000, 500_000),
    ]
    assert kept.take_back_kept(desk, Kept.ACTIVITY, joint.id).value
    assert not kept.take_back_kept(desk, Kept.ACTIVITY, joint.id).value
    with pytest.raises(CannotNow, match="属于一件事项"):
        kept.take_back_kept(desk, Kept.ACTIVITY, told.id)
    assert desk.read(counts.by_kind, DAY, DAY)[0].times == 1
    with pytest.raises(CannotNow, match="没有这一项"):
        activities.add_activity(desk, ActivityKind.TRAINING, DAY, asked={Asked.GRANTED: 1})
    with pytest.raises(CannotNow, match="小于零"):
        activities.add_activity(desk, ActivityKind.TRAINING, DAY, asked={Asked.PEOPLE: -1})


def test_a_screening_tells_a_nil_return_from_none(desk, town):
    hekou = save_unit(desk, None, UnitFacts("河口乡", UnitKind.TOWN)).value.id
    save_unit(desk, None, UnitFacts("城关街道", UnitKind.TOWN))
    row = screening.begin_screening(desk, "第四季度矛盾排查", DAY).value
    screening.return_screening(desk, row.id, hekou, 0)
    first = screening.return_screening(desk, row.id, town, 3).value
    assert [each.field for each in first.findings] == ["plan"]
    second = screening.return_screening(desk, row.id, town, 2, "征地两件", "镇里牵头").value
    assert [each.sentence for each in second.findings] == ["石桥镇报过 3 件，以这次的为准。"]
    found = {each.unit: each.found for each in desk.read(screenings.returns, row.id)}
    assert found == {"河口乡": 0, "石桥镇": 2, "城关街道": None}
    assert [(each.returned, each.found) for each in desk.read(screenings.rounds)] == [(2, 2)]
    with pytest.raises(CannotNow, match="没有这次排查"):
        screening.return_screening(desk, 99, town, 0)
    with pytest.raises(CannotNow, match="零报告"):
        screening.return_screening(desk, row.id, town, -1)


@pytest.mark.parametrize("seed", range(3))
def test_the_lists_and_the_sums_agree_after_any_history(desk, seed):
    chance = random.Random(seed)
    towns = ["石桥镇", "河口乡", "白云乡"]
    ids = [register(desk).matter_id for _ in range(3)]
    open_ones, per_unit, done = {}, Counter(), Counter()
    for _ in range(40):
        step = chance.randrange(4)
        if step == 0:
            unit = chance.choice(towns)
            row = supervision.supervise(desk, chance.choice(ids), unit, chance.choice(list(Trigger)), Way.PHONE).value
            open_ones[row.id] = (unit, row.event_id)
        elif step == 1 and open_ones:
            supervision.answer_supervision(desk, wanted := chance.choice(list(open_ones)), "已办", DAY)
            del open_ones[wanted]
        elif step == 2 and open_ones:
            wanted = chance.choice(list(open_ones))
            matters.take_back(desk, open_ones.pop(wanted)[1])
        else:
            kind = chance.choice(list(ActivityKind))
            activities.add_activity(desk, kind, DAY, matter_id=chance.choice([None, *ids]))
            done[kind.value] += 1
    rows = desk.read(lists.open_supervisions)
    assert {row.id for row in rows} == set(open_ones)
    per_unit.update(unit for unit, _ in open_ones.values())
    assert Counter(row.who for row in rows) == per_unit
    assert {each.kind: each.times for each in desk.read(counts.by_kind, DAY, DAY)} == done


def test_what_was_written_of_a_matter_goes_with_it_into_another_and_back(desk):
    kept_id, gone_id = register(desk).matter_id, register(desk, name="张建国", id_number="").matter_id
    told = leading.handle_first(desk, gone_id, FirstWay.NOT_YET).value
    merged = matter_merging.merge_matters(desk, kept_id, gone_id, "同一块地").value
    assert [(each.id, each.matter_id) for each in desk.read(lists.unread_first)] == [(told.id, kept_id)]
    matter_merging.take_back_any(desk, kept_id, merged.event_id)
    assert [(each.id, each.matter_id) for each in desk.read(lists.unread_first)] == [(told.id, gone_id)]
