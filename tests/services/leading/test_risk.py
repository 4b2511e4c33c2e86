"""风险评估 is asked only where circumstances of the matter, or the head, ask for it; a new circumstance asks again."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms import risk as form
from reception_desk.models.lists.leading import open_instructions
from reception_desk.services.leading.desk import everything
from reception_desk.services.leading.risk import ask_risk, check_risk, stages_of, wanted_lately
from reception_desk.services.matters.seen import seen
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.vocabulary.leading import Circumstance, RiskStage, Waits
from reception_desk.vocabulary.visits import Urgency
from tests.office import LI, register


def risk(desk, matter_id):
    return seen(desk, matter_id).risk


def sign(desk, matter_id):
    found = risk(desk, matter_id).found
    check_risk(desk, matter_id, RiskStage.HANDLING, found, "镇里每日联系", "李春梅")


def test_an_ordinary_matter_is_not_asked(desk):
    first = register(desk)
    register(desk, intent="2", same_as=first.number)
    assert not risk(desk, first.matter_id).wanted
    assert wanted_lately(desk) == []


def test_a_third_visit_asks_a_threat_asks_again_and_a_signature_settles_it(desk):
    first = register(desk)
    for _ in range(2):
        last = register(desk, intent="2", same_as=first.number)
    found = risk(desk, first.matter_id)
    assert (found.wanted, found.words) == (True, "来访三次以上")
    assert [(each.matter_id, why) for each, why in wanted_lately(desk)] == [
        (first.matter_id, frozenset({Circumstance.THRICE}))
    ]
    assert Waits.RISK in [each.kind for each in everything(desk)]
    sign(desk, first.matter_id)
    assert not risk(desk, first.matter_id).wanted
    assert wanted_lately(desk) == []
    mark_urgent(desk, last.visit_id, Urgency.THREAT)
    assert risk(desk, first.matter_id).wanted
    sign(desk, first.matter_id)
    assert [each.split(" · ")[1] for each in risk(desk, first.matter_id).signed] == [
        "来访三次以上",
        "有扬言、来访三次以上",
    ]


def test_many_people_ask(desk):
    assert risk(desk, register(desk, people="6").matter_id).found == {Circumstance.GROUP}
    many = register(desk, people="3", affected="60").matter_id
    assert risk(desk, many).found == {Circumstance.GROUP, Circumstance.MANY}


def test_what_the_head_asks_for_is_carried_out_by_the_signature(desk):
    matter_id = register(desk).matter_id
    with pytest.raises(CannotNow, match="为什么"):
        ask_risk(desk, matter_id, " ")
    ask_risk(desk, matter_id, "判决前要摸清情况")
    assert [(each.who, each.text) for each in desk.read(open_instructions)] == [
        (LI.shown_name, "请作风险评估：判决前要摸清情况")
    ]
    assert risk(desk, matter_id).found == {Circumstance.ASKED}
    sign(desk, matter_id)
    assert desk.read(open_instructions) == []
    assert not risk(desk, matter_id).wanted


def test_the_checklist_is_filled_with_what_was_found(desk):
    wanted = form.checklist(stages_of(desk))
    values = form.filled(wanted, {Circumstance.MANY}, "李春梅", RiskStage.ANSWERING)
    assert form.stage_of(values) is RiskStage.ANSWERING
    assert form.ticked_of(values) == [Circumstance.MANY]
    assert not any("人" in label for label in wanted.fields[2].kind.labels if "负责人" not in label)
