"""A paper found by the code in its margin, or by its check code: the very one that was issued."""

import pytest

from reception_desk.forms.papers.codes import DIGITS, code_of, qr_picture, uuid_start
from reception_desk.services.papers import coded as coded_papers
from reception_desk.services.papers import of_visits as papers
from reception_desk.vocabulary.papers import PaperKind
from tests.office import register


@pytest.mark.parametrize("typed", ["", "张建国", "370102199001011231", "1" * DIGITS, "99999999999999999999"])
def test_what_is_no_code_is_known_as_such(typed):
    assert uuid_start(typed) == ""


def test_a_code_is_digits_and_gives_the_beginning_of_the_number_again():
    uuid = "0a3f9c2e-77b1-4c58-9d20-1f2e3d4c5b6a"
    code = code_of(uuid)
    assert len(code) == DIGITS and code.isdecimal()
    wide = "".join(chr(ord(each) + 0xFEE0) for each in code)
    assert uuid_start(f" {code[:10]} {code[10:]} ") == uuid_start(wide) == uuid[:18]
    assert qr_picture(code).startswith(b"\x89PNG")


def test_the_code_opens_the_paper_as_it_was_issued(desk, clock):
    visit_id = register(desk).visit_id
    receipt = papers.issue_receipt(desk, visit_id).value
    table = papers.issue_paper(desk, visit_id, PaperKind.REGISTRATION).value
    assert len(receipt.code) == len(table.code) == DIGITS and receipt.code != table.code
    clock.pass_by(days=2)
    register(desk)

    scanned = coded_papers.papers_coded(desk, table.code)
    assert [each.title for each in scanned] == [f"来访登记表 {table.number}"]
    again = coded_papers.coded_paper(desk, scanned[0].kept_id)
    assert (again.docx, again.code, again.paper_id) == (table.docx, table.code, table.paper_id)

    typed = coded_papers.papers_coded(desk, receipt.check_code.lower())
    assert [each.kept_id for each in typed] == [receipt.paper_id]
    assert coded_papers.papers_coded(desk, "王桂兰") == ()
    assert not coded_papers.may_be_code("补发差额")


def test_the_receipt_of_an_accusation_opens_for_whoever_may_read_it(desk):
    visit_id = register(desk, purpose="4").visit_id
    receipt = papers.issue_receipt(desk, visit_id).value
    found = coded_papers.papers_coded(desk, receipt.check_code)
    assert coded_papers.coded_paper(desk, found[0].kept_id).docx == receipt.docx
