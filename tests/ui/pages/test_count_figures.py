"""统计: every number opens its records, periods turn by keys, charts and reports come out, a 苗头 becomes a 排查."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from reception_desk.forms.code_tables import table
from reception_desk.models.lists.ledger import Sort
from reception_desk.models.lists.matters import of_visit
from reception_desk.models.lists.screenings import rounds
from reception_desk.services.counting.views import View
from reception_desk.services.reports.summary import paragraphs
from reception_desk.ui.figures.page import FiguresPage
from reception_desk.ui.lists.arranged import Arrangement
from reception_desk.ui.pages.visit_columns import USUAL
from reception_desk.vocabulary.figures import Division, Span
from tests.ui.offices import record


@pytest.fixture
def visits(desk):
    here = {"region": "石桥镇柳林村", "content": "0202", "purpose": "2", "demand": "补发差额"}
    return [record(desk, f"u-{at}", name=name, **here) for at, name in enumerate(("王桂兰", "赵德发", "李卫东"))]


@pytest.fixture
def page(qtbot, desk, lanes, actions, visits):
    page = FiguresPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    lanes.changed.connect(page.on_changed)
    page.refresh()
    page.arrive()
    return page


def heads(page):
    return [each.title for each in page.model.columns]


def cells(page, *keys):
    rows = [page.model.row_at(at) for at in range(page.model.rowCount())]
    return [tuple(each.cells[key] for key in keys) for each in rows]


def test_every_number_opens_its_records_by_keys(page, qtbot, desk, visits, actions):
    assert cells(page, "label", "unit", "now")[1] == ("来访", "批次", "3")
    assert page.state.text() == "旧存 0 + 新收 3 = 办结 0 + 未结 3"
    assert page.list.column_key == "now"
    asked, opened = [], []
    page.visit_asked.connect(asked.append)
    page.matter_asked.connect(opened.append)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert list(page.records.models[True].ids()) == visits
    assert page.records.heading.text() == "来访：3 条"
    records = page.records
    records.layouts[True].sort_by("number")
    records.layouts[True].sort_by("number")
    assert list(records.models[True].ids()) == visits[::-1], "sorted by SQL, the other way round"
    assert actions.trigger("records_columns") and records.layouts[True].choice.isVisible()
    assert actions.trigger("records_columns")
    assert actions.trigger("copy_records")
    copied = QApplication.clipboard().text().splitlines()
    assert (len(copied), copied[0].split("\t")[:3]) == (4, ["时间", "编号", "姓名"])
    shown = records.shown()
    assert (shown.period, shown.conditions, shown.paper.label) == (page.period.period.words, "来访", "来访台账")
    assert actions.trigger("print_records") and records.over.showing
    records.over.close_paper()
    records.layouts[True].arrange(Arrangement(dict.fromkeys(USUAL, 0), Sort("at", descending=False)))
    assert list(records.models[True].ids()) == visits
    qtbot.keyClick(page.records.list, Qt.Key.Key_Return)
    assert asked == visits[:1]
    qtbot.keyClick(page.records.list, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    page.division.set_code(Division.REGION.value)
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert cells(page, "label", "total", "share", "new") == [
        ("石桥镇柳林村", "3", "100.0%", "3"),
        ("合计", "3", "100.0%", "3"),
    ]
    page.list.choose_cell(0, "new")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.keyClick(page.records.list, Qt.Key.Key_Return)
    assert opened == [desk.read(of_visit, visits[0])[0]]
    page.leave_records()
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.period.period.first.month == 10
    assert page.empty.isVisible() or cells(page, "total")[-1] == ("0",)
    qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert ("重复率（来访）", "—") in cells(page, "label", "rate")
    qtbot.keyClick(page, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert "加得起来" in page.empty.text()


def test_a_sign_becomes_a_screening_and_a_paragraph_the_offices_own(page, qtbot, desk):
    qtbot.keyClick(page, Qt.Key.Key_F11)
    assert "Alt+5" in page.notice.sentence.text()
    page.show_view(View.HINTS)
    words = f"石桥镇柳林村 {table('contents').get('0202').label}，30 天 3 批 3 人"
    assert cells(page, "label", "state") == [(words, "同地同类集中来访")]
    qtbot.keyClick(page, Qt.Key.Key_F11)
    assert len(desk.read(rounds)) == 1
    assert cells(page, "state") == [("已列入排查",)]
    page.notice.take_offer()
    assert list(desk.read(rounds)) == []
    page.show_view(View.WORDING)
    page.open_cell(1, "label")
    from reception_desk.ui.matters.ask_panel import AskPanel

    (panel,) = page.findChildren(AskPanel)
    panel.form.set_text("text", "{year}年共{total}起、{nothing}起。")
    panel.save()
    assert paragraphs(desk, 2026)[1].text == "{year}年共{total}起、{nothing}起。"
    assert "没有“nothing”这个数" in page.notice.sentence.text()


def test_charts_and_reports_come_out(page, qtbot, desk, tmp_path, monkeypatch):
    assert "上期" in heads(page)
    page.period.choose(Span.YEAR)
    assert "上年同期" in heads(page) and "上期" not in heads(page)
    hook = sys.excepthook
    page.show_view(View.CHARTS)
    assert sys.excepthook is hook
    drawn = page._charts.charts  # noqa: SLF001
    assert set(drawn) == {"trend", "contents", "channels", "times", "hours"}
    assert "来访 3" in drawn["channels"].accessibleDescription()
    assert "11月 3、0" in drawn["trend"].accessibleDescription()
    tmp_path = tmp_path / "out"
    tmp_path.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.save_charts()
    images = sorted(each.name for each in tmp_path.iterdir())
    assert len(images) == 10, images
    picture = QImage(str(tmp_path / "2026年 走势.png"))
    assert len({picture.pixel(x, y) for x in range(0, 1500, 7) for y in range(0, 640, 7)}) > 3
    svg = (tmp_path / "2026年 走势.svg").read_text("utf-8")
    assert "<path" in svg
    page.period.choose(Span.DAY)
    page.period.move_by(-1)
    target = tmp_path / "日报.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Word (*.docx)"))
    page.export()
    assert target.exists()
    assert (tmp_path / "日报（核对稿）.docx").exists()
    page.sign()
    assert "已签发" in page.notice.sentence.text()
    page.show_view(View.TOTALS)
    assert "2026-11-23 已签发" in page.state.text()
    page.sign()
    assert page.over.showing


def test_figures_that_do_not_add_up_are_refused_with_their_records(page, qtbot, desk, visits, tmp_path, monkeypatch):
    def miscount(statement):
        with desk.store.transaction(desk.clerk.id, desk.now()) as work:
            work.connection.exec_driver_sql(statement)

    miscount("UPDATE visit_count SET visits = 2 WHERE division = 'hour'")
    page.show_view(View.PARTS)
    assert page.model.rowCount() == 2, "by channel it adds up"
    page.division.set_code(Division.HOUR.value)
    page.refresh()
    assert (heads(page), page.state.text()[:8]) == (["哪里不对", "记录"], "这些数加不起来，")
    assert cells(page, "label", "now")[0] == ("信访总量各部分之和（2）和总数（3）不相等。", "3")
    page.list.choose_cell(0, "now")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert list(page.records.models[True].ids()) == visits
    page.leave_records()
    miscount("UPDATE visit_count SET channel = 'pigeon' WHERE division = 'receiver'")
    target = tmp_path / "日报.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Word (*.docx)"))
    page.export()
    assert not target.exists()
    assert "不相等。这份数先不给出" in page.notice.sentence.text()
    assert page.notice.take_offer()
    assert (page.view, cells(page, "label")[0][0][:4]) == (View.FAULTS, "信访总量")
    miscount("UPDATE visit_count SET channel = 'visit', visits = 3")
    page.show_view(View.TOTALS)
    assert cells(page, "label", "now")[1] == ("来访", "3"), "put right, they are there again"
