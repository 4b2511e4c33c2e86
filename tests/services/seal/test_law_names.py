"""条30③: the accused typed into the open half of a matter later is told to whoever may read, and moved by one act."""

import pytest

from reception_desk.errors import NotPermitted
from reception_desk.models.lists.matters import whole
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.services.matters.handling import choose_outcome, decide_demand, record_fact
from reception_desk.services.papers import of_matters as matter_papers
from reception_desk.services.seal import sealed
from reception_desk.services.seal.names import Named, named_in_open, take_named
from reception_desk.vocabulary.papers import PaperKind
from tests.office import ZHAO, register, seal_of, sign_in
from tests.services.seal.test_seal_traces import BEHIND, NAME, led
from tests.services.seal.test_sealed import change, holding


@pytest.fixture
def zhao(folder, clock, desk):
    """Return the desk of a clerk who may not read what another recorded."""
    signed_in = sign_in(folder, ZHAO.name, clock)
    yield signed_in
    signed_in.close()


def test_what_a_colleague_types_later_is_told_to_those_who_may_read_and_moved_by_one_act(desk, zhao):
    done = register(desk, purpose="2", statement="补偿不足。", receiver="赵强", **BEHIND)
    other = register(desk, purpose="2", statement="另一件事", intent="2", same_as=done.number)
    assert desk.read(named_in_open, done.matter_id) == Named()
    led(desk, done.matter_id)
    record_fact(zhao, done.matter_id, Fact.ACCEPTED, zhao.today(), f"{NAME}让受理的")
    (line, *_) = zhao.read(whole, done.matter_id).demands
    decide_demand(zhao, line.id, "E", zhao.today(), f"已问过{NAME}。请等答复。")
    told = change(zhao, done.visit_id, prior=f"找过{NAME}")
    assert not any("姓名" in each.sentence for each in told.findings), "a colleague learns nothing of it"
    change(zhao, done.visit_id, told="五日内答复")
    change(desk, other.visit_id, told=f"{NAME}来答复")
    answers = {"competence": "below"}
    choose_outcome(zhao, done.matter_id, "A3", zhao.today(), "石桥镇人民政府", answered=answers)
    raw = matter_papers.asked_of(zhao, done.matter_id, PaperKind.TRANSFER)
    made = matter_papers.draft_paper(zhao, done.matter_id, PaperKind.TRANSFER, {**raw, "summary": f"{NAME}不发钱"})
    matter_papers.sign_paper(zhao, made.value.paper_id, "周明远")
    assert {"demand", "matter_event", "instruction", "letter", "visit"} <= holding(desk, NAME)

    assert zhao.read(named_in_open, done.matter_id) == Named(), "nor by asking"
    with pytest.raises(NotPermitted):
        take_named(zhao, done.matter_id)
    found = desk.read(named_in_open, done.matter_id)
    assert found.entries > 5 and found.visits == (done.number, other.number)
    assert f"来访 {done.number}、{other.number}" in found.sentence and "条30③" in found.sentence

    left = take_named(desk, done.matter_id).value
    assert left == desk.read(named_in_open, done.matter_id) == Named(0, (other.number,))
    assert holding(desk, NAME) == {"visit"}, "the other visit is its registrar's to mend"
    assert {"matter_event", "instruction", "letter", "demand"} <= holding(desk, "请核实补偿", "请等答复")
    kept = str(sealed.open_seal(desk, seal_of(desk, done.visit_id).id).value.events)
    assert f"{NAME}不得经办" in kept and f"已问过{NAME}" in kept and f"找过{NAME}" in kept
    with pytest.raises(NotPermitted):
        matter_papers.paper_shown(zhao, made.value.paper_id)
