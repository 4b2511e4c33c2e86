"""Many papers of matters in one go: each is entered as it leaves, the rest is stopped, a failure stops them all."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists import matters as lists
from reception_desk.models.lists.paper_books import ids
from reception_desk.models.lists.papers import with_receipt
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.lines import unprinted
from reception_desk.services.papers.of_matters import draft_paper
from reception_desk.ui.printing import press
from reception_desk.ui.printing.batch_flow import BatchFlow
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.person_flow import PersonFlow
from reception_desk.ui.printing.today_flow import TodayFlow
from reception_desk.vocabulary.papers import PaperBook, PaperKind
from tests.ui.offices import record


@pytest.fixture
def batch(desk, lanes, qtbot):
    made = BatchFlow(desk, lanes)
    made.sentences = []
    made.said.connect(lambda sentence, state: made.sentences.append((state, sentence)))
    yield made
    made.deleteLater()


@pytest.fixture
def slips(desk):
    for at in range(3):
        visit_id = record(desk, f"u-{at}", name="王桂兰", demand=f"补发差额{at}", purpose="2")
        matter_id = desk.read(lists.of_visit, visit_id)[0]
        draft_paper(desk, matter_id, PaperKind.PROGRESS, {})
    return list(desk.read(ids, PaperBook.TODAY, 0))


def test_every_slip_of_today_is_printed_and_entered_once(batch, desk, slips, printers):
    printers("甲", default="甲")
    assert desk.read(unprinted, slips) == slips
    batch.run(slips)
    assert [name for _paper, name in printers.printed] == ["甲"] * 3
    assert batch.sentences[-1] == ("ok", "打印完了，共 3 份。")
    assert desk.read(unprinted, slips) == []


def test_what_was_stopped_is_still_to_be_printed(batch, desk, slips, printers):
    printers("甲", default="甲")
    batch.printed.connect(lambda _: batch.stop())
    batch.run(slips)
    assert len(printers.printed) == 1 and desk.read(unprinted, slips) == slips[1:]


def test_without_a_printer_or_with_one_that_fails_nothing_more_is_tried(batch, desk, slips, printers, monkeypatch):
    batch.run(slips)
    assert "没有打印机" in batch.sentences[-1][1] and batch.todo == ()
    printers("甲", default="甲")

    def broken(paper, name):
        raise CannotNow("卡纸了。")

    monkeypatch.setattr(press, "print_paper", broken)
    batch.run(slips)
    assert batch.sentences[-1] == ("overdue", "卡纸了。") and batch.todo == ()
    assert desk.read(unprinted, slips) == slips


def test_the_papers_of_one_person_are_printed_one_after_the_other(desk, lanes, printers, qtbot):
    papers.issue_receipt(desk, record(desk, "u-9", name="赵大年", purpose="2"))
    came = [record(desk, f"u-{at}", name="王桂兰", id_number="370102195803121127", purpose="2") for at in range(2)]
    for visit_id in came:
        papers.issue_receipt(desk, visit_id)
    papers.issue_paper(desk, came[0], PaperKind.REGISTRATION)
    draft_paper(desk, desk.read(lists.of_visit, came[1])[0], PaperKind.PROGRESS, {})
    printers("甲", default="甲")
    flow, said = PersonFlow(desk, lanes), []
    flow.said.connect(lambda sentence, state: said.append(sentence))
    flow.print_person(came[1])
    titles = [paper.issued.title.split(" ")[0] for paper, _name in printers.printed]
    assert sorted(titles) == ["来访事项登记回执"] * 2 + ["来访登记表", PaperKind.PROGRESS.label]
    assert said[-1] == "打印完了，共 4 份。"
    flow.print_person(record(desk, "u-10", name="钱三", purpose="2"))
    assert "一份也没有" in said[-1]
    flow.deleteLater()


def test_todays_receipts_that_were_never_printed_are_printed_in_one_go(desk, lanes, printers, qtbot):
    first, second = (record(desk, f"u-{at}", name="王桂兰", demand=f"补发差额{at}", purpose="2") for at in range(2))
    record(desk, "u-2", name="赵大年", intent="3")  # a 简记 gets its slip when it is asked for
    record(desk, "u-3", name="钱三", channel="letter", purpose="2", demand="写信")
    record(desk, "u-4", name="孙五", purpose="4", demand="密")
    printers("甲", default="甲")
    PaperFlow(desk, lanes).print_receipt(first)
    flow, said = TodayFlow(desk, lanes), []
    flow.said.connect(lambda sentence, state: said.append(sentence))
    flow.print_today()
    numbers = [paper.issued.number for paper, _name in printers.printed]
    assert len(numbers) == 2 and said[-1] == "打印完了，共 1 份。"
    assert desk.read(with_receipt, [first, second]) == {first, second}
    flow.print_today()
    assert said[-1] == "今天来访的回执都打印过了。" and len(printers.printed) == 2
    flow.deleteLater()
