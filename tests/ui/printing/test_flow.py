"""From a saved visit to paper: printer, no printer, failure, reprint, PDF."""

import pytest
from pypdf import PdfReader

from reception_desk import settings
from reception_desk.errors import CannotNow
from reception_desk.models.lists.visits import whole
from reception_desk.ui.printing import press
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.laid import issued_paper
from reception_desk.ui.printing.marks import mark_of


@pytest.fixture
def said(flow):
    sentences = []
    flow.said.connect(lambda sentence, state: sentences.append((state, sentence)))
    return sentences


@pytest.fixture
def previews(flow):
    shown = []
    flow.preview.connect(lambda paper, sentence: shown.append((paper, sentence)))
    return shown


def prints(desk, visit_id):
    return [paper.prints for paper in desk.read(whole, visit_id).papers]


def test_without_a_printer_the_preview_says_so(flow, desk, visit_id, printers, previews):
    flow.print_receipt(visit_id)
    ((paper, sentence),) = previews
    assert "没有打印机" in sentence
    assert "PDF" in sentence
    assert paper.issued.number == "LF2026-A0001"
    assert len(paper.layout.pages) == 1
    assert prints(desk, visit_id) == [0]


def test_the_default_printer_prints_at_once_and_is_remembered(flow, desk, visit_id, printers, said, previews):
    printers("甲", "乙", default="乙")
    flow.print_receipt(visit_id)
    assert [name for _paper, name in printers.printed] == ["乙"]
    assert previews == []
    assert said[-1][0] == "ok"
    assert "乙" in said[-1][1]
    assert prints(desk, visit_id) == [1]
    flow.print_on(issued_paper(desk, visit_id), Habit("甲"))
    assert settings.load().printers == {"LFHZ": "甲"}
    flow.print_receipt(visit_id)
    assert printers.printed[-1][1] == "甲"


def test_several_printers_and_none_chosen_are_asked_for(flow, visit_id, printers, previews):
    printers("甲", "乙")
    flow.print_receipt(visit_id)
    assert "选一台" in previews[0][1]
    assert printers.printed == []


def test_a_remembered_printer_that_is_gone_is_not_waited_for(flow, visit_id, printers, previews):
    settings.save(settings.DeskSettings(printers={"LFHZ": "旧"}))
    flow.print_receipt(visit_id)
    assert len(previews) == 1


def test_the_second_print_is_marked_and_counted(flow, desk, visit_id, printers, said):
    printers("甲", default="甲")
    for _ in range(3):
        flow.print_receipt(visit_id)
    assert [mark_of(paper.issued) for paper, _name in printers.printed] == ["", "补打第 1 次", "补打第 2 次"]
    assert "补打第 2 次" in said[-1][1]
    assert prints(desk, visit_id) == [3]
    docx = {paper.issued.docx for paper, _name in printers.printed}
    assert len(docx) == 1


def test_a_failed_print_undoes_nothing_and_counts_nothing(flow, desk, visit_id, printers, said, monkeypatch):
    def jam(_paper, _name):
        raise CannotNow("打印机卡纸。", "登记已经保存。")

    printers("甲", default="甲")
    monkeypatch.setattr(press, "print_paper", jam)
    flow.print_receipt(visit_id)
    assert said[-1] == ("overdue", "打印机卡纸。登记已经保存。")
    assert desk.read(whole, visit_id).row.name == "王桂兰"
    assert prints(desk, visit_id) == [0]
    assert settings.load().printers == {}


def test_a_pdf_is_written_and_counted(flow, desk, visit_id, said, tmp_path):
    target = tmp_path / "回执.pdf"
    flow.save_pdf(issued_paper(desk, visit_id), target)
    text = PdfReader(target).pages[0].extract_text()
    assert "LF2026-A0001" in text
    assert said[-1][0] == "ok"
    assert prints(desk, visit_id) == [1]
    assert "补打" not in text
    flow.save_pdf(issued_paper(desk, visit_id), target)
    assert "补打第 1 次" in PdfReader(target).pages[0].extract_text()


def test_a_pdf_that_cannot_be_written_is_said(flow, desk, visit_id, said, tmp_path):
    flow.save_pdf(issued_paper(desk, visit_id), tmp_path / "没有" / "回执.pdf")
    assert said[-1][0] == "overdue"
    assert "不能写入" in said[-1][1]
    assert prints(desk, visit_id) == [0]
