"""台账: one key enters, corrects and voids; sums follow; Enter opens the matter; it is printed and exported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reception_desk.models.lists.matters import of_visit
from reception_desk.models.lists.screenings import rounds
from reception_desk.services.answering import supervision, units
from reception_desk.services.answering.units import UnitFacts
from reception_desk.services.leading import entered as leading
from reception_desk.services.registers import screening
from reception_desk.services.registers.lines import Register
from reception_desk.ui.pages.registers import RegistersPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.ui.pages.unit_part import UnitPart
from reception_desk.vocabulary.leading import Trigger, UnitKind, Way
from tests.forms.test_export import cells
from tests.ui.hands import give_grounds
from tests.ui.offices import record


@pytest.fixture
def matter_id(desk):
    return desk.read(of_visit, record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额"))[0]


@pytest.fixture
def page(qtbot, desk, lanes, actions, matter_id):
    page = RegistersPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    lanes.changed.connect(page.on_changed)
    page.refresh()
    page.arrive()
    return page


def fill(page, **raw):
    panel = page.acts.panel
    for name, text in raw.items():
        panel.form.set_text(name, text)
    panel.save()
    return panel


def shown(page, *keys):
    rows = [page.model.row_at(at) for at in range(page.model.rowCount())]
    return [tuple(each.cells[key] for key in keys) for each in rows]


def test_an_activity_is_entered_corrected_and_voided_by_keys(page, qtbot, matter_id):
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    fill(page)
    assert "哪种活动" in page.acts.panel.finding.text()
    fill(page, kind="LHJF", people="12", batches="6", matter="0001")
    assert page.sums.text() == "联合接访 1 次，6 批，12 人"
    opened = []
    page.matter_asked.connect(opened.append)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened == [matter_id]
    qtbot.keyClick(page.list, Qt.Key.Key_F4)
    fill(page, people="21", reason="数错了")
    assert page.sums.text() == "联合接访 1 次，6 批，21 人"
    assert "人数 原为 12" in page.detail.text().replace(" ", " ")
    page.notice.take_offer()
    assert page.sums.text() == "联合接访 1 次，6 批，12 人"
    qtbot.keyClick(page.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    fill(page, why="重复")
    assert page.sums.text() == "这段时间没有记活动。"
    assert page.model.row_at(0).voided
    page.acts.void(page.model.row_at(0))
    assert "不能作废" in page.notice.sentence.text()


def test_kind_and_days_narrow_the_list_down(page, desk):
    page.acts.add()
    fill(page, kind="XC", people="120", sheets="200", day="3.12")
    page.acts.add()
    fill(page, kind="PX", people="18")
    assert page.model.rowCount() == 2
    page.kind.set_raw("XC")
    page.kind.changed.emit()
    assert shown(page, "kind", "number") == [("法规宣传", "200 份")]
    page.period.which.button("month").click()
    assert page.model.rowCount() == 0
    page.period.first.set_raw("3.1")
    page.period.last.set_raw("3.31")
    page.period.first.left.emit()
    assert shown(page, "day") == [("2026-03-12",)]
    page.period.first.set_raw("哪天")
    page.period.first.left.emit()
    assert page.period.first.raw() == "2026-03-01"
    assert page.shown().period == "2026-03-01 至 2026-03-31"


def test_a_round_is_filled_at_a_glance_and_gathered(page, desk, qtbot):
    for name in ("石桥镇", "河口乡"):
        units.save_unit(desk, None, UnitFacts(name, UnitKind.TOWN))
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page.acts.gather()
    assert "先布置" in page.notice.sentence.text()
    page.acts.add()
    fill(page, title="第四季度排查")
    assert shown(page, "state", "unit") == [("未报", "河口乡"), ("未报", "石桥镇")]
    page.list.choose(page.model.id_at(0))
    qtbot.keyClick(page.list, Qt.Key.Key_F11)
    page.list.choose(page.model.id_at(1))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    fill(page, found="1", troubles="征地补偿\t60\t镇长包案")
    assert shown(page, "state", "text")[1:] == [("已报", ""), ("调处中", "征地补偿")]
    page.list.choose(page.model.id_at(1))
    qtbot.keyClick(page.list, Qt.Key.Key_F7)
    assert "镇长包案" in page.acts.panel.form.values().raw["troubles"]
    page.acts.panel.leave()
    page.acts.panel = None
    qtbot.keyClick(page.list, Qt.Key.Key_F8)
    assert "建议：镇长包案" in page.acts.panel.form.values().raw["summary"]
    fill(page)
    qtbot.keyClick(page.list, Qt.Key.Key_F8)
    fill(page, opinion="同意")
    assert page.sums.text().endswith("领导 2026-11-23 已阅：同意")
    assert desk.read(rounds)[0].opinion == "同意"


def test_a_register_goes_out_with_its_sums(page, desk, tmp_path, monkeypatch):
    page.acts.add()
    fill(page, kind="LHJF", people="12", batches="6", matter="0001", result="=当场答复")
    page.acts.add()
    fill(page, kind="PX", people="18")
    page.acts.void(page.model.row_at(0))
    fill(page, why="没有办成")
    target = tmp_path / "活动.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    page.export_list()
    give_grounds(page)
    rows = cells(target.read_bytes())
    assert rows[0] == ["工作活动台账"]
    assert "联合接访 1 次，6 批，12 人" in rows[1][0].replace(" ", " ")
    assert {"联合接访", "6 批", "'=当场答复"} <= set(rows[4])
    assert len(rows) == 5
    page.print_list()
    assert page.over.showing
    words = " ".join(line.text for line in page.over.paper.shown.layout.pages[0].lines)
    assert "工作活动台账" in words
    page.over.close_paper()


def test_today_leads_to_what_waits(qtbot, desk, lanes, actions, book, matter_id):
    leading.mark_key(desk, matter_id, "涉及 60 户")
    supervision.supervise(desk, matter_id, "石桥镇", Trigger.LATE, Way.PHONE)
    screening.begin_screening(desk, "排查", desk.today())
    page = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    asked = []
    page.register_asked.connect(lambda *told: asked.append(told))
    for name in ("keys", "supervisions", "unreturned"):
        assert page.registers.buttons[name].isVisible()
        page.registers.buttons[name].click()
    assert asked == [("keys", "open"), ("supervisions", "open"), ("screenings", "")]
    assert not page.registers.buttons["proposed"].isVisible()


def test_a_unit_is_entered_and_ends(qtbot, desk, lanes):
    part = UnitPart(desk, lanes)
    qtbot.addWidget(part)
    part.resize(1100, 600)
    part.show()
    part.read()
    part.add_row()
    part.form.set_text("kind", "town")
    part.save()
    assert "单位名称" in part.notice.sentence.text()
    part.form.set_text("name", "石桥镇")
    part.form.set_text("people", "马主任\t主任\t13905310021")
    part.save()
    assert [each.facts.people[0].name for each in part.lines("石桥")] == ["马主任"]
    part.list.choose(part.model.id_at(0))
    part.retire_row()
    assert part.model.row_at(0).voided
    part.notice.take_offer()
    assert not part.model.row_at(0).voided
    assert part.lines("河口") == []


def test_each_register_has_its_own_acts(page, desk, matter_id):
    for register in Register:
        page.show_register(register)
        page.acts.add()
        if register is Register.RISKS:
            assert "记在事项上" in page.notice.sentence.text()
            continue
        page.acts.panel.leave()
        page.acts.panel = None
    leading.mark_key(desk, matter_id, "涉众")
    page.show_register(Register.KEYS)
    page.acts.answer(page.model.row_at(0))
    fill(page, why="已化解")
    assert shown(page, "state", "why") == [("已结束", "已化解")]
    page.acts.answer(page.model.row_at(0))
    assert "不等反馈" in page.notice.sentence.text()
    page.acts.correct(page.model.row_at(0))
    assert page.acts.panel is not None
    page.acts.panel.leave()
    page.acts.nil(None)
    assert "零报告" in page.notice.sentence.text()
