"""查找 taken out: the columns shown, numbers masked, accusations a line, written down before it goes."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reception_desk.forms.papers.ledger import MOST
from reception_desk.ui.lists.arranged import Arrangement
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.ledger_out import Shown
from tests.forms.test_export import cells
from tests.ui.hands import give_grounds
from tests.ui.offices import record


@pytest.fixture
def page(qtbot, desk, lanes, actions, clock):
    record(desk, "u-1", name="王桂兰", id_number="370102195803121127", phone="13805310000", demand="=补发差额")
    clock.later(hours=1)
    record(desk, "u-2", name="李小红", purpose="4", demand="举报某某收礼", phone="13805310001", region="石桥镇")
    page = LedgerPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    return page


def audited(desk, action):
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = ?", (action,)).scalars()
        return list(rows)


def choose(monkeypatch, target):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))


def test_the_columns_shown_are_exported_masked_and_an_accusation_says_nothing(page, desk, tmp_path, monkeypatch, qtbot):
    page.arrange(Arrangement(dict.fromkeys(page.columns, 0)))
    page.why.numbers(1)
    page.filters.add("days:today")
    target = tmp_path / "台账.xlsx"
    choose(monkeypatch, target)
    qtbot.keyClick(page.list, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    give_grounds(page)
    rows = cells(target.read_bytes())
    assert rows[0] == ["来访台账"]
    assert rows[1] == ["某县信访局接待科　今天　共 2 条"]
    assert rows[2][0].startswith("李春梅 导出，2026年11月23日")
    assert rows[3][:3] == ["时间", "编号", "姓名"]
    told, sealed = rows[5], rows[4]
    assert {"王桂兰", "370102********1127", "138****0000", "'=补发差额"} <= set(told)
    assert "检举控告事项(密)" in sealed
    assert not {"李小红", "石桥镇"} & set(sealed)
    assert not any("收礼" in each or ("0001" in each[-4:] and "*" in each) for each in sealed)
    (detail,) = audited(desk, "visit.export_list")
    assert '"shown": 2' in detail and '"reason": "上级要求报送"' in detail
    assert "已导出 2 条" in page.notice.sentence.text()


def test_words_that_were_searched_for_stand_in_no_audit(page, desk, tmp_path, monkeypatch):
    page.find("桂兰")
    choose(monkeypatch, tmp_path / "a.xlsx")
    page.export_list()
    give_grounds(page)
    rows = cells((tmp_path / "a.xlsx").read_bytes())
    assert rows[1] == ["某县信访局接待科　全部日期　按文字查找　共 1 条"]
    assert "桂兰" not in audited(desk, "visit.export_list")[0]


def test_a_folder_that_cannot_be_written_and_a_cancelled_choice_are_said(page, desk, tmp_path, monkeypatch):
    choose(monkeypatch, "")
    page.export_list()
    assert audited(desk, "visit.export_list") == []
    choose(monkeypatch, tmp_path / "nowhere" / "a.xlsx")
    page.export_list()
    give_grounds(page)
    assert "不能写入" in page.notice.sentence.text()


def test_the_list_is_printed_on_pages_with_its_head_on_each(page, desk, tmp_path, qtbot):
    shown = page.shown()
    page.out.print(Shown(array("q", list(shown.ids) * 60), shown.columns, shown.period, shown.conditions))
    assert page.over.showing
    pages = page.over.paper.shown.layout.pages
    assert len(pages) > 2
    for number, sheet in enumerate(pages, 1):
        words = " ".join(line.text for line in sheet.lines)
        assert sheet.width_pt > sheet.height_pt
        assert "首接人" in words
        assert f"第 {number} 页" in words
        assert f"共 {len(pages)} 页" in words
        assert "收礼" not in words
        assert "李小红" not in words
    page.out.flow.save_pdf(page.over.paper.shown, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    (detail,) = audited(desk, "visit.print_list")
    assert '"way": "pdf"' in detail
    qtbot.keyClick(page.over.paper, Qt.Key.Key_Escape)
    assert not page.over.showing


def test_too_many_for_paper_is_said(page):
    page.out.print(Shown(array("q", [1]) * (MOST + 1), page.shown().columns, "", ""))
    assert not page.over.showing
    assert "一次最多打印" in page.notice.sentence.text()


def test_an_empty_list_goes_nowhere(page, desk, monkeypatch):
    page.find("没有这样的字")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", None)
    page.export_list()
    page.print_list()
    assert not page.over.showing
    assert audited(desk, "visit.print_list") == []


def test_the_sealed_half_of_a_mixed_visit_is_one_line_wherever_it_goes(page, desk, tmp_path, monkeypatch):
    secret = {"accuses": "1", "accused_name": "周麒麟", "accusation": "麒麟收礼", "divided": "1"}
    mixed = record(desk, "u-3", name="张三", purpose="2", demand="查处周麒麟", **secret)
    page.refresh()
    assert page.count.text() == "共 3 条，另密 1 行"
    line = min(page.model.ids())
    target = tmp_path / "台账.xlsx"
    choose(monkeypatch, target)
    page.export_list()
    give_grounds(page)
    rows = cells(target.read_bytes())
    assert sum("检举控告事项(密)" in each for each in rows) == 2
    page.print_list()
    words = " ".join(each.text for sheet in page.over.paper.shown.layout.pages for each in sheet.lines)
    assert page.over.paper.shown.issued.title == "来访台账"
    assert words.count("检举控告事项(密)") == 2
    assert "麒麟" not in f"{rows}{words}{target.name}{page.over.paper.shown.issued.title}"
    page.over.close_paper()
    page.reveal()
    page.open_visit(line)
    assert page.visit.visit_id == mixed
