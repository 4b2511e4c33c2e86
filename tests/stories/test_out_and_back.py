"""One matter in each kind of office: passed on, objected to, re-sent, urged, served, called back, come again."""

from collections import Counter

import pytest

from reception_desk.models import letters
from reception_desk.models.letters import EntryFacts, LetterFacts
from reception_desk.models.responsible import of_matter
from reception_desk.rules.correspondence import Dispatch, Entry, Lack
from reception_desk.rules.leading.activities import Asked
from reception_desk.rules.leading.ticks import CLOSING
from reception_desk.rules.responsibility import Answerable, answerable
from reception_desk.services.answering import supervision
from reception_desk.services.answering.correspondence import record_entry, send_letter, still_out, unit_sums
from reception_desk.services.answering.duties import Duty, duties
from reception_desk.services.answering.letter_lines import owed
from reception_desk.services.answering.responsibility import Who, held_of, name_responsible
from reception_desk.services.answering.seen import role_proposed
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading.lists import waiting
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.lists import untaken
from reception_desk.services.matters.seen import seen
from reception_desk.services.registers import activities
from reception_desk.services.visits.first_handling import handle_visit
from reception_desk.vocabulary.leading import ActivityKind, Cause, FirstWay, Proof, Waits
from reception_desk.vocabulary.office import Profile
from tests.office import LI, SetClock, make_office, register, sign_in

FIRST_UNIT, OTHER_UNIT = "石桥镇人民政府", "县自然资源局"


