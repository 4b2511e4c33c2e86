"""简易办理 that does not suit goes the ordinary way once, approved; a 听证 is left out of the 复核's thirty days."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matters import Recorded
from reception_desk.services.matters.handling import choose_outcome, extend_handling, record_fact, take_back
from reception_desk.services.matters.seen import seen
from reception_desk.services.matters.turn import turn_ordinary
from tests.office import ZHAO, ZHOU, register, sign_in


def running(desk, matter_id):
    return {each.clock.name.value: each.counting.nominal_due for each in seen(desk, matter_id).running}


@pytest.fixture
def matter(desk, clock):
    """Return a matter dealt with by the simple procedure, registered on 3 November 2026."""
    done = register(desk)
    choose_outcome(desk, done.matter_id, "JY", desk.today(), by_order="县领导批示")
    return done.matter_id


def test_it_is_turned_once_with_reason_and_approval(desk, clock, matter):
    def turn(reason="涉及几个单位", approver=ZHOU.shown_name, day=None):
        return turn_ordinary(desk, matter, day or desk.today(), reason, approver).value

    with pytest.raises(CannotNow, match="受理日期"):
        turn()
    record_fact(desk, matter, Fact.ACCEPTED, desk.today())
    assert running(desk, matter) == {"SIMPLE_HANDLE": date(2026, 11, 17)}
    clock.pass_by(days=6)
    for wrong, said in (
        ({"reason": " "}, "为什么不适合"),
        ({"approver": ZHAO.shown_name}, "赵强 不能批准"),
        ({"approver": ""}, "不能批准"),
        ({"day": date(2026, 11, 1)}, "早于受理日期"),
    ):
        with pytest.raises(CannotNow, match=said) as refused:
            turn(**wrong)
        assert "信访事项简易办理办法" in str(refused.value)
    told = turn()
    assert running(desk, matter) == {"HANDLE": date(2027, 1, 2)}
    assert any("转为普通程序" in each.what and "周明远批准" in each.words for each in seen(desk, matter).line)
    with pytest.raises(CannotNow, match="已经转为"):
        turn()
    take_back(desk, told.event_id)
    assert running(desk, matter) == {"SIMPLE_HANDLE": date(2026, 11, 17)}


def test_what_is_not_simple_is_not_turned(desk):
    with pytest.raises(CannotNow, match="不是简易办理"):
        turn_ordinary(desk, register(desk).matter_id, desk.today(), "不合适", ZHOU.shown_name)


def test_a_hearing_is_left_out_of_the_review_and_stops_it_until_it_ends(desk):
    matter_id = register(desk).matter_id
    record_fact(desk, matter_id, Fact.FUHE_RECEIVED, date(2026, 10, 1))
    assert running(desk, matter_id)["FUHE"] == date(2026, 10, 31)
    record_fact(desk, matter_id, Recorded.HEARING, date(2026, 10, 12))
    assert "FUHE" not in running(desk, matter_id)
    assert any("听证还没有结束" in each for each in seen(desk, matter_id).lacking)
    record_fact(desk, matter_id, Recorded.HEARD, date(2026, 10, 14))
    assert running(desk, matter_id)["FUHE"] == date(2026, 11, 3)


def test_whoever_has_no_account_is_vouched_for_by_the_head_or_not_at_all(desk, folder, clock):
    matter_id = register(desk).matter_id
    choose_outcome(desk, matter_id, "A2", desk.today(), by_order="县领导批示", answered={"route": "6"})
    record_fact(desk, matter_id, Fact.ACCEPTED, desk.today())
    zhao = sign_in(folder, ZHAO.name, clock)
    with pytest.raises(CannotNow, match=r"王副县长 没有账号.*由科长来办.*条例第三十四条"):
        extend_handling(zhao, matter_id, 30, "情况复杂", "王副县长")
    zhao.close()
    told = extend_handling(desk, matter_id, 30, "情况复杂", "王副县长").value
    assert [(each.field, each.article) for each in told.findings] == [("approver", "条例第三十四条")]
    assert any("王副县长（李春梅确认）批准" in each.words for each in seen(desk, matter_id).line)
