"""What a clerk does with a matter: facts, outcomes, demands, extension, closing, taking back."""

from datetime import date, timedelta
from functools import partial

import pytest

from reception_desk.errors import AlreadyChanged, CannotNow
from reception_desk.models import matters as model
from reception_desk.models.lists import matters as lists
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.states import State
from reception_desk.rules.matters import Recorded
from reception_desk.services.access import accounts
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.lists import (
    MatterList,
    figures,
    filter_of,
    find_matters,
    standing,
    standing_words,
)
from reception_desk.services.matters.seen import seen
from reception_desk.services.visits.corrections import restore_visit, void_visit
from reception_desk.vocabulary.office import Mode, Profile, Role
from tests.office import LI, PASSWORD, ZHAO, ZHOU, SetClock, make_office, register, sign_in

DAY = date(2026, 11, 3)


@pytest.fixture
def bureau(tmp_path, clock):
    """Return the desk of a bureau, which accepts matters itself."""
    make_office(tmp_path / "bureau", profile=Profile.JGDW)
    desk = sign_in(tmp_path / "bureau", clock=clock)
    yield desk
    desk.close()


def a_matter(desk, **values):
    """Register a visit and say what its matter is: a claim, ours, by the sixth item."""
    done = register(desk)
    wanted = {"legal_class": "SQ", "competence": "own", "route": "6", **values}
    matters.change_matter(desk, done.matter_id, whole(desk, done.matter_id).version, wanted)
    return done.matter_id


def whole(desk, matter_id):
    return desk.read(lists.whole, matter_id)


def clocks(desk, matter_id):
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        rows = look.connection.exec_driver_sql(
            f"SELECT name, stopped_by FROM clock WHERE matter_id = {matter_id} ORDER BY id"
        )
        return [tuple(row) for row in rows]


def kinds(desk, matter_id):
    return [(each.kind, each.undone) for each in whole(desk, matter_id).events]


def test_a_change_keeps_what_stood_before(bureau):
    matter_id = a_matter(bureau, region="石桥镇")
    matters.change_matter(bureau, matter_id, whole(bureau, matter_id).version, {"region": "河口镇"})
    found = whole(bureau, matter_id)
    assert found.columns["region"] == "河口镇"
    assert found.events[-1].detail["before"] == {"region": "石桥镇"}
    again = matters.change_matter(bureau, matter_id, found.version, {"region": "河口镇"})
    assert again.value.event_id == 0
    assert whole(bureau, matter_id).version == found.version


def test_two_windows_change_one_matter(bureau):
    matter_id = a_matter(bureau)
    version = whole(bureau, matter_id).version
    matters.change_matter(bureau, matter_id, version, {"region": "河口镇"})
    matters.change_matter(bureau, matter_id, version, {"unit": "县水利局"})
    with pytest.raises(AlreadyChanged) as told:
        matters.change_matter(bureau, matter_id, version, {"region": "石桥镇"})
    assert (told.value.now, told.value.yours) == ({"region": "河口镇"}, {"region": "石桥镇"})
    assert whole(bureau, matter_id).columns["unit"] == "县水利局"


def test_accepting_starts_the_sixty_days_when_the_day_is_recorded(bureau):
    matter_id = a_matter(bureau)
    assert clocks(bureau, matter_id) == [("JG_NOTIFY", "")]
    matters.choose_outcome(bureau, matter_id, "A2", DAY)
    assert clocks(bureau, matter_id) == [("JG_NOTIFY", "outcome")]
    matters.record_fact(bureau, matter_id, Fact.ACCEPTED, DAY)
    assert clocks(bureau, matter_id) == [("JG_NOTIFY", "outcome"), ("HANDLE", "")]
    assert whole(bureau, matter_id).row.due == DAY + timedelta(days=60)


def test_an_outcome_against_the_profile_is_explained(desk):
    matter_id = a_matter(desk)
    with pytest.raises(CannotNow, match="第二十二条第一款"):
        matters.choose_outcome(desk, matter_id, "A2", DAY)
    with pytest.raises(CannotNow, match="没有“Z9”这种办理方式"):
        matters.choose_outcome(desk, matter_id, "Z9", DAY)
    matters.choose_outcome(desk, matter_id, "A2", DAY, by_order="县领导 11 月 2 日批示")
    found = desk.read(lists.ids, lists.MatterFilter(by_order=True))
    assert list(found) == [matter_id]


