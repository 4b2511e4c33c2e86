"""The registers: put right and voided, the old text kept; units, screening with plans, proposals, 满意度 twice."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models import kept_changes
from reception_desk.models.counts import activities as counts
from reception_desk.models.kept import Kept
from reception_desk.models.letters import LetterFacts
from reception_desk.models.lists import leading as waiting
from reception_desk.models.lists import registers as lists
from reception_desk.models.lists import screenings
from reception_desk.models.units import UnitPerson, everyone
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.leading.activities import Asked
from reception_desk.services.answering import correspondence, units
from reception_desk.services.answering.units import UnitFacts
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading import proposals
from reception_desk.services.leading.kept_changes import put_back_kept, void_kept
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters import merging as matter_merging
from reception_desk.services.matters.seen import seen
from reception_desk.services.registers import activities, screening
from reception_desk.services.registers.screening import Trouble, gathered
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.vocabulary.leading import ActivityKind, Cause, Satisfaction, SuggestionKind, UnitKind
from tests.office import register, visit

DAY = date(2026, 11, 3)
JOINT, AID = ActivityKind.JOINT, ActivityKind.JUSTICE_AID


@pytest.fixture
def matter_id(desk):
    return register(desk).matter_id


def unit(desk, name, kind=UnitKind.TOWN, **facts):
    return units.save_unit(desk, None, UnitFacts(name, kind, **facts)).value.id


def line(desk, matter_id):
    return [(each.what, each.words) for each in seen(desk, matter_id).line if not each.undone]


def earlier(desk, row_id):
    return desk.read(kept_changes.earlier, Kept.ACTIVITY.name, [row_id]).get(row_id, [])


def test_an_activity_is_put_right_and_what_it_said_stays(desk, matter_id):
    told = activities.add_activity(desk, JOINT, DAY, "区政法委", "李春梅", "12 人", matter_id, {Asked.PEOPLE: 12}).value
    done = activities.correct_activity(
        desk, told.id, JOINT, DAY, "区政法委", "李春梅", "21 人", matter_id, {Asked.PEOPLE: 21}, "数错了"
    ).value
    assert ("工作活动", "更正：联合接访，21 人") in line(desk, matter_id)
    (was,) = earlier(desk, told.id)
    assert (was.before, was.reason, was.clerk) == ({"result": "12 人", "people": 12}, "数错了", "李春梅")
    (row,) = desk.read(lists.activities, DAY, DAY)
    assert (row.people, row.result, row.of.voided) == (21, "21 人", False)
    put_back_kept(desk, done.change_id)
    assert desk.read(lists.activities, DAY, DAY)[0].people == 12
    assert earlier(desk, told.id) == []
    assert ("工作活动", "更正：联合接访，21 人") not in line(desk, matter_id)
    assert not put_back_kept(desk, done.change_id).value
    same = activities.correct_activity(
        desk, told.id, JOINT, DAY, "区政法委", "李春梅", "12 人", matter_id, {Asked.PEOPLE: 12}
    )
    assert same.value.change_id == 0


def test_a_later_correction_is_undone_first(desk, matter_id):
    told = activities.add_activity(desk, JOINT, DAY, matter_id=matter_id).value
    first = activities.correct_activity(desk, told.id, JOINT, DAY, result="甲", matter_id=matter_id).value
    second = activities.correct_activity(desk, told.id, JOINT, DAY, result="乙", matter_id=matter_id).value
    with pytest.raises(CannotNow, match="后来又改过"):
        put_back_kept(desk, first.change_id)
    events = [each for each in seen(desk, matter_id).whole.events if "corrected" in each.detail]
    with pytest.raises(CannotNow, match="后来又改过"):
        matters.take_back(desk, events[0].id)
    matters.take_back(desk, events[1].id)
    assert desk.read(lists.activities, DAY, DAY)[0].result == "甲"
    assert not put_back_kept(desk, second.change_id).value


def test_an_activity_moves_to_another_matter_and_back(desk, matter_id):
    other = register(desk, name="赵一", id_number="", phone="", demand="修路").matter_id
    told = activities.add_activity(desk, JOINT, DAY, matter_id=matter_id).value
    done = activities.correct_activity(desk, told.id, JOINT, DAY, matter_id=other, reason="记错了事项").value
    assert ("工作活动", "联合接访") not in line(desk, matter_id)
    assert ("工作活动", "更正：联合接访") in line(desk, other)
    put_back_kept(desk, done.change_id)
    assert ("工作活动", "联合接访") in line(desk, matter_id)
    assert "工作活动" not in dict(line(desk, other))
    assert desk.read(lists.activities, DAY, DAY)[0].of.matter_id == matter_id
    loose = activities.correct_activity(desk, told.id, JOINT, DAY).value
    assert "工作活动" not in dict(line(desk, matter_id))
    matter_merging.merge_matters(desk, other, matter_id, "同一事")
    put_back_kept(desk, loose.change_id)
    assert desk.read(lists.activities, DAY, DAY)[0].of.matter_id == other


def test_what_is_voided_counts_no_more_and_stays_to_be_read(desk, matter_id):
    told = activities.add_activity(desk, AID, DAY, result="三万", matter_id=matter_id, asked={Asked.GRANTED: 3}).value
    with pytest.raises(CannotNow, match="为什么作废"):
        void_kept(desk, Kept.ACTIVITY, told.id, " ")
    done = void_kept(desk, Kept.ACTIVITY, told.id, "重复登记").value
    assert desk.read(counts.by_kind, DAY, DAY) == []
    (row,) = desk.read(lists.activities, DAY, DAY, AID.value)
    assert (row.of.voided, row.result) == (True, "三万")
    assert [each.reason for each in earlier(desk, told.id)] == ["重复登记"]
    assert "工作活动" not in dict(line(desk, matter_id))
    with pytest.raises(CannotNow, match="已经作废"):
        void_kept(desk, Kept.ACTIVITY, told.id, "再作废")
    with pytest.raises(CannotNow, match="已经作废"):
        activities.correct_activity(desk, told.id, AID, DAY)
    put_back_kept(desk, done.change_id)
    assert desk.read(counts.by_kind, DAY, DAY)[0].granted_fen == 3
    assert ("工作活动", "司法救助，三万") in line(desk, matter_id)
    assert desk.read(lists.activities, DAY, DAY, JOINT.value) == []


def test_a_seal_takes_the_words_of_a_correction_with_it(desk):
    done = register(desk)
    told = activities.add_activity(desk, JOINT, DAY, result="举报某某收礼", matter_id=done.matter_id).value
    activities.correct_activity(
        desk, told.id, JOINT, DAY, result="举报某某受贿", matter_id=done.matter_id, reason="改字"
    )
    begun = begin_change(desk, done.visit_id).value
    correct_visit(desk, done.visit_id, begun.version, visit(purpose="4"), "是检举")
    with desk.store.look(0, desk.now()) as look:
        tables = ("activity", "kept_change", "matter_event")
        words = str([look.connection.exec_driver_sql(f"SELECT * FROM {each}").all() for each in tables])
    assert "收礼" not in words
    assert "受贿" not in words
    (row,) = desk.read(lists.activities, DAY, DAY)
    assert (row.of.matter_id, row.result) == (0, "")


def test_a_unit_is_put_right_and_ends(desk, matter_id):
    bridge = unit(desk, "扶贫办", UnitKind.BUREAU, people=(UnitPerson("马主任", "主任", "0531-1"), UnitPerson(" ")))
    with pytest.raises(CannotNow, match="已经有"):
        unit(desk, " 扶贫办 ")
    with pytest.raises(CannotNow, match="单位名称"):
        unit(desk, " ")
    facts = desk.read(units.facts_of, bridge)
    assert units.people_words(facts.people) == "马主任 主任 0531-1"
    gone = replace(facts, gone_on=DAY, heir="乡村振兴局", people=())
    done = units.save_unit(desk, bridge, gone).value
    assert desk.read(units.facts_of, bridge) == gone
    assert units.save_unit(desk, bridge, gone).changes.words == frozenset()
    letter = LetterFacts(Dispatch.PASSED_ON.value, "扶贫办", DAY, "", "", None)
    told = correspondence.send_letter(desk, matter_id, letter).value
    assert "“乡村振兴局”" in told.findings[-1].sentence
    with pytest.raises(CannotNow, match="乡村振兴局"):
        after_closing.rate(desk, matter_id, Satisfaction.FULL, DAY, bridge)
    units.put_unit_back(desk, done)
    assert desk.read(units.facts_of, bridge) == facts
    made = units.save_unit(desk, None, UnitFacts("白云乡", UnitKind.TOWN, heir="白云镇")).value
    units.put_unit_back(desk, made)
    assert [each.gone_on for each in desk.read(everyone) if each.id == made.id] == [DAY]
    assert not units.put_unit_back(desk, units.UnitBefore(99, None)).value
    with pytest.raises(CannotNow, match="没有这个单位"):
        units.save_unit(desk, 99, UnitFacts("黑山乡", UnitKind.TOWN))
    first = desk.read(kept_changes.earlier, kept_changes.UNIT, [bridge])[bridge]
    assert [each.before for each in first] == [
        {"gone_on": None, "heir": ""},
        {"gone_on": "2026-11-03", "heir": "乡村振兴局"},
    ]


def test_a_round_asks_units_of_its_kinds_and_is_gathered_for_the_leader(desk, matter_id):
    town, court, _bureau = (
        unit(desk, "石桥镇"),
        unit(desk, "民一庭", UnitKind.DIVISION),
        unit(desk, "县住建局", UnitKind.BUREAU),
    )
    kinds = (UnitKind.TOWN, UnitKind.DIVISION)
    begun = screening.begin_screening(desk, "第四季度排查", DAY, kinds, DAY - timedelta(days=1)).value
    assert [each.field for each in begun.findings] == ["due_on"]
    with pytest.raises(CannotNow, match="还没有汇总"):
        screening.read_screening(desk, begun.id)
    troubles = (
        Trouble("征地补偿。", 60, "镇长包案", "马主任", DAY + timedelta(days=9), matter_id),
        Trouble("河道取土"),
    )
    told = screening.return_screening(desk, begun.id, town, 3, troubles=troubles).value
    assert {each.sentence for each in told.findings} == {
        "报了 3 件，逐件写了 2 件，请核对。",
        "第 2 件还没有写调处方案。",
    }
    screening.return_screening(desk, begun.id, town, 2, troubles=troubles)
    (one,) = desk.read(screenings.rounds)
    assert [(each.unit, each.found) for each in desk.read(screenings.returns, one.id, one.kinds)] == [
        ("民一庭", None),
        ("石桥镇", 2),
    ]
    land, river = desk.read(screenings.items, one.id)
    assert (land.number, land.matter_id, river.number) == ("LF2026-A0001", matter_id, "")
    screening.settle_trouble(desk, land.id, DAY, "差额已补发")
    assert ("矛盾调处", "差额已补发") in line(desk, matter_id)
    with pytest.raises(CannotNow, match="早于"):
        screening.settle_trouble(desk, river.id, DAY - timedelta(days=1), "已处理")
    words = desk.read(gathered, one)
    assert words.splitlines() == [
        "第四季度排查：应报 2 个单位，已报 1 个（零报告 0 个），排查出 2 件。",
        "1. 石桥镇：征地补偿（60 人）。建议：镇长包案（马主任，2026-11-12 前）；已调处：差额已补发。",
        "2. 石桥镇：河道取土。建议：还没有调处方案。",
        "还没有报送的：民一庭。",
    ]
    screening.return_screening(desk, begun.id, court, 1, "执行信访", "庭长包案")
    assert "3. 民一庭：1 件，执行信访。建议：庭长包案。" not in desk.read(gathered, one)
    assert "1. 民一庭：1 件，执行信访。建议：庭长包案。" in desk.read(gathered, one)
    screening.report_screening(desk, begun.id, words)
    screening.report_screening(desk, begun.id, words + "请阅示。")
    screening.read_screening(desk, begun.id, "同意，逐件包案")
    (one,) = desk.read(screenings.rounds)
    assert (one.summary[-4:], one.opinion, one.seen_on) == ("请阅示。", "同意，逐件包案", DAY)
    with pytest.raises(CannotNow, match="已经阅过"):
        screening.report_screening(desk, begun.id, words)
    with pytest.raises(CannotNow, match="是什么矛盾"):
        screening.return_screening(desk, begun.id, town, 1, troubles=(Trouble(" "),))


def test_a_refused_proposal_is_remembered_until_it_goes_on(desk):
    town = unit(desk, "石桥镇")

    def close_some(n):
        for _ in range(n):
            done = register(desk)
            matters.change_matter(desk, done.matter_id, 1, {"unit": "石桥镇"})
            after_closing.explain_closing(desk, done.matter_id, Cause.EXECUTION)

    close_some(2)
    assert proposals.proposals(desk) == ()
    desk.office = replace(desk.office, repeats=2)
    (asked,) = proposals.proposals(desk)
    assert proposals.proposed(asked) == "今年 2 件事项办结时成因都是“执行不到位”，建议石桥镇查找原因、改进工作。"
    with pytest.raises(CannotNow, match="为什么不提"):
        proposals.refuse_proposal(desk, asked, "")
    proposals.refuse_proposal(desk, asked, "已当面指出")
    close_some(1)
    assert proposals.proposals(desk) == ()
    close_some(1)
    assert [each.times for each in proposals.proposals(desk)] == [4]
    made = after_closing.suggest(
        desk,
        SuggestionKind.IMPROVE,
        "石桥镇",
        "改进",
        Cause.EXECUTION,
        None,
        town,
        DAY - timedelta(days=1),
        "柳信建〔2026〕1 号",
    ).value
    assert [each.field for each in made.findings] == ["due_on"]
    assert proposals.proposals(desk) == ()
    (row,) = desk.read(lists.suggestions, DAY, DAY, SuggestionKind.IMPROVE.value)
    assert (row.number, row.due_on) == ("柳信建〔2026〕1 号", DAY - timedelta(days=1))


def test_the_office_and_the_unit_are_rated_each_apart_in_one(desk, matter_id):
    town = unit(desk, "石桥镇")
    told = after_closing.rate_both(desk, matter_id, Satisfaction.FULL, "石桥镇", Satisfaction.NONE, DAY, "太慢").value
    assert ("满意度", "对清河县信访局接待科：满意，对石桥镇：不满意") in line(desk, matter_id)
    assert desk.read(counts.ratings, DAY, DAY) == [
        counts.RatingCount("", "1", 1),
        counts.RatingCount("石桥镇", "3", 1),
    ]
    assert [(each.unit, each.text) for each in desk.read(lists.ratings, DAY, DAY)] == [("石桥镇", "太慢"), ("", "太慢")]
    matters.take_back(desk, told.event_id)
    assert desk.read(counts.ratings, DAY, DAY) == []
    after_closing.rate(desk, matter_id, Satisfaction.FAIR, DAY, town)
    assert [each.unit for each in desk.read(counts.ratings, DAY, DAY)] == ["石桥镇"]


def test_a_key_matter_ends_by_an_act_of_its_own(desk, clock, matter_id):
    told = leading.mark_key(desk, matter_id, "涉及 60 户").value
    with pytest.raises(CannotNow, match="不再列为"):
        leading.end_key(desk, told.id, "", DAY)
    with pytest.raises(CannotNow, match="早于"):
        leading.end_key(desk, told.id, "已化解", DAY - timedelta(days=1))
    ended = leading.end_key(desk, told.id, "已签调解协议", DAY).value
    assert desk.read(waiting.key_matters) == []
    assert ("不再列为重点", "已签调解协议") in line(desk, matter_id)
    (row,) = desk.read(lists.key_matters, DAY, DAY)
    assert (row.ended_on, row.end_reason) == (DAY, "已签调解协议")
    clock.pass_by(days=1)
    assert desk.read(lists.key_matters, DAY + timedelta(days=1), DAY + timedelta(days=1)) == []
    matters.take_back(desk, ended.event_id)
    assert [each.matter_id for each in desk.read(waiting.key_matters)] == [matter_id]
