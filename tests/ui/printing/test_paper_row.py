"""The papers of a visit as buttons: what is offered is shown, and a press prints it."""

import pytest

from reception_desk.models.lists.visits import whole
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.marks import mark_of
from reception_desk.ui.printing.paper_row import PaperButtons
from reception_desk.vocabulary.papers import PaperKind
from tests.ui.offices import record


@pytest.fixture
def buttons(desk, flow, qtbot):
    shown = PaperButtons(desk, flow, without=frozenset({PaperKind.RECEIPT}))
    qtbot.addWidget(shown)
    return shown


def offer(buttons, desk, visit_id):
    buttons.show_for(desk.read(whole, visit_id).row)
    return {kind.value for kind, button in buttons.buttons.items() if not button.isHidden()}


def test_each_paper_of_the_counter_has_a_button(buttons, desk, visit_id):
    assert offer(buttons, desk, visit_id) == {"LFDJB", "NBCL", "JTBL", "CLQD", "SQWT"}
    assert not buttons.isHidden()


def test_of_an_accusation_nothing_more_is_offered(buttons, desk, visit_id):
    offer(buttons, desk, visit_id)
    assert offer(buttons, desk, record(desk, "u-2", name="甲", purpose="4", demand="检举")) == set()
    assert buttons.isHidden()


def test_a_press_prints_on_the_printer_of_that_kind(buttons, desk, visit_id, printers):
    printers("甲", "乙", default="乙")
    offer(buttons, desk, visit_id)
    buttons.buttons[PaperKind.REGISTRATION].click()
    buttons.buttons[PaperKind.REGISTRATION].click()
    buttons.buttons[PaperKind.RECORD].click()
    told = [(paper.issued.kind.value, mark_of(paper.issued), name) for paper, name in printers.printed]
    assert told == [("LFDJB", "", "乙"), ("LFDJB", "补打第 1 次", "乙"), ("JTBL", "", "乙")]
    assert {each.kind: each.prints for each in desk.read(whole, visit_id).papers} == {
        PaperKind.REGISTRATION: 2,
        PaperKind.RECORD: 1,
    }


def test_each_kind_keeps_a_printer_of_its_own(flow, desk, visit_id, printers, buttons):
    printers("甲", "乙", default="甲")
    offer(buttons, desk, visit_id)
    buttons.buttons[PaperKind.MATERIALS].click()
    flow.print_on(printers.printed[0][0], Habit("乙"))
    buttons.buttons[PaperKind.MATERIALS].click()
    flow.print_receipt(visit_id)
    assert [name for _paper, name in printers.printed] == ["甲", "乙", "乙", "甲"]


def test_cleared_it_prints_nothing(buttons, desk, visit_id, printers):
    printers("甲", default="甲")
    offer(buttons, desk, visit_id)
    buttons.clear()
    buttons.buttons[PaperKind.RECORD].click()
    assert printers.printed == []
    assert buttons.isHidden()
