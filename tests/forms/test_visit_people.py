"""Who came and with what, also as earlier versions wrote it down."""

import pytest

from reception_desk.forms.form import Values
from reception_desk.forms.visit_people import agents, copies, materials, present
from reception_desk.forms.visits import VISIT, filled_by_number, is_nameless, issued_in, petitioner, speakers
from reception_desk.vocabulary.forms import MaterialKind

MAN = "370102199001011231"


def typed(**raw):
    return Values(VISIT, raw)


def test_the_one_agent_of_earlier_versions_is_still_read():
    values = typed(agent="王小军", agent_id=MAN.lower(), agent_by="子，委托书")
    (agent,) = agents(values)
    assert (agent.name, agent.id_number, agent.relation, agent.authority) == ("王小军", MAN, "子", "1")
    (again,) = agents(Values(VISIT, present(values.raw)))
    assert again == agent
    assert "agent" not in present(values.raw)
    (other,) = agents(typed(agent_by="邻居"))
    assert (other.name, other.relation, other.authority) == ("", "邻居", "")
    assert agents(typed()) == ()


@pytest.mark.parametrize(
    ("raw", "count"),
    [("3", 3), ("３", 3), ("", None), ("0", None), ("合同", 1), ("合同\t2\n收据", 3), ("\t4", 4), ("2024 年合同", 1)],
)
def test_the_pieces_are_counted(raw, count):
    assert copies(typed(materials=raw)) == count
    assert copies(Values(VISIT, present({"materials": raw}))) == count


def test_a_thing_has_pages_and_kind():
    (one,) = materials(typed(materials="合同\t2\t12\t原件"))
    assert (one.name, one.copies, one.pages, one.original) == ("合同", 2, 12, MaterialKind.ORIGINAL)


def test_the_first_representative_stands_for_a_group():
    values = typed(representatives=f"李大山\t{MAN}\n李大河")
    assert petitioner(values).name == "李大山"
    assert [each.name for each in speakers(values)] == ["李大山", "李大河"]
    with_visitor = typed(name="李大河", phone="13805310000", representatives=f"李大山\t{MAN}\n李大河")
    assert [each.name for each in speakers(with_visitor)] == ["李大河", "李大山"]
    assert speakers(typed(name="李大河")) == ()


def test_only_a_resident_number_fills_anything():
    assert filled_by_number(typed(id_number=MAN, id_document="414")) == {}
    assert filled_by_number(typed(id_number="３７０１０２ 900101123"))["birth"] == "1990-01-01"
    assert issued_in(typed(id_number=MAN)) == "山东省"
    assert issued_in(typed(id_number="12")) == ""


def test_no_name_may_be_a_state():
    assert is_nameless(typed(id_state="7")) and is_nameless(typed(id_state="不详"))
    assert not is_nameless(typed(id_state="6"))