def test_what_is_taken_back_stays_in_the_history(bureau):
    matter_id = a_matter(bureau)
    event = matters.choose_outcome(bureau, matter_id, "A2", DAY).value.event_id
    assert whole(bureau, matter_id).row.outcome == "A2"
    matters.take_back(bureau, event, "点错了")
    assert whole(bureau, matter_id).row.outcome == ""
    assert clocks(bureau, matter_id) == [("JG_NOTIFY", "")]
    assert kinds(bureau, matter_id)[-2:] == [("outcome", True), ("taken_back", False)]
    matters.take_back(bureau, event)
    assert len(kinds(bureau, matter_id)) == 3
    with pytest.raises(CannotNow, match="没有这条记录"):
        matters.take_back(bureau, 999)


def test_a_change_is_taken_back(bureau):
    matter_id = a_matter(bureau, first_on=date(2025, 5, 1))
    event = matters.change_matter(
        bureau, matter_id, whole(bureau, matter_id).version, {"first_on": date(2024, 5, 1), "unit": "县水利局"}
    ).value.event_id
    matters.take_back(bureau, event)
    columns = whole(bureau, matter_id).columns
    assert (columns["first_on"], columns["unit"]) == (date(2025, 5, 1), "")


def test_an_extension_is_had_once_by_the_head_of_the_organ(bureau):
    matter_id = a_matter(bureau)
    with pytest.raises(CannotNow, match="没有六十日办理期限"):
        matters.extend_handling(bureau, matter_id, 20, "案情复杂", ZHOU.shown_name)
    matters.choose_outcome(bureau, matter_id, "A2", DAY)
    matters.record_fact(bureau, matter_id, Fact.ACCEPTED, DAY)
    for days, reason, approver, said in (
        (40, "案情复杂", ZHOU.shown_name, "不得超过 30 日"),
        (20, " ", ZHOU.shown_name, "延期理由"),
        (20, "案情复杂", ZHAO.shown_name, "不能批准延期"),
        (20, "案情复杂", "", "不能批准延期"),
    ):
        with pytest.raises(CannotNow, match=said):
            matters.extend_handling(bureau, matter_id, days, reason, approver)
    matters.extend_handling(bureau, matter_id, 20, "案情复杂", ZHOU.shown_name)
    assert whole(bureau, matter_id).row.due == DAY + timedelta(days=80)
    assert clocks(bureau, matter_id) == [("JG_NOTIFY", "outcome"), ("HANDLE", "extended"), ("EXTEND", "")]
    with pytest.raises(CannotNow, match="已经延长过一次"):
        matters.extend_handling(bureau, matter_id, 10, "仍复杂", ZHOU.shown_name)


def test_the_head_of_a_small_office_approves_and_in_the_strict_mode_a_leader(bureau, tmp_path):
    matter_id = a_matter(bureau)
    matters.choose_outcome(bureau, matter_id, "A2", DAY)
    matters.record_fact(bureau, matter_id, Fact.ACCEPTED, DAY)
    matters.extend_handling(bureau, matter_id, 20, "案情复杂", LI.shown_name)
    staff = tuple(
        accounts.NewAccount(role, role, PASSWORD, frozenset({Role(role)}))
        for role in ("clerk", "head", "system", "security", "auditor")
    )
    make_office(tmp_path / "strict", profile=Profile.JGDW, mode=Mode.STRICT, accounts=staff)
    strict = sign_in(tmp_path / "strict", "clerk", SetClock())
    other = a_matter(strict)
    matters.choose_outcome(strict, other, "A2", DAY)
    matters.record_fact(strict, other, Fact.ACCEPTED, DAY)
    with pytest.raises(CannotNow, match="不能批准延期"):
        matters.extend_handling(strict, other, 20, "案情复杂", "head")
    with pytest.raises(CannotNow, match="没有账号"):
        matters.extend_handling(strict, other, 20, "案情复杂", "局长（无账号）")
    strict.close()


def test_a_date_before_receipt_is_kept_and_remarked_on(desk):
    matter_id = a_matter(desk)
    told = matters.record_fact(desk, matter_id, Fact.RECEIVED_BY_UNIT, DAY - timedelta(days=2)).value
    (finding,) = told.findings
    assert "早于收到日期" in finding.sentence
    assert whole(desk, matter_id).events[-1].day == DAY - timedelta(days=2)


