"""The register of prints: what is entered before it is sent, what the queue tells, what a clerk settles."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists.prints import by_keys, ids, open_of
from reception_desk.services.access import accounts
from reception_desk.services.matters.handling import choose_outcome
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.of_matters import draft_paper, paper_shown, put_away_draft, void_paper
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.papers.printing import (
    Target,
    Told,
    begin_print,
    follow_prints,
    record_print,
    sent_print,
    settle_print,
    title_of,
)
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperForm, PaperKind, PrintMark, PrintState, PrintWay
from tests.office import make_office, register, sign_in

OWN = {"legal_class": "SQ", "competence": "own", "route": "6"}
HERE = Target("甲", "窗口一", 2)


def receipt(desk) -> Issued:
    return papers.issue_receipt(desk, register(desk).visit_id).value


def printed(desk):
    return sorted(desk.read(by_keys, desk.read(ids, desk.today().year)), key=lambda row: -row.id)


def test_what_was_sent_counts_until_it_is_known_to_have_failed(desk):
    issued = receipt(desk)
    first = begin_print(desk, issued, HERE).value
    again = begin_print(desk, issued, HERE).value
    assert (first.copy, again.copy) == (1, 2)
    follow_prints(desk, [Told(again.print_id, PrintState.FAILED, "卡纸")])
    assert papers.issue_receipt(desk, issued.visit_id).value.prints == 1
    newest, oldest = printed(desk)
    assert list(desk.read(ids, desk.today().year)) == [oldest.id, newest.id]  # what is still open stands first
    assert (oldest.mark, oldest.state, oldest.copies) == (PrintMark.ORIGINAL, PrintState.QUEUED, 2)
    assert (newest.mark, newest.state, newest.note) == (PrintMark.AGAIN, PrintState.FAILED, "卡纸")
    assert oldest.visit_id == issued.visit_id and oldest.number == issued.number
    assert title_of(oldest) == f"来访事项登记回执 {issued.number}" and oldest.again


def test_an_unconfirmed_print_outlives_the_session_and_is_settled_by_a_clerk(desk):
    issued = receipt(desk)
    one, two = (begin_print(desk, issued, HERE).value.print_id for _ in range(2))
    assert sent_print(desk, one, "甲-7").value is PrintState.QUEUED
    accounts.sign_out(desk)
    later = sign_in(desk.folder)
    assert [(each.id, each.job) for each in later.read(open_of, "窗口一")] == [(one, "甲-7"), (two, "")]
    assert later.read(open_of, "窗口二") == []
    assert settle_print(later, one, PrintState.DONE).value
    assert not settle_print(later, one, PrintState.DONE).value
    assert settle_print(later, two, PrintState.FAILED).value
    assert later.read(open_of, "窗口一") == []
    assert later.read(by_keys, [one])[0].note == "由李春梅确认"
    assert settle_print(later, one, PrintState.QUEUED).value
    assert [each.id for each in later.read(open_of, "窗口一")] == [one]
    assert papers.issue_receipt(later, issued.visit_id).value.prints == 1
    accounts.sign_out(later)


def test_the_queue_is_believed_until_a_print_is_over(desk):
    print_id = begin_print(desk, receipt(desk), HERE).value.print_id
    sent_print(desk, print_id, "甲-1")
    assert follow_prints(desk, [Told(print_id, PrintState.PRINTING)]).value == 1
    assert follow_prints(desk, [Told(print_id, PrintState.PRINTING)]).value == 0
    assert follow_prints(desk, [Told(print_id, PrintState.DONE)]).value == 1
    assert follow_prints(desk, [Told(print_id, PrintState.FAILED, "晚了")]).value == 0
    (row,) = printed(desk)
    assert (row.state, row.ended_at) == (PrintState.DONE, desk.now())


def test_a_queue_that_tells_nothing_is_taken_at_its_word(desk):
    print_id = begin_print(desk, receipt(desk), HERE).value.print_id
    assert sent_print(desk, print_id, "").value is PrintState.DONE
    assert desk.read(open_of, HERE.computer) == []


def test_drafts_and_void_papers_stand_in_the_register_as_what_they_are(tmp_path):
    make_office(tmp_path / "bureau", profile=Profile.JGDW)
    desk = sign_in(tmp_path / "bureau")
    matter_id = register(desk, purpose="2").matter_id
    choose_outcome(desk, matter_id, "A2", desk.today(), answered=OWN)
    draft = draft_paper(desk, matter_id, PaperKind.ACCEPTANCE, {}).value.paper_id
    shown = paper_shown(desk, draft)
    begin_print(desk, shown, HERE)
    record_print(desk, 0, PrintWay.PDF, Outcome.DONE, draft_id=shown.draft_id)
    slip = draft_paper(desk, matter_id, PaperKind.PROGRESS, {}).value.paper_id
    record_print(desk, paper_shown(desk, slip).paper_id, PrintWay.PDF, Outcome.DONE)
    void_paper(desk, slip, "写错")
    begin_print(desk, paper_shown(desk, slip), HERE)
    assert [each.mark.label for each in printed(desk)] == ["作废", "正本", "送签", "送签"]
    assert title_of(printed(desk)[-1]).endswith("送签稿") and not printed(desk)[-1].number
    put_away_draft(desk, draft)
    with pytest.raises(CannotNow, match="已经收起"):
        begin_print(desk, shown, HERE)
    with pytest.raises(CannotNow, match="没有这份文书"):
        begin_print(desk, Issued(99, 0, "", "", PaperForm.A4, b"", "", 0), HERE)
    desk.close()
