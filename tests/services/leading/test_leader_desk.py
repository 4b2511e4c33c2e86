"""Everything that waits for a leader stands in one list; each line is answered by its own act."""

from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms import leader_desk as form
from reception_desk.forms.form import Values
from reception_desk.services.answering import supervision
from reception_desk.services.leading import desk as leader_desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading import lists as leading_lists
from reception_desk.services.leading.desk import answer, everything, leader_named
from reception_desk.services.leading.lists import waiting
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.registers import screening
from reception_desk.vocabulary.leading import FirstWay, Step, SuggestionKind, Trigger, Waits, Way
from tests.office import ZHOU, register, sign_in


def typed(kind, **raw):
    wanted = form.ADOPTION if kind is Waits.SUGGESTION else form.ANSWER
    return Values(wanted, {**wanted.empty().raw, **raw})


@pytest.fixture
def full(desk, clock):
    """Let one thing of each kind wait."""
    matter_id = register(desk).matter_id
    leading.handle_first(desk, matter_id, FirstWay.NOT_YET, "材料不全")
    leading.instruct(desk, register(desk, demand="二").matter_id, Step.PROPOSED, "李春梅", desk.today(), "拟转")
    leading.instruct(desk, matter_id, Step.INSTRUCTED, "周明远", desk.today(), "核实", "石桥镇")
    supervision.supervise(desk, matter_id, "石桥镇", Trigger.LATE, Way.PHONE)
    leading.mark_key(desk, matter_id, "涉及 60 户")
    after_closing.suggest(desk, SuggestionKind.IMPROVE, "石桥镇", "公开台账")
    round_id = screening.begin_screening(desk, "第四季度排查", desk.today()).value.id
    screening.report_screening(desk, round_id, "零报告")
    closed = register(desk, demand="三")
    matters.close_matter(desk, closed.matter_id, desk.today(), "已答复")
    clock.pass_by(days=31)
    register(desk, intent="2", same_as=closed.number)
    register(desk, demand="四", people="6")
    return desk


def test_each_kind_stands_there_once_and_is_answered(full):
    found = {each.kind: each for each in everything(full)}
    assert found.keys() == set(Waits)
    assert {each.id for each in found.values()} == set(range(1, len(found) + 1))
    assert found[Waits.FIRST].text == "暂不能解决，解释并报领导：材料不全"
    assert found[Waits.SUGGESTION].matter_id == 0
    day = full.today().isoformat()
    for kind in (Waits.DEED, Waits.SUPERVISION, Waits.LOOK_BACK, Waits.SUGGESTION, Waits.SCREENING):
        answer(full, found[kind], typed(kind, words="已办", day=day, adopted="1"))
    assert {each.kind for each in everything(full)} == {
        *(Waits.FIRST, Waits.DECISION, Waits.KEY, Waits.CALL_BACK, Waits.RISK),
    }
    with pytest.raises(CannotNow, match="打开事项"):
        answer(full, found[Waits.CALL_BACK], typed(Waits.CALL_BACK, words="已回访", day=day))
    # what the day's card lists is part of it
    assert {each.waits.value for each in waiting(full)} <= {each.kind for each in everything(full)}


def test_whose_word_it_is(full, folder, clock):
    assert leader_named(full) == ZHOU.shown_name
    leader = sign_in(folder, ZHOU.name, clock)
    assert leader_named(leader) == ZHOU.shown_name
    leading.read_first(leader, next(each.key for each in everything(leader) if each.kind == Waits.FIRST))
    assert Waits.FIRST not in {each.kind for each in everything(leader)}
    leader.close()


def test_of_very_many_the_first_are_listed_with_how_many_more_there_are(full, monkeypatch):
    """The day's card and the leader's list stay short in a big office; one kind asked for alone is whole."""
    for module in (leader_desk, leading_lists):
        monkeypatch.setattr(module, "MOST", 1)
    for name in ("五", "六", "七"):
        done = register(full, demand=name)
        matters.close_matter(full, done.matter_id, full.today() - timedelta(days=40), "已答复")
    calls = [each for each in everything(full) if each.kind == Waits.CALL_BACK]
    assert [each.more for each in calls] == [0, 3] and calls[-1].title == "…另有 3 件待回访"
    assert calls[-1].id == max(each.id for each in everything(full)), "it stands last"
    whole = everything(full, Waits.CALL_BACK)
    assert (
        len(whole) == 4 and {each.kind for each in whole} == {Waits.CALL_BACK.value} and not any(w.more for w in whole)
    )
    (last,) = [each for each in waiting(full) if each.more]
    assert (last.waits, last.more, last.matter_id) == (Waits.CALL_BACK, 3, 0)