def test_each_demand_has_its_own_decision(desk):
    done = register(desk, demand="补发差额\n公开账目")
    first, second = whole(desk, done.matter_id).demands
    matters.decide_demand(desk, second.id, "01", DAY, "处理意见书 3 号")
    first, second = whole(desk, done.matter_id).demands
    assert (first.decision, second.decision, second.evidence) == ("", "01", "处理意见书 3 号")
    with pytest.raises(CannotNow, match="没有这项诉求"):
        matters.decide_demand(desk, 999, "01", DAY)


def test_judging_against_the_rule_needs_a_reason(desk):
    matter_id = a_matter(desk)
    with pytest.raises(CannotNow, match="请写明为什么"):
        matters.override_rule(desk, matter_id, "first_here", False, " ")
    matters.override_rule(desk, matter_id, "first_here", False, "2019 年在老台账上登记过")
    assert whole(desk, matter_id).columns["overrides"]["first_here"]["by"] == desk.clerk.name
    matters.override_rule(desk, matter_id, "first_here", None, "")
    assert whole(desk, matter_id).columns["overrides"] == {}


def test_outer_numbers_find_the_matter(desk):
    matter_id = a_matter(desk)
    matters.add_outer_number(desk, matter_id, "国家信访信息系统", "370102202611030001", "A1B2C3D4E5", DAY)
    matters.add_outer_number(desk, matter_id, "12345", "GD-77")
    assert [each.number for each in whole(desk, matter_id).outer] == ["370102202611030001", "GD-77"]
    assert list(desk.read(lists.ids, lists.MatterFilter(text="GD-77"))) == [matter_id]
    with pytest.raises(CannotNow, match="还没有填号码"):
        matters.add_outer_number(desk, matter_id, "12345", " ")


def test_closing_and_opening_again(desk):
    matter_id = a_matter(desk)
    event = matters.close_matter(desk, matter_id, DAY, "已答复").value.event_id
    assert list(desk.read(lists.ids, lists.MatterFilter(state="closed"))) == [matter_id]
    assert clocks(desk, matter_id) == [("XF_TRANSFER", "closed")]
    matters.take_back(desk, event)
    assert whole(desk, matter_id).row.state == "open"


def test_an_unknown_case_number_is_kept_with_a_remark(desk):
    matter_id = a_matter(desk)
    version = whole(desk, matter_id).version
    told = matters.change_matter(desk, matter_id, version, {"case_number": "民初 12"}).value
    assert "不像案号" in told.findings[0].sentence
    assert whole(desk, matter_id).columns["case_number"] == "民初 12"
    assert matters.case_findings("(2013)历民初字第123号") == ()


def test_what_is_not_there_is_said(desk):
    with pytest.raises(CannotNow, match="没有这件事项"):
        matters.close_matter(desk, 999, DAY, "")
    assert desk.read(lambda look: matters.offered(desk, look, 999)) == ()
    assert whole(desk, 999) is None


def test_the_offers_of_a_matter_follow_its_facts(desk):
    matter_id = a_matter(desk, facts={"important": True, "channel": "visit"})
    offered = desk.read(lambda look: matters.offered(desk, look, matter_id))
    assert {"A3", "A4"} <= {each.code for each in offered if each.opened}


def test_lists_of_mine_due_and_overdue(desk, folder, clock):
    mine = a_matter(desk)
    zhao = sign_in(folder, ZHAO.name, clock)
    other = register(zhao).matter_id
    today = desk.today()
    assert list(desk.read(lists.ids, lists.MatterFilter(mine=True))) == [mine]
    assert set(desk.read(lists.ids, lists.MatterFilter())) == {mine, other}
    assert list(desk.read(lists.ids, lists.MatterFilter(due_until=today))) == []
    assert len(desk.read(lists.ids, lists.MatterFilter(due_until=today + timedelta(days=20)))) == 2
    assert len(desk.read(lists.ids, lists.MatterFilter(overdue_on=today + timedelta(days=16)))) == 2
    assert list(desk.read(lists.ids, lists.MatterFilter(overdue_on=today + timedelta(days=15)))) == []
    assert len(desk.read(lists.ids, lists.MatterFilter(text="承包地", region="", content=""))) == 2
    assert list(desk.read(lists.ids, lists.MatterFilter(region="北京"))) == []
    zhao.close()


