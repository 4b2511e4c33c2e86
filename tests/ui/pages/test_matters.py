"""事项: the lists, one matter with its acts, the outcome that is explained, two windows, and the ways to it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reception_desk.models.lists import matters as lists
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.today import TodayPage
from tests.forms.test_export import cells
from tests.ui.hands import commit, give_grounds, press
from tests.ui.offices import record
from tests.ui.test_painting_ahead import Paintings


@pytest.fixture
def visits(desk, clock):
    first = record(desk, "u-1", name="王桂兰", region="石桥镇", purpose="2", demand="补发差额\n公开账目")
    clock.later(days=13)
    second = record(desk, "u-2", name="张建国", purpose="3", demand="解决小区电梯噪声")
    record(desk, "u-3", name="李小红", purpose="4", demand="举报某某收礼")
    return first, second


@pytest.fixture
def page(qtbot, desk, lanes, actions, visits):
    made = MattersPage(desk, lanes, actions)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    return made


def shown(page):
    return list(page.model.ids())


def of(desk, visit_id):
    return desk.read(lists.of_visit, visit_id)[0]


def opened(page, desk, visit_id):
    page.open_matter(of(desk, visit_id))
    return page.matter


def fill(panel, **raw):
    for name, text in raw.items():
        panel.form.set_text(name, text)
    panel.save()


def line(view):
    return [view.line_model.row_at(at) for at in range(view.line_model.rowCount())]


def test_mine_the_one_due_first_on_top_and_no_accusation(page, desk, visits, qtbot):
    assert shown(page) == [of(desk, visits[0]), of(desk, visits[1])]
    assert desk.read(lists.of_visit, 3) == []
    assert "2" in page.count.text()
    qtbot.waitUntil(lambda: page.model.row_at(0) is not None and page.model.index(0, 1).data() == "补发差额")
    shown_cells = [page.model.index(0, at).data() for at in range(page.model.columnCount())]
    assert shown_cells[:5] == ["LF2026-A0001", "补发差额", "王桂兰", "1", "办理中"]
    assert shown_cells[-3:] == ["2026-12-08", "将到期", "—"]


def test_lists_and_boxes_narrow_it(page, desk, visits, clock, qtbot):
    page.which.button(MatterList.DUE.value).click()
    assert shown(page) == [of(desk, visits[0])]
    clock.later(days=5)
    page.show_list(MatterList.OVERDUE)
    assert shown(page) == [of(desk, visits[0])]
    qtbot.waitUntil(lambda: page.model.index(0, 8).data() == "逾期 3 天")
    page.show_list(MatterList.BY_ORDER)
    assert shown(page) == [] and "没有事项" in page.empty.text()
    page.show_list(MatterList.ALL)
    commit(page.text, "电梯")
    assert shown(page) == [of(desk, visits[1])]
    page.text.set_raw("")
    page.region.set_raw("石桥")
    assert shown(page) == [of(desk, visits[0])]
    page.region.set_raw("")
    page.state.set_raw("closed")
    assert shown(page) == []


def test_the_list_is_copied(page):
    page.copy_list()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("LF2026-A0001\t补发差额")


def test_a_fact_is_recorded_told_and_taken_back(page, desk, visits):
    view = opened(page, desk, visits[0])
    assert [each.what for each in line(view)] == ["期限开始", "来访"]
    page.matter.acts.record_fact()
    panel = view.acts.panel
    height = panel.height()
    panel.save()
    assert "请填“什么事”" in panel.finding.text()
    assert panel.height() > height, "what is said has room of its own and cuts nothing"
    fill(panel, kind="told", day="11.24")
    assert view.acts.panel is None and "已记下" in view.notice.sentence.text()
    assert [each.what for each in line(view)][:2] == ["期限停止", "书面告知信访人"]
    view.acts.take_back()
    assert [each.undone for each in line(view) if each.what == "书面告知信访人"] == [True]
    view.acts.take_back()
    assert "没有可以撤回" in view.notice.sentence.text()


def test_an_outcome_is_judged_as_one_answers_and_a_closed_one_explained(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.acts.choose_outcome()
    panel = view.acts.panel
    offered = [panel.model.row_at(at).offer for at in range(panel.model.rowCount())]
    assert len(offered) == 16 and [each.opened for each in offered] == sorted((o.opened for o in offered), reverse=True)
    panel.mark("A2")
    assert "信访部门登记后转送" in panel.why.text()
    panel.save()
    assert "写明领导批示" in panel.finding.text()
    panel.mark("A3")
    assert not panel.chosen.opened
    panel.form.set_text("competence", "below")
    assert panel.chosen.code == "A3" and panel.chosen.opened
    assert "转送函" in panel.papers.text()
    fill(panel, unit="石桥镇人民政府")
    row = desk.read(lists.whole, view.matter_id)
    assert row.row.outcome == "A3" and row.columns["competence"] == "below"
    assert view.stage.text() == "转送"
    assert any("单位未回" in each for each in view.acts.seen.lacking)


def test_by_order_any_outcome_is_chosen_and_listed_for_the_head(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.acts.choose_outcome()
    view.acts.panel.mark("A2")
    fill(view.acts.panel, by_order="县领导 11 月 20 日批示")
    page.close_matter()
    page.show_list(MatterList.BY_ORDER)
    assert shown(page) == [of(desk, visits[0])]


def test_demands_are_decided_one_by_one_and_what_is_open_is_said_when_closing(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.demands.setFocus()
    view.demands.choose(view.demand_model.id_at(1))
    press(view.demands, Qt.Key.Key_Return)
    fill(view.acts.panel, decision="Y", evidence="处理意见书第二条")
    assert [each.decision for each in view.acts.seen.whole.demands] == ["", "Y"]
    view.acts.close_matter()
    assert "第 1 项" in view.acts.panel.finding.text()
    view.acts.panel.save()
    assert view.stage.text() == "已办结"
    view.acts.close_matter()
    assert "已经办结" in view.notice.sentence.text()


def test_an_extension_that_is_not_lawful_is_refused_with_the_article(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.acts.extend()
    fill(view.acts.panel, days="20", approver="周明远", reason="案情复杂")
    assert "条例第三十四条" in view.acts.panel.finding.text()
    view.acts.panel.leave()


def test_numbers_of_other_systems_and_a_rule_judged_otherwise(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.acts.add_number()
    fill(view.acts.panel, system="省", number="S-77", query_code="8899", told_on="11.20")
    assert view.acts.seen.whole.outer[0].query_code == "8899"
    view.side.rules[2].click()
    fill(view.acts.panel, value="yes")
    assert "写明为什么" in view.acts.panel.finding.text()
    fill(view.acts.panel, reason="另有四人在外等")
    judged = view.acts.seen.judged[2]
    assert (judged.holds, judged.why, judged.by) == (True, "另有四人在外等", "李春梅")


def test_two_windows_see_field_theirs_and_yours(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.acts.change_about()
    panel = view.acts.panel
    version = view.acts.seen.whole.version
    matters.change_matter(desk, view.matter_id, version, {"region": "河口镇", "unit": "县水利局"})
    fill(panel, region="龙山镇", title="征地补偿")
    assert "逐项选定" in panel.finding.text()
    assert list(panel.clashes) == ["region"]
    assert panel.clashes["region"].button("theirs").text() == "对方：河口镇"
    assert panel.clashes["region"].button("mine").text() == "您：龙山镇"
    panel.save()
    columns = desk.read(lists.whole, view.matter_id).columns
    assert (columns["region"], columns["unit"], columns["title"]) == ("河口镇", "县水利局", "征地补偿")
    assert any("问题属地 石桥镇 → 河口镇" in each.words for each in line(view))


def test_mine_is_taken_in_the_second_window(page, desk, visits):
    view = opened(page, desk, visits[0])
    view.acts.change_about()
    panel = view.acts.panel
    matters.change_matter(desk, view.matter_id, view.acts.seen.whole.version, {"first_on": date(2025, 1, 2)})
    fill(panel, first_on="2024-03-04")
    panel.clashes["first_on"].button("mine").click()
    panel.save()
    assert desk.read(lists.whole, view.matter_id).columns["first_on"] == date(2024, 3, 4)


def test_a_visit_of_the_time_line_opens_and_closes(page, desk, visits):
    view = opened(page, desk, visits[0])
    at = next(at for at, each in enumerate(line(view)) if each.visit_id)
    view.line.setCurrentIndex(view.line_model.index(at, 0))
    press(view.line, Qt.Key.Key_Return)
    assert page.visit.isVisible() and page.visit.visit_id == visits[0]
    press(page.visit, Qt.Key.Key_Escape)
    assert view.isVisible()
    press(view, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_a_sealed_matter_is_not_shown(page, desk):
    page.open_matter(3)
    assert "密存" in page.matter.notice.sentence.text()
    page.matter.acts.record_fact()
    assert page.matter.acts.panel is None


def test_the_figures_of_today_lead_to_the_lists(qtbot, desk, lanes, actions, book, visits, clock):
    today = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(today)
    today.refresh()
    assert today.due.due.text() == "将到期 1 件" and today.due.overdue.text() == "逾期 0 件"
    asked = []
    today.matters_asked.connect(asked.append)
    today.due.due.click()
    assert asked == ["due"]


def test_a_visit_of_the_ledger_is_the_one_whose_matter_is_seen(qtbot, desk, lanes, actions, visits):
    ledger = LedgerPage(desk, lanes, actions)
    qtbot.addWidget(ledger)
    ledger.show()
    ledger.refresh()
    ledger.list.choose(visits[1])
    assert ledger.visit_seen == visits[1]
    ledger.open_visit(visits[0])
    assert ledger.visit_seen == visits[0]


def pairs(panel):
    return [panel.model.row_at(at) for at in range(panel.model.rowCount())]


def test_what_may_be_the_same_is_merged_by_its_reasons_and_taken_apart(page, desk, visits, qtbot):
    again = record(desk, "u-4", name="王桂兰", region="石桥镇", purpose="2", demand="补发差额款")
    view = opened(page, desk, visits[0])
    page.matter.acts.find_same()
    panel = view.acts.panel
    assert [(each.state, each.name) for each in pairs(panel)] == [("possible", "LF2026-A0004 王桂兰")]
    assert "问题属地相同" in panel.why.text()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [each.words for each in pairs(panel)] == ["不是同一事"]
    panel.two.click()
    assert [each.state for each in pairs(panel)] == ["possible"]
    panel.form.set_text("other", "LF2026-A9999")
    panel.save()
    assert "没有编号为“LF2026-A9999”的登记" in panel.finding.text()
    panel.form.set_text("other", "LF2026-A0004")
    panel.save()
    assert view.acts.panel is None and "已记下" in view.notice.sentence.text()
    assert next(each.words for each in line(view) if each.what == "并入").startswith("LF2026-A0004，问题属地相同")
    page.matter.acts.find_same()
    assert [each.state for each in pairs(view.acts.panel)] == ["merged"]
    view.acts.panel.leave()
    view.acts.take_back()
    assert "已撤回" in view.notice.sentence.text()
    assert [each.undone for each in line(view) if each.what == "并入"] == [True]
    assert of(desk, again) != of(desk, visits[0])


def test_two_records_of_a_person_are_merged_from_a_visit(page, desk, visits, qtbot):
    record(desk, "u-4", name="王桂蓝", phone="13805310000", demand="另一件")
    record(desk, "u-5", name="王桂兰", phone="13805310000", demand="又一件")
    page.open_visit(visits[0])
    page.visit.merging.ask()
    panel = page.visit.merging.panel
    assert "王桂兰" in [each.name for each in pairs(panel)]
    panel.save()
    assert "已合并成一人" in page.visit.notice.sentence.text()
    page.visit.merging.ask()
    again = page.visit.merging.panel
    merged = next(at for at, each in enumerate(pairs(again)) if each.state == "merged")
    again.list.setCurrentIndex(again.model.index(merged, 0))
    again.save()
    assert "已拆回成两人" in page.visit.notice.sentence.text()
    page.open_visit(3)
    assert page.visit.merging.button.isHidden() and page.visit.matter_button.isHidden()


def test_the_list_is_exported_and_printed_as_it_is_shown(page, desk, tmp_path, monkeypatch, qtbot):
    target = tmp_path / "事项.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    commit(page.text, "差额")
    page.export_list()
    give_grounds(page)
    written = cells(target.read_bytes())
    assert written[0] == ["事项台账"]
    assert written[1] == ["某县信访局接待科　2026-12-06　我的、按文字查找　共 1 条"]
    assert written[4][:3] == ["LF2026-A0001", "补发差额", "王桂兰"]
    page.print_list()
    assert page.over.showing
    page.over.close_paper()
    page.open_visit(1)
    assert not page.sheet.isVisible() and not page.matter.isVisible()


def test_the_handler_is_chosen_by_name_and_the_matter_is_his(page, desk, visits):
    view = opened(page, desk, visits[1])
    page.matter.acts.change_about()
    fill(view.acts.panel, handler="李春梅")
    assert whole(desk, visits[1]).row.handler == "李春梅"
    assert any("承办人 — → 李春梅" in each.words for each in line(view))
    page.matter.acts.change_about()
    assert view.acts.panel.form.values().raw["handler"] == "李春梅"
    fill(view.acts.panel, handler="")
    assert whole(desk, visits[1]).row.handler == ""


def whole(desk, visit_id):
    return desk.read(lists.whole, of(desk, visit_id))


def test_a_matter_is_painted_before_the_first_one_is_opened(page):
    paintings = Paintings(page.matter.number)
    page.arrive()
    assert paintings.count == 1
    page.arrive()
    assert paintings.count == 1, "once is enough"
