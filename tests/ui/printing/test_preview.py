"""The preview and the printed page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reception_desk.errors import CannotNow
from reception_desk.typeset.layout import Layout, Page
from reception_desk.typeset.paint import picture
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.laid import issued_paper
from reception_desk.ui.printing.marks import marked
from reception_desk.ui.printing.press import print_paper
from reception_desk.ui.printing.preview import PaperView
from tests.ui.hands import press


@pytest.fixture
def paper(desk, visit_id, themed):
    return issued_paper(desk, visit_id)


@pytest.fixture
def view(flow, qtbot, printers):
    view = PaperView(flow)
    qtbot.addWidget(view)
    view.resize(1000, 680)
    view.show()
    qtbot.waitExposed(view)
    return view


def dark(image):
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_the_page_is_drawn_as_wide_as_there_is_room(view, paper):
    view.show_paper(paper)
    page = paper.layout.pages[0]
    for width in (1000, 700):
        view.resize(width, 680)
        drawn = view.sheets.minimumHeight()
        assert drawn == pytest.approx((min(view.sheets.width() - 8, 760)) * page.height_pt / page.width_pt, abs=24)
    assert dark(view.sheets.grab().toImage()) > 500


def test_without_a_printer_only_the_pdf_is_offered(view, paper):
    view.show_paper(paper, "没有打印机。")
    assert not view.card.print_button.isEnabled()
    assert not view.card.choice.isVisible()
    assert "没有打印机" in view.card.why.text()
    assert view.notice.sentence.text() == "没有打印机。"
    assert view.card.pdf_button.hasFocus()


def test_the_chosen_printer_is_used(view, paper, printers):
    printers("甲", "乙", default="乙")
    view.show_paper(paper)
    assert view.card.choice.currentText() == "乙"
    view.card.choice.setCurrentText("甲")
    view.print_now()
    assert [name for _paper, name in printers.printed] == ["甲"]
    view.print_now()
    assert [each.issued.prints for each, _name in printers.printed] == [0, 1]


def test_the_pdf_goes_where_the_clerk_says(view, paper, tmp_path, monkeypatch):
    target = tmp_path / "给来访人"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), "PDF (*.pdf)"))
    view.show_paper(paper)
    view.ask_pdf()
    assert target.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert "已存为" in view.notice.sentence.text()


def test_a_dismissed_file_dialog_writes_nothing(view, paper, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    view.show_paper(paper)
    view.ask_pdf()
    assert not view.notice.isVisible()


def test_fonts_that_stand_in_are_named(view, paper):
    view.show_paper(replace(paper, fallbacks=("方正小标宋简体",)))
    assert "方正小标宋简体" in view.fonts.text()
    view.show_paper(replace(paper, fallbacks=()))
    assert not view.fonts.isVisible()


def test_escape_closes_the_preview(view, paper, qtbot):
    view.show_paper(paper)
    with qtbot.waitSignal(view.closed):
        press(view, Qt.Key.Key_Escape)


@pytest.mark.parametrize("size", [(595.3, 841.9), (226.8, 500.0)])
def test_the_mark_of_a_reprint_stands_in_the_margin(themed, size):
    plain = Layout((Page(*size),))
    assert dark(picture(marked(plain, "").pages[0], 144)) == 0
    image = picture(marked(plain, "补打第 1 次").pages[0], 144)
    width = image.width()
    assert dark(image.copy(width // 2, 4, width // 2 - 12, 50)) > 20
    assert dark(image.copy(0, 56, width, image.height() - 56)) == 0
    assert dark(image.copy(width - 12, 0, 12, 60)) == 0


def test_a_printer_that_is_gone_is_said(paper):
    with pytest.raises(CannotNow, match="找不到打印机"):
        print_paper(paper, Habit("没有这台"))