def test_an_accusation_is_in_no_list_of_matters(desk):
    register(desk, purpose="4", demand="检举某人")
    assert list(desk.read(lists.ids, lists.MatterFilter())) == []


def test_a_matter_that_was_merged_takes_nothing(desk):
    kept, gone = a_matter(desk), a_matter(desk)
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        model.change(work, gone, {"merged_into": kept})
    with pytest.raises(CannotNow, match="已经并入"):
        matters.record_fact(desk, gone, Recorded.TOLD, DAY)
    assert gone not in desk.read(lists.ids, lists.MatterFilter())


def test_a_void_visit_gives_its_clock_to_the_next_that_stands(bureau, clock):
    first = register(bureau)
    clock.pass_by(days=7)
    again = register(bureau, intent="2", same_as=first.number)
    before = whole(bureau, first.matter_id).row.due
    void_visit(bureau, first.visit_id, "重复登记")
    assert whole(bureau, first.matter_id).row.due == before + timedelta(days=7)
    restore_visit(bureau, first.visit_id)
    assert whole(bureau, first.matter_id).row.due == before
    for each in (again, first):
        void_visit(bureau, each.visit_id, "误操作")
    assert clocks(bureau, first.matter_id) == []


def test_a_matter_with_a_late_and_a_near_clock_is_one_alert(desk, clock):
    matter_id = a_matter(desk)
    matters.choose_outcome(desk, matter_id, "A4", DAY, by_order="县领导批示")
    matters.record_fact(desk, matter_id, Fact.RECEIVED_BY_UNIT, DAY)
    clock.pass_by(days=13)
    running = {each.clock.name.value: each.state.colour for each in seen(desk, matter_id).running}
    assert running == {"UNIT_NOTIFY": "due", "UNIT_OBJECT": "past"}, "a right to object that lapsed is nobody's delay"
    assert (figures(desk).due, figures(desk).overdue) == (1, 0)
    assert whole(desk, matter_id).row.clock == "UNIT_NOTIFY", "what has to be done next hides behind no lapsed right"
    clock.pass_by(days=5)
    assert (figures(desk).due, figures(desk).overdue) == (0, 1)


def test_who_did_not_ask_for_a_review_in_time_is_no_delay_of_the_office(bureau, clock):
    matter_id = a_matter(bureau)
    for fact in (Fact.ACCEPTED, Fact.REPLY_SERVED):
        matters.record_fact(bureau, matter_id, fact, DAY)
    matters.close_matter(bureau, matter_id, DAY, "")
    find = partial(find_matters, bureau, filter_of(bureau, MatterList.OVERDUE, lists.MatterFilter()))
    clock.pass_by(days=28)
    assert standing(bureau, whole(bureau, matter_id).row).words == "将到期"
    clock.pass_by(days=9)
    row = whole(bureau, matter_id).row
    assert (row.clock, standing(bureau, row)) == ("ASK_FUCHA", State("期满未提出", "past"))
    assert (figures(bureau).due, figures(bureau).overdue, list(find())) == (0, 0, [])
    everything = filter_of(bureau, MatterList.ALL, lists.MatterFilter())
    assert not any(find_matters(bureau, everything, word) for word in standing_words(bureau))
    later = a_matter(bureau)
    assert list(find_matters(bureau, everything)) == [later, matter_id], "what lapsed stands below what is to be done"


def test_bad_input_is_told_with_its_article_and_nothing_is_lost(bureau):
    matter_id = a_matter(bureau)
    early = DAY - timedelta(days=9)
    told = [
        matters.choose_outcome(bureau, matter_id, "A1", early, by_order="县领导批示").value,
        matters.decide_demand(bureau, whole(bureau, matter_id).demands[0].id, "Y", early, "").value,
        matters.record_fact(bureau, matter_id, Fact.ACCEPTED, early).value,
        matters.change_matter(bureau, matter_id, whole(bureau, matter_id).version, {"case_number": "历民初1"}).value,
        matters.close_matter(bureau, matter_id, early, "").value,
    ]
    for each in told:
        assert each.event_id and any("（" in one.told and one.article for one in each.findings)
    assert whole(bureau, matter_id).columns["case_number"] == "历民初1"
    for approver in ("", "赵强"):
        with pytest.raises(CannotNow, match=r"不能批准延期.*条例第三十四条"):
            matters.extend_handling(bureau, matter_id, 10, "要测量", approver)
