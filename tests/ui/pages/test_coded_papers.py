"""A code scanned or typed into the search opens the paper it stands on; the code is painted in the paper's margin."""

import pytest
from PySide6.QtCore import Qt

from reception_desk.services.papers import of_visits as papers
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.printing.laid import issued_paper
from reception_desk.vocabulary.papers import PaperKind
from tests.ui.hands import press
from tests.ui.offices import record


@pytest.fixture
def page(qtbot, desk, lanes, actions):
    page = LedgerPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    return page


def test_a_paper_opens_by_its_code(page, desk, qtbot):
    visit_id = record(desk, "u-1", name="王桂兰", demand="补发差额")
    receipt = papers.issue_receipt(desk, visit_id).value
    laid = issued_paper(desk, visit_id, PaperKind.REGISTRATION)
    first = laid.layout.pages[0]
    assert len(first.pictures) == 1 and first.lines[-1].text == laid.issued.check_code
    slip = issued_paper(desk, visit_id).layout.pages[0]
    assert [each.y for each in slip.pictures] == [14.0, slip.height_pt / 2 + 14.0], "on the visitor's half and the stub"
    assert not [each for each in slip.lines if each.x < 48 and each.y < 62], "and nothing is written there"
    assert first.pictures[0].x + first.pictures[0].width < min(each.x for each in first.lines[:-1])

    page.find(laid.issued.code)
    assert page.codes.showing and page.codes.paper.shown.issued.docx == laid.issued.docx
    press(page.codes.paper, Qt.Key.Key_Escape)
    assert not page.codes.showing

    page.find(receipt.code)
    assert page.codes.paper.shown.issued.docx == receipt.docx
    press(page.codes.paper, Qt.Key.Key_Escape)

    page.find(receipt.check_code)
    assert "Enter 打开" in page.notice.sentence.text() and not page.codes.showing
    press(page.text, Qt.Key.Key_Return)
    assert page.codes.paper.shown.issued.docx == receipt.docx
    page.find("0" * 19 + "1")
    assert not page.codes.showing