@pytest.mark.parametrize("profile", Profile)
def test_out_and_back_and_come_again(profile, tmp_path):
    clock = SetClock()
    make_office(tmp_path / "office", profile=profile)
    desk = sign_in(tmp_path / "office", LI.name, clock)
    first = register(desk)
    matter_id = first.matter_id
    court = profile is Profile.FAYUAN
    if court:
        case = {"case_number": "（2026）鲁0102民初123号", "judge": "周法官", "division": "民一庭"}
        matters.change_matter(desk, matter_id, 1, case)

    def came(kind, number="", **told):
        letter_id = desk.read(letters.of_matter, matter_id)[-1].id
        return record_entry(desk, letter_id, EntryFacts(kind.value, desk.today(), number, **told)).value

    def lacks():
        """Return what lacks by unit; the sums of the units are those of the list, and those on 今日."""
        outs = still_out(desk)
        assert {each.unit: each.out for each in unit_sums(outs)} == Counter(each.row.facts.unit for each in outs)
        for lack in Lack:
            listed = Counter(each.row.facts.unit for each in still_out(desk, lack))
            assert Counter({each.unit: each.lacking[lack] for each in unit_sums(outs)}) == listed
        assert owed(desk).out == len(outs)
        return {each.row.facts.unit: set(each.lacks) for each in outs}

    # 初访当天就有人负责，还没有人接手的列在今日；当场解决不了，报领导；法院提议原承办法官，次日转送，文号、方式都在
    assert answerable(held_of(desk.read(of_matter, matter_id))).name == LI.shown_name
    assert [each.id for each in untaken(desk)] == [matter_id]
    handle_visit(desk, first.visit_id, FirstWay.NOT_YET)
    assert untaken(desk) == []
    assert [each.waits for each in waiting(desk)] == [Waits.FIRST]
    leading.read_first(desk, waiting(desk)[0].row_id)
    proposed = role_proposed(desk, seen(desk, matter_id).answering, seen(desk, matter_id).whole.columns)
    if court:
        assert (proposed["name"], proposed["source"]) == ("周法官", "原承办法官 （2026）鲁0102民初123号")
        who = Who(proposed["name"], proposed["unit"], "0531-1")
        name_responsible(desk, matter_id, Answerable(proposed["role"]), who, desk.today(), proposed["source"])
    else:
        assert proposed["role"] == Answerable.FIRST_UNIT.value
    clock.pass_by(days=1)
    kind = Dispatch.ASSIGNED.value if profile is Profile.FAYUAN else Dispatch.PASSED_ON.value
    send_letter(desk, matter_id, LetterFacts(kind, FIRST_UNIT, desk.today(), "柳信转〔2026〕1 号", "专人送"))
    name_responsible(desk, matter_id, Answerable.FIRST_UNIT, Who(unit=FIRST_UNIT), desk.today(), "柳信转〔2026〕1 号")
    assert lacks() == {FIRST_UNIT: {Lack.UNANSWERED, Lack.UNSIGNED}}

    # 签收后五个工作日内提出异议，同意退回，改送另一个单位；首办责任单位随着换，旧的留着
    clock.pass_by(days=1)
    came(Entry.SIGNED, who="王强")
    assert "UNIT_OBJECT" in {each.clock.name.value for each in seen(desk, matter_id).running}
    clock.pass_by(days=4)
    assert came(Entry.OBJECTED).findings == ()
    came(Entry.AGREED)
    assert lacks() == {}
    send_letter(desk, matter_id, LetterFacts(kind, OTHER_UNIT, desk.today(), "柳信转〔2026〕2 号"))
    name_responsible(desk, matter_id, Answerable.FIRST_UNIT, Who(unit=OTHER_UNIT), desk.today(), "原单位异议成立")
    units = [(each.unit, each.ended_on) for each in desk.read(of_matter, matter_id) if each.role == "unit"]
    assert units == [(FIRST_UNIT, desk.today()), (OTHER_UNIT, None)]

    # 十五日没有告知：催办；受理，处理意见书送达，告知复查
    clock.pass_by(days=16)
    assert lacks() == {OTHER_UNIT: {Lack.UNANSWERED, Lack.UNSIGNED, Lack.UNTOLD}}
    assert sum(each.out for each in unit_sums(still_out(desk))) == 1
    came(Entry.URGED, who="孙建军", text="答应三日内受理")
    came(Entry.SIGNED)
    came(Entry.ACCEPTED, "自然资受〔2026〕3 号")
    assert lacks() == {OTHER_UNIT: {Lack.UNANSWERED}}
    clock.pass_by(days=20)
    came(Entry.DECISION, "自然资处〔2026〕8 号", opinion="Y", way="直接送达", served_on=desk.today(), told_review=True)
    assert lacks() == {}
    assert {each.clock.name.value for each in seen(desk, matter_id).running} >= {"ASK_FUCHA"}
    demand = seen(desk, matter_id).whole.demands[0]
    matters.decide_demand(desk, demand.id, "Y", desk.today(), "自然资处〔2026〕8 号")
    leading.tick(desk, matter_id, CLOSING, [*seen(desk, matter_id).closing.known, "6"])
    assert seen(desk, matter_id).closing.passed
    told = matters.close_matter(desk, matter_id, desk.today(), "已补发", Cause.EXECUTION, Proof.CARRIED_OUT).value
    assert told.findings == ()
    assert Waits.CALL_BACK not in [each.waits for each in waiting(desk)]

    # 三十天回访；两份处理意见不同，两份都在
    clock.pass_by(days=30)
    assert [each.waits for each in waiting(desk)] == [Waits.CALL_BACK]
    assert Duty.CALL_BACK in [each.kind for each in duties(desk, desk.clerk.id).rows]
    activities.add_activity(desk, ActivityKind.CALL_BACK, desk.today(), matter_id=matter_id, asked={Asked.YES: True})
    assert waiting(desk) == []
    assert [each.field for each in came(Entry.DECISION, opinion="N").findings] == ["opinion"]

    # 又来了：是重复访，首办倒查；时间线上谁在哪天做了什么都在
    clock.pass_by(days=40)
    again = register(desk, intent="2", same_as=first.number)
    assert again.matter_id == matter_id
    assert [each.waits for each in waiting(desk)] == [Waits.LOOK_BACK]
    supervision.look_back(desk, matter_id, again.visit_id, "补发后没有公示")
    assert waiting(desk) == []
    told = " ".join(f"{each.what} {each.words}" for each in seen(desk, matter_id).line)
    for words in (
        "初访处置",
        "首办倒查",
        "柳信转〔2026〕1 号",
        "异议",
        "同意退回",
        "柳信转〔2026〕2 号",
        "催办",
        "自然资处〔2026〕8 号",
        "办结",
    ):
        assert words in told
    desk.close()
