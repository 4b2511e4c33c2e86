"""位置校准, two on a sheet, and what the reader cannot draw: all of it reached from the preview."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from reception_desk import settings
from reception_desk.models.lists.prints import by_keys, ids
from reception_desk.typeset.layout import Layout, Line, Page
from reception_desk.typeset.sheets import A4, POINTS_PER_MM, fits_twice, shifted, two_up
from reception_desk.ui.printing import cups, press
from reception_desk.ui.printing.habits import Habit, shift_of
from reception_desk.ui.printing.laid import issued_paper
from reception_desk.ui.printing.preview import PaperView
from reception_desk.vocabulary.papers import PrintWay
from tests.ui import hands
from tests.ui.hands import commit

A5 = (148 * POINTS_PER_MM, 210 * POINTS_PER_MM)


def page(*size):
    return Page(*size, lines=(Line(10.0, 20.0, 5.0, "字", ()),))


@pytest.mark.parametrize(("size", "second"), [(A5, (A4[1] / 2, 0.0)), (A5[::-1], (0.0, A4[1] / 2))])
def test_two_small_sheets_lie_on_one_a4_with_a_line_to_cut(size, second):
    sheets = two_up(Layout((page(*size), page(*size), page(*size)), ("𠮷",)))
    first, last = sheets.pages
    assert sheets.missing == ("𠮷",)
    assert sorted((first.width_pt, first.height_pt)) == sorted(A4)
    assert [(each.x, each.y) for each in first.lines] == [(10, 20), (10 + second[0], 20 + second[1])]
    assert (len(last.lines), [each.style for each in last.rules]) == (1, ["dashed"])
    assert all(each.width_pt >= size[0] for each in sheets.pages)


def test_only_small_sheets_are_put_together_and_shifts_are_millimetres():
    assert [fits_twice(page(*each)) for each in (A5, A4, (226.8, 500.0))] == [True, False, False]
    wide = Layout((page(*A4),))
    assert two_up(wide) is wide and shifted(wide, 0, 0) is wide
    (moved,) = shifted(wide, 2, -1).pages
    assert (moved.lines[0].x, moved.lines[0].y) == pytest.approx((10 + 2 * POINTS_PER_MM, 20 - POINTS_PER_MM))


@pytest.fixture
def view(flow, qtbot, printers):
    view = PaperView(flow)
    qtbot.addWidget(view)
    view.resize(1000, 680)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_a_tray_is_measured_and_every_later_page_is_moved(view, desk, visit_id, printers, monkeypatch):
    sent = []
    monkeypatch.setattr(press, "print_pages", lambda layout, title, habit: sent.append((title, habit)) or "")
    printers("甲", "乙", default="乙")
    view.show_paper(issued_paper(desk, visit_id))
    assert [view.card.tray.itemText(at) for at in range(3)] == ["纸盒：自动", "纸盒：上层", "纸盒：下层"]
    view.card.tray.setCurrentIndex(2)
    view.card.copies.setCurrentIndex(1)
    view.card.both_sides.setChecked(True)
    view.card.ruler_button.click()
    panel = view.shift
    hands.press(panel, Qt.Key.Key_F8)
    assert sent[0][0] == "打印位置测试页" and sent[0][1].tray == "下层"
    commit(panel.left, "abc")
    panel.keep()
    assert "请填量得的毫米数" in panel.notice.sentence.text() and panel.left.hasFocus()
    panel.left.clear()
    commit(panel.left, "１９．５")
    commit(panel.top, "21 毫米")
    panel.keep_button.click()
    assert settings.load().shifts == {"乙 | 下层": [0.5, -1.0]}
    assert shift_of("乙", "下层") == (0.5, -1.0) and shift_of("乙", "") == (0, 0)
    commit(panel.left, "20")
    commit(panel.top, "19")
    panel.keep_button.click()
    assert settings.load().shifts == {"乙 | 下层": [0.5, 0.0]}
    panel.notice.take_offer()
    assert settings.load().shifts == {"乙 | 下层": [0.5, -1.0]} and "-1" in panel.now.text()
    hands.press(panel, Qt.Key.Key_Escape)
    view.print_now()
    assert printers.habits[-1] == Habit("乙", "下层", 2, both_sides=True)
    view.show_paper(issued_paper(desk, visit_id))
    assert view.card.habit() == printers.habits[-1]
    view.card.choice.setCurrentText("甲")
    assert view.card.tray.isHidden() and view.card.habit().tray == ""


def test_what_cannot_be_drawn_is_named_and_the_word_processor_is_offered(view, desk, visit_id, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or len(opened) > 1)
    paper = issued_paper(desk, visit_id)
    view.show_paper(paper)
    assert view.undrawn.isHidden() and view.word_button.isHidden()
    view.show_paper(replace(paper, undrawn=("文本框",), layout=replace(paper.layout, missing=("𠮷",))))
    assert "画不出：文本框" in view.undrawn.text() and "𠮷" in view.undrawn.text()
    view.word_button.click()
    assert "没有程序能打开" in view.notice.sentence.text()
    view.word_button.click()
    assert "请在那里打印" in view.notice.sentence.text()
    with open(opened[-1], "rb") as file:
        assert file.read() == paper.issued.docx
    assert [each.way for each in desk.read(by_keys, desk.read(ids, desk.today().year))] == [PrintWay.WORD]


def test_the_trays_are_read_as_cups_tells_them(monkeypatch):
    told = "PageSize/Media Size: *A4 A5\nInputSlot/Media Source: *Auto Tray1 Manual\nDuplex/Double-Sided: *None\n"
    monkeypatch.setattr(cups, "_told", lambda *_: told)
    assert cups.trays("甲") == ("Auto", "Tray1", "Manual")
    monkeypatch.setattr(cups, "_told", lambda *_: "")
    assert cups.trays("甲") == () and cups.printers() == ([], "")
